"""Files made to do something: links, macros, commands and addresses in them stay what they are."""

from __future__ import annotations

import socket
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from journeymap.data.counted import InputError
from journeymap.data.importing import gather, journey_from
from journeymap.evidence.project import Project

COMMAND = "=cmd|'/C touch /tmp/journeymap-was-here'!A0"


@contextmanager
def nobody_calls() -> Iterator[str]:
    """An address on this machine; fails when somebody connects to it."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(0.2)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    with pytest.raises(TimeoutError):
        listening.accept()
    listening.close()


def test_that_links_macros_and_commands_in_a_workbook_are_left_alone(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "a.xlsm"
    with nobody_calls() as address:
        with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, ["Region", "Satisfaction score", "Why?", "From"])
            for i in range(1, 41):
                sheet.write_string(i, 0, "NS"[i % 2])
                sheet.write_number(i, 1, 1 + i % 5)
                sheet.write_formula(i, 2, COMMAND, value="said before")
                sheet.write_url(i, 3, f"{address}{i}")
        with zipfile.ZipFile(tmp_path / "a.xlsx") as old, zipfile.ZipFile(path, "w") as new:
            for name in old.namelist():
                new.writestr(name, old.read(name))
            new.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 a macro")
            new.writestr(
                "xl/externalLinks/externalLink1.xml",
                f'<externalLink xmlns="x"><externalBook r:id="{address}book.xlsx"/></externalLink>',
            )
        found = gather(Project(), path)
    assert found.source.used == 40
    assert not Path("/tmp/journeymap-was-here").exists()


def test_that_a_command_in_a_csv_is_a_text(tmp_path: Path) -> None:
    lines = [f'{"NS"[i % 2]},{1 + i % 5},"{COMMAND}"' for i in range(40)]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(["Region,Satisfaction score,Why?", *lines]) + "\n")
    assert gather(Project(), path).source.used == 40
    assert not Path("/tmp/journeymap-was-here").exists()


@pytest.mark.parametrize("kind", ["a DTD", "an entity", "laughs", "a long entity"])
def test_that_a_log_that_names_an_address_or_grows_is_refused_unread(
    tmp_path: Path, kind: str
) -> None:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    with nobody_calls() as address:
        head = {
            "a DTD": f'<!DOCTYPE log SYSTEM "{address}log.dtd">',
            "an entity": f'<!DOCTYPE log [<!ENTITY x SYSTEM "{address}x"><!ENTITY y SYSTEM '
            '"file:///etc/hostname">]>',
            "laughs": f'<!DOCTYPE log [<!ENTITY l0 "ha">{laughs}]>',
            "a long entity": f'<!DOCTYPE log [<!ENTITY x "{"x" * 60_000}">]>',
        }[kind]
        path = tmp_path / "log.xes"
        body = '<log><trace><string key="concept:name" value="&x;&l11;"/></trace></log>'
        path.write_text(f'<?xml version="1.0"?>{head}{body}')
        with pytest.raises(InputError, match="DOCTYPE"):
            journey_from(path)
