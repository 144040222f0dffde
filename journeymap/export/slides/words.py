"""What the slides claim, in words that say no more than the evidence does."""

from __future__ import annotations

from collections.abc import Sequence

from journeymap.analysis.intervals import wilson
from journeymap.analysis.reasons import kind_text, label_text, reasons, weights_text
from journeymap.analysis.results import Contribution, Findings, GreyZone, touchpoint_name
from journeymap.analysis.what_if import WhatIf
from journeymap.evidence.project import Project
from journeymap.evidence.tables import Source
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.callouts import hands, index_text, owner_text
from journeymap.picture.what_if import repair_text
from journeymap.picture.words import common_metrics, filter_text, metric_name


def finding(findings: Findings) -> GreyZone | None:
    """The worst hand-off that is confirmed; None when the evidence confirms nothing."""
    return next((zone for zone in findings.ranking if zone.label == "confirmed"), None)


def explained(findings: Findings, most: int, chosen: Sequence[str]) -> list[GreyZone]:
    """The hand-offs worth a slide each: those chosen, else the worst that can be judged at all."""
    if chosen:
        return [z for z in findings.ranking if z.handoff in chosen]
    return [z for z in findings.ranking if z.label != "too little evidence"][:most]


def deck_title(journey: Journey, findings: Findings, locale: Locale) -> str:
    """The finding of the journey, or its plain title when nothing is confirmed."""
    zone = finding(findings)
    if zone is None:
        return journey.title or locale.tr("Untitled journey")
    return claim(zone, journey, locale)


def claim(zone: GreyZone, journey: Journey, locale: Locale) -> str:
    """A hand-off and the strongest thing to say against it.

    The loss comes first where it is one of the two strongest reasons: it is what customers do.
    """
    way = hands(journey, zone, locale)
    lost = _leading_loss(zone)
    if lost is not None:
        share = locale.percent(lost.rate)
        return locale.tr("{way} loses {share} of customers", way=way, share=share)
    told = reasons(zone, journey, locale, most=1)
    if not told:
        return way
    return locale.tr("{way}: {reason}", way=way, reason=told[0])


def _leading_loss(zone: GreyZone) -> Contribution | None:
    worse = sorted((c for c in zone.contributions if c.points > 0), key=lambda c: -c.points)
    return next((c for c in worse[:2] if c.kind == "loss" and c.n > 0), None)


def behind_claim(zone: GreyZone, journey: Journey, locale: Locale) -> str:
    """What the claim is of: its interval, from how many, between which touchpoints."""
    names = (touchpoint_name(journey, id) for id in (zone.source, zone.target))
    way = locale.arrow(*names)
    lost = _leading_loss(zone)
    if lost is None:
        return f"{way} · {index_text(zone, locale)}"
    low, high = wilson(min(lost.harm, lost.n), lost.n)
    return locale.tr(
        "{way}: {count} customers began it, {share} never arrived (95% interval {low} to {high})",
        way=way,
        count=locale.number(lost.n),
        share=locale.percent(lost.rate, 1),
        low=locale.percent(low, 1),
        high=locale.percent(high, 1),
    )


def handoff_title(zone: GreyZone, journey: Journey, locale: Locale) -> str:
    """Rank, hands and the strongest reason of one hand-off."""
    return f"{locale.number(zone.rank)}. {claim(zone, journey, locale)}"


def handoff_line(zone: GreyZone, journey: Journey, locale: Locale) -> str:
    """Between which touchpoints, how sure, and who answers for it."""
    names = (touchpoint_name(journey, id) for id in (zone.source, zone.target))
    parts = [locale.arrow(*names), label_text(zone.label, locale)]
    # the label says already what the index text adds to a suspected one
    parts.append(index_text(zone, locale).split(" · ")[0])
    parts.append(owner_text(journey, zone.handoff, locale))
    return " · ".join(parts)


def what_if_lines(found: WhatIf, journey: Journey, locale: Locale) -> list[str]:
    """What the first slide supposes, repair by repair, and what all other slides show."""
    lines = []
    for id in found.shares:
        transition = journey.transition(id)
        if transition is not None:
            ends = (transition.source, transition.target)
            way = locale.arrow(*(touchpoint_name(journey, end) for end in ends))
            repair = repair_text(found, id, locale)
            lines.append(locale.tr("{way}: {reason}", way=way, reason=repair))
    lines.append(
        locale.tr(
            "The first slide shows the journey with these repairs; all others show it as it was "
            "measured."
        )
    )
    return lines


