"""What a screen reader says of cards and hand-offs: whole phrases, no signs and no arrows."""

from __future__ import annotations

from journeymap.analysis.results import GreyZone
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Touchpoint, Transition
from journeymap.model.journey import Journey


def card_place(journey: Journey, touchpoint: Touchpoint, locale: Locale) -> str:
    """Where a card stands: its stage and whose it is."""
    stage, department = journey.stage(touchpoint.stage), journey.department(touchpoint.department)
    parts = [locale.isolate(stage.name)] if stage is not None else []
    if department is not None:
        parts.append(locale.isolate(department.name))
    else:
        parts.append(locale.tr("without a department"))
    return locale.tr(", ", "between names in a list").join(parts)


def way_spoken(
    journey: Journey,
    transition: Transition,
    zone: GreyZone | None,
    count: int | None,
    locale: Locale,
) -> str:
    """A transition from where to where, between whose hands, and what was found there."""
    names = [
        locale.isolate(touchpoint.name)
        for id in (transition.source, transition.target)
        if (touchpoint := journey.touchpoint(id)) is not None
    ]
    parts = [_from_to(names, locale)]
    if journey.is_handoff(transition):
        hands = [
            locale.isolate(department.name)
            for id in (transition.source, transition.target)
            if (touchpoint := journey.touchpoint(id)) is not None
            and (department := journey.department(touchpoint.department)) is not None
        ]
        if len(set(hands)) == 2:
            parts.append(_from_to(hands, locale))
        parts.append(locale.tr("hand-off") if zone is None else _found(zone, locale))
    if zone is not None:
        if zone.label != "too little evidence":
            parts.append(locale.tr("index {index} of 100", index=locale.number(zone.index)))
        if zone.loss is not None:
            parts.append(locale.tr("{share} leave", share=locale.percent(zone.loss)))
    if count is not None:
        parts.append(locale.tr("%n customer(s)", "", count))
    return locale.tr(", ", "between names in a list").join(parts)


def _from_to(names: list[str], locale: Locale) -> str:
    if len(names) != 2:
        return locale.listed(names)
    return locale.tr("{source} to {target}", source=names[0], target=names[1])


def _found(zone: GreyZone, locale: Locale) -> str:
    return {
        "confirmed": locale.tr("confirmed grey zone"),
        "suspected": locale.tr("suspected grey zone"),
        "typical": locale.tr("hand-off, no grey zone"),
        "too little evidence": locale.tr("hand-off, too little evidence"),
    }[zone.label]
