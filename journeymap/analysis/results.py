"""What analysis finds: plain frozen values that the window, the command line and the picture share.

Touchpoints are named by id. An activity of an event log that is not on the map has the id
`OFF_MAP` + its name, so that flow through it is not lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from journeymap.evidence.selection import Selection
from journeymap.evidence.tables import OFF_MAP
from journeymap.i18n.locale import locale_for
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName

if TYPE_CHECKING:
    from journeymap.analysis.caveats import Caveat
    from journeymap.analysis.differences import Changes, ChannelSplit, SideBySide, Voices
    from journeymap.analysis.going_on import Promise, Waiting
    from journeymap.analysis.handing_over import HandingOver

Kind = Literal["level", "fall", "loss", "wait", "rework", "complaint"]
#: What customers say, then what they do (the two halves of the index).
SAY: tuple[Kind, ...] = ("level", "fall", "complaint")
DO: tuple[Kind, ...] = ("loss", "wait", "rework")
KINDS: tuple[Kind, ...] = ("level", "fall", "loss", "wait", "rework", "complaint")
#: A difference counts as real at this adjusted p.
REAL = 0.05
Label = Literal["confirmed", "suspected", "typical", "too little evidence"]


def touchpoint_name(journey: Journey, id: str) -> str:
    """The name a person reads; an activity that is not on the map goes by its own name.

    >>> touchpoint_name(Journey(), OFF_MAP + "Queue")
    'Queue'
    """
    touchpoint = journey.touchpoint(id)
    return touchpoint.name if touchpoint else id.removeprefix(OFF_MAP)


@dataclass(frozen=True, slots=True)
class Crowd:
    """One of the two crowds of a split score: answers from `low` to `high`, most of them `code`."""

    low: float
    high: float
    code: float
    n: int
    share: float


@dataclass(frozen=True, slots=True)
class Between:
    """What one segment variable explains of the differences between answers.

    `share` is epsilon squared (0..1), floored at 0, from `n` answers that are told apart. `worst`
    and `best` are the values furthest apart with their means; `p` is of that largest gap, adjusted
    for the choice among values and (Benjamini & Hochberg) for all scores and variables shown.
    """

    variable: str
    share: float
    n: int
    worst: str
    best: str
    worst_mean: float
    best_mean: float
    p: float

    @property
    def real(self) -> bool:
        """True when chance does not explain the gap."""
        return self.p <= REAL


@dataclass(frozen=True, slots=True)
class Spread:
    """The distribution behind a score of `n` answers.

    `agreement` is van der Eijk's A (1 all equal, 0 even, -1 half at each end), NaN where the scale
    has fewer than three codes. `crowds` are the two crowds of a split score, else nothing.
    """

    n: int
    agreement: float
    bimodality: float
    crowds: tuple[Crowd, ...] = ()
    between: tuple[Between, ...] = ()

    @property
    def split(self) -> bool:
        """True when the customers are of two minds."""
        return bool(self.crowds)


@dataclass(frozen=True, slots=True)
class Score:
    """One metric at one touchpoint.

    `value`, `low`, `high` (95 % interval) are in the metric's own unit: NPS -100..100, CSAT and CES
    percent, rating its mean. `n` counts answers, `n_effective` is Kish's n when they are weighted.
    `classes` are (dissatisfied, neutral, satisfied) answers; `histogram` is (code, answers).
    `enough` is False below the journey's minimum base: then the score is said, not coloured.
    `spread` is the distribution behind it, None where nobody looked.
    """

    touchpoint: str
    metric: MetricName
    scale: tuple[float, float]
    n: int
    n_effective: float
    mean: float
    value: float
    low: float
    high: float
    classes: tuple[int, int, int]
    histogram: tuple[tuple[float, int], ...]
    enough: bool
    spread: Spread | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A transition in the evidence, drawn on the map or not; waits in seconds, None if unknown."""

    source: str
    target: str
    count: int
    median: float | None
    mean: float | None
    p90: float | None
    handoff: bool
    drawn: bool
    returned: int = 0


@dataclass(frozen=True, slots=True)
class TouchpointFlow:
    """Customers who met a touchpoint, their visits, and how many left there for good.

    `exits` counts lost customers only; `done` those who had completed and left here; `open` those
    whose case may still go on (censored). `exit_share` is exits / visits.
    """

    touchpoint: str
    customers: int
    visits: int
    exits: int
    done: int
    open: int
    exit_share: float


@dataclass(frozen=True, slots=True)
class StageReach:
    """Share of customers who reach this stage or a later one (absorbing chain); None unknown."""

    stage: str
    reach: float | None


