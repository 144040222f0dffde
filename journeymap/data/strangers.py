"""Files that are no table, told by how they begin, so that the message says what they are."""

from __future__ import annotations

import re

from journeymap.data.counted import InputError
from journeymap.i18n.said import locale

#: Bytes to look at.
HEAD = 4096
_PICTURE, _PDF = locale.tr("a picture"), locale.tr("a PDF")
_PACKED, _DATABASE = locale.tr("a packed archive"), locale.tr("a database")
_PROGRAM = locale.tr("a program")
_BINARY = (
    (b"\x89PNG", _PICTURE), (b"\xff\xd8\xff", _PICTURE), (b"GIF8", _PICTURE), (b"%PDF", _PDF),
    (b"Rar!", _PACKED), (b"7z\xbc\xaf", _PACKED), (b"BZh", _PACKED), (b"\xfd7zXZ", _PACKED),
    (b"\x28\xb5\x2f\xfd", _PACKED), (b"SQLite format", _DATABASE), (b"\x7fELF", _PROGRAM),
)  # fmt: skip
_TABLES = (b"PK", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"PAR1", b"\xff\xfe", b"\xfe\xff", b"$FL")
_CONTROLS = bytes(c for c in range(1, 32) if c not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"
#: Text has next to no control characters; of random bytes every tenth is one.
_MANY = 0.02
_HTML = re.compile(rb"\s*<(!doctype html|html|head|table|meta)", re.IGNORECASE)
#: The Common and Combined Log Format of web servers, and the extended one of the W3C (IIS).
_WEB_LOG = re.compile(
    rb"\S+ \S+ [^\[\n]{1,80}\[\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] \""
    rb"|(#[^\n]*\n)*#Fields: [\w()-]+( [\w()-]+)+\s*\n"
)
_JSON_LINES = re.compile(rb"\s*\{\s*\"[^\n]*\}\s*\n\s*\{\s*\"")
_JSON = re.compile(rb"\s*(\{\s*\"|\[\s*[{\[]|\[\s*\]|\{\s*\})")


def refuse_strangers(head: bytes, name: str) -> None:
    """Raise `InputError` when a file that begins so holds no table.

    >>> refuse_strangers(b"id,NPS\\n", "a.csv")
    """
    for start, what in _BINARY:
        if head.startswith(start):
            raise InputError(
                locale.tr("this is {what} and no table", what=what),
                name,
                locale.tr("export the data as CSV"),
            )
    if head.startswith(_TABLES):
        return
    bare = head.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(bare):
        raise InputError(
            locale.tr("this is a web page (HTML) and no table"),
            name,
            locale.tr("open it in a spreadsheet and save it as XLSX or CSV"),
        )
    if bare.lstrip().startswith(b"<?xml"):
        raise InputError(
            locale.tr("this is XML and no table"),
            name,
            locale.tr("give an event log the ending .xes, or export CSV"),
        )
    if _WEB_LOG.match(bare):
        raise InputError(
            locale.tr("this is the log of a web server, which knows addresses and no customers"),
            name,
            locale.tr("take CSV of your web analytics, a row for each event: who, what and when"),
        )
    if _JSON_LINES.match(bare):
        raise InputError(
            locale.tr("these are events in JSON, one a line, and no table"),
            name,
            locale.tr("export CSV, a row for each event: who, what and when"),
        )
    if _JSON.match(bare):
        raise InputError(
            locale.tr("this is JSON and no table"), name, locale.tr("export the data as CSV")
        )
    zeros = head[0::2].count(0), head[1::2].count(0)
    if max(zeros) > 0.05 * len(head) and min(zeros) == 0:
        return  # UTF-16 without a mark
    controls = sum(head.count(c) for c in _CONTROLS)
    if controls > _MANY * len(head):
        raise InputError(
            locale.tr("this is no text and no table"), name, locale.tr("export the data as CSV")
        )
