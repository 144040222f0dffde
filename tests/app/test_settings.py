from __future__ import annotations

import os
from pathlib import Path

import pytest

from journeymap.app.application import settings_path
from journeymap.app.settings import (
    MAX_RECENT,
    Settings,
    load_settings,
    save_settings,
)


def test_that_settings_come_back_as_they_were_kept(tmp_path) -> None:
    kept = Settings(language="fa", theme="dark", recent=("/a.journey",), motion=False)
    save_settings(tmp_path / "deep" / "settings.json", kept)
    assert load_settings(tmp_path / "deep" / "settings.json") == kept


@pytest.mark.parametrize("text", ["", "{", "[]", '{"theme": 3, "recent": "x", "unknown": 1}'])
def test_that_settings_that_cannot_be_used_are_as_if_never_set(tmp_path, text) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    said = []
    assert load_settings(path, lambda: said.append(True)) == Settings()
    assert said or text.startswith('{"')  # one that cannot be read is said


def test_that_settings_that_were_never_kept_are_no_trouble(tmp_path) -> None:
    assert load_settings(tmp_path / "settings.json", pytest.fail) == Settings()


def test_that_a_folder_that_cannot_be_written_is_no_reason_to_fail(tmp_path) -> None:
    (tmp_path / "file").write_text("")
    save_settings(tmp_path / "file" / "settings.json", Settings())


def test_that_recent_files_are_few_and_each_is_there_once() -> None:
    settings = Settings()
    for i in [*range(20), 19]:
        settings = settings.with_recent(Path(f"/{i}"))
    assert len(settings.recent) == MAX_RECENT
    assert settings.recent[:2] == ("/19", "/18")


def test_that_a_recent_file_whose_name_is_no_text_is_found_again(tmp_path) -> None:
    odd = Path(os.fsdecode(b"/maps/caf\xe9.journey"))
    save_settings(tmp_path / "settings.json", Settings().with_recent(odd))
    assert load_settings(tmp_path / "settings.json").recent == (str(odd),)


def test_that_a_test_never_touches_the_settings_of_the_user(tmp_path_factory) -> None:
    assert str(settings_path()).startswith(str(tmp_path_factory.getbasetemp()))
