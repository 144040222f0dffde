"""Menus and toolbar as data: lists of action ids, `None` for a separator."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.app.reading import reading_ids
from journeymap.app.text_size import TEXT_SIZES
from journeymap.i18n.locale import Locale

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its title, and what is in it: action ids, separators, menus in the menu."""

    id: str
    title: str
    entries: tuple[str | Menu | None, ...]


def menu_bar_menus(locale: Locale) -> tuple[Menu, ...]:
    """The menus of the menu bar. *recent* and *panels* are filled while the program runs."""
    return (
        Menu(
            "file",
            locale.tr("&File"),
            (
                "file.new",
                "file.new_window",
                "file.open",
                Menu("templates", locale.tr("New from &template"), ()),
                Menu("recent", locale.tr("Open &recent"), ()),
                "file.example",
                None,
                "file.save",
                "file.save_as",
                "file.earlier",
                "file.save_template",
                None,
                "file.import",
                "file.warehouse",
                "file.sources",
                "file.watch_folder",
                "file.export",
                None,
                "file.close",
                "file.quit",
            ),
        ),
        Menu(
            "edit",
            locale.tr("&Edit"),
            (
                "edit.undo",
                "edit.redo",
                None,
                "edit.cut",
                "edit.copy",
                "edit.copy_map",
                "edit.paste",
                "edit.duplicate",
                None,
                "edit.add",
                "edit.add_next",
                "edit.add_next_stage",
                "edit.rename",
                "edit.connect",
                "edit.department",
                "edit.channel",
                "edit.delete",
                "edit.select_all",
                None,
                "edit.title",
                "edit.stages",
                "edit.departments",
                "edit.channels",
                "edit.weighing",
            ),
        ),
        Menu(
            "versions",
            locale.tr("Ve&rsions"),
            (
                "version.new",
                "version.rename",
                "version.delete",
                None,
                "version.previous",
                "version.next",
                None,
                "version.compare",
            ),
        ),
        Menu(
            "view",
            locale.tr("&View"),
            (
                "view.fit",
                "view.zoom_in",
                "view.zoom_out",
                "view.actual",
                "view.worst",
                "view.compare",
                "view.comments",
                None,
                Menu(
                    "behaviour",
                    locale.tr("&Behaviour"),
                    (
                        *("view.matrix", "view.funnel", None),
                        *("view.paths", "view.waits", "view.trend", "view.segments"),
                    ),
                ),
                "view.log",
                "view.what_if",
                "view.as_is",
                None,
                "view.present",
                "view.lanes",
                None,
                Menu("panels", locale.tr("&Panels"), ()),
                "filter.clear",
                None,
                "view.next_part",
                "view.previous_part",
                None,
                "view.motion",
                "view.minimap",
                Menu(
                    "theme",
                    locale.tr("&Theme"),
                    ("view.light", "view.dark", "view.contrast", "view.system"),
                ),
                Menu(
                    "text_size",
                    locale.tr("Te&xt size"),
                    tuple(f"view.text_{size}" for size in TEXT_SIZES),
                ),
                Menu("language", locale.tr("&Language"), reading_ids("language")),
                Menu("digits", locale.tr("Di&gits"), reading_ids("digits")),
                Menu("calendar", locale.tr("Calen&dar"), reading_ids("calendar")),
                "view.pseudo",
            ),
        ),
        Menu(
            "room",
            locale.tr("&Room"),
            (
                *("room.pain", "room.idea", "room.quote", "room.question", "room.truth", None),
                *("room.annotate", "room.next_annotation", None),
                *("room.owner", "room.next_step", "room.owners", None),
                *("room.vote_start", "room.vote", "room.unvote", "room.reveal", "room.vote_clear"),
                *(None, "room.beliefs", None, "room.personas", "room.path", "room.whole_path"),
            ),
        ),
        Menu("help", locale.tr("&Help"), ("help.find", "help.keys", "help.about")),
    )


#: What the context menu offers on each kind of thing.
CONTEXT: Mapping[str, tuple[str | None, ...]] = {
    "touchpoint": (
        "edit.rename",
        "edit.connect",
        "edit.add_next",
        None,
        *("room.pain", "room.idea", "room.quote", "room.question", "room.truth"),
        "room.annotate",
        None,
        "edit.cut",
        "edit.copy",
        "edit.duplicate",
        None,
        "edit.delete",
    ),
    "transition": (
        *("view.paths", "view.waits", "view.what_if", None),
        *("room.owner", "room.next_step", None),
        *("room.pain", "room.idea", "room.quote", "room.question"),
        *("room.annotate", None),
        "edit.delete",
    ),
    "annotation": ("edit.rename", "edit.delete"),
    "cell": (
        "edit.add",
        "edit.paste",
        "room.annotate",
        None,
        "edit.stages",
        "edit.departments",
        None,
        "view.fit",
    ),
    "stage": ("edit.rename", "edit.stages"),
    "department": ("edit.rename", "edit.departments"),
}
TOOLBAR: tuple[str | None, ...] = (
    "edit.undo",
    "edit.redo",
    None,
    "edit.add",
    "edit.connect",
    "edit.delete",
    None,
    "view.zoom_out",
    "view.fit",
    "view.zoom_in",
    "view.present",
    None,
    "file.import",
    "file.export",
)
#: Those of the toolbar that say their names.
SAID = ("edit.add", "edit.connect", "view.present", "file.import", "file.export")


def fill_menus(
    tops: Mapping[str, QMenu], menus: Iterable[Menu], actions: Mapping[str, QAction]
) -> dict[str, QMenu]:
    """Fill the menus of a menu bar; returns the menus in them by id."""
    made: dict[str, QMenu] = {}

    def fill(menu: QMenu, entries: Iterable[str | Menu | None]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Menu):
                made[entry.id] = menu.addMenu(entry.title)
                fill(made[entry.id], entry.entries)
            else:
                menu.addAction(actions[entry])

    for menu in menus:
        fill(tops[menu.id], menu.entries)
    return made
