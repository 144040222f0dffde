"""Why a column is taken for a score, in sentences for the reader."""

from __future__ import annotations

from journeymap.i18n.said import locale

#: The reasons of one column.
Why = tuple[str, ...]

NAMED: Why = (locale.tr("named in the recipe"),)
ITS_NAME: Why = (locale.tr("its name"),)
SCALE_IN_NAME: Why = (locale.tr("the scale in its name"),)
SCALE_IN_CELLS: Why = (locale.tr("the scale in its cells"),)
OF_A_SCALE: Why = (locale.tr("its numbers are those of a scale"),)
LIKE_ABOVE: Why = (locale.tr("values like the columns above"),)
BESIDE: Why = (locale.tr("values like the columns beside it"),)
TO_TEN: Why = (locale.tr("its numbers: 0 to 10"),)
TO_HUNDRED: Why = (locale.tr("its name, values 0 to 100"),)
CODES: Why = (locale.tr("the words of its codes"),)
TOLD: Why = (locale.tr("the survey is said to be one of NPS"),)
SAID_AGAIN: Why = (locale.tr("the column beside it says the same in numbers"),)
EXPECTED: Why = (locale.tr("what was expected, not what was met"),)
COULD_BE: Why = (locale.tr("its numbers could be a rating: make it a score if they are one"),)
HEARD: Why = (locale.tr("heard in what was written, no answer"),)
APART: Why = (locale.tr("read as a column for each question, further down"),)
ZERO = locale.tr("0 means no answer")
SHIFTED = locale.tr("stored from 1 for 0")
LOWEST_IS_BEST = locale.tr("the lowest mark is the best")
TURNED = locale.tr("its words run from best to worst")


def alike(columns: int) -> Why:
    """A battery of columns with the same values."""
    return (locale.tr("%n column(s) alike", "", columns),)


def worded(worst: str, best: str) -> Why:
    """Every cell is a step of a scale of words, told by its ends as they stand in the file."""
    if worst == best:
        return BESIDE
    return (locale.tr("words from {worst} to {best}", worst=worst, best=best),)


def middle(words: str) -> str:
    """To have no opinion is the middle of a scale that has the steps on both sides."""
    return locale.tr("“{words}” read as the middle of the scale", words=words)


def rising(top: float) -> Why:
    """Codes whose order is guessed."""
    rises = locale.tr("taken to rise from worst to best, up to {top}", top=top)
    return locale.tr("answer codes"), rises


def complaining(word: str) -> str:
    """To agree with the question is a complaint."""
    return locale.tr("to agree is a complaint ({word})", word=word)
