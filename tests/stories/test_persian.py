"""Whole stories in Persian: a workshop by the keyboard alone, and what comes in and goes out."""

from __future__ import annotations

import itertools
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from journeymap.app.dialogs.importing import ImportDialog
from journeymap.app.dialogs.voting import VotingDialog
from journeymap.app.palette import Palette
from journeymap.app.presenting.presentation import Presentation
from journeymap.app.presenting.presenter import Presenter
from journeymap.export.files import ExportOptions, export_file
from journeymap.i18n.locale import locale_for
from journeymap.storage.file import open_project

Key, Held = Qt.Key, Qt.KeyboardModifier
Control, Shift, Alt = Held.ControlModifier, Held.ShiftModifier, Held.AltModifier

#: Stage, department and name, as the room tells it; a Latin name and letters joined by a ZWNJ.
TOLD = (
    ("بازاریابی", "آگهی در Instagram"),
    ("بازاریابی", "صفحهٔ معرفی"),
    ("فروش", "می‌خواهم بخرم"),
    ("اعتبارسنجی", "بررسی اعتبار"),
    ("پشتیبانی", "نصب در خانه"),
)
NOTE = "هیچ‌کس زنگ نمی‌زند"
OWNER = "سارا"
#: What stands round text to give it a direction; nobody types it.
MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def finds(person, words: str) -> None:
    """Find a command, a touchpoint or a hand-off by some of its letters, and take the first."""
    person.key(Key.Key_K, Control)
    palette = person.sees("palette", Palette)
    person.keys(words)
    person.key(Key.Key_Return)
    person.bot.waitUntil(lambda: not palette.isVisible())
    person.bot.wait(5)


def keys_in(person, window: QWidget, *keys) -> None:
    """Press keys in another window, wherever they go there."""
    for key in keys:
        person.bot.keyClick(window.focusWidget() or window, key)
    person.bot.wait(1)


def turns_back(person) -> None:
    """Be at the window again, as a desktop sees to when a dialog is gone."""
    person.window.activateWindow()
    person.bot.waitUntil(person.window.isActiveWindow)
    person.view.setFocus()


def test_that_a_workshop_is_done_in_persian_without_a_mouse(persian, tmp_path) -> None:
    person = persian
    person.begin()
    department = ""
    for unit, name in TOLD:
        person.keys(name)
        if unit != department:
            person.key(Key.Key_D, Control, Shift)
            person.keys(f"{unit}\n")
        department = unit
        person.key(Key.Key_Tab)
    person.key(Key.Key_Return)
    assert person.names() == [name for _unit, name in TOLD]
    assert [d.name for d in person.journey.departments] == list(dict(TOLD))
    frames = {c.content.ref: c.frame.center().x() for c in person.view.scene().cards()}
    places = [frames[person.id_of(name)] for _unit, name in TOLD]
    assert places == sorted(places, reverse=True), "the first stage stands at the right"

    person.key(Key.Key_Home, Control)
    person.key(Key.Key_Left)  # the next one, in a mirrored map
    second, last = (person.journey.touchpoints[i] for i in (1, -1))
    assert person.view.selected == (second.id,)
    person.keys("۸")
    assert person.journey.touchpoint(second.id).belief == 8
    person.key(Key.Key_1, Alt)
    person.keys(f"{NOTE}\n")
    assert [n.text for n in person.journey.notes] == [NOTE]
    person.key(Key.Key_C, Control, Shift)
    person.keys("نصب\n")
    assert person.journey.transition_between(second.id, last.id)

    finds(person, "می‌خواهم بررسی")
    handoff = person.journey.handoffs[1]
    assert person.view.selected == (handoff.id,)
    person.key(Key.Key_O, Control, Shift)
    person.keys(f"{OWNER}\n")
    assert person.journey.transition(handoff.id).owner == OWNER

    finds(person, "رأی‌گیری")
    keys_in(person, person.sees("voting_dialog", VotingDialog), Key.Key_Return)
    turns_back(person)
    person.view.choose([second.id])
    person.key(Key.Key_V)
    person.key(Key.Key_V)
    finds(person, "آشکار")
    assert person.journey.touchpoint(second.id).votes == 2

    person.key(Key.Key_F5)
    shown = person.window.findChild(Presenter).presentation
    assert isinstance(shown, Presentation)
    keys_in(person, shown, Key.Key_Escape, Key.Key_G, Key.Key_Down)
    assert shown.walk.chosen
    keys_in(person, shown, Key.Key_Escape, Key.Key_Escape)
    person.bot.waitUntil(lambda: person.window.findChild(Presenter).presentation is None)
    turns_back(person)

    path = tmp_path / "کارگاه.journey"
    person.key(Key.Key_S, Control)
    picker = person.sees("pick_file", QFileDialog)
    picker.selectFile(str(path))  # which keys its own dialog takes is Qt's affair
    picker.accept()
    person.wait_idle()
    assert open_project(path).project.journey == person.journey
    assert not person.document.is_dirty


