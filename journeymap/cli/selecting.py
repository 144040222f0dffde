"""The part of a journey a command looks at: its options as a selection, and what is found there."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.cli.output import progress, say
from journeymap.data.counted import InputError
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words, locale
from journeymap.storage.file import open_project

if TYPE_CHECKING:
    from journeymap.analysis.results import Findings


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
    selection = Selection(tuple(options.source), options.since, options.until, segments)
    if getattr(options, "against", "") or getattr(options, "beside", ""):
        from journeymap.cli.comparing import compared

        evidence = opened.project.evidence
        selection = compared(selection, evidence, options.against, options.beside)
    return opened.project, find_for(opened.project, selection, options.locale)


def find_for(project: Project, selection: Selection, locale: Locale) -> Findings:
    """Findings for a selection; two segment variables at once are counted from the files again."""
    from journeymap.analysis.findings import find

    if not selection.needs_recount:
        return find(project.journey, project.evidence, selection)
    from journeymap.data.importing import recount

    evidence = recount(project, selection, progress(locale.tr("counting again"), locale))
    findings = find(project.journey, evidence, replace(selection, segments={}))
    return replace(findings, selection=selection)
