"""A recipe as one choice for each column, and back: what the import dialog edits. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from journeymap.data.recipe import Code, Recipe, ScoreColumn
from journeymap.data.text import clean
from journeymap.i18n.locale import EN_DASH, Locale
from journeymap.model.metric import MetricName

#: What a column may be, by kind of file. *other* is read by the recipe in a way not shown here.
ROLES: Mapping[str, tuple[str, ...]] = {
    "survey": (
        "ignore",
        "score",
        "segment",
        "respondent",
        "date",
        "weight",
        "comment",
        "place",
        "other",
    ),
    "events": (
        "ignore",
        "case",
        "activity",
        "time",
        "end",
        "department",
        "channel",
        "lifecycle",
        "segment",
        "score",
        "other",
    ),
    "complaints": (
        "ignore",
        "touchpoint",
        "date",
        "answered",
        "due",
        "respondent",
        "segment",
        "other",
    ),
    "voices": ("ignore", "comment", "touchpoint", "date", "segment", "other"),
}
_SINGLE = (
    "respondent",
    "date",
    "weight",
    "case",
    "time",
    "end",
    "department",
    "channel",
    "lifecycle",
    "touchpoint",
    "answered",
    "due",
)
#: Roles that one column of a file has at most.
ONCE = (*_SINGLE, "place")


@dataclass(frozen=True, slots=True)
class Choice:
    """What one column is. Scale and missing codes as they are typed: `1–5`, `0, 99`.

    A scale that begins with its higher end is counted the other way: `5–1` says that 1 is best.
    `stage` is where a touchpoint goes that the map has not yet, by id; empty leaves it to its name.
    """

    role: str
    touchpoint: str = ""
    metric: MetricName = "rating"
    scale: str = ""
    missing: str = ""
    stage: str = ""


def role_names(locale: Locale) -> dict[str, str]:
    """Every role in the reader's words."""
    return {
        "ignore": locale.tr("leave out"),
        "score": locale.tr("score"),
        "segment": locale.tr("segment"),
        "respondent": locale.tr("respondent"),
        "date": locale.tr("date"),
        "weight": locale.tr("weight"),
        "comment": locale.tr("comment"),
        "place": locale.tr("touchpoint of the row"),
        "case": locale.tr("customer (case)"),
        "activity": locale.tr("activity"),
        "time": locale.tr("time"),
        "end": locale.tr("end time"),
        "department": locale.tr("department"),
        "channel": locale.tr("channel"),
        "lifecycle": locale.tr("life cycle"),
        "touchpoint": locale.tr("touchpoint"),
        "answered": locale.tr("answered on"),
        "due": locale.tr("due on"),
        "other": locale.tr("as the recipe says"),
    }


def roles_of(recipe: Recipe, columns: Iterable[str]) -> dict[str, Choice]:
    """What a recipe says about each column.

    >>> recipe = Recipe(kind="survey", scores=(ScoreColumn(("Q1",), "Boarding", scale=(1, 5)),))
    >>> roles_of(recipe, ("Q1", "id"))["Q1"].scale
    '1–5'
    """
    found: dict[str, Choice] = {}
    for score in recipe.scores:
        if score.touchpoint_column and recipe.kind != "events":
            found[score.touchpoint_column] = Choice("place")
        if len(score.columns) > 1:
            found.update({column: Choice("other") for column in score.columns})
            continue
        missing = ", ".join(_plain(code) for code in score.missing or ())
        found[score.columns[0]] = Choice(
            "score",
            score.touchpoint,
            score.metric or "rating",
            scale_text(score.scale, score.reversed),
            missing,
            score.stage,
        )
    for role in _SINGLE:
        if column := getattr(recipe, role):
            found.setdefault(column, Choice(role))
    lists = {
        "segment": recipe.segments or (),
        "comment": recipe.comment,
        "activity": recipe.activity,
    }
    for role, names in lists.items():
        for column in names:
            found.setdefault(column, Choice(role))
    for event in recipe.events:
        found.setdefault(event.time, Choice("other"))
    return {column: found.get(column, Choice("ignore")) for column in columns}


