"""The export dialog: format, theme, size, paper, language; then where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from journeymap.app import asking
from journeymap.export.files import FORMATS, PAGES, PICTURES, ExportOptions
from journeymap.i18n.locale import Locale

SIZES = ((1920, 1080), (2560, 1440), (3840, 2160), (1600, 1200))


class ExportDialog(QDialog):
    """Asks how; the file dialog that follows asks where."""

    #: Write this file like this; carries the path and `ExportOptions`.
    export_requested = Signal(object, object)

    def __init__(self, parent: QWidget, name: str, beside: Path | None, locale: Locale) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Export"))
        self._name, self._beside, self._locale = name, beside, locale
        rows = QVBoxLayout(self)
        form = QFormLayout()
        rows.addLayout(form)
        self._format = self._box(
            form, "export_format", locale.tr("Format"), [(self._format_name(f), f) for f in FORMATS]
        )
        self._theme = self._box(
            form,
            "export_theme",
            locale.tr("Theme"),
            [(locale.tr("Light"), "light"), (locale.tr("Dark"), "dark")],
        )
        self._size = self._box(
            form,
            "export_size",
            locale.tr("Size in pixels"),
            [(f"{locale.number(w)} × {locale.number(h)}", (w, h)) for w, h in SIZES],
        )
        self._page = self._box(
            form, "export_page", locale.tr("Paper"), [(name, name) for name in PAGES]
        )
        self._page.setCurrentIndex(self._page.findData("A4"))
        self._outlines = QCheckBox(locale.tr("Text as outlines, the same everywhere"))
        self._outlines.setObjectName("export_outlines")
        form.addRow("", self._outlines)
        about = QLabel(
            locale.tr(
                "What is filtered on the screen is filtered in the export, and its title says so."
            )
        )
        about.setWordWrap(True)
        about.setProperty("quiet", True)
        rows.addWidget(about)
        buttons = QDialogButtonBox()
        go = buttons.addButton(locale.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("export")
        buttons.addButton(locale.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._pick)
        buttons.rejected.connect(self.reject)
        rows.addWidget(buttons)
        self._format.currentIndexChanged.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        format = self._format.currentData()
        self._theme.setEnabled(format in PICTURES)
        self._size.setEnabled(format in ("png", "svg"))
        self._page.setEnabled(format == "pdf")
        self._outlines.setEnabled(format == "svg")

    def _pick(self) -> None:
        locale, format = self._locale, self._format.currentData()
        options = ExportOptions(
            locale=locale,
            theme=self._theme.currentData(),
            size=tuple(self._size.currentData()),
            page=self._page.currentData(),
            outlines=self._outlines.isChecked(),
        )
        folder = self._beside.parent if self._beside else Path.home()
        asking.pick_file(
            self.parentWidget(),
            locale.tr("Export"),
            f"{self._format_name(format)} (*.{format})",
            lambda path: self.export_requested.emit(_with_ending(path, format), options),
            save_as=format,
            start=folder / f"{self._name}.{format}",
        ).finished.connect(self.accept)
        self.hide()

    def _format_name(self, format: str) -> str:
        locale = self._locale
        return {
            "png": locale.tr("PNG picture"),
            "svg": locale.tr("SVG drawing"),
            "pdf": locale.tr("PDF page"),
            "pptx": locale.tr("PowerPoint slides"),
            "csv": locale.tr("CSV table of the ranking"),
            "json": locale.tr("JSON with everything that was found"),
        }.get(format, format.upper())

    def _box(
        self, form: QFormLayout, name: str, label: str, entries: list[tuple[str, object]]
    ) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        for text, data in entries:
            box.addItem(text, data)
        form.addRow(label, box)
        return box


def _with_ending(path: Path, format: str) -> Path:
    return path if path.suffix.lower() == f".{format}" else path.with_name(f"{path.name}.{format}")
