"""The map with its panels: everything that is needed once a journey is open, and not before."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRectF, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QMainWindow

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
from journeymap.app.panels import Panels
from journeymap.app.repairing import Repairing
from journeymap.app.typing_flow import TypingFlow
from journeymap.app.version_bar import VersionBar
from journeymap.app.versioning import Versioning
from journeymap.canvas.items import detail_at
from journeymap.canvas.paint import paint_picture
from journeymap.canvas.view import MapView
from journeymap.i18n.locale import Locale
from journeymap.picture.theme import theme_named

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
        self.panels = Panels(window, rtl=locale.rtl)
        add = self.panels.add
        add("ranking_dock", locale.tr("Ranking"), self.ranking, is_open=True)
        add("inspector_dock", locale.tr("Inspector"), self.inspector, is_open=True)
        add("problems_dock", locale.tr("Problems"), self.problems, below=True)
        inspector, ranking, problems = "inspector_dock", "ranking_dock", "problems_dock"
        add("differences_dock", locale.tr("Differences"), self.differences, behind=inspector)
        add("comparisons_dock", locale.tr("Comparisons"), self.comparisons, behind=ranking)
        add("comments_dock", locale.tr("Comments"), self.comments, behind=problems, below=True)
        window.addToolBar(self.version_bar)
        window.addToolBarBreak()
        window.addToolBar(self.filter_bar)
        self._wire()

    def begin(self) -> None:
        """Show the document that was there before this was."""
        self.analyst.ask()
        self.filter_bar.show_document()
        self.inspector.inspect(())

    def thumbnail(self) -> bytes | None:
        """The map as a small PNG, for file managers; None before all of it was drawn once."""
        picture, theme = self.drawing.whole, self.view.scene().theme
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
        self.panels.want(shown)

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
        self.panels.show("differences_dock")

    def show_comparisons(self) -> None:
        """Choose what is laid side by side."""
        self.panels.show("comparisons_dock")
        self.comparisons.focus_choice()

    def find_comment(self) -> None:
        """Search the comments."""
        self.panels.show("comments_dock")
        self.comments.focus_search()

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

    def _explain(self, handoff: str) -> None:
        """Show a hand-off on the map, and in the inspector why it ranks where it does."""
        self.panels.show("inspector_dock")
        self.fly_to(handoff)

    def _connect(self, source: str, target: str) -> None:
        id = self.editing.connect_touchpoints(source, target)
        if id is not None:
            self.view.choose([id])
