"""Who did a step is no step and no group; a list of tickets is no log; posts are voices."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from journeymap.data.counted import InputError
from journeymap.data.importing import gather, journey_from, prepare
from journeymap.data.personal import is_personal, names_people
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project

EVENTS = Recipe(kind="events")
WHO = ("Ana Ruiz", "Bo Lind", "Cy Ward")


def written(folder: Path, heading: str, rows: Sequence[Sequence[object]]) -> Path:
    path = folder / "table.csv"
    lines = [heading, *(",".join(map(str, row)) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def steps(cases: int = 12) -> list[tuple[int, int, int]]:
    return [(case, nth, case * 3 + nth) for case in range(cases) for nth in range(3)]


@pytest.mark.parametrize(
    "heading",
    ["Nombre", "Apellidos", "Nom", "Prénom", "Nome", "Sobrenome", "Ad Soyad", "Имя", "Фамилия",
     "姓名", "Vorname", "Teléfono", "Correo", "نام", "الاسم"],
)  # fmt: skip
def test_that_a_heading_of_names_is_personal_in_many_languages(heading: str) -> None:
    assert is_personal(heading, WHO)


@pytest.mark.parametrize(
    "heading",
    ["assignee", "Doctor", "APPLICANT", "visitor_id", "employee_id", "customer name", "manager",
     "Requerente", "Atendente", "Usuário Iteração", "changed_by"],
)  # fmt: skip
def test_that_who_did_or_asked_is_no_group_of_cases(heading: str, tmp_path: Path) -> None:
    assert names_people(heading)
    path = written(
        tmp_path,
        f"case_id,activity,timestamp,{heading},region",
        [(c, "abc"[n], f"2026-03-{1 + n:02d} 0{c % 9}:00", WHO[c % 3], "NS"[c % 2])
         for c, n, _ in steps()],
    )  # fmt: skip
    assert prepare(path, Project()).recipe.segments == ("region",)


def test_that_addresses_are_no_steps(tmp_path: Path) -> None:
    rows = [
        (f"T{c}", f"{'abc'[n]}@example.org", f"2026-03-{1 + n:02d} 0{c % 9}:00", "M1")
        for c, n, _ in steps()
    ]
    path = written(tmp_path, "ticket_id,assignee_email,changed_at,client", rows)
    with pytest.raises(InputError, match="no column says what happened"):
        journey_from(path, recipe=EVENTS)


def test_that_a_list_of_tickets_is_no_log_and_priorities_are_no_scores(tmp_path: Path) -> None:
    rows = [
        (c, f"2026-03-{1 + c:02d}", ("low", "medium", "high", "critical")[c % 4],
         ("open", "resolved")[c % 2])
        for c in range(20)
    ]  # fmt: skip
    path = written(tmp_path, "ticket_id,created_at,priority,status", rows)
    with pytest.raises(InputError, match="20 of 20 cases have a single row: this is a list"):
        journey_from(path)
    gathered = gather(Project(), path, recipe=EVENTS)
    assert any("20 of 20 cases have a single row" in str(told) for told in gathered.warnings)


def test_that_posts_are_voices_and_likes_no_case(tmp_path: Path) -> None:
    rows = [
        (f"2026-03-{1 + n % 28:02d}", f"user{n}", ("Order", "Payment")[n % 2],
         f"what I have to say of it number {n}", n % 7)
        for n in range(40)
    ]  # fmt: skip
    path = written(tmp_path, "Posted,Author,About,Post,Likes", rows)
    recipe = prepare(path, Project()).recipe
    assert (recipe.kind, recipe.touchpoint, recipe.comment) == ("voices", "About", ("Post",))
    with pytest.raises(InputError, match="no column says whose it was"):
        journey_from(path, recipe=EVENTS)


def test_that_a_history_of_changes_has_its_case_its_new_state_and_its_time(tmp_path: Path) -> None:
    rows = [
        (i, f"E{c}", "abc"[n - 1], "abc"[n], "2026-01-01", f"2026-03-{1 + n:02d}T0{c % 9}:00:00")
        for i, (c, n, _) in enumerate(steps())
    ]
    heading = "history_id,employee_id,old_status,new_status,old_end_date,changed_at"
    recipe = prepare(written(tmp_path, heading, rows), Project()).recipe
    assert (recipe.case, recipe.activity) == ("employee_id", ("new_status",))
    assert (recipe.time, recipe.end) == ("changed_at", "")


@pytest.mark.parametrize(
    ("heading", "units"),
    [
        ("Role", ("Requester", "Purchasing Agent", "Financial Manager")),
        ("EXECUTOR AREA", ("Planning", "Personnel", "Board")),
        ("resource", ("Admin", "Staff", "Manager")),
    ],
)
def test_that_roles_areas_and_units_who_act_are_departments(heading, units, tmp_path) -> None:
    rows = [
        (c, "abc"[n], f"2026-03-{1 + n:02d} 0{c % 9}:00", units[n], f"Variant {c % 2}")
        for c, n, _ in steps()
    ]
    path = written(tmp_path, f"case_id,activity,timestamp,{heading},Variant", rows)
    recipe = prepare(path, Project()).recipe
    assert (recipe.department, recipe.segments) == (heading, ())


def test_that_persons_who_act_are_no_departments(tmp_path: Path) -> None:
    rows = [
        (c, "abc"[n], f"2026-03-{1 + n:02d} 0{c % 9}:00", ("Pete", "Sue", "System")[n])
        for c, n, _ in steps()
    ]
    path = written(tmp_path, "case_id,activity,timestamp,resource", rows)
    assert prepare(path, Project()).recipe.department == ""
