from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.evidence.project import Project, StoredRecipe
from journeymap.evidence.tables import SCHEMA, Evidence, Source, column_types, empty_table
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey
from journeymap.storage.codec import Opened, decode_project, encode_project
from journeymap.storage.errors import StorageError
from journeymap.storage.journey_json import encode_journey
from journeymap.storage.migrations import migrate


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(content: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return out.getvalue()


def changed(project: Project, **content: bytes) -> bytes:
    """The file of a project with other members (`a__b` for a/b.csv), made by another program."""
    content = {name.replace("__", "/") + ".csv": data for name, data in content.items()}
    found = members(encode_project(project)) | content
    del found["checksums.json"]
    return zipped(found)


def test_that_everything_comes_back_the_same_and_is_written_the_same(project: Project) -> None:
    data = encode_project(project, thumbnail=b"\x89PNG")
    opened = decode_project(data)
    assert opened.project.same_as(project)
    assert opened.warnings == ()
    assert opened.thumbnail == b"\x89PNG"
    assert encode_project(opened.project, thumbnail=opened.thumbnail) == data


def test_that_the_file_is_laid_out_as_promised(project: Project) -> None:
    data = encode_project(project, thumbnail=b"\x89PNG")
    assert data[30:62] == b"mimetypeapplication/x-journeymap"
    names = list(members(data))
    assert names[:2] == ["mimetype", "journey.json"]
    assert {f"evidence/{name}.csv" for name in SCHEMA} < set(names)
    assert {"evidence/sources.json", "recipes/survey.toml", "thumbnail.png"} < set(names)
    assert sorted(json.loads(members(data)["checksums.json"])["sha256"]) == sorted(names[1:-1])


def test_that_a_journey_without_evidence_has_no_tables() -> None:
    names = list(members(encode_project(Project())))
    assert names == ["mimetype", "journey.json", "checksums.json"]
    empty = Project(evidence=Evidence.empty())
    assert decode_project(encode_project(empty)).project.same_as(empty)


texts = st.text(max_size=12) | st.sampled_from(
    ("NA", "", "nan", "007", "1e5", " x ", '"', "\r", "\n")
)
counts = st.integers(0, 2**63 - 1)
numbers = st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    import pandas as pd

    tables = {}
    for name, (_, own_counts) in SCHEMA.items():
        cells = {}
        height = draw(st.integers(0, 4))
        for column, kind in column_types(name).items():
            cell = {"str": texts, "int64": counts, "float64": numbers, "bool": st.booleans()}[kind]
            if column in own_counts and kind == "float64":
                cell = numbers.map(abs)
            elif column.startswith("metric"):
                cell = st.sampled_from(("nps", "csat", "ces", "rating"))
            elif column.startswith("low"):
                cell = st.just(0.0)
            elif column.startswith("high"):
                cell = st.floats(0.1, 10)
            column_cells = draw(st.lists(cell, min_size=height, max_size=height))
            cells[column] = pd.Series(column_cells, dtype=kind)
        tables[name] = pd.DataFrame(cells)
    sources = draw(st.lists(texts, unique=True, max_size=2))
    return Evidence(
        **tables,
        sources=tuple(Source(id, "x", "events", "", "", 1, 1, 1, extra={"k": 1}) for id in sources),
    )


recipes = st.lists(st.builds(StoredRecipe, texts, texts), max_size=4).map(tuple)


@settings(max_examples=30, deadline=None)
@given(evidence=evidences(), kept=recipes)
def test_that_any_counts_and_recipes_come_back_exactly(
    evidence: Evidence, kept: tuple[StoredRecipe, ...]
) -> None:
    project = Project(Journey(), evidence, kept)
    data = encode_project(project)
    opened = decode_project(data)
    assert opened.project.same_as(project)
    for name in SCHEMA:
        read, table = getattr(opened.project.evidence, name), getattr(evidence, name)
        assert read.dtypes.equals(table.dtypes)
        assert read.to_dict("tight") == table.to_dict("tight")
    assert encode_project(opened.project) == data


def test_that_parts_a_newer_version_added_survive(project: Project) -> None:
    newer = members(encode_project(project)) | {
        "comments/c1.json": b"{}",
        "evidence/money.csv": b"x",
    }
    del newer["checksums.json"]
    opened = decode_project(zipped(newer))
    again = members(encode_project(opened.project))
    assert again["comments/c1.json"] == b"{}"
    assert again["evidence/money.csv"] == b"x"


@pytest.mark.parametrize(
    ("table", "row", "what"),
    [
        ("scores", {"n": -1}, "negative.*row 2, column n"),
        ("scores", {"w": float("nan")}, "missing.*row 2, column w"),
        ("scores", {"w": float("inf")}, "out of range.*row 2, column w"),
        ("scores", {"metric": "love"}, "metric.*row 2, column metric"),
        ("scores", {"high": 0.0}, "scale.*row 2, column low"),
        ("steps", {"returned": -3}, "negative.*row 2, column returned"),
    ],
)
def test_that_impossible_counts_are_refused_with_table_and_row(
    project: Project, table: str, row: dict[str, object], what: str
) -> None:
    assert project.evidence is not None
    broken = getattr(project.evidence, table).assign(**row)
    bad = replace(project, evidence=replace(project.evidence, **{table: broken}))
    with pytest.raises(StorageError, match=what) as refused:
        decode_project(encode_project(bad))
    assert refused.value.where.startswith(f"evidence/{table}.csv")


@pytest.mark.parametrize(
    ("table", "what"),
    [
        (b'source,period,variable,value,touchpoint,visits,customers\n"s","","","","t",1.5,1\n',
         "whole number .*'1.5'.*row 2, column visits"),
        (b'source,period,variable,value,touchpoint,visits,customers\n"s","","","","t",1,\n',
         "whole number .*''.*row 2, column customers"),
        (b'source,period,variable,value,touchpoint,visits,customers\n"s","","","","t",'
         + b"9" * 5000 + b",1\n", "row 2, column visits"),
        (b'source,period,variable,value,touchpoint,visits,customers\n"s","","","","t",'
         + b"9" * 30 + b",1\n", "row 2, column visits"),
        (b'source,period,variable,value,touchpoint,visits,customers\n"s","",""\n', "row 2"),
        (b'source,period,variable,value,touchpoint,visits,customers\n"s","","","","t,1,1\n',
         "damaged"),
        (b"source,period,variable,value,touchpoint,visits\n", "column 'customers' is missing"),
        (b"source,source,period,variable,value,touchpoint,visits,customers\n", "twice"),
        (b"", "column 'source' is missing"),
        (b"\xff\xfe", "UTF-8"),
    ],
)  # fmt: skip
def test_that_a_damaged_table_is_refused_with_its_place(table: bytes, what: str) -> None:
    with pytest.raises(StorageError, match=what) as refused:
        decode_project(changed(Project(evidence=Evidence.empty()), evidence__visits=table))
    assert refused.value.where.startswith("evidence/visits.csv")


def test_that_counts_beyond_their_whole_or_without_a_source_are_listed() -> None:
    table = (
        b'source,period,variable,value,touchpoint,visits,customers,mood\n"s","","","","t",1,2,9\n'
    )
    opened = decode_project(changed(Project(evidence=Evidence.empty()), evidence__visits=table))
    words = " ".join(opened.warnings)
    assert all(word in words for word in ("customers is more", "unknown source", "mood"))
    assert opened.project.evidence is not None
    assert opened.project.evidence.visits["customers"].tolist() == [2]


def test_that_a_member_changed_by_somebody_else_is_listed(project: Project) -> None:
    content = members(encode_project(project))
    content["recipes/survey.toml"] += b"# changed\n"
    opened = decode_project(zipped(content))
    assert opened.warnings == ("recipes/survey.toml is not as it was saved",)
    del content["recipes/survey.toml"]
    assert decode_project(zipped(content)).warnings == ("recipes/survey.toml is missing",)


def test_that_other_zip_files_are_no_journeys() -> None:
    for content in ({}, {"word/document.xml": b"<x/>"}, {"mimetype": b"application/epub+zip"}):
        with pytest.raises(StorageError, match="no journey"):
            decode_project(zipped(content))
    wrong = members(encode_project(Project())) | {"mimetype": b"application/epub+zip"}
    with pytest.raises(StorageError, match="no journey"):
        decode_project(zipped(wrong))


@pytest.mark.parametrize("name", ["../../x", "/etc/x", "a/../../x", "C:\\x", "\\\\host\\share\\x"])
def test_that_a_member_that_wants_to_be_elsewhere_is_left_out(name: str) -> None:
    opened = decode_project(zipped(members(encode_project(Project())) | {name: b"x"}))
    assert "has no place here" in opened.warnings[0]
    assert not opened.project.extra


def test_that_zip_bombs_are_refused_before_they_go_off() -> None:
    content = members(encode_project(Project()))
    with pytest.raises(StorageError, match="too tightly"):
        decode_project(zipped(content | {"evidence/x.csv": b"0" * 50_000_000}))
    with pytest.raises(StorageError, match="too many"):
        decode_project(zipped(content | {f"x/{i}": b"" for i in range(10_001)}))
    lying = bytearray(zipped(content | {"x": b"0" * 1000}))
    at = lying.rindex(b"PK\x01\x02") + 24
    lying[at : at + 4] = (600 * 2**20).to_bytes(4, "little")
    with pytest.raises(StorageError, match="500 MB"):
        decode_project(bytes(lying))
    lying[at : at + 4] = (10).to_bytes(4, "little")
    with pytest.raises(StorageError, match="damaged"):
        decode_project(bytes(lying))


def test_that_member_names_twice_and_locked_members_are_refused() -> None:
    out = io.BytesIO(encode_project(Project()))
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("journey.json", b"{}")
    with pytest.raises(StorageError, match="twice"):
        decode_project(out.getvalue())
    for flag, method in ((1, 8), (0, 12), (0, 99)):
        locked = bytearray(encode_project(Project()))
        at = locked.rindex(b"PK\x01\x02")
        locked[at + 8] |= flag
        locked[at + 10] = method
        with pytest.raises(StorageError, match="damaged"):
            decode_project(bytes(locked))


def test_that_any_truncation_is_one_clear_error(project: Project) -> None:
    data = encode_project(replace(project, evidence=None))
    for end in range(len(data)):
        with pytest.raises(StorageError) as refused:
            decode_project(data[:end])
        assert "\n" not in str(refused.value)


def outcome(data: bytes) -> Opened | StorageError:
    try:
        return decode_project(data)
    except StorageError as error:
        return error


@pytest.mark.parametrize(("mask", "counts"), [(0xFF, True), (0x01, False), (0x20, False)])
def test_that_no_flipped_byte_changes_the_content_in_silence(
    project: Project, mask: int, counts: bool
) -> None:
    project = project if counts else replace(project, evidence=None)
    data = encode_project(project, thumbnail=b"\x89PNG" + bytes(range(50)))
    refused = 0
    for at in range(len(data)):
        found = outcome(data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :])
        if isinstance(found, StorageError):
            refused += 1
            assert "\n" not in str(found)
        else:
            assert found.warnings or (found.project.same_as(project) and found.thumbnail)
    assert refused > len(data) / 2


@pytest.mark.parametrize("mask", [0xFF, 0x01, 0x04])
def test_that_no_flipped_byte_of_a_plain_file_is_a_traceback(mask: int) -> None:
    data = encode_journey(Journey(touchpoints=(Touchpoint("t1", "x", "use"),)))
    for at in range(len(data)):
        assert "\n" not in str(outcome(data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :]))


def test_that_an_older_version_is_taken_step_by_step_to_the_present_one() -> None:
    steps = {1: lambda raw: {**raw, "b": raw["a"]}, 2: lambda raw: {**raw, "c": raw["b"]}}
    assert migrate({"version": 1, "a": 7}, 1, steps=steps, to=3)["c"] == 7
    assert migrate({"version": 3}, 3, steps=steps, to=3) == {"version": 3}
    with pytest.raises(StorageError, match="version 1"):
        migrate({"version": 1}, 1, steps={}, to=2)


def test_that_tables_can_be_left_out_of_a_file(project: Project) -> None:
    content = members(encode_project(project))
    for name in ("checksums.json", "evidence/pairs.csv"):
        del content[name]
    opened = decode_project(zipped(content))
    assert opened.project.evidence is not None
    assert opened.project.evidence.pairs.equals(empty_table("pairs"))
