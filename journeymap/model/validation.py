"""What is wrong or unfinished in a journey: found here, said in words, never repaired unasked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from journeymap.i18n.locale import Locale
from journeymap.model.entities import (
    Annotation,
    Channel,
    Department,
    Note,
    Persona,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.journey import Journey

Code = Literal[
    "no touchpoints",
    "dangling",
    "self-loop",
    "duplicate transition",
    "duplicate name",
    "blank name",
    "empty stage",
    "empty department",
    "isolated",
    "unreachable",
    "no way out",
]
#: *error*: part of the journey cannot be drawn or counted; *warning*: probably not meant;
#: *hint*: not finished yet.
Severity = Literal["error", "warning", "hint"]
SEVERITIES: Mapping[Code, Severity] = {
    "dangling": "error",
    "self-loop": "error",
    "duplicate transition": "warning",
    "duplicate name": "warning",
    "blank name": "warning",
    "unreachable": "warning",
    "no way out": "warning",
    "isolated": "hint",
    "empty stage": "hint",
    "empty department": "hint",
    "no touchpoints": "hint",
}
#: Letters that Arabic keyboards write differently and Persian readers see as the same.
_SAME_LETTERS = str.maketrans("يىك", "ییک")


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem; `ids` names what it is about, for *dangling* the holder and what is missing."""

    code: Code
    ids: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return SEVERITIES[self.code]


def problems(journey: Journey) -> tuple[Problem, ...]:
    """Every problem, the gravest kind first, then in the order of the journey.

    >>> problems(Journey())
    (Problem(code='no touchpoints', ids=()),)
    """
    found = [*_dangling(journey), *_twins(journey), *_names(journey), *_empty(journey)]
    found += _flow(journey)
    order = list(SEVERITIES)
    return tuple(sorted(found, key=lambda problem: order.index(problem.code)))


def describe(problem: Problem, journey: Journey, locale: Locale) -> str:
    """A problem in one sentence of the reader's language."""
    names = [_name(journey, id, locale) for id in problem.ids]
    first = names[0] if names else ""
    last = names[-1] if names else ""
    match problem.code:
        case "no touchpoints":
            return locale.tr("The journey has no touchpoints yet.")
        case "dangling":
            return locale.tr(
                "{name} refers to {missing}, which is not there.", name=first, missing=last
            )
        case "self-loop":
            return locale.tr("{name} is connected to itself.", name=first)
        case "duplicate transition":
            return locale.tr("{name} is drawn twice.", name=first)
        case "duplicate name":
            number = len(names)
            return locale.tr("The name {name} is used %n time(s).", "", number, name=first)
        case "blank name":
            return locale.tr("{name} has no name.", name=_kind(journey, problem.ids[0], locale))
        case "empty stage":
            return locale.tr("No touchpoint stands in the stage {name}.", name=first)
        case "empty department":
            return locale.tr("No touchpoint belongs to the department {name}.", name=first)
        case "isolated":
            return locale.tr("{name} is not connected to any other touchpoint.", name=first)
        case "unreachable":
            return locale.tr("No way leads from the start to {name}.", name=first)
        case "no way out":
            between = locale.tr(", ", "between names in a list").join(names)
            return locale.tr("No way leads out of the loop {names}.", names=between)


def _name(journey: Journey, id: str, locale: Locale) -> str:
    entity = journey.by_id.get(id)
    match entity:
        case Transition():
            return locale.arrow(
                _name(journey, entity.source, locale), _name(journey, entity.target, locale)
            )
        case Note():
            return locale.tr("a note ({words})", words=locale.isolate(entity.text[:40]))
        case Annotation():
            return locale.tr("an annotation ({words})", words=locale.isolate(entity.text[:40]))
        case None:
            return locale.isolate(id)
        case _:
            return locale.isolate(entity.name.strip() or id)


def _kind(journey: Journey, id: str, locale: Locale) -> str:
    kinds = {
        "Stage": locale.tr("A stage"),
        "Department": locale.tr("A department"),
        "Channel": locale.tr("A channel"),
        "Touchpoint": locale.tr("A touchpoint"),
        "Persona": locale.tr("A persona"),
    }
    return kinds[type(journey.by_id[id]).__name__]


# --- single entities --------------------------------------------------------------------------


