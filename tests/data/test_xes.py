"""XES logs are streamed into a table, and what could be an attack is refused with its line."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from journeymap.data import xes
from journeymap.data.counted import Cancelled, InputError
from journeymap.data.readers import connect
from journeymap.data.xes import open_xes

LOG = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <string key="creator" value="nobody"><string key="nested" value="skip"/></string>
  <global scope="event"><string key="concept:name" value="DEFAULT"/></global>
  <trace>
    <string key="concept:name" value="007"/>
    <list key="things"><values><string key="thing" value="skip"/></values></list>
    <event>
      <string key="concept:name" value="Ask &amp; wait"><string key="nested" value="skip"/></string>
      <date key="time:timestamp" value="2024-01-01T08:00:00+01:00"/>
      <int key="Activity" value="1"/>
    </event>
    <event>
      <string key="concept:name" value="پاسخ"/>
      <date key="time:timestamp" value="2024-01-01T09:00:00+01:00"/>
      <int key="activity" value="2"/>
    </event>
  </trace>
  <trace><string key="concept:name" value="empty"/></trace>
</log>
"""


def opened(tmp_path: Path, content: str | bytes, name: str = "log.xes"):
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_xes(connect(), path)


def test_that_attributes_of_case_and_event_become_columns(tmp_path):
    rows = opened(tmp_path, LOG)
    assert rows.columns == (
        "case:concept:name", "concept:name", "time:timestamp", "Activity", "activity (2)",
    )  # fmt: skip
    found = rows.connection.execute(f"SELECT * FROM {rows.from_clause()}").fetchall()
    assert found == [
        ("007", "Ask & wait", "2024-01-01T08:00:00+01:00", "1", None),
        ("007", "پاسخ", "2024-01-01T09:00:00+01:00", None, "2"),
    ]
    assert rows.row_count == 2
    assert rows.warnings == ("1 case without events, left out",)


def test_that_packed_logs_and_small_chunks_give_the_same_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(xes, "_CHUNK_ROWS", 1)
    cases = LOG[LOG.index("  <trace>") : LOG.index("</log>")]
    rows = opened(tmp_path, gzip.compress(LOG.replace("</log>", cases * 3 + "</log>").encode()))
    found = rows.connection.execute(f"SELECT count(*) FROM {rows.from_clause()}").fetchone()
    assert found == (8,)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('<?xml version="1.0"?>\n<!DOCTYPE log [<!ENTITY a "b">]>\n<log/>', "DOCTYPE.*line 2"),
        ('<!DOCTYPE log SYSTEM "http://127.0.0.1:9/x.dtd"><log/>', "DOCTYPE"),
        (LOG[: LOG.index("</event>")], "cut off.*line"),
        (LOG.replace("</event>", "</even>", 1), "not XES.*line 12"),
        ("case,activity\n1,a\n", "not XES.*line 1"),
        ("<html><body/></html>", "begins with <html>"),
        ("", "not XES|cut off"),
        ("<log></log>", "no events"),
        ("<log>" + "<a>" * 200 + "</a>" * 200 + "</log>", "nested more than"),
        (gzip.compress(LOG.encode())[:-20], "cut off or damaged"),
        (b"\x1f\x8b garbage", "cut off or damaged"),
    ],
)
def test_that_what_cannot_be_used_is_one_clear_error(tmp_path, content, said):
    with pytest.raises(InputError, match=f"(?s){said}"):
        opened(tmp_path, content)


def test_that_a_gzip_bomb_stops_at_a_counter(tmp_path):
    bomb = gzip.compress(b"<log>" + b" " * (100 << 20))
    with pytest.raises(InputError, match="unpacks to more than"):
        opened(tmp_path, bomb, "log.xes.gz")


def test_that_one_endless_value_is_refused(tmp_path):
    with pytest.raises(InputError, match="longer than 16 MB"):
        opened(tmp_path, '<log><string key="a" value="' + "x" * (20 << 20) + '"/></log>')


def test_that_cancelling_leaves_no_table(tmp_path):
    path = tmp_path / "log.xes"
    path.write_text(LOG)
    connection = connect()

    def report(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        open_xes(connection, path, report=report)
    assert connection.execute("SELECT count(*) FROM duckdb_tables()").fetchone() == (0,)


def test_that_cases_without_a_name_are_numbered_and_told(tmp_path):
    rows = opened(tmp_path, LOG.replace('<string key="concept:name" value="007"/>', ""))
    assert rows.samples["case:concept:name"] == ("case 1 without a name",)
    assert any("1 case without a name" in w for w in rows.warnings)
