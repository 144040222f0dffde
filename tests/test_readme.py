"""What the README promises: recipes that are read, keys that exist, commands that parse."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest

from journeymap.cli.parser import COMMANDS, build_parser
from journeymap.data.recipe import EventColumn, Join, Recipe, ScoreColumn, recipe_from_toml
from journeymap.i18n.locale import Locale

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RECIPES = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
SHELL = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL)).replace("\\\n", " ")
CALLS = [line for line in SHELL.splitlines() if line.startswith("journeymap ")]
#: What the tables of a recipe are called in the program.
WRITTEN = {"scores": "score", "events": "event"}


def test_that_there_is_a_recipe_of_each_kind_and_all_can_be_read() -> None:
    kinds = [recipe_from_toml(text).kind for text in RECIPES]
    assert kinds == ["survey", "events", "complaints", "voices"]


@pytest.mark.parametrize("table", [Recipe, ScoreColumn, EventColumn, Join])
def test_that_every_key_of_a_recipe_is_told(table: type) -> None:
    section = README.partition("### Recipes")[2].partition("\n## ")[0]
    keys = [WRITTEN.get(field.name, field.name) for field in fields(table)]
    assert [key for key in keys if not re.search(rf"\b{key}\b", section)] == []


@pytest.mark.parametrize("call", CALLS)
def test_that_its_commands_are_understood_and_its_files_are_there(call: str) -> None:
    words = shlex.split(call)[1:]
    options = build_parser(Locale()).parse_args(words)
    assert options.command in COMMANDS
    assert [w for w in words if w.startswith("resources/") and not (ROOT / w).is_file()] == []


def test_that_every_command_and_every_package_is_named() -> None:
    assert [name for name in COMMANDS if not re.search(rf"\b{name}\b", README)] == []
    packages = [p.parent.name for p in (ROOT / "journeymap").glob("*/__init__.py")]
    where = README.partition("## Where things are")[2]
    assert [name for name in packages if f"`{name}`" not in where] == []
