"""What customers did, in words, for inspector and command line; every number has its n."""

from __future__ import annotations

from journeymap.analysis.caveats import caveat_text
from journeymap.analysis.handing_over import HandingOver, InLog
from journeymap.analysis.results import Flow, Rework, Step
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey

#: Of the departments that hand over, this many pairs are named.
MOST_PAIRS = 3


def touchpoint_flow_lines(id: str, flow: Flow | None, locale: Locale) -> list[str]:
    """Who came, who left for good, whose case is open, and how long it takes to go on."""
    here = flow.touchpoints.get(id) if flow is not None else None
    if flow is None or here is None or not here.visits:
        return []
    lines = [
        locale.tr(
            "{customers} customers came here {visits} times; {lost} left for good here ({share} "
            "of the visits)",
            customers=locale.number(here.customers),
            visits=locale.number(here.visits),
            lost=locale.number(here.exits),
            share=locale.percent(here.exit_share, 1),
        )
    ]
    if here.done:
        lines.append(
            locale.tr("{done} ended here, having completed", done=locale.number(here.done))
        )
    if here.open:
        lines.append(
            locale.tr(
                "{open} were here last and may still go on: open, not counted as lost",
                open=locale.number(here.open),
            )
        )
    wait = flow.waiting.get(id)
    if wait is not None and wait.went_on:
        lines.append(_waiting(wait.went_on, wait.still, wait.median, wait.median_gone, locale))
    return lines


def _waiting(
    went_on: int, still: int, median: float | None, gone: float | None, locale: Locale
) -> str:
    if not still:
        return locale.tr(
            "Half go on within {time} (n {count})",
            time=locale.duration(_known(gone)),
            count=locale.number(went_on),
        )
    if median is None:
        return locale.tr(
            "{still} still wait here, more than have gone on in the time seen (n {count}): half of "
            "all have not gone on yet",
            still=locale.number(still),
            count=locale.number(went_on + still),
        )
    return locale.tr(
        "Half go on within {time}, the {still} who still wait taken into account (n {count}; "
        "{plain} without them)",
        time=locale.duration(median),
        still=locale.number(still),
        count=locale.number(went_on + still),
        plain=locale.duration(_known(gone)),
    )


def transition_flow_lines(
    transition: Transition, flow: Flow | None, journey: Journey, locale: Locale
) -> list[str]:
    """How many cross, how long it takes them, whether a promise was kept, and who is sent back."""
    if flow is None:
        return []
    ends = (transition.source, transition.target)
    step = next((s for s in flow.steps if (s.source, s.target) == ends), None)
    if step is None or not step.count:
        return [locale.tr("Nobody took this way in what is shown")]
    lines = [crossing_text(step, locale)]
    promise = flow.promises.get(transition.id)
    if promise is not None and transition.promise_hours:
        lines.append(
            locale.tr(
                "Promised within {time}: kept for {share} (n {count})",
                time=locale.duration(transition.promise_hours * 3600),
                share=locale.percent(promise.kept, 1),
                count=locale.number(promise.n),
            )
        )
    wait = flow.waiting.get(transition.source)
    if wait is not None and wait.still:
        lines.append(
            locale.tr(
                "{still} still wait before it, wherever they will go",
                still=locale.number(wait.still),
            )
        )
    back = next((r for r in flow.rework if (r.source, r.target) == ends), None)
    if back is not None:
        lines.append(_rework(back, journey, locale))
    return lines


def crossing_text(step: Step, locale: Locale) -> str:
    """How many crossed, how long it took them, and how many went straight back."""
    parts = [locale.tr("%n crossing(s)", "", step.count)]
    if step.median is not None:
        parts.append(locale.tr("half within {time}", time=locale.duration(step.median)))
    if step.p90 is not None:
        parts.append(locale.tr("nine in ten within {time}", time=locale.duration(step.p90)))
    if step.returned:
        share = locale.percent(step.returned / step.count, 1)
        parts.append(locale.tr("{share} went straight back", share=share))
    return " · ".join(parts)


