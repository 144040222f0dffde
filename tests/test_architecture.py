"""The shape of the program, as tests: direction of imports, sizes, and what is never used."""

from __future__ import annotations

import ast
import importlib.metadata
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "journeymap").rglob("*.py"))
MAX_LINES, MAX_METHODS = 400, 25
#: Reading these runs whatever the file says.
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_METHODS = {"read_pickle", "to_pickle", "unsafe_load"}
HEAVY = ("pandas", "numpy", "duckdb", "networkx", "pyqtgraph", "PySide6", "rapidfuzz")
#: They drop a reference of None at every call that returns nothing, until the interpreter aborts.
BROKEN_PYSIDE = {"6.11.0", "6.11.1", "6.12.0"}


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*arguments], capture_output=True, text=True, timeout=600, check=False, cwd=ROOT, **more
    )  # type: ignore[call-overload]


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in MODULES:
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def test_that_dependencies_point_one_way(tmp_path: Path) -> None:
    pytest.importorskip("importlinter")
    start = "from importlinter.cli import lint_imports_command as c; c()"
    found = run(sys.executable, "-c", start, "--cache-dir", str(tmp_path))
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize(
    "words",
    [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy", "--cache-dir=/dev/null")],
    ids=" ".join,
)
def test_that_linter_formatter_and_type_checker_have_nothing_to_say(words: tuple[str, ...]) -> None:
    pytest.importorskip(words[0])
    found = run(sys.executable, "-m", *words)
    assert found.returncode == 0, found.stdout + found.stderr


def test_that_nothing_can_run_what_a_file_says() -> None:
    found = []
    for name, tree in trees():
        for node in ast.walk(tree):
            match node:
                case ast.Import(names=names):
                    used = {alias.name.partition(".")[0] for alias in names} & FORBIDDEN_MODULES
                case ast.ImportFrom(module=str(module)):
                    used = {module.partition(".")[0]} & FORBIDDEN_MODULES
                case ast.Call(func=ast.Name(id=called)):
                    used = {called} & FORBIDDEN_CALLS
                case ast.Attribute(attr=method):
                    used = {method} & FORBIDDEN_METHODS
                case _:
                    continue
            found += [f"{name}:{node.lineno}: {word}" for word in used]
    assert not found


def test_that_no_module_is_longer_than_one_can_read() -> None:
    lengths = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in MODULES}
    assert not {p.name: lines for p, lines in lengths.items() if lines > MAX_LINES}


def test_that_no_class_does_everything() -> None:
    found = {}
    for name, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                methods = [m for m in node.body if isinstance(m, ast.FunctionDef)]
                if len(methods) > MAX_METHODS:
                    found[f"{name}: {node.name}"] = len(methods)
    assert not found


def test_that_no_function_or_class_is_there_for_tests_alone() -> None:
    defined, used = set(), set()
    for name, tree in trees():
        module = name.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        own = {n.name for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef)}
        called = {word: f"{module}.{word}" for word in own}  # names here -> whole names
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                whole = {a.asname or a.name: f"{node.module}.{a.name}" for a in node.names}
                used |= set(whole.values())
                called |= whole
        for node in ast.walk(tree):
            match node:
                case ast.Name(id=word) if word in own:
                    used.add(called[word])
                case ast.Attribute(value=ast.Name(id=word), attr=of_module) if word in called:
                    used.add(f"{called[word]}.{of_module}")
        if module != "journeymap.cli.commands":  # called by the names they have on the command line
            defined |= {f"{module}.{word}" for word in own}
    assert not sorted(defined - used)


def test_that_no_module_is_a_drawer_for_everything_else() -> None:
    drawers = {"utils", "util", "common", "misc", "helpers"}
    assert not [p for p in MODULES if drawers & {*p.parts, p.stem}]


@pytest.mark.parametrize(
    "module", ["journeymap.cli", "journeymap.model.validation", "journeymap.storage.file"]
)
def test_that_what_is_started_first_loads_nothing_heavy(module: str) -> None:
    found = run(sys.executable, "-c", f"import {module}, sys; print(*sys.modules)")
    assert found.returncode == 0, found.stderr
    loaded = {name.partition(".")[0] for name in found.stdout.split()}
    assert not loaded & set(HEAVY)


def test_that_an_empty_journey_is_opened_without_anything_heavy(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from journeymap.evidence.project import Project
from journeymap.storage.file import open_project, save_project
path = Path(sys.argv[1]) / "x.journey"
save_project(path, Project(), expected=None)
open_project(path)
print(*sys.modules)
"""
    found = run(sys.executable, "-c", code, str(tmp_path))
    assert found.returncode == 0, found.stderr
    assert not {name.partition(".")[0] for name in found.stdout.split()} & set(HEAVY)


def test_that_the_installed_qt_is_none_of_the_broken_ones() -> None:
    assert importlib.metadata.version("PySide6-Essentials") not in BROKEN_PYSIDE


def test_that_calls_of_qt_which_return_nothing_do_not_wear_the_interpreter_out() -> None:
    code = """
from PySide6.QtCore import QPointF
point = QPointF()
for i in range(200_000):
    point.setX(i)
    point.isNull()
print("alive")
"""
    found = run(sys.executable, "-c", code, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert found.stdout.strip() == "alive", found.stderr
