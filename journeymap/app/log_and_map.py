"""Puts right what differs between log and map, each difference as one step of undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from journeymap.analysis.unmatched import likely_stage
from journeymap.app import asking
from journeymap.app.chooser import Choice, Chooser
from journeymap.app.filing import plain_error
from journeymap.data.counted import Report
from journeymap.evidence.project import Project
from journeymap.evidence.tables import OFF_MAP
from journeymap.model.edits import change, connect, move_touchpoint, remove
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.app.docks.log_panel import Difference, LogPanel
    from journeymap.app.main_window import MainWindow
    from journeymap.app.workbench import Workbench


class LogAndMap(QObject):
    """Serves the panel *Log and map* of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: LogPanel | None = None

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """The handlers by their action's id."""
        return {"view.log": self.show}

    def join(self, bench: Workbench) -> None:
        """Add the panel to a map that was just made."""
        from journeymap.app.docks.log_panel import LogPanel

        window, locale = self._window, self._window.locale_
        panel = LogPanel(window.document, bench.analyst, bench.drawing, locale)
        bench.panels.add("log_dock", locale.tr("Log and map"), panel, behind="ranking_dock")
        panel.entity_chosen.connect(bench.fly_to)
        panel.accept_requested.connect(self._accept)
        panel.same_requested.connect(self._ask_same)
        panel.stage_requested.connect(self._put_into)
        self._panel = panel

    def show(self) -> None:
        """Show the panel, with the keyboard on its list."""
        self._window.build_workbench().panels.show("log_dock")
        if self._panel is not None:
            self._panel.refresh()
            self._panel.list.setFocus()

    def _accept(self, one: Difference) -> None:
        document, locale = self._window.document, self._window.locale_
        if one.kind == "activity":
            self._take_in(one.ends[0])
        elif one.kind == "way":
            source, target = one.ends
            document.apply(lambda j: connect(j, source, target), locale.tr("Draw a way"))
        elif one.kind == "stage":
            document.apply(
                lambda j: change(j, one.ends[0], stage_guessed=False), locale.tr("Confirm a stage")
            )
        else:
            document.apply(lambda j: remove(j, one.ends), locale.tr("Take off the map"))

    def _put_into(self, id: str, number: int) -> None:
        def put(journey: Journey) -> Journey:
            touchpoint = journey.touchpoint(id)
            if touchpoint is None or number >= len(journey.stages):
                return journey
            stage = journey.stages[number].id
            return change(
                move_touchpoint(journey, id, stage, touchpoint.department), id, stage_guessed=False
            )

        self._window.document.apply(put, self._window.locale_.tr("Put right a stage"))

    def _take_in(self, activity: str) -> None:
        from journeymap.data.accepting import take_in

        window = self._window
        flow = window.build_workbench().analyst.findings.flow
        if flow is None:
            return
        journey = window.document.journey
        stage = likely_stage(journey, flow, activity)
        around = [s for s in flow.steps if activity in (s.source, s.target)]
        ways = []
        for near, far in (("target", "source"), ("source", "target")):
            busiest = next(
                (s for s in around
                 if getattr(s, near) == activity and journey.touchpoint(getattr(s, far))), None,
            )  # fmt: skip
            if busiest is not None:
                ways.append((busiest.source, busiest.target))
        window.document.apply_project(
            lambda project: take_in(project, activity, stage, ways)[0],
            window.locale_.tr("Put on the map"),
        )

    def _ask_same(self, activity: str) -> None:
        """Ask which touchpoint an activity belongs to; a new name makes a new one."""
        window, locale, panel = self._window, self._window.locale_, self._panel
        if panel is None:
            return
        name = activity.removeprefix(OFF_MAP)
        journey = window.document.journey
        chooser = Chooser(
            window,
            locale.tr("Read {name} as", name=locale.isolate(name)),
            [(t.id, t.name) for t in journey.touchpoints],
            locale.tr("what it is"),
            None,
            lambda new: locale.tr("New touchpoint “{name}”", name=locale.isolate(new)),
            locale,
        )
        chooser.chosen.connect(partial(self._read_as, name))
        chooser.closed.connect(panel.list.setFocus)
        at = panel.list.visualItemRect(panel.list.currentItem())
        place = panel.list.viewport().mapTo(window, at.topLeft())
        chooser.show_at(QRect(place, at.size()))

    def _read_as(self, name: str, choice: Choice) -> None:
        window, locale = self._window, self._window.locale_
        project = window.document.project
        other = choice.new.strip() or self._activity_of(project, choice.id)
        if not other or other == name:
            return

        def work(report: Report) -> Project:
            from journeymap.data.accepting import read_as

            return read_as(project, {name: other}, report=report)[0]

        def done(found: Project) -> None:
            text = locale.tr("Read {name} as {other}", name=name, other=other)
            window.document.apply_project(lambda _now: found, text)

        def failed(error: Exception) -> None:
            title = locale.tr("Nothing was changed")
            asking.say(window, title, title, plain_error(error, locale))

        job = window.jobs.start(locale.tr("Counting the files again…"), work, done, failed)
        if job is not None:
            window.document.hold(locale.tr("The logs are being counted again: wait or cancel it"))
            job.ended.connect(window.document.release)

    @staticmethod
    def _activity_of(project: Project, id: str | None) -> str:
        """What the log calls a touchpoint, or else its name."""
        sources = project.evidence.sources if project.evidence is not None else ()
        for source in reversed(sources):
            for name, place in source.places.items():
                if place == id:
                    return name
        touchpoint = project.journey.touchpoint(id or "")
        return touchpoint.name if touchpoint is not None else ""
