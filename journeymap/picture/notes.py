"""Notes on cards and hand-offs: a small marker that says how many there are and of which kinds."""

from __future__ import annotations

import math
from collections.abc import Sequence

from journeymap.i18n.locale import Locale
from journeymap.layout.geometry import Point
from journeymap.model.entities import NOTE_KINDS, Note, NoteKind
from journeymap.model.journey import Journey
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Command, Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.words import SMALL, estimated_width

MARK = 11.0
_HEIGHT, _PAD, _BETWEEN = 18.0, 5.0, 3.0
_RISE = 14.0
#: More notes than this are counted in a tip, not listed.
_MOST_TOLD = 6


def notes_by_place(journey: Journey) -> dict[str, list[Note]]:
    """The notes of every touchpoint and transition that has some, most votes first."""
    out: dict[str, list[Note]] = {}
    for note in journey.notes:
        out.setdefault(note.on, []).append(note)
    return {id: sorted(notes, key=lambda n: -n.votes) for id, notes in out.items()}


def note_kind_name(kind: NoteKind, locale: Locale) -> str:
    """What a kind of note is called."""
    return {
        "pain": locale.tr("Pain"),
        "idea": locale.tr("Idea"),
        "quote": locale.tr("Quote"),
        "question": locale.tr("Question"),
    }[kind]


def note_items(scene: Scene) -> list[Item]:
    """A marker at the upper corner of each card with notes, and on each line with notes."""
    items = []
    for id, notes in notes_by_place(scene.journey).items():
        w = _width(scene.locale, notes)
        card = scene.geometry.cards.get(id)
        spot = scene.geometry.notes.get(id)
        if card is not None:
            items.append(_marker(scene, id, notes, card.right + 10 - w, card.y - _RISE))
        elif spot is not None:
            x = min(max(_beside_badges(scene, spot, w), scene.left), scene.right - w)
            items.append(_marker(scene, id, notes, x, spot[1] - _HEIGHT / 2))
    return items


def _beside_badges(scene: Scene, spot: Point, w: float) -> float:
    """Where a marker begins: round its spot, behind a badge when the line is too short for both."""
    r = scene.geometry.options.badge_radius
    x = spot[0] - w / 2
    for at in scene.geometry.badges.values():
        near = abs(at[1] - spot[1]) < r + _HEIGHT / 2
        if near and x < at[0] + r and at[0] - r < x + w:
            x = at[0] + r + _BETWEEN
    return x


def _kinds(notes: Sequence[Note]) -> list[NoteKind]:
    return [kind for kind in NOTE_KINDS if any(n.kind == kind for n in notes)]


def _width(locale: Locale, notes: Sequence[Note]) -> float:
    count_w = math.ceil(estimated_width(locale.number(len(notes)), SMALL, bold=True))
    return 2 * _PAD + len(_kinds(notes)) * (MARK + _BETWEEN) + count_w


def _marker(scene: Scene, id: str, notes: Sequence[Note], x: float, y: float) -> Item:
    locale, w = scene.locale, _width(scene.locale, notes)
    shapes: list[Shape] = [
        Rect(x, y, w, _HEIGHT, _HEIGHT / 2, "panel", "note-border"),
    ]
    at = x + _PAD
    for kind in _kinds(notes):
        shapes += note_mark(kind, at, y + (_HEIGHT - MARK) / 2, MARK)
        at += MARK + _BETWEEN
    count = locale.number(len(notes))
    shapes.append(
        Text(at, y, x + w - _PAD - at, _HEIGHT, count, SMALL, "text", True, "center", True)
    )
    told = [f"{note_kind_name(n.kind, locale)}: {locale.isolate(n.text)}" for n in notes]
    words = "\n".join(told[:_MOST_TOLD])
    if len(told) > _MOST_TOLD:
        words += "\n" + locale.tr("and %n more", "notes", len(told) - _MOST_TOLD)
    return Item(
        f"note:{id}", "note", tuple(shapes), (x, y, w, _HEIGHT), id, LAYERS["note"], words, words
    )


def note_mark(kind: NoteKind, x: float, y: float, size: float) -> tuple[Shape, ...]:
    """The sign of a kind of note in a square; its shape says as much as its colour."""
    s = size / 12
    color = f"note-{kind}"

    def line(*points: Point, close: bool = False) -> tuple[Command, ...]:
        first, *rest = [(x + px * s, y + py * s) for px, py in points]
        drawn: tuple[Command, ...] = (("M", *first), *(("L", *p) for p in rest))
        return (*drawn, ("Z",)) if close else drawn

    match kind:
        case "pain":  # a flash
            corners = ((7.5, 0), (1.5, 7), (5.4, 7), (4.2, 12), (10.5, 4.8), (6.4, 4.8))
            return (Path(line(*corners, close=True), fill=color),)
        case "idea":  # a bulb
            return (
                Ellipse(x + 6 * s, y + 4.6 * s, 4.6 * s, 4.6 * s, fill=color),
                Rect(x + 3.9 * s, y + 9.8 * s, 4.2 * s, 2.2 * s, s, fill=color),
            )
        case "quote":  # two marks of quotation
            return tuple(
                Path(
                    line((a, 2), (a + 4.6, 2), (a + 4.6, 6), (a + 2.4, 10.5), (a, 10.5), (a, 2)),
                    fill=color,
                )
                for a in (0.4, 6.8)
            )
        case "question":  # a hook over a dot
            hook = (
                ("M", x + 2.4 * s, y + 3.6 * s),
                ("C", x + 2.4 * s, y - 0.6 * s, x + 9.6 * s, y - 0.6 * s, x + 9.6 * s, y + 3.4 * s),
                ("C", x + 9.6 * s, y + 6.2 * s, x + 6 * s, y + 5.6 * s, x + 6 * s, y + 8.6 * s),
            )
            return (
                Path(hook, stroke=color, width=2.2 * s),
                Ellipse(x + 6 * s, y + 11 * s, 1.4 * s, 1.4 * s, fill=color),
            )
