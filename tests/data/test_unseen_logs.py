"""Logs as tools and public data sets write them: made here, with their headings and formats."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journeymap.data.event_guess import guess_events
from journeymap.data.guessing import guess_kind
from journeymap.data.importing import journey_from, prepare
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe
from journeymap.evidence.project import Project
from journeymap.model.journey import Journey

Row = tuple[object, ...]
STEPS = ("New", "Working", "Waiting", "Working", "Escalated", "Shipped", "Closed")


def steps(cases: int = 60) -> Iterator[tuple[int, int, str, datetime]]:
    """Case, place, activity and moment of events that mostly go on."""
    dice = random.Random(5)
    for case in range(cases):
        moment = datetime(2023, 1, 20, 9) + timedelta(hours=6 * case)
        for place, step in enumerate(STEPS[: dice.randint(2, len(STEPS))]):
            yield case, place, step, moment
            moment += timedelta(hours=dice.expovariate(0.2))


def iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def us(moment: datetime) -> str:
    return moment.strftime("%m/%d/%Y %H:%M")


def later(moment: datetime, minutes: int) -> datetime:
    return moment + timedelta(minutes=minutes)


# Headings, a row of an event, and what must be guessed of them.
LOGS: dict[str, tuple[str, Callable[[int, int, str, datetime], Row], dict[str, object]]] = {
    "mined, times at the end": (
        "task,caseid,user,Activity_1,Resource_1,variant,end_timestamp,start_timestamp",
        lambda c, n, s, t: (s, 1100 + c, f"Ann {n}", s, f"Ann {n}", "V1", iso(later(t, 9)), iso(t)),
        {"case": "caseid", "activity": ("task",), "time": "start_timestamp",
         "end": "end_timestamp"},
    ),
    "start and complete": (
        "Case ID,Activity,Resource,Start Timestamp,Complete Timestamp,(case) Goal",
        lambda c, n, s, t: (f"A_{c}", s, n, iso(t), iso(later(t, 2)), ("Car", "House")[c % 2]),
        {"time": "Start Timestamp", "end": "Complete Timestamp", "segments": ("(case) Goal",)},
    ),
    "one word each": (
        "TID;Starttime;Endtime;Activity",
        lambda c, n, s, t: (c, iso(t), iso(later(t, 1)), s),
        {"case": "TID", "time": "Starttime", "end": "Endtime"},
    ),
    "German": (
        "Vorgangsnummer;Vorgang;Beginn;Ende;Abteilung",
        lambda c, n, s, t: (f"V{c}", s, f"{t:%d.%m.%Y %H:%M}", f"{later(t, 3):%d.%m.%Y %H:%M}",
                            ("Lager", "Kasse")[n % 2]),
        {"case": "Vorgangsnummer", "activity": ("Vorgang",), "end": "Ende",
         "department": "Abteilung"},
    ),
    "patients, with a number for each row": (
        "handling,patient,employee,handling_id,registration_type,time,.order",
        lambda c, n, s, t: (s, c, f"r{n}", (10 * c + n) // 2, ("start", "complete")[n % 2],
                            iso(t), 10 * c + n),
        {"case": "patient", "activity": ("handling",), "lifecycle": "registration_type"},
    ),
    "incidents": (
        "number,incident_state,active,opened_at,sys_created_at,sys_updated_at,category,"
        "assignment_group,resolved_at,closed_at",
        lambda c, n, s, t: (f"INC{c:07d}", s, "true", us(datetime(2023, 1, c % 28 + 1)),
                            us(datetime(2023, 1, c % 28 + 1, 2)), us(t), f"Category {c % 9}",
                            ("Group 56", "Group 70", "?")[n % 3], us(datetime(2023, 9, 9)), ""),
        {"case": "number", "activity": ("incident_state",), "time": "sys_updated_at",
         "department": "assignment_group"},
    ),
    "history of issues": (
        "issue_key,author,created,field,fromString,toString",
        lambda c, n, s, t: (f"PRJ-{c}", f"ann{n}", f"{t:%Y-%m-%dT%H:%M:%S.000+0000}", "status",
                            STEPS[n - 1] if n else "", s),
        {"case": "issue_key", "activity": ("toString",), "time": "created"},
    ),
    "history of service cases": (
        "Case Number,Field / Event,Old Value,New Value,Edit Date,Edited By",
        lambda c, n, s, t: (f"{c:08d}", ("Status", "Owner")[n % 2], "", s, us(t), "Ann"),
        {"case": "Case Number", "activity": ("New Value",), "time": "Edit Date"},
    ),
    "a shop's clicks, user and session": (
        "event_time,event_type,product_id,brand,price,user_id,user_session",
        lambda c, n, s, t: (iso(t) + " UTC", s, 10**6 + n, "b", n, 500 + c // 2, f"72d7-{c:09x}"),
        {"case": "user_session", "activity": ("event_type",)},
    ),
    "claims with names of people": (
        "case_id,activity_name,timestamp,claimant_name,agent_name,type_of_policy",
        lambda c, n, s, t: (f"{c:09x}", s, iso(t), f"Ann {c % 5}", f"Bob {c % 3}",
                            ("Premium", "Standard")[c % 2]),
        {"case": "case_id", "segments": ("type_of_policy",)},
    ),
    "Persian, with a clock beside the day": (
        "شماره درخواست,وضعیت درخواست,تاریخ,ساعت,واحد سازمانی",
        lambda c, n, s, t: (c, s, f"1402/{c % 12 + 1:02d}/{n + 1:02d}", f"{t:%H:%M}",
                            ("فنی", "مالی")[n % 2]),
        {"case": "شماره درخواست", "activity": ("وضعیت درخواست",), "time": "تاریخ ساعت",
         "department": "واحد سازمانی"},
    ),
    "days and clocks of beginning and end, and how long it took": (
        "Ticket No,Step,Start Date,Start Time,End Date,End Time,Talk Time",
        lambda c, n, s, t: (f"T{c}", s, f"{t:%m/%d/%Y}", f"{t:%I:%M %p}", f"{t:%m/%d/%Y}",
                            f"{t:%I:%M %p}", f"0:{c % 60:02d}"),
        {"case": "Ticket No", "time": "Start Date Start Time", "end": "End Date End Time"},
    ),
    "tickets, and how satisfied the customer was in the end": (
        "Ticket ID,Status,Changed at,Satisfaction rating,Region",
        lambda c, n, s, t: (f"T{c}", s, iso(t), 1 + c % 5, ("North", "South")[c % 2]),
        {"case": "Ticket ID", "activity": ("Status",), "time": "Changed at",
         "segments": ("Satisfaction rating", "Region")},
    ),
    "tickets by day and clock, with people and a score": (
        "Ticket No,Step,Start Date,Start Time,Agent,Team,Satisfaction",
        lambda c, n, s, t: (f"T{c}", s, f"{t:%d.%m.%Y}", f"{t:%H:%M}", f"Ann {c % 3}",
                            ("Front desk", "Stores")[n % 2], 1 + c % 5),
        {"case": "Ticket No", "time": "Start Date Start Time", "department": "Team",
         "segments": ("Satisfaction",)},
    ),
    "tickets whose last row alone has the score": (
        "Ticket ID,Status,Changed at,CSAT score",
        lambda c, n, s, t: (f"T{c}", s, iso(t), 1 + c % 5 if s == "Escalated" else ""),
        {"case": "Ticket ID", "activity": ("Status",), "segments": ()},
    ),
    "XES keys without their colons": (
        "eventID ,case Spend area,case concept:name,event User,event concept:name,"
        "event time:timestamp",
        lambda c, n, s, t: (10 * c + n, "Sales", f"45{c}_00010", f"user_{n}", s,
                            f"{t:%d-%m-%Y %H:%M:%S}.000"),
        {"case": "case concept:name", "activity": ("event concept:name",),
         "time": "event time:timestamp"},
    ),
    "a time of whole days beside a finer promise": (
        "case:concept:name,concept:name,dueDate,time:timestamp,org:role",
        lambda c, n, s, t: (c, s, iso(later(t, 999)), f"{t:%Y-%m-%d} 00:00:00", f"Role {n % 3}"),
        {"time": "time:timestamp", "department": "org:role"},
    ),
    "jobs, with a clock and a department cut short": (
        "Job #,Date,Time,Step,Dept.,Customer type",
        lambda c, n, s, t: (f"J{c:04d}", f"{t.month}/{t.day}/{t:%Y}", f"{t:%I:%M %p}", s,
                            ("Front desk", "Field")[n % 2], ("Home", "Firm")[c % 2]),
        {"case": "Job #", "time": "Date Time", "department": "Dept.",
         "segments": ("Customer type",)},
    ),
    "applications": (
        "Application no.,Process step,Date/time,Department,Origin",
        lambda c, n, s, t: (2024000 + c, s, iso(t), ("Intake", "Risk")[n % 2], "WP"[c % 2]),
        {"case": "Application no.", "activity": ("Process step",), "department": "Department"},
    ),
    "headings that say next to nothing": (
        "uid,ts,evt,ab_group",
        lambda c, n, s, t: (5000 + c, int(t.timestamp()), s, "AB"[c % 2]),
        {"case": "uid", "activity": ("evt",), "time": "ts", "segments": ("ab_group",)},
    ),
    "a step, told by its place on the way": (
        "Member No,Posted Date,Entry,Store,Clerk,Points",
        lambda c, n, s, t: (10000 + c, iso(t), s, ("Mall", "Main St")[(n + c) % 2],
                            f"Clerk {(7 * c + 3 * n) % 23}", (c * 37 + n * 11) % 900 - 200),
        {"case": "Member No", "activity": ("Entry",)},
    ),
    "codes and their words": (
        "TICKET|ACTION_DT|ACTION_CD|ACTION_DESC",
        lambda c, n, s, t: (c, f"{t:%Y%m%d%H%M%S}", f"{STEPS.index(s):03d}", s),
        {"case": "TICKET", "activity": ("ACTION_DESC",), "time": "ACTION_DT"},
    ),
    "parcels, with a service that is no department": (
        "Tracking number,Event time,Status,Service",
        lambda c, n, s, t: (f"JD{c:08d}", f"{t:%a, %d %b %Y %H:%M:%S} GMT", s, "XY"[c % 2]),
        {"case": "Tracking number", "activity": ("Status",), "department": "",
         "segments": ("Service",)},
    ),
    "from department to department": (
        "Claim number,Transferred at,From department,To department,Line of business",
        lambda c, n, s, t: (f"CLM{c}", iso(t), STEPS[n - 1] if n else "Desk", s, "AB"[c % 2]),
        {"case": "Claim number", "activity": ("To department",), "department": "To department"},
    ),
    "French": (
        "N° dossier;Étape;Date;Service",
        lambda c, n, s, t: (900 + c, s, f"{t:%d/%m/%Y %H:%M}", ("Accueil", "Direction")[n % 2]),
        {"case": "N° dossier", "activity": ("Étape",), "time": "Date", "department": "Service"},
    ),
    "Persian, in other words": (
        "کد درخواست;نام فعاليت;زمان ثبت;واحد مسئول;کانال ورود",
        lambda c, n, s, t: (c, s, f"1402/{c % 12 + 1:02d}/{n + 1:02d} {t:%H:%M}",
                            ("فنی", "مالی")[n % 2], ("حضوری", "آنلاین")[c % 2]),
        {"case": "کد درخواست", "activity": ("نام فعاليت",), "department": "واحد مسئول",
         "channel": "کانال ورود"},
    ),
    "Arabic, in Hijri days": (
        "رقم الطلب,الإجراء,تاريخ الإجراء,الإدارة المسؤولة",
        lambda c, n, s, t: (f"R-{c}", s, f"{n + 1:02d}/{c % 12 + 1:02d}/1445 {t:%H:%M}",
                            ("الدفع", "التراخيص")[n % 2]),
        {"case": "رقم الطلب", "activity": ("الإجراء",), "department": "الإدارة المسؤولة"},
    ),
}  # fmt: skip


def written(folder: Path, heading: str, rows: Iterator[Row]) -> Path:
    path = folder / "log.csv"
    delimiter = next((mark for mark in ";|" if mark in heading), ",")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(heading.split(delimiter))
        writer.writerows(rows)
    return path


@pytest.mark.parametrize("name", LOGS)
def test_that_columns_of_a_log_never_seen_before_are_told(name, tmp_path):
    heading, row, expected = LOGS[name]
    path = written(tmp_path, heading, (row(*event) for event in steps()))
    recipe = prepare(path, Project()).recipe
    assert recipe.kind == "events"
    assert {key: getattr(recipe, key) for key in expected} == expected
    assert journey_from(path).source.people == 60


def test_that_answers_about_several_touchpoints_are_a_survey_and_no_log(tmp_path):
    rows = ((f"C{c}", s, iso(t), (c + 3 * n) % 5 + 1) for c, n, s, t in steps())
    path = written(tmp_path, "Customer ID,Touchpoint,Date,Satisfaction", rows)
    assert guess_kind(open_rows(connect(), path)) == "survey"


def test_that_of_a_history_only_changes_of_the_status_are_steps(tmp_path):
    def row(case: int, place: int, step: str, moment: datetime) -> Iterator[Row]:
        yield f"APP-{case}", f"{moment:%d/%b/%y %I:%M %p}", "status", step
        if place % 2:
            yield f"APP-{case}", f"{later(moment, 1):%d/%b/%y %I:%M %p}", "assignee", "Ann Lee"

    rows = [line for event in steps() for line in row(*event)]
    gathered = journey_from(written(tmp_path, "Issue Key,Changed At,Field,To", iter(rows)))
    assert gathered.source.used == sum(line[2] == "status" for line in rows) < len(rows)
    assert gathered.source.rows == len(rows)
    assert {t.name for t in gathered.project.journey.touchpoints} == set(STEPS)


def test_that_an_order_with_a_row_for_each_item_happened_once(tmp_path):
    def lines() -> Iterator[Row]:
        for order in range(90):
            bought = datetime(2023, 4, 1, 8) + timedelta(hours=5 * order)
            times = (iso(bought), iso(later(bought, 60)), iso(later(bought, 4000)))
            for item in range(1 + order % 3):
                yield f"{order:032x}", item + 1, 9.5 * item + order, *times, "delivered"

    heading = "order_id,item,price,purchased_at,approved_at,delivered_at,order_status"
    gathered = journey_from(written(tmp_path, heading, lines()))
    assert gathered.source.people == gathered.source.used == 90
    assert gathered.source.rows == 180
    visits = gathered.project.evidence.visits
    assert set(visits[visits["variable"] == ""].groupby("touchpoint")["visits"].sum()) == {90}


def test_that_a_table_without_scores_and_without_cases_is_no_log(tmp_path):
    rows = ((f"P{c}", f"Article {c}", iso(t), 3 * c) for c, _, _, t in steps())
    path = written(tmp_path, "Code,Article,Checked,Stock", rows)
    assert prepare(path, Project()).recipe.kind == "survey"


def test_that_what_mostly_goes_on_is_no_end_and_what_was_lost_no_good_one(tmp_path):
    def rows() -> Iterator[Row]:
        for case in range(60):
            end = ("Validated", "Paid out") if case % 3 else ("Application rejected",)
            for n, step in enumerate(("Asked", "Called", "Form completed", *end)):
                yield case, step, iso(datetime(2024, 1, 1 + n, 9) + timedelta(hours=case))

    gathered = journey_from(written(tmp_path, "case,activity,time", rows()))
    assert gathered.recipe.completed == ("Paid out",)


def test_that_a_day_and_its_clock_are_one_time(tmp_path):
    path = written(
        tmp_path,
        "Case,Time,Date,Step",
        iter([("A", "08:00", "2024-05-01", "Asked"), ("A", "08:30", "2024-05-01", "Answered"),
              ("B", "23:45", "2024-05-01", "Asked"), ("B", "00:15", "2024-05-02", "Answered"),
              ("C", "09:00", "2024-05-03", "Asked"), ("C", "", "2024-05-04", "Answered")]),
    )  # fmt: skip
    found = journey_from(path).project.evidence.steps
    waited = found[(found["a"] != "") & (found["b"] != "")]
    assert sum(waited["seconds"]) == 30 * 60 + 30 * 60 + 15 * 3600


def test_that_orders_are_counted_in_the_order_of_their_times_not_of_their_columns(tmp_path):
    def order(case: int) -> Row:
        made = datetime(2023, 4, 1, 8) + timedelta(hours=5 * case)
        times = (later(made, 1), later(made, 1500), made, later(made, 90))
        paid, sent, created, gone = (f"{iso(t)} -0400" for t in times)
        return f"#{1001 + case}", paid, sent if case % 9 else "", created, "" if case % 9 else gone

    heading = "Name,Paid at,Fulfilled at,Created at,Cancelled at"
    gathered = journey_from(written(tmp_path, heading, map(order, range(90))))
    assert [t.name for t in gathered.project.journey.touchpoints][:2] == ["Created", "Paid"]
    assert gathered.warnings == ()
    assert gathered.source.first == "2023-04-01"


@pytest.mark.parametrize(
    ("heading", "row", "events"),
    [
        (
            'Record ID,Deal Name,Date entered "Won (Sales)",Date entered "Contract sent (Sales)"',
            lambda c, t: (700 + c, f"Deal {c}", iso(later(t, 900)), iso(t)),
            ["Contract sent", "Won"],
        ),
        (
            "id,number,title,state,user,created_at,updated_at,closed_at",
            lambda c, t: (10**8 + c, c, f"Crash {c}", "open", f"ann{c % 7}", iso(t), iso(t),
                          iso(later(t, 99))),
            ["Created", "Closed"],
        ),
        (
            "creator_email,created,labels,reporter_email,resolutiondate,summary,id,key",
            lambda c, t: (f"a{c % 7}@x.org", iso(t), ("Access:", "Board:")[c % 2],
                          f"b{c % 5}@x.org", iso(later(t, 99)), f"I need {c}", 45 + c, f"SD-{c}"),
            ["Created", "Resolution"],
        ),
    ],
)  # fmt: skip
def test_that_a_row_with_several_times_is_a_case(heading, row, events, tmp_path):
    start = datetime(2023, 4, 1, 8)
    rows = (row(case, start + timedelta(hours=7 * case)) for case in range(80))
    path = tmp_path / "cases.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heading.split(","))
        writer.writerows(rows)
    opened = open_rows(connect(), path)
    recipe = guess_events(opened, Recipe(), Journey()).recipe
    assert [event.activity for event in recipe.events] == events
    assert not any("email" in segment for segment in recipe.segments or ())


def test_that_every_row_of_a_table_with_broken_line_ends_is_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(
        b"p5,6.1.2\np2,3.1.2026,B,0,9,fine\r\np4,1404/01/5,B,1,11,fine\r\np1,2026-01-02,B,4,0,fine"
        b"\r\np0,1404/01/1,A,0,9,fine\r\np3,2026-01-04,A,1,10,fine\r"
    )
    assert journey_from(path).source.rows == 5
