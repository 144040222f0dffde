from __future__ import annotations

import json
from typing import Any

import pytest

from journeymap.model.journey import Journey
from journeymap.model.validation import problems
from journeymap.storage.codec import decode_project, journey_to_dict
from journeymap.storage.errors import StorageError
from journeymap.storage.journey_json import decode_journey, encode_journey

CONTRACT = """
{"format": "journeymap", "version": 1, "title": "…", "language": "en",
 "stages": [{"id": "action", "name": "Action"}],
 "departments": [{"id": "sales", "name": "Sales", "manager": "…"}],
 "channels": [{"id": "store", "name": "Store"}],
 "touchpoints": [{"id": "contract", "name": "Contract signing", "stage": "action",
    "department": "sales", "channel": "store", "financial": false, "moment_of_truth": true},
    {"id": "credit", "name": "Credit check", "stage": "action"}],
 "transitions": [{"id": "contract-credit", "source": "contract", "target": "credit", "owner": "…",
    "promise_hours": 48}],
 "notes": [{"id": "n1", "on": "contract-credit", "kind": "pain", "text": "…", "votes": 3}]}
"""


def raw(**fields: Any) -> bytes:
    """The contract's journey with other fields."""
    return json.dumps(json.loads(CONTRACT) | fields).encode()


def touchpoint(**fields: Any) -> bytes:
    return raw(touchpoints=[{"id": "t1", "name": "x", "stage": "action"} | fields])


def test_that_the_journey_of_the_contract_is_read_and_written_back_as_it_was() -> None:
    journey, version = decode_journey(CONTRACT.encode())
    assert version == 1
    contract = journey.touchpoint("contract")
    assert contract is not None
    assert contract.moment_of_truth
    assert journey.transitions[0].promise_hours == 48
    assert journey.serial == 1
    written = json.loads(encode_journey(journey))
    for key, value in json.loads(CONTRACT).items():
        if key != "touchpoints":
            assert written[key] == value
    assert written["touchpoints"][0] == json.loads(CONTRACT)["touchpoints"][0]
    assert problems(journey) == ()


FEELINGS = json.loads(CONTRACT) | {
    "personas": [{"id": "p1", "name": "Student", "path": ["credit"], "beliefs": {"credit": 2}}],
    "votes_each": 3,
    "voters": 10,
    "votes_hidden": True,
}
FEELINGS["touchpoints"][0] |= {"belief": 9, "votes": 4}
FEELINGS["transitions"][0] |= {"belief": 1, "votes": 2, "next_step": "call first"}


def test_that_feelings_are_kept_and_leave_no_trace_where_there_are_none() -> None:
    journey, _ = decode_journey(json.dumps(FEELINGS).encode())
    assert problems(journey) == ()
    assert journey.votes_hidden
    assert journey.personas[0].beliefs == {"credit": 2}
    assert journey.personas[0].path == ("credit",)
    written = json.loads(encode_journey(journey))
    assert {**written, **FEELINGS} == written | {"touchpoints": FEELINGS["touchpoints"]}
    assert written["touchpoints"][0] == FEELINGS["touchpoints"][0]
    plain = encode_journey(decode_journey(CONTRACT.encode())[0]).decode()
    for word in ("belief", "voters", "votes_hidden", "personas", "next_step"):
        assert f'"{word}' not in plain


def test_that_a_persona_who_meets_what_is_not_there_opens_and_is_listed() -> None:
    lost = [{"id": "p1", "name": "x", "path": ["credit", "gone"], "beliefs": {"lost": 5}}]
    journey, _ = decode_journey(raw(personas=lost))
    assert [p.ids for p in problems(journey)] == [("p1", "gone"), ("p1", "lost")]


def test_that_the_text_is_sorted_indented_and_readable(journey: Journey) -> None:
    text = encode_journey(journey).decode()
    assert "فیبر" in text
    assert text.endswith("}\n")
    keys = [line.split('"')[1] for line in text.splitlines() if line.startswith(' "')]
    assert keys == sorted(keys)
    assert json.loads(text) == journey_to_dict(journey)


def test_that_unknown_fields_of_every_level_survive() -> None:
    newer = json.loads(CONTRACT) | {"mood": {"deep": [1, None, "x"]}}
    newer["personas"] = [{"id": "p1", "name": "Student"}]
    groups = ("stages", "departments", "channels", "touchpoints", "transitions", "notes")
    for group in (*groups, "personas"):
        newer[group][0]["colour"] = ["red", {"alpha": 0.5}]
        newer[group][0]["extra"] = "a field that is called so"
    opened = decode_project(json.dumps(newer).encode())
    again = json.loads(encode_journey(opened.project.journey))
    assert again["mood"] == newer["mood"]
    for group in (*groups, "personas"):
        assert again[group][0]["colour"] == ["red", {"alpha": 0.5}]
        assert again[group][0]["extra"] == "a field that is called so"


def test_that_a_newer_major_version_opens_read_only_and_says_so() -> None:
    opened = decode_project(raw(version=2))
    assert opened.read_only
    assert "newer" in opened.warnings[0]
    assert not decode_project(raw()).read_only


def test_that_references_to_nothing_open_and_are_listed() -> None:
    journey, _ = decode_journey(touchpoint(stage="nowhere"))
    assert [p.code for p in problems(journey) if p.severity == "error"] == ["dangling"] * 3


def test_that_texts_with_odd_characters_are_kept() -> None:
    odd = '\u0000 \u202e \u2066 "quoted" \\ \u2028 🙂 \ud800 <b>'
    journey, _ = decode_journey(raw(title=odd))
    assert journey.title == odd
    assert decode_journey(encode_journey(journey))[0].title == odd


