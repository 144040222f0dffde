"""A manager compares: groups beside each other, this month with the last, and what people wrote."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QPushButton, QTableView

from journeymap.data.importing import gather
from journeymap.data.recipe import recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Span
from journeymap.model.edits import add_department, change, connect
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from tests.stories.conftest import Person

RECIPE = """
kind = "survey"
date = "Date"
segments = ["Plan"]
comment = ["Why?"]
[[score]]
column = "Ordering"
metric = "nps"
[[score]]
column = "Delivery"
metric = "nps"
"""


def answers(folder: Path) -> Path:
    """Delivery is bad for Basic, and gets bad for all in April; one comment in ten."""
    rows = ["Date,Plan,Ordering,Delivery,Why?"]
    for i in range(800):
        month, plan = 1 + i % 4, "Basic" if i % 3 else "Plus"
        bad = plan == "Basic" or month == 4
        why = ""
        if i % 10 == 0:
            why = f"delivery was late: call 0912 345 6{i:03d}" if bad else "all fine"
        delivery = (i * 7) % 7 if bad else 9 + i % 2
        rows.append(f"2026-{month:02d}-{i % 27 + 1:02d},{plan},{8 + i // 3 % 3},{delivery},{why}")
    path = folder / "answers.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def opens(person: Person, folder: Path) -> None:
    project = gather(
        Project(Journey(title="Parcels")), answers(folder), recipe=recipe_from_toml(RECIPE)
    ).project
    journey = add_department(add_department(project.journey, "Shop", id="shop"), "Van", id="van")
    ordering, delivery = (t.id for t in journey.touchpoints)
    journey = change(change(journey, ordering, department="shop"), delivery, department="van")
    journey = connect(journey, ordering, delivery, id="x")
    person.document.load(project.with_journey(journey), unsaved=True)
    person.wait_idle()


def box(person: Person, name: str) -> QComboBox:
    found = person.window.findChild(QComboBox, name)
    assert found is not None
    return found


def choose(person: Person, name: str, text: str) -> None:
    """Choose by the keyboard, as one does: type the first letters, then Enter."""
    own = box(person, name)
    at = own.findText(text)
    assert at >= 0, [own.itemText(i) for i in range(own.count())]
    own.setFocus()
    down = at - own.currentIndex()
    for _ in range(abs(down)):
        person.bot.keyClick(own, Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)
    person.wait_idle()


def listed(person: Person) -> str:
    found = person.window.findChild(QListWidget, "comparisons_list")
    assert found is not None
    return "\n".join(found.item(i).text() for i in range(found.count()))


def strip_texts(person: Person) -> list[str]:
    item = next(i for i in person.view.scene().contents() if i.key == "strip")
    return [s.text for s in item.shapes if hasattr(s, "text")]


def test_that_groups_are_shown_side_by_side_on_strip_list_and_inspector(
    person: Person, tmp_path: Path
) -> None:
    opens(person, tmp_path)
    person.does("view.compare")
    assert box(person, "beside").hasFocus()
    choose(person, "beside", "Plan")
    assert person.document.selection.beside == "Plan"
    assert {"Basic", "Plus"} <= set(strip_texts(person))
    assert "Groups that really differ" in listed(person)
    assert "Delivery: Basic" in listed(person)
    assert "Ordering" not in listed(person).split("Split")[0].split("Groups that really differ")[1]
    person.view.choose([person.id_of("Delivery")])
    person.wait_idle()
    words = person.window.findChild(QListWidget, "comparisons_list")
    assert words is not None
    said = person.window.workbench.inspector.findChild(object, "score_words")  # type: ignore[union-attr]
    assert "A real difference between these groups." in said.text()
    person.does("filter.clear")
    person.wait_idle()
    assert person.document.selection.beside == ""
    assert "Basic" not in strip_texts(person)


def test_that_a_month_is_compared_with_the_one_before_and_only_what_changed_is_marked(
    person: Person, tmp_path: Path
) -> None:
    opens(person, tmp_path)
    person.does("view.compare")
    choose(person, "against", "Mar 2026")
    selection = person.document.selection
    assert (selection.since, selection.until) == ("2026-04", "2026-04")
    assert selection.against == Span("2026-03", "2026-03")
    changes = person.window.workbench.analyst.findings.changes  # type: ignore[union-attr]
    assert changes is not None
    assert [t for t, c in changes.touchpoints.items() if c.real] == [person.id_of("Delivery")]
    assert "Real changes (1)" in listed(person)
    assert "really worse" in listed(person)
    title = next(i for i in person.view.scene().contents() if i.key == "title")
    assert "compared with Mar 2026" in title.alt
    assert "Mar 2026" in strip_texts(person)
    legend = next(i for i in person.view.scene().contents() if i.key == "legend")
    assert any(getattr(s, "text", "") == "real change of the score" for s in legend.shapes)


def test_that_a_line_of_the_list_leads_to_its_place(person: Person, tmp_path: Path) -> None:
    opens(person, tmp_path)
    person.does("view.compare")
    choose(person, "against", "Mar 2026")
    found = person.window.findChild(QListWidget, "comparisons_list")
    assert found is not None
    row = next(i for i in range(found.count()) if found.item(i).text().startswith("Delivery"))
    place = found.visualItemRect(found.item(row)).center()
    person.bot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(person.view.selected) == [person.id_of("Delivery")]


def test_that_comments_are_kept_when_asked_searched_and_pinned(
    person: Person, tmp_path: Path
) -> None:
    opens(person, tmp_path)
    person.does("view.comments")
    said = person.window.findChild(object, "comments_said")
    assert said is not None
    person.bot.waitUntil(lambda: "No comments are kept" in said.text())
    person.does("file.sources")
    keep = person.window.findChild(QCheckBox, "keep_comments")
    assert keep is not None
    assert not keep.isChecked()
    person.bot.keyClick(keep, Qt.Key.Key_Space)
    person.bot.waitUntil(lambda: bool(person.document.project.evidence.comments))  # type: ignore[union-attr]
    keep.window().close()
    words = person.window.findChild(QLineEdit, "comment_words")
    assert words is not None
    person.bot.keyClicks(words, "LATE delivery")
    person.bot.keyClick(words, Qt.Key.Key_Return)
    found = person.window.findChild(QListWidget, "comments_list")
    assert found is not None
    assert found.count() > 10
    assert "0912" not in found.item(0).text()
    assert "•••" in found.item(0).text()
    found.setCurrentRow(0)
    person.view.choose(["x"])
    pin = person.window.findChild(QPushButton, "comment_pin")
    assert pin is not None
    person.bot.mouseClick(pin, Qt.MouseButton.LeftButton)
    (note,) = person.journey.notes
    assert (note.on, note.kind) == ("x", "quote")
    assert note.text.startswith("delivery was late")
    person.does("edit.undo")
    assert person.journey.notes == ()
    person.does("edit.undo")
    assert person.document.project.evidence.comments == ()  # type: ignore[union-attr]


def test_that_a_source_says_whose_voice_it_is(person: Person, tmp_path: Path) -> None:
    opens(person, tmp_path)
    person.does("file.sources")
    voice = box(person, "voice")
    voice.setFocus()
    for _ in range(2):
        person.bot.keyClick(voice, Qt.Key.Key_Down)
    evidence = person.document.project.evidence
    assert evidence is not None
    assert evidence.sources[0].voice == "contact"
    person.does("edit.undo")
    assert person.document.project.evidence.sources[0].voice in ("", "survey")  # type: ignore[union-attr]
    voice.window().close()


def test_that_the_ranking_names_the_groups_that_really_differ(
    person: Person, tmp_path: Path, survey: Callable[..., Path]
) -> None:
    opens(person, tmp_path)
    person.does("view.compare")
    choose(person, "beside", "Plan")
    findings = person.window.workbench.analyst.findings  # type: ignore[union-attr]
    table = person.window.findChild(QTableView, "ranking_table")
    assert table is not None
    text = str(table.model().index(0, 1).data())
    gaps = findings.beside.handoffs if findings.beside else {}
    assert ("\n" in text) == any(g.real for g in gaps.values())
