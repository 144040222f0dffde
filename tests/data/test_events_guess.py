"""Columns of a log are told from their names and contents, whatever the language."""

from __future__ import annotations

import pytest

from journeymap.data.counted import InputError
from journeymap.data.event_guess import guess_events
from journeymap.data.guessing import guess_kind
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
        f"{i // 4},{'ab'[i % 4 // 2]},2024-01-01 10:{i:02d},2024-01-01 10:{i:02d}:30,"
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


def test_that_a_status_that_lasts_until_the_next_has_no_end_of_its_own(tmp_path):
    lasts = "ticket_id,status,valid_start,valid_end\n" + "".join(
        f"{k},{name},2024-03-{k:02d} {hour:02d}:00,2024-03-{k:02d} {until:02d}:00\n"
        for k in range(1, 9)
        for name, hour, until in (("New", 8, 10), ("Waiting", 10, 15), ("Closed", 15, 16))
    )
    assert guessed(tmp_path, lasts).end == ""
    works = lasts.replace("10:00,2024", "10:30,2024").replace("15:00,2024", "15:45,2024")
    assert guessed(tmp_path, works).end == "valid_end"


def test_that_a_number_for_each_row_is_no_step_and_the_code_of_a_status_is(tmp_path):
    text = "order_status_history_id,order_id,order_status_id,status_from\n" + "".join(
        f"{3 * k + s},{k},{s},2024-03-{k:02d} {8 + s}:00\n" for k in range(1, 9) for s in range(3)
    )
    recipe = guessed(tmp_path, text)
    assert (recipe.case, recipe.activity) == ("order_id", ("order_status_id",))


def test_that_what_goes_from_hand_to_hand_is_the_case_and_not_who_has_it(tmp_path):
    steps = ("tiep_nhan", "duyet", "xac_nhan", "giao_hang")
    text = "ma_don,buoc,timestamp,user,co_giay\n" + "".join(
        f"DH{k:03d},{step},2024-03-{k:02d} {8 + s:02d}:00,nv{(k * 7 + s * s) % 4},{'YN'[s % 2]}\n"
        for k in range(1, 9)
        for s, step in enumerate(steps)
    )
    recipe = guessed(tmp_path, text)
    assert (recipe.case, recipe.activity) == ("ma_don", ("buoc",))


def test_that_a_customer_who_buys_several_things_stays_the_case(tmp_path):
    text = "user_id,event,product,timestamp\n" + "".join(
        f"{u},{event},P{(u + s) % 5},2024-03-{u:02d} {8 + s:02d}:00\n"
        for u in range(1, 9)
        for s, event in enumerate(("view", "view", "cart", "view", "buy"))
    )
    assert guessed(tmp_path, text).case == "user_id"


def test_that_dates_that_fell_under_no_heading_make_no_steps(tmp_path):
    text = "status_id;asset_id;status;status_date;;\n" + "".join(
        f"S{4 * k + s};A{k};{name};{1 + s}/{k}/2024;;\n"
        for k in range(1, 9)
        for s, name in enumerate(("Bought", "In use", "Repair", "In use"))
    )
    text += "S99;A1;Repair;9/1/2024;31/5/2024;28/3/2026\n"
    recipe = guessed(tmp_path, text)
    assert (recipe.case, recipe.activity, recipe.time) == ("asset_id", ("status",), "status_date")


def test_that_a_value_for_every_case_is_no_group(tmp_path):
    text = "order_id,ordered_at,delivered_at,tracking,region\n" + "".join(
        f"{k},2024-03-{k:02d},2024-04-{k:02d},T-{k * 97},{['north', 'south'][k % 2]}\n"
        for k in range(1, 10)
    )
    assert guessed(tmp_path, text).segments == ("region",)


def test_that_a_log_without_headings_has_its_numbers_for_cases(tmp_path):
    text = "".join(
        f"A{k:03d},{step},2024-03-{k + s:02d},{('web', 'shop')[k % 2]}\n"
        for k in range(1, 4)
        for s, step in enumerate(("Ordered", "Packed", "Checked", "Sent", "Paid"))
    )
    recipe = guessed(tmp_path, text)
    assert (recipe.case, recipe.activity, recipe.time) == ("column 1", ("column 2",), "column 3")


def test_that_numbered_rows_of_cases_are_a_log_and_no_ratings(tmp_path):
    path = tmp_path / "log.csv"
    path.write_text(
        "ma_don,buoc,thu_tu,ngay\n"
        + "".join(
            f"DH{k},{step},{s + 1},2024-03-{k + s:02d}\n"
            for k in range(1, 9)
            for s, step in enumerate(("nhan", "duyet", "giao", "thanh_toan")[: 2 + k % 3])
        ),
        encoding="utf-8",
    )
    assert guess_kind(open_rows(connect(), path)) == "events"
    path.write_text(path.read_text().replace("DH1,duyet,2", "DH1,duyet,4"), encoding="utf-8")
    assert guess_kind(open_rows(connect(), path)) == "survey"
