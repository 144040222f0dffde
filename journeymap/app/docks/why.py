"""Why a hand-off stands where it stands: the arithmetic of its index, line by line."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from journeymap.analysis.arithmetic import detail_text, facts, harm_text, owner_text
from journeymap.analysis.reasons import kind_text, sentence
from journeymap.analysis.results import DO, SAY, GreyZone, Kind
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.theme import theme_named

#: Every kind of evidence there may be; the index is a sum over those that are there.
KINDS: tuple[Kind, ...] = (*SAY, *DO)


class Why(QWidget):
    """One grey zone explained: the sentence, what adds up to its index, and what it costs."""

    def __init__(self, locale: Locale, theme: str) -> None:
        super().__init__()
        self.setObjectName("why")
        self._locale, self._theme = locale, theme_named(theme)
        self._shown: tuple[GreyZone, Journey] | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        self._sentence = Words(locale, name="why_sentence")
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._typical = Row(locale, self._grid, 0)
        # Made once: a filter that is moved shows one hand-off after the other.
        self._parts = [Row(locale, self._grid, 1 + 2 * i) for i in range(len(KINDS))]
        self._total = Row(locale, self._grid, 1 + 2 * len(KINDS), bold=True)
        self._facts = Words(locale, name="why_facts", quiet=True)
        for widget in (self._sentence, self._table, self._facts):
            rows.addWidget(widget)

    def show_zone(self, zone: GreyZone, journey: Journey) -> None:
        """Explain one hand-off."""
        self._shown = (zone, journey)
        locale = self._locale
        self._sentence.setText(sentence(zone, journey, locale))
        parts = sorted(zone.contributions, key=lambda c: -c.points)
        self._table.setVisible(bool(parts))
        widest = max((abs(c.points) for c in parts), default=1.0) or 1.0
        self._typical.show(locale.tr("a typical hand-off"), locale.number(50.0, 1))
        for row, c in itertools.zip_longest(self._parts, parts):
            if c is None:
                row.hide()
                continue
            color = QColor(*self._theme.rgba("loss" if c.points > 0 else "accent"))
            row.show(
                kind_text(c.kind, locale),
                locale.signed(c.points, 1),
                detail_text(c, locale),
                share=c.points / widest,
                color=color,
                tip=harm_text(c.kind, locale),
            )
        self._total.show(locale.tr("adds up to"), locale.number(zone.index, 1))
        transition = journey.transition(zone.handoff)
        owner = transition.owner if transition is not None else ""
        self._facts.setText("\n".join([*facts(zone, locale), owner_text(owner, locale)]))

    def wear(self, theme: str) -> None:
        """Draw in another theme."""
        self._theme = theme_named(theme)
        if self._shown is not None:
            self.show_zone(*self._shown)


class Row:
    """One line of the sum: what it is, a bar, the points, and below them where they come from."""

    def __init__(self, locale: Locale, grid: QGridLayout, at: int, *, bold: bool = False) -> None:
        self._title, self._number = Words(locale, bold=bold), Words(locale, bold=bold)
        self._bar = Bar(rtl=locale.rtl)
        self._detail = Words(locale, quiet=True, scale=0.9)
        for words in (self._title, self._number):
            words.setWordWrap(False)
        self._number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._title, at, 0)
        grid.addWidget(self._bar, at, 1)
        grid.addWidget(self._number, at, 2)
        grid.addWidget(self._detail, at + 1, 0, 1, 3)

    def show(
        self,
        title: str,
        number: str,
        detail: str = "",
        *,
        share: float = 0.0,
        color: QColor | None = None,
        tip: str = "",
    ) -> None:
        """Show these; without a colour there is no bar."""
        for words, text in ((self._title, title), (self._number, number), (self._detail, detail)):
            words.setText(text)
            words.setToolTip(tip)
            words.setVisible(bool(text))
        self._bar.show_share(share, color)
        self._bar.setVisible(color is not None)

    def hide(self) -> None:
        """Show nothing."""
        for widget in (self._title, self._bar, self._number, self._detail):
            widget.hide()


class Bar(QWidget):
    """A bar from the middle, towards the end of the line for more harm than typical."""

    def __init__(self, *, rtl: bool) -> None:
        super().__init__()
        self._share, self._color, self._rtl = 0.0, QColor(), rtl
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, color: QColor | None) -> None:
        """Show a share of the half that is there, -1 to 1."""
        self._share, self._color = share, color or QColor()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        return QSize(90, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the axis and the bar."""
        painter = QPainter(self)
        middle = self.width() / 2
        length = self._share * (middle - 2) * (-1 if self._rtl else 1)
        painter.fillRect(
            QRectF(min(middle, middle + length), 3, abs(length), self.height() - 6), self._color
        )
        painter.setPen(self.palette().mid().color())
        painter.drawLine(int(middle), 0, int(middle), self.height())
        painter.end()
