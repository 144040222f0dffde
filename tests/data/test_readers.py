"""Exports of every kind and encoding become the same rows."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from journeymap.data.counted import Cancelled, InputError
from journeymap.data.readers import connect, open_rows
from journeymap.data.recipe import Join, Recipe
from journeymap.data.rows import Rows

TEXT = 'id;نام;Score\n1;"كافي، خوب";4,5\n2;"two\nlines ""quoted""";3\n'


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    connection = connect(threads=1)
    yield connection
    connection.close()


def cells(connection: duckdb.DuckDBPyConnection, rows: Rows) -> list[tuple[str, ...]]:
    connection.execute("SET preserve_insertion_order = true")
    return connection.execute(f"SELECT * FROM {rows.from_clause()}").fetchall()


EXPECTED = [("1", "كافي، خوب", "4,5"), ("2", 'two\nlines "quoted"', "3")]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("utf-16-le", "utf-16-le"),
     ("utf-16-be", "utf-16-be")],
)  # fmt: skip
def test_that_unicode_files_are_read_with_and_without_a_mark(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, encoding: str, name: str
) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(TEXT.encode(encoding))
    rows = open_rows(connection, path)
    assert rows.columns == ("id", "نام", "Score")
    assert rows.dialect.encoding == name
    assert rows.dialect.delimiter == ";"
    assert cells(connection, rows) == EXPECTED


