"""Dot voting: a bar over the map while dots are placed, and what a click on the map means then."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from journeymap.app.document import Document
from journeymap.app.things import thing_text
from journeymap.app.words import Words
from journeymap.i18n.locale import Locale
from journeymap.model import feelings
from journeymap.model.feelings import dots_left, dots_placed

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench

#: What takes a dot when it is clicked.
VOTABLE = ("card", "edge", "fog", "badge", "callout", "note", "leak")
SHOWN = 60


class Voting(QObject):
    """The votes of one map: the bar, the clicks, and the edits they end in."""

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        super().__init__(bench)
        self._window, self._bench = window, bench
        self._document, self._locale = window.document, window.locale_
        self._swallow = False
        self.bar = VotingBar(self._document, self._locale)
        self.bar.reveal.clicked.connect(self.reveal)
        self.bar.hide_again.clicked.connect(self._hide_again)
        self.bar.finish.clicked.connect(self._finish)
        window.put_above(self.bar)
        bench.view.viewport().installEventFilter(self)
        self._document.project_changed.connect(self._show)
        self._document.replaced.connect(self._show)
        window.pages.currentChanged.connect(self._show)
        self._show()

    # --- the round ----------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask how many people have how many dots, then begin."""
        from journeymap.app.dialogs.voting import VotingDialog

        dialog = VotingDialog(self._window, dots_placed(self._document.journey), self._locale)
        dialog.begun.connect(self.begin)
        dialog.open()

    def begin(self, each: int, voters: int) -> None:
        """Begin a round of hidden dots."""
        edit = partial(feelings.begin_round, each=each, voters=voters)
        self._document.apply(edit, self._locale.tr("Begin a vote"))
        self._bench.view.setFocus()

    def reveal(self) -> None:
        """Show where the dots went, on the map and as a list."""
        edit = partial(feelings.hide_votes, hidden=False)
        if self._document.apply(edit, self._locale.tr("Reveal the dots")):
            self._bench.panels.show("votes_dock")

    def clear(self) -> None:
        """Take every dot off the map."""
        self._document.apply(feelings.clear_votes, self._locale.tr("Take all dots away"))

    def _hide_again(self) -> None:
        edit = partial(feelings.hide_votes, hidden=True)
        self._document.apply(edit, self._locale.tr("Hide the dots"))
        self._bench.view.setFocus()

    def _finish(self) -> None:
        self._document.apply(feelings.end_round, self._locale.tr("End the vote"))
        self._bench.view.setFocus()

    def _show(self) -> None:
        self.bar.show_round(self._window.has_map)

    # --- dots ---------------------------------------------------------------------------------

    def vote_chosen(self, by: int) -> None:
        """Give a dot to everything chosen, or take one back."""
        journey = self._document.journey
        for id in self._bench.view.selected:
            if journey.touchpoint(id) or journey.transition(id):
                self.vote(id, by)

    def vote(self, id: str, by: int) -> None:
        """Give a dot to one thing, or take one back. Each is a step of its own to undo."""
        locale = self._locale
        text = locale.tr("Place a dot") if by > 0 else locale.tr("Take a dot back")
        if self._document.apply(partial(feelings.vote, id=id, by=by), text):
            journey = self._document.journey
            left = locale.tr("%n dot(s) left", "", dots_left(journey))
            self._window.tell(f"{text}: {thing_text(journey, id, locale)} · {left}")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """While dots are placed, a click places one, and with Shift takes one back."""
        if not isinstance(event, QMouseEvent) or not self._document.journey.votes_hidden:
            return False
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._swallow = self._press(event)
        elif kind not in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
            return False
        taken = self._swallow
        if kind == QEvent.Type.MouseButtonRelease:
            self._swallow = False
        return taken

    def _press(self, event: QMouseEvent) -> bool:
        view = self._bench.view
        held = view.mouse.space or view.mouse.gesture is not None
        chord = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.button() != Qt.MouseButton.LeftButton or held or chord:
            return False
        at = event.position().toPoint()
        hit = view.scene().hit(view.mapToScene(at))
        if hit is None or hit.kind not in VOTABLE or self._window.jobs.is_busy:
            return False
        view.end_editing()
        view.setFocus()
        by = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        notes = [n for n in self._document.journey.notes if n.on == hit.ref]
        if hit.kind != "note" or not notes:
            self.vote(hit.ref, by)
        elif len(notes) == 1:
            self.vote(notes[0].id, by)
        else:
            self._offer([n.id for n in notes], by, view.viewport().mapToGlobal(at))
        return True

    def _offer(self, notes: list[str], by: int, spot: QPoint) -> None:
        """Ask which of several notes is meant."""
        menu = QMenu(self._window)
        menu.setObjectName("which_note")
        for id in notes:
            text = thing_text(self._document.journey, id, self._locale).replace("&", "&&")
            short = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
            menu.addAction(short).triggered.connect(
                lambda _checked=False, note=id: self.vote(note, by)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(spot)


class VotingBar(QFrame):
    """Says that a vote goes on, how many dots are left, and what comes next."""

    def __init__(self, document: Document, locale: Locale) -> None:
        super().__init__()
        self.setObjectName("voting_bar")
        self.setProperty("popped", True)
        self._document, self._locale = document, locale
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        self._said = Words(locale, name="voting_said", bold=True)
        self._how = Words(locale, name="voting_how", quiet=True)
        row.addWidget(self._said, 1)
        row.addWidget(self._how, 2)
        self.reveal = self._button("vote_reveal", locale.tr("Reveal"))
        self.hide_again = self._button("vote_hide", locale.tr("Hide again"))
        self.finish = self._button("vote_finish", locale.tr("Done"))
        for button in (self.reveal, self.hide_again, self.finish):
            row.addWidget(button)
        self.hide()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_round(self, has_map: bool) -> None:
        """Show how the round stands; nothing when there is none."""
        locale, journey = self._locale, self._document.journey
        total = journey.votes_each * journey.voters
        self.setVisible(has_map and (bool(total) or journey.votes_hidden))
        placed = dots_placed(journey)
        if journey.votes_hidden:
            self._said.setText(
                locale.tr(
                    "Vote: {left} of {total} dots left",
                    left=locale.number(dots_left(journey)),
                    total=locale.number(total),
                )
            )
            how = locale.tr(
                "{each} for each of {voters} people · click a card, a hand-off or a note, or "
                "press V; Shift+click or − takes a dot back",
                each=locale.number(journey.votes_each),
                voters=locale.number(journey.voters),
            )
            self._how.setText(how)
        else:
            self._said.setText(locale.tr("Revealed: %n dot(s) placed", "", placed))
            self._how.setText(locale.tr("Most of them first in the panel Dots"))
        self.reveal.setVisible(journey.votes_hidden)
        self.hide_again.setVisible(not journey.votes_hidden)
        self.finish.setVisible(not journey.votes_hidden)
