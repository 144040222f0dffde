"""Marks for what differs from another version: a sign, an outline, and a ghost where it was.

Every mark is a sign and a form as well as a colour: plus and a firm outline for what is new, minus
and dashes for what is gone, the sign of inequality for what changed, an arrow for what moved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from journeymap.i18n.locale import Locale
from journeymap.layout.geometry import Box, Point
from journeymap.model.comparing import Comparison, Difference
from journeymap.model.comparing_words import change_text, describe, name_of
from journeymap.picture.ghosts import Ghosts
from journeymap.picture.lines import rounded
from journeymap.picture.notes import marks
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.words import NAME

#: What a mark says, the strongest first: one sign stands at each thing.
SIGNS = ("added", "removed", "moved", "changed")
_RADIUS = 11.0
_OUT = 4.0
_LEGEND_RADIUS = 8.0


def mark_items(scene: Scene, ghosts: Ghosts) -> list[Item]:
    """Outlines, ghosts and signs at cards and lines, in the map's units."""
    if scene.comparison is None:
        return []
    items = [*_ghost_cards(scene, ghosts), *_ghost_lines(scene, ghosts)]
    for id, differences in scene.comparison.by_id.items():
        card, route = scene.geometry.cards.get(id), scene.geometry.routes.get(id)
        sign = _sign_of(differences)
        if not sign:
            continue
        if card is not None:
            items += [_outline(id, card, sign), _sign(scene, id, sign, (card.x, card.y))]
        elif route is not None:
            items.append(_halo(id, route, sign))
            if (room := scene.geometry.notes.get(id)) is not None:
                items.append(_sign(scene, id, sign, _on_line(scene, id, room)))
    return items


def frame_mark_items(scene: Scene, header_top: float) -> list[Item]:
    """Signs at stages and departments, in units of the frame."""
    if scene.comparison is None:
        return []
    items, geometry = [], scene.geometry
    places = {c.stage: (c.x + c.w - 16, header_top + 13) for c in geometry.columns}
    edge = geometry.options.margin + geometry.options.label_width - 16
    places |= {n.department: (edge, n.y + 16) for n in geometry.lanes if n.department}
    for id, point in places.items():
        if sign := _sign_of(scene.comparison.by_id.get(id, ())):
            items.append(_sign(scene, id, sign, point))
    return items


def marked_lines(
    comparison: Comparison | None, ghosts: Ghosts
) -> dict[str, tuple[tuple[float, float], ...]]:
    """The lines that need room for a sign, those that differ and those that were, with its size."""
    if comparison is None:
        return {}
    differ = {d.id for d in comparison.all if d.group == "transitions" and d.kind != "removed"}
    return dict.fromkeys(sorted(differ | set(ghosts.lines)), ((2 * _RADIUS + 4,) * 2,))


def compared_text(scene: Scene) -> str:
    """Which version is shown, and what it is compared with; empty while there is only one."""
    locale, options = scene.locale, scene.options
    parts = []
    if options.version:
        parts.append(locale.tr("Version “{name}”", name=locale.isolate(options.version)))
    if scene.comparison is not None and options.compared is not None:
        parts.append(
            locale.tr(
                "compared with “{name}”: %n difference(s)",
                "",
                len(scene.comparison.all),
                name=locale.isolate(options.compared.name),
            )
        )
    return " · ".join(parts)


def legend_marks(scene: Scene) -> list[tuple[str, float, Callable[[float, float], list[Shape]]]]:
    """What the signs mean, for those there are: text, width of the sample, and the sample."""
    if scene.comparison is None:
        return []
    there = {
        _sign_of([d])
        for d in scene.comparison.all
        if d.group in ("stages", "departments", "touchpoints", "transitions") and d.id
    }
    r = _LEGEND_RADIUS
    return [
        (
            sign_name(sign, scene.locale),
            2 * r,
            lambda x, y, sign=sign: list(sign_shapes(sign, x + r, y + 12, r)),  # type: ignore[misc]
        )
        for sign in SIGNS
        if sign in there
    ]


def sign_name(sign: str, locale: Locale) -> str:
    """What a sign means."""
    return {
        "added": locale.tr("added", "against the other version"),
        "removed": locale.tr("removed", "against the other version"),
        "moved": locale.tr("moved from the dashed place"),
        "changed": locale.tr("changed", "against the other version"),
    }[sign]


def sign_shapes(sign: str, x: float, y: float, r: float) -> tuple[Shape, ...]:
    """A disc with its sign round a point; the arrow of a move turns with the map."""
    bar, long = r * 0.26, r * 1.1
    level = Rect(x - long / 2, y - bar / 2, long, bar, fill="change-sign")
    upright = Rect(x - bar / 2, y - long / 2, bar, long, fill="change-sign")
    disc = (
        Ellipse(x, y, r + 1.5, r + 1.5, "badge-border"),
        Ellipse(x, y, r, r, _token(sign)),
    )
    match sign:
        case "added":
            return (*disc, level, upright)
        case "removed":
            return (*disc, level)
        case "moved":
            h = r * 0.42
            head = (("L", x + 0.05 * r, y - h), ("L", x + r * 0.66, y), ("L", x + 0.05 * r, y + h))
            return (
                *disc,
                Rect(x - r * 0.6, y - bar / 2, r * 0.8, bar, fill="change-sign"),
                Path((("M", x + 0.05 * r, y), *head, ("Z",)), fill="change-sign"),
            )
        case _:
            gap = r * 0.26
            over = Rect(x - long / 2, y - gap - bar / 2, long, bar, fill="change-sign")
            under = Rect(x - long / 2, y + gap - bar / 2, long, bar, fill="change-sign")
            slash = (("M", x - r * 0.3, y + r * 0.66), ("L", x + r * 0.3, y - r * 0.66))
            return (*disc, over, under, Path(slash, stroke="change-sign", width=bar))


