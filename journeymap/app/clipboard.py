"""Copy, cut, paste and duplicate: within a window, between windows and with other programs.

Touchpoints go to the clipboard twice: as a small journey under a type of our own, and as rows of
cells for spreadsheets. What comes from the clipboard is read as strictly as a file.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from journeymap.app.document import Document
from journeymap.canvas.view import MapView
from journeymap.data.clips import clip_of, clip_rows, put_clip
from journeymap.data.pasting import PasteError, as_text, fault_text, read_pasted
from journeymap.data.planting import Planted, plant
from journeymap.export.table import safe_cell
from journeymap.i18n.locale import Locale
from journeymap.i18n.refusal import in_one_line
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.storage.errors import StorageError
from journeymap.storage.journey_json import decode_journey, encode_journey
from journeymap.storage.templates import empty_journey

#: Touchpoints as a small journey, the text of a `journey.json`.
MIME = "application/x-journeymap-touchpoints"
#: The largest map that can be drawn is smaller.
MAX_BYTES = 8_000_000
#: Scores that are no belief are named one by one up to here.
MOST_TOLD = 3


class Clipboard(QObject):
    """The clipboard as one window uses it; every paste is one step of undo."""

    #: Something to say in passing: what was pasted, or why nothing was.
    told = Signal(str)

    def __init__(self, document: Document, view: MapView, locale: Locale) -> None:
        super().__init__(view)
        self._document, self._view, self._locale = document, view, locale

    def copy(self) -> bool:
        """Put the chosen touchpoints on the clipboard; False when none is chosen."""
        clip = clip_of(self._document.journey, self._view.selected)
        if not clip.touchpoints:
            return False
        data = QMimeData()
        data.setData(MIME, encode_journey(clip))
        data.setText(as_text([[safe_cell(cell) for cell in row] for row in clip_rows(clip)]))
        QGuiApplication.clipboard().setMimeData(data)
        locale = self._locale
        self.told.emit(locale.tr("%n touchpoint(s) copied", "", len(clip.touchpoints)))
        return True

    def cut(self) -> None:
        """Copy the chosen touchpoints and take them off the map."""
        journey = self._document.journey
        chosen = tuple(id for id in self._view.selected if journey.touchpoint(id) is not None)
        if self.copy():
            self._document.apply(lambda j: edits.remove(j, chosen), self._locale.tr("Cut"))

    def duplicate(self) -> None:
        """Put a copy of the chosen touchpoints beside them; the clipboard stays as it is."""
        clip = clip_of(self._document.journey, self._view.selected)
        if clip.touchpoints:
            self._put(clip, self._locale.tr("Duplicate"))

    def paste(self) -> None:
        """Put what is on the clipboard on the map, or say why that cannot be."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None:  # nobody has copied anything yet, or it was taken away
            self.paste_text("")
        elif data.hasFormat(MIME):
            self._paste_clip(data.data(MIME).data())
        else:
            self.paste_text(data.text() if data.hasText() else "")

    def paste_behind(self, after: str) -> None:
        """Paste lines or cells behind a touchpoint; none stands for what is chosen."""
        self.paste_text(QGuiApplication.clipboard().text(), after)

    def paste_text(self, text: str, after: str = "") -> None:
        """Make touchpoints of lines or cells, behind `after` or what is chosen."""
        document, locale = self._document, self._locale
        journey = document.journey
        chosen = [after] if after else list(self._view.selected)
        behind = next((id for id in reversed(chosen) if journey.touchpoint(id)), None)
        stage = next((id for id in chosen if journey.stage(id)), None)
        done: list[Planted] = []

        def edit(journey: Journey) -> Journey:
            done.append(
                plant(
                    journey,
                    pasted,
                    after=behind,
                    stage=stage,
                    between=document.project.evidence is None,
                    spare=empty_journey(locale).stages,
                )
            )
            return done[-1].journey

        try:
            pasted = read_pasted(text)
        except PasteError as error:
            self.told.emit(fault_text(error, locale))
            return
        document.seal()
        if document.apply(edit, locale.tr("Paste")):
            self._view.choose(done[-1].ids)
            self._show(done[-1].ids)
            self.told.emit(planted_text(done[-1], locale))

    def _paste_clip(self, data: bytes) -> None:
        locale = self._locale
        try:
            if len(data) > MAX_BYTES:
                raise StorageError(locale.tr("it is too large to be a journey"))
            clip, _version = decode_journey(data)
        except StorageError as error:
            why = in_one_line(error, locale)
            self.told.emit(locale.tr("What was copied cannot be pasted: {why}", why=why))
            return
        if clip.touchpoints:
            self._put(clip, locale.tr("Paste"))
        else:
            self.told.emit(fault_text(PasteError("nothing"), locale))

    def _put(self, clip: Journey, text: str) -> None:
        ids: list[str] = []

        def edit(journey: Journey) -> Journey:
            put, new = put_clip(journey, clip)
            ids.extend(new)
            return put

        self._document.seal()
        if self._document.apply(edit, text):
            self._view.choose(ids)
            self._show(ids)
            self.told.emit(self._locale.tr("%n touchpoint(s) pasted", "", len(ids)))

    def _show(self, ids: Sequence[str]) -> None:
        for id in (*ids[-1:], *ids[:1]):
            item = self._view.scene().item_of(id, "card")
            if item is not None:
                self._view.ensureVisible(item.frame, 40, 40)


def planted_text(planted: Planted, locale: Locale) -> str:
    """What was pasted, in the numbers of the map, and what was left out."""
    parts = [locale.tr("%n touchpoint(s)", "", len(planted.ids))]
    if planted.new_stages:
        parts.append(locale.tr("%n new stage(s)", "", len(planted.new_stages)))
    parts.append(locale.tr("%n department(s)", "", planted.departments))
    parts.append(locale.tr("%n hand-off(s)", "", planted.handoffs))
    said = locale.tr("Pasted: {what}", what=locale.tr(", ", "between names in a list").join(parts))
    if not planted.refused:
        return said
    rows = []
    for line, text in planted.refused[:MOST_TOLD]:
        number = locale.number(line)
        rows.append(
            locale.tr("row {number}: {text}", number=number, text=locale.isolate(text[:20]))
        )
    if len(planted.refused) > MOST_TOLD:
        rows.append("…")
    left = locale.tr(
        "%n score(s) left out, because beliefs are whole numbers from 1 to 9",
        "",
        len(planted.refused),
    )
    between = locale.tr(", ", "between names in a list")
    return f"{said}. {left} ({between.join(rows)})"
