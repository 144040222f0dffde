"""The export dialog: what it will look like beside how it is made, remembered under a name.

The preview is drawn in a thread while the form is changed. Enter exports; presets and the logo are
kept in the document, each as a step that can be undone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.results import Findings
from journeymap.analysis.what_if import WhatIf
from journeymap.app import asking
from journeymap.app.dialogs.export_form import ExportForm, format_name
from journeymap.app.dialogs.export_preview import Previewing, PreviewPane, Shown, Wish
from journeymap.app.document import Document
from journeymap.app.filing import plain_error
from journeymap.export.files import ExportOptions
from journeymap.export.names import file_name
from journeymap.export.profiles import (
    MOST,
    Profile,
    known_format,
    logo_of,
    options_of,
    profiles_of,
    with_logo,
    with_profile,
    without_profile,
)
from journeymap.i18n.locale import Locale


@dataclass(frozen=True, eq=False)
class Ground:
    """What is exported: the document, what was found in it, and what the screen shows of it."""

    document: Document
    findings: Findings
    as_shown: Callable[[ExportOptions], ExportOptions]
    name: str
    #: The repairs that the screen shows, None while it shows the journey as it is.
    what_if: WhatIf | None = None


class ExportDialog(QDialog):
    """Asks how; the file dialog that follows asks where."""

    #: Write this file like this; carries the path and `ExportOptions`.
    export_requested = Signal(object, object)
    #: Put a picture made like this on the clipboard; carries `ExportOptions`.
    copy_requested = Signal(object)
    #: Read the logo in this file; carries the path.
    logo_chosen = Signal(object)

    def __init__(self, parent: QWidget, ground: Ground, locale: Locale, profile: Profile) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Export"))
        room = parent.screen().availableSize() - QSize(40, 60)
        self.resize(QSize(1240, 760).boundedTo(room))
        self._ground, self._locale = ground, locale
        self._document = ground.document
        self.pane = PreviewPane(locale)
        self._previewing = Previewing(self)
        columns = QHBoxLayout()
        columns.addWidget(self.pane, 1)
        columns.addLayout(self._side())
        rows = QVBoxLayout(self)
        rows.addLayout(columns, 1)
        rows.addWidget(self._buttons())
        self._fill_presets(profile.name)
        self.form.fill(replace(profile, format=known_format(profile)))
        self.form.show_logo(bool(logo_of(self._document.project)))
        self.form.changed.connect(self._changed)
        self.form.logo_requested.connect(self._wish_logo)
        self.pane.resized.connect(self._draw)
        self._previewing.fulfilled.connect(self._show_drawn)
        self._previewing.failed.connect(
            lambda error: self.pane.say(plain_error(error, self._locale))
        )
        self.finished.connect(lambda _result: self._previewing.stop())
        self._changed()
        self._format_box().setFocus()

    @property
    def is_settled(self) -> bool:
        """True when the preview shows what the form says."""
        return not self._previewing.is_busy

    @property
    def profile(self) -> Profile:
        """What the form says, by the name of the preset it came from."""
        return replace(self.form.profile, name=self._preset.currentData() or "")

    def options(self) -> ExportOptions:
        """What the form means for this document as the screen shows it."""
        options = options_of(self.form.profile, self._document.project, self._locale)
        if self._repaired.isChecked():
            options = replace(options, what_if=self._ground.what_if)
        return self._ground.as_shown(options)

    def show_logo(self) -> None:
        """The document has another logo now."""
        there = bool(logo_of(self._document.project))
        self.form.show_logo(there)
        if there and not self.form.profile.logo:
            self.form.fill(replace(self.form.profile, logo=True))
        self._changed()

    # --- the form -------------------------------------------------------------------------------

    def _side(self) -> QVBoxLayout:
        locale = self._locale
        side = QVBoxLayout()
        row = QHBoxLayout()
        self._preset = QComboBox()
        self._preset.setObjectName("export_preset")
        self._preset.setAccessibleName(locale.tr("Preset"))
        self._preset.setMinimumWidth(150)
        label = QLabel(locale.tr("&Preset"))
        label.setBuddy(self._preset)
        self._keep = QPushButton(locale.tr("&Keep as…"))
        self._keep.setObjectName("keep_preset")
        self._keep.setToolTip(locale.tr("Remember all this under a name, with the journey"))
        self._drop = QPushButton(locale.tr("Re&move"))
        self._drop.setObjectName("remove_preset")
        row.addWidget(label)
        row.addWidget(self._preset, 1)
        for button in (self._keep, self._drop):
            button.setAutoDefault(False)
            row.addWidget(button)
        side.addLayout(row)
        side.addWidget(self._name_row())
        self.form = ExportForm(self._document.journey, self._ground.findings, locale)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        self._area = area
        side.addWidget(area, 1)
        found = self._ground.what_if
        self._repaired = QCheckBox(
            locale.tr("As it would be with %n hand-off(s) repaired", "", len(found.shares))
            if found is not None
            else ""
        )
        self._repaired.setObjectName("export_what_if")
        self._repaired.setToolTip(
            locale.tr("The title and the legend say that this was not measured")
        )
        self._repaired.setVisible(found is not None)
        self._repaired.toggled.connect(self._changed)
        side.addWidget(self._repaired)
        about = QLabel(
            locale.tr(
                "What is filtered on the screen is filtered in the export, and its title says so."
            )
        )
        about.setWordWrap(True)
        about.setProperty("quiet", True)
        side.addWidget(about)
        self._preset.activated.connect(self._preset_chosen)
        self._keep.clicked.connect(self._ask_name)
        self._drop.clicked.connect(self._remove_preset)
        return side

    def _name_row(self) -> QWidget:
        """Where a preset gets its name; shown when one is to be kept."""
        locale = self._locale
        self._naming = QWidget()
        row = QHBoxLayout(self._naming)
        row.setContentsMargins(0, 0, 0, 0)
        self._name = QLineEdit()
        self._name.setObjectName("preset_name")
        self._name.setMaxLength(80)
        self._name.setPlaceholderText(locale.tr("Name of the preset, such as: poster for the wall"))
        self._name.setAccessibleName(locale.tr("Name of the preset"))
        done = QPushButton(locale.tr("Keep"))
        done.setObjectName("keep_named")
        done.setAutoDefault(False)
        row.addWidget(self._name, 1)
        row.addWidget(done)
        done.clicked.connect(self._keep_named)
        self._naming.hide()
        return self._naming

    def _buttons(self) -> QDialogButtonBox:
        locale = self._locale
        buttons = QDialogButtonBox()
        self._go = buttons.addButton(locale.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setObjectName("export")
        self._go.setAutoDefault(False)
        self._go.setDefault(True)
        self._copy = buttons.addButton(
            locale.tr("&Copy picture"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._copy.setObjectName("copy_picture")
        self._copy.setAutoDefault(False)
        cancel = buttons.addButton(locale.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self._copy.clicked.connect(lambda: self.copy_requested.emit(self.options()))
        return buttons

    def _format_box(self) -> QComboBox:
        box = self.form.findChild(QComboBox, "export_format")
        assert box is not None
        return box

    def _changed(self) -> None:
        self._copy.setEnabled(self.form.profile.format in ("png", "svg"))
        # Some formats ask for more than others, in longer words.
        self._area.setMinimumWidth(self.form.sizeHint().width() + 30)
        self._draw()

    def _accept(self) -> None:
        """Enter in the name of a preset keeps it; everywhere else it exports."""
        if self.focusWidget() is self._name:
            self._keep_named()
        else:
            self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it stands on, and exports everywhere else."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QPushButton):
            button.click()
        else:
            self._accept()

    def reject(self) -> None:
        """Esc first closes the name of a preset."""
        if self._naming.isVisible():
            self._naming.hide()
            self._keep.setFocus()
        else:
            super().reject()

    # --- preview --------------------------------------------------------------------------------

    def _draw(self) -> None:
        self._previewing.ask(self._wish)

    def _wish(self) -> Wish:
        return Wish(
            self._document.project,
            self._ground.findings,
            self.options(),
            self.form.profile.format,
            self.pane.room(),
        )

    def _show_drawn(self, shown: Shown) -> None:
        self.pane.show_drawn(shown)

    # --- presets --------------------------------------------------------------------------------

    def _fill_presets(self, chosen: str) -> None:
        self._preset.clear()
        self._preset.addItem(self._locale.tr("none"), "")
        for profile in profiles_of(self._document.project):
            self._preset.addItem(profile.name, profile.name)
        self._preset.setCurrentIndex(max(0, self._preset.findData(chosen)))
        self._drop.setEnabled(self._preset.currentIndex() > 0)
        self._keep.setEnabled(self._preset.count() <= MOST)

    def _preset_chosen(self) -> None:
        name = self._preset.currentData()
        self._drop.setEnabled(bool(name))
        known = {profile.name: profile for profile in profiles_of(self._document.project)}
        if name in known:
            self.form.fill(replace(known[name], format=known_format(known[name])))
            self._changed()

    def _ask_name(self) -> None:
        self._name.setText(self._preset.currentData() or "")
        self._naming.show()
        self._name.setFocus()
        self._name.selectAll()

    def _keep_named(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            return
        profile = replace(self.form.profile, name=name)
        kept = self._document.apply_project(
            lambda project: with_profile(project, profile), self._locale.tr("Keep export preset")
        )
        if kept or profile in profiles_of(self._document.project):
            self._naming.hide()
            self._fill_presets(name)
            self._preset.setFocus()

    def _remove_preset(self) -> None:
        name = self._preset.currentData()
        self._document.apply_project(
            lambda project: without_profile(project, name),
            self._locale.tr("Remove export preset"),
        )
        self._fill_presets("")
        self._preset.setFocus()

    # --- logo and file --------------------------------------------------------------------------

    def _wish_logo(self, wanted: bool) -> None:
        locale = self._locale
        if not wanted:
            edit = partial(with_logo, logo=b"")
            self._document.apply_project(edit, locale.tr("Remove logo"))
            self.show_logo()
            return
        asking.pick_file(
            self,
            locale.tr("Choose a logo"),
            f"{locale.tr('Pictures')} (*.png *.jpg *.jpeg)",
            self.logo_chosen.emit,
            start=self._folder(),
        )

    def _folder(self) -> Path:
        path = self._document.path
        return path.parent if path is not None else Path.home()

    def _pick(self) -> None:
        locale, format = self._locale, self.form.profile.format
        options = self.options()
        name = file_name(self.form.profile.title or self._ground.name)
        dialog = asking.pick_file(
            self,
            locale.tr("Export"),
            f"{format_name(format, locale)} (*.{format})",
            lambda path: self._picked(_with_ending(path, format), options),
            save_as=format,
            start=self._folder() / f"{name}.{format}",
        )
        dialog.rejected.connect(self._go.setFocus)

    def _picked(self, path: Path, options: ExportOptions) -> None:
        self.export_requested.emit(path, options)
        self.accept()


def _with_ending(path: Path, format: str) -> Path:
    return path if path.suffix.lower() == f".{format}" else path.with_name(f"{path.name}.{format}")
