"""A list of what may go wrong with an import, each with the tests that hold it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FAULTS: dict[str, tuple[str, ...]] = {
    "46 encodings": (
        "test_readers.test_that_unicode_files_are_read_with_and_without_a_mark",
        "test_readers.test_that_windows_1256_and_latin_1_are_told_apart",
        "test_readers.test_that_a_recipe_may_name_the_encoding",
        "test_survey.test_that_every_encoding_gives_the_same_counts",
    ),
    "47 delimiters, digits, letters that look alike": (
        "test_readers.test_that_delimiters_and_line_ends_are_found",
        "test_text.test_that_ye_and_kaf_digits_and_joiners_do_not_tell_names_apart",
        "test_survey.test_that_persian_digits_and_decimal_commas_are_numbers",
        "test_exports.test_that_digits_letters_and_marks_of_both_keyboards_are_one",
    ),
    "48 broken rows, too long, too wide": (
        "test_readers_refuse.test_that_broken_text_is_refused_with_its_place",
        "test_readers_refuse.test_that_ragged_rows_are_listed_by_number",
        "test_readers_refuse.test_that_huge_cells_and_too_many_columns_are_refused",
        "test_readers.test_that_unnamed_and_repeated_columns_get_names_of_their_own",
    ),
    "49 dates": (
        "test_faults.test_that_dates_that_read_both_ways_are_said_to_be",
        "test_faults.test_that_impossible_days_and_year_zero_are_no_dates_and_lose_no_answer",
        "test_exports.test_that_jalali_and_hijri_dates_are_told_apart",
        "test_faults_of_times.test_that_an_hour_that_never_was_is_read_as_it_stands",
        "test_faults_of_times.test_that_the_hour_told_twice_in_autumn_is_told_apart_by_its_offset",
        "test_faults_of_times.test_that_days_of_a_workbook_count_from_the_day_it_says",
        "test_dates.test_that_a_number_too_large_for_a_date_is_none",
    ),
    "50 answers outside the scale": (
        "test_faults.test_that_what_lies_outside_the_scale_is_listed_and_never_bent",
        "test_survey.test_that_missing_codes_and_answers_out_of_scale_are_told_and_never_counted",
    ),
    "51 numbers of customers": ("test_faults.test_that_numbers_of_customers_stay_text",),
    "52 large files": (
        "test_large_files.test_that_memory_does_not_grow_with_the_file",
        "test_faults.test_that_a_wish_to_stop_is_heard_while_the_file_is_hashed",
    ),
    "53 files that change": (
        "test_readers_refuse.test_that_a_file_that_changes_while_it_is_read_is_noticed",
    ),
    "54 workbook bombs": (
        "test_readers_refuse.test_that_workbook_bombs_are_refused_before_they_are_unpacked",
        "test_readers_refuse.test_that_a_workbook_whose_directory_lies_is_refused",
    ),
    "55 members with paths": (
        "test_faults.test_that_members_with_paths_are_never_written_anywhere",
    ),
    "56 links, macros, formulas": (
        "test_faults.test_that_formulas_give_the_values_they_had_and_nothing_is_fetched",
        "test_hostile_files.test_that_links_macros_and_commands_in_a_workbook_are_left_alone",
        "test_hostile_files.test_that_a_command_in_a_csv_is_a_text",
    ),
    "57 XML bombs and addresses": (
        "test_hostile_files.test_that_a_log_that_names_an_address_or_grows_is_refused_unread",
        "test_xes.test_that_what_cannot_be_used_is_one_clear_error",
    ),
    "58 times of a log": (
        "test_faults_of_times.test_that_an_xes_log_without_times_is_refused",
        "test_faults_of_times.test_that_an_end_before_its_start_gives_no_wait_and_is_said",
        "test_faults_of_times.test_that_two_offices_with_clocks_of_their_own_are_one_order",
        "test_events.test_that_an_end_column_shortens_waits_and_overlap_has_no_wait",
    ),
    "59 packed bombs": (
        "test_xes.test_that_a_gzip_bomb_stops_at_a_counter",
        "test_readers_refuse.test_that_broken_and_bombing_gzip_is_refused",
    ),
    "60 cancelled at any moment": (
        "test_faults.test_that_a_cancel_is_obeyed_at_every_report_and_nothing_is_left",
        "test_importing.test_that_an_import_can_be_cancelled_and_leaves_nothing_behind",
    ),
    "61 the same file twice": (
        "test_importing.test_that_the_same_bytes_under_another_name_are_refused",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_fault_is_held_by_tests_that_exist(fault: str) -> None:
    for named in FAULTS[fault]:
        file, _, test = named.partition(".")
        tree = ast.parse((Path(__file__).parent / f"{file}.py").read_text(encoding="utf-8"))
        assert test in {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}, named
