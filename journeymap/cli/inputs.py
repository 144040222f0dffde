"""What a command is given: recipes, templates, folders."""

from __future__ import annotations

from pathlib import Path

from journeymap.data.counted import InputError
from journeymap.data.recipe import Recipe, RecipeError, recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import locale
from journeymap.storage.errors import reason
from journeymap.storage.file import open_project
from journeymap.storage.templates import shipped_template, template_titles


def read_recipe(path: Path) -> Recipe:
    """A recipe file. Raises `RecipeError` naming it."""
    try:
        return recipe_from_toml(path.read_text(encoding="utf-8-sig"))
    except RecipeError as error:
        raise RecipeError(error.what, str(path)) from None
    except UnicodeDecodeError:
        raise RecipeError(
            locale.tr("the recipe is not UTF-8 text"), str(path), locale.tr("save it as UTF-8")
        ) from None
    except OSError as error:
        raise RecipeError(
            locale.tr("the recipe cannot be read: {reason}", reason=reason(error)), str(path)
        ) from None


def template_project(name: str, locale: Locale) -> Project:
    """A shipped template in the reader's language, or a file. Raises `InputError`."""
    if name in template_titles(locale):
        return Project(shipped_template(name, locale))
    if Path(name).is_file():
        return open_project(name).project
    raise InputError(
        locale.tr("there is no template '{name}'", name=locale.isolate(name)),
        "",
        locale.tr("use one of {names}", names=locale.listed(sorted(template_titles(locale)))),
    )


def make_folder(path: Path) -> None:
    """Make a folder and those above it. Raises `InputError`."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            locale.tr("the folder cannot be made: {reason}", reason=reason(error)), str(path)
        ) from None
