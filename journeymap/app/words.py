"""Labels that read in the direction of the reader, whatever script their first word is in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from journeymap.i18n.locale import Locale

RIGHT_TO_LEFT_MARK = "\u200f"


def in_direction(text: str, *, rtl: bool) -> str:
    """A text whose lines run the reader's way, whatever stands at their beginning.

    Qt takes the direction of a line from its first letter, that of an isolated name included.
    """
    if not rtl:
        return text
    lines = (line.removeprefix(RIGHT_TO_LEFT_MARK) for line in text.split("\n"))
    return "\n".join(RIGHT_TO_LEFT_MARK + line for line in lines)


class Words(QLabel):
    """Plain text, wrapped, that can be copied."""

    def __init__(
        self,
        locale: Locale,
        text: str = "",
        *,
        name: str = "",
        quiet: bool = False,
        bold: bool = False,
        scale: float = 1.0,
    ) -> None:
        super().__init__()
        self._rtl = locale.rtl
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setProperty("quiet", quiet)
        if bold or scale != 1.0:
            font = QFont(self.font())
            font.setBold(bold)
            font.setPointSizeF(font.pointSizeF() * scale)
            self.setFont(font)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text of one or several lines."""
        super().setText(in_direction(text, rtl=self._rtl))
