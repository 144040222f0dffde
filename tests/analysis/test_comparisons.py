"""Segments side by side, two periods, channels and voices, on evidence made by hand."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from journeymap.analysis.findings import find
from journeymap.analysis.ledger import ledger
from journeymap.analysis.periods import Cell, mix_of
from journeymap.analysis.prepared import prepare
from journeymap.analysis.yardstick import standings
from journeymap.evidence.selection import Selection, SelectionError, Span
from journeymap.evidence.tables import Source
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Channel, Touchpoint
from journeymap.picture.difference_words import changes_text

DAY = 86400.0
GOOD, BAD = (2, 4, 10, 40, 44), (30, 24, 20, 14, 12)


def drawn(rng: random.Random, n: int, shares: tuple[int, ...]) -> list[int]:
    answers = rng.choices(range(len(shares)), shares, k=n)
    return [answers.count(i) for i in range(len(shares))]


# --- two periods ------------------------------------------------------------------------------


def two_months(make: Any, journey: Any, *, worse: str = "", n: int = 300) -> Any:
    """A row of touchpoints in March and April; one hand-off and its target get worse in April."""
    rng = random.Random(5)
    maker = make()
    for month in ("2026-03", "2026-04"):
        for t in journey.touchpoints:
            bad = month == "2026-04" and t.id == worse
            maker.score(t.id, drawn(rng, n, BAD if bad else GOOD), period=month)
        for x in journey.transitions:
            bad = month == "2026-04" and x.target == worse
            gone = round(n * (0.3 if bad else 0.05)) + rng.randint(-3, 3)
            maker.step(x.source, x.target, n - gone, wait=DAY, period=month)
            maker.lost(x.source, gone, period=month)
    return maker.evidence()


def test_that_only_what_really_changed_is_marked(make: Any, row_journey: Any) -> None:
    journey = row_journey("abcdefgh")
    evidence = two_months(make, journey, worse="d")
    april = Selection(since="2026-04", until="2026-04", against=Span("2026-03", "2026-03"))
    changes = find(journey, evidence, april).changes
    assert changes is not None
    assert (changes.before, changes.after) == (("2026-03", "2026-03"), ("2026-04", "2026-04"))
    assert [t for t, c in changes.touchpoints.items() if c.real] == ["d"]
    assert [h for h, c in changes.handoffs.items() if c.real] == ["cd"]
    d, cd = changes.touchpoints["d"], changes.handoffs["cd"]
    assert d.low < d.value < d.high < 0
    assert d.value == pytest.approx(d.after.value - d.before.value)
    assert 0 < cd.low < cd.value
    assert changes.real == 2


def test_that_nothing_is_real_between_two_alike_months(make: Any, row_journey: Any) -> None:
    journey = row_journey("abcdefgh")
    evidence = two_months(make, journey)
    april = Selection(since="2026-04", until="2026-04", against=Span("2026-03", "2026-03"))
    changes = find(journey, evidence, april).changes
    assert changes is not None
    assert changes.real == 0
    assert len(changes.touchpoints) == 8


def test_that_a_change_elsewhere_moves_no_other_index(make: Any, row_journey: Any) -> None:
    """Both months are on the yardstick of the earlier one, or the others would seem to improve."""
    journey = row_journey("abcdef")
    evidence = two_months(make, journey, worse="c", n=2000)
    april = Selection(since="2026-04", until="2026-04", against=Span("2026-03", "2026-03"))
    found = find(journey, evidence, april)
    assert found.changes is not None
    others = [c for h, c in found.changes.handoffs.items() if h != "bc"]
    assert all(not c.real for c in others)
    assert max(abs(c.value) for c in others) < 6


def test_that_a_part_measured_by_itself_has_the_index_of_the_ranking(
    make: Any, row_journey: Any
) -> None:
    journey = row_journey("abcdef")
    evidence = two_months(make, journey, worse="c")
    prepared = prepare(evidence)
    book = ledger(prepared, prepared.part(Selection()), journey.handoffs)
    own = standings(journey, {"": book}, book)[""]
    for zone in find(journey, evidence).ranking:
        assert own[zone.handoff].index == pytest.approx(zone.index)
        assert own[zone.handoff].low == pytest.approx(zone.low)


def test_that_waves_in_two_files_are_compared_by_source(make: Any, row_journey: Any) -> None:
    journey = row_journey("ab")
    maker = make().score("b", (5, 5, 10, 30, 50), source="s1")
    maker.score("b", (50, 30, 10, 5, 5), source="s2")
    one = Source("s1", "wave 1", "survey", "", "h1", 1, 1, 1)
    evidence = maker.evidence(one, replace(one, id="s2", name="wave 2", sha256="h2"))
    wanted = Selection(sources=("wave 2",), against=Span(sources=("wave 1",)))
    changes = find(journey, evidence, wanted).changes
    assert changes is not None
    assert changes.touchpoints["b"].value == pytest.approx(-70)
    assert changes.before == ("", "")


def test_that_another_scale_is_told_and_not_compared(make: Any, row_journey: Any) -> None:
    journey = row_journey("abc")
    maker = make().score("a", GOOD, period="2026-03").score("a", GOOD, period="2026-04")
    maker.score("b", GOOD, period="2026-03").score("c", GOOD, period="2026-04")
    maker.score("c", (1,) * 9 + (90,), metric="rating", high=10, period="2026-03")
    april = Selection(since="2026-04", until="2026-04", against=Span("2026-03", "2026-03"))
    changes = find(journey, maker.evidence(), april).changes
    assert changes is not None
    assert (set(changes.touchpoints), changes.asked_otherwise) == ({"a"}, {"c"})
    said = changes_text(changes, journey, Locale())
    assert said.endswith(f"not compared: {journey.touchpoint('c').name}")


def test_that_a_period_without_answers_is_no_change_and_no_zero(
    make: Any, row_journey: Any
) -> None:
    journey = row_journey("ab")
    evidence = make().score("b", GOOD, period="2026-04").evidence()
    wanted = Selection(since="2026-04", until="2026-04", against=Span("2026-03", "2026-03"))
    changes = find(journey, evidence, wanted).changes
    assert changes is not None
    assert changes.touchpoints == {}
    assert changes.handoffs == {}


# --- the mix ----------------------------------------------------------------------------------


def test_that_a_fall_with_every_segment_rising_is_called_a_change_of_the_mix(
    make: Any, row_journey: Any
) -> None:
    journey = row_journey("ab")
    maker = make()
    for month, old, new in (("2026-03", 900, 100), ("2026-04", 300, 700)):
        rise = 0.06 if month == "2026-04" else 0.0
        total = [0, 0, 0, 0, 0]
        for value, n, share in (("long", old, 0.8), ("new", new, 0.4)):
            good = round(n * (share + rise))
            counts = [n - good, 0, 0, 0, good]
            total = [a + b for a, b in zip(total, counts, strict=True)]
            maker.score("b", counts, period=month, variable="Customer", value=value)
        maker.score("b", total, period=month)
    wanted = Selection(since="2026-04", until="2026-04", against=Span("2026-03", "2026-03"))
    changes = find(journey, maker.evidence(), wanted).changes
    assert changes is not None
    change = changes.touchpoints["b"]
    assert change.real
    assert change.value < 0
    assert change.mix is not None
    assert change.mix.reversed
    assert change.mix.fixed == pytest.approx(6, abs=0.1)
    assert change.mix.raw == pytest.approx(change.after.value - change.before.value)


def test_that_a_mix_that_stays_explains_nothing() -> None:
    same = [
        (Cell(500, 60, 900), Cell(500, 40, 900)),
        (Cell(500, 20, 900), Cell(500, 0, 900)),
    ]
    assert mix_of("Plan", same) is None


# --- segments side by side --------------------------------------------------------------------


def by_plan(make: Any, journey: Any) -> Any:
    rng = random.Random(2)
    maker = make()
    for t in journey.touchpoints:
        total = [0] * 5
        for value in ("Basic", "Plus"):
            counts = drawn(rng, 250, BAD if (t.id, value) == ("d", "Basic") else GOOD)
            total = [a + b for a, b in zip(total, counts, strict=True)]
            maker.score(t.id, counts, variable="Plan", value=value)
        maker.score(t.id, total)
    return maker.score("b", (0, 0, 0, 1, 2), variable="Plan", value="Gift")


def test_that_segments_stand_side_by_side_and_only_real_gaps_are_told(
    make: Any, row_journey: Any
) -> None:
    journey = row_journey("abcdef")
    evidence = by_plan(make, journey).evidence()
    beside = find(journey, evidence, Selection(beside="Plan")).beside
    assert beside is not None
    assert [line.value for line in beside.lines] == ["Basic", "Plus", "Gift"]
    assert [t for t, gap in beside.touchpoints.items() if gap.real] == ["d"]
    assert [h for h, gap in beside.handoffs.items() if gap.real] == ["cd"]
    gap = beside.touchpoints["d"]
    assert (gap.worse, gap.better) == ("Basic", "Plus")
    assert gap.better_value - gap.worse_value == pytest.approx(gap.value)
    gift = beside.lines[2]
    assert set(gift.scores) == {"b"}  # who was not asked is missing, not zero
    assert not gift.scores["b"].enough
    assert beside.handoffs["cd"].worse == "Basic"


def test_that_a_segment_behind_a_score_is_told_with_its_share(make: Any, row_journey: Any) -> None:
    journey = row_journey("abcdef")
    found = find(journey, by_plan(make, journey).evidence())
    told = {s.touchpoint: s.spread.between for s in found.scores if s.spread}
    (d,) = told["d"]
    assert d.real
    assert (d.variable, d.worst, d.best, d.n) == ("Plan", "Basic", "Plus", 500)
    assert d.share > 0.2
    assert not any(b.real for t, own in told.items() if t != "d" for b in own)
    within = find(
        journey, by_plan(make, journey).evidence(), Selection(segments={"Plan": ("Plus",)})
    )
    assert all(not s.spread.between for s in within.scores if s.spread)


def test_that_segments_beside_a_chosen_segment_are_refused(make: Any, row_journey: Any) -> None:
    journey = row_journey("abcdef")
    evidence = by_plan(make, journey).evidence()
    with pytest.raises(SelectionError, match="while none is chosen"):
        find(journey, evidence, Selection(segments={"Plan": ("Plus",)}, beside="Plan"))
    with pytest.raises(SelectionError, match="no segment 'Age'"):
        find(journey, evidence, Selection(beside="Age"))


# --- channels and voices ----------------------------------------------------------------------


def test_that_one_step_on_two_channels_is_compared(make: Any, row_journey: Any) -> None:
    journey = row_journey("ab", transitions=())
    web, store = Channel("w", "Website"), Channel("s", "Store")
    touchpoints = (
        Touchpoint("x1", "Check-in (website)", "use", "d0", "w"),
        Touchpoint("x2", "Check-in – Store", "use", "d0", "s"),
        Touchpoint("x3", "Boarding", "use", "d0", "s"),
    )
    journey = replace(journey, channels=(web, store), touchpoints=touchpoints)
    evidence = make().score("x1", GOOD).score("x2", BAD).score("x3", GOOD).evidence()
    (split,) = find(journey, evidence).channels
    assert split.touchpoints == ("x1", "x2")
    assert split.real
    assert split.gap is not None
    assert split.gap.worse == "Store"
    assert 0.2 < split.share < 1
    assert split.n == 200


def test_that_a_segment_of_channels_tells_the_same(make: Any, row_journey: Any) -> None:
    journey = replace(row_journey("ab"), channels=(Channel("w", "Website"), Channel("s", "Store")))
    maker = make().score("a", (32, 28, 30, 54, 56))
    maker.score("a", GOOD, variable="Where", value="website")
    maker.score("a", BAD, variable="Where", value="store")
    (split,) = find(journey, maker.evidence()).channels
    assert split.step == "Meeting a"
    assert split.real


def voices(make: Any, journey: Any) -> Any:
    maker = make().score("a", GOOD, source="s1").score("a", BAD, source="s2")
    maker.score("b", GOOD, source="s1").score("b", GOOD, source="s2")
    maker._add("mentions", {}, touchpoint="b", n=7, source="s3")
    one = Source("s1", "yearly survey", "survey", "", "h1", 1, 1, 1)
    return maker.evidence(
        one,
        replace(one, id="s2", name="after contact", voice="contact"),
        replace(one, id="s3", name="posts", voice="social"),
    )


def test_that_voices_that_disagree_are_told_and_texts_without_scores_are_heard(
    make: Any, row_journey: Any
) -> None:
    journey = row_journey("ab")
    found = find(journey, voices(make, journey)).voices
    assert found["a"].real
    assert found["a"].gap is not None
    assert (found["a"].gap.worse, found["a"].gap.better) == ("contact", "survey")
    assert not found["b"].real
    assert [(v.voice, v.mentions) for v in found["b"].voices] == [
        ("survey", 0),
        ("contact", 0),
        ("social", 7),
    ]
    assert found["b"].voices[2].score is None


def test_that_one_kind_of_source_has_no_voices(make: Any, row_journey: Any) -> None:
    assert find(row_journey("ab"), make().score("a", GOOD).evidence()).voices == {}
