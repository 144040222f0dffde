"""What if: a slider for every hand-off that loses more than is typical, and what it wins back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.results import touchpoint_name
from journeymap.analysis.what_if import Repairable, WhatIf
from journeymap.app.docks.panel import Panel
from journeymap.app.document import Document
from journeymap.app.fitting import Roomy
from journeymap.app.repairing import Repairing
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.picture.what_if import won_text

#: Steps of a slider, in percent.
STEP, PAGE = 5, 20
#: Below it every slider would be one among so many that the names alone are told.
MOST_NAMES = 12


class RepairsPanel(Panel):
    """The sliders, with what all of them win back together above them."""

    def __init__(self, document: Document, repairing: Repairing, locale: Locale) -> None:
        super().__init__("repairs")
        self._document, self._repairing, self._locale = document, repairing, locale
        self._rows: dict[str, RepairRow] = {}
        self._wanted = ""
        self._about = Words(locale, name="repairs_about", quiet=True)
        self._total = Words(locale, name="repairs_total", bold=True)
        self._more = Words(locale, name="repairs_more", quiet=True)
        self._others = Words(locale, name="repairs_others", quiet=True)
        self._all = QPushButton(locale.tr("Repair &all"))
        self._all.setObjectName("repair_all")
        self._none = QPushButton(locale.tr("As it &is"))
        self._none.setObjectName("repair_none")
        self._none.setToolTip(locale.tr("Show the journey as it was measured"))
        buttons = QHBoxLayout()
        for button, do in ((self._all, repairing.repair_all), (self._none, repairing.reset)):
            button.clicked.connect(do)
            buttons.addWidget(button)
        buttons.addStretch(1)
        page = QWidget()
        self._list = QVBoxLayout(page)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(14)
        self._list.addWidget(self._others)
        self._list.addWidget(self._about)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 4, 8)
        rows.setSpacing(8)
        rows.addWidget(Roomy(self._total))
        rows.addWidget(self._more)
        rows.addLayout(buttons)
        rows.addWidget(self._scroll, 1)
        self.follow(repairing.changed, repairing.bench_changed, document.project_changed)
        self.refresh()

    def show_handoff(self, handoff: str) -> None:
        """Bring the slider of a hand-off into view and give it the keyboard."""
        self._wanted = handoff
        self._repairing.want()
        self.refresh()

    def refresh(self) -> None:
        """Show what can be repaired, and what it would win back."""
        if self.isVisible():
            self._repairing.want()
        repairable = self._repairing.repairable
        better = [r for r in repairable if r.can_improve]
        found = self._repairing.what_if
        self._arrange(better)
        for one in better:
            self._rows[one.handoff].show_repair(one, self._repairing.share(one.handoff))
        locale = self._locale
        self._about.setText(self._said(repairable))
        self._total.setText(total_text(found, locale) if better else "")
        self._more.setText(more_text(found, self._repairing.customers, locale))
        for widget in (self._total, self._all, self._none):
            widget.setVisible(bool(better))
        self._more.setVisible(found is not None)
        self._none.setEnabled(found is not None)
        others = [r for r in repairable if not r.can_improve]
        self._others.setText(self._typical(others))
        self._others.setVisible(bool(others))
        self._come_to()

    def _arrange(self, better: list[Repairable]) -> None:
        """One row for each of them, in their order; rows that are there are kept."""
        wanted = [r.handoff for r in better]
        if wanted == list(self._rows):
            return
        for id in [id for id in self._rows if id not in wanted]:
            self._rows.pop(id).deleteLater()
        rows = {}
        for place, id in enumerate(wanted):
            row = self._rows.get(id)
            if row is None:
                row = RepairRow(self._locale)
                row.moved.connect(partial(self._repairing.repair, id))
                row.asked.connect(partial(self.entity_chosen.emit, id))
            self._list.insertWidget(place, row)
            rows[id] = row
        self._rows = rows
        for id, row in rows.items():
            row.name_it(self._name(id))

    def _name(self, handoff: str) -> str:
        journey = self._document.journey
        transition = journey.transition(handoff)
        if transition is None:
            return ""
        ends = (touchpoint_name(journey, t) for t in (transition.source, transition.target))
        return self._locale.arrow(*ends)

    def _said(self, repairable: tuple[Repairable, ...]) -> str:
        locale = self._locale
        for id, row in self._rows.items():
            row.name_it(self._name(id))
        if repairable:
            return locale.tr(
                "What would be if these hand-offs lost only what is typical of the others. This is "
                "a way to look at the map: neither the journey nor what was measured is changed."
            )
        if self._repairing.is_busy:
            return locale.tr("Finding what could be won back…")
        if self._document.selection.needs_recount:
            return locale.tr("Two groups at once cannot be repaired: choose one of them.")
        return locale.tr(
            "To say what a repair would win back, an event log is needed that shows where "
            "customers leave. Import one, and connect the touchpoints they went through."
        )

    def _typical(self, others: list[Repairable]) -> str:
        locale = self._locale
        names = [self._name(r.handoff) for r in others]
        more = len(names) - MOST_NAMES
        told = "\n".join(names[:MOST_NAMES])
        if more > 0:
            told += "\n" + locale.tr("and %n more", "", more)
        head = locale.tr("Nothing to win back: %n hand-off(s) lose no more than is typical", "",
                         len(names))  # fmt: skip
        return f"{head}\n{told}"

    def _come_to(self) -> None:
        row = self._rows.get(self._wanted)
        if row is not None and self.isVisible():
            self._wanted = ""
            self._scroll.ensureWidgetVisible(row)
            row.slider.setFocus()


class RepairRow(QWidget):
    """One hand-off: its name, how far it is repaired, and what that wins back by itself."""

    #: The slider was moved; carries the share, 0 to 1.
    moved = Signal(float)
    #: Its name was clicked: show it on the map.
    asked = Signal()

    def __init__(self, locale: Locale) -> None:
        super().__init__()
        self._locale = locale
        self._whole = ""
        self._name = QPushButton()
        self._name.setFlat(True)
        # Qt knows no start and end here.
        side = "right" if locale.rtl else "left"
        self._name.setStyleSheet(f"text-align: {side}; padding: 0; border: 0; background: none;")
        self._name.setObjectName("repair_name")
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name.clicked.connect(self.asked)
        self._share = Words(locale, name="repair_share", bold=True)
        self._share.setWordWrap(False)
        self._facts = Words(locale, name="repair_facts", quiet=True, scale=0.9)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("repair")
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(STEP)
        self.slider.setPageStep(PAGE)
        self.slider.valueChanged.connect(lambda value: self.moved.emit(value / 100))
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._share)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(head)
        rows.addWidget(self.slider)
        rows.addWidget(self._facts)

    def name_it(self, name: str) -> None:
        """Say which hand-off this is."""
        self._whole = name
        self._shorten()
        self._name.setToolTip(name)
        self._name.setAccessibleName(self._locale.tr("Show on the map: {name}", name=name))
        self.slider.setAccessibleName(self._locale.tr("Repair of {name}", name=name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that is too long says so by its end; the tip has all of it."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = max(1, self._name.width())
        text = self._name.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self._name.setText(text.replace("&", "&&"))

    def show_repair(self, one: Repairable, share: float) -> None:
        """Show how far it is repaired."""
        locale = self._locale
        if not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(100 * share))
        self._share.setText(locale.percent(share))
        text = row_text(one, share, locale)
        self._facts.setText(text)
        self.slider.setAccessibleDescription(f"{locale.percent(share)}. {text}")
        self.slider.setToolTip(
            locale.tr("0%: as it is; 100%: it loses only what is typical of the others")
        )


def row_text(one: Repairable, share: float, locale: Locale) -> str:
    """What a hand-off loses, what it would lose, and what the whole repair wins back by itself."""
    own = one.typical + one.excess
    return locale.tr(
        "{lost} of {n} leave here; likely {own}, with this repair {after}, typical {typical}. "
        "Wholly repaired and by itself: {count} more customers of 1,000 ({interval})",
        lost=locale.percent(one.lost, 1),
        n=locale.number(one.started),
        own=locale.percent(own, 1),
        after=locale.percent(own - share * one.excess, 1),
        typical=locale.percent(one.typical, 1),
        count=locale.number(one.impact.customers_per_1000, 1),
        interval=locale.interval(one.impact.low, one.impact.high, 1),
    )


def total_text(found: WhatIf | None, locale: Locale) -> str:
    """What all repairs win back together, in a line."""
    if found is None:
        return locale.tr("As it is. Move a slider to see what a repair would win back.")
    before, after = (locale.percent(share, 1) for share in found.success)
    return locale.tr(
        "{won}: {after} would complete, {before} do",
        won=won_text(found, locale),
        after=after,
        before=before,
    )


def more_text(found: WhatIf | None, customers: int, locale: Locale) -> str:
    """Of how many customers that is, and that repairs do not add up."""
    if found is None:
        return ""
    won = found.together.customers_per_1000
    text = locale.tr(
        "Of the {customers} customers who came: {count}.",
        customers=locale.number(customers),
        count=locale.number(won * customers / 1000),
    )
    if len(found.shares) > 1:
        text += " " + locale.tr(
            "One by one they would win back {sum}; repairs do not add up, because whoever gets "
            "across one hand-off comes to the next.",
            sum=locale.number(found.sum_of_each, 1),
        )
    return text
