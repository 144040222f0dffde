"""Comments: what people wrote, found by words and by place, and pinned to the map as quotes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from journeymap.analysis.results import touchpoint_name
from journeymap.app.docks.panel import Panel
from journeymap.app.document import Document
from journeymap.app.editing import Editing
from journeymap.app.fitting import Roomy
from journeymap.app.words import Words, in_direction
from journeymap.canvas.view import MapView
from journeymap.evidence.comments import Comment
from journeymap.i18n.locale import Locale
from journeymap.picture.words import metric_name

#: So many are listed; more are counted.
MOST = 300
#: Typing that goes on within this time is searched for once.
PAUSE_MS = 120


class Comments(Panel):
    """A line to search with, what was found, and a button that pins the chosen one."""

    def __init__(self, document: Document, editing: Editing, view: MapView, locale: Locale) -> None:
        super().__init__("comments", pause=PAUSE_MS)
        self._document, self._editing, self._view = document, editing, view
        self._locale = locale
        self._found: list[Comment] = []
        self._words = QLineEdit()
        self._words.setObjectName("comment_words")
        self._words.setPlaceholderText(locale.tr("Search the comments"))
        self._words.setAccessibleName(locale.tr("Search the comments"))
        self._words.setClearButtonEnabled(True)
        self._here = QCheckBox(locale.tr("Only at what is chosen"))
        self._here.setObjectName("comments_here")
        self._pin = QPushButton(locale.tr("&Pin as a quote"))
        self._pin.setObjectName("comment_pin")
        self._pin.setToolTip(
            locale.tr("Put this comment on the chosen touchpoint or hand-off, else on its own")
        )
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._here)
        line.addWidget(self._pin)
        self._list = QListWidget()
        self._list.setObjectName("comments_list")
        self._list.setAccessibleName(locale.tr("Comments"))
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._said = Words(locale, name="comments_said", quiet=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 6, 10, 6)
        rows.addLayout(line)
        rows.addWidget(Roomy(self._said))
        rows.addWidget(self._list, 1)
        self._words.textChanged.connect(self.refresh_soon)
        self._words.returnPressed.connect(self.refresh)
        self._here.toggled.connect(self.refresh)
        self._pin.clicked.connect(self._pin_chosen)
        self._list.currentRowChanged.connect(self._show_state)
        self._list.itemActivated.connect(self._open)
        self.follow(document.evidence_changed, document.replaced, document.filter_changed)
        document.project_changed.connect(self._show_state)
        view.selection_changed.connect(self._chosen_changed)
        self._show_state()

    def focus_search(self) -> None:
        """Put the keyboard on the line to search with."""
        self._words.setFocus()
        self._words.selectAll()

    def refresh(self) -> None:
        """Search again."""
        from journeymap.data.comments import find_comments

        self._soon.stop()
        kept = self._kept()
        ends = self._chosen_ends() if self._here.isChecked() else None
        own = [c for c in kept if ends is None or c.touchpoint in ends]
        found = find_comments(own, self._words.text(), most=len(own) + 1)
        self._found = found[:MOST]
        self._list.clear()
        for comment in self._found:
            said = " ".join(comment.text.split())
            text = f"{self._about(comment)}\n{self._locale.isolate(said)}"
            self._list.addItem(QListWidgetItem(in_direction(text, rtl=self._locale.rtl)))
        self._said.setText(self._count(len(found), len(kept)))
        self._show_state()

    def _kept(self) -> Sequence[Comment]:
        """The comments of the sources and months that are looked at."""
        evidence, selection = self._document.project.evidence, self._document.selection
        if evidence is None:
            return ()
        ids = set(selection.source_ids(evidence))
        dated = bool(selection.since or selection.until)
        return [
            c
            for c in evidence.comments
            if c.source in ids
            and (not dated or c.period)
            and (not selection.since or c.period >= selection.since)
            and (not selection.until or c.period <= selection.until)
        ]

    def _about(self, comment: Comment) -> str:
        """Where it was said, when, and the score beside it."""
        locale, journey = self._locale, self._document.journey
        place = (
            locale.isolate(touchpoint_name(journey, comment.touchpoint))
            if comment.touchpoint
            else locale.tr("The whole journey")
        )
        parts = [place]
        if comment.code is not None:
            whole = float(comment.code).is_integer()
            parts.append(
                locale.tr(
                    "{metric} {code} of {best}",
                    metric=metric_name(comment.metric, locale),  # type: ignore[arg-type]
                    code=locale.number(comment.code, 0 if whole else 1),
                    best=locale.number(comment.high),
                )
            )
        if comment.period:
            parts.append(locale.month(comment.period))
        return " · ".join(parts)

    def _count(self, found: int, kept: int) -> str:
        locale, evidence = self._locale, self._document.project.evidence
        if evidence is None or not evidence.comments:
            return locale.tr(
                "No comments are kept. Under File, Sources you can have those of a source kept; "
                "e-mail addresses and phone numbers are masked."
            )
        text = locale.tr(
            "{found} of {kept} comments", found=locale.number(found), kept=locale.number(kept)
        )
        if found > MOST:
            text += " · " + locale.tr("the first {count} are listed", count=locale.number(MOST))
        if self._document.selection.segments:
            text += " · " + locale.tr("comments are not told apart by segment")
        return text

    def _chosen_changed(self) -> None:
        if self._here.isChecked():
            self.refresh_soon()
        self._show_state()

    def _chosen_ends(self) -> set[str]:
        """The touchpoints that are chosen, and both ends of chosen hand-offs."""
        journey, out = self._document.journey, set()
        for id in self._view.selected:
            transition = journey.transition(id)
            out |= {transition.source, transition.target} if transition else {id}
        return out

    def _target(self) -> str:
        """What a quote would be pinned to: what is chosen on the map, else the comment's place."""
        row = self._list.currentRow()
        if not 0 <= row < len(self._found):
            return ""
        journey, chosen = self._document.journey, self._view.selected
        if len(chosen) == 1 and (journey.touchpoint(chosen[0]) or journey.transition(chosen[0])):
            return chosen[0]
        place = self._found[row].touchpoint
        return place if journey.touchpoint(place) else ""

    def _show_state(self) -> None:
        self._pin.setEnabled(bool(self._target()))

    def _pin_chosen(self) -> None:
        target, row = self._target(), self._list.currentRow()
        if target:
            self._editing.add_note(target, "quote", self._found[row].text)

    def _open(self, _item: QListWidgetItem) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found) and self._found[row].touchpoint:
            self.entity_chosen.emit(self._found[row].touchpoint)
