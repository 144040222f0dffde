"""A first map drawn from a log: its frequent activities as touchpoints, its main flow as edges.

Where an activity first comes tells its stage (`event_stages`). A department or channel that hardly
ever changes within a case says who the customer is, not whose a touchpoint is, and is left out. The
map is a proposal for people to put right; counting does not depend on it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.event_codes import Loaded
from journeymap.data.event_stages import ActivityFacts, finishing, stages_by_name
from journeymap.data.event_table import TABLE, load_events
from journeymap.data.event_words import MISSING
from journeymap.data.matching import TouchpointSpec, ensure_touchpoints
from journeymap.data.recipe import Recipe
from journeymap.data.text import quote_identifier, quote_literal
from journeymap.model.edits import connect
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    import duckdb

    from journeymap.data.rows import Rows

MAX_TOUCHPOINTS = 60
#: The drawn transitions carry this share of the steps, unless that would take too many.
COVERED = 0.85
PER_TOUCHPOINT = 1.6
#: Below this share of cases in which it changes, a column belongs to the case.
CHANGES = 0.05
#: Positions and flow are taken from about this many events, whole cases at a time: the table
#: `log_order` with the code of each, its place in the case, the size of the case, what comes next.
_ENOUGH_EVENTS = 200_000
_ORDER = "log_order"


def journey_from_events(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, begun: Journey
) -> Journey:
    """A journey with the up to 60 most frequent activities and the flow that carries most steps.

    It is begun without touchpoints; its title and stages stay.
    """
    loaded = load_events(connection, rows, recipe)
    _put_in_order(connection, loaded)
    facts = describe_activities(connection, rows, recipe, loaded)
    return journey_of(facts, _steps(connection, recipe, loaded), begun)


def ends_of(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, journey: Journey
) -> tuple[str, ...]:
    """What finishes a case, on the journey that was just made from this log."""
    loaded = load_events(connection, rows, recipe)
    found = connection.execute(f"SELECT a, count(*) FROM {_ORDER} GROUP BY a").fetchall()
    counts: dict[str, int] = {}
    for code, n in found:
        name = recipe.rename.get(loaded.activities[code], loaded.activities[code])
        counts[name] = counts.get(name, 0) + n
    return ends_on(journey, _steps(connection, recipe, loaded), counts)


def ends_on(
    journey: Journey, steps: Mapping[tuple[str, str], int], counts: Mapping[str, int]
) -> tuple[str, ...]:
    """What finishes a case on a journey just made of these steps, see `finishing`."""
    taken = {t.stage for t in journey.touchpoints}
    stage = next((s.id for s in reversed(journey.stages) if s.id in taken), "")
    last = [t.name for t in journey.touchpoints if t.stage == stage]
    return finishing([t.name for t in journey.touchpoints], last, steps, counts)


def journey_of(
    facts: Sequence[ActivityFacts], steps: Mapping[tuple[str, str], int], journey: Journey
) -> Journey:
    """A journey of the most frequent activities and the flow that carries most of these steps.

    Its stages are those the journey is begun with.
    """
    # Equal counts by name, not by the order of codes: a log draws one map, however it is stored.
    steps = dict(sorted(steps.items(), key=lambda item: (-item[1], item[0])))
    kept = sorted(facts, key=lambda f: -f.count)[:MAX_TOUCHPOINTS]
    kept.sort(key=lambda f: (f.position, -f.count))
    stages = stages_by_name(kept, [stage.id for stage in journey.stages])
    specs = [TouchpointSpec(f.name, stages[f.name], f.department, f.channel) for f in kept]
    journey, ids = ensure_touchpoints(journey, specs)
    given = {f.name for f in facts if f.stage}
    guessed = {id for name, id in ids.items() if name not in given}
    journey = replace(
        journey,
        touchpoints=tuple(replace(t, stage_guessed=t.id in guessed) for t in journey.touchpoints),
    )
    for source, target in _main_flow(steps, ids):
        journey = connect(journey, source, target)
    return journey


def describe_activities(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, loaded: Loaded
) -> list[ActivityFacts]:
    """Count, mean place where it first comes, usual department and channel of every activity."""
    found = connection.execute(
        f"""
        SELECT a, count(*), avg(CASE WHEN size > 1 THEN (nth - 1) / (size - 1) ELSE 0.5 END)
        FROM (
            SELECT k, a, min(nth) AS nth, any_value(size) AS size FROM {_ORDER} GROUP BY k, a
        ) GROUP BY a
        """
    ).fetchall()
    counts = dict(connection.execute(f"SELECT a, count(*) FROM {TABLE} GROUP BY a").fetchall())
    positions = {code: (n, position) for code, n, position in found}
    places = {column: _usual(connection, rows, recipe, column)
              for column in (recipe.department, recipe.channel)
              if column and _changes_within_cases(connection, rows, recipe, column)}  # fmt: skip
    given = {event.activity: event for event in recipe.events}
    by_name: dict[str, list[tuple[int, float]]] = {}
    for code, raw in enumerate(loaded.activities):
        if code in counts:
            name = recipe.rename.get(raw, raw)
            by_name.setdefault(name, []).append((code, positions.get(code, (0, 0.5))[1]))
    facts = []
    for name, codes in by_name.items():
        raw = loaded.activities[codes[0][0]]
        count = sum(counts[code] for code, _ in codes)
        position = sum(counts[code] * position for code, position in codes) / count
        event = given.get(raw)
        facts.append(
            ActivityFacts(
                name,
                count,
                position,
                event.department if event else places.get(recipe.department, {}).get(raw, ""),
                event.channel if event else places.get(recipe.channel, {}).get(raw, ""),
                event.stage if event else "",
            )
        )
    return facts


def _put_in_order(connection: duckdb.DuckDBPyConnection, loaded: Loaded) -> None:
    """All events, or those of every n-th case when there are very many, in order of their case."""
    found = connection.execute(f"SELECT count(*) FROM {TABLE}").fetchone()
    every = max(1, (found[0] if found else 0) // _ENOUGH_EVENTS)
    some = f"WHERE hash(k) % {every} = 0" if every > 1 else ""
    connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE {_ORDER} AS
        SELECT k, a, row_number() OVER w AS nth, count(*) OVER (PARTITION BY k) AS size,
               lead(a) OVER w AS b
        FROM {TABLE} {some}
        WINDOW w AS (PARTITION BY k ORDER BY {"a" if loaded.in_order else "t"}, rowid)
        """
    )


