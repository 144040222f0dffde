"""The actions of a room full of people: beliefs, notes, owners, dots and personas, as data."""

from __future__ import annotations

from journeymap.app.actions import Action, State, on_map, with_touchpoints
from journeymap.i18n.locale import Locale


def with_transition(state: State) -> bool:
    """A transition is chosen."""
    return on_map(state) and state.selected_transitions > 0


def with_one(state: State) -> bool:
    """Exactly one touchpoint or transition is chosen."""
    ones = state.selected_touchpoints + state.selected_transitions
    return on_map(state) and state.selected == 1 == ones


def while_voting(state: State) -> bool:
    """Dots are being placed."""
    return on_map(state) and state.is_voting


def room_actions(locale: Locale) -> tuple[Action, ...]:
    """What people in a room say about a journey."""
    return (
        Action("room.pain", locale.tr("Add &pain…"), ("Alt+1",), when=with_one, on_canvas=True),
        Action("room.idea", locale.tr("Add &idea…"), ("Alt+2",), when=with_one, on_canvas=True),
        Action("room.quote", locale.tr("Add &quote…"), ("Alt+3",), when=with_one, on_canvas=True),
        Action(
            "room.question", locale.tr("Add q&uestion…"), ("Alt+4",), when=with_one, on_canvas=True
        ),
        Action(
            "room.annotate",
            locale.tr("Add an&notation…"),
            ("Alt+5",),
            when=on_map,
            tip=locale.tr(
                "A remark beside what is chosen, or where you like, that is shown and exported "
                "with the map"
            ),
            on_canvas=True,
        ),
        Action(
            "room.next_annotation",
            locale.tr("Choose the next annotat&ion"),
            ("Alt+6",),
            when=lambda s: on_map(s) and s.has_annotations,
            tip=locale.tr("Then Alt and the arrow keys move it, F2 changes it, Del removes it"),
            on_canvas=True,
        ),
        Action(
            "room.truth",
            locale.tr("&Moment of truth"),
            ("Ctrl+M",),
            when=with_touchpoints,
            tip=locale.tr("Mark the chosen touchpoints as meetings that decide, or take it back"),
        ),
        Action(
            "room.owner",
            locale.tr("&Owner…"),
            ("Ctrl+Shift+O",),
            when=with_transition,
            tip=locale.tr("Who answers for the chosen hand-offs; Tab goes on to the next step"),
        ),
        Action("room.next_step", locale.tr("Ne&xt step…"), when=with_transition),
        Action("room.owners", locale.tr("&Hand-offs and their owners"), when=on_map),
        Action("room.beliefs", locale.tr("&Belief against data"), when=on_map),
        Action("room.vote_start", locale.tr("&Dot voting…"), when=on_map),
        Action(
            "room.vote",
            locale.tr("Place a do&t"),
            ("V", "+"),
            when=lambda s: while_voting(s) and s.selected > 0,
            on_canvas=True,
        ),
        Action(
            "room.unvote",
            locale.tr("Take a dot &back"),
            ("-",),
            when=lambda s: while_voting(s) and s.selected > 0,
            on_canvas=True,
        ),
        Action("room.reveal", locale.tr("&Reveal the dots"), when=while_voting),
        Action(
            "room.vote_clear",
            locale.tr("Take all dots a&way"),
            when=lambda s: on_map(s) and s.has_dots,
        ),
        Action("room.personas", locale.tr("P&ersonas…"), when=on_map),
        Action(
            "room.path",
            locale.tr("On or off the persona's pa&th"),
            ("Ctrl+Shift+P",),
            when=lambda s: with_touchpoints(s) and s.has_persona,
            tip=locale.tr("Put the chosen cards at the end of the persona's path, in that order"),
        ),
        Action(
            "room.whole_path",
            locale.tr("The persona meets the &whole map"),
            when=lambda s: on_map(s) and s.has_persona,
        ),
    )
