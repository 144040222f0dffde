"""The thin lines from remarks to what they are about."""

from __future__ import annotations

import itertools

from journeymap.layout.geometry import Box
from journeymap.picture.leaders import leader


def runs_over(line, box: Box) -> bool:
    """Whether right-angled or slanted pieces come into a box, tried point by point."""
    return any(
        box.x < a[0] + (b[0] - a[0]) * t / 200 < box.right
        and box.y < a[1] + (b[1] - a[1]) * t / 200 < box.bottom
        for a, b in itertools.pairwise(line)
        for t in range(201)
    )


def test_that_a_leader_goes_round_the_card_between_a_remark_and_its_own() -> None:
    remark, own, between = Box(0, 0, 100, 40), Box(400, 20, 100, 40), Box(200, -20, 60, 70)
    straight = leader(remark, own, ())
    assert runs_over(straight, between)
    round_it = leader(remark, own, [between])
    assert not any(runs_over(round_it, box) for box in (between, remark, own))


def test_that_a_leader_is_straight_where_nothing_is_in_the_way() -> None:
    assert len(leader(Box(0, 0, 100, 40), Box(400, 20, 100, 40), [Box(200, 200, 60, 60)])) == 2
