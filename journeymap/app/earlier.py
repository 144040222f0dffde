"""Which earlier periods and waves there are to compare with, from what is looked at now."""

from __future__ import annotations

from dataclasses import replace

from journeymap.evidence.selection import Selection, Span, periods
from journeymap.evidence.tables import Evidence
from journeymap.i18n.calendars import month_number, months_later

#: More choices than this are a list nobody reads.
MOST = 24


def earlier_spans(evidence: Evidence, selection: Selection) -> list[Span]:
    """The span before the selected one, the same a year ago, single earlier months, other sources.

    Without a period of its own the selection is taken for its last month (`with_span`).
    """
    months = periods(evidence)
    out: list[Span] = []
    if len(months) > 1:
        since, until = _shown(months, selection)
        length = month_number(until) - month_number(since) + 1
        for back in (length, 12):
            span = Span(months_later(since, -back), months_later(until, -back))
            if any(span.since <= m <= span.until for m in months) and span.until < since:
                out.append(span)
        if length > 1 or not out:
            before = [m for m in months if m < since]
            if before:
                out.append(Span("", before[-1]))
        out += [Span(m, m) for m in reversed(months) if m < since]
    names = list(dict.fromkeys(s.name for s in evidence.sources))
    if len(names) > 1 and len(selection.sources) == 1:
        out += [Span(sources=(n,)) for n in names if n not in selection.sources]
    return list(dict.fromkeys(out))[:MOST]


def with_span(evidence: Evidence, selection: Selection, span: Span) -> Selection:
    """The selection compared with a span; one of months needs a period of its own to compare.

    A selection without a first month begins after the span, or is the last month there is: a period
    must not be compared with itself.
    """
    chosen = replace(selection, against=span)
    months = periods(evidence)
    if (span.since or span.until) and not selection.since and months:
        since, until = _shown(months, selection)
        chosen = replace(chosen, since=since, until=until)
    return chosen


def _shown(months: list[str], selection: Selection) -> tuple[str, str]:
    until = selection.until or months[-1]
    return selection.since or until, until
