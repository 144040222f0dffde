"""Differences between two journeys, each in one line of the reader's language."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from journeymap.i18n.locale import Locale
from journeymap.model.comparing import Comparison, Difference
from journeymap.model.entities import Annotation, Note, Transition
from journeymap.model.journey import Journey

#: Text of a note that stands in a line of its own.
_MOST_TEXT = 60


def describe(difference: Difference, comparison: Comparison, locale: Locale) -> str:
    """What became of something, with its name; of a change also what was before.

    >>> from journeymap.i18n.locale import locale_for
    >>> from journeymap.model.edits import add_touchpoint
    >>> both = Comparison(Journey(), add_touchpoint(Journey(), "First bill", "use"))
    >>> describe(both.all[0], both, locale_for("en"))
    'Touchpoint added: First bill'
    """
    old, new = comparison.old, comparison.new
    kind = group_name(difference.group, locale)
    match difference.kind:
        case "added":
            return locale.tr(
                "{kind} added: {name}", kind=kind, name=name_of(new, difference.id, locale)
            )
        case "removed":
            return locale.tr(
                "{kind} removed: {name}", kind=kind, name=name_of(old, difference.id, locale)
            )
        case "order" if difference.id:
            place = new.touchpoint(difference.id)
            return locale.tr(
                "Another order in {place}",
                place=_place(new, place.stage, place.department, locale) if place else kind,
            )
        case "order":
            names = [locale.isolate(e.name) for e in getattr(new, difference.group)]
            return locale.tr(
                "{kind}, another order: {names}", kind=kind, names=locale.listed(names)
            )
        case "changed" if not difference.id:
            return _change(difference, comparison, locale)
        case _:
            return locale.tr(
                "{name}: {change}",
                "what changed about something",
                name=name_of(new, difference.id, locale),
                change=_change(difference, comparison, locale),
            )


def change_text(difference: Difference, comparison: Comparison, locale: Locale) -> str:
    """What became of an entity, without its name: for a mark that stands at it."""
    match difference.kind:
        case "added":
            return locale.tr("added", "against the other version")
        case "removed":
            return locale.tr("removed", "against the other version")
        case "order":
            return locale.tr("another order")
        case _:
            return _change(difference, comparison, locale)


def name_of(journey: Journey, id: str, locale: Locale) -> str:
    """What an entity of a journey is called; transitions by both their ends."""
    entity = journey.by_id.get(id)
    match entity:
        case Transition():
            ends = (journey.touchpoint(end) for end in (entity.source, entity.target))
            return locale.arrow(*(end.name if end else "" for end in ends))
        case Note():
            text = " ".join(entity.text.split())
            short = text if len(text) <= _MOST_TEXT else text[: _MOST_TEXT - 1] + "…"
            if journey.by_id.get(entity.on) is None:
                return locale.isolate(short)
            return locale.tr(
                "{text} (on {name})",
                text=locale.isolate(short),
                name=name_of(journey, entity.on, locale),
            )
        case Annotation():
            return locale.isolate(entity.text[:_MOST_TEXT])
        case None:
            return locale.isolate(id)
        case _:
            return locale.isolate(entity.name.strip() or locale.tr("(no name)"))


def group_name(group: str, locale: Locale) -> str:
    """What one of a group is called."""
    return {
        "stages": locale.tr("Stage"),
        "departments": locale.tr("Department"),
        "channels": locale.tr("Channel"),
        "touchpoints": locale.tr("Touchpoint"),
        "transitions": locale.tr("Transition"),
        "notes": locale.tr("Note"),
        "personas": locale.tr("Persona"),
    }.get(group, group)


def _change(difference: Difference, comparison: Comparison, locale: Locale) -> str:
    before, after = difference.before, difference.after
    if difference.kind == "moved":
        both = before[0] != after[0], before[1] != after[1]
        places = []
        for journey, (stage, department) in ((comparison.old, before), (comparison.new, after)):
            places.append(
                _place(journey, stage if both[0] else "", department, locale, lane=both[1])
            )
        return locale.tr("moved, {change}", change=locale.arrow(*places))
    if difference.field == "name":
        return locale.tr("renamed, {change}", change=locale.arrow(before, after))
    if difference.field in ("text", "weights"):  # too long to be said twice
        return locale.tr("{field} changed", field=_field(difference.field, locale))
    values = (
        _value(difference.field, value, journey, locale)
        for value, journey in ((before, comparison.old), (after, comparison.new))
    )
    return locale.tr(
        "{field}: {change}",
        "a field and its values",
        field=_field(difference.field, locale),
        change=locale.arrow(*values),
    )


def _place(
    journey: Journey, stage: str, department: str | None, locale: Locale, *, lane: bool = True
) -> str:
    parts = []
    if stage:
        parts.append(name_of(journey, stage, locale))
    if lane:
        found = journey.department(department)
        parts.append(locale.isolate(found.name) if found else locale.tr("No department"))
    return " · ".join(parts)


def _field(field: str, locale: Locale) -> str:
    """What a field is called; a field nobody has words for yet is called by its own name."""
    return {
        "channel": locale.tr("channel"),
        "financial": locale.tr("financial step"),
        "moment_of_truth": locale.tr("moment of truth"),
        "owner": locale.tr("owner"),
        "promise_hours": locale.tr("promised hours"),
        "manager": locale.tr("manager"),
        "votes": locale.tr("votes"),
        "kind": locale.tr("kind of note"),
        "text": locale.tr("text", "of a note"),
        "on": locale.tr("place", "what a note is on"),
        "source": locale.tr("from", "where a transition begins"),
        "target": locale.tr("to", "where a transition ends"),
        "stage_guessed": locale.tr("guessed stage"),
        "belief": locale.tr("belief"),
        "beliefs": locale.tr("beliefs"),
        "next_step": locale.tr("next step"),
        "path": locale.tr("path", "of a persona"),
        "title": locale.tr("title"),
        "language": locale.tr("language"),
        "weights": locale.tr("weights of the grey zones"),
        "minimum_base": locale.tr("fewest answers"),
    }.get(field, field.replace("_", " "))


def _value(field: str, value: Any, journey: Journey, locale: Locale) -> str:
    if value is None or value == "" or (isinstance(value, Collection) and not value):
        return locale.tr("nobody") if field == "owner" else locale.tr("none", "no value")
    if isinstance(value, bool):
        return locale.tr("yes", "it is so") if value else locale.tr("no", "not so")
    if isinstance(value, (int, float)):
        return locale.number(value, 0 if float(value).is_integer() else 1)
    if isinstance(value, str):
        return name_of(journey, value, locale) if value in journey.by_id else locale.isolate(value)
    if isinstance(value, Mapping):
        said = [tuple(_value("", part, journey, locale) for part in pair) for pair in value.items()]
        return locale.listed(f"{key} {amount}" for key, amount in said)
    if isinstance(value, Collection):
        return locale.listed(_value("", item, journey, locale) for item in value)
    return locale.isolate(str(value))
