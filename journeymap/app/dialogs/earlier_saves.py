"""What earlier saves replaced: a list by time, each to be opened as a copy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.buttons import Standard, button_box
from journeymap.app.fitting import at_size
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.storage.backups import Backup


class EarlierDialog(QDialog):
    """The backups of one file, the newest first."""

    #: Open this `Backup` as a copy.
    copy_requested = Signal(object)

    def __init__(
        self, parent: QWidget, name: str, backups: Sequence[Backup], locale: Locale
    ) -> None:
        super().__init__(parent)
        self.setObjectName("earlier_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Earlier saves"))
        self.resize(at_size(520, self), at_size(420, self))
        self._backups, self._locale = tuple(backups), locale
        rows = QVBoxLayout(self)
        title = locale.tr("What saving {name} has replaced", name=locale.isolate(name))
        rows.addWidget(Words(locale, title, name="earlier_title", bold=True))
        self._list = QListWidget()
        self._list.setObjectName("list")
        self._list.setAccessibleName(title)
        now = dt.datetime.now(dt.UTC)
        for backup in self._backups:
            self._list.addItem(QListWidgetItem(self._about(backup, now)))
        rows.addWidget(self._list, 1)
        about = locale.tr(
            "A copy opens in a window of its own; the file stays as it is. After that, none of "
            "these is cleared away for a week."
        )
        if not self._backups:
            about = locale.tr("Nothing was replaced so far.")
        rows.addWidget(Words(locale, about, name="earlier_about", quiet=True))
        line = QHBoxLayout()
        self._open = QPushButton(locale.tr("&Open a copy"))
        self._open.setObjectName("open_copy")
        line.addWidget(self._open)
        line.addStretch(1)
        close = button_box(locale, Standard.Close)
        close.rejected.connect(self.reject)
        line.addWidget(close)
        rows.addLayout(line)
        self._open.clicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._list.setCurrentRow(0)
        self._open.setEnabled(bool(self._backups))

    def _about(self, backup: Backup, now: dt.datetime) -> str:
        locale = self._locale
        return locale.tr(
            "Until {moment} ({time} ago), {size} kB",
            moment=locale.isolate(locale.moment(backup.when)),
            time=locale.duration(max((now - backup.when).total_seconds(), 0)),
            size=locale.number(max(backup.size / 1000, 1)),
        )

    def _choose(self, *_told: object) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._backups):
            self.copy_requested.emit(self._backups[row])
            self.accept()
