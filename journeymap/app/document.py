"""`Document`: the project that is open, its undo stack, its file and its filter.

The project is a frozen value. An edit is a pure function from one value to the next, and one
generic command keeps *before* and *after*, so that undo is right by construction.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.model.changes import changes_between
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError
from journeymap.storage.locking import Claim, Holder

Edit = Callable[[Journey], Journey]
ProjectEdit = Callable[[Project], Project]


class ProjectCommand(QUndoCommand):
    """The only undo command there is: it puts one project value in the place of another.

    Two commands in a row with the same `merge` key become one, so that typing is one step.
    """

    def __init__(
        self, document: Document, after: Project, text: str, merge: Hashable | None
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before, self._after = document.project, after
        self._merge = merge
        #: True when undoing it leaves nothing to redo.
        self.once = False

    def redo(self) -> None:
        """Put the later value in place."""
        self._document._show(self._after)

    def undo(self) -> None:
        """Put the earlier value back, the very same object."""
        self._document._show(self._before)
        if self.once:
            self.setObsolete(True)

    def is_of(self, merge: Hashable) -> bool:
        """True when the step was done with this merge key, in whatever gesture."""
        return isinstance(self._merge, tuple) and self._merge[0] == merge

    def id(self) -> int:
        """Qt asks for merging only where this is the same and not -1."""
        return -1 if self._merge is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Swallow the following step of the same gesture."""
        if not isinstance(other, ProjectCommand) or other._merge != self._merge:
            return False
        self._after = other._after
        if self._after.same_as(self._before):
            self.setObsolete(True)
        return True


class Document(QObject):
    """What is open. Everything that changes the project goes through `apply`."""

    #: The journey changed; carries `Changes` by id.
    project_changed = Signal(object)
    #: Versions were added, renamed, moved or removed, or another one is shown.
    versions_changed = Signal()
    #: Counts or sources changed.
    evidence_changed = Signal()
    #: Another project took the place of the old one: show everything anew.
    replaced = Signal()
    #: Path, unsaved changes or read-only state changed.
    state_changed = Signal()
    #: Another part of the evidence is looked at; carries the `Selection`.
    filter_changed = Signal(object)
    #: Whoever holds back what is being written is to apply it now: the document is about to be
    #: saved, left or replaced, or another command is to work on it.
    settling = Signal()
    #: An edit made no sense; carries the reason.
    edit_refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = Project()
        self.path: Path | None = None
        self.fingerprint: object = None
        self.read_only = False
        #: What came of asking for the file; None while there is none.
        self.claim: Claim | None = None
        self.selection = Selection()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self._clean_changed)
        #: How often another project took the place of the old one.
        self.loads = 0
        self._seal = 0
        self._held = ""

    @property
    def journey(self) -> Journey:
        """The journey as it is now."""
        return self.project.journey

    @property
    def is_dirty(self) -> bool:
        """True when closing would lose something."""
        return not self.undo_stack.isClean()

    @property
    def holder(self) -> Holder | None:
        """Who else has the file open and may write it."""
        return self.claim.holder if self.claim is not None else None

    def apply(self, edit: Edit, text: str, merge: Hashable | None = None) -> bool:
        """Do one edit of the journey as one undo step; False when it changed nothing.

        A refused edit (`EditError`) changes nothing and is said by `edit_refused`.
        """
        return self.apply_project(lambda p: p.with_journey(edit(p.journey)), text, merge)

    def apply_project(self, edit: ProjectEdit, text: str, merge: Hashable | None = None) -> bool:
        """Do one edit of the whole project, such as an import, as one undo step."""
        if self._held:
            self.edit_refused.emit(self._held)
            return False
        try:
            after = edit(self.project)
        except EditError as error:
            self.edit_refused.emit(str(error))
            return False
        if after is self.project:
            return False
        key = None if merge is None else (merge, self._seal)
        self.undo_stack.push(ProjectCommand(self, after, text, key))
        return True

    def take_back(self, merge: Hashable) -> bool:
        """Undo the last step for good, if it was done with this key; False when it was not."""
        last = self.undo_stack.command(self.undo_stack.index() - 1)
        if self._held or not isinstance(last, ProjectCommand) or not last.is_of(merge):
            return False
        last.once = True
        self.undo_stack.undo()
        return True

    def hold(self, reason: str) -> None:
        """Refuse edits, saying why, until `release`: work in a thread builds on this value."""
        self._held = reason

    def release(self) -> None:
        """Take edits again."""
        self._held = ""

    def seal(self) -> None:
        """End the gesture: what follows is another undo step, whatever its merge key."""
        self._seal += 1

    def load(
        self,
        project: Project,
        path: Path | None = None,
        fingerprint: object = None,
        *,
        claim: Claim | None = None,
        read_only: bool = False,
        unsaved: bool = False,
    ) -> None:
        """Open another project in place of this one; the undo history starts anew.

        `unsaved` marks a project that stands in no file yet and would be missed.
        """
        self.settling.emit()
        self.project, self.path, self.fingerprint = project, path, fingerprint
        self.loads += 1
        self.claim = claim
        self.read_only = read_only or self.holder is not None
        self.selection = Selection()
        self.undo_stack.clear()
        if unsaved:
            self.undo_stack.resetClean()
        else:  # clearing an empty stack would leave it as clean or not as it was
            self.undo_stack.setClean()
        self.replaced.emit()
        self.state_changed.emit()

    def mark_saved(
        self, path: Path, fingerprint: object, project: Project, claim: Claim | None = None
    ) -> None:
        """Remember that `project` stands in the file now; later edits stay unsaved."""
        self.path, self.fingerprint, self.claim = path, fingerprint, claim
        self.read_only = False
        if project is self.project:
            self.undo_stack.setClean()
        self.state_changed.emit()

    def take(self, claim: Claim) -> None:
        """The file is free now, or somebody else's still; edits stay as they are."""
        self.claim = claim
        self.read_only = self.holder is not None
        self.state_changed.emit()

    def stand_by(self, found: object = None) -> None:
        """What is here is kept although the file holds something else now: it is unsaved.

        `found` is what stands in the file and may be replaced by the next save.
        """
        if found is not None:
            self.fingerprint = found
        self.undo_stack.resetClean()
        self.state_changed.emit()

    def select(self, selection: Selection) -> None:
        """Look at another part of the evidence; this is a view and no edit."""
        if selection != self.selection:
            self.selection = selection
            self.filter_changed.emit(selection)

    def _clean_changed(self, _clean: bool) -> None:
        self.state_changed.emit()

    def _show(self, project: Project) -> None:
        old, self.project = self.project, project
        if project.versions is not old.versions:
            self.versions_changed.emit()
        if project.evidence is not old.evidence:
            self.evidence_changed.emit()
        changes = changes_between(old.journey, project.journey)
        if changes or project.journey != old.journey:
            self.project_changed.emit(changes)
