"""What is remembered of a call, by each thread for itself.

Fonts and laid-out texts of Qt may be used by one thread at a time: one that two threads share while
the window paints and an export is painted brings the program down.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Remembered(Generic[P, R]):
    """A function whose last results are kept, apart for every thread that asks."""

    def __init__(self, function: Callable[P, R], most: int) -> None:
        wraps(function)(self)
        self._function, self._most = function, most
        self._here = threading.local()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """The result of a call, the one before where it was the same."""
        try:
            known = self._here.known
        except AttributeError:
            known = self._here.known = lru_cache(self._most)(self._function)
        result: R = known(*args, **kwargs)
        return result

    def forget(self) -> None:
        """Drop what this thread remembers."""
        self._here.__dict__.clear()


def remembered(most: int) -> Callable[[Callable[P, R]], Remembered[P, R]]:
    """Keep the last `most` results of a function, in each thread for itself.

    >>> calls = []
    >>> @remembered(8)
    ... def double(value):
    ...     calls.append(value)
    ...     return 2 * value
    >>> double(3), double(3), calls
    (6, 6, [3])
    """
    return lambda function: Remembered(function, most)
