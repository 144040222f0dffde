"""Where touchpoints go: after another one on the customer's way, and into whose hands.

Pure edits `Journey -> Journey` put together from those of `edits`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from journeymap.i18n.said import locale
from journeymap.model import edits
from journeymap.model.entities import Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError

#: What is said of a touchpoint by one name out of a list.
Field = Literal["department", "channel"]


def follower(journey: Journey, touchpoint: Touchpoint) -> str | None:
    """The touchpoint that stands after another one in its cell; None at the end."""
    cell = [
        t.id
        for t in journey.touchpoints
        if (t.stage, t.department) == (touchpoint.stage, touchpoint.department)
    ]
    at = cell.index(touchpoint.id) + 1
    return cell[at] if at < len(cell) else None


def next_stage(journey: Journey, stage: str, by: int = 1) -> str:
    """The stage `by` places further on, the last one where there are no more.

    >>> next_stage(Journey(), "use"), next_stage(Journey(), "advocacy")
    ('advocacy', 'advocacy')
    """
    ids = [s.id for s in journey.stages]
    at = ids.index(stage) + by if stage in ids else 0
    return ids[max(0, min(len(ids) - 1, at))]


def only_way_out(journey: Journey, source: str) -> Transition | None:
    """The one transition that leaves a touchpoint, as long as nothing is known of it.

    A way with an owner, a promise, a note or an annotation is meant as it is drawn.
    """
    out = [t for t in journey.transitions if t.source == source]
    if len(out) != 1:
        return None
    (way,) = out
    bare = Transition(way.id, way.source, way.target)
    said = {note.on for note in journey.notes} | {a.on for a in journey.annotations}
    return way if way == bare and way.id not in said else None


def add_after(
    journey: Journey, source: str, name: str, *, id: str, by: int = 0, between: bool = False
) -> Journey:
    """Add the touchpoint the customer goes to next: same hands, `by` stages further on.

    With `between` it comes between the source and where its only way led, so that a step somebody
    forgot takes its place in the chain; a way that would then lead back stays as it was drawn.

    >>> j = edits.add_touchpoint(edits.add_touchpoint(Journey(), "A", "use"), "C", "use")
    >>> j = add_after(edits.connect(j, "t1", "t2"), "t1", "B", id="t9", between=True)
    >>> [(t.source, t.target) for t in j.transitions]
    [('t9', 't2'), ('t1', 't9')]
    """
    found = journey.touchpoint(source)
    if found is None:
        raise EditError(locale.tr("there is no touchpoint '{source}'", source=source))
    stage = next_stage(journey, found.stage, by)
    way = only_way_out(journey, source) if between else None
    journey = edits.add_touchpoint(
        journey,
        name,
        stage,
        department=found.department,
        channel=found.channel,
        before=follower(journey, found) if stage == found.stage else None,
        id=id,
    )
    return edits.connect(relay(journey, way, id, id), source, id)


def relay(journey: Journey, way: Transition | None, first: str, last: str) -> Journey:
    """Let a way begin at `last`, unless it would lead back from there to an earlier stage."""
    target = journey.touchpoint(way.target) if way is not None else None
    end = journey.touchpoint(last)
    if way is None or target is None or end is None or target.id in (first, last):
        return journey
    if journey.stage_index(target) < journey.stage_index(end):
        return journey
    return edits.change(journey, way.id, source=last)


def assign(journey: Journey, ids: Iterable[str], field: Field, value: str | None) -> Journey:
    """Give touchpoints a department or a channel, or take it from them."""
    for id in ids:
        journey = edits.change(journey, id, **{field: value})
    return journey


def assign_new(journey: Journey, ids: Iterable[str], field: Field, name: str, id: str) -> Journey:
    """Add a department or a channel and give it to touchpoints."""
    add = edits.add_department if field == "department" else edits.add_channel
    return assign(add(journey, name, id=id), ids, field, id)