def recipe_with(recipe: Recipe, choices: Mapping[str, Choice]) -> Recipe:
    """The recipe with the choices in place of what it said; what they do not show is kept.

    >>> recipe = Recipe(kind="survey", respondent="id")
    >>> recipe_with(recipe, {"id": Choice("ignore"), "Q": Choice("score", scale="0-10")}).scores[0]
    ... # doctest: +ELLIPSIS
    ScoreColumn(columns=('Q',), touchpoint='', ..., scale=(0.0, 10.0), ...)
    """
    before = roles_of(recipe, choices)
    known = {s.columns[0]: s for s in recipe.scores if len(s.columns) == 1}
    scores = [s for s in recipe.scores if len(s.columns) > 1]
    steps = "activity" if recipe.kind == "events" else "place"  # a score is of the step beside it
    place = next((column for column, choice in choices.items() if choice.role == steps), "")
    for column, choice in choices.items():
        if choice.role == "score":
            old = known.get(column, ScoreColumn((column,)))
            now = old if choice == before[column] else _score(old, choice)
            scores.append(replace(now, touchpoint_column="" if choice.touchpoint else place))
    single: dict[str, str] = {}
    for role in _SINGLE:
        now = getattr(recipe, role)
        mine = [c for c, choice in choices.items() if choice.role == role]
        if now and now not in choices:
            single[role] = now
        else:
            single[role] = now if now in mine else mine[0] if mine else ""
    return replace(
        recipe,
        scores=tuple(scores),
        segments=_list(choices, "segment"),
        comment=_list(choices, "comment"),
        activity=_list(choices, "activity"),
        **single,
    )


def _list(choices: Mapping[str, Choice], role: str) -> tuple[str, ...]:
    return tuple(column for column, choice in choices.items() if choice.role == role)


def _score(old: ScoreColumn, choice: Choice) -> ScoreColumn:
    scale, is_reversed = ends_from(choice.scale), False
    if scale is not None and scale[0] > scale[1]:
        scale, is_reversed = (scale[1], scale[0]), True
    missing = codes_from(choice.missing)
    if {str(m) for m in missing} == {str(m) for m in old.missing or ()}:
        missing = old.missing or ()
    same = scale == old.scale and is_reversed == old.reversed
    return replace(
        old,
        touchpoint=choice.touchpoint,
        metric=choice.metric,
        scale=old.scale if same else scale,
        reversed=is_reversed,
        missing=missing,
        stage=choice.stage,
    )


def scale_text(scale: tuple[float, float] | None, is_reversed: bool) -> str:
    """A scale as it is typed, worst end first.

    >>> scale_text((1, 5), False), scale_text((1, 5), True), scale_text(None, False)
    ('1–5', '5–1', '')
    """
    if scale is None:
        return ""
    return EN_DASH.join(_plain(end) for end in (reversed(scale) if is_reversed else scale))


def ends_from(text: str) -> tuple[float, float] | None:
    """Worst and best end of a scale as typed, in any digits; None for nothing.

    Raises `ValueError` for anything else.

    >>> ends_from("1–5"), ends_from("-2 to 2"), ends_from("۵-۱"), ends_from("")
    ((1.0, 5.0), (-2.0, 2.0), (5.0, 1.0), None)
    """
    text = clean(text)
    if not text.strip():
        return None
    found = re.fullmatch(
        r"\s*([-−]?\d+(?:\.\d+)?)\s*(?:-|–|—|to|تا|الی|الى|إلى|\.\.|,|:)\s*([-−]?\d+(?:\.\d+)?)\s*",
        text,
    )
    if found is None:
        raise ValueError(text)
    worst, best = (float(end.replace("−", "-")) for end in found.groups())
    if worst == best:
        raise ValueError(text)
    return worst, best


def codes_from(text: str) -> tuple[Code, ...]:
    """Codes that are no answers, as typed, separated by commas.

    >>> codes_from("0, 99, n/a")
    (0.0, 99.0, 'n/a')
    """
    codes: list[Code] = []
    for part in (p.strip() for p in re.split(r"[,;،؛]", text)):
        if part:
            try:
                codes.append(float(clean(part)))
            except ValueError:
                codes.append(part)
    return tuple(codes)


def _plain(value: Code) -> str:
    return f"{value:g}" if isinstance(value, (int, float)) else value
