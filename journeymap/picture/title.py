"""The title block: what the map is called, what it claims, and whose it is."""

from __future__ import annotations

from journeymap.picture.difference_words import comparison_text
from journeymap.picture.differences import compared_text
from journeymap.picture.scene import LAYERS, PictureOptions, Scene
from journeymap.picture.shapes import Item, Picture, Text
from journeymap.picture.thinning import thinned_text
from journeymap.picture.what_if import what_if_title
from journeymap.picture.words import SMALL, TITLE, subtitle

TITLE_HEIGHT, LINE = 70.0, 22.0
#: The room of a logo: as high as the title block, and no wider than this.
_LOGO_TOP, _LOGO_HEIGHT, _LOGO_WIDTH = 8.0, 52.0, 240.0
LOGO = "logo"


def title_height(options: PictureOptions) -> float:
    """Where the header begins under the title block."""
    if not options.title:
        return 8.0
    return TITLE_HEIGHT + (LINE if options.subheading else 0.0)


def title_items(scene: Scene) -> list[Item]:
    """The title, a line of the presenter, one that says what was measured; room for a logo."""
    locale, margin, options = scene.locale, scene.geometry.options.margin, scene.options
    x, w = margin + 12, scene.geometry.width - 2 * margin - 24
    items = []
    if options.logo > 0:
        high = min(_LOGO_HEIGHT, _LOGO_WIDTH / options.logo)
        wide = high * options.logo
        bounds = (x + w - wide, _LOGO_TOP, wide, high)
        items.append(Item(LOGO, "title", (), bounds, "", LAYERS["title"], "", ""))
        w -= wide + 24
    title = options.heading or scene.journey.title or locale.tr("Untitled journey")
    if options.what_if is not None:
        title = locale.tr("What if: {title}", title=locale.isolate(title))
    parts = [what_if_title(scene), compared_text(scene), subtitle(scene.findings, locale)]
    if scene.persona is not None:
        eyes = locale.tr("with the eyes of {persona}", persona=locale.isolate(scene.persona.name))
        parts.insert(0, eyes)
    if scene.thinned is not None:
        parts.append(thinned_text(scene.thinned, locale))
    parts += comparison_text(scene.findings.selection, locale)
    below = " · ".join(filter(None, parts))
    shapes = [Text(x, 8, w, 40, locale.isolate(title), TITLE, "text", True, middle=True)]
    y = 47.0
    if options.subheading:
        own = locale.isolate(options.subheading)
        shapes.append(Text(x, y, w, LINE, own, SMALL, "text", True, middle=True))
        y += LINE
    shapes.append(Text(x, y, w, 20, below, SMALL, "muted", middle=True))
    words = ". ".join(filter(None, (title, options.subheading, below)))
    bounds = (x, 8, w, y + 13)
    items.append(Item("title", "title", tuple(shapes), bounds, "", LAYERS["title"], below, words))
    return items


def logo_room(picture: Picture) -> tuple[float, float, float, float] | None:
    """Where a logo is to be painted (x, y, width, height); None when there is no room for one."""
    return next((item.bounds for item in picture.items if item.key == LOGO), None)
