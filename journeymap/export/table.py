"""Tables for spreadsheets, with cells that a spreadsheet cannot mistake for formulas."""

from __future__ import annotations

import csv
import io

from journeymap.analysis.results import KINDS, Findings, GreyZone, touchpoint_name
from journeymap.model.journey import Journey

_HEAD = (
    "rank",
    "hand-off",
    "source",
    "target",
    "from department",
    "to department",
    "index",
    "low",
    "high",
    "times",
    "label",
    "strength",
    "rank low",
    "rank high",
    "chance worst",
    "say",
    "do",
)
_TAIL = (
    "answers",
    "crossings",
    "loss",
    "median wait seconds",
    "customers per 1000",
    "impact low",
    "impact high",
    "owner",
    "next step",
)
#: First characters that make a spreadsheet run a cell (OWASP, "CSV Injection"), full width too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(text: str) -> str:
    """A text no spreadsheet takes for a formula.

    >>> safe_cell("=cmd()"), safe_cell("  @x"), safe_cell("Contract")
    ("'=cmd()", "'  @x", 'Contract')
    """
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) else text


def ranking_csv(findings: Findings, journey: Journey) -> bytes:
    """The ranking, one hand-off a row, as CSV (RFC 4180) in UTF-8 with a BOM, as Excel needs it.

    Numbers have ten digits, enough to compute with; what is unknown is an empty cell.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*_HEAD, *(f"{kind} points" for kind in KINDS), *_TAIL])
    for zone in findings.ranking:
        writer.writerow([_cell(value) for value in _row(zone, journey)])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _row(zone: GreyZone, journey: Journey) -> list[object]:
    points = {c.kind: c.points for c in zone.contributions}
    impact = zone.impact
    transition = journey.transition(zone.handoff)
    return [
        zone.rank,
        zone.handoff,
        touchpoint_name(journey, zone.source),
        touchpoint_name(journey, zone.target),
        _department(journey, zone.from_department),
        _department(journey, zone.to_department),
        zone.index,
        zone.low,
        zone.high,
        zone.times,
        zone.label,
        zone.strength,
        zone.rank_low,
        zone.rank_high,
        zone.chance_worst,
        zone.say,
        zone.do,
        *(points.get(kind) for kind in KINDS),
        zone.n_answers,
        zone.n_crossings,
        zone.loss,
        zone.median_wait,
        impact.customers_per_1000 if impact else None,
        impact.low if impact else None,
        impact.high if impact else None,
        zone.owner,
        transition.next_step if transition is not None else "",
    ]


def _department(journey: Journey, id: str | None) -> str:
    department = journey.department(id)
    return department.name if department else ""


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.10g}"
    return safe_cell(value) if isinstance(value, str) else value
