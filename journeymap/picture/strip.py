"""The experience strip: the score of every touchpoint in journey order, with its interval.

What is believed stands beside it as hollow dots, on the metric's own range.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.analysis.beliefs import on_range
from journeymap.analysis.results import Score
from journeymap.i18n.locale import Locale
from journeymap.model.entities import BEST, MIDDLE, WORST
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName, value_bounds
from journeymap.picture.beliefs import Curve, curve_labels, curve_name, curve_shapes, curves_of
from journeymap.picture.cards import bar_token
from journeymap.picture.lines import smooth_areas, smooth_paths
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.strip_lines import change_shapes, further_lines, line_shapes, with_room
from journeymap.picture.words import (
    NAME,
    SMALL,
    common_metrics,
    estimated_width,
    metric_name,
    value_text,
)

#: The least and the most height.
Heights = tuple[float, float]
#: With more touchpoints than this their values no longer fit beside the dots.
_MOST_LABELS = 32


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands up the strip: a metric (None: beliefs alone), its range and what is shown of it.

    `ends` are the values that the worst and the best belief stand for.
    """

    metric: MetricName | None
    ends: tuple[float, float]
    low: float
    high: float
    ticks: tuple[float, ...]
    floor: float
    ceiling: float

    def y_of(self, value: float) -> float:
        """Where a value stands."""
        share = (value - self.low) / (self.high - self.low)
        return self.floor - (self.floor - self.ceiling) * share

    def y_of_belief(self, belief: int) -> float:
        """Where a belief stands."""
        return self.y_of(on_range(belief, *self.ends))


def strip_items(scene: Scene, top: float, height: float) -> list[Item]:
    """The strip with its axis; nothing where nothing was measured enough and nothing believed."""
    journey, geometry = scene.journey, scene.geometry
    values = (
        tuple((t.id, t.stage, t.belief) for t in journey.touchpoints),
        journey.personas,
        journey.minimum_base,
        (scene.findings.beside, scene.findings.changes),
        scene.scores,
        (geometry.order, geometry.columns, geometry.width),
        (geometry.options.margin, geometry.options.label_width),
        (scene.options, scene.locale, top, height),
    )
    return scene.memory.recall("strip", values, lambda: _strip(scene, top, height))


def _strip(scene: Scene, top: float, height: float) -> list[Item]:
    metric, scores, left_out = _shown(scene)
    curves = curves_of(scene.journey, scene.options.persona)
    if metric is None and not curves:
        return []
    margin = scene.geometry.options.margin
    width = scene.geometry.width - 2 * margin
    lines = further_lines(scene, scores)
    every = {**scores, **{f"{i} {t}": s for i, n in enumerate(lines) for t, s in n.scores.items()}}
    frame = _frame(metric, every, curves, top, height)
    places = with_room(lines, _places(scene), scene.left, scene.right)
    shapes: list[Shape] = [Rect(margin, top, width, height, 4, "panel", "panel-border")]
    shapes += _labels(scene, metric, left_out, top)
    shapes += _grid(scene, frame)
    shapes += line_shapes(scene, lines, places, frame.y_of, top, height)
    told_apart = scene.findings.beside is not None and bool(lines)
    run = [(x, scores[id]) for id, x in places.items() if id in scores and not told_apart]
    line = [(x, frame.y_of(score.value)) for x, score in run]
    upper = [(x, frame.y_of(min(frame.high, score.high))) for x, score in run]
    lower = [(x, frame.y_of(max(frame.low, score.low))) for x, score in run]
    if len(run) > 1:
        shapes += [Path(area, fill="ribbon") for area in smooth_areas(upper, lower)]
        shapes += [Path(path, stroke="strip-line", width=2.5) for path in smooth_paths(line)]
    elif run:
        x, y = upper[0]
        shapes.append(Rect(x - 4, y, 8, lower[0][1] - y, 4, fill="ribbon"))
    r = _radius(list(places.values()))
    for curve in curves:
        shapes += curve_shapes(curve, places, frame.y_of_belief, r)
    taken = [(s.cx, s.cy) for s in shapes if isinstance(s, Ellipse)]
    shapes += _dots(scene, run, frame, r, taken)
    if run:
        shapes += change_shapes(scene, scores, places, frame.y_of, top, height)
    if any(curve.name for curve in curves):
        shapes += curve_labels(
            curves, places, frame.y_of_belief, scene.locale, scene.right - 4, top + height
        )
    words = _words(scene, metric, len(scores), curves)
    bounds = (margin, top, width, height)
    return [Item("strip", "strip", tuple(shapes), bounds, "", LAYERS["strip"], words, words)]


