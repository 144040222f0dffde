"""One counting, several engines: the same numbers to the last count; only they come back."""

from __future__ import annotations

import datetime as dt
import os
import threading
import time
from collections import Counter
from dataclasses import replace

import pytest
import warehouses

from journeymap.data.counted import Cancelled, InputError
from journeymap.data.engines.engine import find_address
from journeymap.data.importing import gather, journey_from, recount
from journeymap.data.recipe import Recipe
from journeymap.data.warehouse import look_at
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.i18n.calendars import period_of
from journeymap.model.journey import Journey

pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")

KNOWN = {
    "incidents": "bpic2013_incidents/bpic2013_incidents.csv",
    "helpdesk": "helpdesk/helpdesk.csv",
    "receipt": "receipt/receipt.csv",
    "textbook": "running_example/running-example.csv",
    "textbook, broken": "running_example/running_example_broken.csv",
    "shop": "ecom_clickstream/ecom.csv",
    "orders": "olist_5k/olist_orders_dataset.csv",
    "requests": "nyc311_complaints/311_Service_Requests_1000.csv",
}


@pytest.fixture(scope="module")
def cluster():
    pytest.importorskip("psycopg", reason="psycopg is not installed: PostgreSQL is not tested")
    if warehouses.postgres_programs() is None:
        pytest.skip("PostgreSQL's programs are not on this machine: PostgreSQL is not tested")
    with warehouses.postgres_cluster() as running:
        yield running


@pytest.fixture(scope="module")
def spark_session(tmp_path_factory):
    sql = pytest.importorskip("pyspark.sql", reason="pyspark is not installed: no test of Spark")
    import shutil

    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Java is not on this machine: Spark is not tested")
    folder = tmp_path_factory.mktemp("spark")
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.sql.warehouse.dir", str(folder / "tables"))
        .config("spark.driver.extraJavaOptions", f"-Dderby.system.home={folder}")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.log.level", "OFF")
        .getOrCreate()
    )
    yield session
    session.stop()


#: Spark takes seconds for a question of any size: all but one of its tests are run by hand.
SLOWLY = pytest.param("spark", marks=pytest.mark.slow)


@pytest.fixture(params=["duckdb", "postgres", SLOWLY])
def put(request, tmp_path, monkeypatch):
    """Puts a table into an engine and gives its address."""
    if request.param == "postgres":
        running = request.getfixturevalue("cluster")
        monkeypatch.setenv("JOURNEYMAP_POSTGRES_DSN", running.reader)
        fill = lambda name, table: warehouses.into_postgres(running, name, table)  # noqa: E731
    elif request.param == "spark":
        session = request.getfixturevalue("spark_session")
        monkeypatch.setenv("JOURNEYMAP_SPARK", "local[2]")
        fill = lambda name, table: warehouses.into_spark(session, name, table)  # noqa: E731
    else:
        path = tmp_path / "house.duckdb"
        monkeypatch.setenv("JOURNEYMAP_DUCKDB", str(path))
        fill = lambda name, table: warehouses.into_duckdb(path, name, table)  # noqa: E731

    def put(name, table):
        fill(name, table)
        schema, _, rest = name.partition(".")
        quoted = rest.replace('"', '""')
        return f'{request.param}:{schema}."{quoted}"'

    return put


def counts(gathered, name):
    """A table of the evidence without its source, in an order of its own."""
    table = getattr(gathered.project.evidence, name).drop(columns=["source"])
    keys = [
        c for c in table.columns if c not in ("n", "seconds", "returned", "visits", "customers")
    ]
    return table.sort_values(keys).set_index(keys)


def assert_same(one, other):
    for name in ("steps", "weeks", "visits", "handovers"):
        left, right = counts(one, name), counts(other, name)
        assert left.index.equals(right.index), (left.index.symmetric_difference(right.index))[:5]
        for column in left.columns:
            if column == "seconds":
                assert left[column].to_numpy() == pytest.approx(right[column].to_numpy())
            else:
                assert (left[column].to_numpy() == right[column].to_numpy()).all(), (name, column)


