"""One function for every export: the ending of the file name says what is written."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.analysis.results import Findings
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.evidence.versions import version_name
from journeymap.export.names import refuse_in_use
from journeymap.i18n.locale import Locale, locale_for
from journeymap.i18n.refusal import Refusal
from journeymap.i18n.said import locale
from journeymap.storage.file import write_atomically

if TYPE_CHECKING:
    from journeymap.analysis.what_if import WhatIf
    from journeymap.picture.scene import Compared, PictureOptions
    from journeymap.picture.shapes import Picture

#: What can be written now, by ending.
FORMATS = ("png", "svg", "pdf", "pptx", "xlsx", "html", "csv", "json", "graphml", "mmd")
PICTURES = ("png", "svg", "pdf")
#: Formats that are text for a person or a program to read.
TEXTS = ("csv", "json", "graphml", "mmd")
#: Paper sizes a PDF may have, in millimetres, portrait (ISO 216).
PAGES: Mapping[str, tuple[float, float]] = {
    "A0": (841, 1189),
    "A1": (594, 841),
    "A2": (420, 594),
    "A3": (297, 420),
    "A4": (210, 297),
}
#: White border of a page, in millimetres.
MARGIN_MM = 8.0
#: Width and height of the picture inside a `.journey` file.
THUMBNAIL = (480, 270)


#: Hears the share done, 0 to 1, and may raise to stop.
Report = Callable[[float], None]


def _nobody(_share: float) -> None:
    pass


class ExportError(Refusal, ValueError):
    """The export cannot be written; `str()` says why and what to do."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How an export looks. `size` is in pixels (PNG, SVG), `page` a paper size (PDF),
    `compared` the version that differences are marked against.

    Exports are light unless asked otherwise, whatever the screen shows. `persona` is the id of the
    one whose eyes the map is looked at with, empty for everybody. A PDF stands upright when it is
    `portrait`, and is cut to sheets of A4 when `tiles`; PNG and SVG may be `transparent`. `title`
    stands for the journey's title, `subtitle` below it, `logo` (a PNG) beside it. The `callouts`
    worst grey zones are explained, or the hand-offs that are `chosen`: in boxes beside the map, and
    on slides of their own. `annotations` are the presenter's remarks. Only the busiest ways are
    drawn, which carry the share `flow` of the crossings. `what_if` draws the journey with hand-offs
    repaired, and its title says so; None: as it is.
    """

    locale: Locale = field(default_factory=lambda: locale_for("en"))
    theme: str = "light"
    size: tuple[int, int] = (1920, 1080)
    page: str = "A4"
    outlines: bool = False
    compared: Compared | None = None
    persona: str = ""
    portrait: bool = False
    tiles: bool = False
    transparent: bool = False
    title: str = ""
    subtitle: str = ""
    logo: bytes = b""
    callouts: int = 3
    chosen: tuple[str, ...] = ()
    annotations: bool = True
    flow: float = 1.0
    what_if: WhatIf | None = None

    @property
    def page_mm(self) -> tuple[float, float]:
        """Width and height of the paper as it lies."""
        width, height = PAGES[self.page]
        return (width, height) if self.portrait else (height, width)

    @property
    def proportions(self) -> tuple[float, float]:
        """Width and height of what is printed on the paper."""
        width, height = self.page_mm
        return width - 2 * MARGIN_MM, height - 2 * MARGIN_MM


def export_file(
    project: Project,
    path: str | Path,
    *,
    selection: Selection | None = None,
    options: ExportOptions | None = None,
    findings: Findings | None = None,
    report: Report = _nobody,
) -> None:
    """Write one export. Raises `ExportError` or `StorageError`; then nothing was written.

    `report` is told the share done and may raise `Cancelled`.
    """
    path = Path(path)
    options = options or ExportOptions()
    ending = format_of(path)
    if findings is None:
        from journeymap.analysis.findings import find

        findings = find(project.journey, project.evidence, selection or Selection())
    report(0.1)
    refuse_in_use(path)
    data = content_of(project, findings, ending, options, lambda share: report(0.1 + 0.85 * share))
    report(0.95)
    write_atomically(path, data)
    report(1.0)


def format_of(path: Path) -> str:
    """The format an export's name asks for. Raises `ExportError` when there is no such format."""
    ending = path.suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        raise ExportError(
            locale.tr(
                "'{file}' ends in nothing that can be written, use one of {names}",
                file=path.name,
                names=tuple(f".{name}" for name in FORMATS),
            )
        )
    return ending


