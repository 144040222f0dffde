"""Comments to a CSV table and back, with limits; damaged ones are refused, not shown."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence

from journeymap.evidence.comments import LONGEST, MOST_OF_SOURCE, Comment
from journeymap.i18n.said import locale
from journeymap.model.metric import METRICS
from journeymap.storage.errors import StorageError

MEMBER = "evidence/comments.csv"
_HEAD = ("source", "touchpoint", "period", "metric", "low", "high", "code", "text")
#: All sources together.
_MOST = 50 * MOST_OF_SOURCE


def encode_comments(comments: Sequence[Comment]) -> bytes:
    """The text of the table; numbers are bare, texts quoted."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(_HEAD)
    for c in comments:
        score = ("", "", "") if c.code is None else (c.low, c.high, c.code)
        writer.writerow((c.source, c.touchpoint, c.period, c.metric, *score, c.text))
    return out.getvalue().encode("utf-8", "surrogatepass")


def decode_comments(data: bytes) -> tuple[Comment, ...]:
    """The comments of a table. Raises `StorageError` naming the row."""
    try:
        content = data.decode("utf-8", "surrogatepass").removeprefix("\ufeff")
        rows = list(csv.reader(io.StringIO(content, newline=""), strict=True))
    except UnicodeDecodeError:
        raise StorageError(locale.tr("this is not text in UTF-8"), MEMBER) from None
    except csv.Error as error:
        raise StorageError(
            locale.tr("the table is damaged ({reason})", reason=str(error)), MEMBER
        ) from None
    if not rows or tuple(rows[0]) != _HEAD:
        raise StorageError(locale.tr("the columns of the comments are missing"), MEMBER)
    if len(rows) - 1 > _MOST:
        raise StorageError(locale.tr("more than {most} comments", most=_MOST), MEMBER)
    return tuple(_comment(row, i) for i, row in enumerate(rows[1:], 2))


def _comment(row: list[str], number: int) -> Comment:
    where = locale.tr("{member}, row {number}", member=MEMBER, number=number)
    if len(row) != len(_HEAD):
        raise StorageError(
            locale.tr("{width} cells are needed, not {count}", width=len(_HEAD), count=len(row)),
            where,
        )
    source, touchpoint, period, metric, low, high, code, text = row
    if len(text) > LONGEST:
        raise StorageError(
            locale.tr("a comment has at most {longest} letters", longest=LONGEST), where
        )
    if not code:
        return Comment(source, touchpoint, text, period)
    try:
        numbers = [float(x) for x in (low, high, code)]
    except ValueError:
        raise StorageError(locale.tr("a score is no number"), where) from None
    if metric not in METRICS or not all(map(math.isfinite, numbers)) or not numbers[0] < numbers[1]:
        raise StorageError(locale.tr("a score is on no scale"), where)
    return Comment(source, touchpoint, text, period, metric, *numbers)
