"""Findings as the JSON of the command line and of the json and csv exports.

Ids are kept and every object also carries the names a person reads. Numbers are finite or None.
"""

from __future__ import annotations

from typing import Any

from journeymap.analysis.comparisons_as_json import (
    finite,
    score_comparisons,
    spread_json,
    zone_comparisons,
)
from journeymap.analysis.handing_over import HandingOver
from journeymap.analysis.results import Findings, Flow, GreyZone, Score, Step, touchpoint_name
from journeymap.model.journey import Journey

Json = dict[str, Any]


def scores_json(findings: Findings, journey: Journey) -> list[Json]:
    """Scores of touchpoints: n, value and interval in the metric's own unit, classes, histogram."""
    return [
        {**_score(score, journey), **score_comparisons(findings, score)}
        for score in findings.scores
    ]


def flow_json(findings: Findings, journey: Journey) -> Json:
    """Steps, waits, exits, reach and rework; null and empty lists where there is no event log."""
    flow = findings.flow
    if flow is None:
        return {
            **dict.fromkeys(("customers", "completed", "lost", "open")),
            "transitions": [],
            "touchpoints": [],
            "stages": [],
            "rework": [],
            "waiting": [],
            "handing_over": None,
            "memory_looked_at": 0,
            "warnings": [],
        }
    return {
        "customers": flow.customers,
        "completed": flow.completed,
        "lost": flow.lost,
        "open": flow.open,
        "transitions": [_step(step, flow, journey) for step in flow.steps],
        "touchpoints": [
            {
                "touchpoint": t.touchpoint,
                "name": touchpoint_name(journey, t.touchpoint),
                "customers": t.customers,
                "visits": t.visits,
                "exits": t.exits,
                "done": t.done,
                "open": t.open,
                "exit_share": finite(t.exit_share),
            }
            for t in flow.touchpoints.values()
        ],
        "stages": [
            {"stage": s.stage, "name": _stage_name(journey, s.stage), "reach": finite(s.reach)}
            for s in flow.stages
        ],
        "rework": [
            {
                **_ends(journey, r.source, r.target),
                "count": r.count,
                "pingpong": r.pingpong,
            }
            for r in flow.rework
        ],
        "waiting": [
            {
                "touchpoint": id,
                "name": touchpoint_name(journey, id),
                "went_on": w.went_on,
                "still": w.still,
                "median_seconds": finite(w.median),
                "median_seconds_of_those_gone": finite(w.median_gone),
            }
            for id, w in flow.waiting.items()
        ],
        "handing_over": _handing_over(flow.handing, journey),
        "memory_looked_at": flow.looked_at,
        "warnings": list(flow.warnings),
    }


def rank_json(findings: Findings, journey: Journey) -> list[Json]:
    """Hand-offs from worst to best; 50 + the sum of contributions is the index."""
    return [
        {**_grey_zone(zone, journey), **zone_comparisons(findings, zone.handoff)}
        for zone in findings.ranking
    ]


def _score(score: Score, journey: Journey) -> Json:
    touchpoint = journey.touchpoint(score.touchpoint)
    stage = touchpoint.stage if touchpoint else None
    department = journey.department(touchpoint.department) if touchpoint else None
    channel = journey.channel(touchpoint.channel) if touchpoint else None
    return {
        "touchpoint": score.touchpoint,
        "name": touchpoint_name(journey, score.touchpoint),
        "stage": stage,
        "stage_name": _stage_name(journey, stage) if stage else None,
        "department": department.id if department else None,
        "department_name": department.name if department else None,
        "channel": channel.id if channel else None,
        "channel_name": channel.name if channel else None,
        "metric": score.metric,
        "scale": list(score.scale),
        "n": score.n,
        "n_effective": finite(score.n_effective),
        "mean": finite(score.mean),
        "value": finite(score.value),
        "low": finite(score.low),
        "high": finite(score.high),
        "classes": dict(zip(("dissatisfied", "neutral", "satisfied"), score.classes, strict=True)),
        "histogram": {f"{code:g}": n for code, n in score.histogram},
        "enough": score.enough,
        **spread_json(score.spread),
    }


