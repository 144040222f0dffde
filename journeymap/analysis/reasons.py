"""The ranking in plain words: reasons, labels and one sentence, in the reader's language."""

from __future__ import annotations

import math
from collections.abc import Mapping

from journeymap.analysis.greyzone import WEIGHTS
from journeymap.analysis.results import Contribution, GreyZone, Kind, Label
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName


def kind_text(kind: Kind, locale: Locale) -> str:
    """What a kind of evidence is called."""
    texts = {
        "level": locale.tr("scores after it", "kind of evidence"),
        "fall": locale.tr("fall of the score", "kind of evidence"),
        "complaint": locale.tr("complaints", "kind of evidence"),
        "loss": locale.tr("customers lost", "kind of evidence"),
        "wait": locale.tr("waiting time", "kind of evidence"),
        "rework": locale.tr("sent back", "kind of evidence"),
    }
    return texts[kind]


def weights_text(weights: Mapping[str, float], locale: Locale) -> str:
    """What the index is made of: the standard halves, or the journey's own weights."""
    if not weights:
        return locale.tr(
            "Half of R is what customers say (scores after it, falls of the score, complaints), "
            "half is what they do (leave, wait too long, are sent back)."
        )
    table = {kind: weights.get(kind, standard) for kind, standard in WEIGHTS.items()}
    whole = sum(table.values())
    parts = (
        f"{kind_text(kind, locale)} {locale.percent(weight / whole)}"
        for kind, weight in table.items()
    )
    return locale.tr(
        "R is weighed by this journey's own weights, not the standard ones: {parts}.",
        parts=locale.listed(parts),
    )


def label_text(label: Label, locale: Locale) -> str:
    """What the evidence allows to say of a hand-off."""
    texts = {
        "confirmed": locale.tr("confirmed grey zone"),
        "suspected": locale.tr("suspected grey zone"),
        "typical": locale.tr("typical"),
        "too little evidence": locale.tr("too little evidence"),
    }
    return texts[label]


def reasons(
    grey_zone: GreyZone, journey: Journey, locale: Locale, most: int = 2
) -> tuple[str, ...]:
    """The strongest reasons why a hand-off is worse than typical, the strongest first.

    Kinds that speak for it, not against it, are left out; so there may be none.
    """
    worse = sorted((c for c in grey_zone.contributions if c.points > 0), key=lambda c: -c.points)
    return tuple(_reason(c, grey_zone, journey, locale) for c in worse[:most])


def _reason(c: Contribution, zone: GreyZone, journey: Journey, locale: Locale) -> str:
    if c.kind == "loss":
        return locale.tr("{share} leave", share=locale.percent(c.rate))
    if c.kind == "rework":
        return locale.tr("{share} come back", share=locale.percent(c.rate))
    if c.kind == "complaint":
        return locale.tr("complaints {number} per 1,000", number=locale.number(1000 * c.rate))
    if c.kind == "wait":
        transition = journey.transition(zone.handoff)
        if transition is not None and transition.promise_hours is not None:
            return locale.tr("{share} wait longer than promised", share=locale.percent(c.rate))
        if zone.median_wait is not None:
            return locale.tr("median wait {wait}", wait=locale.duration(zone.median_wait))
        return locale.tr("{share} wait too long", share=locale.percent(c.rate))
    if c.kind == "fall":
        change, metric = zone.score_change, zone.score_change_metric
        if change is None or metric is None or round(change, _decimals(metric)) >= 0:
            return locale.tr("scores fall for some")
        return locale.tr("{change} across it", change=_change_text(change, metric, locale))
    if zone.score is None or zone.score_metric is None:
        return locale.tr("low scores after it")
    return locale.tr("{score} after it", score=_score_text(zone, locale))


def _change_text(change: float, metric: MetricName, locale: Locale) -> str:
    if metric == "nps":
        return locale.tr("{number} NPS", number=locale.signed(change))
    if metric == "csat":
        return locale.tr("{number} points of CSAT", number=locale.signed(change))
    if metric == "ces":
        return locale.tr("{number} points of CES", number=locale.signed(change))
    number = locale.signed(change, _decimals(metric))
    return locale.tr("{number} on the rating", number=number)


def _decimals(metric: MetricName) -> int:
    """Digits a change is told with: ratings have few steps, the others a hundred."""
    return 1 if metric == "rating" else 0


def _score_text(zone: GreyZone, locale: Locale) -> str:
    value = zone.score if zone.score is not None else math.nan
    if zone.score_metric == "nps":
        return locale.tr("NPS {number}", number=locale.signed(value))
    if zone.score_metric == "csat":
        return locale.tr("CSAT {share}", share=locale.percent(value / 100))
    if zone.score_metric == "ces":
        return locale.tr("CES {share}", share=locale.percent(value / 100))
    best = zone.score_scale[1] if zone.score_scale else math.nan
    number = locale.number(value, 1)
    return locale.tr("rating {number} of {best}", number=number, best=locale.number(best))


def sentence(grey_zone: GreyZone, journey: Journey, locale: Locale) -> str:
    """One sentence that claims no more than the evidence: times, reasons, interval and n."""
    source, target = (
        touchpoint.name if (touchpoint := journey.touchpoint(id)) else id
        for id in (grey_zone.source, grey_zone.target)
    )
    way = locale.arrow(source, target)
    giving = journey.department(grey_zone.from_department)
    taking = journey.department(grey_zone.to_department)
    if giving and taking and giving is not taking:
        way = locale.tr(
            "{way} ({giving} to {taking})",
            way=way,
            giving=locale.isolate(giving.name),
            taking=locale.isolate(taking.name),
        )
    base = base_text(grey_zone, locale)
    if grey_zone.label == "too little evidence":
        return locale.tr("{way}: too little evidence to judge ({base}).", way=way, base=base)
    times = locale.number(grey_zone.times, 1)
    head = locale.tr(
        "{way} does {times} times the harm of your other hand-offs", way=way, times=times
    )
    why = locale.tr(", ", "joins reasons").join(reasons(grey_zone, journey, locale))
    if why:
        head = locale.tr("{claim}; {reasons}", claim=head, reasons=why)
    decimals = 0 if grey_zone.high - grey_zone.low >= 4 else 1
    return locale.tr(
        "{claim}. Index {index}, 95% interval {interval}, from {base}: {label}.",
        claim=head,
        index=locale.number(grey_zone.index, decimals),
        interval=locale.interval(grey_zone.low, grey_zone.high, decimals),
        base=base,
        label=label_text(grey_zone.label, locale),
    )


def base_text(zone: GreyZone, locale: Locale) -> str:
    """From how many answers and crossings a hand-off is judged, without what there is none of."""
    answers = locale.tr("%n answer(s)", "", zone.n_answers)
    crossings = locale.tr("%n crossing(s)", "", zone.n_crossings)
    if zone.n_answers and zone.n_crossings:
        return locale.tr("{answers} and {crossings}", answers=answers, crossings=crossings)
    return crossings if zone.n_crossings else answers
