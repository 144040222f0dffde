"""Tables in a company's warehouse: looked at by names and types, counted there, kept as counts.

The same road as a file's (`importing`), with the engine in place of the readers. A table that was
counted before is counted anew and the new counts take the place of the old ones: a table grows, and
a case may go on where it stood.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from journeymap.data.counted import Counted, InputError, Report, no_report
from journeymap.data.counted_months import with_calendar
from journeymap.data.engines.counting import (
    TableFacts,
    count_table,
    handed_over,
    table_facts,
    usual_places,
    ways_of_cases,
)
from journeymap.data.engines.engine import (
    Address,
    Engine,
    Kind,
    find_address,
    open_engine,
)
from journeymap.data.engines.guess_table import guess_table
from journeymap.data.engines.table_log import TableLog
from journeymap.data.event_slices import SLICED, log_tables, named_handovers
from journeymap.data.event_stages import ActivityFacts, with_finish
from journeymap.data.events import completed_recipe, done_places, places_of, summed_up
from journeymap.data.gathered import Gathered, added, evidence_of, source_of
from journeymap.data.keeping import columns_named
from journeymap.data.recipe import Recipe, recipe_from_toml
from journeymap.data.steps import connected
from journeymap.evidence.project import Project
from journeymap.evidence.tables import Evidence, Source
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A table before it is counted: its columns with their types, and what was guessed of them."""

    address: Address
    columns: Mapping[str, Kind]
    recipe: Recipe
    reasons: tuple[str, ...]


def address_of(text: str) -> Address:
    """The address a text must be. Raises `InputError`."""
    found = find_address(text)
    if found is None:
        raise InputError(
            locale.tr("this is not the address of a table"),
            text,
            locale.tr("write postgres:schema.table"),
        )
    return found


def look_at(text: str, *, recipe: Recipe | None = None, report: Report = no_report) -> LookedAt:
    """Ask for names and types of the columns and guess which is which.

    Nothing of the rows is asked for. Where the guess finds no case, activity or time, the recipe
    stays open there: somebody will say.
    """
    address = address_of(text)
    with _engine(address) as engine:
        report(0.5)
        columns = engine.columns(address)
    try:
        guess = guess_table(columns, recipe or Recipe(), address)
    except InputError as error:
        return LookedAt(address, columns, recipe or Recipe(kind="events"), (error.what,))
    return LookedAt(address, columns, guess.recipe, guess.reasons)


def gather_table(
    project: Project,
    text: str,
    *,
    recipe: Recipe | None = None,
    name: str = "",
    report: Report = no_report,
) -> Gathered:
    """Count a table over there and take its counts into a project's evidence.

    As `importing.gather`: returns another project, raises `InputError`, lets `Cancelled` through.
    """
    address = address_of(text)
    with _engine(address) as engine, connected() as connection:
        columns = engine.columns(address)
        base, known = (recipe, "") if recipe else _kept(project, columns)
        if base.kind not in (None, "events"):
            raise InputError(
                locale.tr("a recipe for {kind} cannot count a table", kind=base.kind),
                str(address),
                locale.tr("give one for events"),
            )
        guess = with_calendar(guess_table(columns, base, address), None, project)
        log = _log(engine, address, columns, guess.recipe)
        facts = table_facts(engine, log, report)
        journey = project.journey
        if not journey.touchpoints:
            begun = replace(journey, title=journey.title or address.parts[-1])
            journey, names = _journey(engine, log, facts, begun, report)
            guess = with_finish(guess, names)
        log = replace(log, recipe=guess.recipe)
        counted = _counted(connection, engine, log, facts, journey, report)
        identity = sha256(f"{address} {engine.place}".encode()).hexdigest()
    report(1.0)
    recipe = completed_recipe(guess.recipe, counted)
    before = project.evidence.by_hash(identity) if project.evidence else None
    source = source_of(
        counted,
        recipe,
        name=name or (before.name if before else address.parts[-1]),
        path=str(address),
        sha256=identity,
    )
    warnings = counted.warnings
    if scores := tuple(c for score in recipe.scores for c in score.columns):
        scored = locale.tr(
            "scores in a table of a warehouse are not counted: {columns}", columns=scores
        )
        warnings = (*warnings, scored)
    if project.evidence and before:
        project = replace(project, evidence=project.evidence.without(before.id))
        anew = locale.tr("counted anew: these counts take the place of '{name}'", name=before.name)
        warnings = (anew, *warnings)
    return added(
        project,
        journey,
        evidence_of(counted, source),
        recipe,
        kept_as=address.parts[-1],
        known=known,
        reasons=guess.reasons,
        warnings=warnings,
    )


