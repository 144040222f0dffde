"""A survey's recipe from the survey itself: who answered, when, what was rated, who is compared.

What the given recipe says is kept; the rest is guessed from names and sampled values, and every
guess comes with its reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from journeymap.data.counted import Report, no_report
from journeymap.data.guessing import Findings, Guess
from journeymap.data.matching import match_touchpoint
from journeymap.data.measures import Measure
from journeymap.data.personal import is_personal
from journeymap.data.plain_scores import names_of_plain
from journeymap.data.profiles import Profile
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.data.rows import Rows
from journeymap.data.score_blocks import could_be_scores, with_blocks
from journeymap.data.score_guess import answer_column, complete_score, guess_scores
from journeymap.data.score_hints import (
    as_told_elsewhere,
    left_out_why,
    without_doubles,
)
from journeymap.data.score_reasons import APART, COULD_BE
from journeymap.data.score_words import ScoreGuess
from journeymap.data.survey_roles import (
    CLASSES,
    comments_of,
    date_of,
    respondent_of,
    said_of_date,
    segments_of,
    weight_of,
)
from journeymap.data.text import folded_pattern
from journeymap.data.tools import (
    Doubtful,
    doubtful_rows,
    is_administration,
    left_out_by_guess,
    recognise_tool,
)
from journeymap.data.touchpoint_names import touchpoint_names
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

_PLACE = folded_pattern(
    r"touch ?point|\bstage\b|journey|\bstep\b|survey (sub ?)?type|sub type|interaction|moment"
    r"|\bquestion|\bitem\b|سوال|سؤال|پرسش|نقطه تماس|مرحله|نقطه|مرحله|المرحله"
)
_ASKED = folded_pattern(r"\bquestion|\bitem\b|سوال|سؤال|پرسش")

#: Cells at least so long are sentences, numbered or not.
_SPOKEN = 15


class _Heard(list[Profile]):
    """Profiles that ask, each time they are gone through, whether somebody wants to stop."""

    def __init__(self, profiles: Iterable[Profile], report: Report) -> None:
        super().__init__(profiles)
        self._report = report

    def __iter__(self) -> Iterator[Profile]:
        for profile in super().__iter__():
            self._report(0.0)
            yield profile


def guess_survey(rows: Rows, given: Recipe, journey: Journey, report: Report = no_report) -> Guess:
    """Complete `given` from the rows. `Guess.recipe` has every field a count needs.

    `report` hears nothing but 0, often, and may raise `Cancelled`.
    """
    every = _Heard(profiles_of(rows), report)
    found, reasons = _looked_over(rows, every)
    by_name = {p.name: p for p in every}
    own = set(found.administration)
    profiles = _Heard((p for p in every if p.name not in found.personal), report)
    taken = {c for s in given.scores for c in s.columns}
    taken |= {s.touchpoint_column for s in given.scores} | set(given.segments or ())
    taken |= {*given.comment, given.date, given.respondent, given.weight} - {""}
    told_apart = {name: m for name, m in rows.made.items() if isinstance(m, Measure)}
    none = taken | set(told_apart)
    date = given.date or date_of(profiles, none, given.date_format)
    respondent = given.respondent or respondent_of(
        every, none | {date}, set(found.personal), again=bool(told_apart)
    )
    spare_weight = "" if given.weight else weight_of(profiles, taken | {date, respondent})
    for role, column, said in (
        (said_of_date(date, rows.counts.get(date, ()), given.date_format), date, given.date),
        (locale.tr("person"), respondent, given.respondent),
        (locale.tr("weight"), given.weight, given.weight),
    ):
        if column:
            reasons.append(_of(column, _as_told(role) if said else role))
    if spare_weight:
        what = locale.tr("looks like a weight, used only when a recipe says so")
        reasons.append(_of(spare_weight, what))
    taken |= {date, respondent, spare_weight} - {""} | own
    spread = {column for made in rows.made.values() for column in made.parts}
    taken |= {c for made in told_apart.values() for c in made.parts}
    taken |= {p.name for p in profiles if _names_the_same(p, by_name, told_apart.values())}
    reasons += [
        _of(question, locale.tr("put together of %n column(s)", "", len(made.parts)))
        for question, made in rows.made.items()
        if question not in told_apart and len(made.parts) > 1
    ]
    reasons += [
        locale.tr(
            "{column}: a column for each of %n value(s) of {kind}", "", number, column=c, kind=k
        )
        for (c, k), number in Counter(m.parts for m in told_apart.values()).items()
    ]
    why: dict[str, tuple[str, ...]] = {c: APART for m in told_apart.values() for c in m.parts}
    if given.scores:
        scores = tuple(completed_score(s, by_name) for s in given.scores)
        reasons += _alike((", ".join(s.columns), _as_told(_words(s))) for s in scores)
    else:
        guesses = with_blocks(guess_scores(profiles, taken), profiles, taken)
        guesses = guesses or answer_column(profiles, taken)
        taken |= {g.profile.name for g in guesses}  # also what says a score again
        kept = without_doubles(guesses)
        why |= left_out_why([g for g in guesses if g not in kept])
        guesses = kept
        guesses = as_told_elsewhere(guesses, profiles, found.tool, rows.path.stem)
        apart = {p.name for p in profiles if told_apart and _ASKED.search(p.folded)}
        place = _place_column(profiles, guesses, journey, taken | apart)
        plain = names_of_plain(guesses, profiles, journey, f"{rows.dialect.sheet} {rows.path.stem}")
        scores = _scores(guesses, place, journey, plain)
        why |= {g.profile.name: g.why for g in guesses}
        reasons += _alike(
            (g.profile.name, locale.tr("{score} ({why})", score=_words(s), why=g.why))
            for g, s in zip(guesses, scores, strict=True)
        )
        if place:
            reasons.append(_of(place, locale.tr("says which touchpoint each score is about")))
    taken |= {c for s in scores for c in (*s.columns, s.touchpoint_column)}
    comment = given.comment or comments_of(profiles, taken)
    reasons += [_of(c, locale.tr("comment")) for c in comment]
    taken |= set(comment)
    segments = given.segments
    if segments is not None:
        reasons += [
            _of(c, locale.tr("personal data, no segment whatever the recipe says"))
            for c in segments
            if c in found.personal
        ]
        segments = tuple(c for c in segments if c not in found.personal)
    else:
        states = {doubt.column for doubt in found.doubtful}
        segments = segments_of(profiles, taken | states | spread | set(told_apart))
        reasons += [
            _of(c, locale.tr("segment, %n value(s)", "", len(by_name[c].values))) for c in segments
        ]
    maybe = could_be_scores(profiles, {*taken, *segments}) if not given.scores else ()
    why |= dict.fromkeys(maybe, COULD_BE)
    leave_out = given.leave_out
    if leave_out is None:
        leave_out = left_out_by_guess(found.doubtful, rows.sample_rows)
    reasons += _doubts(found.doubtful, leave_out)
    recipe = replace(
        given, kind="survey", date=date, respondent=respondent, scores=scores,
        comment=comment, segments=segments, leave_out=leave_out, columns=rows.columns,
        header_rows=rows.dialect.header_rows if given.header_rows is None else given.header_rows,
    )  # fmt: skip
    return Guess(recipe, tuple(reasons), replace(found, weight=spare_weight, why=why, maybe=maybe))


def _looked_over(rows: Rows, profiles: Sequence[Profile]) -> tuple[Findings, list[str]]:
    """The tool, its own columns, those that say who somebody is, and rows that may not count."""
    tool = recognise_tool(rows)
    personal = tuple(
        p.name
        for p in profiles
        if is_personal(f"{p.name}", p.counts) or is_personal(p.question, ())
    )
    own = tuple(p.name for p in profiles if p.name not in personal and is_administration(p, tool))
    reasons: list[str] = []
    if tool is not None:
        reasons.append(
            locale.tr("an export of {tool} ({signs})", tool=tool.name, signs=tuple(tool.signs))
            if tool.signs
            else locale.tr("an export of {tool}", tool=tool.name)
        )
    if personal:
        reasons.append(locale.tr("personal data, not kept: {columns}", columns=personal))
    return Findings(tool, personal, own, doubtful_rows(profiles, tool)), reasons


def _names_the_same(
    profile: Profile, by_name: Mapping[str, Profile], apart: Iterable[Measure]
) -> bool:
    """Whether a column is but the number of the questions that tell answers apart."""
    kinds = {m.kind for m in apart}
    often = sorted(profile.counts.values())
    return any(sorted(by_name[kind].counts.values()) == often for kind in kinds)


def _doubts(doubts: Sequence[Doubtful], leave_out: Mapping[str, tuple[str, ...]]) -> list[str]:
    """What is said of tests and unfinished answers, left out or not."""
    lines = []
    for doubt in doubts:
        what = (
            locale.tr("%n test(s)", "rows of a survey", doubt.rows)
            if doubt.kind == "test"
            else locale.tr("%n unfinished answer(s)", "", doubt.rows)
        )
        if set(doubt.cells) <= set(leave_out.get(doubt.column, ())):
            lines.append(_of(doubt.column, locale.tr("{rows}, left out", rows=what)))
        else:
            told = locale.tr("{rows}, counted unless a recipe leaves them out", rows=what)
            lines.append(_of(doubt.column, told))
    return lines


def profiles_of(rows: Rows) -> list[Profile]:
    """A profile for each column, in the order of the file."""
    return [
        Profile(
            column,
            place,
            rows.counts[column],
            rows.sample_rows,
            rows.filled.get(column, sum(rows.counts[column].values())),
            rows.questions.get(column, ""),
            rows.labels.get(column, {}),
        )
        for place, column in enumerate(rows.columns)
    ]


def _words(score: ScoreColumn) -> str:
    low, high = score.scale or (1, 5)
    metric = score.metric or "rating"
    name = locale.tr("rating", "name of a metric") if metric == "rating" else metric.upper()
    text = locale.tr("{metric} {low}–{high}", metric=name, low=low, high=high)
    if score.missing:
        codes = tuple(str(code).removesuffix(".0") for code in score.missing)
        text = locale.tr("{score}, without {codes}", score=text, codes=codes)
    return locale.tr("{score}, words as numbers", score=text) if score.labels else text


def _of(column: str, what: str) -> str:
    return locale.tr("{column}: {what}", column=column, what=what)


def _as_told(what: str) -> str:
    return locale.tr("{what}, as the recipe says", what=what)


def _alike(said: Iterable[tuple[str, str]]) -> list[str]:
    """One line for each column, or for all columns of which the same is to be said.

    >>> _alike([("A", "rating"), ("B", "rating"), ("C", "NPS")])
    ['2 columns: rating: A, B', 'C: NPS']
    """
    columns: dict[str, list[str]] = {}
    for column, what in said:
        columns.setdefault(what, []).append(column)
    return [
        locale.tr(
            "%n column(s): {what}: {columns}", "", len(names), what=what, columns=tuple(names)
        )
        if names[1:]
        else _of(names[0], what)
        for what, names in columns.items()
    ]


# --- scores -----------------------------------------------------------------------------------


def completed_score(score: ScoreColumn, by_name: Mapping[str, Profile]) -> ScoreColumn:
    """A score of the given recipe with what it leaves open taken from its columns."""
    if score.metric and score.scale and score.missing is not None:
        return score
    counts: Counter[str] = Counter()
    for column in score.columns:
        if column in by_name:
            counts.update(by_name[column].counts)
    name = f"{score.columns[0]} {score.touchpoint}"
    total = sum(counts.values())
    guess = complete_score(Profile(name, 0, counts, total, total))
    metric = score.metric or guess.metric
    scale = score.scale or guess.scale
    if score.metric == "nps" and score.scale is None:
        scale = (0, 10)
    missing = score.missing
    if missing is None:
        missing = tuple(m for m in guess.missing if not _inside(m, scale, score))
    labels = score.labels or guess.labels
    return replace(score, metric=metric, scale=scale, missing=missing, labels=labels)


def _inside(code: float, scale: tuple[float, float], score: ScoreColumn) -> bool:
    """A code on the scale the recipe gives is an answer."""
    return score.scale is not None and scale[0] <= code <= scale[1]


def _place_column(
    profiles: Sequence[Profile], guesses: Sequence[ScoreGuess], journey: Journey, taken: set[str]
) -> str:
    """One row per answer: a column of few texts that names the touchpoint, beside one score.

    Or beside two, or one for each of several measures.
    """
    if not guesses or len(guesses) > max(2, len({g.metric for g in guesses})):
        return ""
    scores = {g.profile.name for g in guesses}
    for profile in profiles:
        numbered = profile.number_share > 0.3 and profile.mean_length < _SPOKEN  # "01. I know…"
        if profile.name in taken or profile.name in scores or numbered:
            continue
        if not 2 <= len(profile.values) <= 80 or profile.filled < 0.8 * profile.sample_rows:
            continue
        if set(profile.values) <= CLASSES:
            continue
        known = sum(match_touchpoint(journey, text) is not None for text in profile.answered)
        named = _PLACE.search(profile.folded.replace("_", " "))
        if named or (known >= 2 and known >= 0.6 * len(profile.answered)):
            return profile.name
    return ""


def _scores(
    guesses: Sequence[ScoreGuess], place: str, journey: Journey, plain: Mapping[str, str]
) -> tuple[ScoreColumn, ...]:
    if place:
        return tuple(_column(g, touchpoint_column=place) for g in guesses)
    names = touchpoint_names(guesses, journey, plain)
    return tuple(_column(g, touchpoint=name) for g, name in zip(guesses, names, strict=True))


def _column(guess: ScoreGuess, touchpoint: str = "", touchpoint_column: str = "") -> ScoreColumn:
    return ScoreColumn(
        (guess.profile.name,), touchpoint, touchpoint_column, guess.metric, guess.scale,
        guess.missing, guess.reversed, guess.labels,
    )  # fmt: skip
