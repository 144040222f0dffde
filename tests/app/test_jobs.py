from __future__ import annotations

import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from journeymap.app.jobs import Job, Jobs
from journeymap.data.counted import Cancelled


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.stop()


def test_that_work_runs_elsewhere_and_its_result_arrives_here(jobs, qtbot) -> None:
    here, seen = threading.current_thread(), []
    jobs.start(
        "work",
        lambda _report: threading.current_thread(),
        lambda there: seen.append((there, threading.current_thread())),
        pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] is not here
    assert seen[0][1] is here
    assert not jobs.is_busy


def test_that_a_failure_arrives_as_what_was_raised(jobs, qtbot) -> None:
    seen = []

    def work(_report):
        raise ValueError("no such column")

    jobs.start("work", work, pytest.fail, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert str(seen[0]) == "no such column"


def test_that_cancelled_work_calls_nobody(jobs, qtbot) -> None:
    begun, ended = threading.Event(), threading.Event()

    def work(report):
        begun.set()
        try:
            while True:
                report(0.5)
                ended.wait(0.001)
        except Cancelled:
            ended.set()
            raise

    job = jobs.start("work", work, pytest.fail, pytest.fail)
    assert begun.wait(60)
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert ended.is_set()


def test_that_a_second_job_waits_for_nobody_and_is_not_started(jobs, qtbot) -> None:
    go = threading.Event()
    jobs.start("one", lambda _report: go.wait(60), lambda _r: None, pytest.fail)
    assert jobs.start("two", pytest.fail, pytest.fail, pytest.fail) is None
    go.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)


def test_that_the_next_job_may_start_from_the_end_of_the_last(jobs, qtbot) -> None:
    seen = []

    def again(_result):
        jobs.start("two", lambda _report: 2, seen.append, pytest.fail)

    jobs.start("one", lambda _report: 1, again, pytest.fail)
    qtbot.waitUntil(lambda: seen == [2])


def test_that_progress_is_told_in_whole_percents_only(jobs, qtbot) -> None:
    shares: list[float] = []

    def work(report):
        for i in range(10_001):
            report(i / 10_000)

    job = jobs.start("work", work, lambda _r: None, pytest.fail)
    job.progressed.connect(shares.append)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert len(shares) <= 102


def test_that_a_job_that_is_over_holds_on_to_nothing(qapp, qtbot) -> None:
    """Neither its work nor those who were told of its end stay, also where nobody is told."""

    class Large:
        pass

    kept = []
    for orphaned in (False, True):
        large, parent, told = Large(), QObject(), []
        kept.append(weakref.ref(large))
        job = Job("work", lambda _report, large=large: large, parent)
        job.succeeded.connect(lambda _found, large=large, told=told: told.append(large))
        job.start()
        if orphaned:
            parent.deleteLater()
        else:
            qtbot.waitUntil(lambda told=told: bool(told))
        del large, job, told
    qtbot.waitUntil(lambda: not any(ref() for ref in kept))


def test_that_work_that_gives_only_a_value_is_cancelled_at_once(jobs, qtbot) -> None:
    """However long a library takes, the window is free; what comes of it is thrown away."""
    begun, go_on, told = threading.Event(), threading.Event(), []

    def work(_report):
        begun.set()
        go_on.wait(60)
        return "too late"

    job = jobs.start("work", work, pytest.fail, pytest.fail, at_once=True)
    job.ended.connect(lambda: told.append("ended"))
    job.cancelled.connect(lambda: told.append("cancelled"))
    assert begun.wait(60)
    job.cancel()
    assert told == ["ended", "cancelled"]
    assert not jobs.is_busy
    go_on.set()
    assert job.wait(60)
    qtbot.wait(20)
    assert told == ["ended", "cancelled"]
