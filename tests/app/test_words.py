"""What the inspector says of a transition."""

from __future__ import annotations

from journeymap.analysis.results import Step
from journeymap.i18n.locale import locale_for
from journeymap.picture.flow_words import crossing_text

ENGLISH = locale_for("en")


def test_that_a_crossing_says_its_n_its_wait_and_who_went_back() -> None:
    step = Step("a", "b", 200, 5400.0, 6000.0, 9000.0, False, True, returned=10)
    said = crossing_text(step, ENGLISH)
    assert (
        said
        == "200 crossings · half within 1.5 h · nine in ten within 2.5 h · 5.0% went straight back"
    )


def test_that_what_nobody_counted_is_not_said() -> None:
    assert crossing_text(Step("a", "b", 3, None, None, None, False, True), ENGLISH) == "3 crossings"