def _usual(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, column: str
) -> dict[str, str]:
    """The most frequent value of a column at each activity, missing codes left out."""
    if not recipe.activity:
        return {}
    name = quote_identifier(column)
    parts = ", ".join(f"nullif({quote_identifier(c)}, '')" for c in recipe.activity)
    missing = ", ".join(quote_literal(code) for code in sorted(MISSING))
    found = connection.execute(
        f"""
        SELECT activity, arg_max(place, (n, place)) FROM (
            SELECT concat_ws('/', {parts}) AS activity, {name} AS place, count(*) AS n
            FROM {rows.from_clause()}
            WHERE lower(trim({name})) NOT IN ({missing}) GROUP BY ALL
        ) GROUP BY activity
        """
    ).fetchall()
    return {activity: place for activity, place in found if place}


def _changes_within_cases(
    connection: duckdb.DuckDBPyConnection, rows: Rows, recipe: Recipe, column: str
) -> bool:
    """Whether a column says more than whose case it is, as the first rows of a large log show."""
    if not recipe.case:
        return True
    case, name = quote_identifier(recipe.case), quote_identifier(column)
    found = connection.execute(
        f"SELECT avg((lowest <> highest)::INT) FROM (SELECT min({name}) AS lowest, "
        f"max({name}) AS highest FROM (SELECT * FROM {rows.from_clause()} LIMIT {_ENOUGH_EVENTS}) "
        f"GROUP BY {case} HAVING count(*) > 1)"
    ).fetchone()
    return found is None or found[0] is None or found[0] >= CHANGES


def _steps(
    connection: duckdb.DuckDBPyConnection, recipe: Recipe, loaded: Loaded
) -> dict[tuple[str, str], int]:
    """How often one activity follows another, by name; repetitions left out."""
    found = connection.execute(
        f"""
        SELECT a, b, count(*) AS n FROM {_ORDER}
        WHERE b IS NOT NULL AND a <> b GROUP BY a, b ORDER BY n DESC, a, b
        """
    ).fetchall()
    names = [recipe.rename.get(name, name) for name in loaded.activities]
    steps: dict[tuple[str, str], int] = {}
    for a, b, n in found:
        pair = names[a], names[b]
        steps[pair] = steps.get(pair, 0) + n
    return steps


def _main_flow(
    steps: Mapping[tuple[str, str], int], ids: Mapping[str, str]
) -> Sequence[tuple[str, str]]:
    """Pairs of ids to connect: the busiest steps until most of the flow is carried.

    Every touchpoint keeps its busiest way in and its busiest way out, so that the map holds
    together.

    >>> flow = {("a", "b"): 90, ("b", "c"): 80, ("a", "c"): 5, ("c", "a"): 1}
    >>> _main_flow(flow, {"a": "t1", "b": "t2", "c": "t3"})
    [('t1', 't2'), ('t2', 't3'), ('t3', 't1')]
    """
    counts: dict[tuple[str, str], int] = {}
    for (a, b), n in steps.items():
        if a in ids and b in ids and ids[a] != ids[b]:
            pair = ids[a], ids[b]
            counts[pair] = counts.get(pair, 0) + n
    ordered = sorted(counts, key=lambda pair: -counts[pair])
    wanted = {pair for end in (0, 1) for pair in {p[end]: p for p in reversed(ordered)}.values()}
    carried, total = sum(counts[pair] for pair in wanted), sum(counts.values())
    most = PER_TOUCHPOINT * len(set(ids.values()))
    for pair in ordered:
        if carried >= COVERED * total or len(wanted) >= most:
            break
        if pair not in wanted:
            wanted.add(pair)
            carried += counts[pair]
    return [pair for pair in ordered if pair in wanted]
