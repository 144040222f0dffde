"""Cleaning text: digits, letters that look alike, marks nobody sees. In Python and in SQL.

Persian and Arabic keyboards write the same word with different characters, so names are *compared*
by their folded form and *shown* as they were first met. A function and its `_sql` twin give the
same result; the twin returns a DuckDB expression over the expression it is given.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PERSIAN, _ARABIC = "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"
_FULL_WIDTH = "０１２３４５６７８９"
_FROM_DIGITS = _PERSIAN + _ARABIC + _FULL_WIDTH
_TO_DIGITS = "0123456789" * 3
#: Tatweel, marks of short vowels, joiners, bidi marks, byte order mark, soft hyphen.
_INVISIBLE = "\u0640\u064b-\u0655\u0670\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad"
_BLANK = " \t\n\r\f\v\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_REMOVE, _SPACE = re.compile(f"[{_INVISIBLE}]"), re.compile(f"[{_BLANK}]+")
_DIGITS = str.maketrans(_FROM_DIGITS, _TO_DIGITS)
#: Letters that have several code points and one reading.
_LETTERS = str.maketrans("يىئكةۀۂأإٱؤİ", "یییکهههاااوi")
#: Arabic decimal mark, thousands mark, percent sign, minus sign.
_FROM_MARKS, _TO_MARKS = "٫٬٪−", ".’%-"
_MARKS = str.maketrans(_FROM_MARKS, _TO_MARKS)

_NUMBER = (
    r"[+-]?(?:[0-9]{1,3}(?:[,’][0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3}){2,}"
    r"|[0-9]{1,15}(?:[.,][0-9]*)?|[.,][0-9]+)"
)
#: A number alone, with a unit sign, "of ten", or with the label it stands for behind it.
_ANSWER = (
    rf"^[(\[]?({_NUMBER})(?: ?%| ?(?:/|out of|of|von|از|من) ?[0-9]+| ?[)\]](?:[^0-9].*)?"
    r"| ?[-–—:=.] ?[^0-9 ].*| ?\([^0-9].*)?$"
)
#: The label first: "Strongly agree (5)".
_LABELLED = r"^[^0-9]*[^0-9 ] ?\(([0-9]{1,3})\)$"
_ANSWER_RE, _LABELLED_RE = re.compile(_ANSWER), re.compile(_LABELLED)
_GROUPED = re.compile(r"^[+-]?[0-9]{1,3}(?:(?:[,’][0-9]{3})+(?:\.[0-9]+)?|(?:\.[0-9]{3}){2,})$")


def quote_identifier(name: str) -> str:
    """A name as an SQL identifier.

    >>> len(quote_identifier('a "b" c'))
    11
    """
    return '"' + name.replace('"', '""') + '"'


def quote_literal(text: str) -> str:
    """A text as an SQL string.

    >>> quote_literal("it's")
    "'it''s'"
    """
    return "'" + text.replace("'", "''") + "'"


def ascii_digits(text: str) -> str:
    """Persian, Arabic and full-width digits as ASCII digits; nothing else changes.

    >>> ascii_digits("۱۴۰۳ ٤")
    '1403 4'
    """
    return text.translate(_DIGITS)


def ascii_digits_sql(expression: str) -> str:
    """Twin of `ascii_digits`."""
    return f"translate({expression}, '{_FROM_DIGITS}', '{_TO_DIGITS}')"


def clean(text: str) -> str:
    """Text without invisible marks, ASCII digits, one space between words.

    >>> clean(" ۵ \\u00a0- \\u200fخوب ")
    '5 - خوب'
    """
    return _SPACE.sub(" ", _REMOVE.sub("", text).translate(_DIGITS)).strip(" ")


def clean_sql(expression: str) -> str:
    """Twin of `clean`."""
    bare = f"regexp_replace({expression}, '[{_INVISIBLE}]', '', 'g')"
    return f"trim(regexp_replace({ascii_digits_sql(bare)}, '[{_BLANK}]+', ' ', 'g'))"


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """The form two texts share when a person would call them the same; never shown.

    >>> fold(" كافي\\u200cشاپ ") == fold("کافیشاپ"), fold("Very  Good") == fold("very good")
    (True, True)
    """
    return lower(clean(text).translate(_LETTERS))


@lru_cache(maxsize=50_000)
def plain(text: str) -> str:
    """The folded form without accents, joiners as blanks: how words of a scale are compared.

    >>> plain("Très  utile"), plain("D’accord"), plain("satisfait(e)")
    ('tres utile', "d'accord", 'satisfait')
    """
    folded = fold(text.replace("\u200c", " ").replace("’", "'"))
    bare = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return re.sub(r"(?<=\w)\((?:e|a|o|in|а)\)", "", bare.replace("ı", "i").replace("ß", "ss"))


def lower(text: str) -> str:
    """Lower case letter by letter, as DuckDB does it: a sigma at the end of a word is as any other.

    (The one letter whose lower case is two characters, İ, is folded before.)
    """
    return text.replace("Σ", "σ").lower()


def folded_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern to search folded text with: its letters are folded, its syntax is left alone.

    >>> bool(folded_pattern("توصي").search(fold("أن توصي بنا")))
    True
    """
    return re.compile(pattern.translate(_LETTERS))


def number_of(text: str) -> float | None:
    """The number an answer starts with, None when it is no such answer.

    Understands Persian and Arabic digits and marks, a decimal comma, "8/10", "8 out of 10", and
    numbers with their label: "10 - Strongly agree", "(5) Very good", "Very good (5)". A range
    ("18-25"), a date or a sentence is no number. One comma before exactly three digits groups
    thousands.

    >>> [number_of(t) for t in ("5", "۴٫۵", "4,5", "9 – Very likely", "8/10", "18-25", "N/A")]
    [5.0, 4.5, 4.5, 9.0, 8.0, None, None]
    >>> number_of("1,250"), number_of("3.149.000"), number_of("Very good (5)")
    (1250.0, 3149000.0, 5.0)
    """
    text = clean(text).translate(_MARKS)
    match = _ANSWER_RE.match(text) or _LABELLED_RE.match(text)
    if not match:
        return None
    number = match[1]
    if _GROUPED.match(number):
        return float(
            re.sub(r"[,’]", "", number) if number.count(".") < 2 else number.replace(".", "")
        )
    return float(number.replace(",", "."))


def number_sql(expression: str) -> str:
    """Twin of `number_of`, NULL for None."""
    text = f"translate({clean_sql(expression)}, '{_FROM_MARKS}', '{_TO_MARKS}')"
    found = (
        f"coalesce(nullif(regexp_extract(t, {quote_literal(_ANSWER)}, 1), ''),"
        f" nullif(regexp_extract(t, {quote_literal(_LABELLED)}, 1), ''))"
    )
    grouped = f"regexp_matches(n, {quote_literal(_GROUPED.pattern)})"
    value = (
        f"CASE WHEN NOT {grouped} THEN replace(n, ',', '.')"
        " WHEN length(n) - length(replace(n, '.', '')) > 1 THEN replace(n, '.', '')"
        " ELSE regexp_replace(n, '[,’]', '', 'g') END"
    )
    inner = f"list_transform([{text}], lambda t: {found})"
    return f"TRY_CAST(list_transform({inner}, lambda n: {value})[1] AS DOUBLE)"
