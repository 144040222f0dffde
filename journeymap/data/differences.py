"""Next month's export under last month's recipe: what still fits, and what really changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journeymap.data.counted import Report, no_report
from journeymap.data.keeping import columns_named
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.data.text import fold
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.data.guessing import Guess
    from journeymap.data.profiles import Profile
    from journeymap.data.rows import Rows

#: A kept recipe is followed when the file has at least this share of its scores.
ENOUGH = 0.6
#: A scale is another one when more than this share of the answers lies outside the old one.
_OUTSIDE = 0.1
_FEW = 10


@dataclass(frozen=True, slots=True)
class Differences:
    """How a file differs from the one its recipe was made for.

    `gone` are columns the recipe names and the file has not, `new` columns that were not there,
    `new_scores` those of them that are read as scores, `renamed` columns under a heading that is
    written in another way, `scales` columns with the scale they had and the one they have now.
    """

    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    new_scores: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    scales: tuple[tuple[str, tuple[float, float], tuple[float, float]], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.gone or self.new or self.renamed or self.scales)


NO_DIFFERENCES = Differences()


def fits(recipe: Recipe, columns: Iterable[str]) -> bool:
    """Whether a recipe for a survey may be followed: most of its scores are there.

    >>> recipe = Recipe(kind="survey", scores=(ScoreColumn(("A",)), ScoreColumn(("B",))))
    >>> fits(recipe, ["id", "a", "B "]), fits(recipe, ["id", "A"])
    (True, False)
    """
    there = {fold(column) for column in columns}
    named = [column for score in recipe.scores for column in score.columns]
    found = sum(fold(column) in there for column in named)
    places = {s.touchpoint_column for s in recipe.scores if s.touchpoint_column}
    return (
        recipe.kind == "survey" and bool(named) and found >= ENOUGH * len(named)
        and {fold(place) for place in places} <= there
    )  # fmt: skip


def adapted(
    recipe: Recipe, rows: Rows, journey: Journey, report: Report = no_report
) -> tuple[Recipe, Differences]:
    """A recipe made to fit this file, and in what it had to be changed.

    Columns that are gone are taken out, headings followed where only their spelling differs, a
    score whose answers do not lie on its scale any more gets the scale they lie on, and new columns
    that are scores are read as such.
    """
    from journeymap.data.survey_guess import guess_survey, profiles_of

    named = list(dict.fromkeys(columns_named(recipe)))
    by_fold = {fold(column): column for column in reversed(rows.columns)}
    now = {c: c if c in rows.columns else by_fold.get(fold(c), "") for c in named}
    known = {fold(column) for column in (*recipe.columns, *named)}
    new = tuple(c for c in rows.columns if recipe.columns and fold(c) not in known)
    guess = guess_survey(rows, Recipe(date_format=recipe.date_format), journey, report)
    fresh = {column: score for score in guess.recipe.scores for column in score.columns}
    profiles = {p.name: p for p in profiles_of(rows)}
    fresh |= _could_be(guess.found.maybe, recipe, profiles)
    scores, scales = _scores(recipe, now, fresh, profiles)
    added = tuple(
        replace(fresh[c], touchpoint=fresh[c].touchpoint or c) for c in new
        if c in fresh and not fresh[c].touchpoint_column
    )  # fmt: skip
    changed = replace(
        recipe,
        scores=(*scores, *added),
        segments=_there(recipe.segments, now),
        comment=_there(recipe.comment, now) or (),
        leave_out=_left_out(recipe, now, guess),
        date=now.get(recipe.date, ""),
        respondent=now.get(recipe.respondent, ""),
        weight=now.get(recipe.weight, ""),
        columns=rows.columns,
    )
    found = Differences(
        gone=tuple(c for c in named if not now[c]),
        new=new,
        new_scores=tuple(c for score in added for c in score.columns),
        renamed=tuple((c, now[c]) for c in named if now[c] and now[c] != c),
        scales=scales,
    )
    return changed, found


def _could_be(
    columns: Iterable[str], recipe: Recipe, profiles: Mapping[str, Profile]
) -> dict[str, ScoreColumn]:
    """Columns that no name calls a score, as scores where the recipe has others of their scale."""
    from journeymap.data.score_guess import complete_score

    usual = {score.scale for score in recipe.scores}
    guesses = [complete_score(profiles[column]) for column in columns]
    return {
        g.profile.name: ScoreColumn(
            (g.profile.name,), metric=g.metric, scale=g.scale, missing=g.missing
        )
        for g in guesses
        if g.scale in usual
    }


def _there(columns: tuple[str, ...] | None, now: Mapping[str, str]) -> tuple[str, ...] | None:
    return None if columns is None else tuple(now[c] for c in columns if now[c])


def _left_out(
    recipe: Recipe, now: Mapping[str, str], guess: Guess
) -> Mapping[str, tuple[str, ...]] | None:
    """What the recipe leaves out, and cells of the same kind that were not met before."""
    if recipe.leave_out is None:
        return None
    fresh = guess.recipe.leave_out or {}
    return {
        now[column]: tuple(dict.fromkeys((*cells, *fresh.get(now[column], ()))))
        for column, cells in recipe.leave_out.items()
        if now[column]
    }


def _scores(
    recipe: Recipe,
    now: Mapping[str, str],
    fresh: Mapping[str, ScoreColumn],
    profiles: Mapping[str, Profile],
) -> tuple[list[ScoreColumn], tuple[tuple[str, tuple[float, float], tuple[float, float]], ...]]:
    scores, scales = [], []
    for score in recipe.scores:
        columns = tuple(now[c] for c in score.columns if now[c])
        if not columns:
            continue
        touchpoint = score.touchpoint
        if not touchpoint and not score.touchpoint_column and columns[0] != score.columns[0]:
            touchpoint = score.columns[0]  # it was named after its column
        place = now.get(score.touchpoint_column, "")
        kept = replace(
            score, columns=columns, touchpoint=touchpoint, touchpoint_column=place,
            labels=_with_new_words(score, columns, fresh),
        )  # fmt: skip
        other = _other_scale(kept, fresh, profiles)
        if other is not None:
            scales += [(c, kept.scale or (0, 0), other.scale or (0, 0)) for c in columns]
            kept = replace(
                kept, scale=other.scale, metric=other.metric, missing=other.missing,
                labels=other.labels, reversed=other.reversed,
            )  # fmt: skip
        scores.append(kept)
    return scores, tuple(scales)


def _with_new_words(
    score: ScoreColumn, columns: tuple[str, ...], fresh: Mapping[str, ScoreColumn]
) -> Mapping[str, float]:
    """The words of a scale, with steps that nobody chose last time."""
    found = fresh.get(columns[0])
    if not score.labels or found is None or found.scale != score.scale:
        return score.labels
    return {**found.labels, **score.labels}


def _other_scale(
    score: ScoreColumn, fresh: Mapping[str, ScoreColumn], profiles: Mapping[str, Profile]
) -> ScoreColumn | None:
    """The scale the answers lie on now, when too many of them do not lie on the one they had."""
    from journeymap.data.answers import Why, reading_of
    from journeymap.data.score_guess import complete_score

    if score.scale is None:
        return None
    reading = reading_of(score)
    answers = outside = 0
    for column in score.columns:
        for cell, number in profiles[column].counts.items():
            meaning = reading.of(cell)
            answers += number * (meaning is not Why.MISSING)
            outside += number * (meaning in (Why.OUTSIDE, Why.UNREADABLE))
    if answers < _FEW or outside <= _OUTSIDE * answers:
        return None
    found = fresh.get(score.columns[0])
    if found is None:
        guess = complete_score(profiles[score.columns[0]])
        found = replace(
            score, metric=guess.metric, scale=guess.scale, missing=guess.missing,
            labels=guess.labels, reversed=guess.reversed,
        )  # fmt: skip
    return None if found.scale == score.scale else found


def say_differences(found: Differences, locale: Locale) -> list[str]:
    """What changed since last time, a line each; nothing when the export looks the same."""
    lines = []
    if found.gone:
        lines.append(
            locale.tr("gone since last time: {columns}", columns=locale.listed(found.gone))
        )
    if found.new_scores:
        lines.append(
            locale.tr(
                "new since last time, read as scores: {columns}",
                columns=locale.listed(found.new_scores),
            )
        )
    rest = [column for column in found.new if column not in found.new_scores]
    if rest:
        lines.append(locale.tr("new since last time: {columns}", columns=locale.listed(rest)))
    for was, is_now in found.renamed:
        lines.append(
            locale.tr(
                "{was} is now written {now}", was=locale.isolate(was), now=locale.isolate(is_now)
            )
        )
    for column, was_scale, now_scale in found.scales:
        lines.append(
            locale.tr(
                "{column}: the scale was {was}, it is {now}",
                column=locale.isolate(column),
                was=locale.interval(*was_scale),
                now=locale.interval(*now_scale),
            )
        )
    return lines
