"""The arithmetic of an index in words: what adds up to it, from how much evidence, and how sure."""

from __future__ import annotations

from journeymap.analysis.reasons import base_text
from journeymap.analysis.results import Contribution, GreyZone, Kind
from journeymap.i18n.locale import Locale


def detail_text(c: Contribution, locale: Locale) -> str:
    """How much harm there is, how much is typical, and from how many."""
    return locale.tr(
        "{rate} here, {typical} typical · {times} times · n {count}",
        rate=locale.percent(c.rate, 1),
        typical=locale.percent(c.typical, 1),
        times=locale.number(c.relative, 2),
        count=locale.number(c.n),
    )


def harm_text(kind: Kind, locale: Locale) -> str:
    """What the percentages of a kind of evidence are percentages of."""
    texts = {
        "level": locale.tr(
            "Squared shortfall of the answers after the hand-off: 0% when all give the best "
            "answer, 100% when all give the worst"
        ),
        "fall": locale.tr(
            "Squared fall of the score from before to after, of customers who answered both: "
            "0% when nobody's fell, 100% when everybody's fell from best to worst"
        ),
        "complaint": locale.tr("Complaints for each crossing"),
        "loss": locale.tr("Customers who began the hand-off and never got across it"),
        "wait": locale.tr(
            "Crossings that took longer than promised; without a promise, longer than four in "
            "five of the other hand-offs' crossings"
        ),
        "rework": locale.tr("Crossings after which the customer was sent back"),
    }
    return texts[kind]


def owner_text(owner: str, locale: Locale) -> str:
    """Who answers for a hand-off."""
    if owner:
        return locale.tr("Owner: {name}", name=locale.isolate(owner))
    return locale.tr("Nobody owns this hand-off")


def facts(zone: GreyZone, locale: Locale) -> list[str]:
    """The uncertainty and the price of one hand-off, a line each."""
    lines = [
        locale.tr(
            "Rank {rank}, in nine of ten draws between {low} and {high}; the worst of all in "
            "{chance} of them",
            rank=locale.number(zone.rank),
            low=locale.number(zone.rank_low),
            high=locale.number(zone.rank_high),
            chance=locale.percent(zone.chance_worst),
        ),
        locale.tr(
            "Index {index} (95% interval {interval}), evidence strength {strength}",
            index=locale.number(zone.index),
            interval=locale.interval(zone.low, zone.high),
            strength=locale.percent(zone.strength),
        ),
    ]
    if zone.say is not None:
        lines.append(
            locale.tr(
                "What customers say: {times} times the typical harm",
                times=locale.number(zone.say, 2),
            )
        )
    if zone.do is not None:
        lines.append(
            locale.tr(
                "What customers do: {times} times the typical harm", times=locale.number(zone.do, 2)
            )
        )
    if zone.impact is not None and round(zone.impact.customers_per_1000, 1) == 0:
        lines.append(locale.tr("It loses hardly more customers than is typical"))
    elif zone.impact is not None:
        lines.append(
            locale.tr(
                "If it lost only what is typical: {count} more customers of 1,000 ({interval})",
                count=locale.number(zone.impact.customers_per_1000, 1),
                interval=locale.interval(zone.impact.low, zone.impact.high, 1),
            )
        )
    if zone.median_wait is not None:
        wait = locale.duration(zone.median_wait)
        if zone.p90_wait is not None:
            lines.append(
                locale.tr(
                    "Half wait longer than {median}, one in ten longer than {p90}",
                    median=wait,
                    p90=locale.duration(zone.p90_wait),
                )
            )
        else:
            lines.append(locale.tr("Half wait longer than {median}", median=wait))
    if zone.worst_on_scores:
        lines.append(locale.tr("It is the worst on what customers say."))
    lines.append(locale.tr("From {base}", base=base_text(zone, locale)))
    return lines
