"""Unpacking gzip within limits: a bomb is stopped by counting what comes out."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

from journeymap.data.counted import InputError, Report, no_report
from journeymap.i18n.said import locale

#: Tables of text pack 5 to 30 times; a file of one repeated byte packs 1,000 times.
MAX_RATIO = 200
MAX_UNPACKED = 50 << 30
_HARMLESS = 50 << 20
_CHUNK = 1 << 20


def unpack(path: Path, target: Path, report: Report = no_report) -> None:
    """Unpack a .gz file. Raises `InputError` when it is cut short, damaged or a bomb."""
    size = max(1, path.stat().st_size)
    done = 0
    try:
        with path.open("rb") as raw, gzip.open(raw) as packed, target.open("wb") as out:
            while chunk := packed.read(_CHUNK):
                done += len(chunk)
                if done > MAX_UNPACKED or (done > _HARMLESS and done / size > MAX_RATIO):
                    raise InputError(
                        locale.tr(
                            "the file unpacks to more than {total} MB from {packed} MB",
                            total=round(done / 2**20),
                            packed=round(size / 2**20, 1),
                        ),
                        path.name,
                        locale.tr("unpack it yourself if you trust it"),
                    )
                out.write(chunk)
                report(min(1.0, raw.tell() / size))
    except EOFError:
        raise InputError(
            locale.tr("the packed file is cut short"),
            path.name,
            locale.tr("copy or download it again"),
        ) from None
    except (gzip.BadGzipFile, zlib.error):
        raise InputError(
            locale.tr("the packed file is damaged"),
            path.name,
            locale.tr("copy or download it again"),
        ) from None
