"""The part of a journey a command looks at: its options as a selection, and what is found there."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.cli.output import progress, say
from journeymap.data.counted import InputError
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection, calendar_of, periods
from journeymap.i18n.calendars import month_number, with_era
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words, locale
from journeymap.storage.file import open_project

if TYPE_CHECKING:
    from journeymap.analysis.results import Findings

#: More months than this between a month that is asked for and all there is: another calendar.
_FAR = 3_000


def load(options: Namespace) -> tuple[Project, Findings]:
    """The journey a command names and what is found in it; warnings are said."""
    opened = open_project(options.file)
    for warning in opened.warnings:
        say(in_words(warning, options.locale))
    if options.since and options.until and options.since > options.until:
        raise InputError(
            locale.tr(
                "--since {since} is after --until {until}", since=options.since, until=options.until
            ),
            "",
            locale.tr("exchange them"),
        )
    segments: dict[str, tuple[str, ...]] = {}
    for name, value in options.segment:
        segments[name] = (*segments.get(name, ()), value)
    since, until = (_counted(month, opened.project) for month in (options.since, options.until))
    selection = Selection(tuple(options.source), since, until, segments)
    if getattr(options, "against", "") or getattr(options, "beside", ""):
        from journeymap.cli.comparing import compared

        evidence = opened.project.evidence
        selection = compared(selection, evidence, options.against, options.beside)
    return opened.project, find_for(opened.project, selection, options.locale)


def _counted(month: str, project: Project) -> str:
    """A month as it was typed, in the calendar of the evidence.

    Raises `InputError` for a year of another calendar, which would be before or after everything.
    """
    months = periods(project.evidence) if project.evidence else []
    if not month or not months:
        return month
    found = with_era(month, calendar_of(project.evidence) or "gregorian")
    if abs(month_number(found) - month_number(months[-1])) > _FAR:
        raise InputError(
            locale.tr("{month} is no month of the calendar that is counted by", month=month),
            "",
            locale.tr("the evidence is {first} to {last}", first=months[0], last=months[-1]),
        )
    return found


def find_for(project: Project, selection: Selection, locale: Locale) -> Findings:
    """Findings for a selection; two segment variables at once are counted from the files again."""
    from journeymap.analysis.findings import find

    if not selection.needs_recount:
        return find(project.journey, project.evidence, selection)
    from journeymap.data.importing import recount

    evidence = recount(project, selection, progress(locale.tr("counting again"), locale))
    findings = find(project.journey, evidence, replace(selection, segments={}))
    return replace(findings, selection=selection)
