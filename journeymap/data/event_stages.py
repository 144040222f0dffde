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

if TYPE_CHECKING:
    from journeymap.data.guessing import Guess

#: Names are believed when this share of the activities says a stage.
_SPOKEN = 0.4
_LOST = re.compile(
    r"\b(lost|cancell?ed|cancell?ation|rejected|declined|refused|denied|abandon(ed)?|withdrawn|failed"
    r"|storniert|abgelehnt|abgebrochen|annul[ée]+s?|refusée?s?|rejetée?s?|cancelad[oa]s?"
    r"|rechazad[oa]s?|rejeitad[oa]s?|recusad[oa]s?|annullat[oa]|rifiutat[oa]|geannuleerd|afgewezen"
    r"|iptal( edildi)?|reddedildi)\b|отмен|отказ|لغو|رد شد|ناموفق|ملغ|مرفوض",
    re.IGNORECASE,
)
#: What goes on in more of its visits than this share is no end.
_MOSTLY = 0.5
#: Whoever got there has what they came for, early on the way though it be.
_SERVED = re.compile(
    r"\b(purchase[ds]?(?! (order|requisition|request))|bought|paid|bezahlt|payée?s?|pagad[oa]s?"
    r"|pagat[oa]|betaald|ödendi|geliefert|zugestellt|livrée?s?|entregad[oa]s?|entregue|consegnat[oa]"
    r"|geleverd|teslim edildi)\b|доставлен|оплачен"
    r"|\bpayment received\b|\border placed\b|\bdelivered\b(?!.*carrier)"
    r"|خرید نهایی|پرداخت شد|تحویل شد|تم الدفع|تم التسليم",
    re.IGNORECASE,
)
_FINISHED = re.compile(
    r"\b(closed?|completed?|resolved|finished|done|activated|won|hired|disbursed|discharged?"
    r"|archived?|order confirm(ed|ation)|abgeschlossen|erledigt|gelöst|geschlossen|terminée?s?"
    r"|résolue?s?|fermée?s?|clôturée?s?|cerrad[oa]s?|resuelt[oa]s?|finalizad[oa]s?|completad[oa]s?"
    r"|concluíd[oa]s?|fechad[oa]s?|resolvid[oa]s?|chius[oa]|completat[oa]|risolt[oa]|afgerond"
    r"|afgesloten|gesloten|opgelost|tamamlandı|kapatıldı|kapandı|çözüldü)\b|закрыт|заверш|выполнен"
    r"|بسته شد|تکمیل|اكتمل|مغلق",
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


def finishing(
    names: Sequence[str],
    last: Sequence[str],
    steps: Mapping[tuple[str, str], int],
    counts: Mapping[str, int],
) -> tuple[str, ...]:
    """The activities with which a case came to its good end; none where all those of `last` do.

    `names` are in the order of the way, `last` those of the last stage; `steps` says how often one
    follows another, `counts` how often each was done. Names say it that speak of an end, else the
    last stage does. What comes in the first half of the way finishes nothing, unless it says that
    customers got what they came for and nothing later does; nor does what mostly goes on to
    something later, nor a case that was lost, whatever it is called.

    >>> names = ["Purchase", "Approved", "Delivered to carrier", "Delivered to customer"]
    >>> finishing(names, names[-2:], {}, {})
    ('Delivered to customer',)
    >>> finishing(["confirmed", "canceled"], ["canceled"], {}, {"confirmed": 5, "canceled": 2})
    ('confirmed',)
    >>> names = ["Applied", "Checked", "Form completed", "Decided", "Paid out", "Rejected"]
    >>> steps = {("Form completed", "Decided"): 8, ("Decided", "Paid out"): 6}
    >>> finishing(names, names[-3:], steps, dict.fromkeys(names, 9))
    ('Paid out',)
    """
    place = {name: i for i, name in enumerate(names)}

    def goes_on(name: str, others: Sequence[str]) -> bool:
        onward = sum(
            n for (a, b), n in steps.items()
            if a == name and place.get(b, 0) > place[a] and b not in others
        )  # fmt: skip
        return onward > _MOSTLY * counts.get(name, 0)

    good = [n for n in names if not _LOST.search(_spelled(n))]
    served = [n for n in good if _SERVED.search(_spelled(n))]
    ended = [n for n in good if n in served or _FINISHED.search(_spelled(n))]
    spoken = [n for n in ended if place[n] >= len(names) // 2]
    if kept := tuple(n for n in spoken or served if not goes_on(n, spoken)):
        return kept
    ends = [n for n in last if n in good] or good  # a last stage of lost cases finishes none
    kept = tuple(n for n in ends if not goes_on(n, ()))
    return kept if len(kept) < len(last) or ends is good else ()


def _spelled(name: str) -> str:
    return name.replace("_", " ").replace("/", " ")


def with_finish(guess: Guess, names: tuple[str, ...]) -> Guess:
    """The guess with what finishes a case, as `finishing` told it, unless a recipe says so."""
    recipe = guess.recipe
    if recipe.completed or not names:
        return guess
    reason = locale.tr("completed: {names}", names=names)
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
