"""What stands on the screen beside and over the presented map: story, clock, words in passing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from journeymap.app.presenting.story import MOST_REASONS, Story
from journeymap.app.words import Words
from journeymap.canvas.fonts import map_font
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import Theme

#: Sizes of letters on a screen of 1,080 rows. Capitals of the smallest are 1/70 of the height.
NAME, WHY, PLAIN, LEAST = 42, 38, 28, 23
ROWS = 1080


class DownArrow(QWidget):
    """An arrow from what is above to what is below."""

    def __init__(self, color: QColor) -> None:
        super().__init__()
        self._color = color

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a shaft with a head, at the side where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head, height = self.height() * 0.30, self.height()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - head - 2 if rtl else head + 2
        painter.setPen(QPen(self._color, max(3.0, height / 12)))
        painter.drawLine(QPointF(x, height * 0.08), QPointF(x, height * 0.6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        tip = height * 0.95
        base = tip - head * 1.4
        painter.drawPolygon(
            QPolygonF([QPointF(x - head, base), QPointF(x + head, base), QPointF(x, tip)])
        )
        painter.end()


class StoryPanel(QFrame):
    """A hand-off in words that are read across a room."""

    def __init__(self, parent: QWidget, locale: Locale, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("story")
        self._locale, self._theme = locale, theme
        self._story: Story | None = None
        dress_sheet(self, theme, "panel", "text", radius=0)
        rows = QVBoxLayout(self)
        self._lines: list[tuple[Words, int, bool]] = []
        self._place = self._line("story_place", PLAIN, "accent", bold=True)
        self._ends = [
            (
                self._line(f"story_{end}", NAME, bold=True),
                self._line(f"story_{end}_hands", PLAIN, "muted"),
            )
            for end in ("from", "to")
        ]
        self._arrow = DownArrow(QColor(*theme.rgba("loss")))
        self._why = [
            self._line(f"story_why_{i}", WHY, "loss", bold=True) for i in range(MOST_REASONS)
        ]
        self._figures = self._line("story_figures", PLAIN, bold=True)
        self._base = self._line("story_base", LEAST, "muted")
        self._owner = self._line("story_owner", WHY, bold=True)
        self._step = self._line("story_step", PLAIN)
        rows.addWidget(self._place)
        rows.addStretch(1)
        for words in self._ends[0]:
            rows.addWidget(words)
        rows.addWidget(self._arrow)
        for words in self._ends[1]:
            rows.addWidget(words)
        rows.addStretch(1)
        for words in (*self._why, self._figures, self._base):
            rows.addWidget(words)
        rows.addStretch(1)
        rows.addWidget(self._owner)
        rows.addWidget(self._step)
        self.hide()

    def tell(self, story: Story) -> None:
        """Show a story."""
        self._story = story
        self._place.setText(story.place)
        for (name, hands), (name_text, hands_text) in zip(self._ends, story.ends, strict=True):
            name.setText(name_text)
            hands.setText(hands_text)
        label = " · ".join(part for part in (story.figures, story.label) if part)
        self._figures.setText(label)
        self._base.setText(story.base)
        self._owner.setText(story.owner)
        _ink(self._owner, self._theme, "text" if story.owned else "loss")
        self._step.setText(story.step)
        for words, text in zip(self._why, (*story.why, *[""] * MOST_REASONS), strict=False):
            words.setText(text)
        self.setAccessibleName(". ".join(_spoken(story)))
        self._settle()

    def place(self, box: QRect) -> None:
        """Stand here on the screen."""
        self.setGeometry(box)
        self._settle()

    def _settle(self) -> None:
        """The largest letters with which all of it fits; then fewer reasons rather than dust."""
        story, screen = self._story, self.window().height()
        if story is None:
            return
        unit = screen / ROWS
        pad = round(28 * unit)
        self.layout().setContentsMargins(pad, pad, pad, pad)
        self.layout().setSpacing(round(8 * unit))
        for shown in range(len(story.why), -1, -1):
            for i, words in enumerate(self._why):
                words.setVisible(i < shown and i < len(story.why))
            for shrunk in (1.0, 0.9, 0.8, 0.7):
                self._write(unit, shrunk)
                if self._needed() <= self.height():
                    return

    def _write(self, unit: float, shrunk: float) -> None:
        for words, size, bold in self._lines:
            words.setFont(map_font(max(LEAST, size * shrunk) * unit, bold))
            if words not in self._why:
                words.setVisible(bool(words.text().strip("\u200f")))
        self._arrow.setFixedHeight(round(46 * unit * shrunk))

    def _needed(self) -> int:
        layout = self.layout()
        layout.invalidate()
        return layout.totalHeightForWidth(self.width())

    def _line(self, name: str, size: int, ink: str = "text", *, bold: bool = False) -> Words:
        words = Words(self._locale, name=name)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        _ink(words, self._theme, ink)
        self._lines.append((words, size, bold))
        return words


class ClockFace(QLabel):
    """The clock in a corner."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("clock")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._theme = theme
        self._state: tuple[bool, bool] | None = None
        self.hide()

    def show_time(self, text: str, *, over: bool, stands: bool) -> None:
        """Show what the clock says; its colour and its words say when time is up."""
        self.setText(text)
        state = (over, stands)
        if state != self._state:
            self._state = state
            ink = "background" if over else "muted" if stands else "text"
            dress_sheet(self, self._theme, "loss" if over else "panel", ink)
        self.setFont(map_font(46 * self.window().height() / ROWS, True))
        self.adjustSize()
        self.show()
        self.raise_()

    def sizeHint(self) -> QSize:
        """Room round the digits."""
        hint = super().sizeHint()
        return QSize(hint.width() + hint.height() // 2, hint.height())


class Passing(QLabel):
    """A word in passing, over the map: that there is nothing to walk, that this was the last."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("passing")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        dress_sheet(self, theme, "callout", "callout-text")
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence; nothing when it is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        if not text:
            return
        screen = self.window().size()
        self.setFont(map_font(30 * screen.height() / ROWS, True))
        margin = round(24 * screen.height() / ROWS)
        self.setMargin(margin)
        self.setFixedWidth(
            min(
                round(screen.width() * 0.7),
                self.fontMetrics().horizontalAdvance(text) + 2 * margin + 8,
            )
        )
        self.adjustSize()
        self.move(
            (screen.width() - self.width()) // 2,
            round(screen.height() * 0.80) - self.height() // 2,
        )
        self.raise_()


def _spoken(story: Story) -> list[str]:
    ends = [part for end in story.ends for part in end]
    parts = [story.place, *ends, *story.why, story.figures, story.label, story.base]
    return [part for part in (*parts, story.owner, story.step) if part]


def _ink(widget: QWidget, theme: Theme, token: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(*theme.rgba(token)))
    widget.setPalette(palette)


def dress_sheet(
    widget: QWidget, theme: Theme, ground: str, ink: str, *, radius: int = 10, letters: int = 0
) -> None:
    """Make a widget a sheet that lies on the map: ground, ink, border and round corners."""
    colors = {
        name: QColor(*theme.rgba(token)).name()
        for name, token in (("ground", ground), ("ink", ink), ("line", "card-border"))
    }
    size = f"font-size: {letters}px;" if letters else ""
    widget.setStyleSheet(
        f"#{widget.objectName()} {{ background: {colors['ground']}; color: {colors['ink']};"
        f" border: 1px solid {colors['line']}; border-radius: {radius}px; }}"
        f" #{widget.objectName()} * {{ {size} }}"
    )
