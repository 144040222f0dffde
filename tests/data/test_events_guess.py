"""Columns of a log are told from their names and contents, whatever the language."""

from __future__ import annotations

import pytest

from journeymap.data.counted import InputError
from journeymap.data.event_guess import guess_events
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe
from journeymap.data.xes import open_xes
from journeymap.model.journey import Journey


def guessed(tmp_path, text: str, given: Recipe | None = None) -> Recipe:
    path = tmp_path / "log.csv"
    path.write_text(text, encoding="utf-8")
    return guess_events(open_rows(connect(), path), given or Recipe(), Journey()).recipe


def test_that_persian_names_and_jalali_times_are_understood(tmp_path):
    recipe = guessed(
        tmp_path,
        "کد مشتری,فعالیت,تاریخ,واحد\n"
        "۱,سفارش,۱۴۰۳/۰۱/۱۵ ۱۰:۰۰,فروش\n۱,تحویل,۱۴۰۳/۰۱/۱۶ ۱۰:۰۰,انبار\n"
        "۲,سفارش,۱۴۰۳/۰۱/۱۷ ۱۰:۰۰,فروش\n",
    )
    assert (recipe.case, recipe.activity, recipe.time) == ("کد مشتری", ("فعالیت",), "تاریخ")
    assert recipe.department == "واحد"


def test_that_names_that_say_nothing_leave_the_contents(tmp_path):
    lines = [f"v{i // 3},2024-01-0{i % 9 + 1} 10:00,{'ab'[i % 2]}" for i in range(30)]
    recipe = guessed(tmp_path, "\n".join(["x,y,z", *lines]) + "\n")
    assert (recipe.case, recipe.activity, recipe.time) == ("x", ("z",), "y")


def test_that_a_session_goes_before_a_user_and_what_is_given_stays(tmp_path):
    text = "user_id,session_id,event,timestamp\n" + "".join(
        f"u{i // 9},s{i // 3},{'abc'[i % 3]},2024-01-01 10:00:{i:02d}\n" for i in range(36)
    )
    assert guessed(tmp_path, text).case == "session_id"
    assert guessed(tmp_path, text, Recipe(case="user_id")).case == "user_id"


def test_that_lifecycle_kinds_and_ends_are_recognised(tmp_path):
    text = "case_id,activity,start_time,end_time,lifecycle\n" + "".join(
        f"{i // 4},{'ab'[i % 4 // 2]},2024-01-01 10:{i:02d},2024-01-01 10:{i + 1:02d},"
        f"{'start' if i % 2 else 'complete'}\n"
        for i in range(40)
    )
    recipe = guessed(tmp_path, text)
    assert (recipe.time, recipe.end, recipe.lifecycle) == ("start_time", "end_time", "lifecycle")
    assert recipe.activity == ("activity",)


def test_that_segments_are_columns_that_stay_the_same_within_a_case(tmp_path):
    text = "case,activity,time,plan,mood\n" + "".join(
        f"{i // 4},{'abcd'[i % 4]},2024-01-01 10:{i % 60:02d},{'xy'[i // 4 % 2]},{'pq'[i % 2]}\n"
        for i in range(200)
    )
    assert guessed(tmp_path, text).segments == ("plan",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("case,activity\n1,a\n2,b\n", "no column holds times"),
        ("time\n2024-01-01\n2024-01-02\n", "what happened"),
        ("activity,time\na,2024-01-01\nb,2024-01-02\n", "whose it was"),
    ],
)
def test_that_what_is_missing_is_said_in_one_sentence(tmp_path, text, said):
    with pytest.raises(InputError, match=said):
        guessed(tmp_path, text)


def test_that_a_log_without_times_is_refused(tmp_path):
    path = tmp_path / "log.xes"
    path.write_text(
        '<log><trace><string key="concept:name" value="1"/><event>'
        '<string key="concept:name" value="a"/></event></trace></log>'
    )
    with pytest.raises(InputError, match="no column holds times"):
        guess_events(open_xes(connect(), path), Recipe(), Journey())