def test_that_a_long_name_is_only_a_long_name() -> None:
    name = "ن\u0301" * 500_000
    journey, _ = decode_journey(touchpoint(name=name))
    assert decode_journey(encode_journey(journey))[0].touchpoints[0].name == name


def test_that_the_encoding_of_a_plain_file_is_recognised() -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32"):
        assert decode_project(CONTRACT.encode(encoding)).project.journey.title == "…"


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (touchpoint(stage=3), "touchpoints[0].stage"),
        (touchpoint(stage=None), "touchpoints[0].stage"),
        (touchpoint(name=["x"]), "touchpoints[0].name"),
        (touchpoint(financial="yes"), "touchpoints[0].financial"),
        (touchpoint(financial=1), "touchpoints[0].financial"),
        (touchpoint(id=""), "touchpoints[0].id"),
        (touchpoint(id="?x"), "touchpoints[0].id"),
        (raw(touchpoints=[{"id": "t", "name": "x"}]), "touchpoints[0].stage"),
        (raw(touchpoints={}), "touchpoints"),
        (raw(touchpoints=["x"]), "touchpoints[0]"),
        (raw(title=5), "title"),
        (raw(weights={"level": -1}), "weights.level"),
        (raw(weights=[1]), "weights"),
        (raw(minimum_base=2.5), "minimum_base"),
        (raw(serial=-1), "serial"),
        (raw(serial=True), "serial"),
        (raw(notes=[{"id": "n", "on": "t", "kind": "rant", "text": ""}]), "notes[0].kind"),
        (raw(notes=[{"id": "n", "on": "t", "kind": ["pain"], "text": ""}]), "notes[0].kind"),
        (raw(channels=[{"id": "sales", "name": "x"}]), "departments[0].id and channels[0].id"),
        (raw(stages=[{"id": "a", "name": "x"}] * 2), "stages[0].id and stages[1].id"),
        (touchpoint(belief=0), "touchpoints[0].belief"),
        (touchpoint(belief=10), "touchpoints[0].belief"),
        (touchpoint(belief=5.5), "touchpoints[0].belief"),
        (touchpoint(votes=-1), "touchpoints[0].votes"),
        (raw(personas=[{"id": "p", "name": "x", "path": "t"}]), "personas[0].path"),
        (raw(personas=[{"id": "p", "name": "x", "path": [1]}]), "personas[0].path[0]"),
        (raw(personas=[{"id": "p", "name": "", "beliefs": {"t": 99}}]), "personas[0].beliefs.t"),
        (raw(personas=[{"id": "n1", "name": "x"}]), "notes[0].id and personas[0].id"),
        (raw(votes_hidden=1), "votes_hidden"),
        (raw(version="1"), "version"),
        (raw(version=0), "version"),
        (raw(version=True), "version"),
        (raw(version=None), "version"),
        (raw(format="other"), "format"),
        (b'{"title": "x"}', "format"),
        (raw().replace(b"48", b"NaN"), "transitions[0].promise_hours"),
        (raw().replace(b"48", b"1e999"), "transitions[0].promise_hours"),
        (raw().replace(b"48", b"-Infinity"), "transitions[0].promise_hours"),
        (raw().replace(b"48", b"9" * 5000), "transitions[0].promise_hours"),
        (raw().replace(b"48", b"-48"), "transitions[0].promise_hours"),
        (raw(mood={"deep": [0, 1e400]}).replace(b"Infinity", b"1e400"), "mood.deep[1]"),
        (raw()[:-20], "line 1"),
        (b"[]", "journey.json"),
        (b"\xff\xfe\xfd", "journey.json"),
        (b"Name;Score\n", "line 1"),
        (b"\x00", "journey.json"),
    ],
)
def test_that_what_cannot_be_used_is_refused_with_its_place(data: bytes, where: str) -> None:
    with pytest.raises(StorageError) as refused:
        decode_project(data)
    assert where in refused.value.where
    assert refused.value.what
    assert "\n" not in str(refused.value)


def test_that_a_key_that_stands_twice_is_refused_with_both_values() -> None:
    with pytest.raises(StorageError, match=r"'title' stands twice .* 'one' and 'two'"):
        decode_project(b'{"format": "journeymap", "title": "one", "title": "two"}')


@pytest.mark.parametrize(("open_", "close"), [(b"[", b"]"), (b'{"a":', b"1}")])
def test_that_deep_nesting_is_refused_at_once(open_: bytes, close: bytes) -> None:
    for depth in (65, 500, 100_000):
        deep = open_ * depth + close * (depth if open_ == b"[" else 1)
        data = b'{"format": "journeymap", "version": 1, "x": ' + deep + b"}"
        with pytest.raises(StorageError, match=r"nested|JSON"):
            decode_project(data)


def test_that_too_many_touchpoints_are_refused_with_the_limit() -> None:
    cards = [{"id": f"t{i}", "name": "x", "stage": "action"} for i in range(10_001)]
    with pytest.raises(
        StorageError, match=r"10,001 entries are more than 10,000, journey\.json, touchpoints"
    ):
        decode_project(raw(touchpoints=cards))
    assert len(decode_project(raw(touchpoints=cards[1:])).project.journey.touchpoints) == 10_000


def test_that_the_serial_is_never_below_a_number_in_an_id() -> None:
    assert decode_journey(touchpoint(id="t41"))[0].serial == 41
    assert decode_journey(raw(serial=3, stages=[{"id": "s7", "name": ""}]))[0].serial == 7
    assert decode_journey(raw(serial=99))[0].serial == 99
