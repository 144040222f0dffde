"""`Guess`: a recipe completed from the file, with the reasons in a person's words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from journeymap.data.dates import guess_date
from journeymap.data.recipe import Recipe
from journeymap.data.text import fold, folded_pattern, number_of, quote_identifier
from journeymap.data.tools import recognise_tool

if TYPE_CHECKING:
    from journeymap.data.rows import Rows
    from journeymap.data.tools import Doubtful, Tool

_LOG = re.compile(r"^case:|concept:name|time:timestamp|lifecycle:|org:(group|resource|role)")
_ACTIVITY = folded_pattern(
    r"activit|\bevent\b|event name|\baction\b|\btask\b|\bstep\b|\bpage\b|touch ?point|operation"
    r"|فعالیت|رویداد|نشاط|حدث"
)
_CASE = folded_pattern(
    r"\bcase\b|\bid\b|_id$|\bids\b|session|order|customer|\buser|ticket|visitor"
    r"|کد|شناسه|شماره|معرف|رقم"
)
SCORE = folded_pattern(r"\bnps\b|score|satisf|rating|recommend|\bstars?$|امتیاز|رضایت|تقييم")
_ANSWER = folded_pattern(r"(answer|response)( value)?|پاسخ|جواب|الاجابه")
_COMPLAINT = folded_pattern(r"complain|grievance|شکایت|شكوى|شكاوى")
#: What ended, was begun: a ticket, an order.
_ENDS = re.compile(
    r"\b(closed|resolved|resolution|resolutiondate|solved|fulfilled|delivered|completed)\b"
)
#: Of the rows with a case in a log so many at most have one of their own.
_REPEATS = 0.7
#: Where a score is of the case, a case has so many steps at least and so many scores at most.
_STEPS, _STEADY = 1.5, 1.02
#: Where a score is of a step, so many of the rows have one at most.
_SELDOM = 0.5
_LOOKED_AT = 50
#: So the columns of posts are called that nothing else has.
_POSTS = re.compile(r"\b(tweets?|retweets?|likes|followers|hashtags?|upvotes|subreddit|posts?)\b")
#: So long a text is in the mean that somebody wrote.
_WRITTEN = 20
#: Times of answering, which a survey has, too.
_ANSWERED = re.compile(
    r"\b(start|end|begin|response|answer|survey|submi|record|complet|finish|visit)"
)


@dataclass(frozen=True, slots=True)
class Findings:
    """What was seen in a survey beside its recipe.

    `personal` and `administration` are columns nothing is counted by: they say who somebody is, or
    were written by the tool. `doubtful` are rows that may be no answers, `weight` a column that
    looks like one, `maybe` columns that could be scores and are taken for nothing, `why` the reason
    for each column taken for a score.
    """

    tool: Tool | None = None
    personal: tuple[str, ...] = ()
    administration: tuple[str, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    weight: str = ""
    maybe: tuple[str, ...] = ()
    why: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Guess:
    """A complete recipe, and for each column that matters why it was taken for what it is."""

    recipe: Recipe
    reasons: tuple[str, ...]
    found: Findings = Findings()


def guess_kind(rows: Rows) -> Literal["survey", "events", "complaints", "voices"]:
    """Whether a file holds answers, events, complaints, or what people post.

    Events: a case that comes back, an activity and a time; or one row per case with several times.
    Complaints: a time and a column that is called so, and neither scores nor events.
    """
    names = {
        c: fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", c)).replace("_", " ") for c in rows.columns
    }
    if any(_LOG.search(fold(c)) for c in rows.columns):
        return "events"
    times = [c for c in rows.columns if _is_time(rows, c)]
    scored = [
        c for c in rows.columns
        if 1 < len(rows.samples[c]) <= 101 and (SCORE.search(names[c]) or _is_answer(rows, c))
    ]  # fmt: skip
    repeating = [
        c
        for c in rows.columns
        if _CASE.search(names[c])
        and len(rows.samples[c]) > 2
        and len(rows.samples[c]) < _REPEATS * sum(rows.counts[c].values())
    ]
    acts = [c for c in rows.columns if _ACTIVITY.search(names[c]) and len(rows.samples[c]) > 1]
    if times and scored and _are_of_cases(rows, scored, repeating, times):
        return "events"
    if times and not scored and _are_posts(rows, names):
        return "voices"
    tool = recognise_tool(rows)
    if tool is not None and (len(tool.signs) > 1 or tool.name == "SPSS"):
        return "survey"
    if len(scored) in (1, 2) and _has_milestones(rows, times):
        return "events"
    if times and acts and not scored and (repeating or _is_cut_from_log(rows)):
        return "events"
    if scored:
        return "survey"
    if times and any(_COMPLAINT.search(name) for name in names.values()):
        return "complaints"
    if len(times) >= 3 and any(_CASE.search(names[c]) for c in rows.columns):
        return "events"
    return "events" if times and (_is_log(rows, times) or _is_numbered(rows)) else "survey"


def _is_answer(rows: Rows, column: str) -> bool:
    """Whether a column is called an answer, and holds the numbers of a scale."""
    cells = rows.samples[column]
    numbers = [n for cell in cells if (n := number_of(cell)) is not None]
    called = _ANSWER.fullmatch(fold(column).strip()) is not None
    return called and len(numbers) == len(cells) and all(0 <= n <= 10 for n in numbers)


def _are_of_cases(
    rows: Rows, scored: Sequence[str], repeating: Sequence[str], times: Sequence[str]
) -> bool:
    """Whether a case has one score, however many rows: a ticket whose customer was asked once.

    What happened must differ from row to row; a person's answers about several touchpoints do, too,
    but so do the scores. Where scores differ, most rows tell a step and a time of it and no score.
    """
    from journeymap.data.event_unfold import first_rows
    from journeymap.data.event_words import column_for

    rest = [c for c in rows.columns if c not in scored]
    case = column_for(repeating, "case")
    act = column_for([c for c in rest if c != case], "activity", exact=True)
    if not case or not act:
        return False
    k, a = quote_identifier(case), quote_identifier(act)
    wanted = [f"count(DISTINCT {k})", f"count(DISTINCT ({k}, {a}))", "count(*)"]
    wanted += [f"count(DISTINCT ({k}, {quote_identifier(time)}))" for time in times]
    for score in map(quote_identifier, scored):
        with_score = f"FILTER (WHERE {score} <> '')"
        wanted += [
            f"count(*) {with_score}",
            f"count(DISTINCT {k}) {with_score}",
            f"count(DISTINCT ({k}, {score})) {with_score}",
        ]
    cases, steps, total, *found = first_rows(rows, ", ".join(wanted))
    moments, found = max(found[: len(times)]), found[len(times) :]
    told = list(zip(found[::3], found[1::3], found[2::3], strict=True))
    if steps <= _STEPS * cases:
        return False
    if all(scores <= _STEADY * asked for _, asked, scores in told):
        return True
    return moments > _STEPS * cases and all(filled <= _SELDOM * total for filled, _, _ in told)


def _are_posts(rows: Rows, names: Mapping[str, str]) -> bool:
    """Whether rows are texts that people wrote, beside what only posts have: likes, hashtags."""
    samples = [rows.samples[c] for c in rows.columns if rows.samples[c]]
    longest = max((sum(map(len, s)) / len(s) for s in samples), default=0.0)
    return longest >= _WRITTEN and any(map(_POSTS.search, names.values()))


def _has_milestones(rows: Rows, times: Sequence[str]) -> bool:
    """Whether a row is a case on its way, an order or a ticket, with the clock of its events."""
    from journeymap.data.event_unfold import is_alone
    from journeymap.data.event_words import NO_EVENT, words_of

    named = [c for c in times if not NO_EVENT.search(words_of(c))]
    named = [c for c in named if not _ANSWERED.search(words_of(c))]
    clocks = sum(any(":" in cell for cell in rows.samples[c][:_LOOKED_AT]) for c in named)
    numbered = any(is_alone(rows, c) for c in rows.columns if c not in times)
    return len(named) > 2 and clocks > 1 and numbered


def _is_cut_from_log(rows: Rows) -> bool:
    """Whether columns are called as those of a log, and the sample ends before a case comes back.

    Where very many cases go on at once, a case is met again only after all the others.
    """
    from journeymap.data.event_words import SURE, column_for, words_of

    cut = rows.row_count is None or rows.row_count > rows.sample_rows
    told = any(words_of(c) in SURE and c in rows.samples for c in rows.columns)
    return cut and told and bool(column_for(rows.columns, "case", exact=True))


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


def _is_numbered(rows: Rows) -> bool:
    """Whether a column numbers the steps of each case, whatever the columns are called."""
    from journeymap.data.event_case import counts_steps
    from journeymap.data.event_guess import log_of
    from journeymap.model.journey import Journey

    guess = log_of(rows, Recipe(), Journey())
    case = guess.recipe.case if guess and not guess.recipe.events else ""
    return bool(case) and any(counts_steps(rows, case, column) for column in rows.columns)


def _is_time(rows: Rows, column: str) -> bool:
    texts = rows.samples[column][:300]
    return len(texts) > 2 and guess_date(texts, column=column) is not None
