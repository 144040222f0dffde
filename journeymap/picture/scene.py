"""What every part of the picture is composed from: one bundle, so that signatures stay short."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from journeymap.analysis.results import Findings, GreyZone, Score, Step, TouchpointFlow
from journeymap.analysis.what_if import WhatIf
from journeymap.i18n.locale import Locale
from journeymap.layout.geometry import Geometry
from journeymap.layout.memory import Memory
from journeymap.model.comparing import Comparison
from journeymap.model.entities import Persona
from journeymap.model.journey import Journey
from journeymap.picture.thinning import Thinned

#: Painting order of the parts of a picture.
LAYERS = {
    "background": 0,
    "lane": 1,
    "stage": 2,
    "fog": 3,
    "edge": 4,
    "leak": 5,
    "card": 6,
    "badge": 7,
    "callout": 8,
    "strip": 9,
    "legend": 10,
    "title": 11,
    "note": 12,
    "hint": 13,
    "ghost": 4,
    "change": 13,
    "annotation-line": 14,
    "annotation": 15,
}


@dataclass(frozen=True)
class Compared:
    """The journey that a map is compared with, and what that version is called."""

    journey: Journey
    name: str = ""


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """What a picture shows and in which proportions.

    `aspect` is width / height of the whole picture (16 / 9 by default; None: as the map falls).
    `callouts` is the number of grey zones that are explained in a box, `chosen` names the hand-offs
    that are instead. `heading` stands for the journey's title, `subheading` below it, and `logo` is
    width / height of a logo that room is kept for, 0 for none. `order` is the mean position
    of touchpoints in real journeys, where it is known. Without `lanes` the departments are not
    shown. `room` writes for readers who sit five metres away: larger letters, less air. `persona`
    is the id of the one whose eyes it is looked at with: their road is strong and the rest quiet;
    empty: everybody. `version` is what the version shown is called, `compared` the one that
    differences are marked against. `what_if` shows the journey with hand-offs repaired, and says
    so; None: as it is. `waiting` says that the touchpoints are still being placed. `flow` is the
    share of crossings that the drawn ways carry; rarer ways are left out, and that is said. Without
    `annotations` the presenter's remarks are left out.
    """

    aspect: float | None = 16 / 9
    callouts: int = 3
    title: bool = True
    strip: bool = True
    legend: bool = True
    hint: bool = True
    lanes: bool = True
    room: bool = False
    order: Mapping[str, float] | None = field(default=None, hash=False)
    persona: str = ""
    version: str = ""
    compared: Compared | None = field(default=None, hash=False)
    chosen: tuple[str, ...] = ()
    heading: str = ""
    subheading: str = ""
    logo: float = 0.0
    what_if: WhatIf | None = field(default=None, hash=False)
    waiting: bool = False
    flow: float = 1.0
    annotations: bool = True


@dataclass(frozen=True)
class Scene:
    """A journey, what was found about it, where it stands, and who reads it."""

    journey: Journey
    findings: Findings
    locale: Locale
    geometry: Geometry
    options: PictureOptions
    scores: Mapping[str, Score]
    zones: Mapping[str, GreyZone]
    steps: Mapping[tuple[str, str], Step]
    comparison: Comparison | None = None
    memory: Memory = field(default_factory=Memory, compare=False)
    thinned: Thinned | None = None

    @property
    def has_flow(self) -> bool:
        """True when it is known where customers went."""
        return self.findings.flow is not None and self.findings.flow.customers > 0

    def flow_at(self, touchpoint: str) -> TouchpointFlow | None:
        """What customers did at a touchpoint, None when nobody knows."""
        flow = self.findings.flow
        return flow.touchpoints.get(touchpoint) if flow is not None else None

    @property
    def persona(self) -> Persona | None:
        """Whose eyes the map is looked at with; None for everybody."""
        return self.journey.persona(self.options.persona)

    @property
    def left(self) -> float:
        """Where the columns begin, behind the labels of the lanes."""
        return self.geometry.options.margin + self.geometry.options.label_width

    @property
    def right(self) -> float:
        """Where the columns end."""
        return self.geometry.width - self.geometry.options.margin
