"""Remarks of the presenter, as edits `Journey -> Journey`; `edits` changes and removes them."""

from __future__ import annotations

from dataclasses import replace

from journeymap.i18n.said import locale
from journeymap.model.edits import change, claim
from journeymap.model.entities import MOST_ANNOTATIONS, Annotation
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError, check_rules


def annotate(
    journey: Journey,
    text: str,
    *,
    on: str = "",
    dx: float | None = None,
    dy: float | None = None,
    id: str | None = None,
) -> Journey:
    """Add an annotation to a touchpoint or transition, or a free one; see `Annotation`.

    >>> annotate(Journey(), "We began here").annotations[0].id
    'a1'
    """
    if len(journey.annotations) >= MOST_ANNOTATIONS:
        raise EditError(
            locale.tr(
                "a map has at most {most} annotations",
                most=MOST_ANNOTATIONS,
            )
        )
    journey, id = claim(journey, id, "a")
    new = Annotation(id, text, on, dx, dy)
    check_rules(journey, new)
    return replace(journey, annotations=(*journey.annotations, new))


def put(journey: Journey, id: str, dx: float, dy: float) -> Journey:
    """Put an annotation somewhere by hand; it stays there from now on."""
    return change(journey, id, dx=dx, dy=dy)