def _dangling(journey: Journey) -> Iterator[Problem]:
    for t in journey.touchpoints:
        if journey.stage(t.stage) is None:
            yield Problem("dangling", (t.id, t.stage))
        if t.department is not None and journey.department(t.department) is None:
            yield Problem("dangling", (t.id, t.department))
        if t.channel is not None and journey.channel(t.channel) is None:
            yield Problem("dangling", (t.id, t.channel))
    for x in journey.transitions:
        for end in dict.fromkeys((x.source, x.target)):
            if journey.touchpoint(end) is None:
                yield Problem("dangling", (x.id, end))
    for note in journey.notes:
        if not isinstance(journey.by_id.get(note.on), (Touchpoint, Transition)):
            yield Problem("dangling", (note.id, note.on))
    for remark in journey.annotations:
        if remark.on and not isinstance(journey.by_id.get(remark.on), (Touchpoint, Transition)):
            yield Problem("dangling", (remark.id, remark.on))
    for persona in journey.personas:
        known = journey.touchpoint
        missing = [id for id in persona.path if known(id) is None]
        missing += [id for id in persona.beliefs if not (known(id) or journey.transition(id))]
        for id in dict.fromkeys(missing):
            yield Problem("dangling", (persona.id, id))


def _twins(journey: Journey) -> Iterator[Problem]:
    for x in journey.transitions:
        if x.source == x.target:
            yield Problem("self-loop", (x.source, x.id))
    drawn = _grouped(((x.source, x.target), x.id) for x in journey.transitions)
    yield from (Problem("duplicate transition", ids) for ids in drawn)
    for group in _named(journey):
        said = _grouped((_key(e.name), e.id) for e in group if e.name.strip())
        yield from (Problem("duplicate name", ids) for ids in said)


def _names(journey: Journey) -> Iterator[Problem]:
    for group in _named(journey):
        yield from (Problem("blank name", (e.id,)) for e in group if not e.name.strip())


def _named(
    journey: Journey,
) -> tuple[Sequence[Stage | Department | Channel | Touchpoint | Persona], ...]:
    return (
        journey.stages,
        journey.departments,
        journey.channels,
        journey.touchpoints,
        journey.personas,
    )


def _empty(journey: Journey) -> Iterator[Problem]:
    if not journey.touchpoints:
        yield Problem("no touchpoints")
        return
    stages = {t.stage for t in journey.touchpoints}
    yield from (Problem("empty stage", (s.id,)) for s in journey.stages if s.id not in stages)
    owners = {t.department for t in journey.touchpoints}
    for d in journey.departments:
        if d.id not in owners:
            yield Problem("empty department", (d.id,))


def _key(name: str) -> str:
    return " ".join(name.casefold().translate(_SAME_LETTERS).split())


def _grouped(pairs: Iterable[tuple[Hashable, str]]) -> list[tuple[str, ...]]:
    """Ids that share a key with another one, by key, in order."""
    groups: dict[Hashable, list[str]] = defaultdict(list)
    for key, id in pairs:
        groups[key].append(id)
    return [tuple(ids) for ids in groups.values() if len(ids) > 1]


# --- the ways between them --------------------------------------------------------------------


def _flow(journey: Journey) -> Iterator[Problem]:
    """Ways in and out. The start is the earliest connected stage, the goal the latest one."""
    known = {t.id: t for t in journey.touchpoints}
    drawn = [(x.source, x.target) for x in journey.transitions if x.source != x.target]
    drawn = [(a, b) for a, b in drawn if a in known and b in known]
    if not drawn:
        return
    import networkx as nx

    graph = nx.DiGraph(drawn)
    stage_of = {id: journey.stage_index(known[id]) for id in graph}
    start = min((i for i in stage_of.values() if i >= 0), default=-1)
    goal = max(stage_of.values())
    reached = {id for id in graph if stage_of[id] == start}
    todo = list(reached)
    while todo:
        fresh = set(graph.successors(todo.pop())) - reached
        reached |= fresh
        todo += fresh
    for id in known:
        if id not in graph:
            yield Problem("isolated", (id,))
        elif id not in reached:
            yield Problem("unreachable", (id,))
    order = {id: i for i, id in enumerate(known)}
    for loop in nx.strongly_connected_components(graph):
        leads_out = any(b not in loop for a in loop for b in graph.successors(a))
        if len(loop) > 1 and not leads_out and all(stage_of[id] != goal for id in loop):
            yield Problem("no way out", tuple(sorted(loop, key=order.__getitem__)))
