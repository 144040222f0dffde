"""Beginning with a template, keeping an own one, and giving it up: start page, menu and files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.app import asking
from journeymap.app.filing import plain_error
from journeymap.evidence.project import Project
from journeymap.storage.templates import (
    as_template,
    own_templates,
    place_of_template,
    shipped_template,
    template_folder,
    template_titles,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from journeymap.app.main_window import MainWindow


class Templates(QObject):
    """The templates as one window offers them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        page = window.start_page
        page.template_requested.connect(self.begin)
        page.template_removed.connect(self.ask_to_remove)
        # Another window may have kept one meanwhile.
        window.menus["file"].aboutToShow.connect(self.show)

    def show(self) -> None:
        """Offer what there is now, on the start page and in the menu."""
        own = own_templates(template_folder())
        self._window.start_page.show_own_templates(own)
        if (menu := self._window.menus.get("templates")) is not None:
            self._fill(menu, own)

    def begin(self, which: str | Path) -> None:
        """Begin with a shipped template (its id) or an own one (its file)."""
        window = self._window
        if isinstance(which, Path):
            window.filing.open_copy(which)
        else:
            window.filing.show_new(Project(shipped_template(which, window.locale_)))

    def ask_for_name(self) -> None:
        """Ask what the journey is to be called as a template, and keep it."""
        from journeymap.app.dialogs.template import TemplateDialog

        window = self._window
        taken = {path.stem.casefold() for path in own_templates(template_folder())}
        dialog = TemplateDialog(window, window.document.journey.title, taken, window.locale_)
        dialog.name_given.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        """Keep the journey as a template of this name, in place of one that has it."""
        window, locale = self._window, self._window.locale_
        place = place_of_template(template_folder(), name)
        if place is None:
            return
        project = Project(as_template(window.document.journey, name.strip()))

        def work(_report: object) -> None:
            from journeymap.storage.file import save_project

            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            save_project(place, project, expected=None)

        def done(_result: object) -> None:
            window.tell(locale.tr("Kept as a template: {name}", name=locale.isolate(place.stem)))
            self.show()

        window.jobs.start(
            locale.tr("Saving {name}", name=place.stem),
            work,
            done,
            partial(self._fail, locale.tr("The template was not saved")),
        )

    def ask_to_remove(self, path: Path) -> None:
        """Ask once, then remove an own template for good."""
        locale = self._window.locale_

        def answered(key: str) -> None:
            if key == "remove":
                self._remove(path)

        asking.ask(
            self._window,
            "remove_template",
            locale.tr("Remove the template"),
            locale.tr("Remove the template {name}?", name=locale.isolate(path.stem)),
            {
                "remove": (locale.tr("&Remove"), asking.Role.DestructiveRole),
                "cancel": (locale.tr("Cancel"), asking.Role.RejectRole),
            },
            "cancel",
            answered,
            detail=locale.tr("Journeys that were begun with it stay as they are."),
        )

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            self._fail(self._window.locale_.tr("The template was not removed"), error)
        self.show()

    def _fill(self, menu: QMenu, own: tuple[Path, ...]) -> None:
        locale = self._window.locale_
        menu.clear()
        for id, title in template_titles(locale).items():
            _entry(menu, title, partial(self.begin, id))
        if not own:
            return
        menu.addSeparator()
        for path in own:
            _entry(menu, path.stem, partial(self.begin, path))
        menu.addSeparator()
        remove = menu.addMenu(locale.tr("&Remove a template"))
        for path in own:
            _entry(remove, path.stem, partial(self.ask_to_remove, path))

    def _fail(self, title: str, error: Exception) -> None:
        asking.say(self._window, title, title, plain_error(error, self._window.locale_))


def _entry(menu: QMenu, text: str, do: Callable[[], None]) -> None:
    menu.addAction(text.replace("&", "&&")).triggered.connect(lambda _checked=False: do())
