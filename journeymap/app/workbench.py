"""The map with its panels: everything that is needed once a journey is open, and not before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from journeymap.app.analyst import Analyst
from journeymap.app.clipboard import Clipboard
from journeymap.app.comparing import Comparing
from journeymap.app.docks.comments import Comments
from journeymap.app.docks.comparisons import Comparisons
from journeymap.app.docks.differences import Differences
from journeymap.app.docks.inspector import Inspector
from journeymap.app.docks.problems import Problems
from journeymap.app.docks.ranking import Ranking
from journeymap.app.document import Document
from journeymap.app.drawing import Drawing
from journeymap.app.editing import Editing
from journeymap.app.eyes import Eyes
from journeymap.app.filter_bar import FilterBar
from journeymap.app.repairing import Repairing
from journeymap.app.typing_flow import TypingFlow
from journeymap.app.version_bar import VersionBar
from journeymap.app.versioning import Versioning
from journeymap.canvas.items import detail_at
from journeymap.canvas.paint import paint_picture
from journeymap.canvas.view import MapView
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import theme_named

Area = Qt.DockWidgetArea
#: After the first findings are on the screen, the charts are loaded.
LOOK_AHEAD_MS = 700


class Workbench(QObject):
    """Makes view, analyst and panels, and connects them with each other and the document."""

    def __init__(
        self,
        window: QMainWindow,
        document: Document,
        editing: Editing,
        locale: Locale,
        theme: str,
        *,
        motion: bool,
    ) -> None:
        super().__init__(window)
        self._window, self._document, self._locale = window, document, locale
        self.editing = editing
        self._arranged = False
        #: Which panels are open while the map is shown.
        self._open = [True, True, False, False, False, False]
        self.view = MapView(theme_named(theme))
        self.view.motion = motion
        self.analyst = Analyst(document, self)
        self.eyes = Eyes(document, self)
        self.typing = TypingFlow(document, editing, self.view, locale)
        self.versioning = Versioning(document, locale, window, self.view.end_editing)
        self.comparing = Comparing(document, self)
        self.repairing = Repairing(document, self.analyst, self)
        self.drawing = Drawing(
            document, self.analyst, self.comparing, self.repairing, self.view, locale, theme
        )
        self.clipboard = Clipboard(document, self.view, locale)
        self.eyes.changed.connect(self.drawing.look_with)
        self.filter_bar = FilterBar(document, locale)
        self.version_bar = VersionBar(document, self.versioning, self.comparing, locale)
        self.ranking = Ranking(document, self.analyst, locale)
        self.inspector = Inspector(document, self.analyst, editing, self.eyes, locale, theme)
        self.problems = Problems(document, locale)
        self.differences = Differences(document, self.comparing, locale)
        self.comparisons = Comparisons(document, self.analyst, locale)
        self.comments = Comments(document, editing, self.view, locale)
        # Docks are named by where reading ends, so that they change sides with the language.
        self.docks: tuple[QDockWidget, ...] = (
            self._dock(
                "ranking_dock", locale.tr("Ranking"), self.ranking, Area.RightDockWidgetArea
            ),
            self._dock(
                "inspector_dock", locale.tr("Inspector"), self.inspector, Area.RightDockWidgetArea
            ),
            self._dock(
                "problems_dock", locale.tr("Problems"), self.problems, Area.BottomDockWidgetArea
            ),
            self._dock(
                "differences_dock",
                locale.tr("Differences"),
                self.differences,
                Area.RightDockWidgetArea,
            ),
            self._dock(
                "comparisons_dock",
                locale.tr("Comparisons"),
                self.comparisons,
                Area.RightDockWidgetArea,
            ),
            self._dock(
                "comments_dock", locale.tr("Comments"), self.comments, Area.BottomDockWidgetArea
            ),
        )
        window.addToolBar(self.version_bar)
        window.addToolBarBreak()
        window.addToolBar(self.filter_bar)
        for beside, behind in ((1, 3), (0, 4), (2, 5)):
            window.tabifyDockWidget(self.docks[beside], self.docks[behind])
        for dock in self.docks[2:]:
            dock.hide()
        self._wire()

    def add_tab(
        self, name: str, title: str, content: QWidget, *, is_open: bool = True, below: bool = False
    ) -> QDockWidget:
        """Add a panel behind the ranking, as a tab; `below` the map behind the problems.

        One that is not open comes when it is asked for.
        """
        behind = self.docks[2 if below else 0]
        area = Area.BottomDockWidgetArea if below else Area.RightDockWidgetArea
        dock = self._dock(name, title, content, area)
        self._window.tabifyDockWidget(behind, dock)
        dock.setHidden(not is_open)
        behind.raise_()
        self.docks = (*self.docks, dock)
        self._open.append(is_open)
        return dock

    def show_tab(self, name: str) -> None:
        """Show a panel in front of the others of its place, by its name."""
        for dock in self.docks:
            if dock.objectName() == name:
                dock.show()
                dock.raise_()

    def begin(self) -> None:
        """Show the document that was there before this was."""
        self.analyst.ask()
        self.filter_bar.show_document()
        self.inspector.inspect(())

    def panels_restored(self) -> None:
        """The window put its panels where they stood last time: leave them there."""
        self._arranged = True
        self._open = [not dock.isHidden() for dock in self.docks]

    def thumbnail(self) -> bytes | None:
        """The map as a small PNG, for file managers; None while nothing is drawn."""
        picture, theme = self.view.scene().picture, self.view.scene().theme
        if picture is None:
            return None
        image = QImage(480, 270, QImage.Format.Format_RGB32)
        image.fill(self.view.backgroundBrush().color())
        zoom = min(image.width() / picture.width, image.height() / picture.height)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(
            (image.width() - zoom * picture.width) / 2, (image.height() - zoom * picture.height) / 2
        )
        painter.scale(zoom, zoom)
        paint_picture(painter, picture, theme, detail=detail_at(zoom))
        painter.end()
        data = QBuffer()
        data.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(data, "PNG")
        return bytes(data.data().data())

    def show_panels(self, shown: bool) -> None:
        """Show or hide everything that makes no sense without a journey."""
        self.filter_bar.setVisible(shown)
        self.version_bar.want(shown)
        if not shown:
            self._open = [not dock.isHidden() for dock in self.docks]
        for dock, is_open in zip(self.docks, self._open, strict=True):
            dock.setVisible(shown and is_open)
        if shown and not self._arranged:
            self._arranged = True
            self.docks[0].raise_()
            pair = list(self.docks[:2])
            self._window.resizeDocks(pair, [420, 420], Qt.Orientation.Horizontal)
            self._window.resizeDocks(pair, [300, 500], Qt.Orientation.Vertical)

    def wear(self, theme: str) -> None:
        """Show everything in another theme."""
        self.drawing.wear(theme)
        self.inspector.wear(theme)

    def fly_to(self, id: str) -> None:
        """Choose an entity on the map and bring it into view, or the place where it was."""
        if not self.view.fly_to(id):
            contents = self.view.scene().contents()
            places = (i.bounds for i in contents if i.key in (f"was:{id}", f"change:{id}"))
            if (place := next(places, None)) is not None:
                self.view.fly(QRectF(*place))

    def compare(self) -> None:
        """Compare with another version and list what differs, or stop."""
        self.comparing.toggle()
        if self.comparing.other:
            self.show_differences()

    def show_differences(self) -> None:
        """Show the list of differences."""
        self.docks[3].show()
        self.docks[3].raise_()

    def stop(self) -> None:
        """End what runs in the background."""
        self.analyst.stop()
        self.repairing.stop()
        self.inspector.stop()
        self.drawing.stop()
        self.problems.stop()

    def _wire(self) -> None:
        view, editing = self.view, self.editing
        view.selection_changed.connect(self.inspector.inspect)
        view.selection_changed.connect(self.ranking.follow)
        view.move_requested.connect(editing.move_together)
        view.nudge_requested.connect(editing.nudge)
        view.connect_requested.connect(self._connect)
        self.typing.paste_requested.connect(self.clipboard.paste_behind)
        view.connect_new_requested.connect(self.typing.add_connected)
        view.reconnect_requested.connect(editing.reconnect)
        view.reorder_requested.connect(editing.reorder)
        self.analyst.findings_changed.connect(self._look_ahead)
        self.analyst.busy_changed.connect(self._say_busy)
        self.ranking.handoff_chosen.connect(self._explain)
        self.problems.entity_chosen.connect(self.fly_to)
        self.differences.entity_chosen.connect(self.fly_to)
        self.version_bar.list_requested.connect(self.show_differences)
        self.comparisons.entity_chosen.connect(self.fly_to)
        self.comments.entity_chosen.connect(self.fly_to)
        self.inspector.entity_requested.connect(self.fly_to)

    def _look_ahead(self) -> None:
        """Once there is something to chart, load the charts in a quiet moment."""
        if self.analyst.findings.scores:
            self.analyst.findings_changed.disconnect(self._look_ahead)
            QTimer.singleShot(LOOK_AHEAD_MS, self.inspector, self.inspector.prepare)

    def _say_busy(self, busy: bool) -> None:
        """Only what has to be counted again takes so long that somebody would wonder."""
        bar, text = self._window.statusBar(), self._locale.tr("Counting the files again…")
        if busy and self._document.selection.needs_recount:
            bar.showMessage(text)
        elif not busy and bar.currentMessage() == text:
            bar.clearMessage()

    def open_panel(self, place: int) -> Any:
        """Show one of the panels, in front of others, and give it."""
        dock = self.docks[place]
        dock.show()
        dock.raise_()
        return dock.widget()

    def _explain(self, handoff: str) -> None:
        """Show a hand-off on the map, and in the inspector why it ranks where it does."""
        self.docks[1].show()
        self.docks[1].raise_()
        self.fly_to(handoff)

    def _connect(self, source: str, target: str) -> None:
        id = self.editing.connect_touchpoints(source, target)
        if id is not None:
            self.view.choose([id])

    def _dock(
        self, name: str, title: str, content: QWidget, area: Qt.DockWidgetArea
    ) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(content)
        if self._locale.rtl and area == Area.RightDockWidgetArea:
            area = Area.LeftDockWidgetArea
        self._window.addDockWidget(area, dock)
        return dock