def _words(scene: Scene, metric: MetricName | None, count: int, curves: Sequence[Curve]) -> str:
    locale, parts = scene.locale, []
    if metric is not None:
        parts.append(
            locale.tr(
                "Experience: {metric} at {count} touchpoints in journey order",
                metric=metric_name(metric, locale),
                count=locale.number(count),
            )
        )
    for curve in curves:
        parts.append(
            locale.tr(
                "What {who} believes, at {count} touchpoints",
                who=curve_name(curve, locale),
                count=locale.number(len(curve.beliefs)),
            )
        )
    return "\n".join(parts)


def strip_heading(locale: Locale) -> str:
    """What stands before the strip, as the names of the departments stand before their lanes."""
    return locale.tr("Experience")


def _grid(scene: Scene, frame: Frame) -> list[Shape]:
    """Lines with their values before them; a value that would touch the last one is left out."""
    out: list[Shape] = []
    locale = scene.locale
    texts = [
        value_text(frame.metric, tick, locale) if frame.metric else locale.number(tick)
        for tick in frame.ticks
    ]
    w = max((estimated_width(text, SMALL) for text in texts), default=0.0) + 6
    last = math.inf
    for text, tick in zip(texts, frame.ticks, strict=True):
        start, y = scene.left, frame.y_of(tick)
        if last - y >= 18:
            start, last = scene.left + w + 4, y
            out.append(Text(scene.left, y - 9, w, 18, text, SMALL, "muted", False, "end", True))
        out.append(Rect(start, y - 0.5, scene.right - start, 1, fill="grid"))
    return out


def strip_heights(
    journey: Journey, scores: Mapping[str, Score], persona: str, *, several: bool = False
) -> Heights:
    """The least and the most height of the strip; without anything to show it has none.

    What is believed often lies far from the data, and `several` lines have names: that needs room.
    """
    if not has_strip(journey, scores, persona):
        return 0.0, 0.0
    return (144.0, 232.0) if several or curves_of(journey, persona) else (100.0, 216.0)


def has_strip(journey: Journey, scores: Mapping[str, Score], persona: str = "") -> bool:
    """True when some touchpoint has enough answers, or something is believed of one."""
    return any(score.enough for score in scores.values()) or bool(curves_of(journey, persona))


def _shown(scene: Scene) -> tuple[MetricName | None, dict[str, Score], int]:
    """The common metric, its scores by touchpoint, and how many touchpoints use another one."""
    enough = {id: s for id, s in scene.scores.items() if s.enough and id in scene.geometry.cards}
    metrics = common_metrics(list(enough.values()))
    if not metrics:
        return None, {}, 0
    own = {id: s for id, s in enough.items() if s.metric == metrics[0]}
    return metrics[0], own, len(enough) - len(own)


def _places(scene: Scene) -> dict[str, float]:
    """Where each touchpoint stands in the strip: in journey order, evenly spread over its stage."""
    by_stage: dict[str, list[str]] = {}
    for id in scene.geometry.order:
        touchpoint = scene.journey.touchpoint(id)
        if touchpoint is not None:
            by_stage.setdefault(touchpoint.stage, []).append(id)
    places: dict[str, float] = {}
    for column in scene.geometry.columns:
        ids = by_stage.get(column.stage, [])
        for i, id in enumerate(ids):
            places[id] = column.x + column.w * (i + 0.5) / len(ids)
    return places


