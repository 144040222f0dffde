"""The sources of the evidence: what was counted, what was left out, and taking one out again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app import asking
from journeymap.app.dialogs.buttons import Standard, button_box
from journeymap.app.document import Document
from journeymap.app.filing import plain_error
from journeymap.app.fitting import at_size
from journeymap.app.jobs import Job
from journeymap.app.words import Words
from journeymap.evidence.project import Project
from journeymap.evidence.tables import Evidence, Source
from journeymap.evidence.voices import VOICES
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words
from journeymap.picture.voice_words import voice_name


class SourcesDialog(QDialog):
    """Sources by name; a name can be changed in place."""

    def __init__(self, parent: QWidget, document: Document, locale: Locale) -> None:
        super().__init__(parent)
        self.setObjectName("sources_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(locale.tr("Sources"))
        self.resize(at_size(560, self), at_size(420, self))
        self._document, self._locale = document, locale
        rows = QVBoxLayout(self)
        self._list = QListWidget()
        self._list.setObjectName("list")
        self._list.setAccessibleName(locale.tr("Sources"))
        rows.addWidget(self._list, 1)
        self._about = Words(locale, name="about")
        rows.addWidget(self._about)
        self._path = QLineEdit()  # a path has no place to be broken at
        self._path.setObjectName("path")
        self._path.setReadOnly(True)
        self._path.setFrame(False)
        self._path.setAccessibleName(locale.tr("Where the file is"))
        rows.addWidget(self._path)
        form = QFormLayout()
        self._voice = QComboBox()
        self._voice.setObjectName("voice")
        self._voice.setAccessibleName(locale.tr("Who speaks"))
        self._voice.addItem(locale.tr("not said"), "")
        for voice in VOICES:
            self._voice.addItem(voice_name(voice, locale), voice)
        self._voice.activated.connect(self._speak)
        form.addRow(locale.tr("&Who speaks"), self._voice)
        self._comments = QCheckBox(
            locale.tr("&Keep comments, with e-mail addresses and phone numbers masked")
        )
        self._comments.setObjectName("keep_comments")
        self._comments.clicked.connect(self._keep_comments)
        form.addRow(self._comments)
        rows.addLayout(form)
        line = QHBoxLayout()
        self._remove = QPushButton(locale.tr("&Take out"))
        self._remove.setObjectName("remove")
        self._remove.setAutoDefault(False)
        line.addWidget(self._remove)
        line.addStretch(1)
        close = button_box(locale, Standard.Close)
        close.rejected.connect(self.reject)
        line.addWidget(close)
        rows.addLayout(line)
        self._remove.clicked.connect(self._delete)
        self._list.currentRowChanged.connect(self._describe)
        self._list.itemChanged.connect(self._rename)
        document.evidence_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the sources as they are now."""
        row = self._list.currentRow()
        self._list.blockSignals(True)
        self._list.clear()
        for source in self._sources():
            item = QListWidgetItem(source.name)
            item.setData(Qt.ItemDataRole.UserRole, source.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
        self._describe()

    def _sources(self) -> tuple[Source, ...]:
        evidence = self._document.project.evidence
        return evidence.sources if evidence is not None else ()

    def _describe(self) -> None:
        locale, row, sources = self._locale, self._list.currentRow(), self._sources()
        self._remove.setEnabled(0 <= row < len(sources))
        if not 0 <= row < len(sources):
            self._about.setText(locale.tr("No source is left."))
            self._path.clear()
            return
        source = sources[row]
        evidence = self._document.project.evidence
        own = sum(c.source == source.id for c in evidence.comments) if evidence else 0
        is_survey = source.kind == "survey"
        self._voice.setEnabled(is_survey)
        self._voice.setCurrentIndex(max(0, self._voice.findData(source.voice)))
        self._comments.setEnabled(own > 0 or (is_survey and has_comments(source)))
        self._comments.setChecked(own > 0)
        lines = [
            locale.tr(
                "{used} of {rows} rows counted, %n customer(s)",
                "",
                source.people,
                used=locale.number(source.used),
                rows=locale.number(source.rows),
            ),
        ]
        if own:
            lines.insert(1, locale.tr("%n comment(s) kept", "", own))
        if source.first:
            lines.insert(1, locale.days(source.first, source.last))
        lines += [
            locale.tr("{reason}: %n row(s)", "", rows, reason=in_words(reason, locale))
            for reason, rows in source.skipped.items()
        ]
        self._about.setText("\n".join(lines))
        self._path.setText(source.path)

    def _rename(self, item: QListWidgetItem) -> None:
        id, name = str(item.data(Qt.ItemDataRole.UserRole)), item.text().strip()
        evidence = self._document.project.evidence
        if evidence is None or not name:
            self.refresh()
            return
        self._change(evidence.named(id, name), self._locale.tr("Rename"))

    def _delete(self) -> None:
        evidence, item = self._document.project.evidence, self._list.currentItem()
        if evidence is not None and item is not None:
            without = evidence.without(str(item.data(Qt.ItemDataRole.UserRole)))
            self._change(without if without.sources else None, self._locale.tr("Take out source"))

    def _chosen(self) -> Source | None:
        row, sources = self._list.currentRow(), self._sources()
        return sources[row] if 0 <= row < len(sources) else None

    def _speak(self) -> None:
        """Say what kind of source it is."""
        source, evidence = self._chosen(), self._document.project.evidence
        if source is not None and evidence is not None:
            voice = str(self._voice.currentData() or "")
            if voice != source.voice:
                self._change(evidence.telling(source.id, voice=voice), self._locale.tr("Change"))

    def _keep_comments(self, keep: bool) -> None:
        """Read the comments from the file again, or forget them."""
        from journeymap.data.commenting import with_comments, without_comments

        source, locale = self._chosen(), self._locale
        if source is None:
            return
        project = self._document.project
        if not keep:
            text = locale.tr("Forget comments")
            self._document.apply_project(lambda p: without_comments(p, source), text)
            return
        self._comments.setEnabled(False)
        job = Job("comments", lambda _report: with_comments(project, source), self)
        job.succeeded.connect(lambda read: self._keep(project, read))
        job.failed.connect(self._fail)
        job.start()

    def _keep(self, before: Project, read: Project) -> None:
        if self._document.project is before:
            self._document.apply_project(lambda _now: read, self._locale.tr("Keep comments"))
        self._describe()

    def _fail(self, error: Exception) -> None:
        self._describe()
        title = self._locale.tr("The comments cannot be read")
        asking.say(self, title, title, plain_error(error, self._locale))

    def _change(self, evidence: Evidence | None, text: str) -> None:
        self._document.apply_project(lambda p: replace(p, evidence=evidence), text)


def has_comments(source: Source) -> bool:
    """True when the recipe of a source names columns of comments."""
    from journeymap.data.recipe import RecipeError, recipe_from_toml

    try:
        return bool(recipe_from_toml(source.recipe).comment)
    except RecipeError:
        return False
