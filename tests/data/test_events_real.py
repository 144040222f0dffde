"""Known facts of real logs, by guess: nobody says which column is which."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.data.event_guess import guess_events
from journeymap.data.events import count_events, plan_activities
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe
from journeymap.data.xes import open_xes
from journeymap.evidence.tables import bin_edges, normalise
from journeymap.model.journey import Journey


@pytest.fixture
def count(shared_data):
    def run(name: str):
        connection, path = connect(), shared_data / name
        reader = open_xes if ".xes" in name else open_rows
        rows = reader(connection, path)
        recipe = guess_events(rows, Recipe(), Journey()).recipe
        ids = {a.name: a.name for a in plan_activities(connection, rows, recipe)}
        return recipe, count_events(connection, rows, recipe, Journey(), ids, "s")

    return run


def flow(result, variable="", value=""):
    table = result.tables["steps"]
    table = table[(table["variable"] == variable) & (table["value"] == value)]
    return table.groupby(["a", "b"], observed=True)["n"].sum().to_dict()


def visits(result, column="visits", variable="", value=""):
    table = result.tables["visits"]
    table = table[(table["variable"] == variable) & (table["value"] == value)]
    return table.groupby("touchpoint", observed=True)[column].sum().to_dict()


def median_wait(result, a, b):
    """Lower and upper end of the bin the median falls into, known waits alone, in days."""
    table = result.tables["steps"]
    part = table[(table["variable"] == "") & (table["a"] == a) & (table["b"] == b)]
    counts = part.groupby("bin")["n"].sum().sort_index()
    reached = counts.cumsum() >= counts.sum() / 2
    return tuple(edge / 86400 for edge in bin_edges(reached.idxmax()))


def test_that_incidents_agree_to_the_last_count_from_xes_and_csv(count):
    recipe, table = count("bpic2013_incidents/bpic2013_incidents.csv")
    other, log = count("bpic2013_incidents/bpic2013_incidents.xes.gz")
    assert recipe.activity == ("concept:name", "lifecycle:transition")
    assert recipe == other
    assert (table.rows, table.used, table.people) == (65_533, 65_533, 7_554)
    told = table.tables["handovers"]
    changed = told[told["a"].astype(str) != told["b"].astype(str)]
    assert (told["n"].sum(), changed["n"].sum()) == (57_979, 9_454)
    for name in ("steps", "handovers", "visits"):
        assert normalise(name, table.tables[name]).equals(normalise(name, log.tables[name]))
    steps, queued, accepted = flow(table), "Queued/Awaiting Assignment", "Accepted/In Progress"
    assert steps[queued, accepted] == 10_700
    assert steps[accepted, queued] == 8_458
    assert visits(table)[accepted] == 30_239
    assert visits(table)["Completed/Resolved"] == 6_115
    assert visits(table)["Accepted/Wait - User"] == 4_217


def test_that_permits_have_their_most_frequent_steps_and_ends(count):
    recipe, result = count("receipt/receipt.csv")
    assert recipe.department == "org:group"
    assert "case:channel" in recipe.segments
    steps = {(a[:3], b[:3]): n for (a, b), n in flow(result).items() if a and b}
    ends = {a[:3]: n for (a, b), n in flow(result).items() if not b}
    assert (result.people, result.used) == (1_434, 8_577)
    assert steps["T04", "T05"] == 1_177
    assert steps["T06", "T10"] == 1_165
    assert steps["T02", "T04"] == 1_119
    assert (ends["T10"], ends["T05"], ends["Con"]) == (828, 400, 116)
    assert sum(visits(result, "visits", "case:channel", "Desk").values()) == 657


@pytest.mark.parametrize("name", ["helpdesk.csv", "helpdesk.xes.gz"])
def test_that_tickets_are_resolved_and_closed(count, name):
    _, result = count(f"helpdesk/{name}")
    assert (result.people, result.used, len(visits(result))) == (4_580, 21_348, 14)
    assert flow(result)["Resolve ticket", "Closed"] == 4_558
    assert flow(result)["Assign seriousness", "Take in charge ticket"] == 4_160


def test_that_coded_activities_are_activities(count):
    _, result = count("helpdesk/helpdesk_coded_3col.csv")
    assert (result.people, result.used, len(visits(result))) == (3_804, 13_710, 9)
    assert visits(result)["8"] == 4_278


@pytest.mark.parametrize("name", ["running-example.csv", "running-example.xes"])
def test_that_the_textbook_log_is_counted_as_by_hand(count, name):
    _, result = count(f"running_example/{name}")
    assert (result.people, result.used) == (6, 42)
    found = visits(result)
    assert (found["check ticket"], found["decide"], found["reinitiate request"]) == (9, 9, 3)
    ends = {a: n for (a, b), n in flow(result).items() if not b}
    assert ends == {"reject request": 3, "pay compensation": 3}


def test_that_the_textbook_log_with_holes_is_read_too(count):
    recipe, result = count("running_example/running_example_broken.csv")
    assert recipe.case == "case:concept:name"
    assert result.people == 6
    assert result.used < 42


def test_that_one_session_in_eight_buys(count):
    recipe, result = count("ecom_clickstream/ecom.csv")
    assert recipe.case == "session_id"
    assert result.people == 3_605
    customers = visits(result, "customers")
    assert customers["purchase"] == 470
    assert round(100 * customers["purchase"] / result.people, 2) == 13.04
    assert (customers["product_view"], customers["add_to_cart"]) == (2_868, 1_213)
    steps = flow(result)
    assert steps["catalog", "product_view"] == 1_679
    assert steps["product_view", "product_view"] == 1_321
    assert visits(result, "customers", "user_lifecycle", "new")["purchase"] == 81


def test_that_orders_go_from_seller_to_carrier_to_customer(count):
    recipe, result = count("olist_5k/olist_orders_dataset.csv")
    assert [e.activity for e in recipe.events] == [
        "Purchase", "Approved", "Delivered carrier", "Delivered customer",
    ]  # fmt: skip
    for a, b, days in (
        ("Approved", "Delivered carrier", 1.815),
        ("Delivered carrier", "Delivered customer", 7.028),
    ):
        low, high = median_wait(result, a, b)
        assert low * 0.98 <= days <= high * 1.02
    assert "74 steps beginning before" in " ".join(result.warnings)


def test_that_service_requests_unfold_into_created_and_closed(count):
    recipe, result = count("nyc311_complaints/311_Service_Requests_1000.csv")
    assert [e.time for e in recipe.events] == ["Created Date", "Closed Date"]
    assert flow(result)["Created", "Closed"] == 986
    assert flow(result)["Created", ""] == 14
    assert "10 steps beginning before" in " ".join(result.warnings)


def test_that_the_textbook_handover_of_work_is_counted_between_people(shared_data):
    from journeymap.analysis.matrix import matrix
    from journeymap.evidence.tables import KEYS, SCHEMA, Evidence, Source, empty_table
    from journeymap.model.entities import Department, Touchpoint

    # Whoever does the work is the step: then steps between people are the handover of work.
    connection = connect()
    rows = open_rows(connection, shared_data / "running_example/running-example.csv")
    recipe = replace(guess_events(rows, Recipe(), Journey()).recipe, activity=("org:resource",))
    people = sorted(a.name for a in plan_activities(connection, rows, recipe))
    result = count_events(connection, rows, recipe, Journey(), {p: p for p in people}, "s")
    tables = {n: result.tables.get(n, empty_table(n)) for n in SCHEMA}
    tables = {n: normalise(n, t.assign(**{k: t[k].astype(str) for k in KEYS}))
              for n, t in tables.items()}  # fmt: skip
    source = Source("s", "log", "events", "", "", 42, 42, 6)
    journey = Journey(
        departments=tuple(Department(p, p) for p in people),
        touchpoints=tuple(Touchpoint(p, p, "use", p) for p in people),
    )
    found = matrix(journey, Evidence(**tables, sources=(source,)))
    assert (found.successions, found.handovers, len(found.units)) == (36, 32, 6)
    pairs = {"Sara>Ellen": 4, "Sara>Sara": 3, "Ellen>Mike": 3, "Mike>Sara": 3, "Pete>Sara": 3}
    for pair, n in pairs.items():
        assert found.cell(*pair.split(">")).steps == n
    assert sum(c.returned for c in found.cells.values() if not c.is_inside) == 2


def test_that_complaints_read_as_a_log_go_by_what_they_are_about(count):
    recipe, result = count("uwv_complaints/BPI2016_Complaints.csv")
    assert (recipe.case, recipe.activity) == ("CustomerID", ("ComplaintSubtheme_EN",))
    assert (result.people, result.used) == (226, 289)
    found = visits(result)
    assert found["information/communication to the customer"] == 105
    assert found["payment"] == 71
    assert found["availability/accessibility"] == 53
