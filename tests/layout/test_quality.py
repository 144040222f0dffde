"""On seeded journeys nothing covers anything, and lines do not cross without need."""

from __future__ import annotations

import random

import pytest

from journeymap.i18n.locale import locale_for
from journeymap.layout.mapping import layout_map
from journeymap.picture.compose import compose
from tests.bench.bench_layout_quality import WIDE, best_crossings, remarked, sizes
from tests.bench.layout_quality import Covered, covered, crossings, seeded_journey
from tests.picture.example_findings import measured


@pytest.mark.parametrize(("touchpoints", "seed"), [(7, 4), (20, 1), (36, 16), (60, 5), (70, 23)])
def test_that_nothing_on_a_map_covers_anything(touchpoints: int, seed: int) -> None:
    journey = remarked(seeded_journey(touchpoints, seed))
    findings = measured(journey, random.Random(seed))
    for language in ("en", "fa"):
        picture = compose(journey, findings, locale_for(language))
        assert covered(picture, journey) == Covered((), (), ())


def test_that_small_maps_cross_hardly_more_lines_than_the_best_order_of_their_cards() -> None:
    ours = best = 0
    for seed, touchpoints in enumerate(sizes(50)[:9]):
        journey = seeded_journey(touchpoints, seed)
        ours += crossings(layout_map(journey, options=WIDE).routes)
        least = best_crossings(journey)
        assert least is not None
        best += least
    assert ours <= 1.1 * best


def test_that_a_remark_without_room_has_its_number_on_the_map_and_its_words_below() -> None:
    journey = remarked(seeded_journey(254, 45))
    picture = compose(journey, measured(journey, random.Random(45)), locale_for("en"))
    keys = [i.key for i in picture.items]
    below = max(i.bounds[1] + i.bounds[3] for i in picture.items if i.kind == "lane")
    numbers = [key for key in keys if key.startswith("annotation-number:")]
    rows = [i for i in picture.items if i.key.startswith("annotation:") and i.bounds[1] >= below]
    assert numbers
    assert [i.key.partition(":")[2] for i in rows] == [key.partition(":")[2] for key in numbers]
