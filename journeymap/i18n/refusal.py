"""`Refusal`: what a person cannot do now, why, and what helps, to be said in their language."""

from __future__ import annotations

from journeymap.i18n.locale import Locale
from journeymap.i18n.said import Said, in_words


class Refusal(Exception):  # noqa: N818 - reads as the fact it states
    """What is wrong, where (file, sheet, row, column), what to do. Its own text is English.

    What and remedy are sentences in small letters, made by `said.locale`; where is a name as it
    stands, or a sentence about one. Every error a person can cause is one: nothing else is shown.

    >>> str(Refusal("the file is empty", "answers.csv", "export it again"))
    'the file is empty, answers.csv, export it again'
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(", ".join(part for part in (what, where, remedy) if part))

    def lines(self, locale: Locale) -> list[str]:
        """What, where and what to do in the reader's language; what is empty is left out.

        >>> Refusal("the file is empty", "answers.csv").lines(Locale())
        ['the file is empty', 'answers.csv']
        """
        named = isinstance(self.where, Said) or not self.where
        where = in_words(self.where, locale) if named else locale.isolate(self.where)
        parts = in_words(self.what, locale), where, in_words(self.remedy, locale)
        return [" ".join(part.split()) for part in parts if part]


def in_one_line(refusal: Refusal, locale: Locale) -> str:
    """A problem as the command line prints it.

    >>> in_one_line(Refusal("the file is empty", "answers.csv"), Locale())
    'the file is empty, answers.csv'
    """
    return locale.tr(", ", "between parts of a refusal").join(refusal.lines(locale))