def _sign_of(differences: Sequence[Difference]) -> str:
    """The strongest thing that became of something; its other order is only listed."""
    kinds = {d.kind for d in differences}
    return next((sign for sign in SIGNS if sign in kinds), "")


def _token(sign: str) -> str:
    return "change-changed" if sign == "moved" else f"change-{sign}"


def _outline(id: str, card: Box, sign: str) -> Item:
    wide = 4.0 if sign == "added" else 2.5
    out = _OUT + wide / 2 - 1
    x, y, w, h = card.x - out, card.y - out, card.w + 2 * out, card.h + 2 * out
    shape = Rect(x, y, w, h, 8 + out, "", _token(sign), wide)
    return Item(f"outline:{id}", "ghost", (shape,), (x, y, w, h), "", LAYERS["leak"])


def _halo(id: str, route: Sequence[Point], sign: str) -> Item:
    """A band of the sign's colour under a line."""
    shape = Path(rounded(route), stroke=f"{_token(sign)}@0.45", width=12)
    return Item(f"halo:{id}", "ghost", (shape,), _bounds(route, 8), "", LAYERS["fog"])


def _sign(scene: Scene, id: str, sign: str, point: Point) -> Item:
    words = _words(scene, id)
    r = _RADIUS + 2
    return Item(
        f"change:{id}",
        "change",
        sign_shapes(sign, *point, _RADIUS),
        (point[0] - r, point[1] - r, 2 * r, 2 * r),
        "",
        LAYERS["change"],
        words,
        words,
    )


def _words(scene: Scene, id: str) -> str:
    comparison, locale = scene.comparison, scene.locale
    assert comparison is not None
    lines = [change_text(d, comparison, locale) for d in comparison.by_id.get(id, ())]
    return "\n".join([name_of(comparison.new, id, locale), *lines])


def _on_line(scene: Scene, id: str, room: Box) -> Point:
    """Where the sign of a line stands: in its room, before what the line's marker says there."""
    has_marker = id in {mark.id for mark in marks(scene.journey, scene.options.persona)}
    return (room.x - _RADIUS - 2, room.cy) if has_marker else (room.cx, room.cy)


def _ghost_cards(scene: Scene, ghosts: Ghosts) -> list[Item]:
    comparison, locale = scene.comparison, scene.locale
    assert comparison is not None
    items = []
    for ghost, id in ghosts.cards.items():
        box = scene.geometry.cards.get(ghost)
        if box is None:
            continue
        sign = _sign_of(comparison.by_id.get(id, ()))
        words = "\n".join(
            describe(d, comparison, locale)
            for d in comparison.by_id.get(id, ())
            if d.kind in ("removed", "moved")
        )
        name = name_of(comparison.old, id, locale)
        ink = "change-changed" if sign == "moved" else "muted"
        shapes: tuple[Shape, ...] = (
            Rect(box.x, box.y, box.w, box.h, 8, "lane@0.6", _token(sign), 1.5, dashed=True),
            Text(box.x + 18, box.y + 4, box.w - 30, box.h - 10, name, NAME, ink, lines=2),
        )
        if sign == "removed":
            shapes += sign_shapes(sign, box.x, box.y, _RADIUS)
        bounds = (box.x, box.y, box.w, box.h)
        items.append(Item(f"was:{id}", "ghost", shapes, bounds, "", LAYERS["leak"], words, words))
    return items


def _ghost_lines(scene: Scene, ghosts: Ghosts) -> list[Item]:
    comparison, locale = scene.comparison, scene.locale
    assert comparison is not None
    items = []
    for line, id in {**ghosts.lines, **ghosts.moves}.items():
        route = scene.geometry.routes.get(line)
        if route is None:
            continue
        moved = line in ghosts.moves
        token = "change-changed" if moved else "change-removed"
        shape = Path(rounded(route), stroke=token, width=2, arrow=10, dashed=True)
        found = comparison.by_id.get(id, ())
        words = "\n".join(describe(d, comparison, locale) for d in found)
        key = f"way:{id}" if moved else f"was:{id}"
        ghost = Item(key, "ghost", (shape,), _bounds(route, 8), "", LAYERS["ghost"])
        items.append(ghost)
        room = scene.geometry.notes.get(line)
        if not moved and room is not None:
            r = _LEGEND_RADIUS
            bounds = (room.cx - r, room.cy - r, 2 * r, 2 * r)
            shapes = sign_shapes("removed", room.cx, room.cy, r)
            items.append(
                Item(f"change:{id}", "change", shapes, bounds, "", LAYERS["change"], words, words)
            )
    return items


def _bounds(route: Sequence[Point], pad: float) -> tuple[float, float, float, float]:
    xs, ys = [p[0] for p in route], [p[1] for p in route]
    x, y = min(xs) - pad, min(ys) - pad
    return x, y, max(xs) + pad - x, max(ys) + pad - y
