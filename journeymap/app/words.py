"""Labels that read in the direction of the reader, whatever script their first word is in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from journeymap.i18n.locale import Locale

RIGHT_TO_LEFT_MARK = "\u200f"


class Words(QLabel):
    """Plain text, wrapped, that can be copied.

    Qt takes the direction of a label from its first letter; a Latin name at the head of a Persian
    line would turn the line round.
    """

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
        if self._rtl:
            text = "\n".join(RIGHT_TO_LEFT_MARK + line for line in text.split("\n"))
        super().setText(text)
