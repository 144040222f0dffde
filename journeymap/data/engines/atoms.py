"""The few words in which DuckDB, PostgreSQL and Spark write the same thing differently.

Everything else of the counting is one text (`cube`). An atom takes SQL and gives SQL; text that
people wrote never passes through one, except names of columns and tables through `name`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.data.text import quote_identifier


@dataclass(frozen=True, slots=True)
class Atoms:
    """DuckDB's words; the others are told apart below."""

    engine: str = "duckdb"
    #: Stands for a value that is handed over beside the text.
    parameter: str = "?"
    text: str = "VARCHAR"
    double: str = "DOUBLE"

    def name(self, text: str) -> str:
        """A column or table by its name, whatever is in the name."""
        return quote_identifier(text)

    def microseconds(self, time: str) -> str:
        """A time as microseconds since 1970, NULL where there is none."""
        return f"CASE WHEN isfinite({time}) THEN epoch_us(CAST({time} AS TIMESTAMP)) END"

    def month(self, microseconds: str) -> str:
        """Microseconds as a number of months: year * 12 + month - 1."""
        time = f"make_timestamp({microseconds})"
        return f"CAST(year({time}) * 12 + month({time}) - 1 AS INTEGER)"

    def log2(self, number: str) -> str:
        """The logarithm; exact where the number is a power of two."""
        return f"log2({number})"

    def total(self, number: str) -> str:
        """A sum that may be larger than any single number."""
        return f"sum({number})"

    def bit(self, place: str) -> str:
        """A number in which this one bit of 64 is set."""
        return f"1::UBIGINT << {place}"

    def has_bit(self, mask: str, place: str) -> str:
        """1 where the bit is set, else 0."""
        return f"(({mask} >> {place}) & 1)"

    def hash(self, text: str) -> str:
        """A 64-bit number that stands for a text, NULL for NULL."""
        return f"CASE WHEN {text} IS NOT NULL THEN hash({text}) END"

    def divided(self, number: str, by: int) -> str:
        """Whole numbers divided, the rest left away."""
        return f"{number} // {by}"

    def item(self, numbers: Sequence[int], place: str) -> str:
        """The number at a place in a list, counted from 1."""
        return f"(CAST({list(numbers)} AS INTEGER[]))[{place}]"


@dataclass(frozen=True, slots=True)
class PostgresAtoms(Atoms):
    """PostgreSQL 12 and later. Its session speaks UTC."""

    engine: str = "postgres"
    parameter: str = "%s"
    text: str = "text"
    double: str = "double precision"

    def name(self, text: str) -> str:
        """A per cent sign would be read as the place of a parameter."""
        return quote_identifier(text).replace("%", "%%")

    def microseconds(self, time: str) -> str:
        """`extract` counts exactly from version 14, and to the microsecond before."""
        seconds = f"extract(epoch FROM CAST({time} AS timestamp))"
        return f"CASE WHEN isfinite({time}) THEN CAST({seconds} * 1000000 AS bigint) END"

    def month(self, microseconds: str) -> str:
        """Years and months as the session's time zone has them, which is UTC."""
        time = f"to_timestamp({microseconds} / 1000000.0)"
        return f"CAST(extract(year FROM {time}) * 12 + extract(month FROM {time}) - 1 AS integer)"

    def log2(self, number: str) -> str:
        """There is none for floating point numbers."""
        return f"(ln({number}) / ln(2e0::double precision))"

    def bit(self, place: str) -> str:
        """The sign is a bit, too."""
        return f"1::bigint << {place}"

    def hash(self, text: str) -> str:
        """Sorting numbers is much quicker than sorting text by the rules of a language."""
        return f"hashtextextended({text}, 0)"

    def divided(self, number: str, by: int) -> str:
        """Whole by whole stays whole."""
        return f"{number} / {by}"

    def item(self, numbers: Sequence[int], place: str) -> str:
        """Places are small whole numbers."""
        return f"(ARRAY{list(numbers)})[CAST({place} AS integer)]"


@dataclass(frozen=True, slots=True)
class SparkAtoms(Atoms):
    """Spark 4 and later. Its session speaks UTC."""

    engine: str = "spark"
    text: str = "STRING"

    def name(self, text: str) -> str:
        """Back quotes, doubled inside."""
        return "`" + text.replace("`", "``") + "`"

    def microseconds(self, time: str) -> str:
        """Times without a zone are taken in the session's, which is UTC."""
        return f"unix_micros(CAST({time} AS TIMESTAMP))"

    def month(self, microseconds: str) -> str:
        """As DuckDB, by another name."""
        time = f"timestamp_micros({microseconds})"
        return f"CAST(year({time}) * 12 + month({time}) - 1 AS INT)"

    def total(self, number: str) -> str:
        """Sums of whole numbers must fit into 64 bits otherwise."""
        return f"sum(CAST({number} AS DECIMAL(38, 0)))"

    def bit(self, place: str) -> str:
        """The sign is a bit, too."""
        return f"shiftleft(1L, CAST({place} AS INT))"

    def has_bit(self, mask: str, place: str) -> str:
        """Without an operator for it before version 4."""
        return f"(shiftright({mask}, CAST({place} AS INT)) & 1)"

    def hash(self, text: str) -> str:
        """The hash of NULL would be a number."""
        return f"CASE WHEN {text} IS NOT NULL THEN xxhash64({text}) END"

    def divided(self, number: str, by: int) -> str:
        """`/` would give a fraction."""
        return f"{number} DIV {by}"

    def item(self, numbers: Sequence[int], place: str) -> str:
        """Counted from 1 here, from 0 in brackets."""
        return f"element_at(array({', '.join(map(str, numbers))}), CAST({place} AS INT))"


DUCKDB, POSTGRES, SPARK = Atoms(), PostgresAtoms(), SparkAtoms()
