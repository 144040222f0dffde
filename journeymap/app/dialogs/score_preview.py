"""What becomes of the scores: counted again after each correction, in a thread, and shown beside.

Where a file is large its first rows stand for it, and that is said.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.results import Score
from journeymap.analysis.scores import Histogram, score_of
from journeymap.app.dialogs.column_words import problem_words
from journeymap.app.dialogs.preview_table import PreviewTable
from journeymap.app.filing import plain_error
from journeymap.app.fitting import at_size, fit_headings
from journeymap.app.jobs import Job
from journeymap.app.last_wish import LastWish
from journeymap.app.words import Words
from journeymap.data.counted import Report
from journeymap.data.preview import FirstRows, Preview
from journeymap.data.recipe import Recipe
from journeymap.i18n.locale import EN_DASH, Locale
from journeymap.i18n.said import in_words
from journeymap.model.journey import Journey
from journeymap.model.metric import value_bounds
from journeymap.picture.theme import score_share, theme_named
from journeymap.picture.words import metric_name, score_text, value_text

#: After the last correction (ms), before counting begins.
SOON_MS = 200
VALUE, SPAN, ANSWERS = 1, 2, 3
_SCORE = Qt.ItemDataRole.UserRole
_DOT = 4.5


class Counting(LastWish):
    """Counts a recipe's scores from the first rows; carries the `Preview` and its scores."""

    def __init__(self, path: Path, journey: Journey, parent: QObject) -> None:
        super().__init__(SOON_MS, parent)
        self._path, self._journey = path, journey
        self._rows = FirstRows()

    def work(self, wish: Recipe, report: Report) -> tuple[Preview, tuple[Score, ...]]:
        """Follow a recipe; runs in a thread."""
        found = self._rows.look(self._path, wish, self._journey, report)
        return found, scores_of(found)

    def stop(self) -> None:
        """Count no more and let go of the rows."""
        super().stop()
        rows = self._rows
        Job("close", lambda _report: rows.close()).start()


def scores_of(found: Preview) -> tuple[Score, ...]:
    """The scores of a preview, in its order."""
    return tuple(
        score_of(touchpoint, Histogram((metric, low, high), bars), found.journey.minimum_base)
        for (touchpoint, metric, low, high), bars in found.histograms.items()
    )


class ScoreList(QWidget):
    """The scores as they would be, each with its interval and its n; and what could not be read."""

    def __init__(self, theme: str, locale: Locale) -> None:
        super().__init__()
        self._locale = locale
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 0)
        title = QLabel(locale.tr("What the scores would be"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._said = QLabel(locale.tr("Counting…"))
        self._said.setObjectName("preview_said")
        self._said.setProperty("quiet", True)
        self._said.setWordWrap(True)
        headings = (
            locale.tr("Touchpoint"),
            locale.tr("Score"),
            locale.tr("95% interval"),
            locale.tr("n"),
        )
        self._table = PreviewTable(
            title.text(), headings, {VALUE: 52, SPAN: 96, ANSWERS: 48}, (VALUE, ANSWERS), self
        )
        self._table.setItemDelegateForColumn(SPAN, SpanDelegate(theme, self._table))
        self._problems = Words(locale, name="preview_problems")
        self._problems.setProperty("warning", True)
        self._problems.hide()
        for widget in (title, self._said, self._table, self._problems):
            rows.addWidget(widget)

    def wait(self) -> None:
        """Say that counting is under way."""
        self._said.setText(self._locale.tr("Counting…"))

    def fail(self, error: Exception) -> None:
        """Say why nothing can be counted."""
        self._table.setRowCount(0)
        self._said.setText(plain_error(error, self._locale))

    def nothing(self) -> None:
        """No column is a score yet."""
        self._table.setRowCount(0)
        self._problems.hide()
        self._said.setText(self._locale.tr("No column is read as a score yet."))

    def show_scores(self, found: Preview, scores: tuple[Score, ...]) -> None:
        """Show what was counted."""
        locale = self._locale
        if found.whole:
            said = locale.tr("All %n row(s) counted", "", found.rows)
        else:
            said = locale.tr("A sample: the first %n row(s)", "", found.rows)
        if found.left_out:
            said += " · " + locale.tr("%n left out", "rows", found.left_out)
        self._said.setText(said)
        self._table.setRowCount(len(scores))
        mixed = len({score.metric for score in scores}) > 1
        self._table.setColumnWidth(VALUE, at_size(84 if mixed else 52, self))
        fit_headings(self._table)
        for row, score in enumerate(scores):
            self._fill(row, score, found.journey, mixed)
        self._tell(found)

    def _fill(self, row: int, score: Score, journey: Journey, mixed: bool) -> None:
        locale = self._locale
        touchpoint = journey.touchpoint(score.touchpoint)
        name = touchpoint.name if touchpoint else score.touchpoint
        value = value_text(score.metric, score.value, locale) if score.enough else EN_DASH
        if mixed:
            value = f"{metric_name(score.metric, locale)} {value}"
        texts = (locale.isolate(name), value, "", locale.number(score.n))
        tip = f"{locale.isolate(name)}: {score_text(score, locale)}"
        self._table.fill(row, texts, [tip] * len(texts))
        span = self._table.item(row, SPAN)
        span.setData(_SCORE, score)
        span.setData(Qt.ItemDataRole.AccessibleTextRole, tip)

    def _tell(self, found: Preview) -> None:
        locale = self._locale
        lines = [in_words(text, locale) for text in found.together]
        lines += [
            f"{locale.isolate(p.column)}: {problem_words(p, locale)}" for p in found.problems[:3]
        ]
        if (more := len(found.problems) - 3) > 0:
            lines.append(locale.tr("and %n more", "problems", more))
        self._problems.setText("\n".join(lines))
        self._problems.setVisible(bool(lines))


class SpanDelegate(QStyledItemDelegate):
    """A score on its scale: a dot with its interval, worst end first as one reads."""

    def __init__(self, theme: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_named(theme)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the scale, the interval and the dot; nothing where there are too few answers."""
        super().paint(painter, option, index)
        score = index.data(_SCORE)
        if not isinstance(score, Score):
            return
        worst, best = value_bounds(score.metric, *score.scale)
        frame = option.rect.adjusted(10, 0, -10, 0)
        y = frame.center().y() + 0.5
        rtl = option.direction == Qt.LayoutDirection.RightToLeft

        def x(value: float) -> float:
            share = (value - worst) / (best - worst)
            return frame.left() + frame.width() * (1 - share if rtl else share)

        palette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 2))
        painter.drawLine(QPointF(x(worst), y), QPointF(x(best), y))
        if score.enough:
            ink = palette.color(QPalette.ColorRole.Text)
            painter.setPen(QPen(ink, 2))
            painter.drawLine(QPointF(x(score.low), y), QPointF(x(score.high), y))
            share = score_share(score.metric, score.scale, score.value)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(QColor(*self._theme.score_color(share)))
            painter.drawEllipse(QPointF(x(score.value), y), _DOT, _DOT)
        painter.restore()