def _radius(xs: Sequence[float]) -> float:
    """The radius of the dots: smaller where they stand closely."""
    if len(xs) < 2:
        return 6.0
    return max(1.5, min(6.0, 0.45 * (xs[-1] - xs[0]) / (len(xs) - 1)))


def _frame(
    metric: MetricName | None,
    scores: Mapping[str, Score],
    curves: Sequence[Curve],
    top: float,
    height: float,
) -> Frame:
    floor, ceiling = top + height - 16, top + 16
    if metric is None:
        ends = (float(WORST), float(BEST))
        return Frame(None, ends, *ends, (WORST, MIDDLE, BEST), floor, ceiling)
    ends = belief_ends(metric, scores.values())
    beliefs = {belief for curve in curves for belief in curve.beliefs.values()}
    shown = [on_range(belief, *ends) for belief in beliefs]
    low, high, ticks = _axis(metric, list(scores.values()), shown)
    return Frame(metric, ends, low, high, tuple(ticks), floor, ceiling)


def belief_ends(metric: MetricName, scores: Iterable[Score]) -> tuple[float, float]:
    """What the worst and the best belief stand for: the ends of the metric's own range."""
    return value_bounds(metric, *next(s.scale for s in scores if s.metric == metric))


def _axis(
    metric: MetricName, scores: list[Score], shown: Sequence[float]
) -> tuple[float, float, list[float]]:
    low = min([s.low for s in scores] + [*shown])
    high = max([s.high for s in scores] + [*shown])
    if metric == "nps":
        low, high = min(low, 0.0), max(high, 0.0)
    rough = max(high - low, 1e-6) / 2
    power = 10 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough * 0.8)
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = [i * step for i in range(first, last + 1)]
    inner = [t for t in ticks if low - step * 0.35 <= t <= high + step * 0.35]
    return min(low, inner[0] if inner else low), max(high, inner[-1] if inner else high), inner


def _labels(scene: Scene, metric: MetricName | None, left_out: int, top: float) -> list[Shape]:
    locale, x = scene.locale, scene.geometry.options.margin + 12
    w = scene.geometry.options.label_width - 20
    if metric is None:
        below = locale.tr("believed, 1 worst to 9 best")
    else:
        below = locale.tr("{metric}, 95% interval", metric=metric_name(metric, locale))
    out: list[Shape] = [
        Text(x, top + 3, w, 28, strip_heading(locale), NAME, "text", True, middle=True),
        Text(x, top + 30, w - 8, 36, below, SMALL, "muted", lines=2),
    ]
    if left_out:
        text = locale.tr("{count} on another scale left out", count=locale.number(left_out))
        out.append(Text(x, top + 64, w - 8, 36, text, SMALL, "muted", lines=2))
    return out


def _dots(
    scene: Scene,
    run: Sequence[tuple[float, Score]],
    frame: Frame,
    r: float,
    taken: Sequence[tuple[float, float]],
) -> list[Shape]:
    """The data: solid dots in the colour of their score, with their values where these fit.

    `taken` are the middles of hollow dots, which a value must not cover.
    """
    out: list[Shape] = []
    ys = [frame.y_of(score.value) for _, score in run]
    for i, (x, score) in enumerate(run):
        y = ys[i]
        out.append(Ellipse(x, y, r, r, bar_token(scene, score.touchpoint), "panel", r / 3))
        if len(run) > _MOST_LABELS:
            continue
        around = [ys[j] for j in (i - 1, i + 1) if 0 <= j < len(run)]
        over, under = y - 25, y + 8
        wanted = (under, over) if around and y >= max(around) else (over, under)
        rings = [cy for cx, cy in taken if abs(cx - x) < 30]
        text = value_text(score.metric, score.value, scene.locale)
        for label_y in wanted:
            inside = frame.ceiling - 16 <= label_y <= frame.floor - 2
            if inside and not any(label_y - r < cy < label_y + 18 + r for cy in rings):
                out.append(
                    Text(
                        *(x - 30, label_y, 60, 18, text, SMALL),
                        *("text", True, "center", True),
                        detail=2,
                    )
                )
                break
    return out
