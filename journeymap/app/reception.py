"""A second start of the program hands its file over to the first one, and goes.

The first program listens at a local socket that only its user can reach, never on a network. A
message is one short line of JSON, `{"open": "/a/file"}`; what is longer, slower or anything else is
dropped without an answer, and whoever gets no answer in time simply runs by itself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from journeymap.app.door import is_there, message, understood

#: A message has at most so many bytes, and has to be there after so many milliseconds.
MOST, PATIENCE_MS = 16_384, 2_000
#: So many callers are listened to at once.
CALLERS = 8
_TAKEN = b"taken\n"


def hand_over(name: str, path: Path | None) -> bool:
    """Have a running program open a file, or a new window; False when none takes it."""
    caller = QLocalSocket()
    caller.connectToServer(name)
    if not caller.waitForConnected(PATIENCE_MS):
        return False
    caller.write(message(path))
    answer = b""
    while not answer.endswith(b"\n") and caller.waitForReadyRead(PATIENCE_MS):
        answer += bytes(caller.readAll().data())
    caller.abort()
    return answer == _TAKEN


class Reception(QObject):
    """Listens for later starts of the program."""

    #: Show this file; None is a new window.
    file_requested = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(CALLERS)
        self._server.newConnection.connect(self._welcome)
        self._callers: dict[QLocalSocket, bytes] = {}
        if name:
            self._open(name)

    @property
    def is_open(self) -> bool:
        """True when later starts are heard here."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        for caller in tuple(self._callers):
            self._dismiss(caller)

    def _open(self, name: str) -> None:
        if sys.platform != "win32":
            try:
                os.makedirs(os.path.dirname(name), mode=0o700, exist_ok=True)
            except OSError:
                return
        # Qt puts a new socket in the place of an old one, also of that of a program that runs.
        if is_there(name):
            asking = QLocalSocket()
            asking.connectToServer(name)
            if asking.waitForConnected(PATIENCE_MS):
                asking.abort()
                return
            QLocalServer.removeServer(name)
        self._server.listen(name)

    def _welcome(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            if len(self._callers) >= CALLERS:
                caller.abort()
                caller.deleteLater()
                continue
            self._callers[caller] = b""
            caller.setReadBufferSize(MOST + 1)
            caller.readyRead.connect(lambda caller=caller: self._listen(caller))
            caller.disconnected.connect(lambda caller=caller: self._dismiss(caller))
            QTimer.singleShot(PATIENCE_MS, caller, lambda caller=caller: self._dismiss(caller))
            self._listen(caller)

    def _listen(self, caller: QLocalSocket) -> None:
        if caller not in self._callers:
            return
        heard = self._callers[caller] + bytes(caller.read(MOST + 1).data())
        self._callers[caller] = heard
        line, end, rest = heard.partition(b"\n")
        if not end and len(heard) <= MOST:
            return
        said = understood(line) if end and not rest and len(line) <= MOST else None
        if said is None:
            self._dismiss(caller)
            return
        del self._callers[caller]
        caller.write(_TAKEN)
        caller.flush()
        caller.disconnectFromServer()
        caller.deleteLater()
        self.file_requested.emit(said[0])

    def _dismiss(self, caller: QLocalSocket) -> None:
        if self._callers.pop(caller, None) is not None:
            caller.abort()
            caller.deleteLater()
