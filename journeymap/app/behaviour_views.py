"""The views of behaviour as data: what each is called, what it asks of the counts, how it is drawn.

What a view finds is found in a thread, from frozen values; what draws it runs in the window's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from journeymap.analysis.results import Findings
from journeymap.evidence.project import Project
from journeymap.evidence.selection import Selection
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.charting import Chart

if TYPE_CHECKING:
    from journeymap.analysis.over_time import Grain, Measure


@dataclass(frozen=True, slots=True)
class Asked:
    """What a view is asked about: all there is, one selection of it, and one hand-off."""

    project: Project
    selection: Selection
    findings: Findings
    handoff: str = ""
    choice: str = ""


#: What there is to choose in a view, besides the hand-off: id and words of each.
Choices = Callable[[Project, Locale], tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class View:
    """One view. `find` returns None where there is nothing to show, and `nothing` says why.

    `choices` are what it can be asked for, by `choice_title`; a view without any needs none. Asked
    for nothing it finds the first that says something, and `found_for` says which that is.
    """

    id: str
    title: str
    about_handoff: bool
    nothing: str
    find: Callable[[Asked], Any]
    draw: Callable[[Any, Journey, Locale, float], Chart]
    choice_title: str = ""
    choices: Choices | None = None
    found_for: Callable[[Any], str] | None = None


def behaviour_views(locale: Locale) -> tuple[View, ...]:
    """All views, in the order of the menu."""
    no_log = locale.tr("Nobody was counted here: import an event log to see what customers did.")
    no_crossing = locale.tr(
        "The log does not know both ends of this hand-off. Choose another one, or import a log."
    )
    return (
        View(
            "view.matrix",
            locale.tr("Departments"),
            False,
            locale.tr(
                "Give the touchpoints departments and connect them, to see who hands over to whom."
            ),
            _matrix,
            _draw_matrix,
        ),
        View("view.funnel", locale.tr("Funnel"), False, no_log, _funnel, _draw_funnel),
        View("view.paths", locale.tr("Paths"), True, no_crossing, _paths, _draw_paths),
        View(
            "view.waits",
            locale.tr("Waits"),
            True,
            locale.tr("No wait on this hand-off is known. Choose another one, or import a log."),
            _waits,
            _draw_waits,
        ),
        View(
            "view.trend",
            locale.tr("Over time"),
            True,
            locale.tr("No month tells of this hand-off. Choose another one, or another measure."),
            _trend,
            _draw_trend,
            locale.tr("&Measure"),
            _measures,
            lambda found: f"{found.measure} {found.grain}",
        ),
        View(
            "view.segments",
            locale.tr("Groups"),
            True,
            locale.tr(
                "No groups of customers are known on this hand-off. Groups are columns of the "
                "export that are read as segments."
            ),
            _segments,
            _draw_segments,
            locale.tr("&Group by"),
            _variables,
            attrgetter("variable"),
        ),
    )


def _matrix(asked: Asked) -> Any:
    from journeymap.analysis.matrix import matrix

    found = matrix(asked.project.journey, asked.project.evidence, asked.selection)
    return found if found.units and found.units != (None,) else None


def _draw_matrix(found: Any, journey: Journey, locale: Locale, width: float) -> Chart:
    from journeymap.picture.matrix_chart import matrix_chart

    return matrix_chart(found, journey, locale, width)


def _funnel(asked: Asked) -> Any:
    flow = asked.findings.flow
    return flow if flow is not None and flow.touchpoints else None


def _draw_funnel(found: Any, journey: Journey, locale: Locale, width: float) -> Chart:
    from journeymap.picture.funnel_chart import funnel_chart

    return funnel_chart(found, journey, locale, width)


def _paths(asked: Asked) -> Any:
    from journeymap.analysis.paths import paths

    return paths(asked.project.journey, asked.project.evidence, asked.selection, asked.handoff)


def _draw_paths(found: Any, journey: Journey, locale: Locale, width: float) -> Chart:
    from journeymap.picture.paths_chart import paths_chart

    return paths_chart(found, journey, locale, width)


def _waits(asked: Asked) -> Any:
    from journeymap.analysis.waiting import waits_on

    return waits_on(asked.project.journey, asked.project.evidence, asked.selection, asked.handoff)


def _draw_waits(found: Any, _journey: Journey, locale: Locale, width: float) -> Chart:
    from journeymap.picture.waiting_chart import waiting_chart

    return waiting_chart(found, locale, width)


def _ways_over_time(project: Project) -> tuple[tuple[Measure, Grain], ...]:
    """Measures and how time is divided; weeks first where the months are too few to compare."""
    from journeymap.analysis.change_points import FEWEST
    from journeymap.analysis.over_time import MEASURES
    from journeymap.evidence.selection import periods

    evidence = project.evidence
    monthly: tuple[tuple[Measure, Grain], ...] = tuple((m, "month") for m in MEASURES)
    if evidence is None or evidence.weeks.empty:
        return monthly
    weekly: tuple[tuple[Measure, Grain], ...] = (("loss", "week"), ("wait", "week"))
    return weekly + monthly if len(periods(evidence)) < FEWEST else monthly + weekly


def _measures(project: Project, locale: Locale) -> tuple[tuple[str, str], ...]:
    from journeymap.picture.trend_chart import choice_name

    return tuple(
        (f"{measure} {grain}", choice_name(measure, grain, locale))
        for measure, grain in _ways_over_time(project)
    )


def _trend(asked: Asked) -> Any:
    from journeymap.analysis.over_time import over_time

    project, selection = asked.project, asked.selection
    found = (
        over_time(project.journey, project.evidence, selection, asked.handoff, measure, grain)
        for measure, grain in _ways_over_time(project)
        if asked.choice in ("", f"{measure} {grain}")
    )
    told = [one for one in found if one is not None]
    # Where nobody left, a line at zero says less than how long they waited.
    return next((one for one in told if any(m.value for m in one.moments)), next(iter(told), None))


def _draw_trend(found: Any, _journey: Journey, locale: Locale, width: float) -> Chart:
    from journeymap.picture.trend_chart import trend_chart

    return trend_chart(found, locale, width)


def _variables(project: Project, _locale: Locale) -> tuple[tuple[str, str], ...]:
    from journeymap.evidence.selection import segment_values

    if project.evidence is None:
        return ()
    return tuple((name, name) for name in segment_values(project.evidence))


def _segments(asked: Asked) -> Any:
    from journeymap.analysis.by_segment import by_segment
    from journeymap.evidence.selection import segment_values

    project = asked.project
    if project.evidence is None or not (known := list(segment_values(project.evidence))):
        return None
    variable = asked.choice or known[0]
    return by_segment(project.journey, project.evidence, asked.selection, asked.handoff, variable)


def _draw_segments(found: Any, _journey: Journey, locale: Locale, width: float) -> Chart:
    from journeymap.picture.segments_chart import segments_chart

    return segments_chart(found, locale, width)
