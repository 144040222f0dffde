"""Exports from the window: the dialog, the writing in a thread, the picture on the clipboard."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication

from journeymap.app import asking
from journeymap.app.filing import plain_error
from journeymap.data.counted import Report
from journeymap.export.files import ExportOptions, export_file, picture_for
from journeymap.export.profiles import Profile, options_of, with_logo
from journeymap.storage.errors import StorageError, shown

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from journeymap.analysis.results import Findings
    from journeymap.app.analyst import Analyst
    from journeymap.app.dialogs.export import ExportDialog
    from journeymap.app.main_window import MainWindow
    from journeymap.evidence.project import Project

#: A picture on the clipboard has so many pixels across, unless a person asked for another size.
COPIED = (2560, 1440)


class HandingOut(QObject):
    """Writes and copies what a window shows. The dialog begins as it was left."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("handing_out")
        self._window = window
        self._last, self._of = Profile(), -1
        self._waits = False

    def ask(self) -> None:
        """Show the export dialog, once there is something to export."""
        from journeymap.app.dialogs.export import ExportDialog, Ground

        window = self._window
        bench = window.build_workbench()
        if bench.analyst.findings.pending:
            self._wait(bench.analyst)
            return
        self._know_qt()
        ground = Ground(
            window.document,
            bench.analyst.findings,
            self._as_shown,
            window.filing.name,
            bench.repairing.what_if,
        )
        dialog = ExportDialog(window, ground, window.locale_, self._profile())
        dialog.export_requested.connect(self.write)
        dialog.copy_requested.connect(self.copy)
        dialog.logo_chosen.connect(partial(self._read_logo, dialog))
        dialog.finished.connect(lambda _result: self._remember(dialog.profile))
        dialog.open()

    def _wait(self, analyst: Analyst) -> None:
        """Ask again when everything was counted; a picture of half of it would mislead."""
        self._window.tell(self._window.locale_.tr("Counting…"))
        if not self._waits:
            self._waits = True
            analyst.findings_changed.connect(self._go_on, Qt.ConnectionType.SingleShotConnection)

    def _go_on(self) -> None:
        self._waits = False
        self.ask()

    def write(self, path: Path, options: ExportOptions) -> None:
        """Write a file in a thread; say where it is, or in one message why it is not."""
        window, locale = self._window, self._window.locale_
        failed = partial(self._fail, locale.tr("Nothing was exported"))
        if self._is_a_journey(path):
            what = StorageError(
                locale.tr("the journey itself stands there"),
                shown(path),
                locale.tr("take another name"),
            )
            failed(what)
            return
        self._know_qt()
        project, findings = window.document.project, self._findings()
        selection = window.document.selection

        def work(report: Report) -> Path:
            export_file(
                project,
                path,
                selection=selection,
                options=options,
                findings=findings,
                report=report,
            )
            return path

        window.jobs.start(
            locale.tr("Writing {name}", name=path.name),
            work,
            lambda done: window.tell(locale.tr("Written: {path}", path=shown(done))),
            failed,
        )

    def copy_map(self) -> None:
        """Put the map on the clipboard as it was exported last, or as it is usually."""
        window = self._window
        options = options_of(self._profile(), window.document.project, window.locale_)
        options = self._as_shown(options)
        self.copy(options if self._is_known() else replace(options, size=COPIED))

    def copy(self, options: ExportOptions) -> None:
        """Put a picture on the clipboard: pixels, and an SVG for programs that take one."""
        self._know_qt()
        window, locale = self._window, self._window.locale_
        project, findings = window.document.project, self._findings()
        selection = window.document.selection

        def work(report: Report) -> tuple[QImage, bytes, bytes]:
            return painted_for_clipboard(project, findings, selection, options, report)

        def done(made: tuple[QImage, bytes, bytes]) -> None:
            image, png, svg = made
            data = QMimeData()
            data.setImageData(image)
            data.setData("image/png", png)
            data.setData("image/svg+xml", svg)
            QGuiApplication.clipboard().setMimeData(data)
            window.tell(locale.tr("The picture is on the clipboard"))

        window.jobs.start(
            locale.tr("Drawing the picture"),
            work,
            done,
            partial(self._fail, locale.tr("Nothing was copied")),
        )

    def _is_known(self) -> bool:
        """True once this document was exported, False for another one."""
        return self._of == self._window.document.loads

    def _profile(self) -> Profile:
        """How it was exported last; in the language of the window for the first time."""
        here = self._window.locale_.language
        return self._last if self._is_known() else Profile(language=here)

    def _remember(self, profile: Profile) -> None:
        self._last, self._of = profile, self._window.document.loads

    def _findings(self) -> Findings | None:
        """What is known of the present selection; None while it is still being counted."""
        analyst, document = self._window.build_workbench().analyst, self._window.document
        known = analyst.findings
        if analyst.is_busy or known.pending or known.selection != document.selection:
            return None
        return known

    def _as_shown(self, options: ExportOptions) -> ExportOptions:
        bench, own = self._window.build_workbench(), self._window.locale_
        # In the language of the window, digits and dates are those of the window, too.
        locale = own if options.locale.language == own.language else options.locale
        compared, persona = bench.comparing.compared, bench.eyes.persona
        return replace(options, locale=locale, compared=compared, persona=persona)

    def _is_a_journey(self, path: Path) -> bool:
        """True for a file that is open here, whatever its name says."""
        own = self._window.document.path
        if own is not None and _is_same(own, path):
            return True
        return self._window.filing.is_elsewhere(path)

    def _read_logo(self, dialog: ExportDialog, path: Path) -> None:
        """Read a logo in a thread and keep it in the document."""
        from journeymap.export.logo import read_logo

        window, locale = self._window, self._window.locale_

        def done(logo: bytes) -> None:
            edit = partial(with_logo, logo=logo)
            window.document.apply_project(edit, locale.tr("Choose logo"))
            dialog.show_logo()

        window.jobs.start(
            locale.tr("Reading {name}", name=path.name),
            lambda _report: read_logo(path),
            done,
            partial(self._fail, locale.tr("This is no logo"), parent=dialog),
        )

    def _know_qt(self) -> None:
        """Pictures are painted in a thread, where Qt's classes must be known already."""
        from journeymap.app.ahead import qt_pieces

        for _piece in qt_pieces():
            pass

    def _fail(self, title: str, error: Exception, parent: Any = None) -> None:
        asking.say(parent or self._window, title, title, plain_error(error, self._window.locale_))


def painted_for_clipboard(
    project: Project,
    findings: Findings | None,
    selection: Any,
    options: ExportOptions,
    report: Report,
) -> tuple[QImage, bytes, bytes]:
    """The map as an image, as PNG and as SVG."""
    from journeymap.app.analyst import find_for
    from journeymap.export.image import as_png, painted
    from journeymap.export.vector import svg_bytes
    from journeymap.picture.theme import theme_named

    report(0.1)
    known = findings or find_for(project, selection, lambda _share: None)
    picture = picture_for(project, known, options, options.size)
    report(0.4)
    look, logo = theme_named(options.theme), options.logo
    image = painted(picture, look, size=options.size, transparent=options.transparent, logo=logo)
    report(0.7)
    png = as_png(image, picture, title=options.title, language=options.locale.language)
    report(0.9)
    svg = svg_bytes(
        picture,
        look,
        size=options.size,
        title=options.title or project.journey.title,
        outlines=options.outlines,
        transparent=options.transparent,
        language=options.locale.language,
        logo=logo,
    )
    return image, png, svg


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False