def contribution_rows(zone: GreyZone, locale: Locale) -> list[tuple[str, ...]]:
    """The arithmetic of an index, a row each: what, here, typical, times, n, points."""
    rows: list[tuple[str, ...]] = [
        (locale.tr("a typical hand-off"), "", "", "", "", locale.number(50.0, 1))
    ]
    for c in sorted(zone.contributions, key=lambda c: -c.points):
        rows.append(
            (
                kind_text(c.kind, locale),
                locale.percent(c.rate, 1),
                locale.percent(c.typical, 1),
                locale.number(c.relative, 2),
                locale.number(c.n),
                locale.signed(c.points, 1),
            )
        )
    rows.append((locale.tr("adds up to"), "", "", "", "", locale.number(zone.index, 1)))
    return rows


def contribution_head(locale: Locale) -> tuple[str, ...]:
    """What stands over the columns of the arithmetic."""
    return (
        locale.tr("Evidence"),
        locale.tr("Here"),
        locale.tr("Typical", "of the other hand-offs"),
        locale.tr("Times"),
        locale.tr("n"),
        locale.tr("Points"),
    )


def measured_lines(journey: Journey, findings: Findings, locale: Locale) -> list[str]:
    """What was measured, from how many, when, and whose answers they are."""
    if not findings.responses and not findings.customers:
        return [locale.tr("nothing yet: the map shows how people say it is")]
    lines = []
    if metrics := common_metrics(findings.scores):
        names = locale.listed(metric_name(m, locale) for m in metrics)
        lines.append(locale.tr("{metrics} after each touchpoint", metrics=names))
    if findings.responses:
        lines.append(locale.tr("{count} responses", count=locale.number(findings.responses)))
    if findings.flow is not None and findings.customers:
        flow = findings.flow
        lines.append(
            locale.tr(
                "{count} customers: {done} completed, {lost} lost, {open} still open",
                count=locale.number(flow.customers),
                done=locale.number(flow.completed),
                lost=locale.number(flow.lost),
                open=locale.number(flow.open),
            )
        )
    if findings.periods:
        lines.append(locale.months(*findings.periods))
    lines.append(filter_text(findings, locale))
    lines.append(
        locale.tr(
            "A score needs {count} answers; below that its number of answers is shown instead",
            count=locale.number(journey.minimum_base),
        )
    )
    return lines


def source_lines(project: Project, findings: Findings, locale: Locale) -> list[str]:
    """Where the counts came from: every source, its rows, what was left out, and its dates."""
    evidence = project.evidence
    known = {} if evidence is None else {s.name: s for s in evidence.sources}
    named = [known[name] for name in findings.source_names if name in known]
    return [_source_line(source, locale) for source in named]


def _source_line(source: Source, locale: Locale) -> str:
    said = locale.tr(
        "{name}: {used} of {rows} rows, {people} people or cases",
        name=locale.isolate(source.name),
        used=locale.number(source.used),
        rows=locale.number(source.rows),
        people=locale.number(source.people),
    )
    if source.first and source.last:
        days = locale.days(source.first, source.last)
        return locale.tr("{outer}, {inner}", outer=said, inner=days)
    return said


def index_lines(findings: Findings, locale: Locale) -> list[str]:
    """How the index is made."""
    return [
        locale.tr(
            "A hand-off is a step on which the department or the channel changes. Its index says "
            "how much harm it does, compared with the other hand-offs of the same journey."
        ),
        locale.tr(
            "50 is typical, 60 is one and a half times the harm of the others, 75 three times, "
            "90 nine times: index = 100 R / (1 + R)."
        ),
        weights_text(findings.weights, locale),
        locale.tr(
            "Little evidence is drawn towards typical, so that a few bad answers make no grey zone."
        ),
    ]


def uncertainty_lines(findings: Findings, locale: Locale) -> list[str]:
    """How sure the numbers are; nothing without numbers."""
    if not findings.responses and not findings.customers:
        return []
    return [
        locale.tr("Intervals are 95% intervals; shares have Wilson's, scores adjusted Wald ones."),
        locale.tr(
            "Confirmed: index at least 60, chance explains it in less than one of a hundred cases, "
            "and there is enough evidence. Suspected: index at least 55, or worst in one of five "
            "draws."
        ),
        locale.tr(
            "Numbers show where experience breaks together with a hand-off; they do not prove "
            "that the hand-off is the cause."
        ),
    ]


def elsewhere_lines(journey: Journey, shown: Sequence[str], locale: Locale) -> list[str]:
    """Lines of the journey that lead away from the touchpoints shown, or to them."""
    here = set(shown)
    out = []
    for transition in journey.transitions:
        if (transition.source in here) != (transition.target in here):
            names = (touchpoint_name(journey, i) for i in (transition.source, transition.target))
            out.append(locale.arrow(*names))
    return out
