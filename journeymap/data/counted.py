"""What counting a file gives, and the errors a reader may raise. Shared by survey and events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


class InputError(ValueError):
    """The input cannot be used: what, where (file, sheet, row, column), what to do.

    >>> str(InputError("the file is empty", "answers.csv", "export it again"))
    'the file is empty, answers.csv, export it again'
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(", ".join(part for part in (what, where, remedy) if part))


class Cancelled(Exception):  # noqa: N818 - stopping on request is no error
    """The user asked to stop; nothing was changed."""


#: Called during long work with the share done in [0, 1]; may raise `Cancelled`.
Report = Callable[[float], None]


def no_report(share: float) -> None:
    """A report nobody listens to."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The counts of one file, as tables of `journeymap.evidence.tables.SCHEMA`.

    Only the tables that got counts are there. `rows` is every data row, `used` those that gave a
    count, `skipped` why the others did not (reason -> rows), `warnings` what one should know.
    """

    tables: Mapping[str, pd.DataFrame]
    rows: int
    used: int
    people: int
    first: str = ""
    last: str = ""
    skipped: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    inactive_after: float | None = None
