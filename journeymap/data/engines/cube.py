"""The counting itself, one SQL text for every engine: one window, one GROUP BY.

Every event is the start of a step or the end of its case. The text asks for a relation of events
and gives the finest cube; what differs between engines are the atoms, and how the relation sorts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.data.engines.atoms import Atoms
from journeymap.data.engines.months import month_sql
from journeymap.evidence.tables import BINS_PER_DOUBLING
from journeymap.i18n.calendars import WEEK_BEGAN, Calendar

#: Up to here a bit for each touchpoint says which ones a case has met already.
MASK_BITS = 64
#: A log of no more days (half a year) is counted by week, too: its months are too few to compare.
WEEKS_UP_TO = 200
_DAY = 86_400_000_000


@dataclass(frozen=True, slots=True)
class Ordered:
    """A relation of events, and how the events of a case are put in order.

    `events` is what stands after FROM, with the columns k (the case), s (the packed slice), a (the
    place of the touchpoint, below `places`) and those named in the SQL of the other fields: `order`
    what the window sorts by, `now` and `following` the start of an event and of the next one in
    microseconds, `ended` the end of an event. `first` and `last` are the ends of the log.
    """

    events: str
    order: str
    places: int
    first: int
    last: int
    now: str = "t"
    following: str = "lead(t) OVER w"
    ended: str = "t"


def cube_sql(
    atoms: Atoms,
    log: Ordered,
    done: Sequence[int],
    *,
    calendar: Calendar = "gregorian",
    ties: bool = False,
) -> str:
    """Counts by s, month, week, a, b, bin and done, as `event_slices.CUBE` has them.

    Months are those of the `calendar`. `done` are the places that complete a case. With `ties`
    there is a column more: the steps whose two events have the same time.
    """
    reached = (
        f"bool_or(a IN ({', '.join(map(str, done))})) OVER (PARTITION BY k)" if done else "false"
    )
    earlier = (
        f"(PARTITION BY k ORDER BY {log.order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)"
    )
    if log.places <= MASK_BITS:
        met = f"bit_or({atoms.bit('a')}) OVER {earlier}"
        begins = "met IS NULL"
        fresh = f"met IS NULL OR {atoms.has_bit('met', 'a')} = 0"
        before = ""
    else:
        met = f"row_number() OVER (PARTITION BY k, a ORDER BY {log.order})"
        begins, fresh, before = "before IS NULL", "met = 1", ", before"
    one_before = ", lag(1) OVER w AS before" if before else ""
    logarithm = atoms.log2(f"1 + CAST(wait AS {atoms.double}) / 1e6")
    month = month_sql(atoms, "t", calendar)
    since = f"t + {WEEK_BEGAN[calendar] * _DAY}"
    week = atoms.divided(f"({since})", 7 * _DAY) if is_short(log.first, log.last) else "NULL"
    tied = ", count(*) FILTER (WHERE u = t) AS ties" if ties else ""
    return f"""
        SELECT s, month, week, a, b, bin, done, count(*) AS n,
               {atoms.total("greatest(wait, 0)")} AS us,
               count(*) FILTER (WHERE c = a AND a <> b) AS returned,
               count(*) FILTER (WHERE {begins}) AS starts,
               count(*) FILTER (WHERE {fresh}) AS customers{tied}
        FROM (
            SELECT s, t, u, a, b, c, done, met, wait{before}, {month} AS month,
                   CAST({week} AS INTEGER) AS week,
                   CASE WHEN wait >= 0
                        THEN CAST(floor({BINS_PER_DOUBLING} * {logarithm}) AS SMALLINT)
                        ELSE -1 END AS bin
            FROM (
                SELECT s, t, u, a, b, c, done, met{before}, coalesce(u, {log.last}) - f AS wait
                FROM (
                    SELECT first_value(s) OVER w AS s, {log.now} AS t, {log.ended} AS f,
                           {log.following} AS u, a, lead(a) OVER w AS b, lead(a, 2) OVER w AS c,
                           {reached} AS done, {met} AS met{one_before}
                    FROM {log.events}
                    WINDOW w AS (PARTITION BY k ORDER BY {log.order})
                ) AS ordered
            ) AS waited
        ) AS binned
        GROUP BY s, month, week, a, b, bin, done
    """


def is_short(first: int, last: int) -> bool:
    """True where a log between these two moments (microseconds since 1970) is counted by week, too.

    >>> is_short(0, 180 * 86_400_000_000), is_short(0, 365 * 86_400_000_000)
    (True, False)
    """
    return first >= 0 and last - first <= WEEKS_UP_TO * _DAY
