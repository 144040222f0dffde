"""Which calendar's months a file is counted by.

A document has one calendar, that of its first dated file: months of two calendars lie across each
other and could not be added. For that first file a recipe may say it; else dates written in Jalali
or Hijri do, and else what is usual for the reader.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.dates import guess_date
from journeymap.data.guessing import Guess
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.evidence.selection import calendar_of
from journeymap.i18n.calendars import Calendar, usual_calendar
from journeymap.i18n.month_names import calendar_name
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    from journeymap.data.rows import Rows


def with_calendar(
    guess: Guess, rows: Rows | None, project: Project, usual: Calendar | None = None
) -> Guess:
    """The guess with a calendar, where there are dates; `usual` None is that of the language."""
    recipe = guess.recipe
    if not _dated(recipe):
        return guess
    usual = usual or usual_calendar(project.journey.language)
    counted = calendar_of(project.evidence)
    written = _written(recipe, rows) if rows is not None else None
    wanted = recipe.calendar or written or usual
    chosen = counted or wanted
    reasons, name = guess.reasons, calendar_name(chosen, locale)
    if chosen != wanted:
        why = locale.tr("counted by {calendar} months, as the evidence is", calendar=name)
        reasons = (*reasons, why)
    elif chosen != "gregorian":
        reasons = (*reasons, locale.tr("counted by {calendar} months", calendar=name))
    return replace(guess, recipe=replace(recipe, calendar=chosen), reasons=reasons)


def _dated(recipe: Recipe) -> str:
    """A column of dates, empty where there is none."""
    return recipe.date or recipe.time or next((event.time for event in recipe.events), "")


def _written(recipe: Recipe, rows: Rows) -> Calendar | None:
    """The calendar that dates are written in, None where nothing else than Gregorian shows."""
    column = _dated(recipe)
    found = guess_date(rows.samples.get(column, ()), recipe.date_format, column=column)
    if found is None or found.family not in ("jalali", "hijri"):
        return None
    return found.family
