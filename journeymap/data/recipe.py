"""`Recipe`: which column is which, kept as TOML for next month.

What is left out of a recipe is guessed from the file (`journeymap.data.guessing`), and what was
guessed is written back into the recipe that is kept.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from math import isfinite
from typing import Any, Literal

from journeymap.evidence.voices import VOICES
from journeymap.i18n.calendars import CALENDARS, Calendar
from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import locale
from journeymap.model.metric import METRICS, MetricName

RecipeKind = Literal["survey", "events", "complaints", "outcomes", "voices"]
KINDS: tuple[RecipeKind, ...] = ("survey", "events", "complaints", "outcomes", "voices")
Code = float | str


class RecipeError(Refusal, ValueError):
    """The recipe cannot be used; `str()` names the key and what to do."""


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """One score, in one column or several that are read together.

    `touchpoint` is an id or a name (made when the journey has none); `touchpoint_column` names the
    column that says the touchpoint of each row instead (one row per answer). `missing` are codes
    that are no answers. `labels` maps answer texts to codes where the number is not in the text.
    """

    columns: tuple[str, ...]
    touchpoint: str = ""
    touchpoint_column: str = ""
    metric: MetricName | None = None
    scale: tuple[float, float] | None = None
    missing: tuple[Code, ...] | None = None
    reversed: bool = False
    labels: Mapping[str, float] = field(default_factory=dict, hash=False)
    stage: str = ""
    department: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class EventColumn:
    """In a file with one row per case: a column whose time says when an activity happened."""

    time: str
    activity: str
    department: str = ""
    channel: str = ""
    stage: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """Columns brought in from another export: `file` beside this one, matched by `on`."""

    file: str
    on: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """Which column is which. Empty fields are guessed.

    `leave_out` names rows that are not to be counted: those where a column holds one of its cells,
    an empty cell standing for blank. None leaves that to the guess, an empty table counts all rows.
    `columns` are all columns of the file it was made for, so that new ones can be told next time.
    `calendar` is the one whose months are counted; the first file of a document chooses for all.

    >>> text = '''kind = "survey"
    ... [[score]]
    ... column = "Boarding"
    ... metric = "rating"
    ... scale = [1, 5]
    ... missing = [0]
    ... '''
    >>> recipe = recipe_from_toml(text)
    >>> recipe.scores[0].columns, recipe.scores[0].scale
    (('Boarding',), (1, 5))
    >>> recipe_from_toml(recipe_to_toml(recipe)) == recipe
    True
    """

    kind: RecipeKind | None = None
    # the file
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    header_rows: int | None = None
    join: tuple[Join, ...] = ()
    # surveys
    respondent: str = ""
    date: str = ""
    date_format: str = ""
    weight: str = ""
    segments: tuple[str, ...] | None = None
    comment: tuple[str, ...] = ()
    keep_comments: bool = False
    voice: str = ""
    scores: tuple[ScoreColumn, ...] = ()
    leave_out: Mapping[str, tuple[str, ...]] | None = field(default=None, hash=False)
    columns: tuple[str, ...] = ()
    calendar: Calendar | None = None
    # event logs
    case: str = ""
    activity: tuple[str, ...] = ()
    time: str = ""
    end: str = ""
    order: str = ""
    department: str = ""
    channel: str = ""
    lifecycle: str = ""
    keep: tuple[str, ...] = ()
    completed: tuple[str, ...] = ()
    inactive_after: str = ""
    events: tuple[EventColumn, ...] = ()
    rename: Mapping[str, str] = field(default_factory=dict, hash=False)
    # complaints
    touchpoint: str = ""
    answered: str = ""
    due: str = ""


_TEXTS = {
    "sheet",
    "encoding",
    "delimiter",
    "respondent",
    "date",
    "date_format",
    "weight",
    "case",
    "time",
    "end",
    "order",
    "department",
    "channel",
    "lifecycle",
    "inactive_after",
    "touchpoint",
    "answered",
    "due",
}
_CHOICES: Mapping[str, tuple[str, ...]] = {"kind": KINDS, "voice": VOICES, "calendar": CALENDARS}
_LISTS = {"segments", "comment", "activity", "keep", "completed", "columns"}


def recipe_from_toml(text: str) -> Recipe:
    """Read a recipe. Raises `RecipeError` naming line or key when it cannot be used."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(
            locale.tr("the recipe is not TOML: {reason}", reason=str(error))
        ) from None
    out: dict[str, Any] = {}
    for key, value in raw.items():
        if key in _TEXTS:
            out[key] = _text(value, key)
        elif key in _LISTS:
            out[key] = _texts(value, key)
        elif key in _CHOICES:
            if value not in _CHOICES[key]:
                raise RecipeError(
                    locale.tr(
                        "{key}: '{value}' is none of {names}",
                        key=key,
                        value=str(value),
                        names=tuple(_CHOICES[key]),
                    )
                )
            out[key] = value
        elif key == "keep_comments":
            if not isinstance(value, bool):
                raise RecipeError(locale.tr("keep_comments is true or false"))
            out[key] = value
        elif key == "header_rows":
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 100:
                raise RecipeError(locale.tr("header_rows: a whole number from 0 to 100 is needed"))
            out[key] = value
        elif key == "score":
            out["scores"] = tuple(_score(v, i) for i, v in enumerate(_tables(value, key), 1))
        elif key == "event":
            out["events"] = tuple(
                _plain(EventColumn, v, locale.tr("event {number}", number=i))
                for i, v in enumerate(_tables(value, key), 1)
            )
        elif key == "join":
            out["join"] = tuple(
                _plain(Join, v, locale.tr("join {number}", number=i))
                for i, v in enumerate(_tables(value, key), 1)
            )
        elif key == "leave_out":
            if not isinstance(value, dict):
                raise RecipeError(locale.tr("leave_out: column = [cells] is needed"))
            out[key] = {_text(k, key): _texts(v, f"{key}: {k}") for k, v in value.items()}
        elif key == "rename":
            if not isinstance(value, dict):
                raise RecipeError(locale.tr("rename: a table of texts is needed"))
            out[key] = {_text(k, key): _text(v, key) for k, v in value.items()}
        else:
            raise RecipeError(
                locale.tr("{key}: no such key; the README lists those a recipe may have", key=key)
            )
    return Recipe(**out)


