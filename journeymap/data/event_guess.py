"""Which column of an event log is which: told from names, in three languages, and from contents.

When a log has both a user and a session, the session is the case: a journey ends when the customer
goes, and a user who comes back begins another. `case = "user_id"` in a recipe says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError
from journeymap.data.dates import guess_date
from journeymap.data.event_case import are_numbers, case_of, case_of_rows
from journeymap.data.event_groups import channel_of, department_of, groups_of
from journeymap.data.event_scores import completed_scores, reasons_of, scores_in
from journeymap.data.event_times import ends_with_next
from journeymap.data.event_unfold import comes_back, first_rows, is_alone, places_told, unfolded
from journeymap.data.event_words import (
    CODED,
    FIELDS,
    PLAIN_TIMES,
    PLANNED,
    STARTS,
    STATUS,
    SURE,
    column_for,
    words_of,
)
from journeymap.data.guessing import Guess
from journeymap.data.lifecycle import is_lifecycle
from journeymap.data.moments import parts_of_moments
from journeymap.data.numbered_steps import kinds_of
from journeymap.data.personal import is_personal, names_people
from journeymap.data.recipe import Recipe
from journeymap.data.text import fold, quote_identifier
from journeymap.i18n.said import locale, some
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.data.rows import Rows

_MAX_STEPS = 200
#: No department or channel has more names in a file.
_MOST_NAMES = 2_000
#: So many values say whether a column holds dates.
_TRIED = 300
#: Cases of a log have so many steps and so many times at least, in the mean.
_GOES_ON = 1.3
#: A case is at one step less often than this, in the mean.
_OVER_AND_OVER = 5
#: Among fewer rows nothing of that kind shows.
_FEW = 20
#: The time of an event in XES, whatever other dates its attributes have.
XES_TIME = "time:timestamp"
#: A time of events has at least this share of the values that the most telling one has.
_TELLING = 0.5
#: Columns without a heading that are filled in fewer rows than this hold no times of events.
_STRAYED, _UNNAMED = 0.05, re.compile(r"column \d+")
#: Dates of the states that a row changed from one to the other.
_OF_STATES = re.compile("(old|new) ")


def guess_events(rows: Rows, given: Recipe, journey: Journey) -> Guess:
    """Complete the recipe of an event log; what is given stays.

    Raises `InputError` when no column can be the time or the activity, or says whose it was.
    """
    del journey  # names on the map do not tell which column is which
    reasons: list[str] = []
    recipe = replace(given, kind="events")
    dates = date_columns(rows, recipe)
    if not recipe.events and not recipe.activity and (wide := unfolded(rows, recipe, dates)):
        recipe = wide
        listed = tuple(f"{e.time} = {e.activity}" for e in recipe.events)
        reasons.append(
            locale.tr("one row per case, an event for each time: {columns}", columns=listed)
        )
    if recipe.events:
        return Guess(_with_rest(rows, recipe, dates, reasons), tuple(reasons))
    if not recipe.time:
        time = _event_time(rows, dates)
        if not time:
            raise InputError(
                locale.tr("no column holds times"),
                rows.path.name,
                locale.tr(
                    "give {key} and {other} in a recipe",
                    key='time = "…"',
                    other='date_format = "…"',
                ),
            )
        recipe = replace(recipe, time=time)
        reasons.append(locale.tr("time: {column}", column=time))
    parts = parts_of_moments(rows)
    free = [c for c in rows.columns if c not in (*dates, *parts, recipe.case)]
    if not recipe.activity:
        recipe = _with_activity(rows, recipe, free, reasons)
    if not recipe.case:
        left = [c for c in free if c not in recipe.activity and c != recipe.lifecycle]
        case = case_of(rows, left, recipe.activity)
        if not case:
            raise InputError(
                locale.tr("no column says whose it was"),
                rows.path.name,
                locale.tr("give {key} in a recipe", key='case = "…"'),
            )
        recipe = replace(recipe, case=case)
        reasons.append(locale.tr("case: {column}", column=case))
    recipe = _with_end(rows, recipe, dates, reasons)
    return Guess(_with_rest(rows, recipe, dates, reasons), tuple(reasons))


def date_columns(rows: Rows, recipe: Recipe) -> list[str]:
    """Columns whose values read as dates; none of those that a time is put together of."""
    parts = parts_of_moments(rows)
    return [
        column
        for column in rows.columns
        if column not in parts
        and not _is_strayed(rows, column)
        and (samples := rows.samples.get(column))
        and guess_date(samples[:_TRIED], recipe.date_format, column=column) is not None
    ]


def _is_strayed(rows: Rows, column: str) -> bool:
    """Whether cells stand under no heading in a few rows only: what a hand let fall there."""
    few = rows.filled.get(column, 0) < _STRAYED * rows.sample_rows
    return few and _UNNAMED.fullmatch(column) is not None


def _event_time(rows: Rows, dates: Sequence[str]) -> str:
    """The time that tells the events of a case apart, not one that all of them share."""
    if stamp := next((c for c in dates if c.lower() == XES_TIME), ""):
        return stamp
    spoken = [c for c in dates if not c.lower().startswith("case:")] or list(dates)
    spoken = [c for c in spoken if not PLANNED.search(words_of(c))] or spoken
    most = max((len(rows.counts[c]) for c in spoken), default=0)
    telling = [c for c in spoken if len(rows.counts[c]) >= _TELLING * most]
    return column_for(telling, "time") or next(iter(telling), "")


def _with_end(rows: Rows, recipe: Recipe, dates: Sequence[str], reasons: list[str]) -> Recipe:
    """With the ends of events, where these say more than when the next event began."""
    others = [c for c in dates if c != recipe.time and not _OF_STATES.match(words_of(c))]
    if recipe.end or not (end := _end_of(recipe.time, others)):
        return recipe
    if ends_with_next(rows, recipe, end):
        reasons.append(
            locale.tr("{column} is when the next step begins: waits run from start to start",
                      column=end)
        )  # fmt: skip
        return recipe
    reasons.append(locale.tr("end: {column}", column=end))
    return replace(recipe, end=end)


def _end_of(time: str, others: Sequence[str]) -> str:
    """The column with the ends of events that begin at `time`, empty when there is none."""
    if end := column_for(others, "end"):
        return end
    plain = [c for c in others if words_of(c) in PLAIN_TIMES]
    return plain[0] if plain and STARTS.search(words_of(time)) else ""


def _with_activity(rows: Rows, recipe: Recipe, free: Sequence[str], reasons: list[str]) -> Recipe:
    every, free = free, [c for c in free if not _are_people(rows, c)]
    kinds = {c for c in free if is_lifecycle(rows.samples.get(c, ()))}
    told = [c for c in free if c not in kinds]
    usable = [c for c in told if len(rows.samples.get(c, ())) > 1] or told or list(free)
    plain = next((c for c in free if words_of(c) in SURE), "")
    activity = (
        column_for(usable, "activity", exact=True)
        or column_for([c for c in usable if not CODED.search(words_of(c))], "activity")
        or column_for([c for c in usable if comes_back(rows, c)], "activity")
        or column_for(usable, "activity")
        or plain
        or column_for(usable, "complaint touchpoint", exact=True)
        or _by_place(rows, usable, every)
    )
    activity = kinds_of(activity) if kinds_of(activity) in rows.made else activity
    if not activity:
        raise InputError(
            locale.tr("no column says what happened"),
            rows.path.name,
            locale.tr("give {key} in a recipe", key='activity = "…"'),
        )
    recipe = _of_status(rows, replace(recipe, activity=(activity,)), free, reasons)
    second = next(
        (c for c in free if words_of(c) in ("lifecycle transition", "lifecycle", "transition",
                                          "sub status", "substatus")), "",
    ) or next((c for c in free if c in kinds and c != activity), "")  # fmt: skip
    values = rows.samples.get(second, ())
    if second in kinds:
        if len(values) > 1 and not recipe.lifecycle:
            recipe = replace(recipe, lifecycle=second)
            reasons.append(
                locale.tr(
                    "life cycle: {column}, every row is a visit unless the recipe keeps one kind",
                    column=second,
                )
            )
    elif second and len(values) > 1 and not recipe.lifecycle:
        recipe = replace(recipe, activity=(activity, second))
        reasons.append(
            locale.tr("{column} holds a status of its own, joined to the activity", column=second)
        )
    reasons.append(locale.tr("activity: {column}", column=" / ".join(recipe.activity)))
    return recipe


def _are_people(rows: Rows, column: str) -> bool:
    """Whether a column says who did a step and not which one it was; a step has a name, too."""
    if words_of(column) == "name":
        return False
    return names_people(column) or is_personal(column, rows.samples.get(column, ()))


def _of_status(rows: Rows, recipe: Recipe, free: Sequence[str], reasons: list[str]) -> Recipe:
    """Of a history of all fields the changes of the status are steps, those of a name are none."""
    column = next((c for c in free if words_of(c) in FIELDS), "")
    fields = rows.samples.get(column, ())
    kept = [field for field in fields if STATUS.search(fold(field))]
    others = tuple(field for field in fields if field not in kept)
    if recipe.leave_out is not None or not kept or not others or column in recipe.activity:
        return recipe
    reasons.append(
        locale.tr("only changes of {fields} are steps, not those of {others}",
                  fields=some(kept), others=some(others))
    )  # fmt: skip
    return replace(recipe, leave_out={column: others})


def _with_rest(rows: Rows, recipe: Recipe, dates: Sequence[str], reasons: list[str]) -> Recipe:
    """Case of an unfolded file, department, channel and segments."""
    taken = {recipe.case, recipe.time, recipe.end, recipe.lifecycle, *recipe.activity, *dates}
    taken |= parts_of_moments(rows)
    free = [c for c in rows.columns if c not in taken and not rows.columns[0] == c == ""]
    alone = [c for c in free if is_alone(rows, c)]
    if not recipe.case and (case := case_of_rows(free, alone)):
        recipe = replace(recipe, case=case)
        reasons.append(locale.tr("case: {column}", column=case))
    of_steps = [
        c for c in free
        if c != recipe.case and not recipe.events and not c.lower().startswith("case:")
        and 1 < len(rows.samples.get(c, ())) <= _MOST_NAMES
    ]  # fmt: skip
    if not recipe.department and (found := department_of(rows, recipe, of_steps)):
        recipe = replace(recipe, department=found)
        reasons.append(locale.tr("department: {column}", column=found))
    if not recipe.channel and (found := channel_of(of_steps)):
        recipe = replace(recipe, channel=found)
        reasons.append(locale.tr("channel: {column}", column=found))
    rest = [c for c in free if c not in (recipe.case, recipe.department, *(recipe.segments or ()))]
    if recipe.scores:
        recipe = replace(recipe, scores=completed_scores(rows, recipe))
    elif recipe.segments is None and (scores := scores_in(rows, recipe, rest)):
        recipe = replace(recipe, scores=scores, voice=recipe.voice or "contact")
        reasons += reasons_of(scores)
    if recipe.segments is None:
        asked = {c for s in recipe.scores if s.touchpoint_column for c in s.columns}
        segments = groups_of(rows, recipe, [c for c in rest if c not in asked])
        recipe = replace(recipe, segments=segments)
        if segments:
            reasons.append(locale.tr("segments: {columns}", columns=segments))
    return recipe


def log_of(rows: Rows, given: Recipe, journey: Journey) -> Guess | None:
    """A file without scores read as a log, None unless its rows are those of cases that go on.

    Its columns may be called as they like: what counts is that a case has several steps and times.
    """
    try:
        guess = guess_events(rows, given, journey)
    except InputError:
        return None
    recipe = guess.recipe
    if recipe.events:
        return guess if recipe.case and len(recipe.events) > 1 else None
    case, activity, time = map(quote_identifier, (recipe.case, recipe.activity[0], recipe.time))
    cases, steps, times, named, total = first_rows(
        rows, f"count(DISTINCT {case}), count(DISTINCT ({case}, {activity})),"
              f" count(DISTINCT ({case}, {time})), count(DISTINCT {activity}), count(*)",
    )  # fmt: skip
    goes_on = min(steps, times) > _GOES_ON * cases and cases > 1
    # no two steps alike are sentences, the same ones over and over answers
    told = total < _FEW or 2 * named < total < _OVER_AND_OVER * steps
    return guess if goes_on and told else None


def _by_place(rows: Rows, columns: Sequence[str], every: Sequence[str]) -> str:
    """The column whose values say best how far a case is: steps have their place on the way.

    Who did them and what about are the same anywhere. Words rather than numbers.
    """
    case = case_of(rows, every)
    fitting = [c for c in columns if c != case and comes_back(rows, c)]
    fitting = [c for c in fitting if len(rows.counts[c]) <= _MAX_STEPS]
    worded = [c for c in fitting if not all(v.isdigit() for v in rows.counts[c])]
    worded = [c for c in worded if not are_numbers(rows, c)] or worded
    if not case or not worded:
        return next(iter(worded or fitting), "")
    cases = (case_of(rows, [c for c in every if c != step], (step,)) for step in worded)
    case = next((c for c in cases if c != case and c not in worded), case)
    told = dict(zip(worded, places_told(rows, case, worded), strict=True))
    return max(worded, key=lambda c: told[c])
