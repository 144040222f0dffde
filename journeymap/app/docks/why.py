"""Why a hand-off stands where it stands: the arithmetic of its index, line by line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from journeymap.analysis.reasons import kind_text, sentence
from journeymap.analysis.results import Contribution, GreyZone
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.theme import theme_named


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
        self._facts = Words(locale, name="why_facts", quiet=True)
        for widget in (self._sentence, self._table, self._facts):
            rows.addWidget(widget)

    def show_zone(self, zone: GreyZone, journey: Journey) -> None:
        """Explain one hand-off."""
        self._shown = (zone, journey)
        locale = self._locale
        self._sentence.setText(sentence(zone, journey, locale))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        row = 0
        widest = max((abs(c.points) for c in zone.contributions), default=1.0) or 1.0
        if zone.contributions:
            self._add_row(row, locale.tr("a typical hand-off"), None, 50.0, widest)
            row += 1
        for c in sorted(zone.contributions, key=lambda c: -c.points):
            self._add_row(row, kind_text(c.kind, locale), c, c.points, widest)
            self._add_detail(row + 1, c)
            row += 2
        if zone.contributions:
            total = Words(locale, locale.tr("adds up to"), bold=True)
            index = Words(locale, locale.number(zone.index, 1), bold=True)
            index.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(total, row, 0, 1, 2)
            self._grid.addWidget(index, row, 2)
        self._facts.setText("\n".join(facts(zone, locale)))

    def wear(self, theme: str) -> None:
        """Draw in another theme."""
        self._theme = theme_named(theme)
        if self._shown is not None:
            self.show_zone(*self._shown)

    def _add_row(
        self, row: int, name: str, c: Contribution | None, points: float, widest: float
    ) -> None:
        locale = self._locale
        title = Words(locale, name)
        title.setWordWrap(False)
        self._grid.addWidget(title, row, 0)
        if c is not None:
            token = "loss" if points > 0 else "accent"
            color = QColor(*self._theme.rgba(token))
            self._grid.addWidget(Bar(points / widest, color, rtl=locale.rtl), row, 1)
        shown = locale.signed(points, 1) if c is not None else locale.number(points, 1)
        number = Words(locale, shown)
        number.setWordWrap(False)
        number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(number, row, 2)

    def _add_detail(self, row: int, c: Contribution) -> None:
        locale = self._locale
        detail = Words(
            locale,
            locale.tr(
                "{rate} here, {typical} typical · {times} times · n {count}",
                rate=locale.percent(c.rate, 1),
                typical=locale.percent(c.typical, 1),
                times=locale.number(c.relative, 2),
                count=locale.number(c.n),
            ),
            quiet=True,
            scale=0.9,
        )
        self._grid.addWidget(detail, row, 0, 1, 3)


def facts(zone: GreyZone, locale: Locale) -> list[str]:
    """The uncertainty and the price of one hand-off, a line each."""
    lines = [
        locale.tr(
            "Rank {rank}, with 95% certainty {low} to {high}; the worst of all in {chance} of "
            "the draws",
            rank=locale.number(zone.rank),
            low=locale.number(zone.rank_low),
            high=locale.number(zone.rank_high),
            chance=locale.percent(zone.chance_worst),
        ),
        locale.tr(
            "Index {index} ({interval}), evidence strength {strength}",
            index=locale.number(zone.index),
            interval=locale.interval(zone.low, zone.high),
            strength=locale.percent(zone.strength),
        ),
    ]
    if zone.say is not None:
        lines.append(
            locale.tr(
                "What customers say: {times} times the typical harm",
                times=locale.number(zone.say, 2),
            )
        )
    if zone.do is not None:
        lines.append(
            locale.tr(
                "What customers do: {times} times the typical harm", times=locale.number(zone.do, 2)
            )
        )
    if zone.impact is not None:
        lines.append(
            locale.tr(
                "If it lost only what is typical: {count} more customers of 1,000 ({interval})",
                count=locale.number(zone.impact.customers_per_1000, 1),
                interval=locale.interval(zone.impact.low, zone.impact.high, 1),
            )
        )
    if zone.median_wait is not None:
        wait = locale.duration(zone.median_wait)
        if zone.p90_wait is not None:
            lines.append(
                locale.tr(
                    "Half wait longer than {median}, one in ten longer than {p90}",
                    median=wait,
                    p90=locale.duration(zone.p90_wait),
                )
            )
        else:
            lines.append(locale.tr("Half wait longer than {median}", median=wait))
    if zone.worst_on_scores:
        lines.append(locale.tr("It is the worst on what customers say."))
    lines.append(
        locale.tr(
            "From {answers} answers and {crossings} crossings",
            answers=locale.number(zone.n_answers),
            crossings=locale.number(zone.n_crossings),
        )
    )
    return lines


class Bar(QWidget):
    """A bar from the middle, towards the end of the line for more harm than typical."""

    def __init__(self, share: float, color: QColor, *, rtl: bool) -> None:
        super().__init__()
        self._share, self._color, self._rtl = share, color, rtl
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

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
