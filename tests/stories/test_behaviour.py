"""A manager looks at what customers did: departments, funnel, paths and waits, with the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget

from journeymap.app.docks.behaviour_panel import BehaviourPanel
from journeymap.canvas.chart_view import ChartView
from journeymap.data.importing import journey_from
from journeymap.evidence.project import Project

if TYPE_CHECKING:
    from tests.stories.conftest import Person

WORST = "contract-credit"


def shows(person: Person, example, view: str, choose: str = "") -> BehaviourPanel:
    if person.document.project is not example:
        person.document.load(example)
        person.wait_idle()
    if choose:
        person.view.choose([choose])
    person.does(view)
    panel = person.window.findChild(BehaviourPanel)
    person.bot.waitUntil(lambda: not panel.is_busy and said(panel) != "")
    return panel


def said(panel: BehaviourPanel) -> str:
    return panel.findChild(QLabel, "behaviour_words").text()


def chart(panel: BehaviourPanel) -> ChartView:
    return panel.findChild(ChartView)


def tips(panel: BehaviourPanel) -> str:
    return "\n".join(i.tip for i in chart(panel).chart.picture.items)


def test_that_the_ranking_stands_in_front_until_something_else_is_asked_for(person, example):
    person.document.load(example)
    person.wait_idle()
    shown = person.window.workbench.ranking
    person.bot.waitUntil(lambda: not shown.visibleRegion().isEmpty())
    assert not person.window.findChild(BehaviourPanel).isVisible()


def test_that_departments_say_how_many_they_hand_over_and_lead_to_the_map(person, example):
    panel = shows(person, example, "view.matrix")
    assert "steps go to another department" in said(panel)
    text = tips(panel)
    assert "half wait longer than" in text
    assert "where they arrive: NPS" in text
    # A cell with a hand-off leads to it, by the mouse.
    cell = next(i for i in chart(panel).chart.picture.items if i.key == "sales>finance")
    x, y, w, h = cell.bounds
    scroll = QPointF(x + w / 2, y + h / 2).toPoint()
    person.bot.mouseClick(chart(panel), Qt.MouseButton.LeftButton, pos=scroll)
    assert person.view.selected == (WORST,)


def test_that_the_funnel_counts_what_the_map_counts(person, example):
    panel = shows(person, example, "view.funnel")
    flow = person.window.workbench.analyst.findings.flow
    assert f"{flow.customers:,} customers" in said(panel)
    table = panel.findChild(QTableWidget)
    assert table.rowCount() == len(flow.touchpoints)
    names = {table.item(r, 0).text(): table.item(r, 3).text() for r in range(table.rowCount())}
    assert names["Landing page"] == f"{flow.touchpoints['landing'].exits:,}"


def test_that_paths_and_waits_are_of_the_hand_off_chosen_on_the_map(person, example):
    panel = shows(person, example, "view.paths", WORST)
    assert "Most come to" in said(panel)
    which = panel.findChild(QComboBox, "behaviour_handoff")
    assert which.currentData() == WORST
    person.does("view.waits")
    person.bot.waitUntil(lambda: "Promised within" in said(panel))
    assert "still wait" in said(panel)
    person.view.choose(["credit-booking"])
    person.bot.waitUntil(lambda: which.currentData() == "credit-booking")
    person.bot.waitUntil(lambda: not panel.is_busy)
    assert "Half wait longer" in said(panel)


def test_that_every_picture_has_its_numbers_in_a_table(person, example):
    for view in ("view.matrix", "view.funnel", "view.paths", "view.waits"):
        panel = shows(person, example, view)
        person.bot.waitUntil(lambda p=panel: not p.is_busy)
        button = panel.findChild(QPushButton, "behaviour_as_table")
        if not button.isChecked():
            person.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        table = panel.findChild(QTableWidget)
        assert table.isVisible()
        assert table.rowCount() > 3
        assert all(table.item(0, c).text() for c in range(table.columnCount()))
        assert chart(panel).accessibleDescription() == said(panel).lstrip("\u200f")
        assert table.accessibleName()


def test_that_a_reader_from_the_right_sees_ways_mirrored_and_waits_not(persian, example):
    panel = shows(persian, example, "view.paths", WORST)
    items = {i.key: i for i in chart(panel).chart.picture.items}
    assert items["in:0"].bounds[0] > items["out:0"].bounds[0]
    persian.does("view.waits")
    persian.bot.waitUntil(lambda: any(
        i.key == "bar:0" for i in chart(panel).chart.picture.items))  # fmt: skip
    bars = [i for i in chart(panel).chart.picture.items if i.key.startswith("bar:")]
    assert bars[0].bounds[0] < bars[-1].bounds[0]


def test_that_a_journey_without_a_log_is_told_what_is_missing(person, example):
    panel = shows(person, example, "view.funnel")
    person.document.load(Project(example.journey), unsaved=False)
    person.wait_idle()
    person.bot.waitUntil(lambda: "import an event log" in said(panel))
    assert chart(panel).chart is None


def test_that_a_hand_off_is_followed_by_week_by_month_and_by_group(person, example):
    panel = shows(person, example, "view.trend", WORST)
    assert "Week from 2 Mar 2026" in said(panel)
    choice, table = panel.findChild(QComboBox, "behaviour_choice"), panel.findChild(QTableWidget)
    assert table.rowCount() == 27
    person.bot.keyClick(choice, Qt.Key.Key_Down)
    person.bot.waitUntil(lambda: "Waiting time" in said(panel))
    person.bot.keyClick(choice, Qt.Key.Key_Down)
    person.bot.waitUntil(lambda: "too few months to tell a change" in said(panel))
    assert choice.currentText() == "Leaving, by month"
    assert table.rowCount() == 6
    person.does("view.segments")
    person.bot.waitUntil(lambda: "chance would not explain" in said(panel))
    assert [choice.itemText(i) for i in range(choice.count())] == ["Plan", "Region"]
    assert {table.item(r, 0).text() for r in range(table.rowCount())} >= {"everybody", "Fibre 100"}
    person.bot.keyClick(choice, Qt.Key.Key_Down)
    person.bot.waitUntil(lambda: table.item(1, 0) and "Fibre" not in table.item(1, 0).text())


def test_that_a_log_without_departments_has_ways_to_look_at_the_busiest_first(person, tmp_path):
    log = tmp_path / "tickets.csv"
    rows = ["case,activity,time"]
    for i in range(40):
        day = f"2026-{1 + i % 9:02d}-{1 + i % 28:02d}"
        rows += [f"t{i},Opened,{day} 08:00", f"t{i},Answered,{day} {9 + i % 9:02d}:00"]
        rows += [f"t{i},Closed,{day} 20:00"] * (i % 2)
    log.write_text("\n".join(rows))
    panel = shows(person, journey_from(log).project, "view.waits")
    which = panel.findChild(QComboBox, "behaviour_handoff")
    assert [which.itemText(i) for i in range(which.count())] == [
        "Opened → Answered",
        "Answered → Closed",
    ]
    assert "Half wait longer" in said(panel)
    for view in ("view.paths", "view.trend"):
        panel = shows(person, person.document.project, view)
        assert chart(panel).chart is not None, view


def test_that_where_nobody_left_the_months_begin_with_how_long_they_waited(person, tmp_path):
    log = tmp_path / "tickets.csv"
    rows = ["case,activity,time"]
    for i in range(40):
        day = f"2026-{1 + i % 9:02d}-{1 + i % 28:02d}"
        rows += [f"t{i},Opened,{day} 08:00", f"t{i},Closed,{day} {9 + i % 9:02d}:00"]
    log.write_text("\n".join(rows))
    panel = shows(person, journey_from(log).project, "view.trend")
    choice = panel.findChild(QComboBox, "behaviour_choice")
    assert choice.currentText() == "Waits, by month"
    assert said(panel).startswith("Waiting time")
    person.bot.keyClick(choice, Qt.Key.Key_Up)
    person.bot.waitUntil(lambda: said(panel).startswith("Customers who leave"))
    assert choice.currentText() == "Leaving, by month"


def test_that_one_very_short_wait_does_not_stretch_the_axis_and_stands_in_the_table(
    person, tmp_path
):
    log = tmp_path / "tickets.csv"
    rows = ["case,activity,time", "t0,Opened,2026-01-01 08:00:00", "t0,Closed,2026-01-01 08:00:05"]
    for i in range(1, 400):
        rows += [f"t{i},Opened,2026-01-01 08:00:00", f"t{i},Closed,2026-01-0{4 + i % 5} 08:00:00"]
    log.write_text("\n".join(rows))
    panel = shows(person, journey_from(log).project, "view.waits")
    bars = [i for i in chart(panel).chart.picture.items if i.key.startswith("bar:")]
    assert len(bars) < 12
    table = panel.findChild(QTableWidget)
    assert table.item(0, 2).text() == "1"
    assert table.rowCount() > 40
