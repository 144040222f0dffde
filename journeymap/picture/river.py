"""Stages on the river of customers, and the lanes of the departments."""

from __future__ import annotations

from collections.abc import Sequence

from journeymap.analysis.results import StageReach
from journeymap.layout.geometry import Column
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Command, Item, Path, Rect, Shape, Text
from journeymap.picture.what_if import GAIN, reach_before, shown_stages
from journeymap.picture.words import NAME, SMALL, estimated_width, metric_name, value_text

RIVER_HEIGHT, LOSS_HEIGHT = 48.0, 18.0
_BEND = 20.0


def header_height(has_flow: bool) -> float:
    """Height of the stage headers; the river needs room for its losses."""
    return RIVER_HEIGHT + 2 + LOSS_HEIGHT if has_flow else 52.0


def stage_items(scene: Scene, top: float) -> list[Item]:
    """The river (when reach is known), a header for every stage, and the lines between columns."""
    geometry = scene.geometry
    reach = _known_reach(scene)
    items = [_river(scene, reach, top)] if len(reach) > 0 else []
    bottom = geometry.bottom
    any_numbers = bool(reach or scene.findings.stage_scores)
    for i, column in enumerate(geometry.columns):
        stage = scene.journey.stages[i]
        shapes: list[Shape] = []
        if i:
            lanes_top = geometry.options.top
            shapes.append(Rect(column.x - 0.5, lanes_top, 1, bottom - lanes_top, fill="grid"))
        x, w = column.x + 10, column.w - 14
        numbers = _stage_numbers(scene, stage.id, reach[i] if i < len(reach) else None)
        name_y = top - 1 if any_numbers else top + 16
        shapes.append(
            Text(
                x, name_y, w, 28, scene.locale.isolate(stage.name), NAME, "text", True, middle=True
            )
        )
        if numbers:
            shapes.append(
                Text(x, name_y + 28, w, 18, numbers, SMALL, "text@0.86", middle=True, detail=1)
            )
        if 0 < i < len(reach) and reach[i - 1] > 0:
            loss = 1 - reach[i] / reach[i - 1]
            if loss >= 0.005:
                shapes.append(_loss(scene, column.x, top, loss))
        words = " · ".join(p for p in (scene.locale.isolate(stage.name), numbers) if p)
        items.append(
            Item(
                f"stage:{stage.id}",
                "stage",
                tuple(shapes),
                (column.x, top, column.w, geometry.options.top - top),
                stage.id,
                LAYERS["stage"],
                words,
                words,
            )
        )
    return items


def _known_reach(scene: Scene) -> list[float]:
    """Reach of the stages from the first one to the last that is known without a gap."""
    if not scene.has_flow:
        return []
    by_stage: dict[str, StageReach] = {s.stage: s for s in shown_stages(scene)}
    out: list[float] = []
    for stage in scene.journey.stages:
        found = by_stage.get(stage.id)
        if found is None or found.reach is None:
            break
        out.append(min(1.0, max(0.0, found.reach)))
    return out


def _stage_numbers(scene: Scene, stage: str, reach: float | None) -> str:
    locale, parts = scene.locale, []
    if reach is not None:
        share = locale.tr("{share} reach", "share of customers", share=locale.percent(reach))
        was = reach_before(scene).get(stage, reach)
        if locale.percent(was) != locale.percent(reach):
            share = locale.tr(
                "{share} would reach, {before} do",
                "share of customers",
                share=locale.percent(reach),
                before=locale.percent(was),
            )
        parts.append(share)
    score = scene.findings.stage_scores.get(stage)
    if score is not None and score.enough:
        value = value_text(score.metric, score.value, locale)
        parts.append(f"{metric_name(score.metric, locale)} {value}")
    return " · ".join(parts)


