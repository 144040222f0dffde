"""Dates with the month in words, in the languages that write the day first, in Python and in SQL.

*3. März 2024, 14:05 Uhr*, *mardi 5 févr. 2024 à 9h30*, *12 de mayo de 2024*, *04/Şub/24*.
"""

from __future__ import annotations

import re
from datetime import datetime

from journeymap.data.text import quote_literal

#: English, German, French, Spanish, Portuguese, Italian, Dutch and Turkish, without accents.
_MONTHS = (
    "january jan januar janner janvier janv enero ene janeiro gennaio gen januari ocak oca",
    "february feb februar fevrier fevr fev febrero fevereiro febbraio februari subat sub",
    "march mar marz maerz mrz mars marzo marco maart mrt mart",
    "april apr avril avr abril abr aprile nisan nis",
    "may mai mayo maio maggio mag mei mayis",
    "june jun juni juin junio junho giugno giu haziran haz",
    "july jul juli juillet juil julio julho luglio lug temmuz tem",
    "august aug aout agosto ago augustus agustos agu",
    "september sep sept septembre septiembre setembro set settembre eylul eyl",
    "october oct oktober okt octobre octubre outubro out ottobre ott ekim eki",
    "november nov novembre noviembre novembro kasim kas",
    "december dec dezember dez decembre diciembre dic dezembro dicembre aralik ara",
)
_NUMBERS = {name: n for n, names in enumerate(_MONTHS, 1) for name in names.split()}
_FROM = "äàâáãéèêëíìîïıóòôõöúùûüçşğÄÀÂÁÃÉÈÊËÍÌÎÏİÓÒÔÕÖÚÙÛÜÇŞĞº°"
_TO = "aaaaaeeeeiiiiiooooouuuucsgAAAAAEEEEIIIIIOOOOOUUUUCSG.."
_BARE = str.maketrans(_FROM, _TO)
_FORM = (
    r"^(?:[a-z-]{2,14}[.,]{0,2}\s+)?(\d{1,2})(?:\.|er)?[\s/-]*(?:de\s+)?"
    rf"({'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\.?,?[\s/-]*(?:del?\s+)?(\d{{4}}|\d\d)"
    r"(?:[\s,-]+(?:(?:um|om|a|as|a las|alle|alle ore|ore|saat|kl\.?|at)\s+)?"
    r"(\d{1,2})\s*[:h]\s*(\d\d)?(?::(\d\d)(?:[.,]\d+)?)?\s*(?:([ap])\.? ?m\.?|uhr|uur|hs?\.?)?)?$"
)


def from_month_name(text: str) -> datetime | None:
    """A date with its month in words, None where it is none; two digits are years from 1969 on.

    >>> from_month_name("Di., 5. März 2024 um 14:05 Uhr"), from_month_name("12 de mayo de 2024")
    (datetime.datetime(2024, 3, 5, 14, 5), datetime.datetime(2024, 5, 12, 0, 0))
    """
    found = re.match(_FORM, text.translate(_BARE).lower())
    if not found:
        return None
    day, month, year = int(found[1]), _NUMBERS[found[2]], int(found[3])
    hour, minute, second = (int(found[i] or 0) for i in (4, 5, 6))
    if found[7]:
        hour = hour % 12 + 12 * (found[7] == "p")
    year += (1900 if year >= 69 else 2000) if len(found[3]) == 2 else 0
    try:
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None


def month_name_sql(text: str) -> str:
    """A TIMESTAMP expression in DuckDB over cleaned text, as `from_month_name` reads it."""
    bare = f"lower(translate({text}, '{_FROM}', '{_TO}'))"
    parts = f"regexp_extract({bare}, {quote_literal(_FORM)}, ['d', 'm', 'y', 'h', 'n', 's', 'p'])"
    month = f"{list(_NUMBERS.values())}[list_position({list(_NUMBERS)}, f.m)]"
    year = (
        "CASE WHEN length(f.y) = 4 THEN f.y WHEN f.y >= '69' THEN '19' || f.y ELSE '20' || f.y END"
    )
    clock = [f"coalesce(TRY_CAST(f.{part} AS INTEGER), 0)" for part in "hns"]
    clock[0] = f"CASE f.p WHEN '' THEN {clock[0]} ELSE {clock[0]} % 12 + 12 * (f.p = 'p')::INT END"
    told = f"concat_ws(' ', f.d, {month}, {year}, {', '.join(clock)})"
    read = f"try_strptime({told}, '%d %m %Y %H %M %S')"
    # a list of one, because that is how SQL names a middle result inside one expression
    return f"list_transform([{parts}], lambda f: CASE WHEN f.d <> '' THEN {read} END)[1]"
