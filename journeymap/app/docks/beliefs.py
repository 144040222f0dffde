"""Belief against data: where what the room believes lies outside what was measured."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from journeymap.analysis.beliefs import Compared, Unanswered, compare
from journeymap.app.analyst import Analyst
from journeymap.app.docks.panel import Panel
from journeymap.app.docks.things_list import ThingsList
from journeymap.app.document import Document
from journeymap.app.eyes import Eyes
from journeymap.app.fitting import Roomy
from journeymap.app.things import thing_text
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model.entities import BEST
from journeymap.picture.words import counting_text, metric_name, value_text


class BeliefsPanel(Panel):
    """The beliefs that differ, the farthest first; then those that too few answers tell of."""

    def __init__(self, document: Document, analyst: Analyst, eyes: Eyes, locale: Locale) -> None:
        super().__init__("beliefs")
        self._document, self._analyst, self._eyes = document, analyst, eyes
        self._locale = locale
        self._said = Words(locale, name="beliefs_said")
        self.list = ThingsList("beliefs_list", locale.tr("Belief against data"), locale)
        self._how = Words(locale, how_text(locale), name="beliefs_how", quiet=True, scale=0.9)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(Roomy(self._said))
        rows.addWidget(self.list, 1)
        kept = self.list.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.list.setSizePolicy(kept)
        rows.addWidget(Roomy(self._how))
        self.list.entity_chosen.connect(self.entity_chosen)
        self.follow(
            document.project_changed,
            document.replaced,
            analyst.findings_changed,
            eyes.changed,
        )
        self.refresh()

    def refresh(self) -> None:
        """Compare anew."""
        locale, journey = self._locale, self._document.journey
        if self._analyst.findings.pending:
            self.list.hide()
            self._said.setText(counting_text(locale))
            return
        told = compare(journey, self._analyst.findings, self._eyes.persona)
        lines = [(one.id, self._compared(one)) for one in told.differ]
        if told.unanswered:
            lines.append(("", locale.tr("Not enough answers")))
            lines += [(one.id, self._unanswered(one)) for one in told.unanswered]
        if told.agree:
            lines.append(("", locale.tr("Belief and data agree")))
            lines += [(one.id, self._compared(one)) for one in told.agree]
        self.list.show_lines(lines)
        self.list.setVisible(bool(lines))
        if told:
            said = locale.tr("%n belief(s) differ from the data.", "", len(told.differ))
            persona = journey.persona(self._eyes.persona)
            if persona is not None:
                name = locale.isolate(persona.name)
                said += " " + locale.tr("With the eyes of {persona}.", persona=name)
        else:
            said = locale.tr(
                "Choose a card or a hand-off and press a digit: 1 is the worst, 9 the best. "
                "What is believed is held against the data here."
            )
        self._said.setText(said)

    def _compared(self, one: Compared) -> str:
        locale = self._locale
        name = thing_text(self._document.journey, one.id, locale)
        belief = {"belief": locale.number(one.belief), "best": locale.number(BEST)}
        if one.metric is None:
            text = locale.tr(
                "The room believes {belief} of {best}, which is index {believed}; it is {value} "
                "({interval}), n {count}.",
                **belief,
                believed=locale.number(one.believed),
                value=locale.number(one.value),
                interval=locale.interval(one.low, one.high),
                count=locale.number(one.n),
            )
        else:
            metric = one.metric
            low, high = (value_text(metric, v, locale) for v in (one.low, one.high))
            text = locale.tr(
                "The room believes {belief} of {best}, which is {metric} {believed}; {count} "
                "customers say {value} ({low} to {high}).",
                **belief,
                metric=metric_name(metric, locale),
                believed=value_text(metric, one.believed, locale),
                count=locale.number(one.n),
                value=value_text(metric, one.value, locale),
                low=low,
                high=high,
            )
        if one.apart:
            steps = locale.number(abs(one.apart), 1)
            text += " " + (
                locale.tr("Believed better by {steps} steps.", steps=steps)
                if one.apart > 0
                else locale.tr("Believed worse by {steps} steps.", steps=steps)
            )
        return f"{name}\n{text}"

    def _unanswered(self, one: Unanswered) -> str:
        locale = self._locale
        text = locale.tr(
            "The room believes {belief} of {best}; n {count}.",
            belief=locale.number(one.belief),
            best=locale.number(BEST),
            count=locale.number(one.n),
        )
        return f"{thing_text(self._document.journey, one.id, locale)}\n{text}"


def how_text(locale: Locale) -> str:
    """The arithmetic."""
    return locale.tr(
        "Beliefs from 1 to 9 are laid on the metric's own range in a straight line: on NPS "
        "1 is −100, 5 is 0, 9 is +100. On a hand-off 9 is grey-zone index 0 and 1 is index "
        "100. A belief differs when the half step on either side of it lies outside the 95% "
        "interval; steps are counted to the nearer end of the interval."
    )
