"""The things a journey is made of. All are frozen: an edit makes a new one.

`extra` keeps the fields a newer minor version of the file format may have written, so that
opening and saving with this version loses nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Extra = Mapping[str, object]
NoteKind = Literal["pain", "idea", "quote", "question"]
NOTE_KINDS: tuple[NoteKind, ...] = ("pain", "idea", "quote", "question")


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
    """

    id: str
    name: str
    stage: str
    department: str | None = None
    channel: str | None = None
    financial: bool = False
    moment_of_truth: bool = False
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Transition:
    """A way from one touchpoint to another.

    It is a *hand-off* when department or channel changes (`Journey.is_handoff`). `owner` is who
    answers for it (empty: nobody), `promise_hours` the waiting time that was promised.
    """

    id: str
    source: str
    target: str
    owner: str = ""
    promise_hours: float | None = None
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


Entity = Stage | Department | Channel | Touchpoint | Transition | Note
