"""Somebody opens an export and puts the guess right, with nothing but the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QTableWidget, QTextEdit

from journeymap.app.dialogs.column_model import METRIC, MISSING, ROLE, SCALE, STAGE, TOUCHPOINT, WHY
from journeymap.app.dialogs.column_table import ColumnTable
from journeymap.app.dialogs.importing import ImportDialog
from journeymap.data.recipe import recipe_from_toml

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Importer:
    """A person in front of the import dialog. Keys go to the widget that has the keyboard."""

    def __init__(self, person, path: Path) -> None:
        self.person = person
        person.window.open_any(path)
        self.look_again()

    def look_again(self) -> None:
        self.dialog = self.person.sees("import_dialog", ImportDialog)
        self.table = self.dialog.findChild(ColumnTable, "columns")

    def stand(self, name: str, place: int) -> None:
        """Go by the arrow keys to a cell of the first column of a name."""
        row = self.row(name)
        self.table.setFocus()
        for _ in range(400):
            here = self.here
            if here == (row, place):
                return
            down = Key.Key_Down if here[0] < row else Key.Key_Up
            across = Key.Key_Right if here[1] < place else Key.Key_Left
            self.key(across if here[0] == row else down)
        raise AssertionError(f"no way to {name}")

    def key(self, key, *held) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= one
        target = self.dialog.focusWidget() or self.dialog
        self.person.bot.keyClick(target, key, modifiers)

    def types(self, text: str) -> None:
        for char in text:
            self.key(char)

    def enters(self, text: str) -> None:
        """Type over a cell."""
        self.types(text)
        self.key(Key.Key_Return)
        self.person.bot.wait(20)

    def cell(self, name: str, place: int) -> str:
        row = self.row(name)
        return self.said(row, place)

    def row(self, name: str) -> int:
        """The first row of a column with these words in its name."""
        rows = range(self.table.model().rowCount())
        return next(r for r in rows if name in self.said(r, 0))

    def said(self, row: int, place: int) -> str:
        return self.table.model().index(row, place).data()

    @property
    def here(self) -> tuple[int, int]:
        index = self.table.currentIndex()
        return index.row(), index.column()

    def scores(self) -> dict[str, tuple[str, str]]:
        """Touchpoint -> value and n, once they are counted."""
        self.person.bot.wait(5)
        self.person.bot.waitUntil(lambda: self.dialog.is_settled)
        seen = self.dialog.findChild(QTableWidget, "preview")
        return {
            seen.item(r, 0).text(): (seen.item(r, 1).text(), seen.item(r, 3).text())
            for r in range(seen.rowCount())
        }

    def imports(self) -> None:
        self.key(Key.Key_Return)
        self.person.wait_idle()
        for box in self.person.open_dialogs("said"):
            box.close()

    @property
    def recipe(self):
        return recipe_from_toml(self.person.document.project.evidence.sources[-1].recipe)


@pytest.fixture
def wide(tmp_path: Path) -> Callable[..., Path]:
    """Writes an export with fifty rating columns, 0 being no answer, and a column of names."""

    def write(name: str = "wide.csv", extra: str = "", people: int = 60) -> Path:
        head = ["Respondent", "Date", "E-mail", "Region"]
        head += [f"Rate our step {i}" for i in range(1, 51)] + ([extra] if extra else [])
        lines = [",".join(head)]
        for p in range(people):
            rated = [str((p * 7 + i * 3) % 6) for i in range(50)] + (
                [str(p % 5 + 1)] if extra else []
            )
            lines.append(
                f"r{p},2026-0{p % 3 + 1}-1{p % 9},p{p}@example.org,{'NS'[p % 2]}," + ",".join(rated)
            )
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


def test_that_two_corrections_and_enter_put_the_weak_touchpoints_on_the_map(person, survey) -> None:
    desk = Importer(person, survey())
    before = desk.scores()
    assert before["Delivery"][1] == "240"
    desk.stand("Delivery", MISSING)
    desk.enters("1")
    desk.stand("Plan", ROLE)
    desk.types("l")  # leave out
    after = desk.scores()
    assert after["Delivery"][1] == "200"
    assert after["Delivery"][0] != before["Delivery"][0]
    assert not person.window.has_map, "nothing is written before Enter"
    desk.imports()
    assert set(person.names()) == {"Ordering", "Delivery"}
    evidence = person.document.project.evidence
    assert not (evidence.scores["variable"] == "Plan").any()
    worst = min(person.window.workbench.analyst.findings.scores, key=lambda s: s.value)
    assert worst.touchpoint == person.id_of("Delivery")
    assert str(worst.n) == after["Delivery"][1], "the preview told what was counted"


def test_that_fifty_columns_are_set_by_four_keys(person, wide) -> None:
    desk = Importer(person, wide())
    desk.stand("step 1", SCALE)
    desk.key("L", Ctrl)
    desk.enters("0-5")
    desk.stand("step 1", MISSING)
    desk.key("L", Ctrl)
    desk.key(Key.Key_Delete)
    desk.stand("step 1", METRIC)
    desk.key("L", Ctrl)
    desk.types("cs")
    desk.imports()
    scores = desk.recipe.scores
    assert len(scores) == 50
    assert {s.scale for s in scores} == {(0, 5)}
    assert {s.missing for s in scores} == {()}
    assert {s.metric for s in scores} == {"csat"}


def test_that_a_correction_that_cannot_be_is_said_at_its_cell_and_stops_the_import(
    person, survey
) -> None:
    desk = Importer(person, survey())
    desk.stand("Delivery", SCALE)
    desk.enters("five")
    said = desk.dialog.findChild(QLabel, "complaint")
    person.bot.waitUntil(said.isVisible)
    assert "1–5" in said.text()
    assert "1–5" in desk.table.currentIndex().siblingAtColumn(SCALE).data(
        Qt.ItemDataRole.ToolTipRole
    )
    desk.stand("Plan", ROLE)
    desk.key(Key.Key_Return)
    assert desk.dialog.isVisible()
    assert desk.here[1] == SCALE, "the keys are where it is wrong"
    desk.enters("10-0")
    person.bot.waitUntil(lambda: not said.isVisible())
    desk.imports()
    delivery = next(s for s in desk.recipe.scores if s.columns[0].endswith("Delivery"))
    assert delivery.reversed


def test_that_personal_data_cannot_become_a_segment(person, wide) -> None:
    desk = Importer(person, wide())
    assert "personal data" in desk.cell("E-mail", WHY)
    desk.key("F", Ctrl)
    desk.types("mail")
    desk.key(Key.Key_Return)
    assert desk.said(desk.here[0], 0) == "E-mail"
    desk.types("seg")
    said = desk.dialog.findChild(QLabel, "complaint")
    person.bot.waitUntil(lambda: "never kept" in said.text())
    desk.key(Key.Key_Return)
    assert desk.dialog.isVisible()


def test_that_escape_leaves_everything_as_it_was(person, survey) -> None:
    person.begin()
    before = person.document.project
    desk = Importer(person, survey())
    desk.stand("Delivery", SCALE)
    desk.enters("0-10")
    desk.key(Key.Key_Escape)
    person.wait_idle()
    assert person.document.project is before
    assert not person.open_dialogs("import_dialog", ImportDialog)


def test_that_new_touchpoints_get_the_stage_that_is_chosen(person, survey) -> None:
    desk = Importer(person, survey())
    desk.stand("Delivery", TOUCHPOINT)
    desk.enters("Parcel at the door")
    desk.scores()
    desk.stand("Delivery", STAGE)
    desk.types("awa")
    desk.imports()
    made = person.journey.touchpoint(person.id_of("Parcel at the door"))
    assert made.stage == "awareness"


def test_that_next_month_needs_no_correction_and_what_changed_is_said(person, wide) -> None:
    desk = Importer(person, wide("march.csv"))
    desk.stand("step 1", SCALE)
    desk.key("L", Ctrl)
    desk.enters("0-5")
    desk.imports()
    touchpoints = len(person.names())
    desk = Importer(person, wide("april.csv", extra="Rate our new shop", people=50))
    said = desk.dialog.findChild(QLabel, "differences")
    assert "Rate our new shop" in said.text()
    assert "new since last time" in desk.cell("new shop", WHY)
    assert desk.cell("step 7", SCALE) == "0–5"
    desk.imports()
    assert len(person.document.project.evidence.sources) == 2
    assert len(person.names()) == touchpoints + 1


def test_that_a_file_that_fits_in_every_column_is_counted_without_a_question(person, wide) -> None:
    desk = Importer(person, wide("march.csv"))
    desk.stand("step 1", SCALE)
    desk.key("L", Ctrl)
    desk.enters("0-5")
    desk.imports()
    person.window.open_any(wide("april.csv", people=50))
    undo = person.sees("undo_import", QPushButton)
    assert not person.open_dialogs("import_dialog", ImportDialog)
    assert [s.used for s in person.document.project.evidence.sources] == [60, 50]
    assert "50" in undo.parent().text
    person.bot.keyClick(undo, Key.Key_Space)
    assert [s.used for s in person.document.project.evidence.sources] == [60]
    person.window.open_any(wide("april.csv", people=50))
    otherwise = person.sees("read_otherwise", QPushButton)
    person.bot.keyClick(otherwise, Key.Key_Space)
    desk.look_again()
    assert len(person.document.project.evidence.sources) == 1, "what is asked is not counted yet"
    assert desk.cell("step 7", SCALE) == "0–5"
    desk.stand("Region", ROLE)
    desk.types("l")
    desk.imports()
    assert len(person.document.project.evidence.sources) == 2
    assert not desk.recipe.segments


def test_that_what_really_changed_since_last_month_is_lit_by_one_click(person, tmp_path) -> None:
    for month, worse in ((3, False), (4, True)):
        lines = ["Respondent,Date,Rate our shop,Rate our delivery"]
        for i in range(300):
            delivery = i % 3 + 1 if worse else i % 2 + 4
            lines.append(f"r{i},2026-0{month}-{i % 28 + 1:02d},{i % 5 + 1},{delivery}")
        path = tmp_path / f"month{month}.csv"
        path.write_text("\n".join(lines) + "\n")
        if worse:
            person.window.open_any(path)
        else:
            Importer(person, path).imports()
    person.wait_idle()
    button = person.sees("show_changes", QPushButton)
    person.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    person.wait_idle()
    changes = person.window.workbench.analyst.findings.changes
    (worst,) = (t for t, change in changes.touchpoints.items() if change.real)
    assert worst == next(t.id for t in person.journey.touchpoints if "delivery" in t.name.lower())


def test_that_unfinished_answers_are_left_out_by_a_tick(person, tmp_path) -> None:
    lines = ["StartDate,EndDate,Finished,ResponseId,Rate our shop"]
    lines += [
        f"2026-01-0{i % 9 + 1},2026-01-0{i % 9 + 1},{i % 4 > 0},R_{i},{i % 5 + 1}"
        for i in range(80)
    ]
    path = tmp_path / "export.csv"
    path.write_text("\n".join(lines) + "\n")
    desk = Importer(person, path)
    box = desk.dialog.findChild(QCheckBox, "leave_out_unfinished")
    ((_, n),) = desk.scores().values()
    assert n == ("60" if box.isChecked() else "80")
    person.bot.keyClick(box, Key.Key_Space)
    ((_, n),) = desk.scores().values()
    assert n == ("60" if box.isChecked() else "80")


def test_that_another_sheet_of_a_workbook_is_chosen_and_who_speaks_is_said(
    person, tmp_path
) -> None:
    import xlsxwriter

    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        asked = (("March", "Rate our shop", 60), ("Calls", "Rate our calls", 40))
        for name, question, rows in asked:
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Date", question, "Why?"])
            for i in range(rows):
                text = f"It took them {i} minutes to find my order, again"
                sheet.write_row(i + 1, 0, [f"2026-03-{i % 28 + 1:02d}", i % 5 + 1, text])
    desk = Importer(person, path)
    assert set(desk.scores()) == {"Rate our shop"}
    first, box = desk.dialog, desk.dialog.findChild(QComboBox, "sheet")
    assert [box.itemText(i) for i in range(box.count())] == ["March", "Calls"]
    person.bot.keyClick(box, Key.Key_Down)
    person.bot.waitUntil(lambda: desk.look_again() or desk.dialog is not first)
    assert set(desk.scores()) == {"Rate our calls"}
    person.bot.keyClicks(desk.dialog.findChild(QComboBox, "voice"), "in")
    keep = desk.dialog.findChild(QCheckBox, "keep_comments")
    assert keep.isEnabled()
    person.bot.keyClick(keep, Key.Key_Space)
    desk.table.setFocus()
    desk.imports()
    (source,) = person.document.project.evidence.sources
    assert (source.rows, source.voice, desk.recipe.sheet) == (40, "interview", "Calls")
    assert len(person.document.project.evidence.comments) == 40


def test_that_the_steps_of_a_log_are_counted_again_after_a_correction(person, tmp_path) -> None:
    path = tmp_path / "tickets.csv"
    lines = ["ticket,step,kind,at"]
    for i in range(40):
        lines += [f"T{i},ask,call,2026-01-{i % 28 + 1:02d} 08:00"]
        lines += [f"T{i},answer,{'call' if i < 30 else 'mail'},2026-01-{i % 28 + 1:02d} 09:00"]
    path.write_text("\n".join([*lines, "T1,ask,call,soon", ""]), encoding="utf-8")
    desk = Importer(person, path)

    def steps() -> list[list[str]]:
        desk.scores()  # waits
        seen = desk.dialog.findChild(QTableWidget, "preview")
        return [[seen.item(r, c).text() for c in range(4)] for r in range(seen.rowCount())]

    assert steps() == [["answer", "40", "40", "the end 100%"], ["ask", "40", "40", "answer 100%"]]
    said = desk.dialog.findChild(QLabel, "preview_said").text()
    assert all(part in said for part in ("80 events", "40 cases", "28 Jan 2026")), said
    assert "1 row" in desk.dialog.findChild(QLabel, "preview_problems").text()
    desk.stand("step", ROLE)
    desk.types("l")  # leave out
    desk.stand("kind", ROLE)
    desk.types("a")  # activity
    assert steps() == [["call", "70", "40", "call 43%"], ["mail", "10", "10", "the end 100%"]]
    desk.stand("at", ROLE)
    desk.types("l")
    assert steps() == []
    assert "when" in desk.dialog.findChild(QLabel, "preview_said").text()
    desk.stand("at", ROLE)
    desk.types("t")
    desk.imports()
    assert desk.recipe.activity == ("kind",)
    seen = {t.name for t in person.document.project.journey.touchpoints}
    assert seen == {"call", "mail"}


def test_that_reasons_and_remarks_are_said_in_the_readers_language(persian, tmp_path) -> None:
    """Readers and guesses speak English to nobody but scripts."""
    path = tmp_path / "register.csv"
    lines = ["Subject,Received on,Answered on"]
    lines += [f"Delivery,2026-03-{i % 28 + 1:02d},2026-04-{i % 28 + 1:02d}" for i in range(40)]
    path.write_text("\n".join([*lines, ",,", ",,"]) + "\n")
    desk = Importer(persian, path)
    first, kind = desk.dialog, desk.dialog.findChild(QComboBox, "kind")
    kind.setCurrentIndex(kind.findData("complaints"))
    kind.activated.emit(kind.currentIndex())
    persian.bot.waitUntil(lambda: desk.look_again() or desk.dialog is not first)
    said = desk.dialog.findChild(QTextEdit, "reasons").toPlainText()
    said += " ".join(label.text() for label in desk.dialog.findChildren(QLabel))
    for column in ("Subject", "Received on", "Answered on"):
        said = said.replace(column, "")
    assert "تاریخ دریافت" in said
    english = [word for word in said.split() if word.isascii() and word.isalpha()]
    assert set(english) <= {"Shift", "Enter"}, english
