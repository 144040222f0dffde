"""The presenter's remarks: written, put somewhere and changed, as edits of the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QSize

from journeymap.app.writing import AT_LINE, write_at, write_in
from journeymap.canvas.inline import WIDEST, InlineEditor
from journeymap.model import annotating, edits
from journeymap.model.entities import LONGEST_ANNOTATION
from journeymap.picture.annotations import placeholder_help

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench


class Annotating(QObject):
    """Serves the actions about annotations, and the wishes of the map."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The handlers by their action's id."""
        return {"room.annotate": self.write, "room.next_annotation": self.choose_next}

    def join(self, bench: Workbench) -> None:
        """Listen to a map that was just made."""
        bench.view.annotation_put.connect(self.put)

    @property
    def _bench(self) -> Workbench:
        return self._window.build_workbench()

    def write(self) -> None:
        """Write an annotation of what is chosen, or a free one where the context menu is.

        Without either a free place is found for it.
        """
        window, view = self._window, self._bench.view
        journey, label = window.document.journey, self._label
        place = window.commands.on_map.context_place
        on = view.selected[0] if len(view.selected) == 1 else ""
        if journey.touchpoint(on) or journey.transition(on):
            self._help(write_at(view, on, "", label, partial(self._add, on, None)))
            return
        middle = view.viewport().rect().center()
        at = view.mapFromScene(place) if place is not None else middle
        room = QRect(at, QSize(AT_LINE.width(), 1))
        self._help(write_in(view, room, "", label, partial(self._add, "", place)))

    def rename(self, id: str) -> bool:
        """Write an annotation anew where it stands; False when this is none."""
        found = self._window.document.journey.annotation(id)
        if found is None:
            return False
        self._bench.view.choose([id])

        def keep(text: str, _how: str) -> None:
            if text:
                self._window.editing.change(id, text=text)

        self._help(write_at(self._bench.view, id, found.text, self._label, keep))
        return True

    def put(self, id: str, dx: float, dy: float) -> None:
        """Put an annotation somewhere by hand."""
        edit = partial(annotating.put, id=id, dx=round(dx, 1), dy=round(dy, 1))
        self._window.document.apply(edit, self._window.locale_.tr("Move annotation"))

    def choose_next(self) -> None:
        """Choose the annotation behind the one that is chosen, or the first, and show it."""
        view = self._bench.view
        ids = [a.id for a in self._window.document.journey.annotations]
        shown = [id for id in ids if view.scene().item_of(id) is not None]
        if shown:
            chosen = view.selected[0] if view.selected else ""
            at = shown.index(chosen) + 1 if chosen in shown else 0
            self._bench.fly_to(shown[at % len(shown)])
            view.setFocus()

    @property
    def _label(self) -> str:
        return self._window.locale_.tr("Annotation")

    def _help(self, editor: InlineEditor | None) -> None:
        """Say what may stand for a number while one writes."""
        if editor is not None:
            editor.setMaxLength(LONGEST_ANNOTATION)
            room, place = editor.parentWidget().width() - 8, editor.geometry()
            wide = min(WIDEST, room)
            more = max(0, wide - place.width())
            place.setWidth(place.width() + more)
            if editor.isRightToLeft():
                place.translate(-more, 0)
            place.moveLeft(max(4, min(place.left(), room + 4 - place.width())))
            editor.setGeometry(place)
            lines = placeholder_help(self._window.locale_)
            editor.setToolTip(lines)
            self._window.tell(" · ".join(lines.split("\n")))

    def _add(self, on: str, place: QPointF | None, text: str, _how: str) -> None:
        if not text:
            return
        window, view = self._window, self._bench.view
        id = edits.fresh_id(window.document.journey, "a")
        dx = dy = None
        if place is not None:
            width = picture.width if (picture := view.scene().picture) else 0.0
            dx, dy = (width - place.x() if view.rtl else place.x()), place.y()
        edit = partial(annotating.annotate, text=text, on=on, dx=dx, dy=dy, id=id)
        if window.document.apply(edit, window.locale_.tr("Add annotation")):
            view.choose([id])
            if (item := view.scene().item_of(id)) is not None:
                view.ensureVisible(item.frame, 24, 24)
