"""The experience strip: the score of every touchpoint in journey order, with its interval."""

from __future__ import annotations

import math

from journeymap.analysis.results import Score
from journeymap.i18n.locale import Locale
from journeymap.model.metric import MetricName
from journeymap.picture.cards import bar_token
from journeymap.picture.lines import smooth, smooth_area
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.words import (
    NAME,
    SMALL,
    common_metrics,
    estimated_width,
    metric_name,
    value_text,
)

#: With more touchpoints than this their values no longer fit beside the dots.
_MOST_LABELS = 32


def strip_items(scene: Scene, top: float, height: float) -> list[Item]:
    """The strip with its axis; nothing when no touchpoint has enough answers."""
    metric, scores, left_out = _shown(scene)
    if metric is None:
        return []
    margin = scene.geometry.options.margin
    width = scene.geometry.width - 2 * margin
    low, high, ticks = _axis(metric, list(scores.values()))
    floor, ceiling = top + height - 16, top + 16

    def y_of(value: float) -> float:
        return floor - (floor - ceiling) * (value - low) / (high - low)

    shapes: list[Shape] = [Rect(margin, top, width, height, 4, "panel", "panel-border")]
    shapes += _labels(scene, metric, left_out, top)
    shapes += _grid(scene, [(tick, y_of(tick)) for tick in ticks], metric)
    runs = _runs(scene, scores)
    for run in runs:
        line = [(x, y_of(score.value)) for x, score in run]
        upper = [(x, y_of(min(high, score.high))) for x, score in run]
        lower = [(x, y_of(max(low, score.low))) for x, score in run]
        if len(run) > 1:
            shapes.append(Path(smooth_area(upper, lower), fill="ribbon"))
            shapes.append(Path(smooth(line), stroke="strip-line", width=2.5))
        else:
            shapes.append(
                Rect(run[0][0] - 4, upper[0][1], 8, lower[0][1] - upper[0][1], 4, fill="ribbon")
            )
    shapes += _dots(scene, runs, y_of, sum(len(run) for run in runs) <= _MOST_LABELS, top, height)
    words = scene.locale.tr(
        "Experience: {metric} at {count} touchpoints in journey order",
        metric=metric_name(metric, scene.locale),
        count=scene.locale.number(len(scores)),
    )
    return [
        Item(
            "strip",
            "strip",
            tuple(shapes),
            (margin, top, width, height),
            "",
            LAYERS["strip"],
            words,
            words,
        )
    ]


def strip_heading(locale: Locale) -> str:
    """What stands before the strip, as the names of the departments stand before their lanes."""
    return locale.tr("Experience")


def _grid(scene: Scene, ticks: list[tuple[float, float]], metric: MetricName) -> list[Shape]:
    """Lines with their values before them; a value that would touch the last one is left out."""
    out: list[Shape] = []
    texts = [value_text(metric, tick, scene.locale) for tick, _ in ticks]
    w = max((estimated_width(text, SMALL) for text in texts), default=0.0) + 6
    last = math.inf
    for text, (_, y) in zip(texts, ticks, strict=True):
        start = scene.left
        if last - y >= 18:
            start, last = scene.left + w + 4, y
            out.append(Text(scene.left, y - 9, w, 18, text, SMALL, "muted", False, "end", True))
        out.append(Rect(start, y - 0.5, scene.right - start, 1, fill="grid"))
    return out


def has_strip(scores: dict[str, Score]) -> bool:
    """True when some touchpoint has enough answers to draw a strip."""
    return any(score.enough for score in scores.values())


def _shown(scene: Scene) -> tuple[MetricName | None, dict[str, Score], int]:
    """The common metric, its scores by touchpoint, and how many touchpoints use another one."""
    enough = {id: s for id, s in scene.scores.items() if s.enough and id in scene.geometry.cards}
    metrics = common_metrics(list(enough.values()))
    if not metrics:
        return None, {}, 0
    own = {id: s for id, s in enough.items() if s.metric == metrics[0]}
    return metrics[0], own, len(enough) - len(own)


def _runs(scene: Scene, scores: dict[str, Score]) -> list[list[tuple[float, Score]]]:
    """The points of the line in journey order, evenly spread over their stage."""
    by_stage: dict[str, list[str]] = {}
    for id in scene.geometry.order:
        touchpoint = scene.journey.touchpoint(id)
        if touchpoint is not None:
            by_stage.setdefault(touchpoint.stage, []).append(id)
    run: list[tuple[float, Score]] = []
    for column in scene.geometry.columns:
        ids = by_stage.get(column.stage, [])
        for i, id in enumerate(ids):
            if id in scores:
                run.append((column.x + column.w * (i + 0.5) / len(ids), scores[id]))
    return [run] if run else []


def _axis(metric: MetricName, scores: list[Score]) -> tuple[float, float, list[float]]:
    low, high = min(s.low for s in scores), max(s.high for s in scores)
    if metric == "nps":
        low, high = min(low, 0.0), max(high, 0.0)
    rough = max(high - low, 1e-6) / 2
    power = 10 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough * 0.8)
    first, last = math.floor(low / step), math.ceil(high / step)
    ticks = [i * step for i in range(first, last + 1)]
    inner = [t for t in ticks if low - step * 0.35 <= t <= high + step * 0.35]
    return min(low, inner[0] if inner else low), max(high, inner[-1] if inner else high), inner


def _labels(scene: Scene, metric: MetricName, left_out: int, top: float) -> list[Shape]:
    locale, x = scene.locale, scene.geometry.options.margin + 12
    w = scene.geometry.options.label_width - 20
    below = locale.tr("{metric}, 95% interval", metric=metric_name(metric, locale))
    below = locale.localised_digits(below)
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
    runs: list[list[tuple[float, Score]]],
    y_of: object,
    labelled: bool,
    top: float,
    height: float,
) -> list[Shape]:
    out: list[Shape] = []
    for run in runs:
        apart = (run[-1][0] - run[0][0]) / max(1, len(run) - 1)
        r = max(1.5, min(6.0, 0.45 * apart)) if len(run) > 1 else 6.0
        ys = [y_of(score.value) for _, score in run]  # type: ignore[operator]
        for i, (x, score) in enumerate(run):
            y = ys[i]
            out.append(Ellipse(x, y, r, r, bar_token(scene, score.touchpoint), "panel", r / 3))
            if labelled:
                around = [ys[j] for j in (i - 1, i + 1) if 0 <= j < len(run)]
                below = bool(around) and y >= max(around)
                label_y = y + 8 if below else y - 25
                if label_y + 18 > top + height:
                    label_y = y - 25
                if label_y < top:
                    label_y = y + 8
                text = value_text(score.metric, score.value, scene.locale)
                out.append(
                    Text(
                        x - 30, label_y, 60, 18, text, SMALL, "text", True, "center", True, detail=2
                    )
                )
    return out
