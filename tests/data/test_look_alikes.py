"""Columns as public surveys and review sites write them, each with what it must be taken for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import made_exports as made
import pytest

from journeymap.data.counted import InputError
from journeymap.data.gathered import Gathered
from journeymap.data.importing import journey_from
from journeymap.data.personal import is_personal
from journeymap.data.recipe import ScoreColumn

Columns = Mapping[str, Sequence[str]]


def imported(folder: Path, columns: Columns, rows: int = 120) -> Gathered:
    table = [["id", *columns]]
    for i in range(rows):
        table.append(
            [f"r{i}", *(cells[(i * 7 + i // 11) % len(cells)] for cells in columns.values())]
        )
    return journey_from(made.write(table, folder / "a.csv"))


def score_of(found: Gathered, column: str) -> ScoreColumn:
    return next(s for s in found.recipe.scores if column in s.columns)


@pytest.mark.parametrize(
    ("heading", "steps", "metric", "none"),
    [
        ("How was the ward?",
         ("Very poor", "Poor", "Neither good nor poor", "Good", "Very good"), "rating", ""),
        ("Reception", ("Not at all helpful", "Not very helpful", "Fairly helpful", "Very helpful"),
         "rating", "Don't know"),
        ("The website", ("Not at all easy", "Not very easy", "Fairly easy", "Very easy"), "ces",
         "Haven't tried"),
        ("d70", ("Not at all satisfied", "Not very satisfied", "Fairly satisfied",
                 "Very satisfied"), "csat", "DK"),
        ("qa1", ("Very bad", "Rather bad", "Rather good", "Very good"), "rating",
         "Refusal (SPONTANEOUS)"),
        ("Support", ("Totally disagree", "Tend to disagree", "Tend to agree", "Totally agree"),
         "rating", ""),
        ("Last ticket", ("Extremely Unhappy", "Unhappy", "Neutral", "Happy", "Extremely Happy"),
         "csat", ""),
        ("The page", ("Hate", "Dislike", "Neutral", "Like", "Love"), "rating", ""),
        ("Nurses", ("No, not at all", "Yes, to some extent", "Yes, definitely"), "rating", ""),
        ("Food", ("😡 Terrible", "🙁 Bad", "😐 Okay", "🙂 Good", "😍 Loved it"), "rating", ""),
        ("Stars", ("⭐️", "⭐️⭐️", "⭐️⭐️⭐️", "⭐️⭐️⭐️⭐️", "⭐️⭐️⭐️⭐️⭐️"), "rating", ""),
        ("Beratung", ("Gar nicht zufrieden", "Weniger zufrieden", "Eher zufrieden",
                      "Sehr zufrieden"), "csat", "Weiß nicht"),
        ("الفرع", ("غير راضٍ إطلاقاً", "غير راضٍ", "محايد", "راضٍ", "راضٍ جداً"), "csat", ""),
    ],
)  # fmt: skip
def test_that_the_degrees_of_a_word_are_steps(
    tmp_path: Path, heading: str, steps: tuple[str, ...], metric: str, none: str
) -> None:
    found = imported(tmp_path, {heading: (*steps, none)})
    (score,) = found.recipe.scores
    low = int(score.scale[0]) if score.scale else 0
    assert [score.labels.get(step) for step in steps] == list(range(low, low + len(steps)))
    assert score.scale == (low, low + len(steps) - 1)
    assert score.metric == metric
    assert found.source.used + sum(found.source.skipped.values()) == found.source.rows


def test_that_a_word_of_no_scale_is_told_and_hides_no_score(tmp_path: Path) -> None:
    cells = ["Good", "Fair", "Very good", "Poor"] * 5 + ["ask me later"]
    found = imported(tmp_path, {"Desk": cells}, rows=200)
    assert len(found.recipe.scores[0].labels) == 4
    assert any("'ask me later'" in line for line in found.warnings)


def test_that_a_seldom_step_is_no_stray(tmp_path: Path) -> None:
    cells = ["Good", "Excellent", "OK", "Bad"] * 9 + ["Horrible"]
    found = imported(tmp_path, {"Desk": cells}, rows=200)
    assert found.recipe.scores[0].labels["Horrible"] == 1
    assert found.source.used == 200


def test_that_how_often_and_how_important_are_no_judgement(tmp_path: Path) -> None:
    often = ("Not at all important", "Not very important", "Fairly important", "Very important")
    found = imported(tmp_path, {"Music": often, "Rating": "12345"})
    assert [s.columns for s in found.recipe.scores] == [("Rating",)]


def test_that_one_mark_among_ratings_hides_none(tmp_path: Path) -> None:
    found = imported(tmp_path, {"Overall_Rating": (*"123456789", "n")})
    assert score_of(found, "Overall_Rating").scale == (1, 10)
    assert any("'n' 1" in line for line in found.warnings)


def test_that_votes_for_a_review_are_no_ratings(tmp_path: Path) -> None:
    votes = tuple("0123456")
    found = imported(tmp_path, {"stars": "12345", "useful": votes, "funny": votes, "cool": votes})
    assert [(s.columns, s.scale) for s in found.recipe.scores] == [(("stars",), (1, 5))]


@pytest.mark.parametrize(
    ("heading", "cells", "scale"),
    [
        ("rating", ("10", "20", "30", "40", "50"), (10, 50)),
        ("food_rating", tuple("012"), (0, 2)),
        ("CSAT", tuple(f"{n / 7:.2f}" for n in range(100, 700, 3)), (0, 100)),
        ("QA score", ("85%", "90%", "100%", "45%", "60%"), (0, 100)),
    ],
)
def test_that_a_name_tells_an_unusual_scale(
    tmp_path: Path, heading: str, cells: tuple[str, ...], scale: tuple[int, int]
) -> None:
    assert score_of(imported(tmp_path, {heading: cells}, 240), heading).scale == scale


def test_that_very_many_decimals_are_counted_in_whole_points_and_said(tmp_path: Path) -> None:
    cells = [f"{n / 13:.3f}" for n in range(300, 1300)]
    found = journey_from(made.write([["CSAT"], *([c] for c in cells)], tmp_path / "a.csv"))
    evidence = found.project.evidence
    assert evidence is not None
    total = evidence.scores[evidence.scores["variable"] == ""]
    assert total["n"].sum() == found.source.used == 1000
    assert set(total["code"] % 1) == {0.0}
    mean = sum(map(float, cells)) / 1000
    assert (total["code"] * total["n"]).sum() / 1000 == pytest.approx(mean, abs=0.05)
    assert any("counted in steps of 1" in line for line in found.warnings)


def test_that_questions_beside_their_answers_become_columns(tmp_path: Path) -> None:
    asked: dict[str, Callable[[int], str]] = {
        "How likely are you to recommend us?": lambda i: str(i % 11),
        "How satisfied were you with the delivery?": lambda i: str(1 + i % 5),
        "What could we do better?": lambda i: f"the driver came {i} minutes too late",
        "Which channel did you use?": lambda i: ("Web", "Shop")[i % 2],
    }
    table = [["answer_id", "response_id", "question_id", "question", "answer"]]
    for i in range(60):
        for number, (question, said) in enumerate(asked.items()):
            table.append([f"{i}-{number}", f"R{i}", f"Q{number}", question, said(i)])
    found = journey_from(made.write(table, tmp_path / "a.csv"))
    told = [(s.metric, s.scale, s.touchpoint) for s in found.recipe.scores]
    assert told == [("nps", (0, 10), "Recommendation"), ("csat", (1, 5), "Delivery")]
    assert found.recipe.comment == ("What could we do better?",)
    assert (found.recipe.respondent, found.recipe.segments) == ("response_id", ())
    assert (found.source.rows, found.source.used, found.source.people) == (240, 120, 60)
    assert dict(found.source.skipped) == {"no score given": 120}


def test_that_halves_of_ten_in_a_row_of_columns_are_scores(tmp_path: Path) -> None:
    cells = ("10", "7.5", "5", "2.5", "")
    found = imported(tmp_path, dict.fromkeys(("Staff", "Location", "Comfort"), cells))
    assert [s.scale for s in found.recipe.scores] == [(1, 10)] * 3


def test_that_the_zero_of_nps_is_none_of_the_columns_beside_it(tmp_path: Path) -> None:
    ten = tuple(map(str, range(1, 11)))
    found = imported(tmp_path, {"Sales": ten, "Workshop": ten, "Handover": ten,
                                "Likelihood to recommend": ("0", *ten)})  # fmt: skip
    assert score_of(found, "Sales").scale == (1, 10)
    assert score_of(found, "Likelihood to recommend").metric == "nps"


def test_that_who_somebody_is_is_not_what_he_thinks(tmp_path: Path) -> None:
    found = imported(tmp_path, {"trust": "12345", "region": "12345", "agegrp": "12345"})
    assert [s.columns for s in found.recipe.scores] == [("trust",)]
    assert set(found.recipe.segments or ()) == {"region", "agegrp"}


def test_that_counted_things_and_rates_are_no_scores(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no column was found that holds scores"):
        imported(tmp_path, {"num_var4": tuple("01234567"),
                            "Response rate": ("45%", "60%", "71%", "80%", "33%"),
                            "HourlyRate": ("31", "44", "58", "90", "99")})  # fmt: skip


def test_that_a_word_beside_its_number_counts_once(tmp_path: Path) -> None:
    words = ("Hate", "Dislike", "Neutral", "Like", "Love")
    found = imported(tmp_path, {"Emotion": words, "Emotion (1-5)": "12345"})
    assert [s.columns for s in found.recipe.scores] == [("Emotion (1-5)",)]
    assert found.recipe.segments == ()


def test_that_german_marks_are_best_at_one(tmp_path: Path) -> None:
    marks = score_of(imported(tmp_path, {"Schulnote Beratung": "1223346"}), "Schulnote Beratung")
    assert (marks.scale, marks.reversed) == ((1, 6), True)


def test_that_a_score_may_speak_of_the_telephone(tmp_path: Path) -> None:
    cells = (*map(str, range(1, 11)), "97", "99")
    found = imported(tmp_path, dict.fromkeys(("sat_branch", "sat_phone", "sat_web"), cells))
    assert [s.columns for s in found.recipe.scores] == [
        ("sat_branch",),
        ("sat_phone",),
        ("sat_web",),
    ]
    assert {s.missing for s in found.recipe.scores} == {(97.0, 99.0)}


def test_that_what_was_expected_is_no_experience(tmp_path: Path) -> None:
    asked = ("Clean rooms", "Kind staff")
    pairs = {f"{a} ({what})": "1234567" for a in asked for what in ("Expectation", "Perception")}
    assert imported(tmp_path, pairs).created == asked


def test_that_columns_that_speak_of_a_channel_are_no_addresses() -> None:
    codes = {str(n): 9 for n in range(1, 11)}
    assert not is_personal("sat_phone", codes | {"99": 3})
    assert not is_personal("contact", {"cellular": 60, "unknown": 40})
    assert is_personal("contact", {f"Person {n}": 1 for n in range(100)})
    assert is_personal("Requester Name", ())


@pytest.mark.parametrize(
    ("heading", "cells", "first"),
    [
        ("Review Date", ("25th December 2019", "1st May 2020", "3rd June 2020"), "2019-12-25"),
        ("Rated On", ("03 Jan 2024, 12:10 PM", "04 Jan 2024, 01:05 AM"), "2024-01-03"),
    ],
)
def test_that_dates_are_read_as_people_write_them(
    tmp_path: Path, heading: str, cells: tuple[str, ...], first: str
) -> None:
    found = imported(tmp_path, {heading: cells, "Rating": "12345"})
    assert found.source.first == first
