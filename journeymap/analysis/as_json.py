"""Findings as the JSON of the command line and of the json and csv exports.

Ids are kept and every object also carries the names a person reads. Numbers are finite or None.
"""

from __future__ import annotations

import math
from typing import Any

from journeymap.analysis.results import Findings, GreyZone, Score, Step, touchpoint_name
from journeymap.model.journey import Journey

Json = dict[str, Any]


def scores_json(findings: Findings, journey: Journey) -> list[Json]:
    """Scores of touchpoints: n, value and interval in the metric's own unit, classes, histogram."""
    return [_score(score, journey) for score in findings.scores]


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
            "warnings": [],
        }
    return {
        "customers": flow.customers,
        "completed": flow.completed,
        "lost": flow.lost,
        "open": flow.open,
        "transitions": [_step(step, journey) for step in flow.steps],
        "touchpoints": [
            {
                "touchpoint": t.touchpoint,
                "name": touchpoint_name(journey, t.touchpoint),
                "customers": t.customers,
                "visits": t.visits,
                "exits": t.exits,
                "done": t.done,
                "open": t.open,
                "exit_share": _finite(t.exit_share),
            }
            for t in flow.touchpoints.values()
        ],
        "stages": [
            {"stage": s.stage, "name": _stage_name(journey, s.stage), "reach": _finite(s.reach)}
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
        "warnings": list(flow.warnings),
    }


def rank_json(findings: Findings, journey: Journey) -> list[Json]:
    """Hand-offs from worst to best; 50 + the sum of contributions is the index."""
    return [_grey_zone(zone, journey) for zone in findings.ranking]


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
        "n_effective": _finite(score.n_effective),
        "mean": _finite(score.mean),
        "value": _finite(score.value),
        "low": _finite(score.low),
        "high": _finite(score.high),
        "classes": dict(zip(("dissatisfied", "neutral", "satisfied"), score.classes, strict=True)),
        "histogram": {f"{code:g}": n for code, n in score.histogram},
        "enough": score.enough,
    }


def _step(step: Step, journey: Journey) -> Json:
    return {
        **_ends(journey, step.source, step.target),
        "count": step.count,
        "wait_seconds": {
            "median": _finite(step.median),
            "mean": _finite(step.mean),
            "p90": _finite(step.p90),
        },
        "handoff": step.handoff,
        "drawn": step.drawn,
        "returned": step.returned,
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
        "index": _finite(zone.index),
        "low": _finite(zone.low),
        "high": _finite(zone.high),
        "times": _finite(zone.times),
        "contributions": {c.kind: _finite(c.points) for c in zone.contributions},
        "evidence": {
            c.kind: {
                "harm": _finite(c.harm),
                "n": _finite(c.n),
                "rate": _finite(c.rate),
                "typical": _finite(c.typical),
                "relative": _finite(c.relative),
                "weight": _finite(c.weight),
            }
            for c in zone.contributions
        },
        "say": _finite(zone.say),
        "do": _finite(zone.do),
        "strength": _finite(zone.strength),
        "worst_on_scores": zone.worst_on_scores,
        "label": zone.label,
        "rank_low": zone.rank_low,
        "rank_high": zone.rank_high,
        "chance_worst": _finite(zone.chance_worst),
        "first_under_any_weights": _finite(zone.first_under_any_weights),
        "impact": None
        if impact is None
        else {
            "customers_per_1000": _finite(impact.customers_per_1000),
            "low": _finite(impact.low),
            "high": _finite(impact.high),
            "value": _finite(impact.value),
        },
        "owner": zone.owner,
        "next_step": transition.next_step if transition is not None else "",
        "n_answers": zone.n_answers,
        "n_crossings": zone.n_crossings,
        "median_wait": _finite(zone.median_wait),
        "p90_wait": _finite(zone.p90_wait),
        "loss": _finite(zone.loss),
        "score_change": _finite(zone.score_change),
        "score_change_metric": zone.score_change_metric,
        "score": _finite(zone.score),
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


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