def recount_table(
    journey: Journey, source: Source, segments: Mapping[str, tuple[str, ...]], report: Report
) -> Evidence:
    """The evidence of a table's cases with these segment values, counted there again."""
    address = address_of(source.path)
    recipe = recipe_from_toml(source.recipe)
    with _engine(address) as engine, connected() as connection:
        log = _log(engine, address, engine.columns(address), recipe)
        facts = table_facts(engine, log, report)
        counted = _counted(connection, engine, log, facts, journey, report, segments)
    return evidence_of(counted, replace(source, people=counted.people))


# --- the steps --------------------------------------------------------------------------------


@contextmanager
def _engine(address: Address) -> Iterator[Engine]:
    engine = open_engine(address)
    try:
        yield engine
    finally:
        engine.close()


def _log(engine: Engine, address: Address, columns: Mapping[str, Kind], recipe: Recipe) -> TableLog:
    log = TableLog(engine.atoms, address, columns, recipe)
    log.check()
    return log


def _kept(project: Project, columns: Mapping[str, Kind]) -> tuple[Recipe, str]:
    """The newest kept recipe for events whose columns the table has."""
    for stored in reversed(project.recipes):
        recipe = recipe_from_toml(stored.text)
        if recipe.kind == "events" and set(columns_named(recipe)) <= set(columns):
            return recipe, stored.name
    return Recipe(), ""


def _journey(
    engine: Engine, log: TableLog, facts: TableFacts, begun: Journey, report: Report
) -> tuple[Journey, tuple[str, ...]]:
    """A journey of this table, and what finishes a case on it."""
    from journeymap.data.event_journey import ends_on, journey_of

    loaded, rename = facts.loaded, log.recipe.rename
    places, steps = ways_of_cases(engine, log, loaded, report)
    departments = usual_places(engine, log, log.recipe.department, report)
    channels = usual_places(engine, log, log.recipe.channel, report)
    given = {event.activity: event for event in log.recipe.events}
    weighed: dict[str, tuple[int, float]] = {}
    raw_names: dict[str, str] = {}
    for code, raw in enumerate(loaded.activities):
        if code in places:
            shown, n = rename.get(raw, raw), facts.counts.get(raw, 0)
            before, sum_before = weighed.get(shown, (0, 0.0))
            weighed[shown] = before + n, sum_before + n * places[code]
            raw_names.setdefault(shown, raw)
    found = []
    for shown, (n, weight) in weighed.items():
        raw = raw_names[shown]
        event = given.get(raw)
        found.append(
            ActivityFacts(
                shown, n, weight / max(1, n),
                event.department if event else departments.get(raw, ""),
                event.channel if event else channels.get(raw, ""),
                event.stage if event else "",
            )
        )  # fmt: skip
    flow: dict[tuple[str, str], int] = {}
    names = [rename.get(raw, raw) for raw in loaded.activities]
    for (a, b), n in sorted(steps.items(), key=lambda item: (-item[1], item[0])):
        flow[names[a], names[b]] = flow.get((names[a], names[b]), 0) + n
    journey = journey_of(found, flow, begun)
    return journey, ends_on(journey, flow, {shown: n for shown, (n, _) in weighed.items()})


def _counted(
    connection: Any,
    engine: Engine,
    log: TableLog,
    facts: TableFacts,
    journey: Journey,
    report: Report,
    where: Mapping[str, tuple[str, ...]] | None = None,
) -> Counted:
    from journeymap.data.matching import match_touchpoints

    loaded, recipe = facts.loaded, log.recipe
    shown = [recipe.rename.get(raw, raw) for raw in loaded.activities]
    matched = match_touchpoints(journey, shown)
    ids, places = places_of(loaded, recipe, matched)
    done, unknown = done_places(recipe, journey, ids, matched)
    ties = count_table(connection, engine, log, loaded, places, done, report, where)
    slices = () if where else loaded.segments
    calendar = recipe.calendar or "gregorian"
    tables = log_tables(connection, ids, slices, "", calendar=calendar, table=SLICED)
    if log.has_department and not where:
        told = handed_over(engine, log, loaded, report)
        tables["handovers"] = named_handovers(told, "", calendar)
    counted = summed_up(connection, tables, loaded, recipe, journey, ids, str(log.table))
    warnings = (*loaded.warnings, *unknown, *counted.warnings)
    if ties and not recipe.order and not loaded.in_order:
        warnings = (
            *warnings,
            locale.tr(
                "%n step(s) with the same time at both ends, and the rows of a table have no order:"
                " they stand by name; name a column that orders them under order in the recipe",
                "",
                ties,
            ),
        )
    return replace(counted, warnings=warnings)