def content_of(
    project: Project,
    findings: Findings,
    ending: str,
    options: ExportOptions,
    report: Report = _nobody,
) -> bytes:
    """What stands in a file of this ending."""
    if ending == "json":
        return _json(project, findings)
    if ending == "csv":
        from journeymap.export.table import ranking_csv

        return ranking_csv(findings, project.journey)
    if ending == "graphml":
        from journeymap.export.interchange import graphml_bytes

        return graphml_bytes(project.journey, findings)
    if ending == "mmd":
        from journeymap.export.interchange import mermaid_text

        return mermaid_text(project.journey, findings, rtl=options.locale.rtl).encode()
    if ending == "html":
        from journeymap.export.image import ensure_gui
        from journeymap.export.report import html_bytes

        ensure_gui()
        return html_bytes(project, findings, options)
    if ending == "xlsx":
        from journeymap.export.workbook import workbook_bytes

        return workbook_bytes(project, findings, options)
    if ending == "pptx":
        from journeymap.export.slides.build import slides_bytes

        return slides_bytes(project, findings, options, report)
    from journeymap.picture.theme import theme_named

    theme, title = theme_named(options.theme), options.title or project.journey.title
    language, logo = options.locale.language, options.logo
    if ending == "pdf":
        from journeymap.export.tiles import tiled_pdf
        from journeymap.export.vector import pdf_bytes

        picture = picture_for(project, findings, options, options.proportions)
        report(0.3)
        page_mm = options.page_mm
        if options.tiles:
            return tiled_pdf(
                picture,
                theme,
                options.locale,
                page=options.page,
                page_mm=page_mm,
                title=title,
                language=language,
                logo=logo,
                report=lambda share: report(0.3 + 0.7 * share),
            )
        return pdf_bytes(picture, theme, page_mm=page_mm, title=title, language=language, logo=logo)
    picture = picture_for(project, findings, options, options.size)
    report(0.4)
    if ending == "svg":
        from journeymap.export.vector import svg_bytes

        return svg_bytes(
            picture,
            theme,
            size=options.size,
            title=title,
            outlines=options.outlines,
            transparent=options.transparent,
            language=language,
            logo=logo,
        )
    from journeymap.export.image import png_bytes

    return png_bytes(
        picture,
        theme,
        size=options.size,
        transparent=options.transparent,
        title=title,
        language=language,
        logo=logo,
    )


def picture_for(
    project: Project,
    findings: Findings,
    options: ExportOptions,
    proportions: tuple[float, float],
    *,
    title: bool = True,
) -> Picture:
    """The map as it is exported: with title, callouts, legend and source, in given proportions."""
    from journeymap.picture.compose import compose

    width, height = proportions
    shown = replace(picture_options(project, options), aspect=width / height, title=title)
    return compose(project.journey, findings, options.locale, options=shown)


def picture_options(project: Project, options: ExportOptions) -> PictureOptions:
    """What an export's options mean for its picture of the map."""
    from journeymap.export.logo import logo_aspect
    from journeymap.picture.scene import PictureOptions

    return PictureOptions(
        version=version_name(project),
        compared=options.compared,
        persona=options.persona,
        callouts=options.callouts,
        chosen=options.chosen,
        annotations=options.annotations,
        flow=options.flow,
        heading=options.title,
        subheading=options.subtitle,
        logo=logo_aspect(options.logo),
        what_if=options.what_if,
    )


def thumbnail(project: Project, findings: Findings) -> bytes:
    """A small PNG of the map, as a `.journey` file carries it."""
    from journeymap.export.image import png_bytes
    from journeymap.picture.theme import theme_named

    picture = picture_for(project, findings, ExportOptions(), THUMBNAIL)
    return png_bytes(picture, theme_named("light"), size=THUMBNAIL)


def _json(project: Project, findings: Findings) -> bytes:
    from journeymap.analysis.as_json import flow_json, rank_json, scores_json
    from journeymap.model.feelings import concealed
    from journeymap.storage.codec import journey_to_dict

    value = {
        "journey": journey_to_dict(concealed(project.journey)),
        "scores": scores_json(findings, project.journey),
        "flow": flow_json(findings, project.journey),
        "rank": rank_json(findings, project.journey),
    }
    return (json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode()
