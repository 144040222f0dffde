from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _one_application(qapp: QApplication) -> None:
    """Exports to pictures find the application of the test run, and make none of another kind."""


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences are compared in English, whatever this computer speaks."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
