"""The legend and the source line: what a reader who was not there needs."""

from __future__ import annotations

import math
from collections.abc import Callable

from journeymap.analysis.beliefs import beliefs_of
from journeymap.i18n.locale import Locale
from journeymap.model.entities import NOTE_KINDS, NoteKind
from journeymap.model.feelings import dots_placed
from journeymap.picture.beliefs import Curve, belief_ring, curve_line, curve_name, curves_of
from journeymap.picture.difference_legend import difference_entries
from journeymap.picture.differences import legend_marks
from journeymap.picture.edges import WIDEST, unowned_ring
from journeymap.picture.icons import coin, star
from journeymap.picture.notes import note_kind_name, note_mark
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.strip import belief_ends
from journeymap.picture.theme import scale_ends
from journeymap.picture.what_if import what_if_entries
from journeymap.picture.words import (
    SMALL,
    common_metrics,
    estimated_width,
    metric_name,
    value_text,
)

LEGEND_ROW = 24.0
_SCALE_STEPS = 40


def legend_rows(scene: Scene) -> list[list[tuple[float, Callable[[float, float], list[Shape]]]]]:
    """The entries of the legend, each with its width, broken into rows that fit."""
    geometry = scene.geometry
    facts = (scene.findings, scene.options, scene.locale, geometry.width, geometry.options)
    return scene.memory.recall(
        "legend rows", (scene.journey, scene.comparison, *facts), lambda: _rows(scene)
    )


def _rows(scene: Scene) -> list[list[tuple[float, Callable[[float, float], list[Shape]]]]]:
    entries = _entries(scene)
    room = scene.geometry.width - 2 * scene.geometry.options.margin - 24
    source_w = estimated_width(source_text(scene), SMALL) + 24
    rows: list[list[tuple[float, Callable[[float, float], list[Shape]]]]] = [[]]
    used = 0.0
    for width, draw in entries:
        if rows[-1] and used + width > room:
            rows.append([])
            used = 0.0
        rows[-1].append((width, draw))
        used += width
    if used + source_w > room:
        rows.append([])
    return rows


def legend_item(scene: Scene, top: float) -> Item:
    """Colour scale, fog, drops, widths, marks; the sources at the far end of the last row."""
    margin = scene.geometry.options.margin
    rows = legend_rows(scene)
    shapes: list[Shape] = []
    for i, row in enumerate(rows):
        x, y = margin + 12, top + i * LEGEND_ROW
        for width, draw in row:
            shapes += draw(x, y)
            x += width
    source = source_text(scene)
    used = sum(width for width, _ in rows[-1])
    w = scene.geometry.width - 2 * margin - 24 - used
    y = top + (len(rows) - 1) * LEGEND_ROW
    shapes.append(
        Text(margin + 12 + used, y, w, LEGEND_ROW, source, SMALL, "muted", align="end", middle=True)
    )
    bounds = (margin, top, scene.geometry.width - 2 * margin, len(rows) * LEGEND_ROW)
    return Item("legend", "legend", tuple(shapes), bounds, "", LAYERS["legend"], "", source)


def source_text(scene: Scene) -> str:
    """Where the numbers come from, how wide the intervals are, and which program drew them."""
    locale, parts = scene.locale, []
    names = scene.findings.source_names
    if names:
        shown = locale.listed(names[:3])
        if len(names) > 3:
            shown = locale.tr(
                "{names} and {count} more", names=shown, count=locale.number(len(names) - 3)
            )
        parts.append(locale.tr("Source: {names}", names=shown))
    if scene.scores or scene.zones:
        parts.append(locale.tr("intervals 95%"))
    return " · ".join([*parts, "journeymap"])


def _entries(scene: Scene) -> list[tuple[float, Callable[[float, float], list[Shape]]]]:
    locale, out = scene.locale, []
    if any(s.enough for s in scene.scores.values()):
        out.append(_scale(scene))
    if any(not s.enough for s in scene.scores.values()):
        text = locale.tr(
            "fewer than {count} answers", count=locale.number(scene.journey.minimum_base)
        )
        out.append(
            _entry(
                text,
                30,
                lambda x, y: [Rect(x, y + 5, 30, 14, 4, "card", "card-border", hatch="card-hatch")],
            )
        )
    if scene.zones:
        out.append(
            _entry(
                locale.tr("grey zone: a costly hand-off"),
                40,
                lambda x, y: [Rect(x, y + 4, 40, 16, 8, "fog", hatch="fog-hatch")],
            )
        )
    if scene.geometry.options.leaks:
        out.append(_entry(locale.tr("customers who leave"), 18, _drop))
    if scene.journey.transitions:
        if scene.has_flow:
            out.append(
                _entry(
                    locale.tr("width: customers"),
                    40,
                    lambda x, y: [
                        Rect(x, y + 12 - WIDEST / 4, 20, WIDEST / 2, fill="edge"),
                        Rect(x + 20, y + 12 - WIDEST / 2, 20, WIDEST, fill="edge"),
                    ],
                )
            )
        if any(scene.journey.is_handoff(t) for t in scene.journey.transitions):
            out.append(
                _entry(
                    locale.tr("hand-off"),
                    36,
                    lambda x, y: [Rect(x, y + 10.5, 36, 3, fill="edge-handoff")],
                )
            )
    if any(t.moment_of_truth for t in scene.journey.touchpoints):
        out.append(
            _entry(locale.tr("moment of truth"), 16, lambda x, y: [star(x + 8, y + 12, 8, "mark")])
        )
    if any(t.financial for t in scene.journey.touchpoints):
        out.append(
            _entry(
                locale.tr("financial step"), 18, lambda x, y: list(coin(x + 9, y + 12, 7, "mark"))
            )
        )
    out += _feelings(scene)
    out += difference_entries(scene, _entry)
    kinds = {note.kind for note in scene.journey.notes}
    out += [_note(kind, locale) for kind in NOTE_KINDS if kind in kinds]
    out += [_entry(*entry) for entry in (*legend_marks(scene), *what_if_entries(scene))]
    return out


