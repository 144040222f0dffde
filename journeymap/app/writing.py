"""A line of text written at a thing of the map: a note, an owner, a next step."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QCompleter

from journeymap.canvas.inline import InlineEditor
from journeymap.canvas.view import MapView

#: The room an editor takes at a line, where there is no card to stand on.
AT_LINE = QSize(260, 30)


def write_at(
    view: MapView,
    id: str,
    text: str,
    label: str,
    done: Callable[[str, str], None],
    *,
    known: Iterable[str] = (),
) -> InlineEditor | None:
    """Edit a line of text at a card or line; `done` gets it and the key that ended it.

    Nothing is done on Esc. `known` are texts that are completed while they are typed. None when
    the thing is not on the map.
    """
    item = view.scene().item_of(id)
    if item is None:
        return None
    view.land()
    line = item.line()
    if line.isEmpty():
        view.ensureVisible(item.frame, 24, 24)
        place = view.mapFromScene(item.frame).boundingRect()
    else:
        middle = line.pointAtPercent(0.5)
        view.ensureVisible(middle.x() - 60, middle.y() - 30, 120, 60)
        at = view.mapFromScene(middle)
        place = QRect(at - QPoint(AT_LINE.width() // 2, AT_LINE.height() // 2), AT_LINE)
    return write_in(view, place, text, label, done, known=known)


def write_in(
    view: MapView,
    place: QRect,
    text: str,
    label: str,
    done: Callable[[str, str], None],
    *,
    known: Iterable[str] = (),
) -> InlineEditor:
    """Edit a line of text at a place of the viewport; all else as `write_at` says."""
    view.end_editing()
    editor = InlineEditor(view.viewport(), text, place, view.zoom, label, label)
    editor.setObjectName("inline_text")
    editor.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if view.rtl else Qt.LayoutDirection.LeftToRight
    )
    if names := sorted({name for name in known if name}):
        completer = QCompleter(names, editor)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        editor.setCompleter(completer)

    def ended(written: str, how: str) -> None:
        view.setFocus()
        if how != "esc":
            done(written, how)

    editor.edited.connect(ended)
    return editor
