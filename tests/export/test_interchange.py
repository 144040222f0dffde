"""Graphs for other programs and a page for the intranet: harmless whatever names hold."""

from __future__ import annotations

import html
import io
import json
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import networkx
import pytest

from journeymap.analysis.results import Findings
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.export.files import ExportOptions, export_file
from journeymap.export.interchange import graphml_bytes, mermaid_text
from journeymap.i18n.locale import locale_for
from journeymap.model.entities import Channel, Department, Touchpoint, Transition
from journeymap.model.journey import Journey
from journeymap.storage.journey_json import decode_journey
from tests.export.test_files import FOUND
from tests.export.test_files import JOURNEY as MEASURED

NAMES = (
    "</title></svg><script>alert(1)</script>",
    '"]; end; click t0 "javascript:alert(1)"',
    "<img src=x onerror=alert(1)> #35; & %% -->",
    "نوبت نصب «فوری»\u200c ۱۲۳",
    "--- \\n ]]> {{x}} `y` |z|",
)
JOURNEY = Journey(
    title='A "title" \\ </title><script>alert(2)</script>',
    departments=(Department("d1", NAMES[0]), Department("d2", NAMES[3])),
    channels=(Channel("c", NAMES[2]),),
    touchpoints=tuple(
        Touchpoint(f"t{i}", name, "use", ("d1", "d2")[i % 2], "c") for i, name in enumerate(NAMES)
    ),
    transitions=(
        Transition("a", "t0", "t1", owner=NAMES[2], promise_hours=48),
        Transition("b", "t1", "t2"),
        Transition("b2", "t1", "t2"),
        Transition("loop", "t2", "t2"),
        Transition("gone", "t2", "nowhere"),
    ),
)
NOTHING = Findings(Selection())


@pytest.fixture(autouse=True)
def app(qapp):
    return qapp


def test_that_graphml_is_read_back_with_every_name_and_every_edge() -> None:
    graph = networkx.read_graphml(
        io.BytesIO(graphml_bytes(JOURNEY, NOTHING)), force_multigraph=True
    )
    assert {id: values["label"] for id, values in graph.nodes(data=True)} == {
        f"t{i}": name for i, name in enumerate(NAMES)
    }
    assert sorted(key for *_ends, key in graph.edges(keys=True)) == ["a", "b", "b2", "loop"]
    first = graph.edges["t0", "t1", "a"]
    assert (first["owner"], first["promise_hours"], first["handoff"]) == (NAMES[2], 48.0, True)
    assert "score" not in graph.nodes["t0"]


def test_that_mermaid_says_every_name_and_nothing_else_in_it_means_anything() -> None:
    text = mermaid_text(JOURNEY, NOTHING)
    shown = {
        name: re.sub(r"#(\d+);", lambda m: chr(int(m[1])), label)
        for name, label in re.findall(r'^ *(?:subgraph )?(\w+)\["([^"]*)"\]$', text, re.M)
    }
    plain = [" ".join(n.split()).replace("\u200c", "\u200c") for n in NAMES]
    assert [shown[f"t{i}"] for i in range(len(NAMES))] == plain
    assert shown["d0"] == NAMES[0]
    body = text.split("---\n", 2)[2]
    known = (
        r"flowchart LR|    end|    subgraph d\d\[\"[^\"]*\"\]|        t\d\[\"[^\"]*\"\]"
        r"|    t\d (==>|-->) t\d|"
    )
    assert all(re.fullmatch(known, line) for line in body.split("\n"))
    assert len(re.findall("==>|-->", body)) == 4


def test_that_the_journey_in_a_json_is_the_journey(tmp_path: Path) -> None:
    export_file(Project(JOURNEY), tmp_path / "all.json", findings=NOTHING)
    raw = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["journey"]
    assert replace(decode_journey(json.dumps(raw).encode())[0], serial=0) == JOURNEY


class Page(HTMLParser):
    """What a browser would make of a page: its tags, and what runs."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


@pytest.mark.parametrize("language", ["en", "fa"])
def test_that_a_page_runs_nothing_but_its_own_script_and_fetches_nothing(
    tmp_path: Path, language: str
) -> None:
    out = tmp_path / "map.html"
    options = ExportOptions(locale_for(language), subtitle=NAMES[0])
    export_file(Project(JOURNEY), out, findings=NOTHING, options=options)
    text = out.read_text(encoding="utf-8")
    page = Page(text)
    tags = [tag for tag, _ in page.tags]
    assert tags.count("script") == 1
    assert not {"img", "iframe", "link", "object", "embed", "form", "a", "base"} & set(tags)
    for tag, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on")], tag
        assert not {"src", "href", "xlink:href", "action"} & set(attributes), tag
    policy = next(a["content"] for t, a in page.tags if "http-equiv" in a)
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe-inline" not in policy.split(";")[1]
    assert page.tags[0][1] == {"lang": language, "dir": "rtl" if language == "fa" else "ltr"}
    assert NAMES[3].split()[0] in html.unescape(text)
    svg = text[text.index("<svg") : text.index("</svg>") + 6]
    assert ElementTree.fromstring(svg).tag.endswith("svg")


def test_that_every_cell_of_the_ranking_says_its_column_for_phones_that_show_no_heads(
    tmp_path: Path,
) -> None:
    out = tmp_path / "map.html"
    export_file(Project(MEASURED), out, findings=FOUND)
    text = out.read_text(encoding="utf-8")
    heads = re.findall(r'<th scope="col".*?><button type="button">(.*?)</button>', text)
    cells = re.findall(r'<td.*?data-name="(.*?)" data-key="(.*?)"><span>(.*?)</span></td>', text)
    assert [name for name, _, _ in cells] == heads
    assert {name: shown for name, _, shown in cells}["Owner"] == "@ada"
    assert {name: key for name, key, _ in cells}["Index"] == "77.0621"
