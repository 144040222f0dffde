"""Log and map: how much of the flow is drawn, and where the two differ, each put right by a key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout

from journeymap.analysis.results import Flow, touchpoint_name
from journeymap.analysis.unmatched import Unmatched, unmatched
from journeymap.app.analyst import Analyst
from journeymap.app.docks.panel import Panel
from journeymap.app.docks.things_list import ID, ThingsList
from journeymap.app.document import Document
from journeymap.app.drawing import Drawing
from journeymap.app.fitting import Roomy
from journeymap.app.things import thing_text
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.thinning import thinned, thinned_text
from journeymap.picture.words import counting_text

#: Percent of the crossings that the slider goes down to.
LEAST, STEP, PAGE = 10, 5, 10


@dataclass(frozen=True, slots=True)
class Difference:
    """One line: its kind, and what it is about (one id, or the two ends of a way)."""

    kind: str
    ends: tuple[str, ...]

    @property
    def key(self) -> str:
        """As the list keeps it."""
        return "\n".join((self.kind, *self.ends))

    @staticmethod
    def of(key: str) -> Difference:
        """The line of a key."""
        kind, *ends = key.split("\n")
        return Difference(kind, tuple(ends))


class LogPanel(Panel):
    """A slider for the flow, the lists, and buttons that say what Enter does."""

    #: Do what the line proposes; carries the `Difference`.
    accept_requested = Signal(object)
    #: Read an activity as another touchpoint; carries its id.
    same_requested = Signal(str)
    #: Put a touchpoint into the stage of this number, from 0; carries its id and the number.
    stage_requested = Signal(str, int)

    def __init__(
        self, document: Document, analyst: Analyst, drawing: Drawing, locale: Locale
    ) -> None:
        super().__init__("log_and_map")
        self._document, self._analyst = document, analyst
        self._drawing, self._locale = drawing, locale
        self._done: set[str] = set()
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("flow_share")
        self._slider.setRange(LEAST, 100)
        self._slider.setSingleStep(STEP)
        self._slider.setPageStep(PAGE)
        self._slider.setValue(100)
        title = locale.tr("Flow drawn")
        self._slider.setAccessibleName(title)
        self._share = QLabel()
        self._said = Words(locale, name="flow_said", quiet=True)
        above = QHBoxLayout()
        above.addWidget(QLabel(title))
        above.addWidget(self._slider, 1)
        above.addWidget(self._share)
        self.list = ThingsList("log_list", locale.tr("Differences of log and map"), locale)
        self.list.installEventFilter(self)
        self._accept = QPushButton()
        self._accept.setObjectName("accept_difference")
        self._same = QPushButton(locale.tr("Read &as another…"))
        self._same.setObjectName("read_as")
        self._same.setToolTip(
            locale.tr("Count this activity as another touchpoint, now and next month (M)")
        )
        self._how = Words(locale, name="log_how", quiet=True, scale=0.9)
        buttons = QHBoxLayout()
        buttons.addWidget(self._accept)
        buttons.addWidget(self._same)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addLayout(above)
        rows.addWidget(self._said)
        rows.addWidget(self.list, 1)
        rows.addLayout(buttons)
        rows.addWidget(Roomy(self._how))
        self._slider.valueChanged.connect(self._slide)
        self.list.entity_chosen.connect(self._choose)
        self.list.currentItemChanged.connect(lambda _now, _old: self._offer())
        self._accept.clicked.connect(self.accept)
        self._same.clicked.connect(self._ask_same)
        analyst.findings_changed.connect(self._done.clear)
        self.follow(document.project_changed, document.replaced, analyst.findings_changed)
        self.refresh()

    @property
    def chosen(self) -> Difference | None:
        """The line that is chosen."""
        item = self.list.currentItem()
        return Difference.of(str(item.data(ID))) if item is not None and item.data(ID) else None

    def refresh(self) -> None:
        """Compare log and map anew."""
        locale, journey = self._locale, self._document.journey
        flow = self._analyst.findings.flow
        row = self.list.currentRow()
        had = self.chosen
        self.list.show_lines(self._lines(unmatched(journey, flow), journey, flow))
        if self.chosen is None:
            self._take_row(row if had is not None else 0)
        self._slider.setEnabled(flow is not None)
        self._share.setText(locale.percent(self._slider.value() / 100))
        found = thinned(journey, self._analyst.findings, self._drawing.flow)
        said = thinned_text(found, locale) or locale.tr("Every way on the map is drawn.")
        if flow is None:
            said = locale.tr("There is no event log yet: import one.")
        if self._analyst.findings.pending:
            said = counting_text(locale)
        self._said.setText(said)
        self._how.setText(
            locale.tr(
                "Enter does what the button says; on a guessed stage a digit puts the touchpoint "
                "into the stage of that number."
            )
        )
        self._offer()

    def accept(self) -> None:
        """Do what the chosen line proposes."""
        chosen = self.chosen
        if chosen is not None:
            self._done.add(chosen.key)
            self.accept_requested.emit(chosen)
            self.refresh()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys of the list."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        chosen, text = self.chosen, event.text()
        mine = True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or chosen is None:
            return False
        doing = event.type() == QEvent.Type.KeyPress
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if doing:
                self.accept()
        elif event.key() == Qt.Key.Key_M and chosen.kind in ("activity", "unvisited"):
            if doing:
                self._ask_same()
        elif chosen.kind == "stage" and text.isdigit() and int(text) > 0:
            if doing:
                self._done.add(chosen.key)
                self.stage_requested.emit(chosen.ends[0], int(text) - 1)
                self.refresh()
        else:
            mine = False
        if mine:
            event.accept()
        return mine

    def _slide(self, value: int) -> None:
        self._drawing.show_flow(value / 100)
        self.refresh()

    def _ask_same(self) -> None:
        if self.chosen is not None and self.chosen.kind == "activity":
            self.same_requested.emit(self.chosen.ends[0])

    def _choose(self, key: str) -> None:
        ends = Difference.of(key).ends
        journey = self._document.journey
        known = next((e for e in ends if e in journey.by_id), None)
        if known is not None:
            self.entity_chosen.emit(known)

    def _take_row(self, row: int) -> None:
        """The line that came up where the last one was."""
        self.list.blockSignals(True)
        for place in (
            *range(row, self.list.count()),
            *range(min(row, self.list.count()) - 1, -1, -1),
        ):
            item = self.list.item(place)
            if item is not None and item.data(ID):
                self.list.setCurrentItem(item)
                break
        self.list.blockSignals(False)

    def _offer(self) -> None:
        """Say on the button what it does to the line that is chosen."""
        locale = self._locale
        kind = self.chosen.kind if self.chosen is not None else ""
        texts = {
            "activity": locale.tr("&Put on the map"),
            "way": locale.tr("&Draw this way"),
            "unvisited": locale.tr("&Take off the map"),
            "untravelled": locale.tr("&Take off the map"),
            "stage": locale.tr("The stage is &right"),
        }
        self._accept.setText(texts.get(kind, locale.tr("&Accept")))
        self._accept.setEnabled(bool(kind))
        self._same.setEnabled(kind == "activity")

    def _lines(
        self, found: Unmatched, journey: Journey, flow: Flow | None
    ) -> list[tuple[str, str]]:
        locale = self._locale
        lines: list[tuple[str, str]] = []

        def section(heading: str, entries: list[tuple[Difference, str]]) -> None:
            entries = [(d, text) for d, text in entries if d.key not in self._done]
            if entries:
                lines.append(("", f"{heading} ({locale.number(len(entries))})"))
                lines.extend((d.key, text) for d, text in entries)

        entries = [
            (
                Difference("activity", (t.touchpoint,)),
                locale.tr(
                    "{name}: {visits} visits of {customers} customers",
                    name=locale.isolate(touchpoint_name(journey, t.touchpoint)),
                    visits=locale.number(t.visits),
                    customers=locale.number(t.customers),
                ),
            )
            for t in found.activities
        ]
        ways = [
            (Difference("way", (s.source, s.target)), self._way(s.source, s.target, s.count))
            for s in found.ways
            if journey.transition_between(s.source, s.target) is None
        ]
        section(locale.tr("In the data, not on the map"), [*entries, *ways])
        if found.rare:
            lines.append(
                (
                    "",
                    locale.tr(
                        "%n further way(s) too rare to list: {count} crossings",
                        "",
                        found.rare,
                        count=locale.number(found.rare_steps),
                    ),
                )
            )
        gone = [
            (Difference("unvisited", (id,)), thing_text(journey, id, locale))
            for id in found.unvisited
            if journey.touchpoint(id) is not None
        ]
        gone += [
            (Difference("untravelled", (t.id,)), thing_text(journey, t.id, locale))
            for t in found.untravelled
            if journey.transition(t.id) is not None
        ]
        section(locale.tr("On the map, not in the data"), gone)
        guessed = [
            (
                Difference("stage", (t.id,)),
                locale.tr(
                    "{name}: {stage}?",
                    name=locale.isolate(t.name),
                    stage=locale.isolate(stage.name),
                ),
            )
            for t in journey.touchpoints
            if t.stage_guessed and (stage := journey.stage(t.stage)) is not None
        ]
        section(locale.tr("Stages guessed from the log"), guessed)
        if not lines and flow is not None:
            lines.append(("", locale.tr("Log and map agree.")))
        return lines

    def _way(self, source: str, target: str, count: int) -> str:
        locale, journey = self._locale, self._document.journey
        way = locale.arrow(touchpoint_name(journey, source), touchpoint_name(journey, target))
        text = f"{way}: " + locale.tr("%n crossing(s)", "", count)
        if journey.changes_hands(source, target):
            text += " · " + locale.tr("a hand-off nobody drew")
        return text
