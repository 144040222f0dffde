"""The month a time is in, as SQL for every engine, by any of the three calendars."""

from __future__ import annotations

from journeymap.data.engines.atoms import Atoms
from journeymap.i18n.calendars import YEARS, Calendar, month_starts

_DAY = 86_400_000_000


def month_sql(atoms: Atoms, microseconds: str, calendar: Calendar) -> str:
    """Microseconds since 1970 as a month number; NULL where the calendar does not know the day.

    Months of one mean length would begin within less than a month of the real ones: counted so that
    they never begin too early, the month of a day is theirs or the one after it, and one look at
    where that one really begins tells which.
    """
    if calendar == "gregorian":
        return atoms.month(microseconds)
    starts = month_starts(calendar)
    first, days = starts[0] * _DAY, [start - starts[0] for start in starts]
    mean = _DAY * days[-1] // (len(days) - 1)
    late = max(_DAY * start - i * mean for i, start in enumerate(days))
    at = f"({atoms.divided(f'greatest({microseconds} - {first + late}, 0)', mean)})"
    return (
        f"CASE WHEN {microseconds} >= {first} AND {microseconds} < {starts[-1] * _DAY} THEN CAST("
        f"{12 * YEARS[calendar][0]} + {at} + CASE WHEN {microseconds} - {first} >="
        f" {atoms.item(days, f'{at} + 2')} * {_DAY} THEN 1 ELSE 0 END AS INTEGER) END"
    )
