"""Names of files may be anything; what cannot be written is refused and nothing is left behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from journeymap.analysis.results import Findings
from journeymap.data.counted import Cancelled
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.export.files import ExportOptions, export_file
from journeymap.export.names import MOST_BYTES, file_name
from journeymap.model.entities import Touchpoint
from journeymap.model.journey import Journey
from journeymap.storage.errors import StorageError

NOTHING = Findings(Selection())
PROJECT = Project(Journey(title="Two", touchpoints=(Touchpoint("a", "A", "use"),)))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "CON_"),
        ("nul.2026", "nul.2026_"),
        ("a\0b:c/d\\e", "abcde"),
        ("map. .", "map"),
        ("\u202egnp.exe", "gnp.exe"),
        ("..", "journey"),
        ("سفر مشتری می\u200cرود", "سفر مشتری می\u200cرود"),
        ("map 🚀", "map 🚀"),
    ],
)
def test_that_any_title_gives_a_name_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_that_a_long_title_is_cut_between_its_letters() -> None:
    name = file_name("سفر " * 100)
    assert MOST_BYTES - 8 < len(name.encode()) <= MOST_BYTES
    assert not name.endswith(" ")


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
def test_that_a_name_that_is_no_text_can_be_written_to(tmp_path: Path) -> None:
    target = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.csv"))
    export_file(PROJECT, target, findings=NOTHING)
    assert os.listdir(os.fsencode(tmp_path)) == [b"caf\xe9.csv"]


@pytest.mark.parametrize("sign", ["~$map.csv", "~$p.csv", ".~lock.map.csv#"])
def test_that_a_file_that_an_office_program_has_open_is_left_alone(
    tmp_path: Path, sign: str
) -> None:
    target = tmp_path / "map.csv"
    target.write_text("old")
    (tmp_path / sign).write_text("somebody")
    with pytest.raises(StorageError, match="open in another program"):
        export_file(PROJECT, target, findings=NOTHING)
    assert target.read_text() == "old"


def test_that_cancelling_a_poster_leaves_nothing(qapp, tmp_path: Path) -> None:
    heard: list[float] = []

    def report(share: float) -> None:
        heard.append(share)
        if share > 0.6:
            raise Cancelled

    options = ExportOptions(page="A2", tiles=True)
    with pytest.raises(Cancelled):
        export_file(PROJECT, tmp_path / "map.pdf", findings=NOTHING, options=options, report=report)
    assert len(heard) > 3
    assert list(tmp_path.iterdir()) == []
