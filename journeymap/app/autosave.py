"""What a crash would lose goes to a journal: this says to it what changed and what is settled."""

from __future__ import annotations

import weakref
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from journeymap.app.document import Document
from journeymap.storage.file import Fingerprint
from journeymap.storage.journaling import Journaling, Unsaved
from journeymap.storage.recovery import Subject

#: A recovered document that was open for so long (ms) did not bring the program down.
LIVES_MS = 20_000


class Autosave(QObject):
    """Hands every state of a document that stands in no file over to a `Journaling`."""

    #: The journal cannot be written (carries the exception), or can be again (None).
    troubled = Signal(object)

    def __init__(self, document: Document, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        #: What writes; it may outlive this until it has written.
        self.journaling = Journaling(root, partial(_tell, weakref.ref(self)))
        self._trouble = ""
        #: Counts and fingerprint of the file, as long as both belong together.
        self._in_file: tuple[object, object] = (None, None)
        #: How often the document was recovered, until it has lived for a while.
        self._attempts = 0
        self._living = QTimer(self)
        self._living.setSingleShot(True)
        self._living.setInterval(LIVES_MS)
        self._living.timeout.connect(self._lives)
        document.undo_stack.indexChanged.connect(self.look)
        document.state_changed.connect(self.look)
        document.replaced.connect(self._begin)
        self.look()

    def look(self, _index: int = 0) -> None:
        """See what a crash would lose now; costs nothing."""
        document = self._document
        if not isValid(document.undo_stack):  # it says that it is empty when it goes
            return
        project, fingerprint = document.project, document.fingerprint
        if not document.is_dirty:
            self._in_file = (project.evidence, fingerprint)
            self.journaling.drop()
            return
        sum_ = fingerprint.sha256 if isinstance(fingerprint, Fingerprint) else ""
        base = document.path if sum_ else None
        name = document.path.stem if document.path is not None else document.journey.title
        evidence, of = self._in_file
        in_base = base is not None and evidence is project.evidence and of is fingerprint
        # Whoever held the file may be gone by the time this is needed.
        read_only = document.read_only and document.holder is None
        subject = Subject(name, base, sum_, read_only, self._attempts)
        self.journaling.hold(Unsaved(project, subject, in_base))

    def take_over(self, folder: Path, attempts: int) -> None:
        """The document was recovered from this journal, which goes once there is a new one.

        The new one remembers the attempts, until the document is seen to do no harm.
        """
        self._attempts = attempts
        self._living.start()
        self.journaling.take_over(folder)
        self.look()

    def settle(self) -> None:
        """The document is closed: what is not saved was given up."""
        self.journaling.drop()

    def _lives(self) -> None:
        self._attempts = 0
        self.look()

    def _begin(self) -> None:
        """Another document: what was held of the one before was saved or given up."""
        self._living.stop()
        self._attempts = 0
        self.journaling.drop()
        self.look()

    def _told(self, error: Exception | None) -> None:
        """Called in the journal's thread: say a trouble once, and its end."""
        text = "" if error is None else str(error) or type(error).__name__
        if text == self._trouble:
            return
        self._trouble = text
        try:
            self.troubled.emit(error)
        except RuntimeError:
            return  # the program is going, and nobody is there to be told


def _tell(autosave: weakref.ref[Autosave], error: Exception | None) -> None:
    """A journal outlives its window until it is written, and must not keep the document for it."""
    found = autosave()
    if found is not None:
        found._told(error)
