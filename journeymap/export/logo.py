"""A logo: taken from a file safely, kept small, painted where the title block has room for it."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.i18n.said import locale
from journeymap.picture.shapes import Picture
from journeymap.picture.title import logo_room
from journeymap.storage.errors import StorageError, explain, shown

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

#: A larger file is not read; what is kept is no larger than this, in pixels.
MAX_BYTES, MAX_WIDTH, MAX_HEIGHT = 10 * 2**20, 960, 320
#: Pictures of more pixels are not unpacked.
_MAX_PIXELS = 50_000_000
_PNG = b"\x89PNG\r\n\x1a\n"


def read_logo(path: Path) -> bytes:
    """The logo in a PNG or JPEG file as a PNG made anew, so that nothing else comes along.

    Raises `StorageError` when it cannot be read, is too large, or is no such picture.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise explain(error, shown(path)) from None
    if len(data) > MAX_BYTES:
        raise StorageError(
            locale.tr("the logo is larger than 10 MB"),
            shown(path),
            locale.tr("choose a smaller picture"),
        )
    try:
        return made_anew(data)
    except ValueError as error:
        raise StorageError(
            error.args[0], shown(path), locale.tr("choose a PNG or a JPEG picture")
        ) from None


def made_anew(data: bytes) -> bytes:
    """A picture painted again as a small PNG. Raises `ValueError` when it is no PNG or JPEG."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
    from PySide6.QtGui import QImage, QImageReader, QPainter

    kind = "png" if data.startswith(_PNG) else "jpeg" if data.startswith(b"\xff\xd8\xff") else ""
    if not kind:
        raise ValueError(locale.tr("this is no PNG and no JPEG picture"))
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > _MAX_PIXELS:
        raise ValueError(locale.tr("this picture is damaged or too large"))
    image = reader.read()
    if image.isNull():
        raise ValueError(locale.tr("this picture is damaged"))
    if image.width() > MAX_WIDTH or image.height() > MAX_HEIGHT:
        image = image.scaled(
            QSize(MAX_WIDTH, MAX_HEIGHT),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    # painted on a new sheet: texts and profiles of the file stay behind
    sheet = QImage(image.size(), QImage.Format.Format_ARGB32)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.save(target, "PNG")  # type: ignore[call-overload]
    return bytes(target.data().data())


def is_logo(data: bytes) -> bool:
    """True for a PNG no larger than those made here: what stands in a file may be anything."""
    return len(data) <= MAX_BYTES and logo_aspect(data) > 0


def logo_aspect(data: bytes) -> float:
    """Width / height of a logo; 0 when there is none that could be painted.

    >>> logo_aspect(b"")
    0.0
    """
    if not data.startswith(_PNG) or len(data) < 24:
        return 0.0
    width, height = struct.unpack(">II", data[16:24])
    if not (0 < width <= MAX_WIDTH and 0 < height <= MAX_HEIGHT):
        return 0.0
    return float(width / height)


def paint_logo(painter: QPainter, picture: Picture, logo: bytes) -> None:
    """Paint a logo where the picture has room for it; nothing without room or logo."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage

    room = logo_room(picture)
    if room is None or not is_logo(logo):
        return
    image = QImage.fromData(logo)
    if not image.isNull():
        painter.save()
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(*room), image)
        painter.restore()
