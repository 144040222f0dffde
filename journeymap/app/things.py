"""What a thing of the map is called where it is spoken of."""

from __future__ import annotations

from journeymap.i18n.locale import Locale
from journeymap.model.entities import Annotation, Note, Transition
from journeymap.model.journey import Journey
from journeymap.picture.notes import note_kind_name


def thing_text(journey: Journey, id: str, locale: Locale) -> str:
    """A touchpoint by its name, a transition by both of its ends, a note by its words.

    >>> from journeymap.i18n.locale import locale_for
    >>> thing_text(Journey(), "use", locale_for("en"))
    'Use'
    """
    entity = journey.by_id.get(id)
    match entity:
        case Transition():
            a, b = journey.touchpoint(entity.source), journey.touchpoint(entity.target)
            return locale.arrow(a.name if a else "?", b.name if b else "?")
        case Note():
            return f"{note_kind_name(entity.kind, locale)}: {locale.isolate(entity.text)}"
        case Annotation():
            return locale.tr("Annotation: {words}", words=locale.isolate(entity.text))
        case None:
            return id
        case _:
            return locale.isolate(entity.name.strip() or locale.tr("(no name)"))