@dataclass(frozen=True, slots=True)
class Rework:
    """Steps back: to an earlier stage, or straight back where one came from (`pingpong`)."""

    source: str
    target: str
    count: int
    pingpong: int


@dataclass(frozen=True, slots=True)
class Flow:
    """What customers did. `caveats` says what the chain could not answer, and why.

    `waiting` is by touchpoint and `promises` by transition; `looked_at` is on how many steps it was
    checked that the way back does not depend on where one came from.
    """

    customers: int
    completed: int
    lost: int
    open: int
    steps: tuple[Step, ...]
    touchpoints: Mapping[str, TouchpointFlow]
    stages: tuple[StageReach, ...]
    rework: tuple[Rework, ...]
    caveats: tuple[Caveat, ...] = ()
    waiting: Mapping[str, Waiting] = field(default_factory=dict, hash=False)
    promises: Mapping[str, Promise] = field(default_factory=dict, hash=False)
    handing: HandingOver | None = None
    looked_at: int = 0

    @property
    def warnings(self) -> tuple[str, ...]:
        """The caveats in English, for commands and JSON."""
        from journeymap.analysis.caveats import caveat_text

        return tuple(caveat_text(caveat, locale_for("en")) for caveat in self.caveats)


class Contribution(NamedTuple):
    """One kind of evidence behind an index. A tuple, as an edit makes thousands of them anew.

    `points` adds to the index (50 + sum of points = index). `harm` of `n` units is the own sum of
    harm, `rate` = harm / n, `typical` the other hand-offs' rate (NaN when no other has any),
    `relative` the shrunk ratio rho.
    """

    kind: Kind
    points: float
    harm: float
    n: float
    rate: float
    typical: float
    relative: float
    weight: float


@dataclass(frozen=True, slots=True)
class Impact:
    """Customers won back per 1,000 entrants if the hand-off lost only what is typical."""

    customers_per_1000: float
    low: float
    high: float
    value: float | None = None


class GreyZone(NamedTuple):
    """One hand-off in the ranking, with the arithmetic and the uncertainty of its index.

    `times` is R: how many times the harm of the journey's other hand-offs. `say` and `do` are the
    same for what customers say and do alone, None where there is no such evidence. `median_wait`
    and `loss` (a share) repeat the raw evidence for the reader. `score` is that of the receiving
    touchpoint on its main metric, `score_change` what became of it over the hand-off, both in the
    metric's unit.
    """

    rank: int
    handoff: str
    source: str
    target: str
    from_department: str | None
    to_department: str | None
    index: float  # type: ignore[assignment]  # nobody looks for the place of a value in it
    low: float
    high: float
    times: float
    contributions: tuple[Contribution, ...]
    say: float | None
    do: float | None
    strength: float
    label: Label
    worst_on_scores: bool
    rank_low: int
    rank_high: int
    chance_worst: float
    first_under_any_weights: float
    impact: Impact | None
    owner: str
    n_answers: int
    n_crossings: int
    median_wait: float | None = None
    p90_wait: float | None = None
    loss: float | None = None
    score_change: float | None = None
    score_change_metric: MetricName | None = None
    score: float | None = None
    score_metric: MetricName | None = None
    score_scale: tuple[float, float] | None = None

    @property
    def is_grey(self) -> bool:
        """True when it is drawn with fog: confirmed or suspected."""
        return self.label in ("confirmed", "suspected")


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything found for one selection. Empty collections where there is no evidence.

    `weights` are those of the journey where they are not the standard ones. `pending` findings are
    still being looked for: their emptiness says nothing.
    """

    selection: Selection
    scores: tuple[Score, ...] = ()
    flow: Flow | None = None
    ranking: tuple[GreyZone, ...] = ()
    responses: int = 0
    customers: int = 0
    periods: tuple[str, str] | None = None
    source_names: tuple[str, ...] = ()
    stage_scores: Mapping[str, Score] = field(default_factory=dict, hash=False)
    beside: SideBySide | None = None
    changes: Changes | None = None
    channels: tuple[ChannelSplit, ...] = ()
    voices: Mapping[str, Voices] = field(default_factory=dict, hash=False)
    weights: Mapping[str, float] = field(default_factory=dict, hash=False)
    pending: bool = False

    def score(self, touchpoint: str) -> Score | None:
        """The score of a touchpoint with the most answers, None when nobody answered."""
        own = [s for s in self.scores if s.touchpoint == touchpoint and s.n]
        return max(own, key=lambda s: s.n, default=None)

    def grey_zone(self, handoff: str) -> GreyZone | None:
        """The finding about one hand-off, by transition id."""
        return next((g for g in self.ranking if g.handoff == handoff), None)
