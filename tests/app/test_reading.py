"""In which language, digits and calendar the windows speak."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from journeymap.app.reading import reader_of
from journeymap.app.settings import Settings


@pytest.mark.parametrize(
    ("system", "language"),
    [("fa_IR", "fa"), ("ar_SA", "ar"), ("de_DE", "en"), ("en_GB", "en"), ("C", "en")],
)
def test_that_a_first_start_speaks_the_language_of_the_system(
    monkeypatch, system: str, language: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert reader_of(Settings()).language == language
    assert reader_of(Settings(language="fa")).language == "fa"
    assert reader_of(Settings(language="?")).language == language


def test_that_what_is_not_known_is_as_usual() -> None:
    strange = reader_of(Settings(language="fa", digits="roman", calendar="maya"))
    assert strange == reader_of(Settings(language="fa"))
    assert reader_of(Settings(language="en", digits="persian")).number(12.5, 1) == "۱۲٫۵"