def _handing_over(found: HandingOver | None, journey: Journey) -> Json | None:
    if found is None:
        return None
    names = {d.id: d.name for d in journey.departments}
    return {
        "steps": found.steps,
        "between_departments": found.departments,
        "between_channels": found.channels,
        "without_a_department": found.unknown,
        "departments": [
            {
                "from": a, "from_name": names.get(a, a),
                "to": b, "to_name": names.get(b, b), "count": n,
            }
            for a, b, n in found.between
        ],
        "in_log": None if found.in_log is None else {
            "steps": found.in_log.steps,
            "between_departments": found.in_log.changed,
            "departments": [
                {"from_name": a, "to_name": b, "count": n} for a, b, n in found.in_log.between
            ],
        },
        "financial_visits": found.financial,
        "financial_exits": found.financial_exits,
    }  # fmt: skip


def _step(step: Step, flow: Flow, journey: Journey) -> Json:
    transition = journey.transition_between(step.source, step.target)
    promise = flow.promises.get(transition.id) if transition is not None else None
    return {
        **_ends(journey, step.source, step.target),
        "count": step.count,
        "wait_seconds": {
            "median": finite(step.median),
            "mean": finite(step.mean),
            "p90": finite(step.p90),
        },
        "handoff": step.handoff,
        "drawn": step.drawn,
        "returned": step.returned,
        "promise": None if promise is None else {"n": promise.n, "kept": finite(promise.kept)},
    }


def _grey_zone(zone: GreyZone, journey: Journey) -> Json:
    giving = journey.department(zone.from_department)
    taking = journey.department(zone.to_department)
    impact = zone.impact
    transition = journey.transition(zone.handoff)
    return {
        "rank": zone.rank,
        "handoff": zone.handoff,
        **_ends(journey, zone.source, zone.target),
        "from_department": zone.from_department,
        "from_department_name": giving.name if giving else None,
        "to_department": zone.to_department,
        "to_department_name": taking.name if taking else None,
        "index": finite(zone.index),
        "low": finite(zone.low),
        "high": finite(zone.high),
        "times": finite(zone.times),
        "contributions": {c.kind: finite(c.points) for c in zone.contributions},
        "evidence": {
            c.kind: {
                "harm": finite(c.harm),
                "n": finite(c.n),
                "rate": finite(c.rate),
                "typical": finite(c.typical),
                "relative": finite(c.relative),
                "weight": finite(c.weight),
            }
            for c in zone.contributions
        },
        "say": finite(zone.say),
        "do": finite(zone.do),
        "strength": finite(zone.strength),
        "worst_on_scores": zone.worst_on_scores,
        "label": zone.label,
        "rank_low": zone.rank_low,
        "rank_high": zone.rank_high,
        "chance_worst": finite(zone.chance_worst),
        "first_under_any_weights": finite(zone.first_under_any_weights),
        "impact": None
        if impact is None
        else {
            "customers_per_1000": finite(impact.customers_per_1000),
            "low": finite(impact.low),
            "high": finite(impact.high),
            "value": finite(impact.value),
        },
        "owner": zone.owner,
        "next_step": transition.next_step if transition is not None else "",
        "n_answers": zone.n_answers,
        "n_crossings": zone.n_crossings,
        "median_wait": finite(zone.median_wait),
        "p90_wait": finite(zone.p90_wait),
        "loss": finite(zone.loss),
        "score_change": finite(zone.score_change),
        "score_change_metric": zone.score_change_metric,
        "score": finite(zone.score),
        "score_metric": zone.score_metric,
    }


def _ends(journey: Journey, source: str, target: str) -> Json:
    return {
        "source": source,
        "source_name": touchpoint_name(journey, source),
        "target": target,
        "target_name": touchpoint_name(journey, target),
    }


def _stage_name(journey: Journey, id: str) -> str:
    stage = journey.stage(id)
    return stage.name if stage else id
