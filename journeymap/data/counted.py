"""What counting a file gives, and the errors a reader may raise. Shared by survey and events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import locale

if TYPE_CHECKING:
    import pandas as pd


class InputError(Refusal, ValueError):
    """The input cannot be used: what, where (file, sheet, row, column), what to do."""


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


def rows_left_out(skipped: Mapping[str, int]) -> str:
    """Why rows did not count, for a message; empty when all of them did.

    >>> str(rows_left_out({"no case": 12}))
    'left out: no case: 12 rows'
    """
    reasons = tuple(
        locale.tr("{reason}: %n row(s)", "", n, reason=why) for why, n in skipped.items()
    )
    return locale.tr("left out: {reasons}", reasons=reasons) if reasons else ""