@pytest.mark.parametrize("name", KNOWN)
def test_that_every_engine_counts_a_real_log_as_the_file_is_counted(name, shared_data, put):
    path = shared_data / KNOWN[name]
    table, recipe = warehouses.table_of_file(path)
    file = journey_from(path, recipe=replace(recipe, order=""))
    there = journey_from(put("crm.events", table), recipe=recipe, title=file.project.journey.title)
    assert there.project.journey.touchpoints == file.project.journey.touchpoints
    assert there.project.journey.transitions == file.project.journey.transitions
    for field in ("rows", "used", "people", "first", "last", "skipped", "inactive_after"):
        assert getattr(there.source, field) == getattr(file.source, field), field
    assert_same(there, file)
    handed = there.project.evidence.handovers
    changed = handed["n"][handed["a"].astype(str) != handed["b"].astype(str)].sum()
    assert (name == "incidents") == (changed == 9_454), changed


def test_that_spark_counts_as_a_file_is_counted(spark_session, monkeypatch, small_file):
    monkeypatch.setenv("JOURNEYMAP_SPARK", "local[2]")
    warehouses.into_spark(spark_session, "crm.events", warehouses.small_table())
    there = journey_from("spark:crm.events", recipe=RECIPE, title="t")
    assert_same(there, journey_from(small_file, recipe=replace(RECIPE, order=""), title="t"))


@pytest.mark.parametrize("calendar", ["jalali", "hijri"])
def test_that_every_engine_counts_the_months_of_every_calendar(calendar, put):
    """Day by day over seven years; the month of a day is told there as it is told here."""
    days = [dt.datetime(2020, 1, 1, 23, 59, 59) + dt.timedelta(days=n) for n in range(2_557)]
    rows = [(f"c{n}", "Call", day, "x", n) for n, day in enumerate(days)]
    columns = warehouses.small_table().columns
    there = journey_from(
        put("crm.events", warehouses.Table(columns, rows)),
        recipe=replace(RECIPE, calendar=calendar, segments=()),
    )
    visits = there.project.evidence.visits.groupby("period")["visits"].sum().to_dict()
    assert visits == Counter(period_of(calendar, day.date()) for day in days)


@pytest.fixture
def small_file(tmp_path):
    """The small table as a file."""
    import csv

    table, path = warehouses.small_table(), tmp_path / "small.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(table.columns)
        writer.writerows(["" if v is None else v for v in row] for row in table.rows)
    return path


RECIPE = Recipe(kind="events", case="case", activity=("activity",), time="time", order="row_id",
                segments=("kind",))  # fmt: skip


def test_that_names_and_values_full_of_quotes_are_names_and_values(put, small_file, request):
    evil = 'ev"en`ts 50%s; DROP TABLE x; -- رویداد'
    table = warehouses.small_table()
    columns = dict(table.columns)
    kinds = {('ca"s`e 100%' if c == "case" else c): kind for c, kind in columns.items()}
    # Spark takes letters, digits and _ for the name of a table; of columns it takes all.
    name = "events" if "spark" in request.node.name else evil
    address = put(f"crm.{name}", warehouses.Table(kinds, table.rows))
    recipe = replace(RECIPE, case='ca"s`e 100%')
    there = journey_from(address, recipe=recipe, title="t")
    here = journey_from(small_file, recipe=replace(RECIPE, order=""), title="t")
    assert there.source.skipped == here.source.skipped == {
        "no case": 1, "no activity": 1, "no time that can be read": 1,
    }  # fmt: skip
    assert_same(there, here)
    again = journey_from(there.source.path, recipe=recipe, title="t")
    assert again.source.id == there.source.id


