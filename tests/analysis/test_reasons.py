"""Reasons in plain words, in every language's direction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeymap.analysis.reasons import kind_text, label_text, reasons, sentence
from journeymap.analysis.results import KINDS, Contribution, GreyZone
from journeymap.i18n.locale import locale_for
from journeymap.model.entities import Department, Touchpoint, Transition
from journeymap.model.journey import Journey

ENGLISH = locale_for("en")
JOURNEY = Journey(
    departments=(Department("sales", "Sales"), Department("fin", "Finance")),
    touchpoints=(
        Touchpoint("t1", "Contract signing", "action", "sales"),
        Touchpoint("t2", "Credit check", "action", "fin"),
    ),
    transitions=(Transition("x1", "t1", "t2"),),
)


def part(kind, points, rate):
    return Contribution(kind, points, rate * 100, 100, rate, 0.1, 2.0, 0.2)


ZONE = GreyZone(
    rank=1, handoff="x1", source="t1", target="t2", from_department="sales",
    to_department="fin", index=80.8, low=76.2, high=84.9, times=4.2,
    contributions=(
        part("loss", 9, 0.27), part("wait", 8, 0.6), part("fall", 7, 0.2), part("rework", 5, 0.19),
        part("complaint", 4, 0.041), part("level", 3, 0.5),
    ),
    say=3.0, do=5.4, strength=0.9, label="confirmed", worst_on_scores=False, rank_low=1,
    rank_high=1, chance_worst=0.99, first_under_any_weights=1.0, impact=None, owner="",
    n_answers=412, n_crossings=3120, median_wait=4.2 * 86400, loss=0.27, score_change=-38.0,
    score_change_metric="nps", score=-12.0, score_metric="nps", score_scale=(0, 10),
)  # fmt: skip


def test_that_the_strongest_reasons_come_first_in_plain_words():
    assert reasons(ZONE, JOURNEY, ENGLISH) == ("27% leave", "median wait 4.2 d")
    assert reasons(ZONE, JOURNEY, ENGLISH, most=6)[2:] == (
        "−38 NPS across it",
        "19% come back",
        "complaints 41 per 1,000",
        "NPS −12 after it",
    )


def test_that_what_speaks_for_a_hand_off_is_no_reason_against_it():
    good = ZONE._replace(contributions=(part("loss", -3, 0.01),))
    assert reasons(good, JOURNEY, ENGLISH) == ()


def test_that_a_broken_promise_is_called_one():
    promised = replace(JOURNEY, transitions=(Transition("x1", "t1", "t2", promise_hours=24),))
    zone = ZONE._replace(contributions=(part("wait", 8, 0.6),))
    assert reasons(zone, promised, ENGLISH) == ("60% wait longer than promised",)


@pytest.mark.parametrize(
    ("metric", "value", "text"),
    [
        ("csat", 43.0, "CSAT 43% after it"),
        ("ces", 61.0, "CES 61% after it"),
        ("rating", 2.14, "rating 2.1 of 5 after it"),
        (None, None, "low scores after it"),
    ],
)
def test_that_a_low_score_is_told_in_its_unit(metric, value, text):
    zone = ZONE._replace(
        contributions=(part("level", 8, 0.6),), score=value, score_metric=metric,
        score_scale=(1, 5),
    )  # fmt: skip
    assert reasons(zone, JOURNEY, ENGLISH) == (text,)


@pytest.mark.parametrize(("metric", "change"), [("nps", -0.4), ("rating", -0.04), ("csat", 3.0)])
def test_that_a_fall_too_small_to_be_shown_is_not_called_zero(metric, change):
    zone = ZONE._replace(
        contributions=(part("fall", 8, 0.1),), score_change=change, score_change_metric=metric
    )
    assert reasons(zone, JOURNEY, ENGLISH) == ("scores fall for some",)


def test_that_a_sentence_says_times_reasons_interval_and_n():
    assert sentence(ZONE, JOURNEY, ENGLISH) == (
        "Contract signing → Credit check (Sales to Finance) does 4.2 times the harm of your other "
        "hand-offs; 27% leave, median wait 4.2 d. Index 81, 95% interval 76–85, from 412 answers "
        "and 3,120 crossings: confirmed grey zone."
    )


def test_that_too_little_evidence_claims_nothing():
    zone = ZONE._replace(label="too little evidence", n_answers=1, n_crossings=0)
    assert sentence(zone, JOURNEY, ENGLISH) == (
        "Contract signing → Credit check (Sales to Finance): too little evidence to judge "
        "(1 answer)."
    )


@pytest.mark.parametrize("language", ["en", "fa", "ar", "pseudo"])
def test_that_every_kind_and_label_has_words_in_every_language(language):
    locale = locale_for(language)
    assert len({kind_text(kind, locale) for kind in KINDS}) == len(KINDS)
    for label in ("confirmed", "suspected", "typical", "too little evidence"):
        assert label_text(label, locale)
    assert "{" not in sentence(ZONE, JOURNEY, locale)
