"""`Guess`: a recipe completed from the file, with the reasons in a person's words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from journeymap.data.dates import guess_date
from journeymap.data.recipe import Recipe
from journeymap.data.text import fold, folded_pattern
from journeymap.data.tools import recognise_tool

if TYPE_CHECKING:
    from journeymap.data.readers import Rows
    from journeymap.data.tools import Doubtful, Tool

_LOG = re.compile(r"^case:|concept:name|time:timestamp|lifecycle:|org:(group|resource|role)")
_ACTIVITY = folded_pattern(
    r"activit|\bevent\b|event name|\baction\b|\btask\b|\bstep\b|\bpage\b|touch ?point|operation"
    r"|فعالیت|رویداد|نشاط|حدث"
)
_CASE = folded_pattern(
    r"\bcase\b|\bid\b|_id$|\bids\b|session|order|customer|\buser|ticket|visitor|کد|شناسه|معرف|رقم"
)
_SCORE = folded_pattern(r"\bnps\b|score|satisf|rating|recommend|امتیاز|رضایت|تقييم")
_COMPLAINT = folded_pattern(r"complain|grievance|شکایت|شكوى|شكاوى")
#: What ended, was begun: a ticket, an order.
_ENDS = re.compile(
    r"\b(closed|resolved|resolution|resolutiondate|solved|fulfilled|delivered|completed)\b"
)
#: A case has on average more rows than this in a log.
_REPEATS = 0.7


@dataclass(frozen=True, slots=True)
class Findings:
    """What was seen in a survey beside its recipe.

    `personal` and `administration` are columns nothing is counted by: they say who somebody is, or
    were written by the tool. `doubtful` are rows that may be no answers, `weight` a column that
    looks like one, `why` the reason for each column taken for a score.
    """

    tool: Tool | None = None
    personal: tuple[str, ...] = ()
    administration: tuple[str, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    weight: str = ""
    why: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Guess:
    """A complete recipe, and for each column that matters why it was taken for what it is."""

    recipe: Recipe
    reasons: tuple[str, ...]
    found: Findings = Findings()


def guess_kind(rows: Rows) -> Literal["survey", "events", "complaints"]:
    """Whether a file holds answers, events, or complaints.

    Events: a case that comes back, an activity and a time; or one row per case with several times.
    Complaints: a time and a column that is called so, and neither scores nor events.
    """
    names = {
        c: fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", c)).replace("_", " ") for c in rows.columns
    }
    if any(_LOG.search(fold(c)) for c in rows.columns):
        return "events"
    tool = recognise_tool(rows)
    if tool is not None and (len(tool.signs) > 1 or tool.name == "SPSS"):
        return "survey"
    times = [c for c in rows.columns if _is_time(rows, c)]
    scored = any(_SCORE.search(names[c]) and 1 < len(rows.samples[c]) <= 101 for c in rows.columns)
    repeating = any(
        _CASE.search(names[c])
        and len(rows.samples[c]) > 2
        and len(rows.samples[c]) < _REPEATS * sum(rows.counts[c].values())
        for c in rows.columns
    )
    acts = any(_ACTIVITY.search(names[c]) and len(rows.samples[c]) > 1 for c in rows.columns)
    if times and repeating and acts and not scored:
        return "events"
    if scored:
        return "survey"
    if times and any(_COMPLAINT.search(name) for name in names.values()):
        return "complaints"
    if len(times) >= 3 and any(_CASE.search(names[c]) for c in rows.columns):
        return "events"
    return "events" if times and _is_log(rows, times) else "survey"


def _is_log(rows: Rows, times: Sequence[str]) -> bool:
    """Whether cases come back with another activity, or each was at least begun and ended."""
    from journeymap.data.event_unfold import comes_back, is_alone
    from journeymap.data.event_words import PEOPLE, column_for, words_of

    rest = [c for c in rows.columns if c not in times]
    acts = column_for(rest, "activity", exact=True)
    told = acts or column_for(rest, "activity")
    again = [c for c in rest if c != told and comes_back(rows, c)]
    if told and comes_back(rows, told):
        by_name = column_for(again, "case", exact=True) != ""
        return by_name or (bool(acts) and any(words_of(c).endswith("id") for c in again))
    ids = [c for c in rest if is_alone(rows, c) and not PEOPLE.search(words_of(c))]
    numbered = any(all(re.search(r"\d", v) for v in rows.samples[c][:50]) for c in ids)
    return len(times) > 1 and numbered and any(_ENDS.search(words_of(c)) for c in times)


def spoken(name: str) -> str:
    """A column's name as words: folded, `orderId` and `order_id` taken apart.

    >>> spoken("ActivityID"), spoken("order_id")
    ('activity id', 'order id')
    """
    return fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)).replace("_", " ")


def _is_time(rows: Rows, column: str) -> bool:
    texts = rows.samples[column][:300]
    return len(texts) > 2 and guess_date(texts, column=column) is not None
