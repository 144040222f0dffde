"""Answers that were found before: an edit changes few of the questions that are asked again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")
#: Answers kept of each kind: those to the last values, so that an undo finds its own again.
MOST = 24


class Remembered:
    """The last answers of each kind, with the values they follow from.

    An answer is a pure function of its values (and of the evidence this belongs to), so one that is
    remembered is the one that would be found.

    >>> known = Remembered()
    >>> [known.recall("sum", (1, 2), lambda: 1 + 2) for _ in range(2)]
    [3, 3]
    """

    def __init__(self) -> None:
        self._answers: dict[str, list[tuple[tuple[Any, ...], Any]]] = {}

    def recall(
        self, kind: str, values: tuple[Any, ...], find: Callable[[], T], most: int = MOST
    ) -> T:
        """The answer to these values, found only when it is not among the last ones."""
        known = self._answers.get(kind, [])
        for i, (asked, answer) in enumerate(known):
            if asked == values:
                if i:  # a new list: somebody else may be going through this one
                    self._answers[kind] = [known[i], *known[:i], *known[i + 1 :]]
                found: T = answer
                return found
        new = find()
        self._answers[kind] = [(values, new), *known[: most - 1]]
        return new
