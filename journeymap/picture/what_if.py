"""A map that shows what would be, and says so: title, river, legend and the repaired hand-offs."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from journeymap.analysis.results import StageReach
from journeymap.analysis.what_if import WhatIf
from journeymap.i18n.locale import Locale
from journeymap.layout.geometry import LayoutOptions
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Item, Path, Rect, Shape, Text
from journeymap.picture.words import SMALL, estimated_width

Entry = tuple[str, float, Callable[[float, float], list[Shape]]]
Bounds = tuple[float, float, float, float]
_SAMPLE = 48.0
#: The colour of what a repair adds to the river.
GAIN = "change-added@0.6"


def shown_stages(scene: Scene) -> tuple[StageReach, ...]:
    """The reach that the river shows: after the repairs where there are any, else as it is."""
    if scene.options.what_if is not None:
        return scene.options.what_if.stages
    return scene.findings.flow.stages if scene.findings.flow else ()


def reach_before(scene: Scene) -> dict[str, float]:
    """Stage -> its reach without the repairs; empty where nothing is repaired."""
    found = scene.options.what_if
    if found is None:
        return {}
    return {s.stage: s.reach for s in found.before if s.reach is not None}


def what_if_title(scene: Scene) -> str:
    """What the map supposes, in a line of the title; empty for a map of what is."""
    found = scene.options.what_if
    if found is None:
        return ""
    return scene.locale.tr(
        "What if %n hand-off(s) were repaired: {won}",
        "",
        len(found.shares),
        won=won_text(found, scene.locale),
    )


def won_text(found: WhatIf, locale: Locale) -> str:
    """Customers won back by all repairs together, with the interval."""
    won = found.together
    return locale.tr(
        "{count} more customers of 1,000 ({interval})",
        count=locale.number(won.customers_per_1000, 1),
        interval=locale.interval(won.low, won.high, 1),
    )


def repair_text(found: WhatIf, handoff: str, locale: Locale) -> str:
    """How far a hand-off is repaired, and what that wins back by itself."""
    won = found.each[handoff]
    return locale.tr(
        "what if: repaired by {share}; by itself {count} more customers of 1,000 ({interval})",
        share=locale.percent(found.shares[handoff]),
        count=locale.number(won.customers_per_1000, 1),
        interval=locale.interval(won.low, won.high, 1),
    )


def repair_items(scene: Scene, others: Sequence[Item]) -> list[Item]:
    """A sign on every repaired hand-off: how far it is repaired, and what that wins back.

    It stands beside the hand-off where it covers least of the `others`.
    """
    found = scene.options.what_if
    if found is None:
        return []
    solid = [item.bounds for item in others if item.kind in ("card", "leak", "note")]
    solid += [(box.x, box.y, box.w, box.h) for box in scene.geometry.callouts.values()]
    radius = scene.geometry.options.badge_radius
    scale = radius / LayoutOptions().badge_radius
    out = []
    for id, share in found.shares.items():
        place = _place(scene, id)
        if place is None:
            continue
        text = scene.locale.percent(share)
        w, h = (estimated_width(text, SMALL, bold=True) + 30) * scale, 22 * scale
        away = radius + 5 * scale if id in scene.geometry.badges else 0.0
        x, y = _free(place, w, h, away, solid)
        solid.append((x, y, w, h))
        words = repair_text(found, id, scene.locale)
        shapes = tuple(_sign(x, y, w, h, text, scale))
        out.append(
            Item(f"repair:{id}", "badge", shapes, (x, y, w, h), id, LAYERS["callout"], words, words)
        )
    return out


def _free(
    place: tuple[float, float], w: float, h: float, away: float, solid: Sequence[Bounds]
) -> tuple[float, float]:
    """The place beside a point where a box covers least, the nearest of them."""
    px, py = place
    choices = [
        (px - w / 2, py + away if away else py - h / 2),
        (px - away - w, py - h / 2),
        (px + away, py - h / 2),
        (px - w / 2, py - away - h),
        (px - w / 2, py + away + h),
        (px - w / 2, py - away - 2 * h),
    ]
    return min(choices, key=lambda at: sum(_overlap((*at, w, h), box) for box in solid))


def _overlap(one: Bounds, other: Bounds) -> float:
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return max(0.0, wide) * max(0.0, high)


def what_if_entries(scene: Scene) -> list[Entry]:
    """What the signs of a what-if mean."""
    if scene.options.what_if is None:
        return []
    locale = scene.locale
    return [
        (
            locale.tr("what if: repaired by so much, not measured"),
            _SAMPLE,
            lambda x, y: _sign(x, y + 3, _SAMPLE, 18, locale.percent(0.5), 0.8),
        ),
        (
            locale.tr("what if: won back"),
            24,
            lambda x, y: [Rect(x, y + 6, 24, 12, fill=GAIN)],
        ),
    ]


def _sign(x: float, y: float, w: float, h: float, text: str, scale: float) -> list[Shape]:
    """A plate with a mending cross and the share that is repaired."""
    arm, middle = 4.5 * scale, y + h / 2
    left = x + 12 * scale
    cross = (
        ("M", left - arm, middle),
        ("L", left + arm, middle),
        ("M", left, middle - arm),
        ("L", left, middle + arm),
    )
    start = left + arm + 3 * scale
    return [
        Rect(x, y, w, h, h / 2, "change-added", "badge-border", 1.5 * scale),
        Path(cross, stroke="change-sign", width=2.4 * scale),
        Text(start, y, x + w - start, h, text, SMALL * scale, "change-sign", True, middle=True),
    ]


def _place(scene: Scene, id: str) -> tuple[float, float] | None:
    """Where the sign of a hand-off stands: at its badge, else in the middle of its line."""
    if id in scene.geometry.badges:
        return scene.geometry.badges[id]
    points = scene.geometry.routes.get(id)
    if not points:
        return None
    longest = max(itertools.pairwise(points), key=_length, default=None)
    if longest is None:
        return points[0]
    (ax, ay), (bx, by) = longest
    return (ax + bx) / 2, (ay + by) / 2


def _length(part: tuple[tuple[float, float], tuple[float, float]]) -> float:
    (ax, ay), (bx, by) = part
    return abs(ax - bx) + abs(ay - by)
