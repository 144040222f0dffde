"""Somebody begins with a template, keeps one of their own, and gives it up again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QPushButton

from journeymap.app.dialogs.template import TemplateDialog
from journeymap.i18n.locale import locale_for
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.storage.file import open_project
from journeymap.storage.templates import own_templates, template_folder, template_titles

Left = Qt.MouseButton.LeftButton


def link(person, name: str) -> QPushButton:
    found = [b for b in person.window.start_page.findChildren(QPushButton, name) if b.isVisible()]
    assert found, f"the start page offers no {name}"
    return found[0]


def offered(person, menu: QMenu | None = None) -> list[str]:
    menu = menu or person.window.menus["templates"]
    return [action.text() for action in menu.actions() if action.text()]


def keeps(person, name: str) -> None:
    """Save the journey as a template, by the keyboard."""
    person.does("file.save_template")
    dialog = person.sees("template_dialog", TemplateDialog)
    field = dialog.findChild(QLineEdit, "template_name")
    field.selectAll()
    person.bot.keyClicks(field, name)
    person.bot.keyClick(field, Qt.Key.Key_Return)
    person.wait_idle()


def back_to_start(person) -> None:
    person.document.undo_stack.setClean()
    person.does("file.close")
    person.bot.wait(1)


@pytest.mark.parametrize("id", template_titles(locale_for("en")))
def test_that_every_template_opens_as_an_untitled_journey(person, id) -> None:
    person.bot.mouseClick(link(person, f"template_{id}"), Left)
    person.wait_idle()
    assert person.document.path is None
    assert not person.document.is_dirty
    assert person.journey.title == template_titles(locale_for("en"))[id]
    assert person.agrees_with_the_scene()


def test_that_a_template_is_told_in_the_language_of_the_window(person) -> None:
    person.speaks("fa")
    person.bot.mouseClick(link(person, "template_hospital"), Left)
    person.wait_idle()
    assert person.journey.language == "fa"
    assert person.journey.department("admissions").name == "پذیرش"
    assert person.journey.stages[0].name == "آگاهی"


def test_that_a_journey_is_kept_as_a_template_begun_with_and_given_up(person, survey) -> None:
    person.bot.mouseClick(link(person, "template_bank"), Left)
    person.wait_idle()
    first = person.journey.touchpoints[0]
    person.document.apply(lambda j: edits.change(j, first.id, belief=1, votes=3), "Believe")
    keeps(person, "Our branch: 2026")
    (kept,) = own_templates(template_folder())
    assert kept.stem == "Our branch 2026"
    project = open_project(kept).project
    assert project.evidence is None
    assert project.recipes == ()
    assert project.journey.touchpoint(first.id).votes == 0
    assert person.document.is_dirty
    back_to_start(person)
    own = link(person, "own_template")
    assert own.text() == "Our branch 2026"
    person.bot.mouseClick(own, Left)
    person.wait_idle()
    assert person.document.path is None
    assert person.journey.title == "Our branch: 2026"
    assert person.journey.touchpoint(first.id).belief is None
    assert "Our branch 2026" in offered(person)
    back_to_start(person)
    person.bot.mouseClick(link(person, "remove_template"), Left)
    person.answers("remove_template", "cancel")
    assert kept.exists()
    person.bot.mouseClick(link(person, "remove_template"), Left)
    person.answers("remove_template", "remove")
    assert not kept.exists()
    assert "Our branch 2026" not in offered(person)
    assert not person.window.start_page.findChildren(QPushButton, "own_template") or not any(
        b.isVisible() for b in person.window.start_page.findChildren(QPushButton, "own_template")
    )


def test_that_evidence_stays_out_of_a_template(person, survey) -> None:
    from journeymap.app.dialogs.importing import ImportDialog

    person.window.open_any(survey())
    dialog = person.sees("import_dialog", ImportDialog)
    person.bot.mouseClick(dialog.findChild(QPushButton, "import"), Left)
    person.wait_idle()
    for box in person.open_dialogs("said"):
        box.close()
    assert person.document.project.evidence is not None
    keeps(person, "Bare")
    kept = open_project(own_templates(template_folder())[0]).project
    assert kept.evidence is None
    assert kept.recipes == ()
    assert [t.name for t in kept.journey.touchpoints] == person.names()


def test_that_a_name_that_is_taken_is_told_before_it_is_replaced(person) -> None:
    person.document.load(_journey("First"))
    keeps(person, "Ours")
    person.document.load(_journey("Second"))
    person.does("file.save_template")
    dialog = person.sees("template_dialog", TemplateDialog)
    field, save = dialog.findChild(QLineEdit), dialog.findChild(QPushButton, "save")
    field.setText("...")
    assert not save.isEnabled()
    field.setText("ours")
    assert save.text() == "&Replace"
    assert "there already" in dialog.findChild(QLabel, "template_there").text()
    field.setText("Ours")
    person.bot.mouseClick(save, Left)
    person.wait_idle()
    (kept,) = own_templates(template_folder())
    assert open_project(kept).project.journey.touchpoints[0].name == "Second"


def test_that_a_damaged_template_is_told_and_nothing_else_happens(person) -> None:
    folder = template_folder()
    folder.mkdir(parents=True)
    (folder / "Broken.journey").write_bytes(b"no journey at all")
    person.document.load(_journey("Mine"))
    person.window.templates.show()
    person.window.templates.begin(folder / "Broken.journey")
    person.wait_idle()
    box = person.sees("said")
    assert "Broken" in box.informativeText()
    box.close()
    assert person.names() == ["Mine"]
    assert not person.open_dialogs("template_dialog", QDialog)


def test_that_the_menu_offers_own_templates_after_the_shipped_ones(person) -> None:
    person.document.load(_journey("Mine"))
    titles = list(template_titles(locale_for("en")).values())
    assert offered(person) == titles
    keeps(person, "Research & care")
    assert offered(person) == [*titles, "Research && care", "&Remove a template"]


def _journey(name: str):
    from journeymap.evidence.project import Project

    return Project(edits.add_touchpoint(Journey(name), name, "use", id="a"))
