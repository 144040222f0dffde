"""The inspector: what is chosen on the map, to read and to change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from journeymap.app.analyst import Analyst
from journeymap.app.docks.evidence_view import EvidenceView
from journeymap.app.docks.feelings_form import FeelingsForm
from journeymap.app.docks.forms import (
    JourneyForm,
    TouchpointForm,
    TransitionForm,
    change_text,
    way_text,
)
from journeymap.app.docks.notes import Notes
from journeymap.app.docks.why import Why
from journeymap.app.document import Document
from journeymap.app.editing import Editing
from journeymap.app.eyes import Eyes
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.picture.annotations import placeholder_help
from journeymap.picture.difference_words import handoff_lines
from journeymap.picture.flow_words import journey_flow_lines, transition_flow_lines
from journeymap.picture.words import counting_text

#: Of several things that are chosen, this many are named.
MOST_NAMES = 12


class Inspector(QScrollArea):
    """Shows one entity, or the journey as a whole when none or several are chosen."""

    #: Show this entity on the map; carries its id.
    entity_requested = Signal(str)
    #: Say what a repair of this hand-off would win back; carries its id.
    repair_requested = Signal(str)

    def __init__(
        self,
        document: Document,
        analyst: Analyst,
        editing: Editing,
        eyes: Eyes,
        locale: Locale,
        theme: str,
    ) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setWidgetResizable(True)
        self._document, self._analyst, self._locale = document, analyst, locale
        self._eyes = eyes
        self._chosen: tuple[str, ...] = ()
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(12, 10, 12, 12)
        rows.setSpacing(8)
        self._heading = Words(locale, name="inspector_heading", bold=True)
        self._overview = Words(locale, name="overview")
        self._change = Words(locale, name="transition_change", quiet=True)
        self._journey = JourneyForm(editing, locale)
        self._touchpoint = TouchpointForm(editing, locale)
        self._transition = TransitionForm(editing, locale)
        self._feelings = FeelingsForm(editing, locale)
        self._said = EvidenceView(document, locale, theme)
        self._why = Why(locale, theme)
        self._repair = QPushButton(locale.tr("&What if it were repaired…"))
        self._repair.setObjectName("what_if_button")
        self._repair.clicked.connect(self._ask_repair)
        self._notes_title = Words(locale, locale.tr("Notes"), bold=True)
        self._notes = Notes(editing, locale)
        for widget in (
            self._heading,
            self._journey,
            self._overview,
            self._change,
            self._said,
            self._why,
            self._repair,
            self._touchpoint,
            self._transition,
            self._feelings,
            self._notes_title,
            self._notes,
        ):
            rows.addWidget(widget)
        rows.addStretch(1)
        self.setWidget(page)
        # The map comes first; what several signals ask for in one turn is done once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        for changed in (
            document.project_changed,
            document.evidence_changed,
            analyst.findings_changed,
            eyes.changed,
        ):
            changed.connect(self._refresh_soon)
        self._said.ready.connect(self.refresh)
        document.replaced.connect(self._forget)
        self.refresh()

    def inspect(self, ids: Sequence[str]) -> None:
        """Show what was chosen."""
        if tuple(ids) != self._chosen:
            self._chosen = tuple(ids)
            self.verticalScrollBar().setValue(0)
        self.refresh()

    def _ask_repair(self) -> None:
        self.repair_requested.emit(self._chosen[0])

    def _refresh_soon(self) -> None:
        self._soon.start()

    def _forget(self) -> None:
        self.inspect(())

    def refresh(self) -> None:
        """Show what is chosen as it is now."""
        journey, findings = self._document.journey, self._analyst.findings
        id = self._chosen[0] if len(self._chosen) == 1 else ""
        touchpoint, transition = journey.touchpoint(id), journey.transition(id)
        locale = self._locale
        self._touchpoint.setVisible(touchpoint is not None)
        self._said.setVisible(touchpoint is not None)
        self._transition.setVisible(transition is not None)
        self._change.setVisible(transition is not None)
        zone = findings.grey_zone(id) if transition is not None else None
        self._why.setVisible(zone is not None)
        self._repair.setVisible(zone is not None and zone.impact is not None)
        known = touchpoint is not None or transition is not None
        for widget in (self._notes_title, self._notes, self._feelings):
            widget.setVisible(known)
        if (thing := touchpoint or transition) is not None:
            self._feelings.show_thing(thing, journey, self._eyes.persona)
        self._overview.setVisible(not known)
        self._journey.setVisible(not self._chosen)
        if touchpoint is not None:
            self._heading.setText(touchpoint.name)
            self._touchpoint.show_touchpoint(touchpoint, journey)
            self._said.show_touchpoint(id, findings)
        elif transition is not None:
            self._heading.setText(way_text(transition, journey, locale))
            lines = [change_text(transition, journey, locale)]
            lines += transition_flow_lines(transition, findings.flow, journey, locale)
            lines += handoff_lines(id, findings, locale)
            self._change.setText("\n".join(line for line in lines if line))
            self._transition.show_transition(transition)
            if zone is not None:
                self._why.show_zone(zone, journey)
        else:
            several = len(self._chosen) > 1
            self._heading.setText(
                locale.tr("%n chosen", "", len(self._chosen))
                if several
                else locale.tr("The whole journey")
            )
            self._overview.setText(self._about_several() if several else self._about_journey())
            self._journey.show_journey(journey)
            if (annotation := journey.annotation(id)) is not None:
                self._heading.setText(locale.tr("Annotation"))
                self._overview.setText(f"{annotation.text}\n\n{placeholder_help(locale)}")
        if known:
            self._notes.show_notes(id, journey)

    def prepare(self) -> None:
        """Load what charts need, while there is time."""
        self._said.prepare()

    def wear(self, theme: str) -> None:
        """Show everything in another theme."""
        self._said.wear(theme)
        self._why.wear(theme)

    def stop(self) -> None:
        """Wait for what runs in the background."""
        self._said.stop()

    def _about_several(self) -> str:
        locale, journey = self._locale, self._document.journey
        chosen = set(self._chosen)
        names = [t.name for t in journey.touchpoints if t.id in chosen]
        names += [way_text(t, journey, locale) for t in journey.transitions if t.id in chosen]
        more = [" …"] if len(names) > MOST_NAMES else []
        hint = locale.tr("Drag one of the cards to move all of them; Del removes them.")
        return "\n".join([*names[:MOST_NAMES], *more, "", hint])

    def _about_journey(self) -> str:
        locale, journey = self._locale, self._document.journey
        lines = [
            locale.tr("%n touchpoint(s)", "", len(journey.touchpoints)),
            locale.tr("%n hand-off(s) between departments or channels", "", len(journey.handoffs)),
        ]
        unowned = sum(not t.owner for t in journey.handoffs)
        if unowned:
            lines.append(locale.tr("%n hand-off(s) without an owner", "", unowned))
        evidence = self._document.project.evidence
        if evidence is None:
            lines += [
                "",
                locale.tr(
                    "No evidence yet. Import a survey or an event log, and the map shows scores, "
                    "drop-off and grey zones."
                ),
            ]
        else:
            lines.append("")
            for source in evidence.sources:
                lines.append(
                    locale.tr(
                        "{name}: {used} of {rows} rows counted",
                        name=locale.isolate(source.name),
                        used=locale.number(source.used),
                        rows=locale.number(source.rows),
                    )
                )
            findings = self._analyst.findings
            counting = [counting_text(locale)] if findings.pending else []
            lines += ["", *counting, *journey_flow_lines(findings.flow, journey, locale)]
        lines += [
            "",
            locale.tr("Choose a card and press Enter for the next one; F1 shows every key."),
        ]
        if not journey.departments:
            lines.append(
                locale.tr(
                    "No departments yet: give a touchpoint one, or list them under Edit, "
                    "Departments."
                )
            )
        return "\n".join(lines)