def _feelings(scene: Scene) -> list[tuple[float, Callable[[float, float], list[Shape]]]]:
    """Beliefs, whose line is whose, dots, and hand-offs without an owner."""
    locale, journey, out = scene.locale, scene.journey, []
    unowned = [
        id
        for id in scene.geometry.badges
        if (t := journey.transition(id)) is not None and not t.owner.strip()
    ]
    if unowned:
        out.append(
            _entry(locale.tr("nobody owns it"), 20, lambda x, y: [unowned_ring(x + 10, y + 12, 8)])
        )
    curves = curves_of(journey, scene.options.persona)
    if curves or beliefs_of(journey, scene.options.persona):
        text = locale.tr("believed, 1 worst to 9 best")
        scores = [s for s in scene.scores.values() if s.enough]
        if scores:
            metric = common_metrics(scores)[0]
            ends = belief_ends(metric, scores)
            worst, best = (value_text(metric, value, locale) for value in ends)
            text = locale.tr("believed: 1 is {worst}, 9 is {best}", worst=worst, best=best)
        out.append(_entry(text, 14, lambda x, y: [belief_ring(x + 7, y + 12, 6)]))
    if any(curve.dash for curve in curves):
        out += [_curve(curve, locale) for curve in curves]
    if dots_placed(journey):
        out.append(
            _entry(
                locale.tr("votes of the workshop"),
                12,
                lambda x, y: [Ellipse(x + 6, y + 12, 5, 5, "accent")],
            )
        )
    return out


def _curve(curve: Curve, locale: Locale) -> tuple[float, Callable[[float, float], list[Shape]]]:
    return _entry(
        curve_name(curve, locale),
        36,
        lambda x, y: curve_line([(x, y + 12), (x + 36, y + 12)], curve.dash),
    )


def _entry(
    text: str, sample: float, draw: Callable[[float, float], list[Shape]]
) -> tuple[float, Callable[[float, float], list[Shape]]]:
    text_w = math.ceil(estimated_width(text, SMALL)) + 2

    def both(x: float, y: float) -> list[Shape]:
        label = Text(x + sample + 8, y, text_w, LEGEND_ROW, text, SMALL, "muted", middle=True)
        return [*draw(x, y), label]

    return sample + 8 + text_w + 16, both


def _note(kind: NoteKind, locale: Locale) -> tuple[float, Callable[[float, float], list[Shape]]]:
    return _entry(
        note_kind_name(kind, locale), 12, lambda x, y: list(note_mark(kind, x, y + 6, 12))
    )


def _drop(x: float, y: float) -> list[Shape]:
    outline = (
        ("M", x, y + 3),
        ("L", x + 18, y + 3),
        ("C", x + 18, y + 12, x + 12, y + 20, x + 9, y + 20),
        ("C", x + 6, y + 20, x, y + 12, x, y + 3),
        ("Z",),
    )
    return [Path(outline, fill="loss-drop")]


def _scale(scene: Scene) -> tuple[float, Callable[[float, float], list[Shape]]]:
    """The colour scale with its ends in the unit of the most common metric."""
    locale = scene.locale
    metric = common_metrics([s for s in scene.scores.values() if s.enough])[0]
    score = next(s for s in scene.scores.values() if s.metric == metric)
    ends = [value_text(metric, v, locale) for v in scale_ends(metric, score.scale)]
    name = metric_name(metric, locale)
    name_w, low_w, high_w = (
        math.ceil(estimated_width(t, SMALL, bold=True)) + 4 for t in (name, *ends)
    )
    bar = 128.0

    def draw(x: float, y: float) -> list[Shape]:
        out: list[Shape] = [
            Text(x, y, name_w, LEGEND_ROW, name, SMALL, "text", True, middle=True),
            Text(x + name_w + 6, y, low_w, LEGEND_ROW, ends[0], SMALL, "muted", middle=True),
        ]
        start, step = x + name_w + low_w + 10, bar / _SCALE_STEPS
        for i in range(_SCALE_STEPS):
            share = (i + 0.5) / _SCALE_STEPS
            # a hair wider than its step: neighbours must not let the ground shine through
            out.append(Rect(start + i * step, y + 5, step + 0.4, 14, fill=f"score:{share:.3f}"))
        out.append(
            Text(start + bar + 6, y, high_w, LEGEND_ROW, ends[1], SMALL, "muted", middle=True)
        )
        return out

    return name_w + low_w + high_w + bar + 32, draw
