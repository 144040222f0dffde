"""What both small charts share: a quiet plot without tools, with a summary in words."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent
from PySide6.QtWidgets import QLabel, QToolTip, QVBoxLayout, QWidget

from journeymap.i18n.locale import Locale
from journeymap.picture.theme import Theme

RIGHT_TO_LEFT_MARK = "\u200f"


class PlainPlot(QWidget):
    """A plot that can be read and not played with, and the same in words below it."""

    HEIGHT = 148

    def __init__(self, locale: Locale, theme: Theme, title: str) -> None:
        super().__init__()
        self.locale, self.theme, self.title = locale, theme, title
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        self._caption = QLabel(title)
        self._caption.setProperty("quiet", True)
        rows.addWidget(self._caption)
        # The plot mirrors its own axis where the axis means time; Qt must not do it again.
        self._widget = pg.PlotWidget(background=None, enableMenu=False)
        self._widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._widget.setFixedHeight(self.HEIGHT)
        self._widget.setMouseEnabled(x=False, y=False)
        self._widget.hideButtons()
        self._widget.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        # A plot remembers the palette it was made in; what is behind it knows the theme.
        self._widget.setStyleSheet("background: transparent; border: 0;")
        self._widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._widget.getPlotItem().hideAxis("left")
        self._tips: list[tuple[float, str]] = []
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("quiet", True)
        rows.addWidget(self._widget)
        rows.addWidget(self._words)
        self._dress()

    def plot(self) -> pg.PlotItem:
        """The plot itself."""
        return self._widget.getPlotItem()

    def wear(self, theme: Theme) -> None:
        """Draw in another theme."""
        self.theme = theme
        self._dress()
        self.redraw()

    def redraw(self) -> None:
        """Draw anew."""
        raise NotImplementedError

    def color(self, token: str) -> QColor:
        """A colour of the theme."""
        return QColor(*self.theme.rgba(token))

    def say(self, words: str) -> None:
        """Set the summary; an empty one hides the chart."""
        self._words.setText(words)
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(words)
        self._widget.setAccessibleName(f"{self.title}: {words}")
        self.setVisible(bool(words))

    def event(self, event: QEvent) -> bool:
        """Say of the bar or point under the pointer what it stands for, with its n."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, place: QPoint) -> str:
        """What stands at a place of this widget; nothing outside of the plot."""
        inner = self._widget.mapFrom(self, place)
        if not self._tips or not self._widget.rect().contains(inner):
            return ""
        x = self.plot().getViewBox().mapSceneToView(self._widget.mapToScene(inner)).x()
        return min(self._tips, key=lambda tip: abs(tip[0] - x))[1]

    def explain(self, tips: Sequence[tuple[float, str]]) -> None:
        """Set what is said of each place of the lower axis."""
        self._tips = list(tips)

    def label_x(self, ticks: list[tuple[float, str]]) -> None:
        """Label the lower axis at these places and no others."""
        if self.locale.rtl:
            # The axis is kept in a `QPicture`, which writes word by word from left to right: a
            # blank behind a word would come out on its other side.
            ticks = [(x, text.replace(" ", f" {RIGHT_TO_LEFT_MARK}")) for x, text in ticks]
        self.plot().getAxis("bottom").setTicks([ticks])

    def show_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show exactly this part of the plane."""
        self.plot().setRange(xRange=x, yRange=y, padding=0)

    def add_text(
        self, text: str, x: float, y: float, *, anchor: tuple[float, float], quiet: bool = False
    ) -> None:
        """Write a short text at a place of the plane."""
        item = pg.TextItem(text, color=self.color("muted" if quiet else "text"), anchor=anchor)
        item.setFont(self._small())
        item.setPos(x, y)
        self.plot().addItem(item, ignoreBounds=True)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(11)
        return font

    def _dress(self) -> None:
        axis = self.plot().getAxis("bottom")
        axis.setPen(pg.mkPen(self.color("grid")))
        axis.setTextPen(pg.mkPen(self.color("muted")))
        axis.setTickFont(self._small())
        axis.setStyle(tickLength=3)
