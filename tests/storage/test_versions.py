"""Versions in the file, in the journal, and in files somebody else has written."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.evidence.project import Project
from journeymap.evidence.versions import Version, add_version, show_version
from journeymap.model.edits import add_touchpoint, rename_journey
from journeymap.model.journey import Journey
from journeymap.storage.codec import decode_project, encode_project
from journeymap.storage.errors import StorageError
from journeymap.storage.file import open_project, save_project
from journeymap.storage.recovery import Subject, new_journal, open_journal, write_journal
from journeymap.storage.versions import INDEX, decode_versions, encode_versions


def a_project() -> Project:
    one = Project(add_touchpoint(Journey(title="Fibre"), "Offer", "action"))
    two = add_version(one, "To be")
    three = add_version(two, "Nächstes Jahr / آینده")
    three = three.with_journey(rename_journey(three.journey, "Better"))
    return show_version(three, three.versions[1].id)


PROJECT = a_project()


def test_that_every_version_comes_back_from_the_file_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "map.journey"
    save_project(path, PROJECT, expected=None)
    opened = open_project(path)
    assert opened.project.same_as(PROJECT)
    assert not opened.warnings
    assert opened.project.extra == {}
    assert [v.name for v in opened.project.versions] == [v.name for v in PROJECT.versions]
    assert encode_project(opened.project) == encode_project(PROJECT)


def test_that_journey_json_is_the_version_shown_and_the_members_are_plain_journeys() -> None:
    with zipfile.ZipFile(io.BytesIO(encode_project(PROJECT))) as archive:
        assert json.loads(archive.read("journey.json"))["title"] == "Fibre"
        listed = json.loads(archive.read(INDEX))
        assert [entry.get("shown", False) for entry in listed] == [False, True, False]
        member = archive.read(f"versions/{listed[2]['id']}.json")
    assert decode_project(member).project.journey.title == "Better"


def test_that_one_version_leaves_no_trace_in_the_file() -> None:
    one = Project(Journey(title="Fibre"))
    assert encode_versions(one) == {}
    assert decode_project(encode_project(one)).project.versions == ()


def test_that_ids_go_on_above_those_of_a_version_that_is_not_shown() -> None:
    grown = add_touchpoint(PROJECT.journey, "Chat", "use", id="t900")
    versions = (Version("v1", "As-is", grown), Version("v2", "To be"))
    opened = decode_project(encode_project(replace(PROJECT, versions=versions)))
    assert opened.project.journey.serial == 900


def test_that_what_a_newer_program_wrote_of_a_version_is_kept() -> None:
    first = replace(PROJECT.versions[0], extra={"colour": "blue"})
    project = replace(PROJECT, versions=(first, *PROJECT.versions[1:]))
    assert decode_project(encode_project(project)).project.same_as(project)


def test_that_versions_do_not_fit_into_a_plain_json_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no room for"):
        save_project(tmp_path / "map.json", PROJECT, expected=None)


def test_that_the_journal_brings_every_version_back(tmp_path: Path) -> None:
    folder = new_journal(tmp_path)
    write_journal(folder, PROJECT, Subject("Fibre"))
    assert open_journal(folder).project.same_as(PROJECT)


def _index(*entries: object) -> dict[str, bytes]:
    members = encode_versions(PROJECT)
    return {**members, INDEX: json.dumps(list(entries)).encode()}


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({INDEX: b"{}"}, "a list is needed"),
        ({INDEX: b"[1]"}, "an object is needed"),
        ({INDEX: b"["}, "not JSON"),
        (_index({"id": "../x", "name": "A"}), "cannot be the id"),
        (_index({"id": "versions", "name": "A"}), "cannot be the id"),
        (_index({"id": "v1", "name": " "}), "needs a name"),
        (_index({"id": "v1", "name": "A" * 300}), "needs a name"),
        (_index({"id": "v1", "name": 5}), "a text is needed"),
        (_index({"id": "v1", "name": "A"}, {"id": "v1", "name": "B"}), "used twice"),
        (_index({"id": "v77", "name": "A"}, {"id": "v9", "name": "B", "shown": True}), "missing"),
        (_index({"id": "v3", "name": "A"}), "exactly one"),
        (_index(*({"id": f"v{i}", "name": "A"} for i in range(60))), "more than the"),
        (
            {
                INDEX: b'[{"id":"a","name":"A"},{"id":"b","name":"B","shown":true}]',
                "versions/a.json": b"[]",
            },
            "no journey",
        ),
    ],
)
def test_that_damaged_versions_are_refused_with_their_place(
    members: dict[str, bytes], said: str
) -> None:
    with pytest.raises(StorageError, match=said) as caught:
        decode_versions(members)
    assert caught.value.where.startswith("versions/")


def test_that_a_newer_version_of_the_format_in_one_of_them_opens_read_only() -> None:
    data = encode_project(PROJECT)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("versions/v") and name != INDEX:
                content = content.replace(b'"version": 1', b'"version": 7')
            new.writestr(name, content)
    assert decode_project(out.getvalue()).read_only