def test_that_windows_1256_and_latin_1_are_told_apart(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    arabic = tmp_path / "arabic.csv"
    arabic.write_bytes("المنطقة,الرضا\nالرياض,5\nجدة,4\n".encode("cp1256"))
    rows = open_rows(connection, arabic)
    assert rows.dialect.encoding == "cp1256"
    assert rows.columns == ("المنطقة", "الرضا")
    assert rows.warnings == ("the text is not Unicode; read as CP1256",)
    western = tmp_path / "western.csv"
    western.write_bytes("Région,Note\nÎle-de-France,5\nRhône,4\n".encode("latin-1"))
    rows = open_rows(connection, western)
    assert rows.columns[0] == "Région"
    assert rows.samples["Région"] == ("Île-de-France", "Rhône")


def test_that_a_damaged_byte_does_not_garble_a_unicode_file(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("شهر,امتیاز\nتهران,5\nکرج,4\n".encode() + b"x\xff,3\n")
    rows = open_rows(connection, path)
    assert rows.samples["شهر"] == ("تهران", "کرج", "x\ufffd")
    assert any("damaged" in warning for warning in rows.warnings)


def test_that_a_recipe_may_name_the_encoding(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("a,b\né,1\n".encode("cp1252"))
    rows = open_rows(connection, path, recipe=Recipe(encoding="windows-1252"))
    assert rows.samples["a"] == ("é",)
    with pytest.raises(InputError, match="no encoding 'klingon'"):
        open_rows(connection, path, recipe=Recipe(encoding="klingon"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_that_delimiters_and_line_ends_are_found(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, delimiter: str, ends: str
) -> None:
    lines = ["id,Said,Score", '1,"well; then, | ok",5', '2,"tab\there",4']
    text = ends.join(line.replace(",", delimiter, 2) if i == 0 else
                     delimiter.join([line[0], line[2:-2], line[-1]])
                     for i, line in enumerate(lines))  # fmt: skip
    path = tmp_path / "a.txt"
    path.write_bytes((text + ends).encode())
    rows = open_rows(connection, path)
    assert rows.dialect.delimiter == delimiter
    assert cells(connection, rows) == [("1", "well; then, | ok", "5"), ("2", "tab\there", "4")]


def test_that_mixed_line_ends_and_excel_s_sep_line_are_read(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'sep=;\r\nid;x\r\n1;"a\nb"\n2;c\r\n3;d\n')
    rows = open_rows(connection, path)
    assert rows.columns == ("id", "x")
    assert [row[0] for row in cells(connection, rows)] == ["1", "2", "3"]


def test_that_packed_files_are_unpacked(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(TEXT.encode()))
    assert cells(connection, open_rows(connection, path)) == EXPECTED


def test_that_parquet_columns_come_as_text_or_as_asked(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.parquet"
    connection.execute(
        f"COPY (SELECT 1 AS id, 4.0::DOUBLE AS score, DATE '2024-01-05' AS day) TO '{path}'"
    )
    rows = open_rows(connection, path)
    assert cells(connection, rows) == [("1", "4.0", "2024-01-05")]
    typed = rows.from_clause({"score": "DOUBLE"})
    assert connection.execute(f"SELECT score FROM {typed}").fetchone() == (4.0,)
    assert rows.row_count == 1


def test_that_unnamed_and_repeated_columns_get_names_of_their_own(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(',Q1,q1,"How  was\nit?"\n1,2,3,4\n', encoding="utf-8")
    rows = open_rows(connection, path)
    assert rows.columns == ("column 1", "Q1", "q1 (2)", "How was it?")
    assert cells(connection, rows) == [("1", "2", "3", "4")]


def test_that_only_asked_columns_are_typed_and_counts_come_with_samples(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,score\n007,5\n008,\n009,5\n", encoding="utf-8")
    rows = open_rows(connection, path)
    assert connection.execute(
        f"SELECT min(id), sum(score) FROM {rows.from_clause({'score': 'INTEGER'})}"
    ).fetchone() == ("007", 10)
    assert rows.counts["score"] == {"5": 2}
    assert rows.filled == {"id": 3, "score": 2}
    assert rows.row_count == 3


def test_that_header_rows_may_be_given_and_those_of_qualtrics_are_seen(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    path = tmp_path / "q.csv"
    path.write_text(
        'Q1,Q2\n"How was\nit?",Why\n"{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n5,good\n',
        encoding="utf-8",
    )
    rows = open_rows(connection, path)
    assert rows.dialect.header_rows == 3
    assert cells(connection, rows) == [("5", "good")]
    plain = open_rows(connection, path, recipe=Recipe(header_rows=2))
    assert len(cells(connection, plain)) == 2
    none = open_rows(connection, path, recipe=Recipe(header_rows=0))
    assert none.columns == ("column 1", "column 2")


def test_that_columns_of_another_file_are_joined_without_losing_rows(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    (tmp_path / "reviews.csv").write_text("order,score\na,5\nb,4\nb,3\nc,2\n", encoding="utf-8")
    (tmp_path / "orders.csv").write_text("order,state\na,BA\nb,SP\n", encoding="utf-8")
    recipe = Recipe(join=(Join("orders.csv", "order"),))
    rows = open_rows(connection, tmp_path / "reviews.csv", recipe=recipe)
    assert rows.columns == ("order", "score", "state")
    assert sorted(cells(connection, rows), key=str) == [
        ("a", "5", "BA"), ("b", "3", "SP"), ("b", "4", "SP"), ("c", "2", None),
    ]  # fmt: skip
    recipe = Recipe(join=(Join("reviews.csv", "order"),))
    with pytest.raises(InputError, match="'b' stands there more than once"):
        open_rows(connection, tmp_path / "orders.csv", recipe=recipe)
    with pytest.raises(InputError, match="no plain file name"):
        open_rows(
            connection, tmp_path / "orders.csv", recipe=Recipe(join=(Join("../x.csv", "order"),))
        )


def test_that_reading_can_be_cancelled_and_leaves_no_file_behind(
    connection: duckdb.DuckDBPyConnection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(spare))
    path = tmp_path / "a.csv"
    path.write_bytes(TEXT.encode("utf-16"))

    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        open_rows(connection, path, report=cancel)
    assert list(spare.iterdir()) == []


def test_that_the_connection_reads_no_network_and_no_python_variable() -> None:
    connection = connect(threads=1)
    frame = [1]
    assert frame
    with pytest.raises(duckdb.Error):
        connection.execute("SELECT * FROM frame")
    with pytest.raises(duckdb.Error):
        connection.execute("SELECT * FROM 'http://localhost:1/x.csv'")
    connection.close()
