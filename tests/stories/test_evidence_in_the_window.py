"""Somebody imports a survey, filters it, and asks where the customer gets lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
)

from journeymap.app.dialogs.column_table import MISSING, ROLE, SCALE, ColumnTable
from journeymap.app.dialogs.export import ExportDialog
from journeymap.app.dialogs.importing import ImportDialog
from journeymap.data.importing import journey_from
from journeymap.evidence.selection import Selection
from journeymap.export.files import FORMATS, ExportOptions
from journeymap.model import edits
from journeymap.picture.shapes import Text


def imports(person, path: Path, change=None) -> None:
    """Drop the file on the window and agree to what it is taken for."""
    person.window.open_any(path)
    dialog = person.sees("import_dialog", ImportDialog)
    if change is not None:
        change(dialog)
    person.bot.mouseClick(dialog.findChild(QPushButton, "import"), Qt.MouseButton.LeftButton)
    person.wait_idle()
    for box in person.open_dialogs("said"):
        box.close()


def answers(person) -> int:
    return person.window.workbench.analyst.findings.responses


def test_that_a_survey_dropped_on_the_start_page_becomes_a_map(person, survey) -> None:
    imports(person, survey())
    assert person.window.has_map
    assert {t.name for t in person.journey.touchpoints} >= {"Ordering", "Delivery"}
    assert person.document.project.evidence.sources[0].used == 240
    assert answers(person) == 240
    assert person.document.is_dirty
    assert person.agrees_with_the_scene()


def test_that_an_import_into_an_open_journey_is_one_step_that_undo_takes_back(
    person, survey
) -> None:
    person.begin()
    person.double_clicks(person.in_cell("action", ""))
    person.types("Ordering")
    before = person.document.project
    imports(person, survey())
    assert answers(person) == 240
    assert person.document.undo_stack.undoText().startswith("Import")
    person.does("edit.undo")
    assert person.document.project is before
    assert answers(person) == 0


def test_that_the_same_file_twice_is_refused_in_words(person, survey) -> None:
    path = survey()
    imports(person, path)
    before = person.document.project
    person.window.open_any(path)
    box = person.sees("said")
    assert "counted already" in box.informativeText()
    assert not person.open_dialogs("import_dialog", ImportDialog)
    box.close()
    assert person.document.project is before


def test_that_a_guess_is_put_right_in_the_dialog(person, survey) -> None:
    def change(dialog: ImportDialog) -> None:
        table = dialog.findChild(ColumnTable, "columns")
        columns = list(table.choices())
        row = next(r for r, name in enumerate(columns) if name.endswith("Delivery"))
        table.enter(row, MISSING, "0")
        table.enter(row, SCALE, "0–10")
        table.enter(columns.index("Plan"), ROLE, "ignore")
        dialog.findChild(QLineEdit, "source_name").setText("Spring survey")

    imports(person, survey(), change)
    evidence = person.document.project.evidence
    assert evidence.sources[0].name == "Spring survey"
    assert not (evidence.scores["variable"] == "Plan").any()
    delivery = evidence.scores[evidence.scores["touchpoint"] == person.id_of("Delivery")]
    assert 0 not in set(delivery["code"])


def test_that_a_file_that_is_no_survey_is_one_message(person, tmp_path) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("")
    person.window.open_any(path)
    box = person.sees("said")
    assert box.text()
    box.close()
    assert not person.window.has_map


def test_that_cancelling_the_dialog_imports_nothing(person, survey) -> None:
    person.window.open_any(survey())
    person.sees("import_dialog", ImportDialog).reject()
    assert not person.window.has_map


@pytest.fixture
def handed_over(person, survey):
    """A survey on the map, and the hand-off from shop to courier drawn and owned by nobody."""
    imports(person, survey())

    def edit(journey):
        journey = edits.add_department(journey, "Shop", id="shop")
        journey = edits.add_department(journey, "Courier", id="courier")
        ids = {t.name: t.id for t in journey.touchpoints}
        journey = edits.change(journey, ids["Ordering"], department="shop")
        journey = edits.change(journey, ids["Delivery"], department="courier")
        if journey.transition_between(ids["Ordering"], ids["Delivery"]) is None:
            journey = edits.connect(journey, ids["Ordering"], ids["Delivery"], id="handover")
        return journey

    person.document.apply(edit, "Draw")
    person.wait_idle()
    return person


def test_that_one_filter_changes_map_ranking_inspector_and_title_at_once(handed_over) -> None:
    person = handed_over
    window = person.window
    person.view.fly_to(person.id_of("Delivery"))
    person.wait_idle()
    words = window.findChild(QLabel, "score_words")

    def shown() -> tuple[object, ...]:
        scene = person.view.scene()
        title = next(i for i in scene.contents() if i.kind == "title")
        return words.text(), title.alt, scene.item_of(person.id_of("Delivery")).content

    before = shown()
    variable = window.findChild(QComboBox, "filter_variable")
    variable.setCurrentIndex(variable.findData("Plan"))
    variable.activated.emit(variable.currentIndex())
    assert person.document.selection.segments == {"Plan": ("Basic",)}
    person.wait_idle()
    assert all(a != b for a, b in zip(before, shown(), strict=True))
    assert "160" in words.text()
    assert "Basic" in window.findChild(QLabel, "filter_said").text()
    person.does("filter.clear")
    person.wait_idle()
    assert answers(person) == 240
    assert not window.actions_["filter.clear"].isEnabled()


def test_that_a_period_is_chosen_by_month_and_never_runs_backwards(handed_over) -> None:
    person = handed_over
    for name, index in (("since", 3), ("until", 2)):
        box = person.window.findChild(QComboBox, f"filter_{name}")
        box.setCurrentIndex(index)
        box.activated.emit(index)
    person.wait_idle()
    chosen = person.document.selection
    assert (chosen.since, chosen.until) == ("2026-02", "2026-02")
    assert answers(person) == 60


def test_that_two_segments_at_once_are_counted_again_from_the_file(person, survey) -> None:
    path = survey()
    text = path.read_text().splitlines()
    head = text[0].replace("Plan,", "Plan,Region,")
    rows = [
        r.replace(",Basic,", f",Basic,{'North' if i % 2 else 'South'},").replace(
            ",Plus,", f",Plus,{'North' if i % 2 else 'South'},"
        )
        for i, r in enumerate(text[1:])
    ]
    path.write_text("\n".join([head, *rows]) + "\n")
    imports(person, path)
    both = Selection(segments={"Plan": ("Plus",), "Region": ("North",)})
    person.document.select(both)
    person.wait_idle()
    assert answers(person) == sum(",Plus,North," in row for row in rows)
    path.unlink()
    person.document.select(replace(both, segments={"Plan": ("Basic",), "Region": ("North",)}))
    person.wait_idle()
    box = person.sees("said")
    assert "need the file" in box.informativeText()
    box.close()
    assert person.document.selection == both


def test_that_only_filters_that_can_be_answered_are_offered(person, survey) -> None:
    imports(person, survey())
    offered = {
        name: not person.window.findChild(QComboBox, f"filter_{name}").isHidden()
        for name in ("source", "variable", "value", "variable_2", "since", "until")
    }
    assert offered == {
        "source": False,
        "variable": True,
        "value": False,
        "variable_2": False,
        "since": True,
        "until": True,
    }


def test_that_choosing_a_hand_off_in_the_ranking_flies_to_it_and_says_why(handed_over) -> None:
    person = handed_over
    table = person.window.findChild(QTableView, "ranking_table")
    assert table.model().rowCount() >= 1
    person.view.choose(())
    cell = table.visualRect(table.model().index(0, 1)).center()
    person.bot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    (chosen,) = person.view.selected
    assert person.journey.transition(chosen) is not None
    item = person.view.scene().item_of(chosen)
    seen = person.view.mapToScene(person.view.viewport().rect()).boundingRect()
    assert seen.contains(item.frame.center())
    said = person.window.findChild(QLabel, "why_sentence")
    assert said.isVisible()
    assert "Ordering" in said.text()
    assert person.window.findChild(QLabel, "why_facts").text()


def test_that_charts_show_distribution_and_trend_in_words_too(handed_over) -> None:
    person = handed_over
    person.view.fly_to(person.id_of("Delivery"))
    inspector = person.window.workbench.inspector

    view = inspector._said

    def drawn() -> bool:
        return view._trend is not None and bool(view._trend.accessibleDescription())

    person.bot.waitUntil(drawn)
    assert "n 240" in view._distribution.accessibleDescription()
    assert "Jan 2026" in view._trend.accessibleDescription()
    person.document.apply(lambda j: edits.remove(j, [person.id_of("Delivery")]), "Delete")
    person.wait_idle()


def test_that_dark_and_light_change_window_and_map(handed_over) -> None:
    person = handed_over
    person.does("view.dark")
    assert person.window.palette().window().color().lightness() < 80
    assert person.view.scene().theme.dark
    person.does("view.light")
    assert person.window.palette().window().color().lightness() > 180
    assert person.shell.settings.theme == "light"


def test_that_the_rehearsal_language_mirrors_the_window_and_keeps_the_document(
    handed_over,
) -> None:
    person = handed_over
    project, old = person.document.project, person.window
    person.does("view.pseudo")
    person.wait_idle()
    person.bot.wait(20)
    assert person.window is not old
    assert person.document.project is project
    assert person.view.scene().picture.rtl
    assert person.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dock = person.window.findChild(QDockWidget, "ranking_dock")
    assert dock.mapToGlobal(QPoint()).x() < person.view.mapToGlobal(QPoint()).x()
    person.clicks(person.at("Ordering"))
    assert person.view.selected == (person.id_of("Ordering"),)
    person.does("edit.undo")
    assert person.agrees_with_the_scene()
    person.does("view.pseudo")
    person.wait_idle()
    assert not person.view.scene().picture.rtl


@pytest.mark.parametrize("ending", FORMATS)
def test_that_the_map_is_written_in_every_format(handed_over, tmp_path, ending) -> None:
    person = handed_over
    person.does("file.export")
    dialog = person.sees("export_dialog", ExportDialog)
    out = tmp_path / f"map.{ending}"
    dialog.export_requested.emit(out, ExportOptions(size=(800, 450)))
    dialog.close()
    person.wait_idle()
    begins = {"png": b"\x89PNG", "pdf": b"%PDF", "svg": b"<", "json": b"{"}
    assert out.stat().st_size > 100
    assert (
        out.read_bytes()
        .lstrip(b"\xef\xbb\xbf")
        .startswith(begins.get(ending, b"PK" if ending in ("pptx", "xlsx") else b""))
    )


def test_that_the_ranking_lets_go_when_something_else_is_chosen(handed_over) -> None:
    person = handed_over
    table = person.window.findChild(QTableView, "ranking_table")
    person.window.workbench.ranking.choose_rank(1)
    assert table.selectionModel().hasSelection()
    person.clicks(person.at("Ordering"))
    assert not table.selectionModel().hasSelection()
    person.window.editing.rename(person.id_of("Ordering"), "Order")
    person.wait_idle()
    assert not table.selectionModel().hasSelection()
    assert "Order" in table.model().index(0, 1).data()


def test_that_every_number_of_the_ranking_says_what_it_rests_on(handed_over) -> None:
    model = handed_over.window.findChild(QTableView, "ranking_table").model()
    tips = [model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(5)]
    assert "nine of ten" in tips[0]
    assert "95% interval" in tips[2]
    assert "240 answers" in tips[4]


def test_that_help_and_lists_open_and_close(handed_over) -> None:
    person = handed_over
    for action, name in (
        ("help.keys", "keys_dialog"),
        ("help.about", "about_dialog"),
        ("edit.stages", "manage_stage"),
        ("edit.departments", "manage_department"),
        ("edit.channels", "manage_channel"),
        ("file.sources", "sources_dialog"),
    ):
        person.does(action)
        person.sees(name, QDialog).reject()
        person.bot.wait(1)


def test_that_a_file_taken_for_the_wrong_kind_is_looked_at_again(person, tmp_path) -> None:
    path = tmp_path / "log.csv"
    rows = [f"c{i},{step},2026-01-0{n + 1}" for i in range(30) for n, step in enumerate("abc")]
    path.write_text("\n".join(["case,activity,time", *rows]) + "\n")
    person.window.open_any(path)
    dialog = person.sees("import_dialog", ImportDialog)
    kind = dialog.findChild(QComboBox, "kind")
    assert kind.currentData() == "events"
    table = dialog.findChild(ColumnTable, "columns")
    assert table.isColumnHidden(SCALE)
    kind.setCurrentIndex(kind.findData("survey"))
    kind.activated.emit(kind.currentIndex())
    person.bot.wait(1)
    person.wait_idle()
    for box in person.open_dialogs("said"):
        assert "score" in box.informativeText()
        box.close()


def test_that_only_a_score_shows_what_scores_alone_have(person, survey) -> None:
    person.window.open_any(survey())
    dialog = person.sees("import_dialog", ImportDialog)
    table = dialog.findChild(ColumnTable, "columns")
    row = next(r for r, name in enumerate(table.choices()) if name.endswith("Delivery"))
    cell = table.model().index(row, SCALE)
    scale = cell.data()
    assert scale
    table.enter(row, ROLE, "ignore")
    assert cell.data() == ""
    table.enter(row, ROLE, "score")
    assert cell.data() == scale
    assert all(c.scale == "" for c in table.choices().values() if c.role != "score")
    dialog.reject()


def test_that_a_log_that_meets_nothing_on_the_map_says_so(person, survey, tmp_path) -> None:
    imports(person, survey())
    path = tmp_path / "log.csv"
    rows = [f"c{i},Step {n},2026-01-0{n + 1}" for i in range(30) for n in range(3)]
    path.write_text("\n".join(["case,activity,time", *rows]) + "\n")
    person.window.open_any(path)
    dialog = person.sees("import_dialog", ImportDialog)
    dialog.findChild(QPushButton, "import").click()
    box = person.sees("said")
    assert "on the map" in box.informativeText()
    box.close()


def test_that_a_map_whose_answers_are_still_counted_does_not_say_that_there_are_none(
    person, survey
) -> None:
    written: set[str] = set()
    scene = person.window.build_workbench().view.scene()

    def look(_changed: object) -> None:
        shapes = [shape for item in scene.contents() for shape in item.shapes]
        written.update(shape.text for shape in shapes if isinstance(shape, Text))

    scene.repainted.connect(look)
    person.document.load(journey_from(survey(people=60)).project)
    assert person.window.workbench.analyst.findings.pending
    shown = {label.text() for label in person.window.findChildren(QLabel)}
    assert not any("No hand-off can be ranked yet" in text for text in shown)
    person.wait_idle()
    person.bot.waitUntil(lambda: any("60 responses" in text for text in written))
    assert "Counting…" in written
    assert not any("Drawn by hand" in text for text in written)


def test_that_an_export_asked_for_too_early_waits_until_everything_is_counted(
    person, survey
) -> None:
    person.document.load(journey_from(survey(people=60)).project)
    person.does("file.export")
    person.does("file.export")
    assert not person.window.findChildren(ExportDialog)
    dialog = person.sees("export_dialog", ExportDialog)
    assert not person.window.workbench.analyst.findings.pending
    assert len(person.window.findChildren(ExportDialog)) == 1
    dialog.reject()


def test_that_a_journey_can_weigh_grey_zones_its_own_way_and_says_so(person) -> None:
    person.does("file.example")
    person.wait_idle()
    standard = [zone.index for zone in person.window.workbench.analyst.findings.ranking]
    person.does("edit.weighing")
    dialog = person.sees("weighing_dialog", QDialog)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    boxes = dialog.findChildren(QDoubleSpinBox)
    assert [box.value() for box in boxes] == [6, 3, 3, 4, 4, 4]
    for box in boxes:
        box.setValue(0)
    assert not ok.isEnabled()
    dialog.findChild(QDoubleSpinBox, "points_loss").setValue(1)
    dialog.findChild(QSpinBox, "minimum_base").setValue(300)
    ok.click()
    person.wait_idle()
    findings = person.window.workbench.analyst.findings
    assert [zone.index for zone in findings.ranking] != standard
    assert not any(score.enough for score in findings.scores if score.n < 300)
    shapes = [s for item in person.window.workbench.drawing.picture().items for s in item.shapes]
    assert any("own weights" in s.text for s in shapes if isinstance(s, Text))
    person.does("edit.undo")
    person.wait_idle()
    assert [z.index for z in person.window.workbench.analyst.findings.ranking] == standard


def test_that_of_several_files_dropped_at_once_it_is_said_which_is_taken(person, survey) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(survey(name))) for name in ("one.csv", "two.csv")])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        files,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    person.window.dropEvent(drop)
    person.sees("import_dialog", ImportDialog).reject()
    assert "one.csv" in person.window.statusBar().currentMessage()
