"""A bar above the map: something about the file that should be known, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from journeymap.app.words import Words
from journeymap.i18n.locale import Locale


class Notice(QFrame):
    """One sentence and its buttons; each answer takes the bar away."""

    def __init__(self, name: str, locale: Locale) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", True)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 8, 16, 8)
        self._words = Words(locale, name="notice_words")
        self._line.addWidget(self._words, 1)
        self._buttons: list[QPushButton] = []
        self._said: tuple[str, tuple[str, ...]] = ("", ())
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, buttons: Mapping[str, tuple[str, Callable[[], object]]]) -> None:
        """Show a text and what can be done about it; buttons by key, with their labels.

        What is said already is not said anew: somebody may be about to press a button.
        """
        said = (text, tuple(label for label, _done in buttons.values()))
        if self.isVisible() and said == self._said:
            return
        self._clear()
        self._said = said
        self._words.setText(text)
        for key, (label, done) in buttons.items():
            button = QPushButton(label)
            button.setObjectName(key)
            button.clicked.connect(self._answer(done))
            self._line.addWidget(button)
            self._buttons.append(button)
        self.show()

    def settle(self) -> None:
        """It is not so any more."""
        self.hide()
        self._clear()

    def _answer(self, done: Callable[[], object]) -> Callable[[], None]:
        def answered(_checked: bool = False) -> None:
            self.settle()
            done()

        return answered

    def _clear(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
