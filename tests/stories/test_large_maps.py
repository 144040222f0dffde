"""A map too large to be laid out anew between two frames."""

from __future__ import annotations

from journeymap.app.drawing import AT_ONCE
from journeymap.app.presenting.presenter import Presenter
from journeymap.canvas.inline import InlineEditor
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import locale_for
from journeymap.layout.mapping import MANY
from journeymap.picture.compose import compose
from tests.bench.big_map import big_project
from tests.picture.test_memory import crowded
from tests.stories.conftest import Person


def test_that_an_edit_is_seen_at_once_and_the_whole_layout_follows(person: Person) -> None:
    person.begin()
    person.document.load(Project(crowded(MANY + 20)))
    settle(person)
    bench = person.window.workbench
    assert bench is not None
    sketched = 0
    for i in range(8):
        one, other = person.journey.touchpoints[i * 7], person.journey.touchpoints[-1 - i]
        person.window.editing.move(one.id, other.stage, other.department, None)
        assert person.agrees_with_the_scene()
        sketched += bench.drawing.is_busy
        if i % 2:  # the next edit comes while the layout of this one is still being made
            person.bot.waitUntil(lambda: not bench.drawing.is_busy)
    assert sketched, "every edit was laid out at once"
    person.bot.waitUntil(lambda: not bench.drawing.is_busy)
    options, findings = bench.drawing.options, bench.analyst.findings
    whole = compose(person.journey, findings, locale_for("en"), options=options)
    assert person.view.scene().picture == whole
    while person.window.actions_["edit.undo"].isEnabled():
        person.does("edit.undo")
        assert person.agrees_with_the_scene()


def large(person: Person) -> None:
    """A large map is open and laid out."""
    person.begin()
    person.document.load(Project(crowded(AT_ONCE + 10)))
    settle(person)


def settle(person: Person) -> None:
    """Until the whole layout is there."""
    bench = person.window.workbench
    assert bench is not None
    person.bot.waitUntil(lambda: not bench.drawing.is_busy)


def whole(person: Person) -> bool:
    """True when the map shows what somebody sees who draws the journey for the first time."""
    bench = person.window.workbench
    assert bench is not None
    options, findings = bench.drawing.options, bench.analyst.findings
    return person.view.scene().picture == compose(
        person.journey, findings, locale_for("en"), options=options
    )


def test_that_a_large_map_is_opened_with_its_stages_first(person: Person) -> None:
    person.begin()
    person.document.load(Project(crowded(AT_ONCE + 10)))
    items = person.view.scene().contents()
    assert not [i for i in items if i.kind == "card"]
    (hint,) = (i.alt for i in items if i.kind == "hint")
    assert hint.startswith("Laying the map out…")
    bench = person.window.workbench
    assert bench is not None
    assert bench.thumbnail() is None, "a file would be known by a map without its cards"
    settle(person)
    assert bench.thumbnail()
    assert person.agrees_with_the_scene()
    assert whole(person)


def test_that_a_layout_of_what_was_edited_since_is_never_shown(person: Person) -> None:
    large(person)
    one, other = person.journey.touchpoints[0], person.journey.touchpoints[-1]
    shown: list[frozenset[str]] = []
    bench = person.window.workbench
    assert bench is not None
    bench.drawing.drawn.connect(
        lambda: shown.append(frozenset(c.content.ref for c in person.view.scene().cards()))
    )
    for i in range(6):  # each comes while the layout of the one before is being made
        person.window.editing.move(one.id, other.stage, f"d{i}", None)
        person.bot.wait(25)
    gone = person.journey.touchpoints[3].id
    person.view.choose([gone])
    person.does("edit.delete")
    settle(person)
    first_without = next(i for i, cards in enumerate(shown) if gone not in cards)
    assert all(gone not in cards for cards in shown[first_without:])
    assert whole(person)
    person.does("edit.undo")
    assert not bench.drawing.is_busy or person.agrees_with_the_scene()
    settle(person)
    assert whole(person)


def test_that_another_document_gets_nothing_of_a_layout_still_being_made(person: Person) -> None:
    large(person)
    one, other = person.journey.touchpoints[0], person.journey.touchpoints[-1]
    person.window.editing.move(one.id, other.stage, other.department, None)
    person.document.load(Project(crowded(12)))
    assert person.agrees_with_the_scene()
    assert whole(person)
    person.bot.wait(300)
    settle(person)
    assert person.agrees_with_the_scene()
    assert whole(person)


def test_that_the_name_being_written_goes_with_its_card(person: Person) -> None:
    large(person)
    view = person.view
    chosen = person.journey.touchpoints[40]
    view.choose([chosen.id])
    person.window.editing.move(chosen.id, "advocacy", chosen.department, None)
    person.does("edit.rename")
    editor = view.findChild(InlineEditor)
    assert isinstance(editor, InlineEditor)
    settle(person)
    card = view.scene().item_of(chosen.id, "card")
    assert card is not None
    assert editor.frame == card.frame
    assert view.mapFromScene(card.frame).boundingRect().intersects(editor.geometry())


def test_that_a_large_map_is_presented_at_once_and_laid_out_for_the_room_behind_it(
    person: Person,
) -> None:
    large(person)
    person.does("view.present")
    presenter = person.window.findChild(Presenter)
    assert isinstance(presenter, Presenter)
    new = presenter.presentation
    assert new is not None

    def cards() -> set[str]:
        return {card.content.ref for card in new.view.scene().cards()}

    everything = {t.id for t in person.journey.touchpoints}
    for command in ("", "small_print", "lanes"):
        if command:
            new.do(command)
        assert cards() == everything
        person.bot.waitUntil(lambda: not new.pictures.is_busy)
        assert cards() == everything
    drawn = new.pictures.asked
    assert drawn is not None
    assert new.view.scene().picture == compose(
        drawn[0], drawn[1], locale_for("en"), options=drawn[2]
    )
    new.close()


def test_that_a_filter_of_a_large_map_is_drawn_beside_the_window(person: Person) -> None:
    person.begin()
    person.document.load(big_project(AT_ONCE + 10, AT_ONCE + 20))
    bench = person.window.workbench
    assert bench is not None
    person.bot.waitUntil(lambda: not bench.analyst.is_busy)
    settle(person)
    assert whole(person)
    person.document.select(Selection(since="2026-04"))
    person.bot.waitUntil(lambda: bench.analyst.findings.selection.since != "")
    assert bench.drawing.is_busy, "every card was drawn in one turn"
    settle(person)
    assert whole(person)
