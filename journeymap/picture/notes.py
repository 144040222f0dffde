"""Markers on cards and hand-offs: how many notes there are and of which kinds, dots, beliefs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from journeymap.analysis.beliefs import beliefs_of
from journeymap.i18n.locale import Locale
from journeymap.layout.geometry import Box, Point
from journeymap.model.entities import NOTE_KINDS, Note, NoteKind, Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.picture.beliefs import belief_chip, belief_text
from journeymap.picture.scene import LAYERS, Scene
from journeymap.picture.shapes import Command, Ellipse, Item, Path, Rect, Shape, Text
from journeymap.picture.words import SMALL, estimated_width

MARK = 11.0
_HEIGHT, _PAD, _BETWEEN = 18.0, 5.0, 3.0
_DOT = 9.0
#: A part of a marker: its width, and what draws it with its corner at a point.
Pill = tuple[float, Callable[[float, float], list[Shape]]]
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


@dataclass(frozen=True, slots=True)
class Mark:
    """What the marker of one card or line says. The dots are its own and those of its notes."""

    id: str
    notes: tuple[Note, ...] = ()
    votes: int = 0
    own_votes: int = 0
    belief: int | None = None


def marks(journey: Journey, persona: str = "") -> list[Mark]:
    """A marker for each card and line with notes or dots, and for each line with a belief."""
    notes, beliefs = notes_by_place(journey), beliefs_of(journey, persona)
    out = []
    things: tuple[Touchpoint | Transition, ...] = (*journey.touchpoints, *journey.transitions)
    for entity in things:
        if not entity.votes and entity.id not in notes and entity.id not in beliefs:
            continue  # as with nearly all of them
        own = tuple(notes.get(entity.id, ()))
        votes = entity.votes + sum(note.votes for note in own)
        line = isinstance(entity, Transition)
        belief = beliefs.get(entity.id) if line else None
        if own or votes or belief is not None:
            out.append(Mark(entity.id, own, votes, entity.votes, belief))
    return out


def marked(
    journey: Journey, locale: Locale, persona: str = ""
) -> dict[str, tuple[tuple[float, float], ...]]:
    """Width and height of the marker of each card and line that has one, in each form.

    A card has room over it: there the parts stand in a row. Beside a line they stand one over the
    other, or in a row where that fits better.
    """
    out: dict[str, tuple[tuple[float, float], ...]] = {}
    for mark in sorted(marks(journey, persona), key=lambda mark: mark.id):
        pills = _pills(mark, locale)
        widths, gaps = [w for w, _ in pills], _BETWEEN * (len(pills) - 1)
        row = sum(widths) + gaps, _HEIGHT
        stack = max(widths), _HEIGHT * len(pills) + gaps
        on_line = journey.transition(mark.id) is not None
        out[mark.id] = (stack, row) if on_line and len(pills) > 1 else (row,)
    return out


def note_items(scene: Scene) -> list[Item]:
    """A marker at the upper corner of each card, and on each line, with notes, dots or a belief."""
    items = []
    for mark in marks(scene.journey, scene.options.persona):
        box = scene.geometry.notes.get(mark.id)
        if box is not None:
            key, values = f"note:{mark.id}", (mark, box, scene.locale, scene.persona)
            draw = partial(_marker, scene, mark, box)
            items.append(scene.memory.recall(key, values, draw))
    return items


def _marker(scene: Scene, mark: Mark, box: Box) -> Item:
    shapes: list[Shape] = []
    stacked = box.h > _HEIGHT
    at = box.y if stacked else box.x
    for wide, draw in _pills(mark, scene.locale):
        shapes += draw(box.cx - wide / 2, at) if stacked else draw(at, box.y)
        at += _BETWEEN + (_HEIGHT if stacked else wide)
    words, bounds = _told(scene, mark), (box.x, box.y, box.w, box.h)
    key = f"note:{mark.id}"
    return Item(key, "note", tuple(shapes), bounds, mark.id, LAYERS["note"], words, words)


def _kinds(notes: Sequence[Note]) -> list[NoteKind]:
    return [kind for kind in NOTE_KINDS if any(n.kind == kind for n in notes)]


def _pills(mark: Mark, locale: Locale) -> list[Pill]:
    """The parts of a marker: dots, belief, notes."""
    out: list[Pill] = []
    if mark.votes:
        out.append(_dots(locale, mark.votes))
    belief = mark.belief
    if belief is not None:
        half = _HEIGHT / 2
        out.append((_HEIGHT, lambda x, y: belief_chip(locale, belief, x + half, y + half, half)))
    if mark.notes:
        out.append(_notes(locale, mark))
    return out


def _dots(locale: Locale, votes: int) -> Pill:
    """The dots of the room: a pill in the accent, so that it is seen from the back row."""
    number = locale.number(votes)
    w = 2 * _PAD + _DOT + _BETWEEN + math.ceil(estimated_width(number, SMALL, bold=True))

    def draw(x: float, y: float) -> list[Shape]:
        at = x + _PAD + _DOT + _BETWEEN
        return [
            Rect(x, y, w, _HEIGHT, _HEIGHT / 2, "accent", "badge-border"),
            Ellipse(x + _PAD + _DOT / 2, y + _HEIGHT / 2, _DOT / 2, _DOT / 2, "badge-text"),
            Text(
                *(at, y, x + w - _PAD - at, _HEIGHT, number, SMALL),
                *("badge-text", True, "center", True),
            ),
        ]

    return w, draw


def _notes(locale: Locale, mark: Mark) -> Pill:
    kinds, count = _kinds(mark.notes), locale.number(len(mark.notes))
    count_w = math.ceil(estimated_width(count, SMALL, bold=True))
    w = 2 * _PAD + len(kinds) * (MARK + _BETWEEN) + count_w

    def draw(x: float, y: float) -> list[Shape]:
        shapes: list[Shape] = [Rect(x, y, w, _HEIGHT, _HEIGHT / 2, "panel", "note-border")]
        at = x + _PAD
        for kind in kinds:
            shapes += note_mark(kind, at, y + (_HEIGHT - MARK) / 2, MARK)
            at += MARK + _BETWEEN
        shapes.append(
            Text(at, y, x + w - _PAD - at, _HEIGHT, count, SMALL, "text", True, "center", True)
        )
        return shapes

    return w, draw


def _told(scene: Scene, mark: Mark) -> str:
    locale, lines = scene.locale, []
    if mark.own_votes:
        lines.append(locale.tr("%n dot(s)", "votes", mark.own_votes))
    if mark.belief is not None:
        lines.append(belief_text(mark.belief, scene.persona, locale))
    for note in mark.notes[:_MOST_TOLD]:
        words = f"{note_kind_name(note.kind, locale)}: {locale.isolate(note.text)}"
        if note.votes:
            words += f" · {locale.tr('%n dot(s)', 'votes', note.votes)}"
        lines.append(words)
    if len(mark.notes) > _MOST_TOLD:
        lines.append(locale.tr("and %n more", "notes", len(mark.notes) - _MOST_TOLD))
    return "\n".join(lines)


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
