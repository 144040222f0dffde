"""What is believed, as it is drawn: hollow dots and thin lines beside the solid data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.i18n.locale import Locale
from journeymap.model.entities import BEST, Persona
from journeymap.model.journey import Journey
from journeymap.picture.lines import smooth, smooth_paths
from journeymap.picture.shapes import Ellipse, Path, Shape, Text
from journeymap.picture.words import SMALL, estimated_width

#: Each persona's line has a pattern of its own; colour would not be told apart from the scores.
DASHES = ((7.0, 3.0), (2.0, 3.0), (10.0, 3.0, 2.0, 3.0), (4.0, 4.0), (12.0, 5.0), (1.0, 5.0))
#: The room's own line is whole. More lines than there are patterns say nothing any more.
WHOLE: tuple[float, ...] = ()
_LABEL_HEIGHT = 18.0
#: A name that would be cut shorter than this is left to the legend.
_LEAST_LABEL = 48.0


@dataclass(frozen=True, slots=True)
class Curve:
    """The beliefs of the room (without a name) or of a persona, by touchpoint."""

    name: str
    dash: tuple[float, ...]
    beliefs: Mapping[str, int]


def curves_of(journey: Journey, persona: str = "") -> list[Curve]:
    """The curves a picture shows: the chosen persona's alone, or the room's and everybody's."""

    def curve(eyes: Persona) -> Curve:
        own = eyes.beliefs
        told = {t.id: own[t.id] for t in journey.touchpoints if t.id in own} if own else {}
        return Curve(eyes.name, dash_of(journey, eyes.id), told)

    eyes = journey.persona(persona)
    if eyes is not None:
        curves = [curve(eyes)]
    else:
        room = {t.id: t.belief for t in journey.touchpoints if t.belief is not None}
        curves = [Curve("", WHOLE, room), *map(curve, journey.personas[: len(DASHES)])]
    return [c for c in curves if c.beliefs]


def dash_of(journey: Journey, persona: str) -> tuple[float, ...]:
    """The pattern of a persona's line: the same wherever it is drawn."""
    at = next((i for i, p in enumerate(journey.personas) if p.id == persona), 0)
    return DASHES[at % len(DASHES)]


def curve_name(curve: Curve, locale: Locale) -> str:
    """Whose belief a curve is."""
    if curve.name.strip():
        return locale.isolate(curve.name.strip())
    return locale.tr("(no name)") if curve.dash else locale.tr("the room")


def belief_ring(x: float, y: float, r: float, fill: str = "panel") -> Ellipse:
    """A hollow dot."""
    return Ellipse(x, y, r, r, fill, "text", max(1.0, r / 3.5))


def belief_chip(locale: Locale, belief: int, cx: float, cy: float, r: float = 10.0) -> list[Shape]:
    """A belief as a hollow dot with its number."""
    number = locale.number(belief)
    return [
        Ellipse(cx, cy, r, r, "card", "muted", 1.8),
        Text(cx - r, cy - r, 2 * r, 2 * r, number, SMALL, "text", True, "center", True, detail=1),
    ]


def belief_text(belief: int, persona: Persona | None, locale: Locale) -> str:
    """A belief in words."""
    told = {"belief": locale.number(belief), "best": locale.number(BEST)}
    if persona is None:
        return locale.tr("the room believes {belief} of {best}", **told)
    name = locale.isolate(persona.name)
    return locale.tr("believed of {persona}: {belief} of {best}", persona=name, **told)


def curve_line(points: Sequence[tuple[float, float]], dash: tuple[float, ...]) -> list[Shape]:
    """The thin line through a curve's dots; none through a single one."""
    if len(points) < 2:
        return []
    paths = [smooth(points)] if dash else smooth_paths(points)  # a pattern goes on
    return [Path(path, stroke="muted", width=1.5, dashed=bool(dash), dash=dash) for path in paths]


def curve_shapes(
    curve: Curve, places: Mapping[str, float], y_of: Callable[[int], float], r: float
) -> list[Shape]:
    """A curve over the places of its touchpoints, with its hollow dots."""
    points = [(x, y_of(curve.beliefs[id])) for id, x in places.items() if id in curve.beliefs]
    return [*curve_line(points, curve.dash), *(belief_ring(x, y, r) for x, y in points)]


def curve_labels(
    curves: Sequence[Curve],
    places: Mapping[str, float],
    y_of: Callable[[int], float],
    locale: Locale,
    end: float,
    floor: float,
) -> list[Shape]:
    """The names at the end of the lines, one under the other where they would meet."""
    wanted: list[tuple[float, float, Curve]] = []
    for curve in curves:
        last = [(x, curve.beliefs[id]) for id, x in places.items() if id in curve.beliefs][-1]
        wanted.append((y_of(last[1]) - _LABEL_HEIGHT / 2, last[0] + 12, curve))
    wanted.sort(key=lambda one: one[0])
    out: list[Shape] = []
    free = -1e9
    for top, x, curve in wanted:
        y = max(top, free)
        room = end - x
        if room < _LEAST_LABEL or y + _LABEL_HEIGHT > floor:
            continue
        free = y + _LABEL_HEIGHT
        text = curve_name(curve, locale)
        w = min(room, estimated_width(text, SMALL) + 4)
        out.append(Text(x, y, w, _LABEL_HEIGHT, text, SMALL, "muted", middle=True, detail=1))
    return out