def _rework(back: Rework, journey: Journey, locale: Locale) -> str:
    a, b = journey.touchpoint(back.source), journey.touchpoint(back.target)
    earlier = a is not None and b is not None and journey.stage_index(b) < journey.stage_index(a)
    count, pingpong = locale.number(back.count), locale.number(back.pingpong)
    if not earlier:
        return locale.tr("{pingpong} of them straight back where they came from", pingpong=pingpong)
    if back.pingpong == back.count:
        return locale.tr(
            "Back to an earlier stage: {count}, all of them straight where they came from",
            count=count,
        )
    return locale.tr(
        "Back to an earlier stage: {count}, {pingpong} of them straight where they came from",
        count=count,
        pingpong=pingpong,
    )


def _steps_back(back: int, pingpong: int, locale: Locale) -> str:
    count = locale.number(back)
    if pingpong == back:
        return locale.tr(
            "Steps back: {count}, all of them straight where one came from", count=count
        )
    return locale.tr(
        "Steps back: {count}, {pingpong} of them straight where one came from",
        count=count,
        pingpong=locale.number(pingpong),
    )


def journey_flow_lines(flow: Flow | None, journey: Journey, locale: Locale) -> list[str]:
    """The flow as a whole, hand-overs and reservations included."""
    if flow is None or not flow.customers:
        return [caveat_text(c, locale) for c in flow.caveats] if flow is not None else []
    lines = [
        locale.tr(
            "{customers} customers: {done} completed, {lost} left for good, {open} still open and "
            "not counted as lost",
            customers=locale.number(flow.customers),
            done=locale.number(flow.completed),
            lost=locale.number(flow.lost),
            open=locale.number(flow.open),
        )
    ]
    if flow.handing is not None:
        lines += handing_lines(flow.handing, journey, locale)
    back = sum(r.count for r in flow.rework)
    pingpong = sum(r.pingpong for r in flow.rework)
    if back:
        lines.append(_steps_back(back, pingpong, locale))
    if flow.looked_at and not any(c.kind == "memory" for c in flow.caveats):
        lines.append(
            locale.tr(
                "Where customers come from does not change where they go back to (looked at on %n "
                "way(s)), so reach and repairs may forget it",
                "",
                flow.looked_at,
            )
        )
    return lines + [_sentence(caveat_text(c, locale)) for c in flow.caveats]


def handing_lines(found: HandingOver, journey: Journey, locale: Locale) -> list[str]:
    """Steps from department to department and from channel to channel, and financial steps."""
    lines = []
    steps = found.steps
    if steps and (found.departments or found.channels):
        lines.append(
            locale.tr(
                "Of {steps} steps on the map {departments} ({share}) pass to another department, "
                "{channels} ({channel_share}) change the channel",
                steps=locale.number(steps),
                departments=locale.number(found.departments),
                share=locale.percent(found.departments / steps),
                channels=locale.number(found.channels),
                channel_share=locale.percent(found.channels / steps),
            )
        )
    names = {d.id: d.name for d in journey.departments}
    pairs = [
        f"{locale.arrow(names.get(a, a), names.get(b, b))} {locale.number(n)}"
        for a, b, n in found.between[:MOST_PAIRS]
    ]
    if pairs:
        lines.append(
            locale.tr(
                "Most often handed over: {pairs}",
                pairs=locale.tr(", ", "joins names").join(pairs),
            )
        )
    if found.in_log is not None:
        lines.append(in_log_text(found.in_log, locale))
    if found.financial is not None:
        lines.append(
            locale.tr(
                "Financial steps: {visits} visits, {lost} customers left for good there",
                visits=locale.number(found.financial),
                lost=locale.number(found.financial_exits or 0),
            )
        )
    return lines


def in_log_text(found: InLog, locale: Locale) -> str:
    """What the log itself says of who had a case next: on the map a touchpoint has one lane."""
    pairs = [f"{locale.arrow(a, b)} {locale.number(n)}" for a, b, n in found.between[:MOST_PAIRS]]
    return locale.tr(
        "By the departments that the log names, {count} of them, {changed} of {steps} steps "
        "({share}) go to another one: {pairs}",
        count=locale.number(found.departments),
        changed=locale.number(found.changed),
        steps=locale.number(found.steps),
        share=locale.percent(found.changed / found.steps),
        pairs=locale.tr(", ", "joins names").join(pairs),
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _known(value: float | None) -> float:
    return float("nan") if value is None else value
