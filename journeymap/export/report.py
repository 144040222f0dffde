"""One HTML file for the intranet: the map with details, the ranking that sorts, method, sources.

Nothing is fetched from anywhere: a content security policy forbids it, and lets no other script run
than the one that is written here. Names are text wherever they stand.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from journeymap.analysis.reasons import label_text, reasons
from journeymap.analysis.results import Findings, GreyZone, touchpoint_name
from journeymap.evidence.project import Project
from journeymap.export.logo import is_logo
from journeymap.export.slides import words
from journeymap.picture.words import subtitle

if TYPE_CHECKING:
    from journeymap.export.files import ExportOptions
    from journeymap.i18n.locale import Locale
    from journeymap.model.journey import Journey

#: Proportions of the map on the page.
MAP_SIZE = (1600, 900)

_SCRIPT = """
"use strict";
const said = document.getElementById("said");
const hint = said.textContent;
let kept = null;
function tell(group) {
  said.textContent = group ? group.querySelector("title").textContent : hint;
}
function groupOf(target) {
  const group = target.closest ? target.closest("svg g[id]") : null;
  return group && group.querySelector(":scope > title") ? group : null;
}
const map = document.getElementById("map");
for (const group of map.querySelectorAll("svg g[id]")) {
  if (group.querySelector(":scope > title") && /^(card|badge|callout|edge|stage)/.test(group.id)) {
    group.setAttribute("tabindex", "0");
    group.setAttribute("role", "img");
  }
}
map.addEventListener("pointerover", (e) => { const g = groupOf(e.target); if (g) tell(g); });
map.addEventListener("pointerout", () => tell(kept));
map.addEventListener("focusin", (e) => { kept = groupOf(e.target); tell(kept); });
map.addEventListener("click", (e) => {
  if (kept) kept.classList.remove("kept");
  kept = groupOf(e.target);
  if (kept) kept.classList.add("kept");
  tell(kept);
});
for (const table of document.querySelectorAll("table[data-sorts]")) {
  const heads = [...table.querySelectorAll("thead th")];
  heads.forEach((head, column) => head.querySelector("button").addEventListener("click", () => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const body = table.tBodies[0];
    const key = (row) => row.cells[column].dataset.key;
    const rows = [...body.rows].sort((a, b) => {
      const x = key(a), y = key(b);
      if (x === "" || y === "") return (x === "") - (y === "");
      const order = head.dataset.kind === "number" ? x - y : x.localeCompare(y);
      return up ? order : -order;
    });
    body.append(...rows);
  }));
}
"""

_STYLE = """
:root { color-scheme: light dark; --ground: #f6f7fa; --sheet: #fff; --text: #22252e;
  --quiet: #5d6373; --line: #d5d8e1; --accent: #1f6fb2; }
@media (prefers-color-scheme: dark) { :root { --ground: #16181e; --sheet: #1f222a;
  --text: #eceef4; --quiet: #a7adbd; --line: #3a3e4b; --accent: #6cb4ea; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 "Noto Sans", "Noto Sans Arabic", "Segoe UI", Vazirmatn, Tahoma, sans-serif; }
main, header { max-width: 1600px; margin: 0 auto; padding: 12px 20px; }
header { display: flex; gap: 20px; align-items: flex-start; justify-content: space-between; }
header img { max-height: 56px; max-width: 35%; }
h1 { margin: 0; font-size: clamp(22px, 3vw, 32px); line-height: 1.25; }
h2 { margin: 28px 0 8px; font-size: 20px; }
h3 { margin: 12px 0 2px; font-size: 16px; }
p { margin: 4px 0; }
.quiet { color: var(--quiet); }
.scrolls { overflow-x: auto; background: var(--sheet); border: 1px solid var(--line);
  border-radius: 10px; }
#map svg { display: block; width: 100%; min-width: 900px; height: auto; }
#map g[tabindex] { cursor: pointer; }
#map g:focus { outline: 2px solid var(--accent); outline-offset: 2px; }
#map g.kept { outline: 2px solid var(--accent); outline-offset: 2px; }
#said { position: sticky; bottom: 0; margin: 8px 0; padding: 8px 12px; min-height: 3em;
  white-space: pre-line; background: var(--sheet); border: 1px solid var(--line);
  border-radius: 10px; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; min-width: 760px; }
th, td { padding: 6px 10px; text-align: start; vertical-align: top;
  border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { white-space: nowrap; }
td.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
th button { all: unset; cursor: pointer; font-weight: 600; color: var(--accent); }
th button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
th[aria-sort=ascending] button::after { content: " \\25B2"; }
th[aria-sort=descending] button::after { content: " \\25BC"; }
.columns { display: grid; gap: 4px 32px; grid-template-columns: repeat(auto-fit,
  minmax(min(100%, 340px), 1fr)); }
ul { margin: 2px 0; padding-inline-start: 1.2em; }
@media screen and (max-width: 640px) { #map svg { min-width: 1400px; }
  table, tbody, tr, td { display: block; min-width: 0; }
  thead tr { display: flex; flex-wrap: wrap; } tr { padding: 6px 0; }
  tr, thead { border-bottom: 1px solid var(--line); } th, td { border: 0; padding: 2px 12px; }
  td, td.number { display: flex; gap: 16px; justify-content: space-between; text-align: end;
    white-space: normal; }
  td::before { content: attr(data-name); color: var(--quiet); text-align: start;
    white-space: nowrap; }
  td[data-key=""] { display: none; } }
@media print { body { background: #fff; color: #000; font-size: 11px; } #said { display: none; }
  .scrolls { overflow: visible; border: 0; } #map svg, table { min-width: 0; }
  h2 { break-after: avoid; } tr, section { break-inside: avoid; } td, th { padding: 2px 8px; }
  @page { size: A4 landscape;
  margin: 10mm; } }
"""


def html_bytes(project: Project, findings: Findings, options: ExportOptions) -> bytes:
    """The report as one file that needs nothing else and asks nobody."""
    from journeymap.export.files import picture_for
    from journeymap.export.svg import svg_document
    from journeymap.picture.theme import theme_named

    locale, journey = options.locale, project.journey
    picture = picture_for(project, findings, options, MAP_SIZE, title=False)
    title = options.title or journey.title or locale.tr("Untitled journey")
    svg = svg_document(
        picture,
        theme_named(options.theme),
        size=MAP_SIZE,
        title=title,
        outlines=False,
        language=locale.language,
    )
    svg = svg[svg.index("<svg") :]
    # a title of the whole drawing would be a tooltip over all of it
    svg = svg.replace(f"<title>{escape(title, quote=False)}</title>", "", 1)
    below = " · ".join(filter(None, (options.subtitle, subtitle(findings, locale))))
    logo = ""
    if is_logo(options.logo):
        data = base64.b64encode(options.logo).decode()
        logo = f'<img alt="" src="data:image/png;base64,{data}">'
    digest = base64.b64encode(hashlib.sha256(_SCRIPT.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    direction = "rtl" if locale.rtl else "ltr"
    hint = locale.tr("Point at a card, a line or a number of the map, or tap it: what it says.")
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(locale.language)}" dir="{direction}">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="generator" content="journeymap">',
        f'<meta name="description" content="{_text(picture.alt)}">',
        f"<title>{_text(title)}</title>",
        f"<style>{_STYLE}</style></head>",
        f"<body><header><div><h1>{_text(title)}</h1>"
        f'<p class="quiet">{_text(below)}</p></div>{logo}</header><main>',
        f'<div id="map" class="scrolls">{svg}</div>',
        f'<div id="said" role="status">{_text(hint)}</div>',
        *_ranking(project, findings, options),
        *_method(project, findings, options),
        f"</main><script>{_SCRIPT}</script></body></html>",
        "",
    ]
    return "\n".join(parts).encode("utf-8", "replace")


def _ranking(project: Project, findings: Findings, options: ExportOptions) -> list[str]:
    locale = options.locale
    if not findings.ranking:
        return []
    heads = (
        (locale.tr("Rank"), "number"),
        (locale.tr("Hand-off"), "text"),
        (locale.tr("Departments"), "text"),
        (locale.tr("Index"), "number"),
        (locale.tr("How sure it is"), "text"),
        (locale.tr("Why"), "text"),
        (locale.tr("Answers"), "number"),
        (locale.tr("Customers"), "number"),
        (locale.tr("Owner"), "text"),
    )
    titles = "".join(
        f'<th scope="col" data-kind="{kind}"><button type="button">{_text(name)}</button></th>'
        for name, kind in heads
    )
    names = [name for name, _kind in heads]
    rows = [_row(zone, project, options, names) for zone in findings.ranking]
    return [
        f"<h2>{_text(locale.tr('Hand-offs from worst to best'))}</h2>",
        f'<div class="scrolls"><table data-sorts><thead><tr>{titles}</tr></thead><tbody>',
        *rows,
        "</tbody></table></div>",
    ]


def _row(zone: GreyZone, project: Project, options: ExportOptions, names: Sequence[str]) -> str:
    """The cells of a hand-off, each with the name of its column: a phone has no room for heads."""
    locale, journey = options.locale, project.journey
    ends = (touchpoint_name(journey, id) for id in (zone.source, zone.target))
    index = f"{locale.number(zone.index, 1)} ({locale.interval(zone.low, zone.high)})"
    told = " · ".join(reasons(zone, journey, locale))
    cells = (
        (locale.number(zone.rank), zone.rank),
        (locale.arrow(*ends), None),
        (_departments(zone, journey, locale), None),
        (index, zone.index),
        (label_text(zone.label, locale), None),
        (told, None),
        (locale.number(zone.n_answers), zone.n_answers),
        (locale.number(zone.n_crossings), zone.n_crossings),
        (locale.isolate(zone.owner) if zone.owner.strip() else locale.tr("nobody owns it"), None),
    )
    written = (_cell(n, text, value) for n, (text, value) in zip(names, cells, strict=True))
    return f"<tr>{''.join(written)}</tr>"


def _departments(zone: GreyZone, journey: Journey, locale: Locale) -> str:
    """From which department into which; one alone where only the channel changes."""
    found = (journey.department(id) for id in (zone.from_department, zone.to_department))
    names = list(dict.fromkeys(d.name for d in found if d is not None))
    return locale.arrow(*names) if len(names) == 2 else "".join(map(locale.isolate, names))


def _cell(name: str, text: str, value: float | None) -> str:
    """A cell with what it is sorted by: its number, or its text."""
    kind, key = ("", _text(text)) if value is None else (' class="number"', f"{value:.6g}")
    return f'<td{kind} data-name="{_text(name)}" data-key="{key}"><span>{_text(text)}</span></td>'


def _method(project: Project, findings: Findings, options: ExportOptions) -> list[str]:
    locale = options.locale
    sources = words.source_lines(project, findings, locale)
    chapters = (
        (
            locale.tr("What was measured"),
            words.measured_lines(project.journey, findings, locale),
        ),
        (
            locale.tr("Sources"),
            sources or [locale.tr("Drawn by hand: no survey and no event log yet")],
        ),
        (locale.tr("Grey-zone index"), words.index_lines(findings, locale)),
        (locale.tr("How sure it is"), words.uncertainty_lines(findings, locale)),
    )
    out = [f'<h2>{_text(locale.tr("Method and sources"))}</h2><div class="columns">']
    for name, lines in chapters:
        if not lines:
            continue
        items = "".join(f"<li>{_text(line)}</li>" for line in lines)
        out.append(f"<section><h3>{_text(name)}</h3><ul>{items}</ul></section>")
    return [*out, "</div>"]


def _text(text: str) -> str:
    """Text for an element or a quoted attribute, without characters that are no text."""
    kept = "".join(c for c in text if c >= " " or c in "\t\n")
    return escape(kept, quote=True)
