"""What stands behind and beside a score or an index, as JSON: spread, channels, voices, changes.

Everything here is added to the objects of `as_json` under names of its own; what was not asked for,
or is not known, is None or an empty list.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from journeymap.analysis.differences import ChannelSplit, Gap, Standing
from journeymap.analysis.results import Findings, Score, Spread

Json = dict[str, Any]


def spread_json(spread: Spread | None) -> Json:
    """Agreement, whether the customers are of two minds, and what each segment explains."""
    if spread is None:
        return {"agreement": None, "split": None, "crowds": [], "between": []}
    return {
        "agreement": finite(spread.agreement),
        "split": spread.split,
        "crowds": [
            {"low": c.low, "high": c.high, "code": c.code, "n": c.n, "share": finite(c.share)}
            for c in spread.crowds
        ],
        "between": [
            {
                "variable": b.variable,
                "share": finite(b.share),
                "n": b.n,
                "worst": b.worst,
                "best": b.best,
                "worst_mean": finite(b.worst_mean),
                "best_mean": finite(b.best_mean),
                "p": finite(b.p),
                "real": b.real,
            }
            for b in spread.between
        ],
    }


def score_comparisons(findings: Findings, score: Score) -> Json:
    """Channels, voices, segments and the earlier period of the touchpoint a score is about.

    Segments and periods are compared on one question of a touchpoint: its other scores have none.
    """
    id = score.touchpoint
    voices = findings.voices.get(id)
    return {
        "channels": [_channels(c) for c in findings.channels if id in c.touchpoints],
        "voices": None
        if voices is None
        else {
            "heard": [
                {
                    "voice": v.voice,
                    "sources": list(v.sources),
                    "mentions": v.mentions,
                    "score": _short(v.score),
                }
                for v in voices.voices
            ],
            "gap": _gap(voices.gap),
        },
        "beside": _beside(findings, score),
        "change": _change(findings, score),
    }


def zone_comparisons(findings: Findings, handoff: str) -> Json:
    """Segments and the earlier period of a hand-off's index."""
    beside, changes = findings.beside, findings.changes
    change = changes.handoffs.get(handoff) if changes else None
    return {
        "beside": None
        if beside is None
        else {
            "variable": beside.variable,
            "values": _values(
                (line.value, _standing(line.indices.get(handoff))) for line in beside.lines
            ),
            "gap": _gap(beside.handoffs.get(handoff)),
        },
        "change": None
        if change is None or changes is None
        else {
            "since": changes.before[0],
            "until": changes.before[1],
            "before": _standing(change.before),
            "after": _standing(change.after),
            **_difference(change.value, change.low, change.high, change.p),
            "real": change.real,
        },
    }


def finite(value: float | None) -> float | None:
    """A number JSON can hold, None otherwise."""
    return value if value is not None and math.isfinite(value) else None


def _beside(findings: Findings, score: Score) -> Json | None:
    beside = findings.beside
    if beside is None:
        return None
    own = {line.value: line.scores.get(score.touchpoint) for line in beside.lines}
    if not any(_same_question(score, s) for s in own.values()):
        return None
    return {
        "variable": beside.variable,
        "values": _values((value, _short(s)) for value, s in own.items()),
        "gap": _gap(beside.touchpoints.get(score.touchpoint)),
    }


def _change(findings: Findings, score: Score) -> Json | None:
    changes = findings.changes
    change = changes.touchpoints.get(score.touchpoint) if changes else None
    if changes is None or change is None or not _same_question(score, change.after):
        return None
    return {
        "since": changes.before[0],
        "until": changes.before[1],
        "before": _short(change.before),
        **_difference(change.value, change.low, change.high, change.p),
        "real": change.real,
        "mix": None
        if change.mix is None
        else {
            "variable": change.mix.variable,
            "raw": finite(change.mix.raw),
            "fixed": finite(change.mix.fixed),
            "reversed": change.mix.reversed,
        },
    }


def _same_question(one: Score, other: Score | None) -> bool:
    return other is not None and (one.metric, one.scale) == (other.metric, other.scale)


def _channels(split: ChannelSplit) -> Json:
    return {
        "step": split.step,
        "touchpoints": list(split.touchpoints),
        "share": finite(split.share),
        "n": split.n,
        "values": _values((name, _short(score)) for name, score in split.channels),
        "gap": _gap(split.gap),
    }


def _values(pairs: Iterable[tuple[str, Json | None]]) -> Mapping[str, Json | None]:
    return dict(pairs)


def _short(score: Score | None) -> Json | None:
    if score is None:
        return None
    return {
        "n": score.n,
        "value": finite(score.value),
        "low": finite(score.low),
        "high": finite(score.high),
        "enough": score.enough,
    }


def _standing(standing: Standing | None) -> Json | None:
    if standing is None:
        return None
    return {
        "n": standing.n,
        "index": finite(standing.index),
        "low": finite(standing.low),
        "high": finite(standing.high),
    }


def _gap(gap: Gap | None) -> Json | None:
    if gap is None:
        return None
    return {
        "worse": gap.worse,
        "better": gap.better,
        **_difference(gap.value, gap.low, gap.high, gap.p),
        "real": gap.real,
    }


def _difference(value: float, low: float, high: float, p: float) -> Json:
    return {"value": finite(value), "low": finite(low), "high": finite(high), "p": finite(p)}
