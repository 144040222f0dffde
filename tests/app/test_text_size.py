"""Text in four sizes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from journeymap.app.application import Shell
from journeymap.app.settings import Settings


def test_that_everything_is_written_twice_as_large_and_as_before_again(qapp, tmp_path) -> None:
    shell = Shell(qapp, Settings(theme="light"), tmp_path / "settings.json")
    shell.open_window()
    shell.furnish()
    normal = qapp.font().pointSizeF()

    def sizes() -> set[float]:
        kinds = (*shell.window.findChildren(QComboBox), *shell.window.findChildren(QLabel))
        return {round(one.font().pointSizeF() / normal, 1) for one in kinds if one.isVisible()}

    before = sizes()
    shell.window.actions_["view.text_200"].trigger()
    assert qapp.font().pointSizeF() == 2 * normal
    assert max(sizes()) == pytest.approx(2 * max(before), abs=0.15)
    assert min(sizes()) == pytest.approx(2 * min(before), abs=0.15)
    assert shell.window.actions_["view.text_200"].isChecked()
    shell.window.actions_["view.text_100"].trigger()
    assert sizes() == before
    shell.window.retire()
    shell.deleteLater()
    qapp.processEvents()
