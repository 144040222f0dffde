"""A list of what may go wrong with imports and exports, each with the tests that hold it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FAULTS: dict[str, tuple[str, ...]] = {
    "46 encodings": (
        "data/test_readers.test_that_unicode_files_are_read_with_and_without_a_mark",
        "data/test_readers.test_that_windows_1256_and_latin_1_are_told_apart",
        "data/test_readers.test_that_a_recipe_may_name_the_encoding",
        "data/test_survey.test_that_every_encoding_gives_the_same_counts",
    ),
    "47 delimiters, digits, letters that look alike": (
        "data/test_readers.test_that_delimiters_and_line_ends_are_found",
        "data/test_text.test_that_ye_and_kaf_digits_and_joiners_do_not_tell_names_apart",
        "data/test_survey.test_that_persian_digits_and_decimal_commas_are_numbers",
        "data/test_exports.test_that_digits_letters_and_marks_of_both_keyboards_are_one",
    ),
    "48 broken rows, too long, too wide": (
        "data/test_readers_refuse.test_that_broken_text_is_refused_with_its_place",
        "data/test_readers_refuse.test_that_ragged_rows_are_listed_by_number",
        "data/test_readers_refuse.test_that_huge_cells_and_too_many_columns_are_refused",
        "data/test_readers.test_that_unnamed_and_repeated_columns_get_names_of_their_own",
    ),
    "49 dates": (
        "data/test_faults.test_that_dates_that_read_both_ways_are_said_to_be",
        "data/test_faults.test_that_impossible_days_and_year_zero_are_no_dates_and_lose_no_answer",
        "data/test_exports.test_that_jalali_and_hijri_dates_are_told_apart",
        "data/test_faults_of_times.test_that_an_hour_that_never_was_is_read_as_it_stands",
        "data/test_faults_of_times.test_that_the_hour_told_twice_in_autumn_is_told_apart_by_its_offset",
        "data/test_faults_of_times.test_that_days_of_a_workbook_count_from_the_day_it_says",
        "data/test_dates.test_that_a_number_too_large_for_a_date_is_none",
    ),
    "50 answers outside the scale": (
        "data/test_faults.test_that_what_lies_outside_the_scale_is_listed_and_never_bent",
        "data/test_survey.test_that_missing_codes_and_answers_out_of_scale_are_told_and_never_counted",
    ),
    "51 numbers of customers": ("data/test_faults.test_that_numbers_of_customers_stay_text",),
    "52 large files": (
        "data/test_large_files.test_that_memory_does_not_grow_with_the_file",
        "data/test_faults.test_that_a_wish_to_stop_is_heard_while_the_file_is_hashed",
    ),
    "53 files that change": (
        "data/test_readers_refuse.test_that_a_file_that_changes_while_it_is_read_is_noticed",
    ),
    "54 workbook bombs": (
        "data/test_readers_refuse.test_that_workbook_bombs_are_refused_before_they_are_unpacked",
        "data/test_readers_refuse.test_that_a_workbook_whose_directory_lies_is_refused",
    ),
    "55 members with paths": (
        "data/test_faults.test_that_members_with_paths_are_never_written_anywhere",
    ),
    "56 links, macros, formulas": (
        "data/test_faults.test_that_formulas_give_the_values_they_had_and_nothing_is_fetched",
        "data/test_hostile_files.test_that_links_macros_and_commands_in_a_workbook_are_left_alone",
        "data/test_hostile_files.test_that_a_command_in_a_csv_is_a_text",
    ),
    "57 XML bombs and addresses": (
        "data/test_hostile_files.test_that_a_log_that_names_an_address_or_grows_is_refused_unread",
        "data/test_xes.test_that_what_cannot_be_used_is_one_clear_error",
    ),
    "58 times of a log": (
        "data/test_faults_of_times.test_that_an_xes_log_without_times_is_refused",
        "data/test_faults_of_times.test_that_an_end_before_its_start_gives_no_wait_and_is_said",
        "data/test_faults_of_times.test_that_two_offices_with_clocks_of_their_own_are_one_order",
        "data/test_events.test_that_an_end_column_shortens_waits_and_overlap_has_no_wait",
    ),
    "59 packed bombs": (
        "data/test_xes.test_that_a_gzip_bomb_stops_at_a_counter",
        "data/test_readers_refuse.test_that_broken_and_bombing_gzip_is_refused",
    ),
    "60 cancelled at any moment": (
        "data/test_faults.test_that_a_cancel_is_obeyed_at_every_report_and_nothing_is_left",
        "data/test_importing.test_that_an_import_can_be_cancelled_and_leaves_nothing_behind",
    ),
    "61 the same file twice": (
        "data/test_importing.test_that_the_same_bytes_under_another_name_are_refused",
    ),
    "62 cells like formulas": (
        "export/test_export_faults.test_that_no_cell_begins_like_a_formula_and_numbers_stay_numbers",
        "export/test_workbook.test_that_no_name_becomes_a_formula_a_number_or_a_link",
        "export/test_workbook.test_that_a_name_that_begins_like_a_formula_stays_text_when_it_is_edited",
    ),
    "63 delimiters and line ends in names": (
        "export/test_export_faults."
        "test_that_names_with_commas_quotes_and_line_ends_come_back_as_they_were",
    ),
    "64 scripts in CSV": (
        "export/test_export_faults.test_that_a_spreadsheet_is_told_that_a_table_is_unicode",
    ),
    "65 markup in names": (
        "export/test_vector.test_that_names_are_escaped",
        "export/test_vector.test_that_an_svg_is_xml_with_real_text_and_refers_to_nothing_outside",
        "export/test_interchange.test_that_a_page_runs_nothing_but_its_own_script_and_fetches_nothing",
        "export/test_export_faults.test_that_a_name_in_a_pdf_is_no_script_and_no_link",
        "export/test_slides.test_that_the_file_refers_to_nothing_outside_and_is_well_formed",
    ),
    "66 names of files": (
        "export/test_names.test_that_any_title_gives_a_name_every_system_takes",
        "export/test_names.test_that_a_long_title_is_cut_between_its_letters",
        "stories/test_handing_out.test_that_what_cannot_be_written_is_said_once_and_nothing_is_there",
    ),
    "67 names that are no text": (
        "export/test_names.test_that_a_name_that_is_no_text_can_be_written_to",
        "storage/test_saving.test_that_a_name_which_is_no_text_can_be_saved_and_opened",
        "app/test_settings.test_that_a_recent_file_whose_name_is_no_text_is_found_again",
    ),
    "68 files in use": (
        "export/test_names.test_that_a_file_that_an_office_program_has_open_is_left_alone",
        "stories/test_handing_out.test_that_what_cannot_be_written_is_said_once_and_nothing_is_there",
    ),
    "69 who answered": (
        "export/test_export_faults.test_that_nobody_who_answered_is_named_in_an_export",
        "export/test_export_faults.test_that_nobody_who_answered_is_named_in_the_document",
        "stories/test_rescue.test_that_a_report_names_places_of_the_program_and_nobody",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_fault_is_held_by_tests_that_exist(fault: str) -> None:
    for named in FAULTS[fault]:
        file, _, test = named.partition(".")
        tree = ast.parse((Path(__file__).parent / f"{file}.py").read_text(encoding="utf-8"))
        assert test in {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}, named