def test_that_two_segments_at_once_are_counted_again_over_there(put, small_file):
    recipe = replace(RECIPE, segments=("kind", "activity"))
    chosen = Selection(segments={"kind": ("y'; --",), "activity": ("It's me",)})
    found = []
    for source in (put("crm.events", warehouses.small_table()), small_file):
        gathered = journey_from(source, recipe=recipe, title="t")
        again = recount(gathered.project, chosen)
        assert again.sources[0].people < gathered.source.people
        found.append(replace(gathered, project=replace(gathered.project, evidence=again)))
    assert_same(*found)


def test_that_a_log_with_very_many_steps_is_counted_alike(put, tmp_path):
    from datetime import datetime, timedelta

    begun = datetime(2026, 3, 1)
    rows = [(f"c{i % 50}", f"step {i * i % 71:02d}", begun + timedelta(seconds=i * 37), "x", i)
            for i in range(2_000)]  # fmt: skip
    table = warehouses.Table(warehouses.small_table().columns, rows)
    path = tmp_path / "many.csv"
    lines = [",".join(table.columns), *(",".join(map(str, row)) for row in rows)]
    path.write_text("\n".join(lines))
    steps = tuple(f"step {i:02d}" for i in range(71))
    journey = Journey(title="t")
    recipe = replace(RECIPE, segments=(), completed=steps[:1], inactive_after="1d")
    project = gather(Project(journey), path, recipe=replace(recipe, order="")).project
    empty = replace(project, evidence=None)
    here = gather(empty, path, recipe=replace(recipe, order=""))
    there = gather(empty, put("crm.events", table), recipe=recipe)
    assert len(here.project.journey.touchpoints) < 71
    assert_same(there, here)


def test_that_the_columns_of_a_table_are_told_by_names_and_types(put):
    table = warehouses.small_table()
    looked = look_at(put("crm.events", table))
    assert list(looked.columns) == list(table.columns)
    found = looked.recipe
    assert (found.case, found.activity, found.time) == ("case", ("activity",), "time")
    assert (found.order, found.segments) == ("row_id", ())


