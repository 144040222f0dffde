"""The example journeys, importable from this folder."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def examples() -> ModuleType:
    path = Path(__file__).parent / "example_findings.py"
    spec = importlib.util.spec_from_file_location("example_findings", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
