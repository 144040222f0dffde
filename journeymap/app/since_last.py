"""After the next month's file: one click lights on the map what really changed since the last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from journeymap.app.earlier import earlier_spans, with_span
from journeymap.app.notice import Notice
from journeymap.evidence.selection import Selection, Span, periods
from journeymap.evidence.tables import Evidence, Source
from journeymap.i18n.calendars import parsed, period_of

if TYPE_CHECKING:
    from journeymap.app.main_window import MainWindow


def span_before(evidence: Evidence, source: Source, selection: Selection) -> Span | None:
    """What a new source is best compared with; None where it is not the newest of several.

    Who filters or compares already is left alone.
    """
    others = [s for s in evidence.sources if s.kind == "survey" and s.id != source.id]
    months = periods(evidence)
    if source.kind != "survey" or not others or not months or selection or selection.compares:
        return None
    last, *before = (_month(s, months) for s in (source, *others))
    if last != months[-1] or any(month >= last for month in before):
        return None
    return next((span for span in earlier_spans(evidence, selection) if span.until), None)


def _month(source: Source, months: list[str]) -> str:
    """The last month of a source, in the calendar of the evidence; empty where it is undated."""
    found = parsed(months[-1])
    return period_of(found[0], date.fromisoformat(source.last)) if found and source.last else ""


def offer_changes(
    window: MainWindow, source: Source, taken: str = "", otherwise: Callable[[], object] = int
) -> None:
    """Ask above the map whether to show what changed with this source.

    What was `taken` without a question is told there, too, and can be undone, or undone and then
    read `otherwise`. The bar goes with the next edit: it speaks of the last one.
    """
    document, locale = window.document, window.locale_
    evidence = document.project.evidence
    span = evidence and span_before(evidence, source, document.selection)
    if evidence is None or not (span or taken):
        return
    notice = window.findChild(Notice, "since_last")
    if notice is None:
        notice = Notice("since_last", locale)
        window.put_above(notice)
        document.replaced.connect(notice.settle)
        document.undo_stack.indexChanged.connect(notice.settle)

    def light() -> None:
        now = document.project.evidence
        if span and now is not None:
            document.select(with_span(now, document.selection, span))
            window.actions_["view.compare"].trigger()

    undo = window.actions_["edit.undo"].trigger

    def again() -> None:
        undo()
        otherwise()

    said, buttons = taken, {}
    if span:
        month = locale.month(span.until)
        if taken:
            question = locale.tr("What really changed since {month}?", month=month)
        else:
            question = locale.tr(
                "{name} is in. What really changed since {month}?",
                name=locale.isolate(source.name),
                month=month,
            )
        said = f"{taken}\n{question}".strip()
        buttons["show_changes"] = (locale.tr("&Show what changed"), light)
    if taken:
        buttons["undo_import"] = (locale.tr("&Undo"), undo)
        buttons["read_otherwise"] = (locale.tr("&Read it otherwise…"), again)
    close = locale.tr("Close") if taken else locale.tr("&Not now")
    notice.say(said, {**buttons, "not_now": (close, notice.settle)})