def test_that_a_case_is_of_the_group_that_a_later_row_tells(put, tmp_path):
    path, told = tmp_path / "tickets.csv", (("", "high", ""), ("low", "", "high"), ("", "", ""))
    lines = ["ticket,step,at,priority"]
    for i in range(60):
        for hour, (step, priority) in enumerate(zip("abc", told[i % 3], strict=True)):
            lines.append(f"T{i},{step},2026-01-{i % 28 + 1:02d} {hour + 8:02d}:00,{priority}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    table, recipe = warehouses.table_of_file(path)
    recipe = replace(recipe, segments=("priority",))
    file = journey_from(path, recipe=replace(recipe, order=""), title="t")
    there = journey_from(put("crm.events", table), recipe=recipe, title="t")
    steps = file.project.evidence.steps
    begun = steps[(steps["a"] == "") & (steps["variable"] == "priority")]
    assert begun.groupby("value", observed=True)["n"].sum().to_dict() == {"high": 20, "low": 20}
    assert_same(there, file)


def test_that_a_table_that_grew_is_counted_anew_and_not_twice(put):
    table = warehouses.small_table()
    address = put("crm.events", warehouses.Table(table.columns, table.rows[:50]))
    first = journey_from(address, recipe=RECIPE, title="t")
    put("crm.events", table)
    second = gather(first.project, address)
    assert len(second.project.evidence.sources) == 1
    assert (first.source.used, second.source.used) == (50, len(table.rows) - 3)
    assert "take the place of" in second.warnings[0]
    fresh = journey_from(address, recipe=RECIPE, title="t")
    assert fresh.source.people == second.source.people


def test_that_ties_without_an_order_are_told(put):
    table = warehouses.small_table()
    columns = {name: kind for name, kind in table.columns.items() if name != "row_id"}
    address = put("crm.events", warehouses.Table(columns, [row[:-1] for row in table.rows]))
    gathered = journey_from(address, recipe=replace(RECIPE, order=""), title="t")
    assert any("the rows of a table have no order" in w for w in gathered.warnings)


@pytest.mark.parametrize(
    ("recipe", "said"),
    [
        (replace(RECIPE, time="when"), "there is no column 'when'"),
        (replace(RECIPE, time="kind"), "the column 'kind' holds no times"),
        (replace(RECIPE, segments=("nobody",)), "there is no column 'nobody'"),
    ],
)
def test_that_a_wrong_column_is_named(put, recipe, said):
    address = put("crm.events", warehouses.small_table())
    with pytest.raises(InputError, match=said) as told:
        journey_from(address, recipe=recipe)
    assert "\n" not in str(told.value)


def test_that_a_table_that_is_not_there_is_said_in_a_line(put):
    address = put("crm.events", warehouses.small_table())
    with pytest.raises(InputError, match="there is no such table") as told:
        journey_from(address.replace("events", "nothing"))
    assert "\n" not in str(told.value)


def test_that_nothing_changes_when_the_counting_is_cancelled(put):
    address = put("crm.events", warehouses.small_table())
    asked = []

    def report(share):
        asked.append(share)
        if share >= 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        journey_from(address, recipe=RECIPE, report=report)
    assert journey_from(address, recipe=RECIPE).source.used


# --- PostgreSQL -------------------------------------------------------------------------------


def test_that_no_word_of_the_connection_is_kept_or_said(cluster, monkeypatch, tmp_path):
    from journeymap.storage.file import open_project, save_project

    warehouses.into_postgres(cluster, "crm.events", warehouses.small_table())
    monkeypatch.setenv("JOURNEYMAP_POSTGRES_DSN", cluster.reader)
    gathered = journey_from("postgres:crm.events", recipe=RECIPE)
    path = tmp_path / "kept.journey"
    save_project(path, gathered.project, expected=None)
    import zipfile

    with zipfile.ZipFile(path) as file:
        everything = b"".join(file.read(name) for name in file.namelist()).decode()
    for secret in (cluster.password, str(cluster.socket), "user=reader"):
        assert secret not in everything
    assert open_project(path).project.evidence.sources[0].path == "postgres:crm.events"
    for dsn in (
        cluster.reader.replace("password=", "password=x"),
        cluster.reader.replace("dbname=postgres", "dbname=nowhere"),
        cluster.reader.replace(str(cluster.socket), "/nowhere"),
        f"{cluster.password} is no conninfo",
        f"postgresql://reader:{cluster.password}@/?host=/nowhere&nonsense=1",
    ):
        monkeypatch.setenv("JOURNEYMAP_POSTGRES_DSN", dsn)
        with pytest.raises(InputError) as told:
            journey_from("postgres:crm.events", recipe=RECIPE)
        said = str(told.value)
        assert cluster.password not in said
        assert "\n" not in said
        assert told.value.__suppress_context__


def test_that_a_role_that_may_only_select_is_enough_and_less_is_told(cluster, monkeypatch):
    import psycopg

    warehouses.into_postgres(cluster, "crm.events", warehouses.small_table())
    monkeypatch.setenv("JOURNEYMAP_POSTGRES_DSN", cluster.reader)
    with psycopg.connect(cluster.reader) as reader, pytest.raises(psycopg.Error):
        reader.execute("CREATE TEMP TABLE t (x int)")
    assert journey_from("postgres:crm.events", recipe=RECIPE).source.used
    with psycopg.connect(cluster.owner, autocommit=True) as owner:
        owner.execute("REVOKE SELECT ON crm.events FROM reader")
        owner.execute('GRANT SELECT ("case", activity, time) ON crm.events TO reader')
        some = replace(RECIPE, order="", segments=())
        assert list(look_at("postgres:crm.events").columns) == ["case", "activity", "time"]
        assert journey_from("postgres:crm.events", recipe=some).source.used
        owner.execute("REVOKE ALL ON crm.events FROM reader")
        owner.execute('REVOKE SELECT ("case", activity, time) ON crm.events FROM reader')
    with pytest.raises(InputError, match="may not read the table"):
        journey_from("postgres:crm.events", recipe=RECIPE)


def test_that_the_session_cannot_write_even_where_the_role_could(cluster, monkeypatch):
    import psycopg

    from journeymap.data.engines.postgres import Postgres

    with psycopg.connect(cluster.owner, autocommit=True) as owner:
        owner.execute("CREATE SCHEMA IF NOT EXISTS crm")
        owner.execute("CREATE SEQUENCE IF NOT EXISTS crm.numbers")
    monkeypatch.setenv("JOURNEYMAP_POSTGRES_DSN", cluster.owner)
    engine = Postgres()
    try:
        with pytest.raises(InputError, match="read-only"):
            list(engine.rows("SELECT nextval('crm.numbers')", ()))
    finally:
        engine.close()


def busy(cluster):
    import psycopg

    with psycopg.connect(cluster.owner) as owner:
        return owner.execute(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE application_name = 'journeymap' AND state = 'active'"
        ).fetchone()[0]


@pytest.fixture
def endless(cluster, monkeypatch):
    """A view that takes a very long time to read."""
    import psycopg

    monkeypatch.setenv("JOURNEYMAP_POSTGRES_DSN", cluster.reader)
    with psycopg.connect(cluster.owner, autocommit=True) as owner:
        owner.execute("CREATE SCHEMA IF NOT EXISTS crm")
        owner.execute("GRANT USAGE ON SCHEMA crm TO reader")
        owner.execute(
            "CREATE OR REPLACE VIEW crm.endless AS SELECT i AS id, 'a'::text AS activity,"
            " timestamp '2026-01-01' + make_interval(secs => i) AS time"
            " FROM generate_series(1, 100000000000) AS g(i)"
        )
        owner.execute("GRANT SELECT ON crm.endless TO reader")
    return "postgres:crm.endless"


def test_that_cancelling_stops_the_query_on_the_server(cluster, endless):
    stop, ended = threading.Event(), []

    def report(share):
        if stop.is_set():
            raise Cancelled

    def work():
        try:
            journey_from(endless, report=report)
        except Cancelled:
            ended.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    in_a_row = 0  # the first questions are short ones
    try:
        for _ in range(1200):
            in_a_row = in_a_row + 1 if busy(cluster) else 0
            if in_a_row == 5:
                break
            time.sleep(0.05)
        assert in_a_row
    finally:
        stop.set()
        thread.join(60)
    assert ended
    for _ in range(1200):
        if not busy(cluster):
            break
        time.sleep(0.05)
    assert not busy(cluster)


def test_that_the_server_stops_what_takes_too_long(endless, monkeypatch):
    monkeypatch.setenv("JOURNEYMAP_QUERY_TIMEOUT", "1s")
    with pytest.raises(InputError, match="JOURNEYMAP_QUERY_TIMEOUT"):
        journey_from(endless)


# --- addresses --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["postgres:", "postgres://user:pw@host/db", "C:\\log.csv", "a.csv"]
)
def test_that_files_and_urls_are_no_addresses(text):
    assert find_address(text) is None


@pytest.mark.parametrize("text", ["postgres:a.b.c.d", 'spark:a"b', "duckdb:a..b", "postgres:a\nb"])
def test_that_what_is_no_name_of_a_table_is_refused(text):
    with pytest.raises(InputError, match="not the name of a table"):
        find_address(text)


def test_that_a_missing_package_is_said_with_what_to_install(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(InputError, match=r"journeymap\[warehouse\]"):
        journey_from("postgres:crm.events")
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(InputError, match=r"journeymap\[spark\]"):
        journey_from("spark:crm.events")
