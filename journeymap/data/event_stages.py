"""Which stage of the journey an activity of a log belongs to, and which activities finish a case.

Both are guesses for people to put right. Names are believed when enough of them say a stage and
their order agrees with the order of the log; otherwise the stages share out the way from the
activity that customers first meet earliest to the one they first meet last.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journeymap.data.matching import stage_of_name
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.data.guessing import Guess

#: Names are believed when this share of the activities says a stage.
_SPOKEN = 0.4
_FINISHED = re.compile(
    r"\b(purchase[ds]?(?! (order|requisition|request))|bought|paid|closed?|completed?|resolved"
    r"|finished|done|activated)\b"
    r"|\bpayment received\b|\border placed\b|\bdelivered\b(?!.*carrier)"
    r"|خرید نهایی|پرداخت شد|تحویل شد|بسته شد|تکمیل|تم الدفع|تم التسليم|اكتمل|مغلق",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """What a log shows of an activity.

    `position` is the mean place where it first comes: 0 at the start of cases, 1 at their end.
    """

    name: str
    count: int
    position: float
    department: str = ""
    channel: str = ""
    stage: str = ""


def stages_by_name(facts: Sequence[ActivityFacts], stages: Sequence[str]) -> Mapping[str, str]:
    """The stage of each activity; one given with the fact is kept.

    >>> facts = [ActivityFacts(f"T{i}", 9, place) for i, place in enumerate((0.0, 0.4, 1.0), 1)]
    >>> stages_by_name(facts, ["first", "middle", "last"])
    {'T1': 'first', 'T2': 'middle', 'T3': 'last'}
    """
    if not facts:
        return {}
    ordered = sorted(facts, key=lambda f: f.position)
    said = {f.name: stages.index(s) for f in ordered if (s := stage_of_name(f.name)) in stages}
    believed = len(said) >= _SPOKEN * len(ordered) and _agree([said[n] for n in said])
    at = _carried_on(ordered, said) if believed else _shared_out(ordered, len(stages))
    return {f.name: f.stage or stages[at[f.name]] for f in ordered}


def finishing(names: Sequence[str]) -> tuple[str, ...]:
    """The activities, in the order of the way, whose names say that a case came to its good end.

    What comes in the first half of the way finishes nothing, whatever it is called.

    >>> finishing(["Purchase", "Approved", "Delivered to carrier", "Delivered to customer"])
    ('Delivered to customer',)
    """
    later = names[len(names) // 2 :]
    return tuple(n for n in later if _FINISHED.search(n.replace("_", " ").replace("/", " ")))


def with_finish(guess: Guess, before: Journey, journey: Journey) -> Guess:
    """On a map made from the log itself, names may say what finishes a case."""
    recipe = guess.recipe
    if recipe.kind != "events" or recipe.completed or before.touchpoints:
        return guess
    names = finishing([t.name for t in journey.touchpoints])
    if not names:
        return guess
    reason = locale.tr("completed: {names}", names=tuple(names))
    return replace(guess, recipe=replace(recipe, completed=names), reasons=(*guess.reasons, reason))


def _agree(indices: Sequence[int]) -> bool:
    """True when stages said by names run forward more often than back along the log."""
    forward = back = 0
    for i, one in enumerate(indices):
        forward += sum(other > one for other in indices[i + 1 :])
        back += sum(other < one for other in indices[i + 1 :])
    return forward > 1.5 * back


def _carried_on(ordered: Sequence[ActivityFacts], said: Mapping[str, int]) -> dict[str, int]:
    """What names say; the others stand with the one before them."""
    at, last = {}, min(said.values())
    for fact in ordered:
        last = said.get(fact.name, last)
        at[fact.name] = last
    return at


def _shared_out(ordered: Sequence[ActivityFacts], stages: int) -> dict[str, int]:
    """Stages by position: the first activity in the first stage and the last in the last."""
    first, last = ordered[0].position, ordered[-1].position
    length = (last - first) or 1.0
    return {f.name: min(int((f.position - first) / length * stages), stages - 1) for f in ordered}
