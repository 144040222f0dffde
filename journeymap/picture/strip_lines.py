"""Further lines on the experience strip: one for each segment, or the earlier period.

Every line has dashes and markers of its own and its name at its end: colour is never needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.analysis.results import Score
from journeymap.picture.lines import smooth
from journeymap.picture.scene import Scene
from journeymap.picture.shapes import Path, Rect, Shape, Text
from journeymap.picture.signs import DASHES_OF, change_sign, marker
from journeymap.picture.words import SMALL, difference_text, estimated_width

#: Height of a name at the end of a line, and how much of the next one's room it may take.
_NAME = 18.0
_DODGE = 5.0
#: A longer name is cut.
_WIDEST = 150.0


@dataclass(frozen=True, slots=True)
class Line:
    """A named line: its scores by touchpoint, its place in the group (-1: an earlier period)."""

    name: str
    scores: Mapping[str, Score]
    place: int


def further_lines(scene: Scene, shown: Mapping[str, Score]) -> list[Line]:
    """The lines to add to the strip, on the same question as what is shown there.

    Scores with too few answers are left out: a gap is not a zero.
    """
    findings, locale = scene.findings, scene.locale

    def fitting(scores: Mapping[str, Score]) -> dict[str, Score]:
        return {
            id: s
            for id, s in scores.items()
            if s.enough
            and id in shown
            and (s.metric, s.scale) == (shown[id].metric, shown[id].scale)
        }

    lines = []
    if findings.beside is not None:
        for place, line in enumerate(findings.beside.lines):
            lines.append(Line(line.value, fitting(line.scores), place))
    elif findings.changes is not None:
        changes = findings.changes
        name = locale.months(*changes.before) if changes.before[0] else locale.tr("before")
        earlier = {id: change.before for id, change in changes.touchpoints.items()}
        lines.append(Line(name, fitting(earlier), -1))
    return [line for line in lines if line.scores]


def with_room(
    lines: Sequence[Line], places: Mapping[str, float], left: float, right: float
) -> dict[str, float]:
    """The places drawn together a little, where the names would not fit behind the last one.

    >>> with_room([], {"a": 10.0, "b": 90.0}, 0.0, 100.0)
    {'a': 10.0, 'b': 90.0}
    """
    if not lines or not places:
        return dict(places)
    widest = max(estimated_width(line.name, SMALL, bold=True) for line in lines)
    wanted = min(widest, _WIDEST) + 44
    last = max(places.values())
    share = min(1.0, max(0.8, (right - wanted - left) / max(last - left, 1.0)))
    return {id: left + (x - left) * share for id, x in places.items()}


def line_shapes(
    scene: Scene,
    lines: Sequence[Line],
    places: Mapping[str, float],
    y_of: Callable[[float], float],
    top: float,
    height: float,
) -> list[Shape]:
    """The lines with their intervals, and their names at their ends, kept apart."""
    out: list[Shape] = []
    ends: list[tuple[float, float, Line]] = []
    for line in lines:
        shift = _DODGE * (line.place - (len(lines) - 1) / 2) if line.place >= 0 else 0.0
        points = [(places[id] + shift, s) for id, s in line.scores.items() if id in places]
        points.sort(key=lambda point: point[0])
        path = [(x, y_of(s.value)) for x, s in points]
        token = f"series-{line.place % 6 + 1}" if line.place >= 0 else "muted"
        dashes = DASHES_OF[line.place % 6] if line.place >= 0 else (6.0, 4.0)
        if len(path) > 1:
            out.append(Path(smooth(path), stroke=token, width=2, dashed=bool(dashes), dash=dashes))
        if line.place >= 0:
            for (x, y), (_, s) in zip(path, points, strict=True):
                low, high = y_of(s.low), y_of(s.high)
                out.append(Rect(x - 0.75, high, 1.5, low - high, fill=f"{token}@0.55"))
                out.append(marker(line.place, x, y, 4.5, "panel"))
        ends.append((path[-1][1], path[-1][0], line))
    return out + _names(scene, ends, top, height)


def _names(
    scene: Scene, ends: list[tuple[float, float, Line]], top: float, height: float
) -> list[Shape]:
    """Names beside the last points, moved apart where they would lie on each other."""
    out: list[Shape] = []
    ends.sort(key=lambda end: end[0])
    lowest = top + height - 2 - _NAME * len(ends)
    at = top + 2
    start = max((x for _, x, _ in ends), default=0.0) + 12
    for i, (y, _, line) in enumerate(ends):
        at = min(max(at, y - _NAME / 2), lowest + i * _NAME)
        name = scene.locale.isolate(line.name)
        room = scene.right - start - 18
        w = min(estimated_width(line.name, SMALL, bold=True) + 8, max(room, 40.0))
        out.append(Rect(start - 2, at, w + 20, _NAME, 4, "panel@0.85"))
        if line.place >= 0:
            out.append(marker(line.place, start + 6, at + _NAME / 2, 4.5, "panel"))
        out.append(Text(start + 16, at, w, _NAME, name, SMALL, "text", True, middle=True, detail=1))
        at += _NAME
    return out


def change_shapes(
    scene: Scene,
    shown: Mapping[str, Score],
    places: Mapping[str, float],
    y_of: Callable[[float], float],
    top: float,
    height: float,
) -> list[Shape]:
    """A triangle and a number at each touchpoint whose score really changed."""
    changes = scene.findings.changes
    if changes is None:
        return []
    out: list[Shape] = []
    for id, change in changes.touchpoints.items():
        if not change.real or id not in places or id not in shown:
            continue
        up = change.value > 0
        token = "accent" if up else "loss"
        text = difference_text(change.after.metric, change.value, scene.locale)
        w = estimated_width(text, SMALL, bold=True) + 4
        x, y = places[id] + 10, y_of(shown[id].value) - 9
        y = min(max(y, top + 2), top + height - 20)
        out.append(Rect(x - 2, y, w + 17, 18, 9, "panel@0.85"))
        out.append(change_sign(x + 1, y + 4, 10, token, up=up))
        out.append(Text(x + 13, y, w, 18, text, SMALL, token, True, middle=True, detail=1))
    return out
