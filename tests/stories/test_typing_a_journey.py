"""Somebody types a journey as fast as people talk, and never reaches for the mouse."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt

from journeymap.app.chooser import Chooser
from journeymap.canvas.inline import InlineEditor
from journeymap.evidence.project import Project
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey

Key, Held = Qt.Key, Qt.KeyboardModifier
Control, Shift, Alt = Held.ControlModifier, Held.ShiftModifier, Held.AltModifier

#: Stage, department, channel and name, as the room tells it.
TOLD = (
    ("awareness", "Marketing", "Website", "Advert"),
    ("awareness", "Marketing", "Website", "Search"),
    ("interest", "Marketing", "Website", "Landing page"),
    ("interest", "Marketing", "Website", "Price list"),
    ("consideration", "Sales", "Phone", "Call back"),
    ("consideration", "Sales", "Phone", "Offer"),
    ("action", "Sales", "Phone", "Contract"),
    ("action", "Credit", "Phone", "Credit check"),
    ("action", "Sales", "Phone", "Order"),
    ("use", "Operations", "At home", "Installation"),
    ("use", "Operations", "At home", "First day"),
    ("use", "Support", "Phone", "Question"),
    ("use", "Support", "Phone", "Repair"),
    ("use", "Finance", "App", "First bill"),
    ("advocacy", "Marketing", "Website", "Review"),
)


class Counted:
    """Counts the keys that are pressed beside those of the names themselves."""

    def __init__(self, person) -> None:
        self.person = person
        self.commands = 0

    def command(self, key, *modifiers) -> None:
        self.commands += 1
        self.person.key(key, *modifiers)

    def choose(self, key, name: str, known: list[str]) -> None:
        """Say department or channel while naming: as few letters as tell it from the others."""
        self.command(key, Control, Shift)
        text = name
        if name in known:
            own = name.casefold()
            others = [n.casefold() for n in known if n != name]
            least = (own[:i] for i in range(1, len(own) + 1))
            text = next(t for t in least if not any(o.startswith(t) for o in others))
            self.commands += len(text)
        self.person.keys(text)
        self.command(Key.Key_Return)


def types_a_journey(person, told) -> int:
    """Type what is told; returns how many keys it took beside the names."""
    count = Counted(person)
    departments: list[str] = []
    channels: list[str] = []
    before = None
    for stage, department, channel, name in told:
        if before is not None:
            count.command(Key.Key_Return if stage == before[0] else Key.Key_Tab)
        person.keys(name)
        for i, key, known, said in (
            (1, Key.Key_D, departments, department),
            (2, Key.Key_H, channels, channel),
        ):
            if before is None or before[i] != said:
                count.choose(key, said, known)
                known += [said] if said not in known else []
        before = (stage, department, channel)
    count.command(Key.Key_Return)
    count.command(Key.Key_Return)
    return count.commands


def is_naming(person) -> bool:
    return any(editor.isVisible() for editor in person.view.findChildren(InlineEditor))


def as_told(journey) -> list[tuple[str, str, str, str]]:
    names = {e.id: e.name for e in (*journey.departments, *journey.channels)}
    return [(t.stage, names[t.department], names[t.channel], t.name) for t in journey.touchpoints]


def check(person, told) -> None:
    journey = person.journey
    assert sorted(as_told(journey)) == sorted(told)
    names = {t.id: t.name for t in journey.touchpoints}
    chain = [(names[t.source], names[t.target]) for t in journey.transitions]
    spoken = [name for *_place, name in told]
    assert chain == list(itertools.pairwise(spoken))
    changes = [(a[3], b[3]) for a, b in itertools.pairwise(told) if a[1:3] != b[1:3]]
    assert [(names[t.source], names[t.target]) for t in journey.handoffs] == changes
    assert person.agrees_with_the_scene()
    assert not is_naming(person)
    assert person.document.undo_stack.count() == len(told)


def test_that_fifteen_touchpoints_are_typed_by_keys_alone(person) -> None:
    person.begin()
    keys = types_a_journey(person, TOLD)
    check(person, TOLD)
    # 14 ways on and 2 keys to end; the others say 15 times whose hands and which channel.
    assert keys <= 48
    drawn = [i.ref for i in person.view.scene().contents() if i.kind == "edge"]
    assert set(drawn) == {t.id for t in person.journey.transitions}


FA_TOLD = (
    ("awareness", "بازاریابی", "وبگاه", "آگهی"),
    ("interest", "بازاریابی", "وبگاه", "صفحهٔ معرفی"),
    ("action", "فروش", "تلفن", "قرارداد"),
    ("action", "اعتبارسنجی", "تلفن", "بررسی اعتبار"),
    ("use", "پشتیبانی", "حضوری", "نصب"),
)


def test_that_a_persian_journey_is_typed_in_a_mirrored_window(persian) -> None:
    persian.begin()
    told = [t for t in FA_TOLD if t[0] != "use"]
    persian.keys(told[0][3])
    types = types_rest(persian, told)
    assert types
    names = [t.name for t in persian.journey.touchpoints]
    assert names == [t[3] for t in told]
    frames = {c.content.ref: c.frame for c in persian.view.scene().cards()}
    first, last = (frames[persian.id_of(told[i][3])] for i in (0, -1))
    assert first.center().x() > last.center().x()
    # What is seen at the left comes later.
    persian.key(Key.Key_Home, Control)
    persian.key(Key.Key_Left)
    assert persian.view.selected == (persian.id_of(told[1][3]),)
    persian.key(Key.Key_Left, Alt)
    assert persian.journey.touchpoint(persian.id_of(told[1][3])).stage == "consideration"


def types_rest(person, told) -> bool:
    """Go on behind the first name, which was typed already; an empty name and Tab skip a stage."""
    stages = [s.id for s in person.journey.stages]
    at = told[0]
    person.key(Key.Key_D, Control, Shift)
    person.keys(at[1] + "\n")
    person.key(Key.Key_H, Control, Shift)
    person.keys(at[2] + "\n")
    for now in told[1:]:
        steps = stages.index(now[0]) - stages.index(at[0])
        person.keys("\t" * steps or "\n")
        person.keys(now[3])
        if now[1] != at[1]:
            person.key(Key.Key_D, Control, Shift)
            person.keys(now[1] + "\n")
        if now[2] != at[2]:
            person.key(Key.Key_H, Control, Shift)
            person.keys(now[2] + "\n")
        at = now
    person.keys("\n\n")
    return not is_naming(person)


def three_cards(person) -> None:
    person.begin()
    person.keys("One\nTwo\nThree\n\n")


def test_that_an_empty_name_ends_the_flow_and_leaves_nothing_to_undo_or_redo(person) -> None:
    three_cards(person)
    assert person.names() == ["One", "Two", "Three"]
    assert person.view.selected == (person.id_of("Three"),)
    assert person.document.undo_stack.count() == 3
    assert not person.document.undo_stack.canRedo()


def test_that_a_forgotten_step_takes_its_place_in_the_chain(person) -> None:
    three_cards(person)
    person.key(Key.Key_Left)
    person.key(Key.Key_Left)
    person.keys("\nForgotten\n\n")
    names = {t.id: t.name for t in person.journey.touchpoints}
    ways = {(names[t.source], names[t.target]) for t in person.journey.transitions}
    assert ways == {("One", "Forgotten"), ("Forgotten", "Two"), ("Two", "Three")}
    assert person.names() == ["One", "Forgotten", "Two", "Three"]
    person.does("edit.undo")
    assert person.names() == ["One", "Two", "Three"]


@pytest.mark.parametrize("typed", ["New name", "Credit check", "Do it", "éa", "قرارداد"])
def test_that_typing_on_a_chosen_card_renames_it(person, typed) -> None:
    three_cards(person)
    person.keys(typed[:1])
    person.keys(typed[1:] + "\n")
    assert person.names() == ["One", "Two", typed]
    assert person.view.selected == (person.id_of(typed),)
    assert not is_naming(person)


@pytest.mark.parametrize("digit", ["5", "۵", "٥", "0"])
def test_that_a_digit_is_no_name(person, digit) -> None:
    three_cards(person)
    person.keys(digit)
    assert not is_naming(person)
    assert person.names() == ["One", "Two", "Three"]


def test_that_plain_c_d_and_h_are_commands_and_any_layout_has_another_key(person) -> None:
    three_cards(person)
    person.keys("dSales\n")
    assert [d.name for d in person.journey.departments] == ["Sales"]
    person.key(Key.Key_D, Control, Shift)
    person.keys("sa\n")
    person.keys("h")
    person.keys("Phone\n")
    three = person.journey.touchpoint(person.id_of("Three"))
    assert (three.department, three.channel) == ("d6", "c7")
    assert person.focus is person.view
    person.keys("cone\n")
    assert person.journey.transition_between(three.id, person.id_of("One"))
    assert person.view.selected == (three.id,)


def test_that_departments_are_set_for_several_at_once_and_taken_again(person) -> None:
    three_cards(person)
    person.key(Key.Key_A, Control)
    steps = person.document.undo_stack.index()
    person.keys("dSales\n")
    assert {t.department for t in person.journey.touchpoints} == {person.journey.departments[0].id}
    assert person.document.undo_stack.index() == steps + 1
    person.keys("dnob\n")
    assert {t.department for t in person.journey.touchpoints} == {None}
    person.keys("d")
    assert any(chooser.isVisible() for chooser in person.view.findChildren(Chooser))
    person.key(Key.Key_Escape)
    assert person.focus is person.view


def test_that_a_name_in_other_letters_is_the_department_that_is_there(person) -> None:
    three_cards(person)
    person.keys("dکافی‌شاپ\n")
    person.key(Key.Key_Left)
    person.keys("dكافي\n")
    assert [d.name for d in person.journey.departments] == ["کافی‌شاپ"]
    assert sum(t.department is not None for t in person.journey.touchpoints) == 2


def test_that_shift_and_tab_go_back_to_the_name_before(person) -> None:
    person.begin()
    person.keys("One\nTwi")
    person.key(Key.Key_Backtab, Shift)
    person.keys("First\n")
    assert person.names() == ["First", "Twi"]


def test_that_tab_moves_an_empty_name_on_and_stops_at_the_last_stage(person) -> None:
    person.begin()
    person.keys("One\n\t\tThree\t\t\t\t\t\tLast\n\n")
    assert [t.stage for t in person.journey.touchpoints] == [
        "awareness",
        "consideration",
        "advocacy",
    ]
    assert person.document.undo_stack.count() == 3


def test_that_arrows_follow_the_way_and_not_the_eye_alone(person) -> None:
    three_cards(person)
    person.keys("dSales\n")
    person.key(Key.Key_Left)
    person.keys("dSupport\n")
    seen = []
    for key in (Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left):
        person.key(key, *([Control] if key == Key.Key_Home else []))
        seen.append(person.journey.touchpoint(person.view.selected[0]).name)
    assert seen == ["One", "Two", "Three", "Three", "Two"]


def test_that_nothing_happens_to_a_map_on_which_nothing_is_chosen(person) -> None:
    three_cards(person)
    before = person.document.project
    person.key(Key.Key_Escape)
    person.keys("xyz\n")
    assert person.document.project is before
    assert "arrow keys" in person.window.statusBar().currentMessage()
    person.key(Key.Key_Right)
    assert person.view.selected == (person.id_of("One"),)
    person.key(Key.Key_Right, Alt)
    assert person.document.project is not before


def test_that_shift_and_enter_open_a_second_way(person) -> None:
    three_cards(person)
    person.key(Key.Key_Home, Control)
    person.key(Key.Key_Return, Shift)
    person.keys("Else\n\n")
    one = person.id_of("One")
    ends = [t.target for t in person.journey.transitions if t.source == one]
    assert ends == [person.id_of("Two"), person.id_of("Else")]


def test_that_a_command_in_the_middle_of_a_name_keeps_what_was_written(person, tmp_path) -> None:
    person.begin()
    person.keys("One\nTw")
    person.document.path = tmp_path / "typed.journey"
    person.key(Key.Key_S, Control)
    person.wait_idle()
    assert person.names() == ["One", "Tw"]
    assert (tmp_path / "typed.journey").is_file()
    assert not person.document.is_dirty


def test_that_a_name_being_written_belongs_to_the_document_it_was_begun_in(person) -> None:
    person.begin()
    person.keys("One")
    person.document.undo_stack.setClean()
    person.document.load(Project(add_touchpoint(Journey(), "Other", "use")))
    person.bot.wait(1)
    assert not is_naming(person)
    assert person.names() == ["Other"]
    person.keys("x")
    person.view.choose([person.id_of("Other")])
    person.keys("d")
    person.document.load(Project(add_touchpoint(Journey(), "Third", "use")))
    person.bot.wait(1)
    assert not any(chooser.isVisible() for chooser in person.view.findChildren(Chooser))
    assert person.journey.departments == ()
