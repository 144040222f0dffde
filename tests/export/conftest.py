"""Pictures of the example journey, drawn once in each language."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from journeymap.i18n.locale import locale_for
from journeymap.picture.compose import compose
from journeymap.picture.shapes import Picture


@pytest.fixture(scope="session")
def example_picture() -> Callable[[str], Picture]:
    """The picture of the example in a language: `example_picture("fa")`."""
    path = Path(__file__).parents[1] / "picture" / "example_findings.py"
    spec = importlib.util.spec_from_file_location("example_findings", path)
    examples = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(examples)

    @cache
    def draw(language: str) -> Picture:
        return compose(*examples.fibre(language), locale_for(language))

    return draw
