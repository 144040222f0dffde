"""Files that cannot be used are refused in words: what, where, what to do."""

from __future__ import annotations

import gzip
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from journeymap.data.counted import InputError
from journeymap.data.importing import journey_from
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.data.rows import reading
from journeymap.data.steps import connected


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    connection = connect(threads=1)
    yield connection
    connection.close()


def read_all(connection: duckdb.DuckDBPyConnection, path: Path, recipe: Recipe | None) -> None:
    rows = open_rows(connection, path, recipe=recipe)
    column = "id" if "id" in rows.columns else "1"
    with reading(rows):
        connection.execute(f"SELECT count({column}) FROM {rows.from_clause()}").fetchall()


def refused(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    data: bytes,
    recipe: Recipe | None = None,
) -> str:
    """The words with which a file is refused, at opening or at the first whole reading."""
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_all(connection, path, recipe)
    assert path.name in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file is empty"),
        (b"\n\n  \n", "the file is empty"),
        (b"id,score\n", "a header and no rows"),
        (b"id,score\n1,2\n3\n4,5\n", "row 3"),
        (b"id,score\n1,2\n3,4,5\n6,7\n8,9,1\n", "row 3"),
        (b"id,score\n1,5\n2,4\n3", "cut short"),
        (b'id,score\n1,"5\n2,4\n3,3\n', "a quote opens and does not close properly, a.csv, row 2"),
        (b'id,score\n1,2\n2,"4\n3,3\n4,"x"\n', "a.csv, row 3"),
        (b"id,score\n1,\x002\n", "NUL byte"),
        (b"%PDF-1.7\n...", "PDF"),
    ],
)
def test_that_broken_text_is_refused_with_its_place(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, data: bytes, words: str
) -> None:
    assert words in refused(connection, tmp_path / "a.csv", data)


