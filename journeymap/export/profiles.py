"""Export profiles: how something is handed out, remembered by name in the document.

They stand in the `.journey` file as `exports/profiles.json`, the logo beside them as
`exports/logo.png`. What a newer version wrote there and this one does not know is kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from journeymap.evidence.project import Project
from journeymap.export.files import FORMATS, PAGES, ExportOptions
from journeymap.export.logo import is_logo
from journeymap.i18n.locale import Locale, locale_for
from journeymap.i18n.said import locale, some
from journeymap.model.entities import Extra
from journeymap.storage.errors import StorageError
from journeymap.storage.records import (
    count,
    list_of,
    number_between,
    one_of,
    read_record,
    text,
    truth,
    write_record,
)
from journeymap.storage.strict_json import dump_json, load_json

MEMBER, LOGO = "exports/profiles.json", "exports/logo.png"
THEMES = ("light", "dark")
#: Sides of a picture in pixels, and how many profiles, callouts and letters there may be.
SIDES, MOST, MOST_CALLOUTS, MOST_LETTERS = (64, 20_000), 100, 50, 300


@dataclass(frozen=True, slots=True)
class Profile:
    """One way of handing the map out.

    `language` is empty for that of the journey. `width` and `height` are in pixels, for PNG and
    SVG. `logo` says whether the document's logo is shown. `callouts` counts the worst grey zones
    that are explained; where hand-offs are `chosen` it is those. `annotations` says whether the
    presenter's remarks are shown.
    """

    name: str = ""
    format: str = "png"
    title: str = ""
    subtitle: str = ""
    logo: bool = True
    theme: str = "light"
    language: str = ""
    width: int = 1920
    height: int = 1080
    page: str = "A4"
    portrait: bool = False
    tiles: bool = False
    transparent: bool = False
    outlines: bool = False
    callouts: int = 3
    chosen: tuple[str, ...] = ()
    annotations: bool = True
    extra: Extra = field(default_factory=dict, hash=False)


_CHECKS: Mapping[str, Any] = {
    **dict.fromkeys(("name", "format", "title", "subtitle", "language"), text),
    **dict.fromkeys(("logo", "portrait", "tiles", "transparent", "outlines", "annotations"), truth),
    "theme": one_of(THEMES),
    "page": one_of(tuple(PAGES)),
    "width": number_between(*SIDES),
    "height": number_between(*SIDES),
    "callouts": count,
    "chosen": list_of(text, 1000),
}


def profiles_of(project: Project) -> tuple[Profile, ...]:
    """The profiles of a document in their order; what cannot be read is left out."""
    try:
        raw = load_json(project.extra.get(MEMBER, b"[]"))
    except StorageError:
        return ()
    out: dict[str, Profile] = {}
    for entry in raw[:MOST] if isinstance(raw, list) else ():
        try:
            profile = read_record(Profile, _CHECKS, entry)
        except StorageError:
            continue
        if profile.name.strip():
            out.setdefault(profile.name, profile)
    return tuple(out.values())


def profile_named(project: Project, name: str) -> Profile:
    """The profile of this name. Raises `StorageError` naming those there are."""
    profiles = profiles_of(project)
    for profile in profiles:
        if profile.name == name:
            return profile
    names = some(profile.name for profile in profiles)
    remedy = (
        locale.tr("use one of {names}", names=names)
        if profiles
        else locale.tr("the export dialog keeps one in the document")
    )
    raise StorageError(locale.tr("there is no export profile '{name}'", name=name), "", remedy)


def with_profile(project: Project, profile: Profile) -> Project:
    """The document with a profile kept, in place of one of the same name."""
    known = profiles_of(project)
    if profile in known:
        return project
    rest = [profile if p.name == profile.name else p for p in known]
    return _with(project, rest if profile in rest else [*rest, profile])


def without_profile(project: Project, name: str) -> Project:
    """The document without the profile of this name."""
    known = profiles_of(project)
    rest = [profile for profile in known if profile.name != name]
    return project if len(rest) == len(known) else _with(project, rest)


def logo_of(project: Project) -> bytes:
    """The logo kept in the document; empty when there is none that could be painted."""
    data = project.extra.get(LOGO, b"")
    return data if is_logo(data) else b""


def with_logo(project: Project, logo: bytes) -> Project:
    """The document with a logo, or without one when it is empty."""
    if project.extra.get(LOGO, b"") == logo:
        return project
    extra = {name: data for name, data in project.extra.items() if name != LOGO}
    return replace(project, extra=extra | ({LOGO: logo} if logo else {}))


def options_of(profile: Profile, project: Project, reader: Locale | None = None) -> ExportOptions:
    """What a profile means for an export of this document.

    A language that is not known gives English; hand-offs that are gone are chosen no longer. In
    the language of a `reader` their digits and calendar hold.
    """
    spoken = profile.language or project.journey.language
    here = reader if reader and reader.language == spoken else _spoken(spoken)
    gone = [id for id in profile.chosen if project.journey.transition(id) is None]
    return ExportOptions(
        here,
        profile.theme,
        (profile.width, profile.height),
        profile.page,
        profile.outlines,
        portrait=profile.portrait,
        tiles=profile.tiles,
        transparent=profile.transparent,
        title=profile.title.strip()[:MOST_LETTERS],
        subtitle=profile.subtitle.strip()[:MOST_LETTERS],
        logo=logo_of(project) if profile.logo else b"",
        callouts=min(profile.callouts, MOST_CALLOUTS),
        chosen=tuple(id for id in profile.chosen if id not in gone),
        annotations=profile.annotations,
    )


def known_format(profile: Profile) -> str:
    """The format of a profile, PNG where this version does not know it."""
    return profile.format if profile.format in FORMATS else "png"


def _spoken(language: str) -> Locale:
    try:
        return locale_for(language)
    except KeyError:
        return locale_for("en")


def _with(project: Project, profiles: Sequence[Profile]) -> Project:
    extra = {name: data for name, data in project.extra.items() if name != MEMBER}
    if profiles:
        extra[MEMBER] = dump_json([write_record(profile) for profile in profiles])
    return replace(project, extra=extra)
