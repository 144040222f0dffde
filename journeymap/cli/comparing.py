"""What `--against` and `--beside` add to a command: a selection that compares, and its tables."""

from __future__ import annotations

import re
from dataclasses import replace

from journeymap.analysis.results import Findings, touchpoint_name
from journeymap.app.earlier import earlier_spans, with_span
from journeymap.cli.output import print_table, say
from journeymap.data.text import ascii_digits
from journeymap.evidence.selection import Selection, SelectionError, Span, calendar_of, periods
from journeymap.evidence.tables import Evidence
from journeymap.i18n.calendars import with_era
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import locale, some
from journeymap.model.journey import Journey
from journeymap.picture.difference_words import (
    changes_text,
    comparison_text,
    index_change_text,
    index_gap_text,
    mix_text,
    score_change_text,
    score_gap_text,
    segment_scores_text,
)

#: The period just before the one that is looked at.
PREVIOUS = "previous"
_MONTHS = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))?(\.\.)?(\d{4}-(?:0[1-9]|1[0-2]))?$")


def span_of(text: str) -> Span | None:
    """The months in `2026-03`, `2026-01..2026-03`, `..2026-03`; None where that is no months.

    >>> span_of("2026-03"), span_of("..2026-03").until, span_of("Spring wave")
    (Span(since='2026-03', until='2026-03', sources=()), '2026-03', None)
    """
    found = _MONTHS.match(text)
    if not found or not (found[1] or found[3]):
        return None
    since, dots, until = found.groups()
    if dots:
        return Span(since or "", until or "")
    return Span(since or until, since or until) if not (since and until) else None


def compared(
    selection: Selection, evidence: Evidence | None, against: str, beside: str
) -> Selection:
    """The selection with what it is compared with: months, the period before, another source.

    Raises `SelectionError` naming what there is when the evidence has none of it.
    """
    selection = replace(selection, beside=beside)
    if not against or evidence is None:
        return selection
    names = list(dict.fromkeys(s.name for s in evidence.sources))
    if against in names and span_of(against) is None:
        if not selection.sources:
            others = tuple(name for name in names if name != against)
            selection = replace(selection, sources=others or (against,))
        if against in selection.sources:
            raise SelectionError(
                locale.tr("source '{against}' would be compared with itself", against=against)
            )
        return replace(selection, against=Span(sources=(against,)))
    months = periods(evidence)
    if against == PREVIOUS:
        spans = [s for s in earlier_spans(evidence, selection) if not s.sources]
        if not spans:
            raise SelectionError(locale.tr("there is no earlier period to compare with"))
        return with_span(evidence, selection, spans[0])
    span = span_of(ascii_digits(against))
    if span is None:
        raise SelectionError(
            locale.tr(
                "--against {against}: neither a month (2026-03), months (2026-01..2026-03), "
                "{previous} nor a source; the sources are {names}",
                against=against,
                previous=PREVIOUS,
                names=some(names),
            )
        )
    calendar = calendar_of(evidence) or "gregorian"
    since, until = (month and with_era(month, calendar) for month in (span.since, span.until))
    span = Span(since, until)
    chosen = with_span(evidence, selection, span)
    within = [m for m in months if (span.since or m) <= m <= (span.until or m)]
    if not within:
        there = (
            locale.tr("{low} to {high}", low=months[0], high=months[-1])
            if months
            else locale.tr("undated")
        )
        raise SelectionError(
            locale.tr(
                "nothing is dated {against}; the evidence is {there}", against=against, there=there
            )
        )
    if chosen.since and (span.until or months[-1]) >= chosen.since:
        raise SelectionError(
            locale.tr(
                "{against} is not earlier than {since}, which it would be compared with; "
                "choose later months with --since and --until",
                against=against,
                since=chosen.since,
            )
        )
    return chosen


def print_comparisons(
    findings: Findings, journey: Journey, locale: Locale, *, indices: bool
) -> None:
    """What became of scores, or of indices, and how segments differ, under the plain table."""
    _print_changes(findings, journey, locale, indices)
    _print_beside(findings, journey, locale, indices)


def _print_changes(findings: Findings, journey: Journey, locale: Locale, indices: bool) -> None:
    changes = findings.changes
    if changes is None:
        return
    print()
    against = comparison_text(replace(findings.selection, beside=""), locale)
    named = locale.tr(", ", "between names in a list").join(against)
    print(f"{named}: {changes_text(changes, journey, locale)}")
    if indices:
        zones = sorted(changes.handoffs.values(), key=lambda c: c.p)
        rows = [[_name(journey, c.handoff, locale), index_change_text(c, locale)] for c in zones]
    else:
        scores = sorted(changes.touchpoints.values(), key=lambda c: c.p)
        rows = [
            [_name(journey, c.touchpoint, locale), score_change_text(c, locale)] for c in scores
        ]
        for c in scores:
            if c.mix is not None:
                say(f"{_name(journey, c.touchpoint, locale)}: "
                    f"{mix_text(c.mix, c.after.metric, locale)}")  # fmt: skip
    if rows:
        print_table([locale.tr("what"), locale.tr("change")], rows, locale)


def _print_beside(findings: Findings, journey: Journey, locale: Locale, indices: bool) -> None:
    beside = findings.beside
    if beside is None:
        return
    print()
    if beside.left_out:
        say(
            locale.tr(
                "{name}: %n more value(s) are not shown",
                "",
                beside.left_out,
                name=locale.isolate(beside.variable),
            )
        )
    if indices:
        rows = [
            [
                _name(journey, h.id, locale),
                *(
                    locale.tr(
                        "{index} (n {n})",
                        index=locale.number(s.index, 1),
                        n=locale.number(s.n),
                    )
                    if (s := line.indices.get(h.id))
                    else "—"
                    for line in beside.lines
                ),
                index_gap_text(gap, locale)
                if (gap := beside.handoffs.get(h.id)) and gap.real
                else "",
            ]
            for h in journey.handoffs
            if any(h.id in line.indices for line in beside.lines)
        ]
    else:
        rows = []
        for t in journey.touchpoints:
            if any(t.id in line.scores for line in beside.lines):
                said = segment_scores_text(beside, t.id, locale)
                cells = [text.split(": ", 1)[1] for text in said]
                gap = beside.touchpoints.get(t.id)
                real = score_gap_text(gap, locale) if gap and gap.real else ""
                rows.append([t.name, *cells, real])
    heads = [f"{beside.variable}: {line.value}" for line in beside.lines]
    print_table(["", *heads, locale.tr("really different")], rows, locale)


def _name(journey: Journey, id: str, locale: Locale) -> str:
    transition = journey.transition(id)
    if transition is None:
        return touchpoint_name(journey, id)
    ends = (touchpoint_name(journey, end) for end in (transition.source, transition.target))
    return locale.arrow(*ends)
