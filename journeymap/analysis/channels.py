"""Does the same step tell the same story on every channel? The "split personality" number.

A step is met on several channels when touchpoints of one name stand on different channels, or when
the answers to a touchpoint come with a segment whose values are the journey's channels. The number
is epsilon squared over the channels: what the channel explains of the differences between answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from journeymap.analysis.comparing import adjusted, main_scale, moments, widest_gap
from journeymap.analysis.differences import ChannelSplit, Gap
from journeymap.analysis.prepared import EVERYBODY, Part, Prepared
from journeymap.analysis.scores import Histogram, Histograms, histograms, score_of
from journeymap.analysis.spread import between
from journeymap.model.journey import Journey

#: What a column of channels is called, besides values that are channels of the journey.
CHANNEL_WORDS = ("channel", "کانال", "القناة", "قناة")
_MARKS = re.compile(r"[\W_]+")


def channel_splits(
    journey: Journey, prepared: Prepared, part: Part, found: Histograms
) -> tuple[ChannelSplit, ...]:
    """Every step met on two channels or more, the surest difference first."""
    splits = [*_by_name(journey, found)]
    if part.slices == (EVERYBODY,):
        for variable in channel_variables(journey, prepared.segments):
            splits += _by_segment(journey, prepared, part, variable, prepared.segments[variable])
    gaps = [s.gap.p if s.gap else 1.0 for s in splits]
    corrected = [
        replace(split, gap=replace(split.gap, p=p)) if split.gap else split
        for split, p in zip(splits, adjusted(gaps), strict=True)
    ]
    return tuple(sorted(corrected, key=lambda s: (s.gap.p if s.gap else 2.0, -s.share)))


def channel_variables(journey: Journey, segments: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The segment variables that say on which channel somebody was met.

    >>> from journeymap.model.entities import Channel
    >>> j = Journey(channels=(Channel("c1", "Website"), Channel("c2", "Store")))
    >>> channel_variables(j, {"Where": ("store", "website", "else"), "Plan": ("Basic", "Plus")})
    ('Where',)
    """
    known = {_plain(c.name) for c in journey.channels}
    return tuple(
        variable
        for variable, values in segments.items()
        if len(values) > 1
        and (
            len({_plain(v) for v in values} & known) > 1
            or any(word in _plain(variable).split() for word in map(_plain, CHANNEL_WORDS))
        )
    )


@lru_cache(maxsize=4096)
def step_name(name: str, channel: str) -> str:
    """A touchpoint's name without its channel, folded: what makes two of them the same step.

    >>> step_name("Check-in (website)", "Website") == step_name("Check-in, Store", "Store")
    True
    """
    words, said = _plain(name), _plain(channel)
    if said and f" {said} " in f" {words} ":
        words = f" {words} ".replace(f" {said} ", " ").strip()
    return words


def _plain(text: str) -> str:
    return _MARKS.sub(" ", text.casefold().replace("ي", "ی").replace("ك", "ک")).strip()


def _by_name(journey: Journey, found: Histograms) -> Iterable[ChannelSplit]:
    groups: dict[str, dict[str, str]] = {}
    for touchpoint in journey.touchpoints:
        channel = journey.channel(touchpoint.channel)
        if channel is not None and (step := step_name(touchpoint.name, channel.name)):
            groups.setdefault(step, {}).setdefault(channel.name, touchpoint.id)
    for step, ids in groups.items():
        if len(ids) < 2:
            continue
        parts = {c: {("", s): h for (t, s), h in found.items() if t == id} for c, id in ids.items()}
        split = _split(step, tuple(ids.values()), "", parts, journey.minimum_base)
        if split is not None:
            first = journey.touchpoint(next(iter(ids.values())))
            yield replace(split, step=first.name if first else step)


def _by_segment(
    journey: Journey, prepared: Prepared, part: Part, variable: str, values: Iterable[str]
) -> Iterable[ChannelSplit]:
    parts = {v: histograms(prepared, part.of((variable, v))) for v in values}
    for touchpoint in journey.touchpoints:
        own = {v: found for v, found in parts.items() if any(t == touchpoint.id for t, _ in found)}
        split = _split(touchpoint.name, (touchpoint.id,), touchpoint.id, own, journey.minimum_base)
        if split is not None:
            yield split


def _split(
    step: str, ids: tuple[str, ...], key: str, parts: Mapping[str, Histograms], minimum_base: int
) -> ChannelSplit | None:
    """One step; `key` is the touchpoint its histograms are filed under in every channel."""
    import numpy as np

    scale = main_scale(list(parts.values()), key) if len(parts) > 1 else None
    if scale is None:
        return None
    groups: dict[str, Histogram] = {channel: own[key, scale] for channel, own in parts.items()}
    n, mean, variance = np.array([moments(h) for h in groups.values()]).T
    squares = np.where(n > 1, np.nan_to_num(variance) * (n - 1), 0.0)
    share = float(between(n, mean, squares).epsilon)
    if np.isnan(share):
        return None
    scores = {c: score_of(ids[0], h, minimum_base) for c, h in groups.items()}
    widest = widest_gap(groups, minimum_base)
    gap = None
    if widest is not None:
        worse, better, d, p = widest
        values = scores[worse].value, scores[better].value
        gap = Gap(ids[0], worse, better, *values, d.value, d.low, d.high, p, scale[0])
    answers = round(sum(h.n for h in groups.values()))
    return ChannelSplit(step, ids, tuple(scores.items()), share, answers, gap)
