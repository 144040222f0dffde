"""`Locale`: one reader's language, direction, digits and dates, handed to whatever writes text.

It is a value: the window, an export in another language and a test may each hold their own.
Source texts are English and go through `locale.tr("...")`, which `lupdate` finds because every
locale is called `locale`. Look-up is by text and comment; the context `lupdate` derives is ignored.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from unicodedata import bidirectional

from journeymap.i18n.calendars import Calendar, parsed, parts_in, usual_calendar
from journeymap.i18n.catalog import Catalog, load_catalog, pseudo
from journeymap.i18n.month_names import month_names

Direction = Literal["ltr", "rtl"]

LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
MINUS, EN_DASH, NO_VALUE = "\u2212", "\u2013", "\u2014"
_LATIN = "0123456789"
#: Digits a reader can choose, and the marks of numbers that go with them.
DIGITS: Mapping[str, str] = {"latin": _LATIN, "persian": "۰۱۲۳۴۵۶۷۸۹", "arabic": "٠١٢٣٤٥٦٧٨٩"}
_EASTERN_MARKS = {"decimal_mark": "٫", "group_mark": "٬", "percent_mark": "٪"}


@dataclass(frozen=True)
class Locale:
    """How one reader reads.

    >>> english = locale_for("en")
    >>> english.number(1234.5, 1), english.percent(0.271), english.signed(-34.2)
    ('1,234.5', '27%', '−34')
    """

    language: str = "en"
    direction: Direction = "ltr"
    digits: str = _LATIN
    decimal_mark: str = "."
    group_mark: str = ","
    percent_mark: str = "%"
    #: What days are said in; a period says its calendar itself.
    calendar: Calendar = "gregorian"
    catalog: Catalog = field(default_factory=dict, repr=False, compare=False, hash=False)

    @property
    def rtl(self) -> bool:
        """True when the reader reads from right to left."""
        return self.direction == "rtl"

    def tr(self, text: str, comment: str = "", n: int | None = None, /, **values: object) -> str:
        """The text in this language; `{name}` is filled from `values`, `%n` with the count `n`.

        `n` also picks the plural form: `locale.tr("%n answer(s)", "", count)`.

        >>> locale_for("en").tr("%n answer(s)", "", 1), locale_for("en").tr("%n answer(s)", "", 2)
        ('1 answer', '2 answers')
        """
        if self.language == "pseudo":
            text = pseudo(text)
        forms = self.catalog.get((text, comment)) or self.catalog.get((text, ""))
        if forms:
            text = forms[plural_form(self.language, n) if n is not None else 0] or text
            text = self._in_own_digits(text)
        if n is not None:
            text = _english_plural(text, n).replace("%n", self.number(n))
        return text.format_map(_Values(values)) if values else text

    def localised_digits(self, text: str) -> str:
        """ASCII digits in `text` replaced by this reader's."""
        return text if self.digits == _LATIN else text.translate(str.maketrans(_LATIN, self.digits))

    def _in_own_digits(self, text: str) -> str:
        """A translation, whose numbers were written in the digits that are usual in it."""
        usual = DIGITS[_KNOWN[self.language]]
        if usual in (self.digits, _LATIN):
            return text
        own = self.digits + self.decimal_mark + self.group_mark + self.percent_mark
        return text.translate(str.maketrans(usual + "".join(_EASTERN_MARKS.values()), own))

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with grouping and a true minus sign; NaN is shown as a dash, never as zero.

        A minus is kept before its digits: right-to-left text would put it behind them.
        """
        text = self._number(value, decimals)
        return self._kept(text) if text.startswith(MINUS) else text

    def _number(self, value: float, decimals: int) -> str:
        if value != value:
            return NO_VALUE
        body = f"{abs(value):,.{decimals}f}"
        negative = value < 0 and any(c in "123456789" for c in body)
        marks = {",": self.group_mark, ".": self.decimal_mark}
        body = self.localised_digits("".join(marks.get(c, c) for c in body))
        return (MINUS if negative else "") + body

    def signed(self, value: float, decimals: int = 0) -> str:
        """A number with its sign, kept together in right-to-left text."""
        text = self._number(value, decimals)
        if value > 0 and any(c not in f"0{self.digits[0]}{self.decimal_mark}" for c in text):
            text = "+" + text
        return self._kept(text)

    def _kept(self, text: str) -> str:
        """A number with its sign, isolated where the sentence runs the other way."""
        return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}" if self.rtl else text

    def _read(self, text: str) -> str:
        """Several numbers and marks in the order they are read in."""
        return f"{RIGHT_TO_LEFT_ISOLATE}{text}{POP_ISOLATE}" if self.rtl else text

    def percent(self, share: float, decimals: int = 0) -> str:
        """A share in [0, 1] as percent; the mark is read after the number, from either side."""
        text = self._number(100 * share, decimals)
        if text == NO_VALUE:
            return text
        return self._read(self._kept(text) + self.percent_mark)

    def interval(self, low: float, high: float, decimals: int = 0) -> str:
        """Two ends joined by an en dash, or by *to* when a sign would make the dash unreadable.

        The lower end is read first: right-to-left text has it on the right, as in its sentences.
        """
        a, b = self.number(low, decimals), self.number(high, decimals)
        if low < 0 or high < 0:
            return self.tr("{low} to {high}", low=a, high=b)
        return self._read(f"{a}{EN_DASH}{b}")

    def duration(self, seconds: float) -> str:
        """A waiting time in the unit a person would use.

        >>> [locale_for("en").duration(s) for s in (40, 5400, 4.2 * 86400)]
        ['40 s', '1.5 h', '4.2 d']
        """
        if seconds != seconds:
            return NO_VALUE
        if seconds < 90:
            return self.tr("{number} s", "seconds", number=self.number(seconds))
        if seconds < 5400:
            return self.tr("{number} min", "minutes", number=self.number(seconds / 60))
        hours, days = seconds / 3600, seconds / 86400
        if hours < 36:
            text = self.number(hours, 1 if hours < 10 else 0)
            return self.tr("{number} h", "hours", number=text)
        return self.tr("{number} d", "days", number=self.number(days, 1 if days < 10 else 0))

    def month(self, period: str) -> str:
        """A period as month and year of its calendar; anything else is returned as it is.

        >>> locale_for("en").month("2026-03"), locale_for("en").month("1404-12 AP")
        ('Mar 2026', 'Esfand 1404')
        """
        found = parsed(period)
        if found is None:
            return self.isolate(period)
        calendar, year, month = found
        return f"{month_names(calendar, self)[month - 1]} {self.localised_digits(str(year))}"

    def months(self, first: str, last: str) -> str:
        """A span of periods; one year is not said twice."""
        if first == last:
            return self.month(first)
        begin, end = parsed(first), parsed(last)
        if begin and end and begin[:2] == end[:2]:
            start = month_names(begin[0], self)[begin[2] - 1]
            return f"{start}{EN_DASH}{self.month(last)}"
        return f"{self.month(first)} {EN_DASH} {self.month(last)}"

    def date(self, day: dt.date) -> str:
        """A day of this reader's calendar, day and month not to be mistaken for each other.

        >>> locale_for("en").date(dt.date(2026, 3, 21)), locale_for("fa").date(dt.date(2026, 3, 21))
        ('21 Mar 2026', '۱ فروردین ۱۴۰۵')
        """
        found = parts_in(self.calendar, day)
        calendar = self.calendar if found else "gregorian"
        year, month, number = found or (day.year, day.month, day.day)
        name = month_names(calendar, self)[month - 1]
        return self.localised_digits(f"{number} {name} {year}")

    def days(self, first: str, last: str) -> str:
        """From one day to another, both `YYYY-MM-DD`; what is no day is left as it is."""
        try:
            ends = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
        except ValueError:
            return self.isolate(first)
        if ends[0] == ends[1]:
            return self.date(ends[0])
        return f"{self.date(ends[0])} {EN_DASH} {self.date(ends[1])}"

    def moment(self, when: dt.datetime) -> str:
        """Day and time of day, in the time zone of this computer; `when` knows its own."""
        here = when.astimezone()
        return f"{self.date(here.date())} {self.localised_digits(here.strftime('%H:%M'))}"

    def isolate(self, text: str) -> str:
        """A name, kept from disturbing the sentence round it when it may run the other way.

        >>> locale_for("en").isolate("Sales"), locale_for("en").isolate("فروش")
        ('Sales', '\u2068فروش\u2069')
        """
        foreign = self.rtl or (
            not text.isascii() and any(bidirectional(char) in ("R", "AL") for char in text)
        )
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if foreign else text

    def listed(self, names: Iterable[str]) -> str:
        """Names one after the other, each kept apart from the others.

        >>> locale_for("en").listed(["Sales", "Finance"])
        'Sales, Finance'
        """
        return self.tr(", ", "between names in a list").join(map(self.isolate, names))

    def arrow(self, source: str, target: str) -> str:
        """*source → target*, the arrow pointing the way this reader reads."""
        arrow = "←" if self.rtl else "→"
        return f"{self.isolate(source)} {arrow} {self.isolate(target)}"


class _Values(dict[str, object]):
    """Values for a text; a placeholder nobody filled stays visible instead of failing."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def _english_plural(text: str, n: int) -> str:
    return text.replace("(s)", "" if n == 1 else "s")


