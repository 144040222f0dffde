"""The picture as PNG, painted by the painter of the screen."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from journeymap.picture.shapes import Picture
from journeymap.picture.theme import Theme, theme_named

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

#: Above this a picture would take gigabytes of memory.
MAX_PIXELS = 200_000_000


def ensure_gui() -> Any:
    """The running Qt application, or a new one that opens no window and so needs no display.

    Pictures then come out the same with a display and without one. An application once started is
    kept for the life of the process: fonts hang on it.
    """
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance()
    if app is None:
        named = sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM")
        app = QGuiApplication(["journeymap", *(() if named else ("-platform", "offscreen"))])
        _keep.append(app)
    return app


_keep: list[Any] = []


def png_bytes(
    picture: Picture,
    theme: Theme | None = None,
    *,
    size: tuple[int, int] | None = None,
    transparent: bool = False,
    title: str = "",
    language: str = "",
    logo: bytes = b"",
) -> bytes:
    """The picture as a PNG of exactly `size` pixels, fitted into it and centred.

    Without a size it is drawn twice as large as its own units; a `transparent` one has no ground.
    Its title, what it shows in words and its language stand in the file. Raises `ValueError` for a
    size that is not positive or too large to be held in memory.
    """
    image = painted(picture, theme, size=size, transparent=transparent, logo=logo)
    return as_png(image, picture, title=title, language=language)


def as_png(image: QImage, picture: Picture, *, title: str = "", language: str = "") -> bytes:
    """A painted picture as the bytes of a PNG that says what it shows."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    image.setText("Title", title or picture.alt)
    image.setText("Description", picture.alt)
    image.setText("Language", language)
    image.setText("Software", "journeymap")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ValueError("the picture could not be written as PNG")
    return bytes(data.data())


def painted(
    picture: Picture,
    theme: Theme | None = None,
    *,
    size: tuple[int, int] | None = None,
    transparent: bool = False,
    logo: bytes = b"",
) -> QImage:
    """The picture painted on a `QImage`, as `png_bytes` writes it."""
    ensure_gui()
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    from journeymap.canvas.paint import color, paint_picture
    from journeymap.export.logo import paint_logo

    theme = theme or theme_named("light")
    width, height = size or (round(2 * picture.width), round(2 * picture.height))
    if width < 1 or height < 1 or width * height > MAX_PIXELS:
        raise ValueError(f"a picture of {width} x {height} pixels cannot be drawn")
    if transparent:
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        picture = without_ground(picture)
    else:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(color(theme, "background"))
    painter = QPainter(image)
    try:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        fit(painter, picture, width, height)
        paint_picture(painter, picture, theme)
        paint_logo(painter, picture, logo)
    finally:
        painter.end()
    return image


def without_ground(picture: Picture) -> Picture:
    """The picture without the sheet it lies on: what is behind shines through."""
    return replace(
        picture, items=tuple(item for item in picture.items if item.kind != "background")
    )


def fit(painter: Any, picture: Picture, width: float, height: float) -> None:
    """Scale and move a painter so that the picture fills a page and keeps its proportions."""
    scale = min(width / picture.width, height / picture.height)
    painter.translate((width - picture.width * scale) / 2, (height - picture.height * scale) / 2)
    painter.scale(scale, scale)