def recipe_to_toml(recipe: Recipe) -> str:
    """Write a recipe; only what is filled in."""
    import tomli_w

    out: dict[str, Any] = {}
    for f in fields(recipe):
        value = getattr(recipe, f.name)
        if f.name in ("scores", "events", "join", "leave_out") or value is None or value is False:
            continue
        if value in ("", (), {}):
            continue
        out[f.name] = list(value) if isinstance(value, tuple) else value
    if recipe.activity and len(recipe.activity) == 1:
        out["activity"] = recipe.activity[0]
    if recipe.segments == ():
        out["segments"] = []
    if recipe.leave_out is not None and (recipe.leave_out or recipe.scores):
        out["leave_out"] = {column: list(cells) for column, cells in recipe.leave_out.items()}
    if recipe.rename:
        out["rename"] = dict(recipe.rename)
    for name, items in (("join", recipe.join), ("score", recipe.scores), ("event", recipe.events)):
        if items:
            out[name] = [_row(item) for item in items]
    return tomli_w.dumps(out)


def _row(item: ScoreColumn | EventColumn | Join) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for f in fields(item):
        value = getattr(item, f.name)
        if f.name == "columns":
            key = {"column": value[0]} if len(value) == 1 else {"columns": list(value)}
            row.update(key)
        elif f.name == "missing" and value is not None:
            row["missing"] = list(value)
        elif value not in (None, "", (), False) and value != {}:
            row[f.name] = (
                list(value)
                if isinstance(value, tuple)
                else dict(value)
                if isinstance(value, Mapping)
                else value
            )
    return row


def _score(raw: Mapping[str, Any], number: int) -> ScoreColumn:
    where = locale.tr("score {number}", number=number)
    raw = dict(raw)
    columns = _texts(
        raw.pop("columns", raw.pop("column", ())),
        locale.tr("{where}: {key}", where=where, key="column"),
    )
    if not columns:
        raise RecipeError(locale.tr("{where}: column is missing", where=where))
    if len(set(columns)) < len(columns):
        raise RecipeError(
            locale.tr("{where}: a column is named twice, which would count it twice", where=where)
        )
    metric = raw.pop("metric", None)
    if metric is not None and metric not in METRICS:
        raise RecipeError(
            locale.tr(
                "{where}: metric '{metric}' is none of {names}",
                where=where,
                metric=metric,
                names=tuple(METRICS),
            )
        )
    scale = raw.pop("scale", None)
    if scale is not None:
        numbers = isinstance(scale, list) and len(scale) == 2 and all(map(_is_number, scale))
        if not numbers or not scale[0] < scale[1]:
            raise RecipeError(
                locale.tr("{where}: scale needs two numbers, the lower first", where=where)
            )
        scale = (scale[0], scale[1])
    if metric == "nps" and scale not in (None, (0, 10), (1, 10)):
        raise RecipeError(
            locale.tr(
                "{where}: nps is asked from 0 to 10; for another scale take rating", where=where
            )
        )
    missing = raw.pop("missing", None)
    if missing is not None:
        if not isinstance(missing, list):
            raise RecipeError(locale.tr("{where}: missing needs a list of codes", where=where))
        missing = tuple(missing)
    labels = raw.pop("labels", {})
    if not isinstance(labels, dict) or not all(map(_is_number, labels.values())):
        raise RecipeError(locale.tr("{where}: labels needs text = number", where=where))
    is_reversed = raw.pop("reversed", False)
    if not isinstance(is_reversed, bool):
        raise RecipeError(locale.tr("{where}: reversed is true or false", where=where))
    texts = {}
    for key in list(raw):
        if key not in ("touchpoint", "touchpoint_column", "stage", "department", "channel"):
            raise RecipeError(locale.tr("{where}: there is no key '{key}'", where=where, key=key))
        texts[key] = _text(raw[key], locale.tr("{where}: {key}", where=where, key=key))
    return ScoreColumn(
        columns,
        metric=metric,
        scale=scale,
        missing=missing,
        reversed=is_reversed,
        labels=labels,
        **texts,
    )


def _plain(kind: type[Any], raw: Mapping[str, Any], where: str) -> Any:
    names = {f.name for f in fields(kind)}
    if unknown := sorted(set(raw) - names):
        raise RecipeError(
            locale.tr("{where}: there is no key '{key}'", where=where, key=unknown[0])
        )
    try:
        return kind(
            **{k: _text(v, locale.tr("{where}: {key}", where=where, key=k)) for k, v in raw.items()}
        )
    except TypeError:
        raise RecipeError(
            locale.tr(
                "{where}: needs {names}", where=where, names=tuple(f.name for f in fields(kind)[:2])
            )
        ) from None


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise RecipeError(
            locale.tr("{key}: a text is needed, not {value}", key=key, value=repr(value))
        )
    return value


def _texts(value: object, key: str) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, (list, tuple)):
        raise RecipeError(locale.tr("{key}: a text or a list of texts is needed", key=key))
    return tuple(_text(v, key) for v in value)


def _tables(value: object, key: str) -> list[Mapping[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise RecipeError(locale.tr("[[{key}]]: a list of tables is needed", key=key))
    return value
