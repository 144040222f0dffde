"""`Journey`: the whole map as one frozen value, with quick look-ups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from journeymap.model.entities import (
    Annotation,
    Channel,
    Department,
    Entity,
    Extra,
    Note,
    Persona,
    Stage,
    Touchpoint,
    Transition,
    unless,
)

E = TypeVar("E", Stage, Department, Channel, Touchpoint, Transition, Note, Persona, Annotation)

#: The six stages of a journey as the articles behind journeymap tell them.
DEFAULT_STAGES = (
    Stage("awareness", "Awareness"),
    Stage("interest", "Interest"),
    Stage("consideration", "Consideration"),
    Stage("action", "Action"),
    Stage("use", "Use"),
    Stage("advocacy", "Advocacy"),
)


@dataclass(frozen=True)
class Journey:
    """Stages, departments, channels, touchpoints, ways, notes, personas, annotations, as shown.

    The order of `touchpoints` is the order of cards inside one cell of the map. `serial` is the
    highest number ever given out in an id, so that ids are never reused. `weights` holds the
    grey-zone weights when they differ from the default, `minimum_base` the number of answers
    below which a score is not coloured.

    While a round of votes goes on, `voters` people have `votes_each` dots, and `votes_hidden` says
    that nobody is to see yet where the dots went.

    >>> journey = Journey(title="Fibre")
    >>> [stage.name for stage in journey.stages][:2]
    ['Awareness', 'Interest']
    """

    title: str = ""
    language: str = "en"
    stages: tuple[Stage, ...] = DEFAULT_STAGES
    departments: tuple[Department, ...] = ()
    channels: tuple[Channel, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    transitions: tuple[Transition, ...] = ()
    notes: tuple[Note, ...] = ()
    personas: tuple[Persona, ...] = unless(())
    annotations: tuple[Annotation, ...] = unless(())
    votes_each: int = unless(0)
    voters: int = unless(0)
    votes_hidden: bool = unless(False)
    weights: Mapping[str, float] = field(default_factory=dict, hash=False)
    minimum_base: int = 10
    serial: int = 0
    extra: Extra = field(default_factory=dict, hash=False)

    @cached_property
    def by_id(self) -> dict[str, Entity]:
        """Every entity by its id."""
        groups: tuple[tuple[Entity, ...], ...] = (
            self.stages,
            self.departments,
            self.channels,
            self.touchpoints,
            self.transitions,
            self.notes,
            self.personas,
            self.annotations,
        )
        return {entity.id: entity for group in groups for entity in group}

    @cached_property
    def _stages(self) -> dict[str, Stage]:
        return {s.id: s for s in self.stages}

    @cached_property
    def _departments(self) -> dict[str, Department]:
        return {d.id: d for d in self.departments}

    @cached_property
    def _channels(self) -> dict[str, Channel]:
        return {c.id: c for c in self.channels}

    @cached_property
    def _touchpoints(self) -> dict[str, Touchpoint]:
        return {t.id: t for t in self.touchpoints}

    @cached_property
    def _transitions(self) -> dict[str, Transition]:
        return {t.id: t for t in self.transitions}

    @cached_property
    def _personas(self) -> dict[str, Persona]:
        return {p.id: p for p in self.personas}

    @cached_property
    def _drawn(self) -> dict[tuple[str, str], Transition]:
        return {(t.source, t.target): t for t in reversed(self.transitions)}

    def stage(self, id: str) -> Stage | None:
        """The stage with this id, None when there is none."""
        return self._stages.get(id)

    def department(self, id: str | None) -> Department | None:
        """The department with this id, None when there is none."""
        return self._departments.get(id) if id is not None else None

    def channel(self, id: str | None) -> Channel | None:
        """The channel with this id, None when there is none."""
        return self._channels.get(id) if id is not None else None

    def touchpoint(self, id: str) -> Touchpoint | None:
        """The touchpoint with this id, None when there is none."""
        return self._touchpoints.get(id)

    def transition(self, id: str) -> Transition | None:
        """The transition with this id, None when there is none."""
        return self._transitions.get(id)

    def persona(self, id: str) -> Persona | None:
        """The persona with this id, None when there is none."""
        return self._personas.get(id)

    def annotation(self, id: str) -> Annotation | None:
        """The annotation with this id, None when there is none."""
        found = self.by_id.get(id)
        return found if isinstance(found, Annotation) else None

    def transition_between(self, source: str, target: str) -> Transition | None:
        """The transition from one touchpoint to another (the first drawn), None when none is."""
        return self._drawn.get((source, target))

    def stage_index(self, touchpoint: Touchpoint) -> int:
        """Position of the touchpoint's stage, counted from 0; -1 when it dangles."""
        return self._stage_positions.get(touchpoint.stage, -1)

    @cached_property
    def _stage_positions(self) -> dict[str, int]:
        return {s.id: i for i, s in enumerate(self.stages)}

    def changes_hands(self, source: str, target: str) -> bool:
        """True when department or channel differ between two touchpoints, drawn or not.

        A side that nobody has filled in is unknown, and unknown is no change.
        """
        a, b = self.touchpoint(source), self.touchpoint(target)
        if a is None or b is None or a.id == b.id:
            return False
        return (None not in (a.department, b.department) and a.department != b.department) or (
            None not in (a.channel, b.channel) and a.channel != b.channel
        )

    def is_handoff(self, transition: Transition) -> bool:
        """True when the customer changes department or channel on this transition."""
        return self.changes_hands(transition.source, transition.target)

    @cached_property
    def handoffs(self) -> tuple[Transition, ...]:
        """The transitions on which the customer changes hands, in the journey's order.

        One that is drawn twice, as a file may have it, is one hand-off: its first drawing.
        """
        first = self._drawn
        return tuple(
            t for t in self.transitions if first[t.source, t.target] is t and self.is_handoff(t)
        )
