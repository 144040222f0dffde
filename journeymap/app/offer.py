"""The bar above start page and map that offers what a crash left behind."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.storage.recovery import Journal, Listing

#: So many are shown at once; the next ones follow when these are settled.
SHOWN = 3


class Offer(QFrame):
    """Documents that can be recovered, each to be opened, discarded or left for later."""

    #: Open this `Journal`.
    open_requested = Signal(object)
    #: Throw this `Journal` away.
    discard_requested = Signal(object)
    #: Leave this `Journal` for the next start.
    later_requested = Signal(object)

    def __init__(self, locale: Locale) -> None:
        super().__init__()
        self._locale = locale
        self.setObjectName("recovery")
        self.setProperty("card", True)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 10, 16, 10)
        self._rows.setSpacing(6)
        self._journals: tuple[Journal, ...] = ()
        self._damaged = 0
        self.hide()

    @property
    def journals(self) -> tuple[Journal, ...]:
        """What is offered."""
        return self._journals

    def show_listing(self, listing: Listing) -> None:
        """Offer these."""
        self._journals, self._damaged = listing.journals, listing.damaged
        self._fill()

    def settle(self, journal: Journal) -> None:
        """Offer one no more."""
        self._journals = tuple(j for j in self._journals if j.folder != journal.folder)
        self._fill()

    def _fill(self) -> None:
        while (old := self._rows.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        locale = self._locale
        if self._journals:
            title = locale.tr("Unsaved work was found")
            self._rows.addWidget(Words(locale, title, name="recovery_title", bold=True))
            for journal in self._journals[:SHOWN]:
                self._rows.addWidget(self._row(journal))
            if (more := len(self._journals) - SHOWN) > 0:
                text = locale.tr("and %n more", "unsaved documents", more)
                self._rows.addWidget(Words(locale, text, quiet=True))
        if self._damaged:
            self._rows.addWidget(self._damage())
        self.setVisible(bool(self._journals or self._damaged))

    def _row(self, journal: Journal) -> QWidget:
        locale = self._locale
        name = journal.subject.name or locale.tr("Untitled")
        words = Words(locale, self._about(journal, name), name="recovery_about")
        base = journal.subject.base
        words.setToolTip("" if base is None else str(base))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words, 1)
        for key, text, wish in (
            ("recovery_open", locale.tr("Open"), self.open_requested),
            ("recovery_discard", locale.tr("Discard"), self.discard_requested),
            ("recovery_later", locale.tr("Later"), self.later_requested),
        ):
            button = QPushButton(text)
            button.setObjectName(key)
            button.setAccessibleName(f"{text}: {name}")
            button.clicked.connect(partial(self._wish, wish, journal))
            line.addWidget(button)
        return row

    def _about(self, journal: Journal, name: str) -> str:
        locale = self._locale
        age = (dt.datetime.now(dt.UTC) - journal.written).total_seconds()
        return locale.tr(
            "{name}, changed {time} ago, {size} kB",
            name=locale.isolate(name),
            time=locale.duration(max(age, 0)),
            size=locale.number(max(journal.size / 1000, 1)),
        )

    def _damage(self) -> QWidget:
        locale = self._locale
        text = locale.tr(
            "Damaged and put aside: %n record(s) of unsaved work",
            "unsaved documents",
            self._damaged,
        )
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Words(locale, text, name="recovery_damaged"), 1)
        button = QPushButton(locale.tr("Close"))
        button.setObjectName("recovery_seen")
        button.clicked.connect(self._seen)
        line.addWidget(button)
        return row

    def _seen(self) -> None:
        self._damaged = 0
        self._fill()

    def _wish(self, wish: Signal, journal: Journal, _checked: bool = False) -> None:
        wish.emit(journal)
