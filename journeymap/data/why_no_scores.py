"""What to do about a survey in which no score was found, by what stands in its columns."""

from __future__ import annotations

from collections import Counter

from journeymap.data.answers import is_no_answer
from journeymap.data.recipe import Recipe
from journeymap.data.rows import Rows
from journeymap.data.text import fold, number_of
from journeymap.i18n.said import Said, locale, some

#: So many different words may be the steps of a scale; with so many in common two columns share it.
_STEPS, _SHARED = range(3, 9), 2
_LISTED = 6


def what_to_do(rows: Rows, recipe: Recipe) -> Said:
    """Name the columns whose answers were not understood, or say that texts can be read as such."""
    columns, words = _answers_in_words(rows, recipe)
    if columns:
        return locale.tr(
            "{columns} hold the same few words, which are no known scale: {words}; export them as"
            " numbers, or say the number of each in a recipe (labels)",
            columns=some(columns, _LISTED),
            words=some(words, _LISTED),
        )
    if recipe.comment:
        return locale.tr(
            "{columns} holds texts: choose who speaks in the dialog, or say {kind} in a recipe,"
            " to read them without scores",
            columns=some(recipe.comment, _LISTED),
            kind='kind = "voices"',
        )
    return locale.tr(
        "export the answers themselves, one in a row, and no sums of them; or name the"
        " score columns in a recipe, or case, activity and time of a log"
    )


def _answers_in_words(rows: Rows, recipe: Recipe) -> tuple[list[str], list[str]]:
    """Columns that share the words of their answers with another one, and these words."""
    other = {recipe.date, recipe.respondent, *recipe.comment}
    said: dict[str, dict[str, str]] = {}
    for column in rows.columns:
        cells = {fold(c): c.strip() for c in rows.counts[column] if not is_no_answer(fold(c))}
        if (
            column not in other
            and len(cells) in _STEPS
            and not any(number_of(c) is not None for c in cells)
        ):
            said[column] = cells
    times = Counter(word for cells in said.values() for word in cells)
    alike = {c: cells for c, cells in said.items() if sum(times[w] > 1 for w in cells) >= _SHARED}
    steps = {word: cell for cells in alike.values() for word, cell in cells.items()}
    return list(alike), [steps[word] for word, _ in times.most_common() if word in steps]
