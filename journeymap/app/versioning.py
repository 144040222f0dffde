"""What the person wishes of versions, as edits of the project: each is one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from journeymap.app.document import Document
from journeymap.evidence import versions
from journeymap.evidence.versions import shown_version, version_of
from journeymap.i18n.locale import Locale


class Versioning(QObject):
    """Adds, shows, renames, moves and removes versions of the document's journey."""

    #: Something to tell in passing.
    told = Signal(str)

    def __init__(
        self, document: Document, locale: Locale, window: QWidget, settle: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._document, self._locale, self._window = document, locale, window
        #: Ends what is being typed on the map: it belongs to the version shown so far.
        self._settle = settle

    def ask_new(self) -> None:
        """Ask what the new version is called, then begin it."""
        self._settle()
        locale, there = self._locale, self._document.project.versions
        number = locale.number(len(there) + 1)
        offered = locale.tr("Version {number}", number=number) if there else locale.tr("To be")
        title = locale.tr("New version")
        self._ask(title, locale.tr("What is the new version called?"), offered, self.add)

    def ask_name(self) -> None:
        """Ask for another name of the version shown."""
        locale, shown = self._locale, shown_version(self._document.project)
        if shown is not None:
            self._ask(
                locale.tr("Rename version"),
                locale.tr("What is this version called?"),
                shown.name,
                partial(self.rename, shown.id),
            )

    def add(self, name: str) -> None:
        """Begin a version as a copy of the one shown."""
        edit = partial(versions.add_version, name=name, first=self._locale.tr("As-is"))
        self._document.apply_project(edit, self._locale.tr("New version"))

    def show(self, id: str) -> None:
        """Show another version."""
        self._settle()
        self._document.apply_project(
            partial(versions.show_version, id=id), self._locale.tr("Show version")
        )
        self._document.seal()

    def step(self, by: int) -> None:
        """Show the next version or the one before; behind the last comes the first."""
        there = self._document.project.versions
        shown = shown_version(self._document.project)
        if shown is not None:
            self.show(there[(there.index(shown) + by) % len(there)].id)

    def rename(self, id: str, name: str) -> None:
        """Give a version another name."""
        edit = partial(versions.rename_version, id=id, name=name)
        self._document.apply_project(edit, self._locale.tr("Rename version"))

    def move(self, id: str, before: str | None) -> None:
        """Put a version in front of another one; one drag is one step."""
        edit = partial(versions.move_version, id=id, before=before)
        self._document.apply_project(edit, self._locale.tr("Move version"), ("version", id))

    def remove_shown(self) -> None:
        """Remove the version shown, saying how it comes back."""
        self._settle()
        locale, shown = self._locale, shown_version(self._document.project)
        if shown is None:
            return
        edit = partial(versions.remove_version, id=shown.id)
        if self._document.apply_project(edit, locale.tr("Delete version")):
            text = locale.tr("Version {name} deleted; undo brings it back", name=shown.name)
            self.told.emit(text)

    def name_of(self, id: str) -> str:
        """What a version is called; nothing when it is not there."""
        found = version_of(self._document.project, id)
        return found.name if found else ""

    def _ask(self, title: str, question: str, offered: str, answered: object) -> None:
        locale = self._locale
        dialog = QInputDialog(self._window)
        dialog.setObjectName("version_name")
        dialog.setWindowTitle(title)
        dialog.setLabelText(question)
        dialog.setTextValue(offered)
        dialog.setOkButtonText(locale.tr("OK"))
        dialog.setCancelButtonText(locale.tr("Cancel"))
        dialog.textValueSelected.connect(answered)
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()
