"""The filter bar: source, segment, period. One change of it changes everything on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from journeymap.app.document import Document
from journeymap.app.fitting import at_size
from journeymap.app.icons import icon
from journeymap.evidence.selection import Selection, periods, segment_values
from journeymap.i18n.locale import Locale
from journeymap.picture.difference_words import comparison_text

if TYPE_CHECKING:
    from journeymap.evidence.tables import Evidence

#: A name longer than this is cut in the closed box; the list shows all of it.
WIDEST = 190


class FilterBar(QToolBar):
    """Shows the document's selection and changes it."""

    def __init__(self, document: Document, locale: Locale) -> None:
        super().__init__(locale.tr("Filter"))
        self.setObjectName("filter_bar")
        self.setMovable(False)
        self._document, self._locale = document, locale
        self._values: dict[str, list[str]] = {}
        self._together: dict[str, list[str]] = {}
        self._sign = QLabel()
        self._boxes: dict[str, QComboBox] = {}
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        for name, label in (
            ("source", locale.tr("Source")),
            ("variable", locale.tr("Segment")),
            ("value", ""),
            ("variable_2", locale.tr("and")),
            ("value_2", ""),
            ("since", locale.tr("From")),
            ("until", locale.tr("until")),
        ):
            if label:
                caption = QLabel(label)
                caption.setObjectName(f"caption_{name}")
                row.addWidget(caption)
            self._boxes[name] = box = QComboBox()
            box.setObjectName(f"filter_{name}")
            box.setAccessibleName(label or locale.tr("Value of the segment"))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(at_size(WIDEST, box))
            row.addWidget(box)
            box.activated.connect(lambda _index, name=name: self._changed(name))
        self._clear = QToolButton()
        self._clear.setObjectName("filter_clear")
        self._clear.setText(locale.tr("Clear"))
        self._clear.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._clear.setAutoRaise(True)
        self._clear.clicked.connect(lambda: document.select(Selection()))
        row.addWidget(self._clear)
        row.addStretch(1)
        self._said = QLabel()
        self._said.setObjectName("filter_said")
        self._said.setProperty("quiet", True)
        row.addWidget(self._said)
        strip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(strip)
        document.replaced.connect(self.show_document)
        document.evidence_changed.connect(self.show_document)
        document.filter_changed.connect(self._show)

    def show_document(self) -> None:
        """Offer what the evidence of the document can answer."""
        locale = self._locale
        evidence = self._document.project.evidence
        self._values = segment_values(evidence) if evidence is not None else {}
        months = periods(evidence) if evidence is not None else []
        names = list(dict.fromkeys(s.name for s in evidence.sources)) if evidence else []
        everything = [(locale.tr("everything"), "")]
        self._fill("source", [*everything, *((n, n) for n in names)])
        self._fill("variable", [(locale.tr("everybody"), ""), *((v, v) for v in self._values)])
        dates = [(locale.month(m), m) for m in months]
        self._fill("since", [(locale.tr("the first month"), ""), *dates])
        self._fill("until", [(locale.tr("the last month"), ""), *dates])
        self._together = together(evidence) if evidence is not None else {}
        self.setEnabled(evidence is not None)
        for name, offered in (
            ("source", len(names) > 1),
            ("variable", bool(self._values)),
            ("since", bool(months)),
            ("until", bool(months)),
        ):
            self._offer(name, offered)
        self._show()

    def wear(self, color: QColor) -> None:
        """Draw the icons in another colour."""
        self._sign.setPixmap(icon("filter", color).pixmap(18, 18))
        self._clear.setIcon(icon("clear", color))

    def _show(self) -> None:
        """Show the document's selection in the boxes."""
        selection = self._document.selection
        pairs = [*selection.segments.items(), ("", ()), ("", ())][:2]
        self._choose("source", selection.sources[0] if len(selection.sources) == 1 else "")
        self._choose("since", selection.since)
        self._choose("until", selection.until)
        first = pairs[0][0]
        rest = self._together.get(first, [])
        rest += [v for v, _chosen in pairs[1:] if v and v not in rest]
        self._fill("variable_2", [(self._locale.tr("no other"), ""), *((v, v) for v in rest)])
        for (variable, chosen), suffix in zip(pairs, ("", "_2"), strict=True):
            self._choose(f"variable{suffix}", variable)
            values = self._values.get(variable, [])
            self._fill(f"value{suffix}", [(v, v) for v in values])
            if chosen:
                self._choose(f"value{suffix}", chosen[0])
            self._boxes[f"value{suffix}"].setVisible(bool(variable))
        more = bool(first) and bool(rest)
        self._offer("variable_2", more)
        self._clear.setVisible(bool(selection) or selection.compares)
        evidence = self._document.project.evidence
        locale = self._locale
        if evidence is None:
            self._said.setText(locale.tr("No evidence yet: import a survey or a log"))
        else:
            words = [selection_text(selection, locale), *comparison_text(selection, locale)]
            self._said.setText(" · ".join(words))

    def _offer(self, name: str, offered: bool) -> None:
        """Show a box only where there is something to choose."""
        self._boxes[name].setVisible(offered)
        if (caption := self.findChild(QLabel, f"caption_{name}")) is not None:
            caption.setVisible(offered)

    def _changed(self, name: str) -> None:
        now = self._document.selection
        source = self._data("source")
        segments: dict[str, tuple[str, ...]] = {}
        for suffix in ("", "_2"):
            variable = self._data(f"variable{suffix}")
            if not variable or variable in segments:
                continue
            values = self._values[variable]
            value = self._data(f"value{suffix}")
            if name == f"variable{suffix}" or value not in values:
                value = values[0]
            segments[variable] = (value,)
        since, until = self._data("since"), self._data("until")
        if since and until and since > until:
            since, until = (since, since) if name == "since" else (until, until)
        beside = "" if segments else now.beside  # the other groups of a segment are not known in it
        chosen = (source,) if source else ()
        wanted = Selection(chosen, since, until, segments, beside, now.against)
        if wanted == now:
            self._show()
        self._document.select(wanted)

    def _data(self, name: str) -> str:
        return str(self._boxes[name].currentData() or "")

    def _fill(self, name: str, entries: list[tuple[str, str]]) -> None:
        box = self._boxes[name]
        before = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for text, data in entries:
                box.addItem(text, data)
            box.setCurrentIndex(max(0, box.findData(before)))

    def _choose(self, name: str, data: str) -> None:
        box = self._boxes[name]
        with QSignalBlocker(box):
            box.setCurrentIndex(max(0, box.findData(data)))


def together(evidence: Evidence) -> dict[str, list[str]]:
    """For each segment variable, those that can be asked for at the same time.

    That means counting the files again: only where they all still stand, and every one has both.
    """
    from journeymap.data.recipe import recipe_from_toml

    if not all(Path(source.path).is_file() for source in evidence.sources):
        return {}
    each = [recipe_from_toml(source.recipe).segments or () for source in evidence.sources]
    common = [v for v in each[0] if all(v in one for one in each)] if each else []
    return {v: [w for w in common if w != v] for v in common}


def selection_text(selection: Selection, locale: Locale) -> str:
    """What is looked at, in words."""
    parts = [
        f"{locale.isolate(variable)}: {locale.listed(values)}"
        for variable, values in selection.segments.items()
    ]
    parts += [locale.isolate(source) for source in selection.sources]
    if selection.since and selection.until:
        parts.append(locale.months(selection.since, selection.until))
    elif selection.since:
        parts.append(locale.tr("from {month} on", month=locale.month(selection.since)))
    elif selection.until:
        parts.append(locale.tr("until {month}", month=locale.month(selection.until)))
    return locale.tr("Only {what}", what=" · ".join(parts)) if parts else locale.tr("Everything")
