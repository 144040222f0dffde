"""Lines and cells from the clipboard become touchpoints, whatever program they come from."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.data.pasting import (
    MAX_CHARACTERS,
    MAX_NAME,
    MAX_ROWS,
    Pasted,
    PasteError,
    as_text,
    belief_in,
    fault_text,
    read_pasted,
)
from journeymap.data.planting import plant
from journeymap.i18n.locale import LANGUAGES, locale_for
from journeymap.model.edits import MAX_TOUCHPOINTS, add_touchpoint, connect
from journeymap.model.entities import Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError
from journeymap.model.validation import problems


def names(text: str) -> list[str]:
    return [row.name for row in read_pasted(text).rows]


@pytest.mark.parametrize(
    "line",
    [
        *("Poster", "  Poster  ", "- Poster", "• Poster", "•Poster", "* Poster", "1. Poster"),
        *("12) Poster", "(3) Poster", "۱. Poster", "۱- Poster", "٣) Poster", "a) Poster"),
        *("1.\tPoster", "•\tPoster", "\u200fPoster\u200e", "☐ Poster", "– Poster", "1.Poster"),
    ],
)
def test_that_bullets_and_numbers_at_the_beginning_of_a_line_are_no_part_of_a_name(line) -> None:
    assert names(line + "\n" + line) == ["Poster", "Poster"]


@pytest.mark.parametrize("name", ["24/7 help", "3.5 stars", "2-factor login", "B2B", "e-mail", "7"])
def test_that_a_name_may_begin_with_a_number(name) -> None:
    assert names(f"{name}\nOther") == [name, "Other"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_that_every_kind_of_line_end_is_one(end) -> None:
    assert names(end.join(["One", "", "Two", "Three", ""])) == ["One", "Two", "Three"]


def test_that_cells_without_headings_are_name_stage_department_channel_and_score() -> None:
    (row,) = read_pasted("Contract\tAction\tSales\tStore\t7").rows
    assert (row.name, row.stage, row.department, row.channel, row.score) == (
        *("Contract", "Action", "Sales", "Store"),
        "7",
    )


def test_that_a_column_of_numbers_is_the_score_wherever_it_stands() -> None:
    rows = read_pasted("Contract\tAction\t7\nBill\tUse\t۳").rows
    assert [(r.stage, r.department, r.score) for r in rows] == [
        ("Action", "", "7"),
        ("Use", "", "۳"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Channel\tTouchpoint\tDept\tPhase\tRemark",
        "کانال\tنقطهٔ تماس\tواحد\tمرحله\tتوضیح",
        "كانال\tنقطه تماس\tواحد سازمانی\tمرحله\tتوضیح",
        "القناة\tنقطة التماس\tالإدارة\tالمرحلة\tملاحظة",
    ],
)
def test_that_headings_say_what_the_columns_are_in_any_language(heading) -> None:
    (row,) = read_pasted(f"{heading}\nWeb\tOffer\tSales\tAction\tsee below").rows
    assert (row.name, row.stage, row.department, row.channel, row.score) == (
        *("Offer", "Action", "Sales", "Web"),
        "",
    )


def test_that_a_heading_over_plain_lines_is_no_touchpoint() -> None:
    assert names("Touchpoint\nAdvert\nCall") == ["Advert", "Call"]
    assert names("Name") == ["Name"]


def test_that_an_empty_stage_is_that_of_the_row_above_also_from_merged_cells() -> None:
    rows = read_pasted("Name\tStage\n\tUse\nA\t\nB\t\nC\tAdvocacy\nD\t").rows
    assert [r.stage for r in rows] == ["Use", "Use", "Advocacy", "Advocacy"]


def test_that_quoted_cells_hold_line_ends_tabs_and_quotation_marks() -> None:
    rows = read_pasted('"Call\nback"\tUse\n"The ""best"" offer"\tUse\n"Great" he said\tUse').rows
    assert [r.name for r in rows] == ["Call back", 'The "best" offer', '"Great" he said']


def test_that_an_open_quotation_mark_swallows_no_rows() -> None:
    lines = ['"Open', *(f"Row {i}" for i in range(20)), 'End"', "Last"]
    assert names("\n".join(lines)) == lines


def test_that_running_numbers_in_the_first_column_are_left_out() -> None:
    assert names("1\tAdvert\tUse\n2\tCall\tUse") == ["Advert", "Call"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "nothing"),
        (" \n\t\t\n", "nothing"),
        ("x" * (MAX_CHARACTERS + 1), "large"),
        ("\n".join("x" * 3 for _ in range(MAX_ROWS + 1)), "rows"),
        ("ok\n" + "x" * (MAX_NAME + 1), "name"),
        ('{"format": "other"}', "foreign"),
        ("<!DOCTYPE html><html>", "foreign"),
        ("PK\x03\x04\x00\x00", "binary"),
    ],
)
def test_that_what_is_no_list_is_refused_with_a_reason(text, fault) -> None:
    with pytest.raises(PasteError) as caught:
        read_pasted(text)
    assert caught.value.fault == fault
    texts = {fault_text(caught.value, locale_for(language)) for language in LANGUAGES}
    assert len(texts) == len(LANGUAGES)


@given(st.text(st.characters(codec="utf-8"), max_size=200) | st.text("\t\n\"'1.-a؟۱", max_size=40))
@settings(max_examples=400, deadline=None)
def test_that_any_text_is_read_or_refused_and_what_is_read_can_be_planted(text) -> None:
    try:
        pasted = read_pasted(text)
    except PasteError:
        return
    assert all(row.name and "\n" not in row.name for row in pasted.rows)
    planted = plant(Journey(), pasted)
    assert [t.name for t in planted.journey.touchpoints] == [r.name for r in pasted.rows]
    assert len(planted.journey.by_id) == len(set(planted.journey.by_id))
    assert not [p for p in problems(planted.journey) if p.severity == "error"]


_WORD = st.text(st.characters(codec="utf-8", categories=["L"]), min_size=2, max_size=9)
_CELL = st.lists(_WORD, min_size=1, max_size=3).map('" \t\n'.join)


@given(st.lists(st.tuples(_CELL, _CELL, _CELL, _CELL, st.just("5")), min_size=1, max_size=6))
@settings(max_examples=150, deadline=None)
def test_that_rows_come_back_as_they_were_copied_but_on_one_line(rows) -> None:
    back = read_pasted(as_text([("name", "stage", "department", "channel", "score"), *rows]))
    wanted = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
    assert [(r.name, r.stage, r.department, r.channel, r.score) for r in back.rows] == wanted


def test_that_a_score_out_of_the_scale_is_told_and_not_made_to_fit() -> None:
    planted = plant(Journey(), read_pasted("A\tUse\t\t\t9\nB\tUse\t\t\t12\nC\tUse\t\t\t"))
    assert [t.belief for t in planted.journey.touchpoints] == [9, None, None]
    assert planted.refused == ((2, "12"),)
    assert belief_in("0") is None
    assert belief_in("4.5") is None


def chain(journey: Journey) -> list[tuple[str, str]]:
    called = {t.id: t.name for t in journey.touchpoints}
    return sorted((called[t.source], called[t.target]) for t in journey.transitions)


def small() -> Journey:
    journey = add_touchpoint(Journey(), "First", "use")
    journey = add_touchpoint(journey, "Last", "use")
    return connect(journey, "t1", "t2")


def test_that_lines_come_behind_the_chosen_touchpoint_and_in_front_of_where_it_led() -> None:
    planted = plant(small(), read_pasted("A\nB"), after="t1")
    assert [t.name for t in planted.journey.touchpoints] == ["First", "A", "B", "Last"]
    assert chain(planted.journey) == [("A", "B"), ("B", "Last"), ("First", "A")]
    apart = plant(small(), read_pasted("A\nB"), after="t1", between=False)
    assert ("First", "Last") in chain(apart.journey)


def test_that_names_in_other_letters_are_those_that_are_there() -> None:
    journey = Journey(stages=(Stage("s", "مرحلهٔ خرید"),))
    planted = plant(journey, read_pasted("A\tمرحله‌ خريد\tكافي‌شاپ\nB\tمرحلهٔ خرید\tکافیشاپ"))
    assert len(planted.journey.stages) == 1
    assert [d.name for d in planted.journey.departments] == ["كافي‌شاپ"]


def test_that_new_stages_stand_in_the_order_in_which_they_were_pasted() -> None:
    planted = plant(small(), read_pasted("A\tAction\nB\tService\nC\tUse\nD\tRepair"))
    assert [s.name for s in planted.journey.stages] == [
        *("Awareness", "Interest", "Consideration", "Action", "Service", "Use", "Repair"),
        "Advocacy",
    ]
    assert planted.new_stages == ("Service", "Repair")


def test_that_on_an_empty_map_the_stages_it_began_with_make_room_for_others() -> None:
    planted = plant(Journey(), read_pasted("A\tDiscover\nB\tBuy"))
    assert [s.name for s in planted.journey.stages] == ["Discover", "Buy"]
    meant = plant(Journey(), read_pasted("A\tAwareness\nB\tBuy"))
    assert len(meant.journey.stages) == 7


def test_that_more_than_a_map_holds_is_refused() -> None:
    full = Journey(
        touchpoints=tuple(Touchpoint(f"t{i}", "x", "use") for i in range(MAX_TOUCHPOINTS))
    )
    with pytest.raises(EditError):
        plant(full, read_pasted("A"))
    assert isinstance(read_pasted("A"), Pasted)