# --- what comes in and goes out -----------------------------------------------------------------

QUESTION = "چقدر احتمال دارد پس از این مرحله ما را معرفی کنید: "
ASKED = ("سفارش تلفنی", "تحویل کالا", "نیم‌فاصله و «گیومه»")


def survey(path: Path) -> Path:
    """A Persian export: Persian digits, Jalali dates, an Arabic ye here and there."""
    digits = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    rows = [",".join(["پاسخ‌دهنده", "تاریخ", *(QUESTION + name for name in ASKED)])]
    for i in range(120):
        date = f"140{4 + i // 60}/{i % 6 + 1:02d}/{i % 29 + 1:02d}"
        scores = (10 - i % 3, (7 * i) % 6, 9 - i % 4)
        rows.append(",".join([f"r{i}", date, *map(str, scores)]).translate(digits))
    path.write_text("\n".join(rows) + "\n", encoding="utf-8-sig")
    return path


def imports(person, path: Path) -> None:
    """Drop a file, and agree to what is guessed by one key."""
    person.window.open_any(path)
    dialog = person.sees("import_dialog", ImportDialog)
    person.bot.waitUntil(lambda: dialog.is_settled)
    keys_in(person, dialog, Key.Key_Return)
    person.wait_idle()
    turns_back(person)


def exports(person, path: Path) -> Path:
    """Write the map as a file, by the one way the dialog and the command line share."""
    export_file(person.document.project, path, options=ExportOptions(locale_for("fa")))
    return path


def said_by_slides(path: Path) -> str:
    """Every paragraph of a deck, without marks of direction."""
    from pptx import Presentation as Deck

    texts = [
        shape.text_frame.text
        for slide in Deck(str(path)).slides
        for shape in every_shape(slide.shapes)
        if shape.has_text_frame
    ]
    return MARKS.sub("", "\n".join(texts))


def every_shape(shapes):
    for shape in shapes:
        if shape.shape_type is not None and hasattr(shape, "shapes"):
            yield from every_shape(shape.shapes)
        else:
            yield shape


def said_by_pdf(path: Path) -> str:
    """The text of a PDF as somebody would copy it out of it."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run([tool, str(path), "-"], capture_output=True, timeout=600, check=True)
    return MARKS.sub("", unicodedata.normalize("NFKC", done.stdout.decode("utf-8")))


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def test_that_a_persian_export_is_ranked_and_handed_out_as_it_was_typed(persian, tmp_path) -> None:
    person = persian
    person.begin()
    imports(person, survey(tmp_path / "نظرسنجی.csv"))
    assert set(person.names()) == set(ASKED)
    evidence = person.document.project.evidence
    months = set(evidence.scores["period"])
    assert len(months) == 12
    for name, unit in zip(ASKED, ("فروش", "انبار", "پشتیبانی"), strict=True):
        person.view.choose([person.id_of(name)])
        person.view.setFocus()
        person.key(Key.Key_D, Control, Shift)
        person.keys(f"{unit}\n")
    for one, other in itertools.pairwise(ASKED):
        person.view.choose([person.id_of(one)])
        person.key(Key.Key_C, Control, Shift)
        person.keys(f"{other.split()[0]}\n")
    person.wait_idle()
    ranked = person.window.workbench.analyst.findings.ranking
    worst = person.journey.transition(ranked[0].handoff)
    assert (worst.source, worst.target) == tuple(map(person.id_of, ASKED[:2]))

    slides = in_one_line(said_by_slides(exports(person, tmp_path / "map.pptx")))
    page = in_one_line(said_by_pdf(exports(person, tmp_path / "map.pdf")))
    for typed in (*ASKED, "فروش", "انبار", "پشتیبانی"):
        assert typed in slides
        assert typed.replace("\u200c", "") in page.replace("\u200c", "")
    assert "۱۲۰" in slides


def test_that_persian_comments_of_a_shop_are_counted(persian, shared_data, tmp_path) -> None:
    person = persian
    person.begin()
    imports(person, shared_data / "persian_digikala/digikala_comments_scored.csv")
    (score,) = person.window.workbench.analyst.findings.scores
    assert (score.n, round(score.mean, 2)) == (3_261, 74.72)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    words = in_one_line(said_by_slides(exports(person, tmp_path / "map.pptx")))
    assert "۷۴" in words
