"""`Said`: a sentence made where nobody knows the reader, to be said in the reader's language later.

Readers and guesses tell what they met without knowing who asks. They write `locale.tr("…")` like
everything a person reads, with the `locale` of this module: the result is the English sentence,
and `in_words` says it in another language at the window's edge.
"""

from __future__ import annotations

from collections.abc import Iterable

from journeymap.i18n.locale import Locale

#: A name, a number, a sentence, or several of them.
Value = str | int | float | tuple[str, ...] | tuple[int, ...]


class Said(str):
    """An English sentence that knows what it was made of. Equal to its text, and as good as it.

    >>> found = locale.tr("{n} rows are not counted: {columns}", n=1200, columns=("A", "B"))
    >>> found
    '1,200 rows are not counted: A, B'
    >>> found.text
    '{n} rows are not counted: {columns}'
    """

    __slots__ = ("comment", "number", "text", "values")

    text: str
    comment: str
    number: int | None
    values: dict[str, Value]

    def __new__(
        cls, text: str, comment: str = "", count: int | None = None, /, **values: Value
    ) -> Said:
        """Say it in English; `count` stands for `%n` and picks the plural."""
        plain = {name: _plain(value) for name, value in values.items()}
        made = super().__new__(cls, Locale().tr(text, comment, count, **plain))
        made.text, made.comment, made.number, made.values = text, comment, count, values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        """Copies and pickles know as much."""
        return _made, (self.text, self.comment, self.number, self.values)


class Later:
    """Stands where a `Locale` will be."""

    def tr(
        self, text: str, comment: str = "", count: int | None = None, /, **values: Value
    ) -> Said:
        """The sentence, to be said later."""
        return Said(text, comment, count, **values)


#: Takes sentences down for a reader who is not known yet.
locale = Later()


def some(names: Iterable[str] | Iterable[int], most: int = 12) -> Value:
    """Names for a sentence: all of them, or the first ones and how many more there are.

    >>> str(locale.tr("there is {names}", names=some("abcd", 2)))
    'there is a, b and 2 more'
    """
    shown: tuple[str, ...] | tuple[int, ...] = tuple(names)  # type: ignore[assignment]
    if not shown:
        return locale.tr("none")
    if len(shown) <= most:
        return shown
    return locale.tr("{names} and {n} more", names=shown[:most], n=len(shown) - most)


def in_words(text: str, locale: Locale) -> str:
    """A sentence in the reader's language: one that was `Said`, or a fixed one by its English.

    >>> in_words("what nobody ever translated", Locale())
    'what nobody ever translated'
    """
    if isinstance(text, Said):
        values = {name: _in_words(value, locale) for name, value in text.values.items()}
        return locale.tr(text.text, text.comment, text.number, **values)
    return locale.tr(text) if locale.language != "en" else text


def _in_words(value: Value, locale: Locale) -> str:
    if isinstance(value, Said):
        return in_words(value, locale)
    if isinstance(value, tuple):
        parts = [_in_words(part, locale) for part in value]
        return locale.tr(", ", "between names in a list").join(parts)
    return locale.isolate(value) if isinstance(value, str) else _number(value, locale)


def _plain(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return value if isinstance(value, str) else _number(value, Locale())


def _number(value: float, locale: Locale) -> str:
    whole = float(value).is_integer()
    return locale.number(value) if whole else locale.number(value, 2).rstrip("0٠۰")


def _made(text: str, comment: str, count: int | None, values: dict[str, Value]) -> Said:
    return Said(text, comment, count, **values)


def as_data(sentences: Iterable[str]) -> list[list[object]]:
    """Sentences as JSON can hold them."""
    return [
        [s.text, s.comment, s.number, s.values] if isinstance(s, Said) else [str(s)]
        for s in sentences
    ]


def from_data(rows: Iterable[list[object]]) -> tuple[str, ...]:
    """What `as_data` wrote.

    >>> from_data(as_data([locale.tr("{column}: comment", column="Why?"), "as it is"]))
    ('Why?: comment', 'as it is')
    """
    found: list[str] = []
    for row in rows:
        if len(row) == 1:
            found.append(str(row[0]))
            continue
        text, comment, count, values = row
        assert isinstance(values, dict)
        kept = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
        found.append(Said(str(text), str(comment), count, **kept))  # type: ignore[arg-type]
    return tuple(found)
