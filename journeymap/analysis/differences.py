"""What comparisons find: segments side by side, two periods, channels of one step, several voices.

Plain frozen values, like `results`. Every p is adjusted (Benjamini & Hochberg) over all that was
compared in the same go; `real` says that chance does not explain the difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from journeymap.analysis.results import REAL, Score
from journeymap.evidence.voices import Voice
from journeymap.model.metric import MetricName


@dataclass(frozen=True, slots=True)
class Gap:
    """The surest difference between two groups of one score or index.

    `worse` and `better` name the groups with their values; `value` is how far apart they are, in
    the unit of `metric`, or in points of the index (None), with its 95 % interval.
    """

    on: str
    worse: str
    better: str
    worse_value: float
    better_value: float
    value: float
    low: float
    high: float
    p: float
    metric: MetricName | None = None

    @property
    def real(self) -> bool:
        """True when chance does not explain it."""
        return self.p <= REAL


@dataclass(frozen=True, slots=True)
class Standing:
    """The index of a hand-off in one group, on the yardstick of everybody, from `n` units."""

    index: float
    low: float
    high: float
    n: int
    log: float
    error: float


@dataclass(frozen=True, slots=True)
class SegmentLine:
    """One segment: its scores by touchpoint, its indices by hand-off, and its answers in all.

    A touchpoint nobody of the segment answered at is absent; few answers are `Score.enough` False.
    """

    value: str
    scores: Mapping[str, Score]
    indices: Mapping[str, Standing]
    n: int


@dataclass(frozen=True, slots=True)
class SideBySide:
    """The segments of one variable, those with the most answers first, and where they differ.

    `left_out` counts values that were too many to show.
    """

    variable: str
    lines: tuple[SegmentLine, ...]
    left_out: int = 0
    touchpoints: Mapping[str, Gap] = field(default_factory=dict)
    handoffs: Mapping[str, Gap] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mix:
    """A change that the mix of segments explains, wholly or in part.

    `raw` is the change of everybody, `fixed` that with the earlier period's mix of segments kept
    (direct standardisation), both in the metric's unit. `reversed` when every segment moved the
    other way than everybody together (Simpson 1951).
    """

    variable: str
    raw: float
    fixed: float
    reversed: bool


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """A touchpoint's score in two periods; `value` is later minus earlier, with its interval."""

    touchpoint: str
    before: Score
    after: Score
    value: float
    low: float
    high: float
    p: float
    mix: Mix | None = None

    @property
    def real(self) -> bool:
        """True when both have enough answers and chance does not explain the change."""
        return self.p <= REAL and self.before.enough and self.after.enough


@dataclass(frozen=True, slots=True)
class IndexChange:
    """A hand-off's index in two periods, both on the earlier one's yardstick; + is worse."""

    handoff: str
    before: Standing
    after: Standing
    value: float
    low: float
    high: float
    p: float
    enough: bool

    @property
    def real(self) -> bool:
        """True when both have enough evidence and chance does not explain the change."""
        return self.p <= REAL and self.enough


@dataclass(frozen=True, slots=True)
class Changes:
    """What became of scores and indices since an earlier period, by touchpoint and hand-off.

    `before` and `after` are the (first, last) months that gave counts, empty where undated.
    `asked_otherwise` are touchpoints scored in both, but by no question of the same scale.
    """

    before: tuple[str, str]
    after: tuple[str, str]
    touchpoints: Mapping[str, ScoreChange] = field(default_factory=dict)
    handoffs: Mapping[str, IndexChange] = field(default_factory=dict)
    asked_otherwise: frozenset[str] = frozenset()

    @property
    def real(self) -> int:
        """How many changes are real."""
        scores = sum(change.real for change in self.touchpoints.values())
        return scores + sum(change.real for change in self.handoffs.values())


@dataclass(frozen=True, slots=True)
class ChannelSplit:
    """One step met on several channels: the "split personality" number and the surest gap.

    `share` is epsilon squared over the channels, 0..1: what the channel explains of the differences
    between answers. `channels` are the names with their scores, `touchpoints` the ids it is about.
    """

    step: str
    touchpoints: tuple[str, ...]
    channels: tuple[tuple[str, Score], ...]
    share: float
    n: int
    gap: Gap | None

    @property
    def real(self) -> bool:
        """True when the channels really tell different stories."""
        return self.gap is not None and self.gap.real


@dataclass(frozen=True, slots=True)
class VoiceScore:
    """What one kind of source says of a touchpoint: a score, mentions without one, or both."""

    voice: Voice
    sources: tuple[str, ...]
    score: Score | None
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class Voices:
    """The voices at one touchpoint, two or more, and where the surest pair of them disagrees."""

    touchpoint: str
    voices: tuple[VoiceScore, ...]
    gap: Gap | None = None

    @property
    def real(self) -> bool:
        """True when they disagree beyond chance."""
        return self.gap is not None and self.gap.real
