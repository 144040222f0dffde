"""`Journey` to the `journey.json` of the file format and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journeymap.i18n.said import locale
from journeymap.model.edits import MAX_TOUCHPOINTS
from journeymap.model.entities import (
    BEST,
    FARTHEST,
    LONGEST_ANNOTATION,
    MOST_ANNOTATIONS,
    NOTE_KINDS,
    WORST,
    Annotation,
    Channel,
    Department,
    Note,
    Persona,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.ids import id_fault, number_in
from journeymap.model.journey import Journey
from journeymap.storage.errors import StorageError
from journeymap.storage.migrations import VERSION, migrate
from journeymap.storage.records import (
    Check,
    amount,
    count,
    list_of,
    mapping_of,
    number_between,
    offset_up_to,
    one_of,
    read_record,
    records_of,
    text,
    text_up_to,
    truth,
    write_record,
)
from journeymap.storage.strict_json import dump_json, load_json

FORMAT = "journeymap"
#: No list of a journey may be longer; touchpoints have their own, lower limit.
MAX_ITEMS = 100_000
_HEADER = ("format", "version")
_GROUPS = (
    *("stages", "departments", "channels", "touchpoints"),
    *("transitions", "notes", "personas", "annotations"),
)


def _identifier(value: Any, path: str) -> str:
    id = text(value, path)
    if fault := id_fault(id):
        raise StorageError(fault, path)
    return id


_BELIEF = number_between(WORST, BEST)
_NAMED: dict[str, Check] = {"id": _identifier, "name": text}
_JOURNEY: dict[str, Check] = {
    "title": text,
    "language": text,
    "stages": records_of(Stage, _NAMED, MAX_ITEMS),
    "departments": records_of(Department, {**_NAMED, "manager": text}, MAX_ITEMS),
    "channels": records_of(Channel, _NAMED, MAX_ITEMS),
    "touchpoints": records_of(
        Touchpoint,
        {
            **_NAMED,
            "stage": text,
            "department": text,
            "channel": text,
            "financial": truth,
            "moment_of_truth": truth,
            "belief": _BELIEF,
            "votes": count,
            "stage_guessed": truth,
        },
        MAX_TOUCHPOINTS,
    ),
    "transitions": records_of(
        Transition,
        {
            "id": _identifier,
            "source": text,
            "target": text,
            "owner": text,
            "promise_hours": amount,
            "next_step": text,
            "belief": _BELIEF,
            "votes": count,
        },
        MAX_ITEMS,
    ),
    "notes": records_of(
        Note,
        {"id": _identifier, "on": text, "kind": one_of(NOTE_KINDS), "text": text, "votes": count},
        MAX_ITEMS,
    ),
    "personas": records_of(
        Persona,
        {**_NAMED, "path": list_of(text, MAX_ITEMS), "beliefs": mapping_of(_BELIEF)},
        MAX_ITEMS,
    ),
    "annotations": records_of(
        Annotation,
        {
            "id": _identifier,
            "text": text_up_to(LONGEST_ANNOTATION),
            "on": text,
            "dx": offset_up_to(FARTHEST),
            "dy": offset_up_to(FARTHEST),
        },
        MOST_ANNOTATIONS,
    ),
    "votes_each": count,
    "voters": count,
    "votes_hidden": truth,
    "weights": mapping_of(amount),
    "minimum_base": count,
    "serial": count,
}


def journey_to_dict(journey: Journey) -> dict[str, Any]:
    """The object that stands in `journey.json`, format and version included."""
    raw = write_record(replace(journey, serial=_serial(journey)))
    return {**raw, "format": FORMAT, "version": VERSION}


def encode_journey(journey: Journey) -> bytes:
    """The text of `journey.json`: stable, sorted, indented."""
    return dump_json(journey_to_dict(journey))


def decode_journey(data: bytes) -> tuple[Journey, int]:
    """The journey and the version of the file it came from.

    Raises `StorageError` with the path of what is wrong. References that lead nowhere are not
    refused: `journeymap.model.validation` lists them.

    >>> raw = b'{"format": "journeymap", "version": 1, "title": "Fibre"}'
    >>> journey, version = decode_journey(raw)
    >>> journey.title, len(journey.stages), version
    ('Fibre', 6, 1)
    """
    raw = load_json(data)
    if not isinstance(raw, dict):
        raise StorageError(
            locale.tr("this is JSON, but no journey"), "", locale.tr("a journey is an object")
        )
    if raw.get("format") != FORMAT:
        remedy = locale.tr(
            'a journey says "format": "{format}", "version": {version}',
            format=FORMAT,
            version=VERSION,
        )
        raise StorageError(locale.tr("this is no journey"), "format", remedy)
    version = raw.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise StorageError(
            locale.tr("{version} is no version of this format", version=f"{version!r:.40}"),
            "version",
        )
    raw = migrate(raw, version)
    journey = read_record(Journey, _JOURNEY, {k: v for k, v in raw.items() if k not in _HEADER})
    _refuse_twins(journey)
    return replace(journey, serial=_serial(journey)), version


def _serial(journey: Journey) -> int:
    """The highest number in any id: a new id must never meet an old one."""
    return max([journey.serial, *map(number_in, journey.by_id)])


def _refuse_twins(journey: Journey) -> None:
    seen: dict[str, str] = {}
    for group in _GROUPS:
        for i, entity in enumerate(getattr(journey, group)):
            where = f"{group}[{i}].id"
            if entity.id in seen:
                what = locale.tr("the id '{id}' is used twice", id=entity.id[:40])
                raise StorageError(
                    what,
                    locale.tr("{first} and {second}", first=seen[entity.id], second=where),
                    locale.tr("rename one of them"),
                )
            seen[entity.id] = where
