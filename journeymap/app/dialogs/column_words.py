"""What is said of a column in the import dialog: why it is read so, and what is wrong. No widgets.

Also which columns are worth a second look, and what a correction must not be.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from journeymap.app.dialogs.columns import Choice, codes_from, ends_from
from journeymap.data.columns import ColumnRole
from journeymap.data.dates import guess_date
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words

if TYPE_CHECKING:
    from journeymap.data.differences import Differences
    from journeymap.data.preview import Problem

#: Roles whose cells name things, cases or people, and those whose cells are dates.
_TOLD_APART = frozenset(
    ("segment", "place", "touchpoint", "activity", "department", "channel", "respondent", "case")
)
_DATED = frozenset(("date", "time", "end", "answered", "due"))
#: The cells of a row that can be at fault.
Cell = Literal["role", "touchpoint", "scale", "missing"]
#: Columns that nobody reads, whose cells are numbers of a scale, may be scores.
_FEW, _MANY = 3, 11


def why_words(role: ColumnRole, choice: Choice, locale: Locale) -> str:
    """Why a column is read as it is, in a few words."""
    parts = []
    match role.role:
        case "personal":
            parts.append(locale.tr("personal data, never kept"))
        case "administration":
            parts.append(locale.tr("written by the tool"))
        case "weight":
            parts.append(locale.tr("looks like a weight, not used"))
        case _ if role.filled == 0:
            parts.append(locale.tr("empty"))
    if choice.role == ("score" if role.role == "score" else "ignore"):
        parts += [in_words(reason, locale) for reason in role.why]
    if choice.role == "score" and role.score is not None and role.score.labels:
        parts.append(locale.tr("words read as numbers"))
    if choice.role in _TOLD_APART:
        parts.append(locale.tr("%n value(s)", "", role.values))
    elif choice.role in _DATED and guess_date(role.samples, column=role.column) is not None:
        parts.append(locale.tr("its cells are dates"))
    elif choice.role == "comment" and role.samples:
        parts.append(locale.tr("sentences"))
    if 0 < role.filled < 0.995 and choice.role != "ignore":
        parts.append(locale.tr("{share} filled", share=locale.percent(role.filled)))
    return " · ".join(parts)


def problem_words(problem: Problem, locale: Locale) -> str:
    """Cells that cannot be counted: how many, which, and where the first of them stand."""
    said = {
        "outside": locale.tr("%n answer(s) not on the scale", "", problem.number),
        "unreadable": locale.tr("%n answer(s) that cannot be read", "", problem.number),
    }[problem.why]
    rows = locale.listed(locale.number(row) for row in problem.rows)
    return locale.tr(
        "{said}: {cells} (rows {rows})",
        said=said,
        cells=locale.listed(problem.cells),
        rows=rows + (" …" if problem.number > len(problem.rows) else ""),
    )


def change_words(column: str, found: Differences | None, locale: Locale) -> str:
    """What changed in a column since the recipe was made; empty when nothing did."""
    if found is None:
        return ""
    if column in found.new:
        return locale.tr("new since last time")
    for was, now in found.renamed:
        if now == column:
            return locale.tr("was written {was}", was=locale.isolate(was))
    for scaled, before, _ in found.scales:
        if scaled == column:
            return locale.tr("the scale was {was}", was=locale.interval(*before))
    return ""


def is_doubtful(role: ColumnRole, choice: Choice) -> bool:
    """Whether a guess is worth a second look.

    Scores with codes that are no answers, scores counted the other way, weights nobody uses,
    personal data that is read, and numbers of a scale that are left out.
    """
    if choice.role == "score":
        turned = role.score is not None and role.score.reversed
        return bool(choice.missing) or turned or choice.scale == ""
    if choice.role == "ignore":
        numbers = [text for text in role.samples if re.fullmatch(r"\d{1,2}(\.0)?", text.strip())]
        scaled = role.role == "unused" and _FEW <= role.values <= _MANY and bool(role.samples)
        return role.role == "weight" or (scaled and len(numbers) == len(role.samples))
    return role.role == "personal"


def fault_of(choice: Choice, role: ColumnRole | None, locale: Locale) -> tuple[Cell, str] | None:
    """The cell that cannot be as it is, and why; None where all can be."""
    if role is not None and role.role == "personal" and choice.role in ("segment", "comment"):
        return "role", locale.tr("This is personal data: it is never kept")
    if role is not None and role.role == "personal" and choice.role == "place":
        return "role", locale.tr("This is personal data: it is never kept")
    if choice.role != "score":
        return None
    try:
        ends = ends_from(choice.scale)
    except ValueError:
        return "scale", locale.tr("A scale is written like 1–5, the worst answer first")
    if ends is not None and choice.metric == "nps":
        low, high = sorted(ends)
        if (low, high) not in ((0, 10), (1, 10)):
            return "scale", locale.tr("NPS is asked from 0 to 10; choose rating for other scales")
    if ends is not None:
        inside = [c for c in codes_from(choice.missing) if _is_inside(c, ends)]
        if inside and len(inside) > abs(ends[1] - ends[0]):
            return "missing", locale.tr("No answer would be left on this scale")
    return None


def _is_inside(code: float | str, ends: tuple[float, float]) -> bool:
    return isinstance(code, float) and min(ends) <= code <= max(ends)


def left_out_words(choices: Sequence[Choice], locale: Locale) -> str:
    """How many columns are read, of how many."""
    read = sum(choice.role != "ignore" for choice in choices)
    return locale.tr(
        "{read} of {all} columns are read",
        read=locale.number(read),
        all=locale.number(len(choices)),
    )
