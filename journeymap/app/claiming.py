"""The lock on the document's file: let go of when the document leaves the file."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject

from journeymap.app.document import Document
from journeymap.storage.locking import Claim, release


class Claiming(QObject):
    """Follows the document from file to file.

    Locks are removed in a thread, because a drive may be slow.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._claim: Claim | None = None
        self._threads: list[threading.Thread] = []
        document.replaced.connect(self.follow)
        document.state_changed.connect(self.follow)

    def let_go(self) -> list[threading.Thread]:
        """The document is closed; gives the threads to wait for before the program goes."""
        self._change(None)
        return self._threads

    def follow(self) -> None:
        """See whether the document is in the same file still."""
        self._change(self._document.claim)

    def _change(self, claim: Claim | None) -> None:
        old, self._claim = self._claim, claim
        if old is None or not old.token or old == claim:
            return
        thread = threading.Thread(target=release, args=(old,), name="unlock", daemon=True)
        self._threads = [t for t in self._threads if t.is_alive()] + [thread]
        thread.start()
