"""Questions to the person, never in the middle of an operation: the answer comes as a call.

No dialog here runs its own event loop, so nothing is held up and a test can press its buttons.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox, QWidget

from journeymap.app.words import in_direction
from journeymap.i18n.locale import Locale

Button = QMessageBox.StandardButton
Role = QMessageBox.ButtonRole

#: Buttons that need more room than this stand one below the other: Qt makes no question wider.
WIDEST = 700


def ask(
    parent: QWidget,
    name: str,
    title: str,
    text: str,
    buttons: Mapping[str, tuple[str, QMessageBox.ButtonRole]],
    default: str,
    answered: Callable[[str], None],
    *,
    detail: str = "",
) -> QMessageBox:
    """Ask once; `answered` gets the key of the button, that of the reject role on Esc."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, "", parent=parent)
    box.setObjectName(name)
    _write(box, text, detail)
    keys = {}
    for key, (label, role) in buttons.items():
        button = box.addButton(label, role)
        button.setObjectName(key)
        keys[button] = key
        if key == default:
            box.setDefaultButton(button)
        if role == Role.RejectRole:
            box.setEscapeButton(button)

    def settle(_result: int) -> None:
        key = keys.get(box.clickedButton())
        box.deleteLater()
        if key is not None:
            answered(key)

    row = box.findChild(QDialogButtonBox)
    if row.sizeHint().width() > WIDEST:
        row.setOrientation(Qt.Orientation.Vertical)
    box.finished.connect(settle)
    box.open()
    return box


def ask_unsaved(
    parent: QWidget, locale: Locale, name: str, answered: Callable[[str], None]
) -> QMessageBox:
    """Save, discard or cancel."""
    return ask(
        parent,
        "unsaved",
        locale.tr("Unsaved changes"),
        locale.tr("Save the changes to {name}?", name=locale.isolate(name)),
        {
            "save": (locale.tr("&Save"), Role.AcceptRole),
            "discard": (locale.tr("&Discard"), Role.DestructiveRole),
            "cancel": (locale.tr("Cancel"), Role.RejectRole),
        },
        "save",
        answered,
        detail=locale.tr("What is not saved is lost."),
    )


def ask_changed_on_disk(
    parent: QWidget, locale: Locale, name: str, answered: Callable[[str], None]
) -> QMessageBox:
    """Reload, save under another name or overwrite; never overwrite by default."""
    return ask(
        parent,
        "changed_on_disk",
        locale.tr("The file has changed"),
        locale.tr(
            "{name} was changed by somebody else since you opened it.", name=locale.isolate(name)
        ),
        {
            "save_as": (locale.tr("Save &as…"), Role.AcceptRole),
            "reload": (locale.tr("&Reload, losing my changes"), Role.DestructiveRole),
            "overwrite": (locale.tr("&Overwrite theirs"), Role.DestructiveRole),
            "cancel": (locale.tr("Cancel"), Role.RejectRole),
        },
        "save_as",
        answered,
    )


def ask_gone(
    parent: QWidget, locale: Locale, name: str, answered: Callable[[str], None]
) -> QMessageBox:
    """Save where the file was, under another name, or not."""
    return ask(
        parent,
        "gone_from_disk",
        locale.tr("The file is gone"),
        locale.tr("{name} was moved or removed.", name=locale.isolate(name)),
        {
            "save_again": (locale.tr("&Save it here again"), Role.AcceptRole),
            "save_as": (locale.tr("Save &as…"), Role.AcceptRole),
            "cancel": (locale.tr("Cancel"), Role.RejectRole),
        },
        "save_again",
        answered,
    )


def ask_read_only(
    parent: QWidget, locale: Locale, reason: str, answered: Callable[[str], None]
) -> QMessageBox:
    """Save somewhere else, or not at all."""
    return ask(
        parent,
        "read_only",
        locale.tr("The journey was not saved"),
        locale.tr("The journey cannot be saved where it stands."),
        {
            "save_as": (locale.tr("Save &as…"), Role.AcceptRole),
            "cancel": (locale.tr("Cancel"), Role.RejectRole),
        },
        "save_as",
        answered,
        detail=reason,
    )


def say(
    parent: QWidget, title: str, text: str, detail: str = "", *, serious: bool = True
) -> QMessageBox:
    """Say something that must not be missed, without holding anything up."""
    icon = QMessageBox.Icon.Warning if serious else QMessageBox.Icon.Information
    box = QMessageBox(icon, title, "", Button.Ok, parent)
    box.setObjectName("said")
    _write(box, text, detail)
    # Some desktops put a picture on this button and on no other of the program.
    box.button(Button.Ok).setIcon(QIcon())
    box.finished.connect(lambda _result: box.deleteLater())
    box.open()
    return box


def _write(box: QMessageBox, text: str, detail: str) -> None:
    rtl = box.layoutDirection() == Qt.LayoutDirection.RightToLeft
    box.setText(in_direction(text, rtl=rtl))
    box.setInformativeText(in_direction(detail, rtl=rtl) if detail else "")


def pick_file(
    parent: QWidget,
    title: str,
    filters: str,
    picked: Callable[[Path], None],
    *,
    save_as: str = "",
    start: Path | None = None,
) -> QFileDialog:
    """Let the person choose a file; `save_as` is the ending of a file to be written."""
    dialog = QFileDialog(parent, title, str(start) if start else "", filters)
    dialog.setObjectName("pick_file")
    if save_as:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(save_as)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if start is not None and not start.is_dir():
        dialog.selectFile(start.name)
        dialog.setDirectory(str(start.parent))
    dialog.fileSelected.connect(lambda text: picked(Path(text)))
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    dialog.open()
    return dialog
