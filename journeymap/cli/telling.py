"""What the commands say of the ranking and of what was gathered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.cli.output import print_table, say
from journeymap.data.differences import say_differences
from journeymap.data.gathered import Gathered
from journeymap.data.overview import say_overview
from journeymap.evidence.project import Project
from journeymap.i18n.locale import Locale
from journeymap.i18n.said import in_words

if TYPE_CHECKING:
    from journeymap.analysis.results import Findings


def print_ranking(project: Project, findings: Findings, locale: Locale) -> None:
    """Hand-offs from worst to best, with the reasons."""
    from journeymap.analysis.reasons import label_text, reasons

    if not findings.ranking:
        say(
            locale.tr(
                "there are no hand-offs with evidence: a hand-off is a transition on which "
                "department or channel changes"
            )
        )
        return
    journey = project.journey
    names = {t.id: t.name for t in journey.touchpoints}
    rows = [
        [
            locale.number(zone.rank),
            locale.arrow(names[zone.source], names[zone.target]),
            locale.number(zone.index, 1),
            locale.interval(zone.low, zone.high, 1),
            locale.number(zone.times, 2),
            label_text(zone.label, locale),
            locale.interval(zone.rank_low, zone.rank_high),
            locale.number(zone.n_answers),
            locale.number(zone.n_crossings),
            locale.tr("; ", "between sentences in a list").join(reasons(zone, journey, locale)),
        ]
        for zone in findings.ranking
    ]
    print_table(
        [
            "#",
            locale.tr("hand-off"),
            locale.tr("index"),
            locale.tr("95 %"),
            locale.tr("times"),
            locale.tr("label"),
            locale.tr("rank 90 %"),
            locale.tr("answers"),
            locale.tr("crossings"),
            locale.tr("why"),
        ],
        rows,
        locale,
    )


def say_gathered(gathered: Gathered, locale: Locale) -> None:
    """What a file gave, how it was read, and what one should know."""
    source = gathered.source
    say(
        locale.tr(
            "{name}: {rows} rows read, {used} used, {people} people or cases",
            name=locale.isolate(source.name),
            rows=locale.number(source.rows),
            used=locale.number(source.used),
            people=locale.number(source.people),
        )
    )
    if gathered.overview is not None:
        say(f"  {say_overview(gathered.overview, locale)}")
    for line in say_differences(gathered.differences, locale):
        say(f"  {line}")
    for reason in gathered.reasons:
        say(f"  {in_words(reason, locale)}")
    for why, count in source.skipped.items():
        say(
            "  "
            + locale.tr(
                "left out: {number} ({reason})",
                number=locale.number(count),
                reason=in_words(why, locale),
            )
        )
    for warning in gathered.warnings:
        say("  " + locale.tr("note: {text}", text=in_words(warning, locale)))
    if gathered.created:
        say("  " + locale.tr("touchpoints made: {names}", names=locale.listed(gathered.created)))
