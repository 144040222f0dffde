"""The versions of the journey as tabs, and what the one shown is compared with."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from journeymap.app.comparing import Comparing
from journeymap.app.document import Document
from journeymap.app.versioning import Versioning
from journeymap.evidence.versions import shown_version
from journeymap.i18n.locale import Locale

#: A longer name is cut on its tab; its tip says all of it.
LONGEST = 28
#: In the colours of the palette, so that it follows the theme.
STYLE = """
QTabBar::tab { padding: 5px 12px; border: none; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: palette(link); border-bottom-color: palette(link); }
QTabBar::tab:hover:!selected { border-bottom-color: palette(mid); }
"""


class VersionBar(QToolBar):
    """Shown while there is more than one version."""

    #: The list of differences is wanted.
    list_requested = Signal()

    def __init__(
        self, document: Document, versioning: Versioning, comparing: Comparing, locale: Locale
    ) -> None:
        super().__init__(locale.tr("Versions"))
        self.setObjectName("version_bar")
        self.setMovable(False)
        self._document, self._versioning, self._comparing = document, versioning, comparing
        self._locale = locale
        self._ids: list[str] = []
        self._wanted = False
        self.tabs = QTabBar()
        self.tabs.setObjectName("version_tabs")
        self.tabs.setAccessibleName(locale.tr("Versions"))
        self.tabs.setMovable(True)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setStyleSheet(STYLE)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.with_box = QComboBox()
        self.with_box.setObjectName("compare_with")
        self.with_box.setAccessibleName(locale.tr("Compare with"))
        self.with_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = QToolButton()
        self.count.setObjectName("difference_count")
        self.count.setAutoRaise(True)
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        row.addWidget(self.tabs)
        row.addWidget(QLabel(locale.tr("Compare with")))
        row.addWidget(self.with_box)
        row.addWidget(self.count)
        self.addWidget(strip)
        self.tabs.currentChanged.connect(self._pick)
        self.tabs.tabMoved.connect(self._move)
        self.tabs.tabBarDoubleClicked.connect(lambda _at: versioning.ask_name())
        self.with_box.activated.connect(
            lambda _at: comparing.compare_with(self.with_box.currentData() or "")
        )
        self.count.clicked.connect(self.list_requested)
        document.versions_changed.connect(self.show_versions)
        document.project_changed.connect(self._count)
        document.replaced.connect(self.show_versions)
        comparing.changed.connect(self.show_versions)

    def want(self, wanted: bool) -> None:
        """Be there while a map is, if there is more than one version."""
        self._wanted = wanted
        self.show_versions()

    def show_versions(self) -> None:
        """Show the document's versions as they are now."""
        locale, project = self._locale, self._document.project
        shown = shown_version(project)
        self.setVisible(self._wanted and shown is not None)
        with QSignalBlocker(self.tabs), QSignalBlocker(self.with_box):
            self._show_tabs()
            self.with_box.clear()
            self.with_box.addItem(locale.tr("nothing", "compare with"), "")
            for version in project.versions:
                if version is not shown:
                    self.with_box.addItem(version.name, version.id)
            self.with_box.setCurrentIndex(max(0, self.with_box.findData(self._comparing.other)))
        self._count()

    def _show_tabs(self) -> None:
        versions = self._document.project.versions
        ids = [v.id for v in versions]
        if ids != self._ids:  # tabs that are being dragged must stay as they are
            self._ids = ids
            while self.tabs.count():
                self.tabs.removeTab(0)
            for _ in ids:
                self.tabs.addTab("")
        for at, version in enumerate(versions):
            name = version.name
            text = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
            self.tabs.setTabText(at, text.replace("&", "&&"))
            self.tabs.setTabToolTip(at, name)
            if version.journey is None:
                self.tabs.setCurrentIndex(at)

    def _count(self) -> None:
        comparison = self._comparing.comparison
        self.count.setVisible(comparison is not None)
        if comparison is not None:
            self.count.setText(self._locale.tr("%n difference(s)", "", len(comparison.all)))

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self._ids):
            self._versioning.show(self._ids[at])

    def _move(self, source: int, target: int) -> None:
        """Qt moved a tab already: keep in step, then make it so."""
        id = self._ids.pop(source)
        self._ids.insert(target, id)
        before = self._ids[target + 1] if target + 1 < len(self._ids) else None
        self._versioning.move(id, before)
