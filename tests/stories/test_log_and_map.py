"""Somebody lays a log over a map and puts right where the two differ, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider

from journeymap.data.importing import gather, journey_from
from journeymap.data.recipe import recipe_from_toml
from journeymap.model.edits import remove

Key = Qt.Key


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Ask, order, pay (sometimes called pymt), ship; a few go from ask straight to ship."""
    rows = ["case,activity,time"]
    for i in range(200):
        pay = "pymt" if i % 4 == 0 else "Pay"
        steps = ["Ask", "Ship"] if i % 40 == 0 else ["Ask", "Order", pay, "Ship"]
        rows += [f"c{i},{s},2026-03-{1 + i % 20:02d} {8 + n:02d}:00" for n, s in enumerate(steps)]
    path = tmp_path / "shop.csv"
    path.write_text("\n".join(rows) + "\n")
    return path


def seen(person) -> list[str]:
    box = person.window.findChild(object, "log_list")
    return [box.item(i).text() for i in range(box.count())]


def choose(person, text: str) -> None:
    box = person.window.findChild(object, "log_list")
    row = next(i for i in range(box.count()) if text in box.item(i).text())
    box.setCurrentRow(row)
    box.setFocus()


@pytest.fixture
def shop(person, log):
    """A map without the payment, and one touchpoint that no log knows."""
    project = journey_from(log).project
    gone = [t.id for t in project.journey.touchpoints if t.name in ("Pay", "pymt")]
    project = project.with_journey(remove(project.journey, gone))
    again = gather(project.__class__(project.journey), log).project
    person.shell.document.load(again)
    person.wait_idle()
    person.does("view.log")
    person.bot.wait(20)
    return person


def count(person, name: str) -> int:
    flow = person.window.workbench.analyst.findings.flow
    return flow.touchpoints[person.id_of(name)].visits


def test_that_an_activity_is_put_on_the_map_by_one_key_and_undone_by_one(shop):
    assert any("Pay: 150 visits of 150 customers" in line for line in seen(shop))
    choose(shop, "Pay:")
    shop.key(Key.Key_Return)
    shop.wait_idle()
    assert "Pay" in shop.names()
    assert count(shop, "Pay") == 150
    assert shop.agrees_with_the_scene()
    assert any("Pay" in (a.name) for a in shop.journey.touchpoints if a.stage_guessed)
    assert not any(line.startswith("Pay: 150") for line in seen(shop))
    shop.does("edit.undo")
    shop.wait_idle()
    assert "Pay" not in shop.names()


def test_that_an_activity_is_read_as_another_touchpoint_now_and_next_month(shop):
    choose(shop, "Pay:")
    shop.key(Key.Key_Return)
    shop.wait_idle()
    choose(shop, "pymt")
    shop.key(Key.Key_M)
    shop.keys("Pay\n")
    shop.wait_idle()
    shop.bot.wait(20)
    assert count(shop, "Pay") == 195
    assert not any("pymt" in line for line in seen(shop))
    recipes = [recipe_from_toml(r.text) for r in shop.document.project.recipes]
    assert [r.rename for r in recipes] == [{"pymt": "Pay"}]
    shop.does("edit.undo")
    shop.wait_idle()
    assert count(shop, "Pay") == 150


def test_that_guessed_stages_are_confirmed_by_enter_and_put_right_by_a_digit(shop):
    guessed = [t.name for t in shop.journey.touchpoints if t.stage_guessed]
    assert set(guessed) == {"Ask", "Order", "Ship"}
    choose(shop, "Ship: Advocacy")
    shop.key(Key.Key_5)
    shop.bot.wait(20)
    (ship,) = [t for t in shop.journey.touchpoints if t.name == "Ship"]
    assert (ship.stage, ship.stage_guessed) == ("use", False)
    choose(shop, "Ask:")
    shop.key(Key.Key_Return)
    shop.bot.wait(20)
    (ask,) = [t for t in shop.journey.touchpoints if t.name == "Ask"]
    assert (ask.stage, ask.stage_guessed) == ("awareness", False)


def test_that_a_way_nobody_drew_is_drawn_and_one_nobody_takes_taken_off(shop):
    order, ship, ask = (shop.id_of(n) for n in ("Order", "Ship", "Ask"))
    journey = shop.journey
    gone = [t.id for t in journey.transitions if (t.source, t.target) == (ask, ship)]
    shop.document.apply(lambda j: remove(j, gone) if gone else j, "x")
    shop.window.editing.connect_touchpoints(ship, order)
    shop.wait_idle()
    shop.bot.wait(20)
    choose(shop, "Ask → Ship")
    shop.key(Key.Key_Return)
    assert shop.journey.transition_between(ask, ship) is not None
    shop.wait_idle()
    shop.bot.wait(20)
    choose(shop, "Ship → Order")
    shop.key(Key.Key_Return)
    assert shop.journey.transition_between(ship, order) is None


def test_that_the_slider_hides_rare_ways_and_says_how_many(person, log):
    person.shell.document.load(journey_from(log).project)
    person.wait_idle()
    person.does("view.log")
    person.window.editing.connect_touchpoints(person.id_of("Ask"), person.id_of("Ship"))
    person.wait_idle()
    slider = person.window.findChild(QSlider, "flow_share")
    drawn = [i for i in person.view.scene().contents() if i.kind == "edge"]
    before = person.journey
    slider.setFocus()
    person.bot.keyClick(slider, Key.Key_Home)
    person.bot.wait(20)
    left = [i for i in person.view.scene().contents() if i.kind == "edge"]
    assert 0 < len(left) < len(drawn)
    said = person.window.findChild(object, "flow_said").text()
    assert "not drawn: " in said
    assert "crossings" in said
    assert person.journey is before
    person.bot.keyClick(slider, Key.Key_End)
    person.bot.wait(20)
    assert len([i for i in person.view.scene().contents() if i.kind == "edge"]) == len(drawn)
