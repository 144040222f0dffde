"""One function a command; each returns the exit status."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.assets import resource
from journeymap.cli import has_display
from journeymap.cli.output import print_json, print_table, progress, say
from journeymap.cli.selecting import find_for, load
from journeymap.data.counted import InputError
from journeymap.data.differences import say_differences
from journeymap.data.importing import Gathered, journey_from, recipe_for
from journeymap.data.importing import gather as gather_file
from journeymap.data.overview import say_overview
from journeymap.data.recipe import Recipe, RecipeError, RecipeKind, recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.model.edits import rename_journey
from journeymap.storage.errors import shown
from journeymap.storage.file import open_project, save_project
from journeymap.storage.templates import shipped_template, template_titles

if TYPE_CHECKING:
    from journeymap.analysis.results import Findings

EXAMPLE = ("fibre-survey", "fibre-events")


def demo(options: Namespace) -> int:
    """The main job on the shipped example, from its raw exports to the pictures."""
    from journeymap.export.files import export_file, thumbnail

    out = Path(options.out)
    _make_folder(out)
    examples = resource("examples")
    project = open_project(examples / "fibre.json").project
    for name in EXAMPLE:
        raw = next(p for p in sorted(examples.glob(f"{name}.*")) if p.suffix != ".toml")
        recipe = _read_recipe(examples / f"{name}.toml")
        project = gather_file(
            project, raw, recipe=recipe, report=progress(f"counting {raw.name}")
        ).project
    findings = find_for(project, Selection())
    target = out / "example.journey"
    expected = open_project(target).fingerprint if target.exists() else None
    small = thumbnail(project, findings)
    save_project(target, project, expected=expected, thumbnail=small, overwrite_changed=True)
    for name in ("map.png", "map.svg", "map.pdf", "map.pptx", "ranking.xlsx", "ranking.csv"):
        export_file(project, out / name, findings=findings)
    _print_ranking(project, findings)
    say(
        f"written to {out}: example.journey, map.png, map.svg, map.pdf, map.pptx, ranking.xlsx, "
        "ranking.csv"
    )
    if options.no_window or not has_display():
        return 0
    # The pictures were painted by an application without a window; the window needs another one.
    if subprocess.run([sys.executable, "-m", "journeymap", str(target)], check=False).returncode:
        say("the window could not be opened; the README names the libraries it needs")
    return 0


def new(options: Namespace) -> int:
    """Make a journey from a template, an export, a log or a plain journey.json."""
    out = Path(options.out)
    if out.exists():
        raise InputError("this file is there already", str(out), "choose another name")
    recipe = _read_recipe(Path(options.recipe)) if options.recipe else None
    if options.template or options.from_json:
        project = (
            _template(options.template)
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
                f"the recipe is one for {recipe.kind}, not for {kind}",
                options.recipe,
                "take the other option, or another recipe",
            )
        recipe = replace(recipe, kind=kind)
        gathered = journey_from(
            path, recipe=recipe, title=options.title, report=progress(f"counting {path.name}")
        )
        _say_gathered(gathered)
        project = gathered.project
    save_project(out, project, expected=None)
    journey = project.journey
    say(
        f"{out}: {len(journey.touchpoints)} touchpoints, {len(journey.transitions)} transitions, "
        f"{len(journey.handoffs)} hand-offs"
    )
    return 0


def gather(options: Namespace) -> int:
    """Add evidence from exports and save; nothing is saved unless every export could be used."""
    opened = open_project(options.file)
    project = opened.project
    recipes = tuple(_read_recipe(Path(path)) for path in options.recipe)
    for export in options.exports:
        recipe = recipe_for(recipes, export) if recipes else None
        if recipes and recipe is None:
            say(f"{export}: none of the recipes fits, so this one is guessed")
        gathered = gather_file(
            project,
            export,
            recipe=recipe,
            name=options.source,
            apart=options.apart,
            report=progress(f"counting {Path(export).name}"),
        )
        _say_gathered(gathered)
        project = gathered.project
    save_project(options.file, project, expected=opened.fingerprint)
    return 0


def scores(options: Namespace) -> int:
    """Touchpoints: n, score, interval, classes."""
    from journeymap.analysis.as_json import scores_json
    from journeymap.analysis.results import touchpoint_name

    project, findings = load(options)
    if options.json:
        print_json(scores_json(findings, project.journey))
        return 0
    locale = locale_for("en")
    rows = []
    for score in findings.scores:
        rows.append(
            [
                touchpoint_name(project.journey, score.touchpoint),
                score.metric,
                locale.number(score.n),
                locale.number(score.value, 2),
                f"{locale.number(score.low, 2)} to {locale.number(score.high, 2)}",
                " / ".join(locale.number(c) for c in score.classes),
                "" if score.enough else "too few",
            ]
        )
    print_table(
        ["touchpoint", "metric", "n", "score", "95 % interval", "dis / neutral / satisfied", ""],
        rows,
    )
    _print_compared(project, findings, indices=False)
    return 0


def flow(options: Namespace) -> int:
    """Transitions, waits, drop-off, reach."""
    from journeymap.analysis.as_json import flow_json
    from journeymap.analysis.results import touchpoint_name
    from journeymap.picture.flow_words import journey_flow_lines

    project, findings = load(options)
    if options.json:
        print_json(flow_json(findings, project.journey))
        return 0
    found = findings.flow
    if found is None:
        say("there is no flow evidence: gather an event log first")
        return 0
    locale = locale_for("en")
    journey = project.journey
    print(
        f"{locale.number(found.customers)} customers: {locale.number(found.completed)} completed, "
        f"{locale.number(found.lost)} lost, {locale.number(found.open)} still open"
    )
    print_table(
        ["from", "to", "count", "median wait", "90 % wait", "hand-off", "drawn"],
        [
            [
                touchpoint_name(journey, s.source),
                touchpoint_name(journey, s.target),
                locale.number(s.count),
                locale.duration(_nan(s.median)),
                locale.duration(_nan(s.p90)),
                "yes" if s.handoff else "",
                "yes" if s.drawn else "",
            ]
            for s in sorted(found.steps, key=lambda s: -s.count)
        ],
    )
    print()
    print_table(
        ["touchpoint", "customers", "visits", "leave here", "share of visits"],
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
    )
    print()
    stages = {s.id: s.name for s in journey.stages}
    print_table(
        ["stage", "reach"],
        [[stages.get(s.stage, s.stage), locale.percent(_nan(s.reach), 1)] for s in found.stages],
    )
    for line in journey_flow_lines(found, journey, locale)[1:]:
        say(line)
    return 0


def rank(options: Namespace) -> int:
    """Hand-offs from worst to best."""
    from journeymap.analysis.as_json import rank_json

    project, findings = load(options)
    if options.json:
        print_json(rank_json(findings, project.journey))
    else:
        _print_ranking(project, findings)
        _print_compared(project, findings, indices=True)
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

    out = Path(options.out)
    format_of(out)
    if out.exists() and Path(options.file).exists() and out.samefile(options.file):
        raise InputError("this would overwrite the journey itself", str(out), "choose another name")
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
        report=progress(f"writing {shown(out.name)}"),
    )
    say(f"written: {shown(out)}")
    return 0


def check(options: Namespace) -> int:
    """Problems in the journey, one a line."""
    from journeymap.model.validation import describe, problems

    opened = open_project(options.file)
    for warning in opened.warnings:
        print(warning)
    locale = locale_for("en")
    for problem in problems(opened.project.journey):
        print(describe(problem, opened.project.journey, locale))
    return 0


# --- shared by the commands -------------------------------------------------------------------


def _print_ranking(project: Project, findings: Findings) -> None:
    from journeymap.analysis.reasons import label_text, reasons

    if not findings.ranking:
        say(
            "there are no hand-offs with evidence: a hand-off is a transition on which department "
            "or channel changes"
        )
        return
    locale = locale_for("en")
    journey = project.journey
    names = {t.id: t.name for t in journey.touchpoints}
    rows = [
        [
            locale.number(zone.rank),
            locale.arrow(names[zone.source], names[zone.target]),
            locale.number(zone.index, 1),
            locale.interval(zone.low, zone.high, 1),
            locale.number(zone.times, 2),
            label_text(zone.label, locale),
            locale.interval(zone.rank_low, zone.rank_high),
            locale.number(zone.n_answers),
            locale.number(zone.n_crossings),
            "; ".join(reasons(zone, journey, locale)),
        ]
        for zone in findings.ranking
    ]
    print_table(
        [
            "#",
            "hand-off",
            "index",
            "95 %",
            "times",
            "label",
            "rank 90 %",
            "answers",
            "crossings",
            "why",
        ],
        rows,
    )


def _print_compared(project: Project, findings: Findings, *, indices: bool) -> None:
    if findings.selection.compares:
        from journeymap.cli.comparing import print_comparisons

        print_comparisons(findings, project.journey, indices=indices)


def _say_gathered(gathered: Gathered) -> None:
    source = gathered.source
    locale = locale_for("en")
    say(
        f"{source.name}: {locale.number(source.rows)} rows read, "
        f"{locale.number(source.used)} used, {locale.number(source.people)} people or cases"
    )
    if gathered.overview is not None:
        say(f"  {say_overview(gathered.overview, locale)}")
    for line in say_differences(gathered.differences, locale):
        say(f"  {line}")
    for reason in gathered.reasons:
        say(f"  {reason}")
    for why, count in source.skipped.items():
        say(f"  left out: {locale.number(count)} ({why})")
    for warning in gathered.warnings:
        say(f"  note: {warning}")
    if gathered.created:
        say(f"  touchpoints made: {', '.join(gathered.created)}")


def _read_recipe(path: Path) -> Recipe:
    try:
        return recipe_from_toml(path.read_text(encoding="utf-8-sig"))
    except RecipeError as error:
        raise RecipeError(f"{error}, {path}") from None
    except UnicodeDecodeError:
        raise RecipeError(f"the recipe is not UTF-8 text, {path}, save it as UTF-8") from None
    except OSError as error:
        raise RecipeError(f"the recipe cannot be read: {error.strerror}, {path}") from None


def _template(name: str) -> Project:
    locale = locale_for("en")
    if name in template_titles(locale):
        return Project(shipped_template(name, locale))
    if Path(name).is_file():
        return open_project(name).project
    names = ", ".join(sorted(template_titles(locale)))
    raise InputError(f"there is no template {name!r}", "", f"use one of {names}")


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"the folder cannot be made: {error.strerror}", str(path)) from None


def _nan(value: float | None) -> float:
    return float("nan") if value is None else value
