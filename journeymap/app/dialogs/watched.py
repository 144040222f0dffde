"""Asks which folder next month's export is put into, and whether it is taken without a question."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.buttons import Standard, button_box
from journeymap.app.fitting import Roomy, at_size
from journeymap.app.folder_watch import Watched
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale


class WatchedDialog(QDialog):
    """One folder; left empty, none is watched."""

    #: Watch this; carries `Watched`.
    chosen = Signal(object)

    def __init__(self, parent: QWidget, watched: Watched, locale: Locale) -> None:
        super().__init__(parent)
        self.setObjectName("watched_dialog")
        self.setWindowTitle(locale.tr("Watch a folder"))
        self._watched, self._locale = watched, locale
        rows = QVBoxLayout(self)
        label = QLabel(locale.tr("&Folder that exports are put into"))
        self._folder = QLineEdit(watched.folder)
        self._folder.setObjectName("watched_folder")
        label.setBuddy(self._folder)
        pick = QPushButton(locale.tr("&Choose…"))
        pick.setObjectName("pick_folder")
        pick.setAutoDefault(False)
        pick.clicked.connect(self._pick)
        line = QHBoxLayout()
        line.addWidget(self._folder, 1)
        line.addWidget(pick)
        self._alone = QCheckBox(locale.tr("&Take in without asking what fits and has not changed"))
        self._alone.setObjectName("watched_alone")
        self._alone.setChecked(watched.alone)
        about = Words(
            locale,
            locale.tr(
                "A new file there that is read like an earlier export is offered above the map. "
                "The folder is remembered on this computer only, not in the journey."
            ),
            quiet=True,
        )
        self._wrong = QLabel()
        self._wrong.setObjectName("watched_wrong")
        self._wrong.setProperty("warning", True)
        self._wrong.hide()
        buttons = button_box(locale, Standard.Ok, Standard.Cancel)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        rows.addStrut(at_size(520, self))
        rows.addWidget(label)
        rows.addLayout(line)
        for widget in (self._alone, Roomy(about), self._wrong, buttons):
            rows.addWidget(widget)
        self.finished.connect(lambda _result: self.deleteLater())

    def _pick(self) -> None:
        dialog = QFileDialog(self, self._locale.tr("Watch a folder"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()

    def _agree(self) -> None:
        text = self._folder.text().strip()
        if text and not Path(text).is_dir():
            self._wrong.setText(self._locale.tr("There is no such folder."))
            self._wrong.show()
            return
        folder = str(Path(text).absolute()) if text else ""
        self.chosen.emit(replace(self._watched, folder=folder, alone=self._alone.isChecked()))
        self.accept()
