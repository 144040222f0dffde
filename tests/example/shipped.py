"""The shipped example as tests begin with it."""

from __future__ import annotations

from functools import cache

from journeymap.data.example import example_project
from journeymap.evidence.project import Project


@cache
def example() -> Project:
    """The example with its survey and its log, gathered once for all tests."""
    return example_project(lambda _share: None)