def plural_form(language: str, n: int) -> int:
    """Index of the plural form Qt Linguist would use: Persian one form, Arabic six."""
    if language == "fa":
        return 0
    if language == "ar":
        if n <= 2:
            return n
        return 3 if 3 <= n % 100 <= 10 else 4 if 11 <= n % 100 <= 99 else 5
    return 0 if n == 1 else 1


#: The languages, with the digits that are usual in them.
_KNOWN = {"en": "latin", "fa": "persian", "ar": "arabic", "pseudo": "latin"}
LANGUAGES = tuple(_KNOWN)


def locale_for(language: str, calendar: Calendar | None = None, digits: str = "") -> Locale:
    """The locale of a language: en, fa, ar, or *pseudo* (longer, bracketed, mirrored).

    Calendar and digits are those that are usual in the language where none that exist are named.
    Raises `KeyError` for a language journeymap does not speak.

    >>> locale_for("fa", "gregorian", "latin").month("2026-03")
    'مارس 2026'
    """
    usual = _KNOWN[language]
    digits = digits if digits in DIGITS else usual
    return Locale(
        language=language,
        direction="ltr" if language == "en" else "rtl",
        digits=DIGITS[digits],
        calendar=calendar or usual_calendar(language),
        catalog=load_catalog(language),
        **({} if digits == "latin" else _EASTERN_MARKS),
    )
