"""What is said of a hand-off in front of a room: few words, large, and nothing unproved. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeymap.analysis.reasons import label_text, reasons
from journeymap.analysis.results import Contribution, GreyZone
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Transition
from journeymap.model.journey import Journey

#: More reasons than this are not heard.
MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Story:
    """The lines beside a hand-off; an empty one is not shown.

    `place` is where it stands among the grey zones, `ends` the touchpoints with whose hands they
    are, `figures` the index, `base` from how many, `why` the reasons, `owner` who answers for it,
    `owned` False when that is nobody, `step` what was agreed on.
    """

    place: str
    ends: tuple[tuple[str, str], tuple[str, str]]
    figures: str = ""
    label: str = ""
    base: str = ""
    why: tuple[str, ...] = ()
    owner: str = ""
    owned: bool = False
    step: str = ""


def story_of(
    handoff: str,
    zone: GreyZone | None,
    journey: Journey,
    locale: Locale,
    place: tuple[int, int] | None = None,
) -> Story | None:
    """The story of a transition, with what was found about it; None when it is not on the map.

    `place` is its number among the grey zones and how many there are.
    """
    transition = journey.transition(handoff)
    if transition is None:
        return None
    where = ""
    if place is not None:
        where = locale.tr(
            "Grey zone {number} of {count}",
            number=locale.number(place[0]),
            count=locale.number(place[1]),
        )
    owner = transition.owner.strip()
    story = Story(
        where,
        (_end(journey, transition.source, locale), _end(journey, transition.target, locale)),
        owner=locale.tr("Owner: {name}", name=locale.isolate(owner))
        if owner
        else locale.tr("Nobody owns this hand-off"),
        owned=bool(owner),
        step=_next_step(transition, locale),
    )
    return story if zone is None else _with_findings(story, zone, journey, locale)


def _with_findings(story: Story, zone: GreyZone, journey: Journey, locale: Locale) -> Story:
    figures = locale.tr(
        "Index {index} ({interval})",
        index=locale.number(zone.index),
        interval=locale.interval(zone.low, zone.high),
    )
    answers = locale.tr("%n answer(s)", "", zone.n_answers)
    crossings = locale.tr("%n crossing(s)", "", zone.n_crossings)
    counts = [
        text for text, n in ((answers, zone.n_answers), (crossings, zone.n_crossings)) if n
    ] or [answers]
    return replace(
        story,
        figures=figures,
        label=label_text(zone.label, locale),
        base=" · ".join(counts),
        why=_why(zone, journey, locale),
    )


def _why(zone: GreyZone, journey: Journey, locale: Locale) -> tuple[str, ...]:
    """The strongest reasons, with what is typical where a share can be compared."""
    worse = sorted((c for c in zone.contributions if c.points > 0), key=lambda c: -c.points)
    said = reasons(zone, journey, locale, most=MOST_REASONS)
    return tuple(
        text[:1].upper() + text[1:] + _usual(c, zone, journey, locale)
        for c, text in zip(worse[:MOST_REASONS], said, strict=True)
    )


def _usual(c: Contribution, zone: GreyZone, journey: Journey, locale: Locale) -> str:
    """What is usual elsewhere, where the reason is told as the rate it can be compared with."""
    if c.typical != c.typical:
        return ""
    if c.kind == "complaint":
        usual = locale.number(1000 * c.typical)
    elif c.kind in ("loss", "rework") or (c.kind == "wait" and _as_share(zone, journey)):
        usual = locale.percent(c.typical)
    else:
        return ""
    return " " + locale.tr("(elsewhere {usual})", usual=usual)


def _as_share(zone: GreyZone, journey: Journey) -> bool:
    """True when waiting is told as a share of customers, not as a time."""
    transition = journey.transition(zone.handoff)
    promised = transition is not None and transition.promise_hours is not None
    return promised or zone.median_wait is None


def _end(journey: Journey, id: str, locale: Locale) -> tuple[str, str]:
    """A touchpoint's name, and its department and channel."""
    touchpoint = journey.touchpoint(id)
    if touchpoint is None:
        return id, ""
    of = (journey.department(touchpoint.department), journey.channel(touchpoint.channel))
    whose = " · ".join(locale.isolate(entity.name) for entity in of if entity is not None)
    return locale.isolate(touchpoint.name or locale.tr("(no name)")), whose


def _next_step(transition: Transition, locale: Locale) -> str:
    step = transition.next_step.strip()
    return locale.tr("Next step: {step}", step=locale.isolate(step)) if step else ""
