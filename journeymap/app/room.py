"""A room full of people: what they believe, note, want and promise, as edits of the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from journeymap.app.things import thing_text
from journeymap.app.writing import write_at
from journeymap.model import edits, feelings
from journeymap.model.entities import BEST, NoteKind
from journeymap.model.journey import Journey
from journeymap.picture.notes import note_kind_name

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.app.voting import Voting
    from journeymap.app.workbench import Workbench

#: Modifiers that make a digit a command.
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Room(QObject):
    """Serves the actions of the room, and the digit keys on the map."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._voting: Voting | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The handlers by their action's id."""
        window = self._window
        return {
            "room.pain": partial(self.write_note, "pain"),
            "room.idea": partial(self.write_note, "idea"),
            "room.quote": partial(self.write_note, "quote"),
            "room.question": partial(self.write_note, "question"),
            "room.truth": self.toggle_truth,
            "room.owner": self.write_owner,
            "room.next_step": self.write_next_step,
            "room.owners": lambda: self._bench.panels.show("owners_dock"),
            "room.beliefs": lambda: self._bench.panels.show("beliefs_dock"),
            "room.vote_start": lambda: self.voting.ask(),
            "room.vote": lambda: self.voting.vote_chosen(1),
            "room.unvote": lambda: self.voting.vote_chosen(-1),
            "room.reveal": lambda: self.voting.reveal(),
            "room.vote_clear": lambda: self.voting.clear(),
            "room.personas": lambda: window.commands.manage("persona"),
            "room.path": self.toggle_path,
            "room.whole_path": self.forget_path,
        }

    def join(self, bench: Workbench) -> None:
        """Add the room's panels, bar and keys to a map that was just made."""
        from journeymap.app.docks.beliefs import BeliefsPanel
        from journeymap.app.docks.owners import OwnersPanel
        from journeymap.app.docks.votes import VotesPanel
        from journeymap.app.eyes import PersonaChooser
        from journeymap.app.voting import Voting

        window = self._window
        document, locale = window.document, window.locale_
        beliefs = BeliefsPanel(document, bench.analyst, bench.eyes, locale)
        owners = OwnersPanel(document, bench.analyst, window.editing, locale)
        votes = VotesPanel(document, locale)
        for name, title, panel in (
            ("beliefs_dock", locale.tr("Beliefs"), beliefs),
            ("owners_dock", locale.tr("Owners"), owners),
            ("votes_dock", locale.tr("Dots"), votes),
        ):
            bench.panels.add(name, title, panel, behind="ranking_dock", is_open=True)
            panel.entity_chosen.connect(bench.fly_to)
        self._voting = Voting(window, bench)
        chooser = PersonaChooser(document, bench.eyes, locale)
        shown = window.bars.tool_bar.addWidget(chooser)
        chooser.wanted.connect(shown.setVisible)
        chooser.refresh()
        bench.eyes.changed.connect(window.bars.show_state)
        bench.view.installEventFilter(self)

    @property
    def voting(self) -> Voting:
        """The votes of the map, which is made if need be."""
        bench = self._bench
        assert bench is not None
        assert self._voting is not None
        return self._voting

    @property
    def _bench(self) -> Workbench:
        return self._window.build_workbench()

    # --- beliefs ------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A digit on the map says what is believed of what is chosen there; 0 takes it back.

        Digits of every script count. While a target is looked for, digits belong to its name.
        """
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        text = event.text()
        if event.modifiers() & COMMANDS or len(text) != 1 or not text.isdecimal():
            return False
        view = self._bench.view
        if view.mouse.gesture is not None or not view.selected or self._window.jobs.is_busy:
            return False
        self.believe(int(text) or None)
        return True

    def believe(self, belief: int | None) -> None:
        """Say what is believed of everything chosen, with the eyes that are chosen."""
        window, bench, locale = self._window, self._bench, self._window.locale_
        journey, persona = window.document.journey, bench.eyes.persona
        ids = tuple(
            id for id in bench.view.selected if journey.touchpoint(id) or journey.transition(id)
        )
        if not ids:
            return
        window.editing.believe(ids, belief, persona)
        if len(ids) == 1:
            what = thing_text(journey, ids[0], locale)
        else:
            what = locale.tr("%n chosen", "", len(ids))
        if belief is None:
            text = locale.tr("Nothing is believed of {what} any more", what=what)
        else:
            text = locale.tr(
                "{what}: believed {belief} of {best}",
                what=what,
                belief=locale.number(belief),
                best=locale.number(BEST),
            )
        eyes = journey.persona(persona)
        if eyes is not None:
            text += " · " + locale.tr("as {persona}", persona=locale.isolate(eyes.name))
        window.tell(text)

    # --- marks, notes, owners -----------------------------------------------------------------

    def toggle_truth(self) -> None:
        """Mark the chosen touchpoints as moments of truth; take it back when all are."""
        document, locale = self._window.document, self._window.locale_
        chosen = [t for id in self._bench.view.selected if (t := document.journey.touchpoint(id))]
        wanted = not all(t.moment_of_truth for t in chosen)

        def edit(journey: Journey) -> Journey:
            for touchpoint in chosen:
                journey = edits.change(journey, touchpoint.id, moment_of_truth=wanted)
            return journey

        document.apply(edit, locale.tr("Moment of truth"))

    def write_note(self, kind: NoteKind) -> None:
        """Write a note at what is chosen; Tab keeps it and begins another of its kind."""
        window, bench = self._window, self._bench
        if len(bench.view.selected) != 1:
            return
        (id,) = bench.view.selected

        def keep(text: str, how: str) -> None:
            window.editing.add_note(id, kind, text)
            if how == "tab" and text:
                self.write_note(kind)

        write_at(bench.view, id, "", note_kind_name(kind, window.locale_), keep)

    def write_owner(self) -> None:
        """Write who owns the chosen hand-offs; Tab goes on to the next step."""
        journey, locale = self._window.document.journey, self._window.locale_
        known = [t.owner for t in journey.transitions]
        known += [d.manager for d in journey.departments]
        self._write("owner", locale.tr("Owner"), known)

    def write_next_step(self) -> None:
        """Write what is done about the chosen hand-offs next."""
        self._write("next_step", self._window.locale_.tr("Next step"))

    def _write(self, field: str, label: str, known: list[str] | None = None) -> None:
        window, view = self._window, self._bench.view
        document = window.document
        chosen = [t for id in view.selected if (t := document.journey.transition(id))]
        if not chosen:
            return
        told = {getattr(t, field) for t in chosen}
        ids = tuple(t.id for t in chosen)

        def keep(text: str, how: str) -> None:
            def edit(journey: Journey) -> Journey:
                for id in ids:
                    journey = edits.change(journey, id, **{field: text})
                return journey

            document.apply(edit, label)
            if how == "tab" and field == "owner":
                self.write_next_step()

        text = told.pop() if len(told) == 1 else ""
        write_at(view, chosen[-1].id, text, label, keep, known=known or ())

    # --- personas -----------------------------------------------------------------------------

    def toggle_path(self) -> None:
        """Put the chosen cards on the chosen persona's path; take them off when all are on it."""
        window, bench, locale = self._window, self._bench, self._window.locale_
        persona = bench.eyes.persona
        if not persona:
            return
        ids = bench.view.selected
        edit = partial(feelings.toggle_on_path, persona=persona, ids=ids)
        window.document.apply(edit, locale.tr("Path of a persona"))
        eyes = window.document.journey.persona(persona)
        if eyes is not None:
            count = locale.tr("%n touchpoint(s)", "", len(eyes.path))
            if not eyes.path:
                count = locale.tr("the whole map")
            window.tell(f"{locale.isolate(eyes.name)}: {count}")

    def forget_path(self) -> None:
        """Let the persona whose eyes are chosen meet the whole map again."""
        window, persona = self._window, self._bench.eyes.persona
        if persona:
            window.document.apply(
                partial(edits.change, id=persona, path=()),
                window.locale_.tr("Path of a persona"),
            )
