"""Stages, departments, channels, personas: add, rename, remove, put in order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.dialogs.buttons import Standard, button_box
from journeymap.app.document import Document
from journeymap.app.fitting import Roomy, at_size, fit_hint
from journeymap.i18n.locale import Locale
from journeymap.model import edits
from journeymap.model.entities import Channel, Department, Persona, Stage
from journeymap.model.journey import Journey

ADD = {
    "stage": edits.add_stage,
    "department": edits.add_department,
    "channel": edits.add_channel,
    "persona": edits.add_persona,
}
MOVE = {
    "stage": edits.move_stage,
    "department": edits.move_department,
    "persona": edits.move_persona,
}


class ManageDialog(QDialog):
    """One list of the journey's stages, departments, channels or personas."""

    def __init__(self, parent: QWidget, document: Document, kind: str, locale: Locale) -> None:
        super().__init__(parent)
        self.setObjectName(f"manage_{kind}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._kind, self._locale = document, kind, locale
        titles = {
            "stage": locale.tr("Stages"),
            "department": locale.tr("Departments"),
            "channel": locale.tr("Channels"),
            "persona": locale.tr("Personas"),
        }
        self.setWindowTitle(titles[kind])
        self.resize(at_size(420, self), at_size(400, self))
        rows = QVBoxLayout(self)
        text = locale.tr("Double-click a name to change it.")
        if kind == "persona":
            text += "\n" + locale.tr(
                "Choose a persona in the toolbar: then digits are their beliefs, and Ctrl+Shift+P "
                "puts the chosen cards on their path."
            )
        hint = QLabel(text)
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        rows.addWidget(Roomy(hint))
        row = QHBoxLayout()
        rows.addLayout(row)
        self._list = QListWidget()
        self._list.setObjectName("list")
        self._list.setAccessibleName(titles[kind])
        row.addWidget(self._list, 1)
        buttons = QVBoxLayout()
        row.addLayout(buttons)
        self._earlier = self._button("earlier", locale.tr("&Earlier"), partial(self._move, -1))
        self._later = self._button("later", locale.tr("&Later"), partial(self._move, 1))
        self._remove = self._button("remove", locale.tr("&Remove"), self._delete)
        for button in (self._earlier, self._later, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._earlier.setVisible(kind in MOVE)
        self._later.setVisible(kind in MOVE)
        line = QHBoxLayout()
        self._new = QLineEdit()
        self._new.setObjectName("new_name")
        self._new.setPlaceholderText(locale.tr("New name, then Enter"))
        self._new.setAccessibleName(locale.tr("New name"))
        fit_hint(self._new)
        add = self._button("add", locale.tr("&Add"), self._add)
        line.addWidget(self._new, 1)
        line.addWidget(add)
        rows.addLayout(line)
        close = button_box(locale, Standard.Close)
        close.button(Standard.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        rows.addWidget(close)
        self._new.returnPressed.connect(self._add)
        self._list.itemChanged.connect(self._rename)
        self._list.currentRowChanged.connect(self._enable)
        document.project_changed.connect(self.refresh)
        self.refresh()
        self._new.setFocus()

    def refresh(self) -> None:
        """Show the list as it is now, the same entry chosen."""
        chosen = self._chosen()
        self._list.blockSignals(True)
        self._list.clear()
        for entity in self._entities(self._document.journey):
            item = QListWidgetItem(entity.name)
            item.setData(Qt.ItemDataRole.UserRole, entity.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._list.addItem(item)
            if entity.id == chosen:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._enable()

    def _entities(self, journey: Journey) -> tuple[Stage | Department | Channel | Persona, ...]:
        return {
            "stage": journey.stages,
            "department": journey.departments,
            "channel": journey.channels,
            "persona": journey.personas,
        }[self._kind]

    def _chosen(self) -> str:
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _enable(self) -> None:
        at, last = self._list.currentRow(), self._list.count() - 1
        self._earlier.setEnabled(at > 0)
        self._later.setEnabled(0 <= at < last)
        self._remove.setEnabled(at >= 0 and (self._kind != "stage" or last > 0))

    def _add(self) -> None:
        name = self._new.text().strip()
        if name:
            self._new.clear()
            self._document.apply(
                lambda journey: ADD[self._kind](journey, name),
                self._locale.tr("Add {name}", name=name),
            )

    def _rename(self, item: QListWidgetItem) -> None:
        id, name = str(item.data(Qt.ItemDataRole.UserRole)), item.text().strip()
        done = bool(name) and self._document.apply(
            partial(edits.rename, id=id, name=name), self._locale.tr("Rename")
        )
        if not done:
            self.refresh()

    def _move(self, by: int) -> None:
        ids = [e.id for e in self._entities(self._document.journey)]
        id = self._chosen()
        at = ids.index(id) + by
        rest = [i for i in ids if i != id]
        before = rest[at] if at < len(rest) else None
        self._document.apply(
            lambda journey: MOVE[self._kind](journey, id, before), self._locale.tr("Move")
        )

    def _delete(self) -> None:
        self._document.apply(partial(edits.remove, ids=[self._chosen()]), self._locale.tr("Delete"))

    def _button(self, name: str, text: str, handler: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: handler())
        return button
