"""Complaint registers: received, in time, said again."""

from __future__ import annotations

import pytest

from journeymap.data.complaints import count_complaints, guess_complaints, plan_places
from journeymap.data.counted import InputError
from journeymap.data.importing import journey_from
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe
from journeymap.model.journey import Journey

REGISTER = """customer,about,received,answered,due,region
1,Bill,2024-01-05,2024-01-06,2024-01-07,north
1,Bill,2024-01-10,2024-01-20,2024-01-12,north
1,Bill,2024-01-15,,2024-01-17,north
2,Bill,2024-02-01,2024-02-02,,south
2,Delivery,2024-02-02,,2024-02-03,south
3,,2024-02-02,,,south
"""


def counted(tmp_path, text=REGISTER, recipe=None, ids=None, **more):
    path = tmp_path / "register.csv"
    path.write_text(text)
    connection = connect()
    rows = open_rows(connection, path)
    recipe = recipe or Recipe(kind="complaints", segments=("region",))
    return count_complaints(connection, rows, recipe, Journey(), ids or {}, "s", **more)


def cells(result, variable="", value=""):
    table = result.tables["complaints"]
    part = table[(table["variable"] == variable) & (table["value"] == value)]
    return {(r.on, r.period): (r.received, r.in_time, r.repeated) for r in part.itertuples()}


def test_that_complaints_are_counted_as_by_hand(tmp_path):
    result = counted(tmp_path, ids={"Bill": "t1"})
    assert cells(result) == {
        ("t1", "2024-01"): (3, 1, 1),
        ("t1", "2024-02"): (1, 1, 0),
        ("?Delivery", "2024-02"): (1, 0, 0),
    }
    assert cells(result, "region", "north") == {("t1", "2024-01"): (3, 1, 1)}
    assert (result.rows, result.used, result.people) == (6, 5, 3)
    assert result.skipped == {"not about anything": 1}


def test_that_where_keeps_rows_and_gives_the_total_alone(tmp_path):
    result = counted(tmp_path, where={"region": ("south",)})
    assert cells(result) == {("?Bill", "2024-02"): (1, 1, 0), ("?Delivery", "2024-02"): (1, 0, 0)}


def test_that_a_register_about_nothing_is_refused(tmp_path):
    with pytest.raises(InputError, match="what the complaints are about"):
        counted(tmp_path, "id,day\n1,2024-01-01\n2,2024-01-02\n")


def test_that_a_register_is_known_by_its_headings_and_makes_a_map_of_what_it_is_about(tmp_path):
    path = tmp_path / "complaints.csv"
    issues = ("Billing disputes", "Loan servicing", "Loan servicing")
    path.write_text(
        "Date received,Product,Issue,Consumer complaint narrative,Submitted via,Complaint ID\n"
        + "".join(f"03/{1 + i:02d}/24,Card,{issues[i % 3]},,Web,{9000 + i}\n" for i in range(20))
    )
    found = journey_from(path)
    assert found.source.kind == "complaints"
    assert (found.recipe.touchpoint, found.recipe.date) == ("Issue", "Date received")
    names = [t.name for t in found.project.journey.touchpoints]
    assert names == ["Loan servicing", "Billing disputes"]
    assert found.project.evidence.complaints["received"].sum() == 20


def test_that_service_requests_have_52_answers_after_they_were_due(shared_data):
    path = shared_data / "nyc311_complaints" / "311_Service_Requests_1000.csv"
    connection = connect()
    rows = open_rows(connection, path)
    given = Recipe(kind="complaints", touchpoint="Agency")
    recipe = guess_complaints(rows, given, Journey()).recipe
    assert (recipe.date, recipe.answered, recipe.due) == (
        "Created Date", "Closed Date", "Due Date",
    )  # fmt: skip
    assert plan_places(connection, rows, recipe)[:2] == ("NYPD", "HPD")
    result = count_complaints(connection, rows, recipe, Journey(), {}, "s")
    table = result.tables["complaints"]
    assert table["received"].sum() == 1_000
    assert table["in_time"].sum() == 1_000 - 14 - 52
    assert table.groupby("on")["received"].sum()["?NYPD"] == 347


def test_that_benefit_complaints_in_a_legacy_encoding_are_read(shared_data):
    path = shared_data / "uwv_complaints" / "BPI2016_Complaints.csv"
    connection = connect()
    rows = open_rows(connection, path)
    result = count_complaints(connection, rows, Recipe(kind="complaints"), Journey(), {}, "s")
    received = result.tables["complaints"].groupby("on")["received"].sum()
    assert (result.rows, result.people) == (289, 226)
    assert received["?payment"] == 71
    places = plan_places(connection, rows, Recipe(kind="complaints"))
    assert "payment" in places
    assert "N.A." in set(received.index.str.removeprefix("?")) - set(places)
