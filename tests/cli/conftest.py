from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _one_application(qapp: QApplication) -> None:
    """Exports to pictures find the application of the test run, and make none of another kind."""
