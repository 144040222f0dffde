"""One function a command; each returns the exit status."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.cli import has_display
from journeymap.cli.inputs import make_folder, read_recipe, template_project
from journeymap.cli.output import print_json, print_table, progress, say
from journeymap.cli.selecting import find_for, load
from journeymap.cli.telling import print_ranking, say_gathered
from journeymap.data.counted import InputError
from journeymap.data.example import EXAMPLE, example_project
from journeymap.data.fitting import recipe_for
from journeymap.data.importing import gather as gather_file
from journeymap.data.importing import journey_from
from journeymap.data.recipe import Recipe, RecipeKind
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words
from journeymap.model.edits import rename_journey
from journeymap.storage.errors import shown
from journeymap.storage.file import open_project, save_project
from journeymap.storage.templates import empty_journey

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeymap.analysis.results import Findings

_WRITTEN = ("map.png", "map.svg", "map.pdf", "map.pptx", "ranking.xlsx", "ranking.csv")


def demo(options: Namespace) -> int:
    """The main job on the shipped example, from its raw exports to the pictures."""
    from journeymap.export.files import ExportOptions, export_file, thumbnail

    locale: Locale = options.locale
    out = Path(options.out)
    make_folder(out)
    project = example_project(_counting(EXAMPLE, locale), locale.language)
    findings = find_for(project, Selection(), locale)
    target = out / "example.journey"
    expected = open_project(target).fingerprint if target.exists() else None
    small = thumbnail(project, findings)
    save_project(target, project, expected=expected, thumbnail=small, overwrite_changed=True)
    for name in _WRITTEN:
        export_file(project, out / name, options=ExportOptions(locale), findings=findings)
    print_ranking(project, findings, locale)
    names = ("example.journey", *_WRITTEN)
    say(
        locale.tr(
            "written to {place}: {names}",
            place=locale.isolate(str(out)),
            names=locale.listed(names),
        )
    )
    if options.no_window or not has_display():
        return 0
    # The pictures were painted by an application without a window; the window needs another one.
    if subprocess.run([sys.executable, "-m", "journeymap", str(target)], check=False).returncode:
        say(locale.tr("the window could not be opened; the README names the libraries it needs"))
    return 0


def new(options: Namespace) -> int:
    """Make a journey from a template, an export, a log or a plain journey.json."""
    locale: Locale = options.locale
    out = Path(options.out)
    if out.exists():
        raise InputError(
            locale.tr("this file is there already"), str(out), locale.tr("choose another name")
        )
    recipe = read_recipe(Path(options.recipe)) if options.recipe else None
    if options.template or options.from_json:
        project = (
            template_project(options.template, locale)
            if options.template
            else open_project(options.from_json).project
        )
        if options.title:
            project = project.with_journey(rename_journey(project.journey, options.title))
    else:
        path = Path(options.from_survey or options.from_events)
        kind: RecipeKind = "survey" if options.from_survey else "events"
        recipe = recipe or Recipe()
        if recipe.kind not in (None, kind):
            raise InputError(
                locale.tr(
                    "the recipe is one for {kind}, not for {wanted}",
                    kind=locale.isolate(recipe.kind),
                    wanted=locale.isolate(kind),
                ),
                options.recipe,
                locale.tr("take the other option, or another recipe"),
            )
        recipe = replace(recipe, kind=kind, calendar=options.calendar or recipe.calendar)
        gathered = journey_from(
            path,
            recipe=recipe,
            title=options.title,
            begun=empty_journey(locale),
            report=_counting(path.name, locale),
        )
        say_gathered(gathered, locale)
        project = gathered.project
    save_project(out, project, expected=None)
    journey = project.journey
    counts = (
        locale.tr("%n touchpoint(s)", "", len(journey.touchpoints)),
        locale.tr("%n transition(s)", "", len(journey.transitions)),
        locale.tr("%n hand-off(s)", "", len(journey.handoffs)),
    )
    say(f"{locale.isolate(str(out))}: {locale.tr(', ', 'between names in a list').join(counts)}")
    return 0


def gather(options: Namespace) -> int:
    """Add evidence from exports and save; nothing is saved unless every export could be used."""
    locale: Locale = options.locale
    opened = open_project(options.file)
    project = opened.project
    recipes = tuple(read_recipe(Path(path)) for path in options.recipe)
    for export in options.exports:
        recipe = recipe_for(recipes, export) if recipes else None
        if recipes and recipe is None:
            name = locale.isolate(str(export))
            say(locale.tr("{name}: none of the recipes fits, so this one is guessed", name=name))
        if options.calendar:
            recipe = replace(recipe or Recipe(), calendar=options.calendar)
        gathered = gather_file(
            project,
            export,
            recipe=recipe,
            name=options.source,
            apart=options.apart,
            report=_counting(Path(export).name, locale),
        )
        say_gathered(gathered, locale)
        project = gathered.project
    save_project(options.file, project, expected=opened.fingerprint)
    return 0


def scores(options: Namespace) -> int:
    """Touchpoints: n, score, interval, classes."""
    from journeymap.analysis.as_json import scores_json
    from journeymap.analysis.results import touchpoint_name

    locale: Locale = options.locale
    project, findings = load(options)
    if options.json:
        print_json(scores_json(findings, project.journey))
        return 0
    rows = []
    for score in findings.scores:
        rows.append(
            [
                touchpoint_name(project.journey, score.touchpoint),
                score.metric,
                locale.number(score.n),
                locale.number(score.value, 2),
                locale.tr(
                    "{low} to {high}",
                    low=locale.number(score.low, 2),
                    high=locale.number(score.high, 2),
                ),
                " / ".join(locale.number(c) for c in score.classes),
                "" if score.enough else locale.tr("too few"),
            ]
        )
    print_table(
        [
            locale.tr("touchpoint"),
            locale.tr("metric"),
            "n",
            locale.tr("score"),
            locale.tr("95 % interval"),
            locale.tr("dis / neutral / satisfied"),
            "",
        ],
        rows,
        locale,
    )
    _print_compared(project, findings, locale, indices=False)
    return 0


def flow(options: Namespace) -> int:
    """Transitions, waits, drop-off, reach."""
    from journeymap.analysis.as_json import flow_json
    from journeymap.analysis.results import touchpoint_name
    from journeymap.picture.flow_words import journey_flow_lines

    locale: Locale = options.locale
    project, findings = load(options)
    if options.json:
        print_json(flow_json(findings, project.journey))
        return 0
    found = findings.flow
    if found is None:
        say(locale.tr("there is no flow evidence: gather an event log first"))
        return 0
    journey = project.journey
    print(
        locale.tr(
            "%n customer(s): {completed} completed, {lost} lost, {open} still open",
            "",
            found.customers,
            completed=locale.number(found.completed),
            lost=locale.number(found.lost),
            open=locale.number(found.open),
        )
    )
    print_table(
        [
            locale.tr("from"),
            locale.tr("to"),
            locale.tr("count"),
            locale.tr("median wait"),
            locale.tr("90 % wait"),
            locale.tr("hand-off"),
            locale.tr("drawn"),
        ],
        [
            [
                touchpoint_name(journey, s.source),
                touchpoint_name(journey, s.target),
                locale.number(s.count),
                locale.duration(_nan(s.median)),
                locale.duration(_nan(s.p90)),
                locale.tr("yes") if s.handoff else "",
                locale.tr("yes") if s.drawn else "",
            ]
            for s in sorted(found.steps, key=lambda s: -s.count)
        ],
        locale,
    )
    print()
    print_table(
        [
            locale.tr("touchpoint"),
            locale.tr("customers"),
            locale.tr("visits"),
            locale.tr("leave here"),
            locale.tr("share of visits"),
        ],
        [
            [
                touchpoint_name(journey, t.touchpoint),
                locale.number(t.customers),
                locale.number(t.visits),
                locale.number(t.exits),
                locale.percent(t.exit_share, 1),
            ]
            for t in found.touchpoints.values()
        ],
        locale,
    )
    print()
    stages = {s.id: s.name for s in journey.stages}
    print_table(
        [locale.tr("stage"), locale.tr("reach")],
        [[stages.get(s.stage, s.stage), locale.percent(_nan(s.reach), 1)] for s in found.stages],
        locale,
    )
    for line in journey_flow_lines(found, journey, locale)[1:]:
        say(line)
    return 0


def rank(options: Namespace) -> int:
    """Hand-offs from worst to best."""
    from journeymap.analysis.as_json import rank_json

    project, findings = load(options)
    locale: Locale = options.locale
    if options.json:
        print_json(rank_json(findings, project.journey))
    else:
        print_ranking(project, findings, locale)
        _print_compared(project, findings, locale, indices=True)
    return 0


#: Options of an export that stand for what its profile says.
_ASKED = (
    *("theme", "page", "portrait", "tiles", "transparent", "outlines"),
    *("title", "subtitle", "callouts"),
)


def export(options: Namespace) -> int:
    """Write the map or its findings to a file."""
    from journeymap.export.files import export_file, format_of
    from journeymap.export.profiles import Profile, options_of, profile_named

    locale: Locale = options.locale
    out = Path(options.out)
    format_of(out)
    if out.exists() and Path(options.file).exists() and out.samefile(options.file):
        raise InputError(
            locale.tr("this would overwrite the journey itself"),
            str(out),
            locale.tr("choose another name"),
        )
    project, findings = load(options)
    profile = profile_named(project, options.profile) if options.profile else Profile()
    width, height = options.size or (None, None)
    asked = {"language": options.lang, "width": width, "height": height}
    asked |= {name: getattr(options, name) for name in _ASKED}
    if options.callouts is not None:
        asked["chosen"] = ()
    given = {name: value for name, value in asked.items() if value is not None}
    export_file(
        project,
        out,
        findings=findings,
        options=replace(options_of(replace(profile, **given), project), flow=options.flow),
        report=progress(locale.tr("writing {name}", name=shown(out.name)), locale),
    )
    say(locale.tr("written: {name}", name=locale.isolate(shown(out))))
    return 0


def check(options: Namespace) -> int:
    """Problems in the journey, one a line."""
    from journeymap.model.validation import describe, problems

    locale: Locale = options.locale
    opened = open_project(options.file)
    for warning in opened.warnings:
        print(in_words(warning, locale))
    for problem in problems(opened.project.journey):
        print(describe(problem, opened.project.journey, locale))
    return 0


# --- shared by the commands -------------------------------------------------------------------


def _counting(name: str, locale: Locale) -> Callable[[float], None]:
    return progress(locale.tr("counting {name}", name=locale.isolate(name)), locale)


def _print_compared(project: Project, findings: Findings, locale: Locale, *, indices: bool) -> None:
    if findings.selection.compares:
        from journeymap.cli.comparing import print_comparisons

        print_comparisons(findings, project.journey, locale, indices=indices)


def _nan(value: float | None) -> float:
    return float("nan") if value is None else value
