"""Remarks of the presenter in the journey: limits, what they hang on, what a file may say."""

from __future__ import annotations

import json

import pytest

from journeymap.data.clips import clip_of, put_clip
from journeymap.model import edits
from journeymap.model.annotating import annotate, put
from journeymap.model.comparing import Comparison
from journeymap.model.entities import MOST_ANNOTATIONS
from journeymap.model.journey import Journey
from journeymap.model.rules import EditError
from journeymap.model.validation import problems
from journeymap.storage.errors import StorageError
from journeymap.storage.journey_json import decode_journey, encode_journey


@pytest.fixture
def journey() -> Journey:
    journey = edits.add_touchpoint(Journey(), "Contract", "action")
    journey = edits.add_touchpoint(journey, "Credit", "action")
    journey = edits.connect(journey, "t1", "t2")
    journey = annotate(journey, "{n} answers", on="t1", dx=0.0, dy=-40.5)
    journey = annotate(journey, "{leave} leave", on="x3")
    return annotate(journey, "Draft")


def test_that_they_come_back_from_a_file_as_they_were_and_an_old_file_has_none(journey) -> None:
    data = encode_journey(journey)
    assert decode_journey(data)[0] == journey
    assert json.loads(data)["annotations"][0]["dx"] == 0
    assert b"annotations" not in encode_journey(Journey())


def test_that_they_go_with_what_they_point_at(journey) -> None:
    assert [a.text for a in edits.remove(journey, ["t1"]).annotations] == ["Draft"]
    assert [a.id for a in edits.remove(journey, ["x3"]).annotations] == ["a4", "a6"]
    assert [a.id for a in edits.remove(journey, ["a6"]).annotations] == ["a4", "a5"]
    copied, _ids = put_clip(journey, clip_of(journey, ["t1", "t2"]))
    assert [a.text for a in copied.annotations[3:]] == ["{n} answers", "{leave} leave"]
    assert {a.on for a in copied.annotations[3:]}.isdisjoint({"t1", "x3"})


def test_that_they_say_nothing_about_the_journey_when_versions_are_compared(journey) -> None:
    assert Comparison(journey, edits.remove(put(journey, "a4", 9.0, 9.0), ["a6"])).all == ()


@pytest.mark.parametrize(
    "edit",
    [
        lambda j: annotate(j, "  "),
        lambda j: annotate(j, "x" * 501),
        lambda j: annotate(j, "x", on="action"),
        lambda j: put(j, "a4", float("nan"), 0.0),
        lambda j: edits.change(j, "a4", on="nowhere"),
    ],
)
def test_that_what_makes_no_sense_is_refused(journey, edit) -> None:
    with pytest.raises(EditError):
        edit(journey)


def test_that_a_map_has_no_more_of_them_than_can_be_read() -> None:
    journey = Journey()
    for _ in range(MOST_ANNOTATIONS):
        journey = annotate(journey, "x")
    with pytest.raises(EditError, match="at most"):
        annotate(journey, "x")


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"text": "x" * 501}, "annotations[0].text"),
        ({"text": 5}, "annotations[0].text"),
        ({"dx": "far"}, "annotations[0].dx"),
        ({"dy": 1e300}, "annotations[0].dy"),
        ({"dx": True}, "annotations[0].dx"),
    ],
)
def test_that_a_file_is_read_strictly(fields, where) -> None:
    raw = {"format": "journeymap", "version": 1, "title": ""}
    raw["annotations"] = [{"id": "a1", "text": "x", **fields}]
    with pytest.raises(StorageError) as caught:
        decode_journey(json.dumps(raw).encode())
    assert where in str(caught.value)


def test_that_one_that_points_nowhere_is_listed_as_a_problem() -> None:
    raw = {"format": "journeymap", "version": 1, "title": ""}
    raw["annotations"] = [{"id": "a1", "text": "x", "on": "gone"}]
    journey, _version = decode_journey(json.dumps(raw).encode())
    assert ("dangling", ("a1", "gone")) in [(p.code, p.ids) for p in problems(journey)]