def test_that_ragged_rows_are_listed_by_number(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    data = b"id,a,b\n" + b"1,2,3\n" * 5 + b"1,2\n" + b"1,2,3\n" * 3 + b"1,2,3,4\n" + b"1,2,3\n"
    words = refused(connection, tmp_path / "a.csv", data)
    assert "rows 7, 11" in words
    assert "3 columns" in words


def test_that_what_is_wrong_behind_the_sample_is_found_when_counting(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    body = b"id,a,b\n" + b"1,2,3\n" * 800_000
    assert "line 800,002" in refused(connection, tmp_path / "a.csv", body + b"1,2\n" + b"1,2,3\n")
    words = refused(connection, tmp_path / "b.csv", body + b'1,"2,3\n' + b"1,2,3\n" * 5)
    assert "a quote opens" in words
    assert "line 800,002" in words


def test_that_a_wrong_delimiter_in_the_recipe_is_told(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    data = b"id;score\n1;5\n2;4\n"
    words = refused(connection, tmp_path / "a.csv", data, Recipe(delimiter=","))
    assert "one column only" in words
    assert "';'" in words
    assert "no delimiter" in refused(connection, tmp_path / "a.csv", data, Recipe(delimiter="ab"))


def test_that_huge_cells_and_too_many_columns_are_refused(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    big = b"id,text\n1," + b"x" * 1_200_000 + b"\n"
    assert "too large" in refused(connection, tmp_path / "a.csv", big)
    wide = b",".join(b"c" for _ in range(20_000)) + b"\n" + b",".join([b"1"] * 20_000) + b"\n"
    assert "20,000 columns" in refused(connection, tmp_path / "b.csv", wide)


def test_that_broken_and_bombing_gzip_is_refused(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    packed = gzip.compress(b"id,score\n" + b"1,5\n" * 50_000)
    assert "cut short" in refused(connection, tmp_path / "a.csv.gz", packed[:-20])
    damaged = packed[:30] + b"\xff\xff\xff" + packed[33:]
    assert "damaged" in refused(connection, tmp_path / "b.csv.gz", damaged)
    bomb = gzip.compress(b"0" * (60 << 20), 9)
    assert "unpacks to more than" in refused(connection, tmp_path / "c.csv.gz", bomb)
    assert "not packed" in refused(connection, tmp_path / "d.csv.gz", b"id\n1\n")


def workbook(path: Path, parts: dict[str, bytes]) -> bytes:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path.read_bytes()


def test_that_workbook_bombs_are_refused_before_they_are_unpacked(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "bomb.xlsx"
    data = workbook(path, {"xl/worksheets/sheet1.xml": b"0" * (40 << 20)})
    assert "would unpack to" in refused(connection, path, data)
    many = workbook(path, {f"xl/{i}": b"" for i in range(10_001)})
    assert "10,001 parts" in refused(connection, path, many)


def test_that_a_workbook_whose_directory_lies_is_refused(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "lie.xlsx"
    data = bytearray(workbook(path, {"xl/workbook.xml": b"<x>" + b"0" * 100_000}))
    directory = data.rindex(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = struct.pack("<I", 10)
    assert "damaged" in refused(connection, path, bytes(data))
    two = bytearray(workbook(path, {"xl/a.xml": b"a" * 500, "xl/b.xml": b"b" * 500}))
    first = two.index(b"PK\x01\x02")
    second = two.index(b"PK\x01\x02", first + 4)
    two[second + 42 : second + 46] = two[first + 42 : first + 46]
    assert "overlap" in refused(connection, path, bytes(two))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04garbage", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (b"id,score\n1,2\n", "no workbook"),
        (b"", "empty"),
    ],
)
def test_that_what_is_no_workbook_is_refused(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, data: bytes, words: str
) -> None:
    assert words in refused(connection, tmp_path / "a.xlsx", data)


def test_that_a_workbook_cut_anywhere_is_refused(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, shared_data: Path
) -> None:
    whole = (shared_data / "survey_exports/kobotoolbox/transportation_export.xlsx").read_bytes()
    for size in range(10, len(whole) - 1, 997):
        refused(connection, tmp_path / "a.xlsx", whole[:size])


def test_that_a_missing_sheet_names_those_there_are(
    connection: duckdb.DuckDBPyConnection, shared_data: Path
) -> None:
    path = shared_data / "survey_exports/kobotoolbox/transportation_export.xlsx"
    with pytest.raises(InputError, match="choose one of: transportation_2011_07_25"):
        open_rows(connection, path, recipe=Recipe(sheet="Nope"))


def test_that_other_kinds_are_named(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    assert "event log" in refused(connection, tmp_path / "a.xes", b"<log/>")
    assert "SPSS" in refused(connection, tmp_path / "a.sav", b"$FL2...")
    assert "no Parquet" in refused(connection, tmp_path / "a.parquet", b"id\n1\n")
    with pytest.raises(InputError, match="no such file"):
        open_rows(connection, tmp_path / "nowhere.csv")
    with pytest.raises(InputError, match="folder"):
        open_rows(connection, tmp_path)


def test_that_a_file_that_changes_while_it_is_read_is_noticed(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,score\n1,5\n", encoding="utf-8")
    rows = open_rows(connection, path)
    rows.check_unchanged()
    path.write_text("id,score\n1,5\n2,4\n", encoding="utf-8")
    with pytest.raises(InputError, match="changed while it was read"):
        rows.check_unchanged()


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(range(1, 256)), "a picture"),
        (bytes(range(1, 256)) * 4, "no text"),
        (b"<html><table><tr><td>NPS</td></tr></table></html>", "HTML"),
        (b'[\n {"NPS": 9}, {"NPS": 8}]', "JSON"),
        (b"<?xml version='1.0'?><answers/>", "XML"),
    ],
)
def test_that_what_is_no_table_is_called_what_it_is(
    tmp_path: Path, start: bytes, said: str
) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(start)
    with pytest.raises(InputError, match=said):
        open_rows(connect(threads=1), path)


def test_that_too_many_scores_are_refused_and_many_other_columns_are_not(tmp_path: Path) -> None:
    for name, cell in (("Rating", "4"), ("note", "x")):
        head = ",".join(f"{name} {i}" for i in range(1_500))
        path = tmp_path / f"{name}.csv"
        lines = "".join(f"{','.join([cell] * 1_500)},{i % 11}\n" for i in range(5))
        path.write_text(f"{head},NPS\n{lines}", encoding="utf-8")
    assert journey_from(tmp_path / "note.csv").created == ("Recommendation",)
    recipe = Recipe(
        kind="survey", scores=tuple(ScoreColumn((f"Rating {i}",)) for i in range(1_500))
    )
    with pytest.raises(InputError, match="at most 1,000"):
        journey_from(tmp_path / "Rating.csv", recipe=recipe)


def test_that_what_duckdb_says_late_is_told_in_words_and_with_the_file():
    with pytest.raises(InputError, match="a row cannot be read") as told, connected("a.csv"):
        raise duckdb.InvalidInputException(
            "Invalid Input Error: The CSV Parser state machine reached an invalid state."
        )
    assert told.value.where == "a.csv"
