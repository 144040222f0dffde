"""What a column is, told from its name and its values."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeymap.data.answers import Why, reading_of
from journeymap.data.guessing import Guess
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe, ScoreColumn, recipe_from_toml
from journeymap.data.scales import scales_of
from journeymap.data.survey_guess import guess_survey
from journeymap.data.word_scales import WORD_SCALES
from journeymap.model.edits import add_touchpoint
from journeymap.model.journey import Journey


def guess(path: Path, columns: dict[str, list[object]], recipe: str = "",
          journey: Journey | None = None) -> Guess:  # fmt: skip
    import pandas as pd

    length = max(len(v) for v in columns.values())
    frame = pd.DataFrame({k: (v * length)[:length] for k, v in columns.items()})
    frame.to_csv(path, index=False)
    given = recipe_from_toml(recipe) if recipe else Recipe()
    connection = connect(threads=1)
    found = guess_survey(open_rows(connection, path, recipe=given), given, journey or Journey())
    connection.close()
    return found


def one(found: Guess, column: str) -> ScoreColumn | None:
    return next((s for s in found.recipe.scores if column in s.columns), None)


IDS: dict[str, list[object]] = {"id": [f"r{i}" for i in range(60)]}


@pytest.mark.parametrize(
    ("name", "values", "metric", "scale", "missing"),
    [
        ("How likely are you to recommend us?", [*range(11)], "nps", (0, 10), ()),
        ("NPS", [7, 8, 9, 10, 99], "nps", (0, 10), (99,)),
        ("NPS score", [*range(12)], "nps", (0, 10), (11,)),
        ("Satisfaction with delivery", [1, 2, 3, 4, 5, 0], "csat", (1, 5), (0,)),
        ("How satisfied are you?", [1, 2, 3, 4, 5, 9], "csat", (1, 5), (9,)),
        ("It was easy to get help", [1, 2, 3, 4, 5, 6, 7], "ces", (1, 7), ()),
        ("Overall rating", [1, 2, 3, 4, 5, -1], "rating", (1, 5), (-1,)),
        ("Overall rating", ["۱", "۲", "۳", "۴", "۵"], "rating", (1, 5), ()),
        ("رضایت از تحویل", [1, 2, 3, 4, 5], "csat", (1, 5), ()),
        ("امتیاز", [10, 20, 50, 75, 80, 90, 100], "rating", (0, 100), ()),
        ("How satisfied were you?", ["5.0", "4.0", "3.0", "1.0", "2.0"], "csat", (1, 5), ()),
        ("Likelihood to recommend", ["10 - Extremely likely", "9", "0 - Not at all", "7", "8"],
         "nps", (0, 10), ()),
    ],
)  # fmt: skip
def test_that_a_score_is_known_by_its_name(
    tmp_path: Path, name: str, values: list[object], metric: str,
    scale: tuple[float, float], missing: tuple[float, ...],
) -> None:  # fmt: skip
    score = one(guess(tmp_path / "a.csv", {**IDS, name: values}), name)
    assert score is not None
    assert (score.metric, score.scale, score.missing) == (metric, scale, missing)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("Age", [21, 34, 52]), ("How long have you used it?", [1, 2, 3, 4, 5]),
        ("Departure Delay in Minutes", [0, 1, 5, 3]), ("Year", [2021, 2022]),
        ("Price", [1, 5, 7]), ("Number of visits", [1, 2, 3, 4, 5]),
        ("customer id", [1, 2, 3, 4, 5]),
        ("تعداد خرید", [1, 2, 3, 4, 5]), ("سن", [1, 2, 3, 5]), ("Region code", [1, 2, 3, 4, 5]),
        ("Churn Score", [10, 20, 50, 75, 80, 90, 100]), ("Branch", [1, 2, 3, 4, 5]),
    ],
)  # fmt: skip
def test_that_measurements_codes_and_ids_are_no_scores(
    tmp_path: Path, name: str, values: list[object]
) -> None:
    found = guess(tmp_path / "a.csv", {**IDS, name: values, "NPS": [*range(11)]})
    assert one(found, name) is None
    assert one(found, "NPS") is not None


@pytest.mark.parametrize(
    ("words", "metric", "best"),
    [
        (["Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "N/A"], "csat", 5),
        (["Excellent", "Good", "Fair", "Poor", "Very good"], "rating", 5),
        (["Strongly agree", "Agree", "Strongly disagree", "Disagree"], "rating", 5),
        (["Very easy", "Easy", "Difficult", "not applicable"], "ces", 4),
        (["خیلی راضی", "راضی", "متوسط", "کاملاً ناراضی"], "csat", 5),
        (["عالی", "خوب", "متوسط", "ضعیف"], "rating", 5),
        (["راضٍ جدًا", "راضٍ", "محايد", "غير راضٍ"], "csat", 5),
        (["ممتاز", "جيد جدا", "جيد", "مقبول", "ضعيف"], "rating", 5),
    ],
)  # fmt: skip
def test_that_answers_in_words_get_codes(
    tmp_path: Path, words: list[object], metric: str, best: int
) -> None:
    name = "Please rate us [Delivery]"
    score = one(guess(tmp_path / "a.csv", {**IDS, name: words}), name)
    assert score is not None
    assert score.metric == metric
    assert score.touchpoint == "Delivery"
    reading = reading_of(score)
    codes = [reading.of(str(word)) for word in words]
    numbers = [c for c in codes if not isinstance(c, Why)]
    assert all(isinstance(c, float) or c is Why.MISSING for c in codes)
    assert len(numbers) == len(set(numbers))
    if best == 5:
        assert max(numbers) == reading.high
    assert numbers[0] == max(numbers) or metric == "rating"


def test_that_every_scale_is_found_by_its_own_words() -> None:
    for scale in WORD_SCALES:
        words = [step[0][0] for step in scale.steps]
        assert scales_of(words)[0].steps[0][0][0] in words
    assert scales_of(["Yes", "No"]) == []


def test_that_roles_are_found_and_told(tmp_path: Path) -> None:
    found = guess(
        tmp_path / "a.csv",
        {
            "Response ID": [f"R{i}" for i in range(60)],
            "Customer number": [f"F{i % 40}" for i in range(60)],
            "Start date": ["2024-01-01 10:00", "2024-02-01 10:00"],
            "Date of birth": ["1980-01-01", "1985-02-02"],
            "Submitted": ["2024-01-01 10:05", "2024-02-01 10:05"],
            "Plan": ["Home", "Office", "Home"],
            "Seconds": [*range(60)],
            "How likely are you to recommend us after: Order": [*range(11)],
            "How likely are you to recommend us after: Bill": [*range(11)],
            "Why?": [f"because of reason number {i}" for i in range(60)],
        },
    )
    recipe = found.recipe
    assert recipe.respondent == "Customer number"
    assert recipe.date == "Submitted"
    assert recipe.segments == ("Plan",)
    assert recipe.comment == ("Why?",)
    assert [s.touchpoint for s in recipe.scores] == ["Order", "Bill"]
    assert any(r.startswith("Submitted: date") for r in found.reasons)


def test_that_what_the_recipe_says_is_kept_and_the_rest_is_filled_in(tmp_path: Path) -> None:
    found = guess(
        tmp_path / "a.csv",
        {**IDS, "Plan": ["Home", "Office"], "Food": [0, 1, 2, 3, 4, 5], "NPS": [*range(11)]},
        'segments = []\n[[score]]\ncolumn = "Food"\ntouchpoint = "Canteen"\nscale = [0, 5]\n',
    )
    assert found.recipe.segments == ()
    (score,) = found.recipe.scores
    assert (score.touchpoint, score.metric, score.scale, score.missing) == (
        "Canteen", "rating", (0, 5), (),
    )  # fmt: skip


def test_that_one_row_per_answer_is_seen_by_the_touchpoints_of_the_journey(
    tmp_path: Path,
) -> None:
    journey = add_touchpoint(add_touchpoint(Journey(), "Order", "action"), "First bill", "use")
    columns: dict[str, list[object]] = {
        **IDS, "about": ["Order", "first bill", "Order"], "NPS": [*range(11)],
    }  # fmt: skip
    found = guess(tmp_path / "a.csv", columns, journey=journey)
    assert [s.touchpoint_column for s in found.recipe.scores] == ["about"]
    alone = guess(tmp_path / "a.csv", columns)
    assert [s.touchpoint_column for s in alone.recipe.scores] == [""]


def test_that_touchpoints_of_the_journey_are_found_in_long_questions(tmp_path: Path) -> None:
    journey = add_touchpoint(Journey(), "Engineer visit", "use")
    name = "Thinking of your last engineer  visit, how satisfied were you?"
    found = guess(tmp_path / "a.csv", {**IDS, name: [1, 2, 3, 4, 5]}, journey=journey)
    assert found.recipe.scores[0].touchpoint == "Engineer visit"


def test_that_a_file_without_scores_gives_a_recipe_without_scores(tmp_path: Path) -> None:
    found = guess(tmp_path / "a.csv", {**IDS, "Plan": ["Home", "Office"]})
    assert found.recipe.scores == ()
