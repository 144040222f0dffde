"""Sheets of a workbook: headings that stay, widths, directions, colours, charts, and safe cells."""

from __future__ import annotations

import io
import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from journeymap.export.logo import logo_aspect
from journeymap.export.slides.texts import as_typed, number_format, without_controls
from journeymap.export.table import safe_cell
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import theme_named
from journeymap.picture.words import estimated_lines, estimated_width

_FORMATS: dict[str, str] = {
    "count": "#,##0",
    "one": "#,##0.0",
    "two": "#,##0.00",
    "signed": "+0.0;\u22120.0;0.0",
    "percent": "0.0%",
}
#: Excel keeps no more characters in a cell, and no longer name of a sheet.
_MOST_TEXT, _MOST_NAME = 32_767, 31
_HEAD_ROW = 3
#: Points: size of what is written, width of a letter of it, height of a row.
_SIZE, _LETTER, _ROW = 11.0, 5.8, 15.0
#: The largest a logo is, in pixels.
_LOGO = 200, 60
#: Lines are broken in a first column that is wider than this.
_WRAPS = 60
#: Height of a row and of a page, in pixels: a short table has its chart on the same page.
_ROW_PIXELS, _PAGE_PIXELS = 22, 640
#: A column of names is no wider than this, in letters.
_WIDEST_NAME = 40.0
#: Rows a chart below a table covers at most.
_CHART_ROWS = 48


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what stands over it, how its cells are written, and its width in letters."""

    name: str
    form: str
    width: float


class Sheets:
    """The sheets of one workbook, each under the journey's title."""

    def __init__(self, book: Any, locale: Locale, title: str, *below: str) -> None:
        self.book, self.locale = book, locale
        self._title, self._below = title, tuple(filter(None, below))
        self._formats: dict[tuple[tuple[str, object], ...], Any] = {}
        #: Where texts begin, a little away from the numbers that end before them.
        self.beginning = {"align": "right" if locale.rtl else "left", "indent": 1}

    def format(self, **wanted: object) -> Any:
        """A format, made once."""
        wanted = {"valign": "top", "reading_order": 2 if self.locale.rtl else 1, **wanted}
        key = tuple(sorted(wanted.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format(wanted)
        return self._formats[key]

    def digits(self, form: str) -> str:
        """How a number is written, in the reader's digits."""
        return number_format(_FORMATS.get(form, "General"), self.locale)

    def table(
        self,
        name: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence[object]],
        frozen: int,
        *,
        printed: int = 0,
    ) -> Sheet:
        """A sheet with one table: `frozen` columns and its heading stay when it is scrolled.

        Of a wide table the first `printed` columns go on paper.
        """
        sheet = self._begun(name)
        head = self.format(
            bold=True,
            text_wrap=True,
            bottom=1,
            bg_color=_color("lane"),
            valign="vcenter",
            **self.beginning,
        )
        sheet.own.set_row(_HEAD_ROW, 48)
        columns = [_widened(c, [row[at] for row in rows]) for at, c in enumerate(columns)]
        numbers = self.format(
            bold=True,
            text_wrap=True,
            bottom=1,
            bg_color=_color("lane"),
            valign="vcenter",
            align="right",
        )
        for at, column in enumerate(columns):
            sheet.own.set_column(at, at, column.width)
            sheet.text(_HEAD_ROW, at, column.name, head if column.form == "text" else numbers)
        for i, row in enumerate(rows, _HEAD_ROW + 1):
            lines = 1
            for at, (column, value) in enumerate(zip(columns, row, strict=True)):
                sheet.cell(i, at, value, column.form)
                if isinstance(value, str):
                    lines = max(lines, _lines(value, column.width - 1))
            if lines > 1:
                sheet.own.set_row(i, lines * _ROW)
        sheet.count = len(rows)
        sheet.own.freeze_panes(_HEAD_ROW + 1, frozen)
        sheet.own.repeat_rows(_HEAD_ROW)
        if rows:
            sheet.own.autofilter(_HEAD_ROW, 0, _HEAD_ROW + len(rows), len(columns) - 1)
        if printed:
            sheet.own.print_area(0, 0, _HEAD_ROW + len(rows) + _CHART_ROWS, printed - 1)
        return sheet

    def plain(self, name: str, width: float) -> Sheet:
        """A sheet that is written line by line."""
        sheet = self._begun(name)
        sheet.own.set_column(0, 0, max(28.0, width))
        sheet.own.set_column(1, 60, 16)
        sheet.own.freeze_panes(_HEAD_ROW, 0)
        sheet.own.fit_to_pages(1, 1)
        sheet.row, sheet.wraps, sheet.width = _HEAD_ROW, width > _WRAPS, width
        return sheet

    def _begun(self, name: str) -> Sheet:
        own = self.book.add_worksheet(name[:_MOST_NAME])
        if self.locale.rtl:
            own.right_to_left()
        own.hide_gridlines(2)
        own.set_landscape()
        own.set_paper(9)  # A4
        own.fit_to_pages(1, 0)
        own.set_margins(0.4, 0.4, 0.6, 0.6)
        own.set_footer("&L&A&R&P / &N")
        sheet = Sheet(self, own, name[:_MOST_NAME])
        sheet.text(0, 0, self._title, self.format(bold=True, font_size=16))
        for row, line in enumerate(self._below, 1):
            sheet.text(row, 0, line, self.format(font_color=_color("muted")))
        own.set_row(0, 24)
        return sheet


class Sheet:
    """One sheet being written; `row` is the next free one of a plain sheet."""

    def __init__(self, sheets: Sheets, own: Any, name: str) -> None:
        self._sheets, self.own, self.name = sheets, own, name
        self.row, self.count, self._charts = 0, 0, 0
        self.wraps, self.width = False, 0.0

    def logo(self, column: int, wide: int, logo: bytes) -> None:
        """A logo at the end of a column `wide` pixels wide, beside the title."""
        aspect = logo_aspect(logo)
        high = min(_LOGO[1], _LOGO[0] / aspect)
        pixels = struct.unpack(">I", logo[20:24])[0]
        self.own.insert_image(
            0,
            column,
            "logo.png",
            {
                "image_data": io.BytesIO(logo),
                "x_offset": max(0, wide - high * aspect),
                "y_offset": 4,
                "x_scale": high / pixels,
                "y_scale": high / pixels,
                "object_position": 3,
                "decorative": True,
            },
        )

    def text(self, row: int, column: int, text: str, format: Any) -> None:
        """A text as a text, whatever it begins with."""
        clean = without_controls(as_typed(text, rtl=self._sheets.locale.rtl))[:_MOST_TEXT]
        if clean:
            self.own.write_string(row, column, clean, format)
        else:
            self.own.write_blank(row, column, None, format)

    def cell(self, row: int, column: int, value: object, form: str) -> None:
        """A value of a table; what is unknown is an empty cell, never a zero."""
        if isinstance(value, str):
            # a cell that begins like a formula keeps its text when somebody edits it
            quoted = safe_cell(value) != value
            look = {"quote_prefix": True} if quoted else {}
            made = self._sheets.format(text_wrap=True, **self._sheets.beginning, **look)
            self.text(row, column, value, made)
        elif isinstance(value, (int, float)) and math.isfinite(value):
            self.own.write_number(
                row, column, value, self._sheets.format(num_format=self._sheets.digits(form))
            )

    def heading(self, text: str) -> None:
        """A heading of a plain sheet."""
        self.row += 1
        made = self._sheets.format(bold=True, font_size=12, font_color=_color("accent"))
        self.text(self.row, 0, text, made)
        self.row += 1

    def line(self, text: str) -> None:
        """A line of a plain sheet."""
        self.text(self.row, 0, text, self._sheets.format(text_wrap=self.wraps))
        if self.wraps:
            self.own.set_row(self.row, _ROW * _lines(text, self.width))
        self.row += 1

    def grid(
        self,
        heading: str,
        names: Sequence[str],
        form: str,
        cells: Sequence[Sequence[object]],
        colors: Sequence[Sequence[tuple[str, str] | None]],
    ) -> None:
        """A square of values with a ground and an ink each; a pair of empty colours is hatched."""
        format = self._sheets.format
        self.heading(heading)
        head = format(bold=True, text_wrap=True, align="center", valign="vcenter")
        self.own.set_row(self.row, 32)
        for at, name in enumerate(names, 1):
            self.text(self.row, at, name, head)
        for name, row, paints in zip(names, cells, colors, strict=True):
            self.row += 1
            self.text(self.row, 0, name, format(bold=True))
            for at, (value, paint) in enumerate(zip(row, paints, strict=True), 1):
                look: dict[str, object] = {
                    "align": "center",
                    "border": 1,
                    "border_color": "#FFFFFF",
                }
                if paint == ("", ""):
                    look |= {"pattern": 14, "fg_color": _color("card-hatch"), "bg_color": "#FFFFFF"}
                elif paint is not None and value is not None:
                    look |= {"bg_color": paint[0], "font_color": paint[1]}
                if isinstance(value, str):
                    self.text(self.row, at, value, format(**look))
                elif isinstance(value, (int, float)):
                    made = format(**look, num_format=self._sheets.digits(form))
                    self.own.write_number(self.row, at, value, made)
                elif paint == ("", ""):
                    self.own.write_blank(self.row, at, None, format(**look))
        self.row += 1

    def bars(self, column: int, token: str) -> None:
        """Bars behind the numbers of a column."""
        first = _HEAD_ROW + 1
        self.own.conditional_format(
            first,
            column,
            first + self.count - 1,
            column,
            {
                "type": "data_bar",
                "bar_color": _color(token),
                "bar_solid": True,
                "min_type": "num",
                "min_value": 0,
                "bar_direction": "right" if self._sheets.locale.rtl else "left",
            },
        )

    def chart(
        self,
        title: str,
        kind: str,
        columns: Sequence[int],
        *,
        names: tuple[int, int],
        rows: int,
        tokens: Sequence[str],
    ) -> None:
        """A native chart below the table, of some columns of its first rows."""
        rtl = self._sheets.locale.rtl
        kinds: dict[str, dict[str, str]] = {
            "bar": {"type": "bar"},
            "stacked": {"type": "bar", "subtype": "stacked"},
            "shares": {"type": "bar", "subtype": "percent_stacked"},
            "column": {"type": "column"},
        }
        chart = self._sheets.book.add_chart(kinds[kind])
        first, last = _HEAD_ROW + 1, _HEAD_ROW + rows
        for column, token in zip(columns, tokens, strict=True):
            chart.add_series(
                {
                    "name": [self.name, _HEAD_ROW, column],
                    "categories": [self.name, first, names[0], last, names[1]],
                    "values": [self.name, first, column, last, column],
                    "fill": {"color": _color(token)},
                    "gap": 40,
                }
            )
        clean = as_typed(title, rtl=rtl)
        chart.set_title({"name": clean, "name_font": {"size": 12}})
        chart.set_legend({"none": True} if len(columns) == 1 else {"position": "bottom"})
        lying = kind != "column"
        quiet = {"visible": True, "line": {"color": _color("grid"), "width": 0.5}}
        values = {
            "reverse": lying and rtl,
            "major_gridlines": quiet,
            "line": {"none": True},
            "num_format": number_format("0%" if kind == "shares" else "#,##0", self._sheets.locale),
        }
        if lying:  # the first name on top, the numbers at the bottom
            chart.set_y_axis({"reverse": True, "label_position": "low", "crossing": "max"})
            chart.set_x_axis(values)
        else:
            chart.set_x_axis({"reverse": rtl, "label_position": "low"})
            chart.set_y_axis(values)
        tall = min(900, max(300, 120 + (22 if lying else 10) * rows))
        chart.set_size({"width": 640, "height": tall})
        below = _HEAD_ROW + self.count + 3
        if below * _ROW_PIXELS + tall > _PAGE_PIXELS:
            self.own.set_h_pagebreaks([below - 1])
        options = {"description": clean, "object_position": 3, "x_offset": 660 * self._charts}
        self.own.insert_chart(below, 0, chart, options)
        self._charts += 1


def _widened(column: Column, values: Sequence[object]) -> Column:
    """A column of names, wider where that spares them a second line."""
    longest = max((estimated_width(v, _SIZE) for v in values if isinstance(v, str)), default=0.0)
    return replace(column, width=max(column.width, min(_WIDEST_NAME, longest / _LETTER + 3)))


def _lines(text: str, letters: float) -> int:
    """Lines of a text in a column: not every program makes its rows as high as they must be."""
    return estimated_lines(text, _SIZE, letters * _LETTER)


def _color(token: str) -> str:
    red, green, blue, _ = theme_named("light").rgba(token)
    return f"#{red:02X}{green:02X}{blue:02X}"
