"""A table of an engine as a log: the SQL of its events, with every value handed over beside it.

`Statement` carries text and values together, in the order in which the values stand in the text.
Names of columns and tables are quoted; names of activities, kinds and segment values are values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.data.counted import InputError
from journeymap.data.engines.atoms import Atoms
from journeymap.data.engines.engine import Address, Kind
from journeymap.data.event_codes import Segment
from journeymap.data.recipe import Recipe
from journeymap.i18n.said import locale, some


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL, and the values for the places in it."""

    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class TableLog:
    """Which columns of which table are what, checked against the columns there are."""

    atoms: Atoms
    table: Address
    columns: Mapping[str, Kind]
    recipe: Recipe

    def check(self) -> None:
        """Raise `InputError` for a column that is missing or of the wrong type."""
        recipe = self.recipe
        needs = [("case", recipe.case)]
        if not recipe.events:
            needs += [("activity", "".join(recipe.activity[:1])), ("time", recipe.time)]
        for key, column in needs:
            if not column:
                raise InputError(
                    locale.tr("no column is named for {key}", key=key),
                    str(self.table),
                    self._listed(),
                )
        for column in self.named():
            if column not in self.columns:
                raise InputError(
                    locale.tr("there is no column '{column}'", column=column),
                    str(self.table),
                    self._listed(),
                )
        for column in self._times():
            if self.columns[column] != "time":
                raise InputError(
                    locale.tr(
                        "the column '{column}' holds no times",
                        column=column,
                    ),
                    str(self.table),
                    locale.tr("name another, or a view that turns it into a timestamp"),
                )

    def named(self) -> tuple[str, ...]:
        """Every column that the counting reads."""
        recipe = self.recipe
        single = [recipe.case, *recipe.activity, recipe.order, *(recipe.segments or ())]
        single += [recipe.department] * self.has_department
        if recipe.keep:
            single.append(recipe.lifecycle)
        return tuple(dict.fromkeys(c for c in (*single, *self._times()) if c))

    def _times(self) -> list[str]:
        recipe = self.recipe
        if recipe.events:
            return [event.time for event in recipe.events]
        return [recipe.time, *([recipe.end] if recipe.end else [])]

    def _listed(self) -> str:
        return locale.tr("the columns are {names}", names=some(self.columns, 40))

    @property
    def has_department(self) -> bool:
        """Whether every event says which department did it."""
        return bool(self.recipe.department and not self.recipe.events)

    @property
    def activities(self) -> tuple[str, ...]:
        """The names given to the time columns of a table with one row for a case."""
        return tuple(dict.fromkeys(event.activity for event in self.recipe.events))

    # --- columns as SQL ---------------------------------------------------------------------

    def text(self, column: str) -> str:
        """A column as text; blank is NULL."""
        cast = f"CAST({self.atoms.name(column)} AS {self.atoms.text})"
        if self.columns[column] == "text":
            return f"CASE WHEN trim({cast}) <> '' THEN {cast} END"
        return cast

    def case(self) -> str:
        """The case as something that sorts quickly."""
        column = self.recipe.case
        if self.columns[column] == "number":
            return self.atoms.name(column)
        return self.atoms.hash(f"nullif(CAST({self.atoms.name(column)} AS {self.atoms.text}), '')")

    def activity(self) -> str:
        """The name of what happened."""
        parts = [self.text(column) for column in self.recipe.activity]
        return parts[0] if len(parts) == 1 else f"nullif(concat_ws('/', {', '.join(parts)}), '')"

    def raw(self) -> Statement:
        """Rows with k, name, t, e, d and r; one for each time where a row is a case."""
        recipe, atoms = self.recipe, self.atoms
        order = atoms.name(recipe.order) if recipe.order else "0"
        table = self.table.sql(atoms)
        test, values = self._kept()
        if recipe.events:
            names = self.activities
            times = " ".join(
                f"WHEN {i} THEN {atoms.microseconds(atoms.name(event.time))}"
                for i, event in enumerate(recipe.events)
            )
            places = " ".join(
                f"WHEN {i} THEN {names.index(event.activity)}"
                for i, event in enumerate(recipe.events)
            )
            each = ", ".join(f"({i})" for i in range(len(recipe.events)))
            return Statement(
                f"SELECT {self.case()} AS k, CASE i {places} END AS a, CASE i {times} END AS t,"
                f" {order} AS r{self._segments()} FROM {table}"
                f" CROSS JOIN (VALUES {each}) AS each_time(i){test}",
                values,
            )
        end = f", {atoms.microseconds(atoms.name(recipe.end))} AS e" if recipe.end else ""
        end += f", {self.text(recipe.department)} AS d" if self.has_department else ""
        return Statement(
            f"SELECT {self.case()} AS k, {self.activity()} AS name,"
            f" {atoms.microseconds(atoms.name(recipe.time))} AS t, {order} AS r{end}"
            f"{self._segments()} FROM {table}{test}",
            values,
        )

    def _segments(self) -> str:
        segments = enumerate(self.recipe.segments or ())
        return "".join(f", {self.text(column)} AS s{i}" for i, column in segments)

    def _kept(self) -> tuple[str, tuple[object, ...]]:
        recipe = self.recipe
        if not (recipe.lifecycle and recipe.keep):
            return "", ()
        values = tuple(kind.strip().lower() for kind in recipe.keep)
        places = ", ".join([f"CAST({self.atoms.parameter} AS {self.atoms.text})"] * len(values))
        return f" WHERE lower({self.text(recipe.lifecycle)}) IN ({places})", values

    # --- events -----------------------------------------------------------------------------

    def events(self, names: Sequence[str], segments: Sequence[Segment]) -> Statement:
        """The events that count, with k, s, a (position in `names`), t, f, r and any d."""
        raw = self.raw()
        joins, values = "", list(raw.values)
        position = {column: i for i, column in enumerate(self.recipe.segments or ())}
        packed = []
        for number, segment in enumerate(segments):
            listed, found = self._listing(segment.values, 1)
            joins += (
                f" LEFT JOIN {listed} AS v{number}(value, code)"
                f" ON v{number}.value = raw.s{position[segment.name]}"
            )
            values += found
            code = f"coalesce(v{number}.code, 0)"
            if segment.gaps:  # a case is of the group that its first row with one tells
                rows = f"CASE WHEN v{number}.code IS NULL THEN 1 ELSE 0 END, raw.t, raw.r"
                code = f"first_value({code}) OVER (PARTITION BY raw.k ORDER BY {rows})"
            packed.append(f"CAST({code} AS BIGINT) * {segment.radix}")
        place = "raw.a"
        if not self.recipe.events:
            listed, found = self._listing(names, 0)
            # First in the text, so that its values come first.
            joins = f" JOIN {listed} AS names(name, code) ON names.name = raw.name{joins}"
            values[len(raw.values) : len(raw.values)] = found
            place = "names.code"
        ended = "coalesce(raw.e, raw.t)" if self.recipe.end and not self.recipe.events else "raw.t"
        department = ", raw.d AS d" if self.has_department else ""
        return Statement(
            f"SELECT raw.k AS k, {' + '.join(packed) or '0'} AS s, {place} AS a, raw.t AS t,"
            f" {ended} AS f, raw.r AS r{department} FROM ({raw.sql}) AS raw{joins}"
            " WHERE raw.k IS NOT NULL AND raw.t IS NOT NULL",
            tuple(values),
        )

    def _listing(self, names: Sequence[str], first: int) -> tuple[str, list[object]]:
        place = f"CAST({self.atoms.parameter} AS {self.atoms.text})"
        rows = ", ".join(f"({place}, {code})" for code in range(first, first + len(names)))
        return f"(VALUES {rows})", list(names)
