"""Marks of what comparisons found, on cards and lines of the map: changes and voices."""

from __future__ import annotations

import math
from collections.abc import Mapping

from journeymap.analysis.results import Findings
from journeymap.i18n.locale import Locale
from journeymap.picture.difference_words import index_change_text
from journeymap.picture.notes import MARK
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Item, Path, Rect, Shape, Text
from journeymap.picture.signs import change_sign, voice_sign
from journeymap.picture.voice_words import disagreement_text, voice_text
from journeymap.picture.words import SMALL, difference_text, estimated_width

_HEIGHT, _PAD, _BETWEEN, _RISE = 18.0, 5.0, 3.0, 14.0


def changed_handoffs(findings: Findings) -> tuple[str, ...]:
    """The hand-offs whose index really changed, which need room for a mark."""
    changes = findings.changes
    return tuple(id for id, c in changes.handoffs.items() if c.real) if changes else ()


def change_at(scene: Scene, touchpoint: str) -> tuple[str, bool] | None:
    """The words of a touchpoint's real change, and whether it went up; None without one."""
    changes = scene.findings.changes
    change = changes.touchpoints.get(touchpoint) if changes else None
    if change is None or not change.real:
        return None
    return difference_text(change.after.metric, change.value, scene.locale), change.value > 0


def mark_items(scene: Scene) -> list[Item]:
    """Signs of voices over cards, and changes on the lines of hand-offs."""
    return [*_voices(scene), *_changes(scene)]


def _voices(scene: Scene) -> list[Item]:
    """Over the first corner of each card that is spoken of by several kinds of source."""
    items = []
    locale = scene.locale
    for id, voices in scene.findings.voices.items():
        box = scene.geometry.cards.get(id)
        if box is None:
            continue
        differs = voices.real
        w = 2 * _PAD + len(voices.voices) * (MARK + _BETWEEN) - _BETWEEN + (13 if differs else 0)
        x, y = box.x + 8, box.y - _RISE
        shapes: list[Shape] = [
            Rect(x, y, w, _HEIGHT, _HEIGHT / 2, "panel", "loss" if differs else "note-border")
        ]
        at = x + _PAD
        for heard in voices.voices:
            shapes += voice_sign(heard.voice, at, y + (_HEIGHT - MARK) / 2, MARK, "muted")
            at += MARK + _BETWEEN
        if differs:
            shapes += unequal_sign(at, y + (_HEIGHT - MARK) / 2, MARK, "loss")
        told = [voice_text(v, locale) for v in voices.voices]
        words = "\n".join([*told, *filter(None, (disagreement_text(voices, locale),))])
        items.append(
            Item(
                f"voices:{id}",
                "voices",
                tuple(shapes),
                (x, y, w, _HEIGHT),
                id,
                LAYERS["note"],
                words,
                words,
            )
        )
    return items


def unequal_sign(x: float, y: float, size: float, token: str) -> tuple[Shape, ...]:
    """Two bars struck through: the sources disagree."""
    s = size / 12
    return (
        Rect(x + 1 * s, y + 3.4 * s, 10 * s, 1.7 * s, fill=token),
        Rect(x + 1 * s, y + 7 * s, 10 * s, 1.7 * s, fill=token),
        Path(
            (("M", x + 3.4 * s, y + 11.4 * s), ("L", x + 8.6 * s, y + 0.6 * s)),
            stroke=token,
            width=1.6 * s,
        ),
    )


def _width(value: float, locale: Locale) -> float:
    text_w = math.ceil(estimated_width(locale.signed(value), SMALL, bold=True)) + 2
    return 2 * _PAD + MARK + _BETWEEN + text_w


def with_changes(
    sizes: Mapping[str, tuple[tuple[float, float], ...]], findings: Findings, locale: Locale
) -> dict[str, tuple[tuple[float, float], ...]]:
    """The sizes of the markers on lines, in each form, with room for the change of the hand-off.

    In a stack the change stands below everything else, in a row behind it.
    """
    out = dict(sizes)
    for id in changed_handoffs(findings):
        assert findings.changes is not None
        w = _width(findings.changes.handoffs[id].value, locale)
        forms = out.get(id)
        if forms is None:
            out[id] = ((w, _HEIGHT),)
            continue
        stack, row = forms[0], forms[-1]
        out[id] = (
            (max(stack[0], w), stack[1] + _BETWEEN + _HEIGHT),
            (row[0] + _BETWEEN + w, row[1]),
        )
    return out


def _changes(scene: Scene) -> list[Item]:
    changes, locale = scene.findings.changes, scene.locale
    items: list[Item] = []
    for id in changed_handoffs(scene.findings):
        box = scene.geometry.notes.get(id)
        if box is None or changes is None:
            continue
        change = changes.handoffs[id]
        worse = change.value > 0
        token = "loss" if worse else "accent"
        w = _width(change.value, locale)
        stacked = box.h > _HEIGHT
        x = box.cx - w / 2 if stacked else box.right - w
        y = box.bottom - _HEIGHT
        start = x + _PAD + MARK + _BETWEEN
        text, text_w = locale.signed(change.value), x + w - _PAD - start
        shapes: tuple[Shape, ...] = (
            Rect(x, y, w, _HEIGHT, _HEIGHT / 2, "panel", token),
            change_sign(x + _PAD, y + (_HEIGHT - MARK) / 2, MARK, token, up=worse),
            Text(start, y, text_w, _HEIGHT, text, SMALL, token, True, "center", True),
        )
        words, key = index_change_text(change, locale), f"change:{id}"
        bounds = (x, y, w, _HEIGHT)
        items.append(Item(key, "change", shapes, bounds, id, LAYERS["note"], words, words))
    return items
