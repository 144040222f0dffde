"""`compose`: journey and findings become one picture for screen and export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from journeymap.analysis.results import Findings, GreyZone, Score
from journeymap.i18n.locale import Locale
from journeymap.layout.geometry import LayoutOptions, on_grid
from journeymap.layout.grid import lane_departments
from journeymap.layout.mapping import layout_map
from journeymap.layout.memory import Memory
from journeymap.model.comparing import Comparison
from journeymap.model.feelings import concealed
from journeymap.model.journey import Journey
from journeymap.picture.annotations import annotation_items, placed_remarks
from journeymap.picture.callouts import (
    LIST_ROW,
    callout_items,
    callout_size,
    hands,
    index_text,
    list_items,
    listed,
)
from journeymap.picture.cards import card_height, card_items, card_size, leaking
from journeymap.picture.change_marks import mark_items as comparison_items
from journeymap.picture.change_marks import with_changes
from journeymap.picture.differences import frame_mark_items, mark_items, marked_lines
from journeymap.picture.edges import badge_items, edge_items
from journeymap.picture.ghosts import Ghosts, with_ghosts
from journeymap.picture.legend import (
    LEGEND_ROW,
    legend_item,
    legend_rows,
)
from journeymap.picture.mirror import mirrored
from journeymap.picture.notes import marked, note_items
from journeymap.picture.quiet import stand_back
from journeymap.picture.river import header_height, lane_items, stage_items
from journeymap.picture.scaling import frame_scale, scaled, shrunk
from journeymap.picture.scene import LAYERS, Compared, PictureOptions, Scene
from journeymap.picture.shapes import Item, Picture, Rect, Text
from journeymap.picture.strip import strip_heading, strip_heights, strip_items
from journeymap.picture.thinning import thinned
from journeymap.picture.title import title_height, title_items
from journeymap.picture.what_if import repair_items
from journeymap.picture.words import NAME, SMALL, estimated_width

__all__ = ["Compared", "PictureOptions", "compose"]

_GAP = 12.0
#: A longer name of a stage is cut: it must not make the whole map smaller.
_STAGE_MOST = 240.0
#: The frame is at least so much larger when it is read across a room.
_ROOM_FRAME = 1.25
#: Above this many touchpoints a picture may miss its proportions by a line of its legend.
_MOST_EXACT = 150


def compose(
    journey: Journey,
    findings: Findings,
    locale: Locale,
    *,
    options: PictureOptions | None = None,
    memory: Memory | None = None,
    may_sketch: bool = False,
) -> Picture:
    """Draw the whole map as plain shapes, mirrored once for a reader from the right.

    The same values always give the same picture, and an item keeps its key between pictures. Who
    draws one picture after the other hands in a `memory`, so that only what differs is drawn; who
    `may_sketch` shows the edit of a large map before its whole layout is there (`layout_map`).
    """
    options = options or PictureOptions()
    memory = memory or Memory()
    memory.begin()
    compared = options.compared
    comparison = None if compared is None else Comparison(compared.journey, journey)
    share = 1.0 if compared is not None else options.flow
    thin = thinned(concealed(journey), findings, share, options.chosen)
    journey = thin.journey
    ghosts = with_ghosts(comparison) if comparison else Ghosts(journey, {}, {}, {})
    scene, header_top = _scene(
        journey, findings, locale, options, ghosts, comparison, memory, may_sketch
    )
    scene = replace(scene, thinned=thin)
    content, height = _items(scene, header_top, ghosts)
    width = scene.geometry.width
    ground = Rect(0, 0, width, height, fill="background")
    items = [
        Item("background", "background", (ground,), (0, 0, width, height), layer=0),
        *stand_back(content, journey, scene.persona, memory),
    ]
    items.sort(key=lambda item: item.layer)
    picture = Picture(width, height, tuple(items), rtl=False, alt=_alt(scene))
    return mirrored(picture, memory) if locale.rtl else picture


def _scene(
    journey: Journey,
    findings: Findings,
    locale: Locale,
    options: PictureOptions,
    ghosts: Ghosts,
    comparison: Comparison | None,
    memory: Memory,
    may_sketch: bool,
) -> tuple[Scene, float]:
    scores = _scores(journey, findings)
    zones = {z.handoff: z for z in findings.ranking if z.is_grey}
    ranked = sorted(zones.values(), key=lambda z: z.rank)
    told = _told(ranked, options)
    has_flow = findings.flow is not None and findings.flow.customers > 0
    has_losses = has_flow and any(s.reach is not None for s in findings.flow.stages)  # type: ignore[union-attr]
    laid = ghosts.journey
    scale = _frame_scale(laid, options)
    header_top = title_height(options)
    top = on_grid(scale * (header_top + header_height(has_losses)))
    least, most = _strip_heights(journey, scores, options, findings)
    strip = least + _GAP if least else 0.0
    callout_w, callout_h = callout_size(journey, told, locale)
    size = card_size(options)
    layout = LayoutOptions(
        top=top,
        label_width=on_grid(
            scale * _label_width(journey, strip_heading(locale) if strip else "", options)
        ),
        card_w=size.width,
        card_h=memory.recall(
            "card height",
            ([t.name for t in journey.touchpoints], size),
            partial(card_height, journey, size),
        ),
        pad_top=size.above,
        pad_bottom=size.below,
        gap=_gutter(len(laid.transitions)),
        callout_size=(scale * callout_w, scale * callout_h),
        badge_radius=scale * LayoutOptions().badge_radius,
        stage_widths={
            s.id: scale * min(_STAGE_MOST, estimated_width(s.name, NAME, bold=True) + 24)
            for s in journey.stages
        },
        aspect=options.aspect,
        other_height=top + scale * (strip + _GAP + (LEGEND_ROW + 8 if options.legend else 0)),
        other_growth=scale * (most - least),
        leaks=frozenset(t.id for t in journey.touchpoints if leaking(findings.flow, t.id)),
        badges=tuple(z.handoff for z in ranked),
        callouts=tuple(z.handoff for z in told),
        notes=marked_lines(comparison, ghosts)
        | with_changes(marked(journey, locale, options.persona), findings, locale),
    )
    geometry = layout_map(
        laid, order=options.order, options=layout, memory=memory, may_sketch=may_sketch
    )
    steps = {(s.source, s.target): s for s in findings.flow.steps} if findings.flow else {}
    scene = Scene(
        journey, findings, locale, geometry, options, scores, zones, steps, comparison, memory
    )
    frame = replace(scene, geometry=shrunk(geometry, scale))
    more = _height_below(frame) - _height_below(frame, rows=1, listed_zones=0)
    if more > 0 and options.aspect and len(journey.touchpoints) <= _MOST_EXACT:
        layout = replace(layout, other_height=layout.other_height + scale * more)
        geometry = layout_map(laid, order=options.order, options=layout, memory=memory)
        scene = replace(scene, geometry=geometry)
    return scene, header_top


def _told(ranked: Sequence[GreyZone], options: PictureOptions) -> Sequence[GreyZone]:
    """The grey zones that are explained in a box: the chosen ones, otherwise the worst."""
    if options.chosen:
        return [zone for zone in ranked if zone.handoff in options.chosen]
    return ranked[: options.callouts]


def _strip_heights(
    journey: Journey, scores: Mapping[str, Score], options: PictureOptions, findings: Findings
) -> tuple[float, float]:
    if not options.strip:
        return 0.0, 0.0
    several = findings.beside is not None
    return strip_heights(journey, scores, options.persona, several=several)


def _frame_scale(journey: Journey, options: PictureOptions) -> float:
    lanes = len(lane_departments(journey))
    aspect = options.aspect or 16 / 9
    scale = frame_scale(len(journey.touchpoints), len(journey.stages), lanes, aspect)
    return max(_ROOM_FRAME, scale) if options.room else scale


def _scores(journey: Journey, findings: Findings) -> dict[str, Score]:
    """The score with the most answers of every touchpoint that has one."""
    best: dict[str, Score] = {}
    for score in findings.scores:
        known = best.get(score.touchpoint)
        if score.n and (known is None or score.n > known.n):
            best[score.touchpoint] = score
    return {t.id: best[t.id] for t in journey.touchpoints if t.id in best}


def _height_below(
    scene: Scene, rows: int | None = None, listed_zones: int | None = None, more: int = 0
) -> float:
    """Height of list and legend under the map; `more` rows of the list are no grey zones."""
    height = 0.0
    entries = more + (len(listed(scene)) if listed_zones is None else listed_zones)
    if entries:
        height += _GAP / 2 + entries * LIST_ROW
    if scene.options.legend:
        height += (len(legend_rows(scene)) if rows is None else rows) * LEGEND_ROW + 8
    return height


def _gutter(transitions: int) -> float:
    """Wider between columns where more lines have to pass."""
    return 40.0 if transitions <= 30 else 56.0 if transitions <= 90 else 72.0


def _label_width(journey: Journey, heading: str, options: PictureOptions) -> float:
    names = [heading, *(d.name for d in journey.departments if options.lanes)]
    if not options.lanes and not heading:
        return 0.0
    widest = max(_longest_word(name) for name in names)
    return on_grid(min(200.0, max(120.0, widest + 28)))


def _longest_word(name: str) -> float:
    return max((estimated_width(word, NAME, bold=True) for word in name.split()), default=0.0)


def _items(scene: Scene, header_top: float, ghosts: Ghosts) -> tuple[list[Item], float]:
    """The items of the map in its own units, then those of its frame in units of the frame."""
    options = scene.options
    items: list[Item] = [*edge_items(scene), *card_items(scene), *note_items(scene)]
    items += mark_items(scene, ghosts)
    items += comparison_items(scene)
    items += repair_items(scene, items)
    if not scene.journey.touchpoints and options.hint:
        items.append(_hint(scene))
    scale = _frame_scale(ghosts.journey, options)
    frame = replace(scene, geometry=shrunk(scene.geometry, scale))
    around: list[Item] = title_items(frame) if options.title else []
    around += lane_items(frame)
    around += stage_items(frame, header_top)
    around += badge_items(frame)
    around += callout_items(frame)
    around += frame_mark_items(frame, header_top)
    on_map = [*items, *scaled(around, scale, scene.memory)]
    remarks = placed_remarks(scene, on_map, scale) if options.annotations else None
    remarks_listed = len(remarks.listed) if remarks else 0
    y = frame.geometry.bottom
    rows = len(listed(frame))
    strip, most = _strip_heights(scene.journey, scene.scores, options, scene.findings)
    height = y + _height_below(frame, more=remarks_listed) + _GAP + (strip + _GAP if strip else 0.0)
    spare = max(0.0, frame.geometry.width / options.aspect - height) if options.aspect else 0.0
    height += spare
    around += list_items(frame, y + _GAP / 2)
    remarks_top = y + _GAP / 2 + rows * LIST_ROW
    if rows + remarks_listed:
        y = remarks_top + remarks_listed * LIST_ROW
    if strip:
        tall = min(most, strip + spare)
        around += strip_items(frame, y + _GAP, tall)
        y += _GAP + tall
    if options.legend:
        around.append(legend_item(frame, y + _GAP / 2))
    items += scaled(around, scale, scene.memory)
    if remarks:
        items += annotation_items(scene, remarks, remarks_top * scale, height * scale, scale)
    return items, height * scale


def _hint(scene: Scene) -> Item:
    locale = scene.locale
    geometry = scene.geometry
    middle = (geometry.options.top + geometry.bottom) / 2
    w = 560.0
    x = (scene.left + scene.right - w) / 2
    head, below = (
        locale.tr("Nothing on the map yet"),
        locale.tr("Type the name of the first touchpoint, or import a survey or an event log."),
    )
    if scene.options.waiting:
        head = locale.tr("Laying the map out…")
        below = locale.tr("A map of so many touchpoints takes a moment.")
    shapes = (
        Rect(x + 100, middle - 40, w - 200, 76, 8, "lane"),
        Text(x, middle - 28, w, 28, head, NAME, "muted", True, "center", True),
        Text(x, middle + 2, w, 22, below, SMALL, "muted", False, "center", True),
    )
    return Item(
        "hint", "hint", shapes, (x, middle - 32, w, 64), "", LAYERS["hint"], "", f"{head}. {below}"
    )


def _alt(scene: Scene) -> str:
    """What the picture says, in a sentence or two, for a reader who cannot see it."""
    locale, journey = scene.locale, scene.journey
    parts = [
        locale.tr(
            "Journey map {title}: {touchpoints} touchpoints in {stages} stages and {departments} "
            "departments",
            title=locale.isolate(journey.title),
            touchpoints=locale.number(len(journey.touchpoints)),
            stages=locale.number(len(journey.stages)),
            departments=locale.number(len(journey.departments)),
        )
    ]
    worst: Sequence[GreyZone] = sorted(scene.zones.values(), key=lambda z: z.rank)[:3]
    parts += [
        f"{locale.number(zone.rank)}. {hands(journey, zone, locale)}: {index_text(zone, locale)}"
        for zone in worst
    ]
    return ". ".join(parts)
