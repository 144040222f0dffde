"""Text is cleaned the same way in Python and in SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.data.readers import connect
from journeymap.data.text import (
    ascii_digits,
    ascii_digits_sql,
    clean,
    clean_sql,
    fold,
    number_of,
    number_sql,
)

PIECES = st.sampled_from(
    ["5", "10", "۴", "٤", "٫", "٬", "٪", ",", ".", "-", "–", " ", "/", "(", ")", ":", "ي", "ك",
     "ی", "\u200c", "\u200f", "\u00a0", "\u0640", "Very", "good", "خوب", "\u064b", "İ", "ß", "000"]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=7).map("".join),
    st.text(st.characters(blacklist_categories=("Cs", "Cn", "Co"), max_codepoint=0x24FF),
            max_size=12).filter(lambda t: "\0" not in t),
)  # fmt: skip


@pytest.fixture(scope="module")
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    connection = connect(threads=1)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("python", "sql"),
    [(ascii_digits, ascii_digits_sql), (clean, clean_sql), (number_of, number_sql)],
)  # fmt: skip
def test_that_python_and_sql_clean_text_alike(
    python: Callable[[str], object],
    sql: Callable[[str], str],
    connection: duckdb.DuckDBPyConnection,
) -> None:
    @settings(max_examples=10, deadline=None)
    @given(st.lists(TEXTS, min_size=30, max_size=60))
    def agree(texts: list[str]) -> None:
        rows = connection.execute(
            f"SELECT x, {sql('x')} FROM (SELECT unnest(?::VARCHAR[]) AS x)", [texts]
        ).fetchall()
        for text, found in rows:
            assert found == python(text), repr(text)

    agree()


def test_that_ye_and_kaf_digits_and_joiners_do_not_tell_names_apart() -> None:
    assert fold("كارت\u200cخوان ١") == fold("کارتخوان ۱")
    assert fold("Online\u00a0 Boarding") == fold("online boarding")
    assert fold("خوب") != fold("بد")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5), ("5.0", 5), (" ۴ ", 4), ("4,5", 4.5), ("۴٫۵", 4.5), ("۱٬۲۵۰", 1250),
        ("10 - Strongly agree", 10), ("9 – Very likely", 9), ("0 = not at all likely", 0),
        ("8/10", 8), ("8 / 10", 8), ("5. Excellent", 5), ("(3) Fair", 3), ("5 (very good)", 5),
        ("Very good (5)", 5), ("۲٪", 2), ("-1", -1), ("−9", -9), (".5", 0.5), ("1: never", 1),
    ],
)  # fmt: skip
def test_that_the_number_of_an_answer_is_read(text: str, number: float) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "N/A", "18-25", "2018-09-01", "10/2/2017", "12:30", "Very good", "I give 5 stars",
     "3 times", "1.2.3", "5-", "192.0.2.1"],
)  # fmt: skip
def test_that_what_is_no_answer_is_not_read_as_a_number(text: str) -> None:
    assert number_of(text) is None
