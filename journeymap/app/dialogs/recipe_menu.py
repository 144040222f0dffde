"""Recipes in the import dialog: guess anew, take one that is kept, read and write files of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from journeymap.app import asking
from journeymap.app.filing import plain_error
from journeymap.data.input_file import stem
from journeymap.data.recipe import Recipe, RecipeError, recipe_from_toml, recipe_to_toml
from journeymap.i18n.locale import Locale

#: A recipe is a few kilobytes; anything larger is something else.
MAX_BYTES = 1 << 20


class RecipeMenu(QObject):
    """A button and its menu."""

    #: Look at the file in the way of this `Recipe`; None guesses everything anew.
    look_requested = Signal(object)
    #: A recipe could not be read or written; carries what to say.
    failed = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        recipe: Callable[[], Recipe | None],
        path: Path,
        kept: tuple[tuple[str, str], ...],
        locale: Locale,
    ) -> None:
        super().__init__(parent)
        self._parent, self._recipe, self._path, self._locale = parent, recipe, path, locale
        self.button = QPushButton(locale.tr("R&ecipe"))
        self.button.setObjectName("recipe")
        self.button.setAutoDefault(False)
        menu = QMenu(self.button)
        menu.addAction(locale.tr("&Guess everything anew")).triggered.connect(
            lambda _checked: self.look_requested.emit(Recipe())
        )
        for name, text in kept:
            label = locale.tr("Read like {name}", name=locale.isolate(name)).replace("&", "&&")
            menu.addAction(label).triggered.connect(partial(self._take, text))
        menu.addSeparator()
        menu.addAction(locale.tr("&Choose a recipe file…")).triggered.connect(self._choose)
        menu.addAction(locale.tr("&Save this recipe as a file…")).triggered.connect(self._save_as)
        self.button.setMenu(menu)

    def read(self, path: Path) -> None:
        """Look at the file in the way of a recipe that was kept as a file."""
        try:
            if path.stat().st_size > MAX_BYTES:
                raise RecipeError(self._locale.tr("{name} is no recipe", name=path.name))
            self._take(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, RecipeError) as error:
            self.failed.emit(plain_error(error, self._locale))

    def write(self, path: Path) -> None:
        """Keep the recipe as it is corrected, as a file."""
        recipe = self._recipe()
        if recipe is None:
            self.failed.emit(self._locale.tr("Put right first what is marked."))
            return
        try:
            path.write_text(recipe_to_toml(recipe), encoding="utf-8")
        except OSError as error:
            self.failed.emit(plain_error(error, self._locale))

    def _take(self, text: str, _checked: bool = False) -> None:
        try:
            self.look_requested.emit(recipe_from_toml(text))
        except RecipeError as error:
            self.failed.emit(plain_error(error, self._locale))

    def _choose(self, _checked: bool = False) -> None:
        locale = self._locale
        asking.pick_file(
            self._parent,
            locale.tr("Choose a recipe"),
            locale.tr("Recipes") + " (*.toml);;" + locale.tr("All files") + " (*)",
            self.read,
            start=self._path.parent,
        )

    def _save_as(self, _checked: bool = False) -> None:
        locale = self._locale
        asking.pick_file(
            self._parent,
            locale.tr("Save the recipe"),
            locale.tr("Recipes") + " (*.toml)",
            self.write,
            save_as="toml",
            start=self._path.parent / f"{stem(self._path)}.toml",
        )