def _loss(scene: Scene, x: float, top: float, loss: float) -> Text:
    text = scene.locale.percent(-loss)
    w = estimated_width(text, SMALL, bold=True) + 12
    return Text(
        x - w / 2,
        top + RIVER_HEIGHT + 2,
        w,
        LOSS_HEIGHT - 2,
        text,
        SMALL,
        "loss",
        True,
        "center",
        True,
        detail=1,
    )


def _river(scene: Scene, reach: list[float], top: float) -> Item:
    columns = scene.geometry.columns[: len(reach)]
    band = _band(columns, reach, top)
    words = scene.locale.tr("River: its height is the share of customers who get this far")
    before = reach_before(scene)
    shapes = [Path(band, fill="river")]
    if before:
        was = [
            before.get(column.stage, share) for column, share in zip(columns, reach, strict=True)
        ]
        shapes = [Path(band, fill=GAIN), Path(_band(columns, was, top), fill="river")]
        words = scene.locale.tr(
            "River: its height is the share of customers who get this far; green would be won back"
        )
    x, right = columns[0].x, columns[-1].x + columns[-1].w
    bounds = (x, top, right - x, RIVER_HEIGHT)
    return Item("river", "stage", tuple(shapes), bounds, "", LAYERS["stage"], words, words)


def _band(columns: Sequence[Column], reach: list[float], top: float) -> tuple[Command, ...]:
    """The outline of a band that is as high over every column as customers get there."""
    middle = top + RIVER_HEIGHT / 2
    upper: list[tuple[float, float]] = []
    lower: list[tuple[float, float]] = []
    for i, (column, share) in enumerate(zip(columns, reach, strict=True)):
        half = max(1.0, share * RIVER_HEIGHT / 2)
        start = column.x + (_BEND if i else 0)
        end = column.x + column.w - (_BEND if i < len(columns) - 1 else 0)
        upper += [(start, middle - half), (end, middle - half)]
        lower += [(start, middle + half), (end, middle + half)]
    commands: list[Command] = [("M", *upper[0])]
    for i in range(1, len(upper)):
        commands.append(_step(upper[i - 1], upper[i], bend=i % 2 == 0))
    commands.append(("L", *lower[-1]))
    for i in range(len(lower) - 1, 0, -1):
        commands.append(_step(lower[i], lower[i - 1], bend=i % 2 == 0))
    commands.append(("Z",))
    return tuple(commands)


def _step(a: tuple[float, float], b: tuple[float, float], *, bend: bool) -> Command:
    if not bend:
        return ("L", *b)
    half = (a[0] + b[0]) / 2
    return ("C", half, a[1], half, b[1], *b)


def lane_items(scene: Scene) -> list[Item]:
    """A strip for every department with its name; unnamed when nobody owns its touchpoints.

    Where lanes are not to be shown they are one quiet ground without names.
    """
    geometry, locale, shown = scene.geometry, scene.locale, scene.options.lanes
    margin = geometry.options.margin
    items = []
    for i, lane in enumerate(geometry.lanes):
        department = scene.journey.department(lane.department)
        width = geometry.width - 2 * margin
        shapes: list[Shape] = [
            Rect(margin, lane.y, width, lane.h, fill="lane-alt" if shown and i % 2 else "lane")
        ]
        if not shown:
            name, color = "", "muted"
        elif department is not None and not department.name.strip():
            name, color = locale.tr("(no name)"), "muted"
        elif department is not None:
            name, color = locale.isolate(department.name), "text"
        elif scene.journey.departments:
            name, color = locale.tr("No department"), "muted"
        else:
            name, color = "", "muted"
        if name:
            shapes.append(
                Text(
                    margin + 12,
                    lane.y,
                    geometry.options.label_width - 20,
                    lane.h,
                    name,
                    NAME,
                    color,
                    True,
                    middle=True,
                    lines=3,
                )
            )
        items.append(
            Item(
                f"lane:{lane.department or ''}",
                "lane",
                tuple(shapes),
                (margin, lane.y, width, lane.h),
                lane.department or "",
                LAYERS["lane"],
                name,
                name,
            )
        )
    return items
