"""Somebody hands the map out: the dialog by keys, preview, presets, logo, and what goes wrong."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)

from journeymap.app.dialogs.export import ExportDialog
from journeymap.app.handing_out import HandingOut
from journeymap.export.files import ExportOptions
from journeymap.export.profiles import Profile, logo_of, profiles_of, with_profile
from journeymap.picture.title import logo_room

Key = Qt.Key
Ctrl, Shift, Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Exporter:
    """A person in front of the export dialog. Keys go to the widget that has the keyboard."""

    def __init__(self, person) -> None:
        self.person = person
        person.does("file.export")
        self.dialog = person.sees("export_dialog", ExportDialog)
        self.settles()

    def settles(self) -> None:
        self.person.bot.waitUntil(lambda: self.dialog.is_settled)
        self.person.bot.wait(5)

    def key(self, key, *held) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= one
        self.person.bot.keyClick(self.dialog.focusWidget() or self.dialog, key, modifiers)

    def goes_to(self, name: str) -> None:
        """Press Tab until a field has the keyboard."""
        for _ in range(60):
            if self.dialog.focusWidget().objectName() == name:
                return
            self.key(Key.Key_Tab)
        raise AssertionError(f"no key leads to {name}")

    def types(self, text: str) -> None:
        self.person.bot.keyClicks(self.dialog.focusWidget(), text)

    def has(self, kind, name: str):
        return self.dialog.findChild(kind, name)

    def saves_as(self, path: Path) -> None:
        """Press Enter and give the file dialog a name."""
        self.goes_to("export_format")
        self.key(Key.Key_Return)
        picker = self.person.sees("pick_file", QFileDialog)
        picker.fileSelected.emit(str(path))
        picker.accept()
        self.person.wait_idle()


@pytest.fixture
def mapped(person):
    """Two touchpoints in two departments."""
    return _mapped(person)


def _mapped(person):
    person.begin()
    person.window.workbench.clipboard.paste_text("Offer\nContract")
    person.wait_idle()
    return person


def test_that_the_dialog_is_filled_in_and_sent_off_by_keys(mapped, tmp_path: Path) -> None:
    at = Exporter(mapped)
    at.goes_to("export_title")
    at.types("For the board")
    at.goes_to("export_subtitle")
    at.types("November")
    at.goes_to("export_size")
    at.key(Key.Key_Home)
    at.settles()
    shown = at.dialog.pane.shown
    assert "For the board" in next(i.alt for i in picture_of(shown).items if i.key == "title")
    out = tmp_path / "map.png"
    at.saves_as(out)
    assert struct.unpack(">II", out.read_bytes()[16:24]) == (1280, 720)
    assert QImage(str(out)).text("Title") == "For the board"


def picture_of(shown):
    from journeymap.export.files import picture_for

    wish = shown.wish
    return picture_for(wish.project, wish.findings, wish.options, wish.options.size)


def test_that_the_preview_follows_and_holds_nothing_up(mapped) -> None:
    at = Exporter(mapped)
    first = at.dialog.pane.shown
    assert first.image is not None
    at.goes_to("export_theme")
    at.key(Key.Key_Down)
    assert at.dialog.pane.shown is first, "nothing is drawn while the key is held"
    at.settles()
    dark = at.dialog.pane.shown
    assert dark.image.pixelColor(1, 1).lightness() < 60 < first.image.pixelColor(1, 1).lightness()
    box = at.has(QComboBox, "export_format")
    box.setCurrentIndex(box.findData("json"))
    at.settles()
    assert at.dialog.pane.shown.text.startswith("{")
    box.setCurrentIndex(box.findData("xlsx"))
    at.settles()
    assert at.dialog.pane.shown.text.startswith("[Ranking]"), "a workbook has sheets and no map"


def test_that_only_what_fits_the_format_is_asked_for(mapped) -> None:
    at = Exporter(mapped)
    box = at.has(QComboBox, "export_format")
    told = {"export_subtitle", "export_callouts"}
    asked = {
        "png": {"export_size", "export_transparent"} | told,
        "svg": {"export_size", "export_transparent", "export_outlines"} | told,
        "pdf": {"export_page", "export_portrait"} | told,
        "pptx": told,
        "xlsx": {"export_subtitle"},
        "csv": set(),
    }
    for format, names in asked.items():
        box.setCurrentIndex(box.findData(format))
        fields = asked["svg"] | asked["pdf"]
        seen = {name for name in fields if not at.has(QWidget, name).isHidden()}
        assert seen == names, format
    at.settles()


def test_that_a_preset_is_kept_with_the_journey_used_again_and_undone(mapped) -> None:
    at = Exporter(mapped)
    box = at.has(QComboBox, "export_format")
    box.setCurrentIndex(box.findData("pdf"))
    page = at.has(QComboBox, "export_page")
    page.setCurrentIndex(page.findData("A0"))
    at.key(Key.Key_K, Alt)
    mapped.bot.waitUntil(lambda: at.dialog.focusWidget().objectName() == "preset_name")
    at.types("Wall")
    at.key(Key.Key_Return)
    assert [p.name for p in profiles_of(mapped.document.project)] == ["Wall"]
    assert mapped.document.is_dirty
    at.key(Key.Key_Escape)
    mapped.bot.wait(5)
    mapped.document.apply_project(
        lambda p: with_profile(p, Profile("Slide", width=640, height=360)), "x"
    )
    again = Exporter(mapped)
    preset = again.has(QComboBox, "export_preset")
    assert preset.currentText() == "Wall"
    again.goes_to("export_preset")
    again.key(Key.Key_Down)
    preset.activated.emit(preset.currentIndex())
    assert again.dialog.options().size == (640, 360)
    again.key(Key.Key_Escape)
    mapped.does("edit.undo")
    mapped.does("edit.undo")
    assert profiles_of(mapped.document.project) == ()


def test_that_a_logo_is_chosen_kept_and_shown(mapped, tmp_path: Path) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#00aa00"))
    image.save(str(tmp_path / "logo.png"))
    at = Exporter(mapped)
    at.dialog.logo_chosen.emit(tmp_path / "logo.png")
    mapped.wait_idle()
    at.settles()
    assert logo_of(mapped.document.project)
    assert logo_room(picture_of(at.dialog.pane.shown)) is not None
    (tmp_path / "bad.png").write_text("<svg onload='x()'/>")
    at.dialog.logo_chosen.emit(tmp_path / "bad.png")
    mapped.wait_idle()
    said = mapped.sees("said", QMessageBox)
    assert "no PNG" in said.informativeText()
    said.accept()
    mapped.bot.mouseClick(at.has(QPushButton, "remove_logo"), Qt.MouseButton.LeftButton)
    assert not logo_of(mapped.document.project)
    at.key(Key.Key_Escape)


def test_that_the_map_goes_to_the_clipboard_as_pixels_and_as_a_drawing(mapped) -> None:
    mapped.presses(Key.Key_C, Ctrl | Alt)
    mapped.wait_idle()
    data = QApplication.clipboard().mimeData()
    assert bytes(data.data("image/png").data()).startswith(b"\x89PNG")
    assert b"<svg" in bytes(data.data("image/svg+xml").data())
    assert QImage(data.imageData()).width() == 2560


def said_of(person, path: Path) -> str:
    """What the window says when this file is to be written."""
    person.window.findChild(HandingOut).write(path, ExportOptions(size=(320, 180)))
    person.wait_idle()
    box = person.sees("said", QMessageBox)
    text = f"{box.text()} {box.informativeText()}"
    box.accept()
    person.bot.wait(5)
    return text


def test_that_what_cannot_be_written_is_said_once_and_nothing_is_there(
    mapped, tmp_path: Path, monkeypatch
) -> None:
    Exporter(mapped).key(Key.Key_Escape)
    mine = tmp_path / "mine.journey"
    mapped.window.filing.save_to(mine)
    mapped.wait_idle()
    before = mine.read_bytes()
    assert "the journey itself" in said_of(mapped, mine).lower()
    assert mine.read_bytes() == before
    sheet = tmp_path / "map.png"
    sheet.write_bytes(b"old")
    lock = tmp_path / ".~lock.map.png#"
    lock.write_text("somebody")
    assert "open in another program" in said_of(mapped, sheet)
    lock.unlink()
    assert "no such file or folder" in said_of(mapped, tmp_path / "none" / "map.png").lower()
    assert "too long" in said_of(mapped, tmp_path / f"{'x' * 300}.png")
    assert "name cannot be used" in said_of(mapped, tmp_path / "a\0b.png")
    import errno

    def full(*_args) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr("os.fsync", full)
    assert "disk is full" in said_of(mapped, sheet)
    assert sheet.read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix == ".png") == ["map.png"]


def test_that_the_dialog_is_mirrored_and_speaks_persian(persian) -> None:
    _mapped(persian)
    at = Exporter(persian)
    pane, form = at.dialog.pane, at.dialog.form
    assert form.mapToGlobal(form.rect().topLeft()).x() < pane.mapToGlobal(pane.rect().topLeft()).x()
    assert at.dialog.options().locale.language == "fa"
    assert picture_of(at.dialog.pane.shown).rtl
    texts = [w.text() for w in at.dialog.findChildren(QLabel)]
    texts += [w.text() for w in at.dialog.findChildren(QPushButton)]
    assert all(any("\u0600" <= c <= "\u06ff" for c in text) for text in texts if text)
    for kind in (QComboBox, QSpinBox, QLineEdit, QListWidget):
        named = [w for w in at.dialog.findChildren(kind) if w.objectName().startswith("export_")]
        assert all(w.accessibleName() for w in named)
    at.key(Key.Key_Escape)
