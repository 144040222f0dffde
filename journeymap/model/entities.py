"""The things a journey is made of. All are frozen: an edit makes a new one.

`extra` keeps the fields a newer minor version of the file format may have written, so that
opening and saving with this version loses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from journeymap.i18n.said import locale

T = TypeVar("T")
Extra = Mapping[str, object]
NoteKind = Literal["pain", "idea", "quote", "question"]
NOTE_KINDS: tuple[NoteKind, ...] = ("pain", "idea", "quote", "question")
#: What somebody believes an experience is like: the worst, the middle and the best.
WORST, MIDDLE, BEST = 1, 5, 9


def unless(default: T, *, hashed: bool = True) -> T:
    """A field that is left out of the file while it has its default: it came later than the format.

    So a journey that does not use it is written as it was before there was such a field.
    """
    made: Any
    if isinstance(default, dict):
        made = field(default_factory=dict, hash=hashed, metadata={"sparse": True})
    else:
        made = field(default=default, hash=hashed, metadata={"sparse": True})
    return made  # type: ignore[no-any-return]  # dataclass takes the field for its default


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the customer's road, such as *consideration*; a column of the map."""

    id: str
    name: str
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Department:
    """A unit of the organisation; a lane of the map."""

    id: str
    name: str
    manager: str = ""
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Channel:
    """Where customer and organisation meet: website, phone, store, ..."""

    id: str
    name: str
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """One meeting of customer and organisation; a card of the map.

    `department` and `channel` are None while nobody has said whose or where it is.
    `financial` marks a complicated financial step, `moment_of_truth` a meeting that decides.
    `belief` is what the room believes customers feel here, `WORST` to `BEST`, None while nobody
    said; `votes` are the dots of the room. `stage_guessed` says that a log gave the stage and
    nobody looked at it yet.
    """

    id: str
    name: str
    stage: str
    department: str | None = None
    channel: str | None = None
    financial: bool = False
    moment_of_truth: bool = False
    belief: int | None = unless(None)
    votes: int = unless(0)
    stage_guessed: bool = unless(False)
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Transition:
    """A way from one touchpoint to another.

    It is a *hand-off* when department or channel changes (`Journey.is_handoff`). `owner` is who
    answers for it (empty: nobody), `promise_hours` the waiting time that was promised, `next_step`
    what the owner does about it. `belief` and `votes` are as on a touchpoint.
    """

    id: str
    source: str
    target: str
    owner: str = ""
    promise_hours: float | None = None
    next_step: str = unless("")
    belief: int | None = unless(None)
    votes: int = unless(0)
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Note:
    """Something said about a touchpoint or a transition (`on` is its id)."""

    id: str
    on: str
    kind: NoteKind
    text: str
    votes: int = 0
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Persona:
    """A kind of customer with a road of their own.

    `path` holds the touchpoints they meet, in order; empty: the whole map. `beliefs` is what the
    room believes they feel at touchpoints and on transitions, by id.
    """

    id: str
    name: str
    path: tuple[str, ...] = unless(())
    beliefs: Mapping[str, int] = unless({}, hashed=False)
    extra: Extra = field(default_factory=dict, hash=False)


#: More on one map could not be read, a longer one is a page, and no map is so large.
MOST_ANNOTATIONS, LONGEST_ANNOTATION, FARTHEST = 200, 500, 1_000_000.0


@dataclass(frozen=True, slots=True)
class Annotation:
    """A remark the presenter puts beside the map's picture; it says nothing about the journey.

    `on` is the touchpoint or transition it points at (empty: it stands free). `dx` and `dy` are
    where its upper start corner was put by hand: in units of the map along the reading direction
    and downwards, from the middle of what it points at, or from the map's upper start corner.
    Without both of them a place is found. `{score}` and the like in `text` stand for live numbers
    of what it points at.
    """

    id: str
    text: str
    on: str = ""
    dx: float | None = None
    dy: float | None = None
    extra: Extra = field(default_factory=dict, hash=False)

    @property
    def fault(self) -> str:
        """Why it cannot be; empty when it can."""
        if not self.text.strip():
            return locale.tr("an annotation has words")
        if len(self.text) > LONGEST_ANNOTATION:
            return locale.tr("an annotation has at most {most} characters", most=LONGEST_ANNOTATION)
        if any(not abs(d) <= FARTHEST for d in (self.dx, self.dy) if d is not None):
            return locale.tr("an annotation cannot stand so far away")
        return ""


Entity = Stage | Department | Channel | Touchpoint | Transition | Note | Persona | Annotation
