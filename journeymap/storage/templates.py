"""Templates: the shipped ones, in three languages each, and those a person keeps.

A shipped template is one TOML file: departments, channels, touchpoints with where they stand and
what comes next, and questions for the room. Every text is a list of English, Persian and Arabic. An
own template is an ordinary `.journey` file in the person's data folder.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from journeymap.assets import resource
from journeymap.i18n.locale import Locale
from journeymap.model.entities import Channel, Department, Note, Touchpoint, Transition
from journeymap.model.journey import DEFAULT_STAGES, Journey

#: The languages of a text of a template, in order.
LANGUAGES = ("en", "fa", "ar")
#: What a file name cannot hold on some system.
_FORBIDDEN = '/\\:*?"<>|'
#: Names longer than this are cut: file systems hold 255 bytes, and Persian takes two a letter.
_LONGEST = 80


def template_titles(locale: Locale) -> dict[str, str]:
    """The shipped templates by id, and what they are called."""
    return {
        "retail": locale.tr("Shop with online orders"),
        "bank": locale.tr("Bank account and loan"),
        "telecom": locale.tr("Internet and mobile provider"),
        "software": locale.tr("Software subscription"),
        "public_service": locale.tr("Public service: a permit"),
        "hospital": locale.tr("Hospital: planned treatment"),
    }


def empty_journey(locale: Locale) -> Journey:
    """A journey without touchpoints, its stages called as the reader calls them."""
    names = {
        "awareness": locale.tr("Awareness"),
        "interest": locale.tr("Interest"),
        "consideration": locale.tr("Consideration"),
        "action": locale.tr("Action"),
        "use": locale.tr("Use"),
        "advocacy": locale.tr("Advocacy"),
    }
    stages = tuple(replace(stage, name=names[stage.id]) for stage in DEFAULT_STAGES)
    return Journey(language=locale.language[:2], stages=stages)


def shipped_template(id: str, locale: Locale) -> Journey:
    """A shipped template in the reader's language. Raises `KeyError` for any other id.

    >>> from journeymap.i18n.locale import locale_for
    >>> shipped_template("bank", locale_for("en")).touchpoints[0].name
    'Campaign'
    """
    import tomllib

    title = template_titles(locale)[id]
    raw = tomllib.loads(resource("templates", f"{id}.toml").read_text(encoding="utf-8"))
    at = LANGUAGES.index(locale.language) if locale.language in LANGUAGES else 0
    begun = empty_journey(locale)
    spots: list[dict[str, Any]] = raw["touchpoint"]
    return replace(
        begun,
        title=title,
        departments=tuple(Department(k, names[at]) for k, names in raw["departments"].items()),
        channels=tuple(Channel(k, names[at]) for k, names in raw["channels"].items()),
        touchpoints=tuple(_touchpoint(spot, at) for spot in spots),
        transitions=_transitions(spots),
        notes=tuple(
            Note(f"n{number}", note["on"], note.get("kind", "question"), note["text"][at])
            for number, note in enumerate(raw.get("note", ()), 1)
        ),
        serial=len(raw.get("note", ())),
    )


def _touchpoint(spot: Mapping[str, Any], at: int) -> Touchpoint:
    stage, department, channel = spot["at"]
    marks = spot.get("marks", ())
    return Touchpoint(
        spot["id"],
        spot["name"][at],
        stage,
        department,
        channel,
        financial="financial" in marks,
        moment_of_truth="moment_of_truth" in marks,
    )


def _transitions(spots: list[dict[str, Any]]) -> tuple[Transition, ...]:
    """`next` leads on from a touchpoint; `promise_hours` stands where the customer waits."""
    promises = {
        (source, spot["id"]): float(hours)
        for spot in spots
        for source, hours in spot.get("promise_hours", {}).items()
    }
    return tuple(
        Transition(
            f"{spot['id']}-{target}",
            spot["id"],
            target,
            promise_hours=promises.get((spot["id"], target)),
        )
        for spot in spots
        for target in spot.get("next", ())
    )


# --- those of a person ------------------------------------------------------------------------


def template_folder() -> Path:
    """Where the templates of this user live."""
    import platformdirs

    return platformdirs.user_data_path("journeymap", appauthor=False) / "templates"


def own_templates(folder: Path) -> tuple[Path, ...]:
    """The templates in a folder by name; none where it cannot be read. Nothing is opened."""
    found: list[Path] = []
    with contextlib.suppress(OSError):
        found = [p for p in folder.iterdir() if p.suffix == ".journey" and p.is_file()]
    return tuple(sorted(found, key=lambda path: path.stem.casefold()))


def place_of_template(folder: Path, name: str) -> Path | None:
    """The file of a template of this name; None when nothing of the name can be written.

    >>> place_of_template(Path("t"), " Our clinic: 2026 ").name, place_of_template(Path("t"), "...")
    ('Our clinic 2026.journey', None)
    """
    kept = "".join(c if _is_fit(c) else " " for c in name)
    stem = " ".join(kept.split()).strip(". ")
    while len(stem.encode()) > 2 * _LONGEST:
        stem = stem[:-1].rstrip()
    return folder / f"{stem}.journey" if stem else None


def _is_fit(letter: str) -> bool:
    """True for what a file name may hold; Persian words need their zero-width non-joiner."""
    return letter not in _FORBIDDEN and (letter.isprintable() or letter == "\u200c")


def as_template(journey: Journey, name: str) -> Journey:
    """What of a journey the next room can use: all but what this room believed and voted."""
    return replace(
        journey,
        title=name,
        touchpoints=tuple(replace(t, belief=None, votes=0) for t in journey.touchpoints),
        transitions=tuple(replace(t, belief=None, votes=0) for t in journey.transitions),
        notes=tuple(replace(note, votes=0) for note in journey.notes),
        personas=tuple(replace(persona, beliefs={}) for persona in journey.personas),
        votes_each=0,
        voters=0,
        votes_hidden=False,
    )
