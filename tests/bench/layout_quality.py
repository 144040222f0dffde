"""Seeded journeys, and what makes a drawn map hard to read, counted on the finished picture."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from journeymap.layout.geometry import Box, Point
from journeymap.model.entities import Channel, Department, Touchpoint, Transition
from journeymap.model.journey import DEFAULT_STAGES, Journey
from journeymap.picture.shapes import Item, Picture

DEPARTMENTS = ("Marketing", "Sales", "Finance", "Operations", "Support", "Legal", "Care", "Billing")
#: The departments that are at home in each stage, the first most of all.
AT_HOME = ((0, 1), (0, 1), (1, 0, 2), (1, 2, 5, 3), (3, 4, 7, 6, 2), (4, 6, 0, 1))
#: What is written on a map, and may cover nothing.
WRITTEN = frozenset({"badge", "callout", "note", "leak", "annotation"})


def seeded_journey(touchpoints: int, seed: int) -> Journey:
    """A journey as people have them: mostly forward, some skips, every tenth step a way back.

    Four steps in ten stay in their department; the touchpoints are listed in no order.
    """
    rng = random.Random(seed)
    lanes = min(len(DEPARTMENTS), 3 + touchpoints // 12)
    shares = [rng.uniform(0.6, 1.6) for _ in DEFAULT_STAGES]
    bounds = [sum(shares[: i + 1]) / sum(shares) for i in range(len(shares))]
    stages = [
        next(k for k, bound in enumerate(bounds) if i < bound * touchpoints or k == 5)
        for i in range(touchpoints)
    ]
    cards, department = [], 0
    for i, stage in enumerate(stages):
        if not i or rng.random() < 0.6:
            home = [d for d in AT_HOME[stage] if d < lanes]
            department = rng.choice(home) if rng.random() < 0.85 else rng.randrange(lanes)
        name = f"{rng.choice(('Offer', 'Credit check', 'First bill', 'Visit', 'Call'))} {i + 1}"
        cards.append(
            Touchpoint(f"t{i}", name, DEFAULT_STAGES[stage].id, f"d{department}", f"c{i % 3}")
        )
    ways: dict[Point, None] = {}
    for i in range(touchpoints - 1):
        ways[i, i + 1 if rng.random() < 0.85 else min(touchpoints - 1, i + 2)] = None
        if rng.random() < 0.25:
            ways[i, min(touchpoints - 1, i + rng.choice((2, 3, 4, 6)))] = None
        if i and rng.random() < 0.1:
            ways[i, max(0, i - rng.choice((1, 2, 3, 5)))] = None
    ways = {(a, b): None for a, b in ways if a != b}
    return Journey(
        title=f"Journey of {touchpoints} touchpoints",
        departments=tuple(Department(f"d{i}", DEPARTMENTS[i]) for i in range(lanes)),
        channels=tuple(Channel(f"c{i}", name) for i, name in enumerate(("Web", "Phone", "Store"))),
        touchpoints=tuple(rng.sample(cards, len(cards))),
        transitions=tuple(Transition(f"x{a}-{b}", f"t{a}", f"t{b}") for a, b in ways),
        serial=10_000,
    )


def pieces(lines: Mapping[str, Sequence[Point]]) -> tuple[np.ndarray, np.ndarray]:
    """The straight pieces of all lines (x, y, x, y), and the number of the line each is of."""
    found, owner = [], []
    for i, line in enumerate(lines.values()):
        for a, b in itertools.pairwise(line):
            if a != b:
                found.append((*a, *b))
                owner.append(i)
    return np.array(found, float).reshape(-1, 4), np.array(owner, int)


def crossings(lines: Mapping[str, Sequence[Point]]) -> int:
    """How often two different lines cross, as drawn; touching at an end is no crossing.

    >>> crossings({"a": [(0, 0), (4, 0)], "b": [(2, -1), (2, 1)], "c": [(4, 0), (4, 3)]})
    1
    """
    found, owner = pieces(lines)
    count = 0
    for start in range(0, len(found), 400):
        p, mine = found[start : start + 400, None, :], owner[start : start + 400, None]
        q = found[None, :, :]
        apart = (_turn(p, q[..., :2]) * _turn(p, q[..., 2:])) < -1e-6
        apart &= (_turn(q, p[..., :2]) * _turn(q, p[..., 2:])) < -1e-6
        count += int(np.count_nonzero(apart & (mine < owner[None, :])))
    return count


def _turn(piece: np.ndarray, point: np.ndarray) -> np.ndarray:
    """On which side of a piece a point lies."""
    dx, dy = piece[..., 2] - piece[..., 0], piece[..., 3] - piece[..., 1]
    return dx * (point[..., 1] - piece[..., 1]) - dy * (point[..., 0] - piece[..., 0])


@dataclass(frozen=True, slots=True)
class Covered:
    """What covers what, as pairs of keys: everything in here is a fault."""

    overlapping_cards: tuple[tuple[str, str], ...]
    lines_over_cards: tuple[tuple[str, str], ...]
    written_over: tuple[tuple[str, str], ...]

    def __bool__(self) -> bool:
        return bool(self.overlapping_cards or self.lines_over_cards or self.written_over)


def covered(picture: Picture, journey: Journey) -> Covered:
    """Cards over cards, lines over foreign cards, and what is written over anything.

    A number and the marker of notes stand on their own line, a marker on the corner of its own
    card, a leak under its own; nothing else may touch.
    """
    cards = [i for i in picture.items if i.kind == "card"]
    edges = [i for i in picture.items if i.kind == "edge"]
    written = [
        i for i in picture.items if i.kind in WRITTEN and i.ref and not i.key.startswith("listed")
    ]
    ends = {t.id: (t.source, t.target) for t in journey.transitions}
    lines = [(e, box) for e in edges for box in line_boxes(e)]
    over: list[tuple[str, str]] = []
    for i, item in enumerate(written):
        box = Box(*item.bounds)
        for other in (*cards, *written[:i]):
            if other.ref != item.ref or item.kind not in ("note", "leak"):
                over += _both(item, other, box, Box(*other.bounds))
        for edge, piece in lines:
            if edge.ref != item.ref or item.kind not in ("badge", "note"):
                over += _both(item, edge, box, piece)
    return Covered(
        tuple(
            pair
            for a, b in itertools.combinations(cards, 2)
            for pair in _both(a, b, Box(*a.bounds), Box(*b.bounds))
        ),
        tuple(
            pair
            for edge, piece in lines
            for card in cards
            if card.ref not in ends[edge.ref]
            for pair in _both(edge, card, piece, Box(*card.bounds))
        ),
        tuple(dict.fromkeys(over)),
    )


def _both(a: Item, b: Item, box: Box, other: Box) -> Iterator[tuple[str, str]]:
    if box.overlaps(other, margin=-0.5):
        yield a.key, b.key


def line_boxes(edge: Item) -> Iterable[Box]:
    """The straight pieces of a drawn line, as wide as it is drawn."""
    half = max(s.width for s in edge.shapes) / 2  # type: ignore[union-attr]
    for (ax, ay), (bx, by) in itertools.pairwise(_points(edge)):
        left, top = min(ax, bx), min(ay, by)
        yield Box(left - half, top - half, abs(ax - bx) + 2 * half, abs(ay - by) + 2 * half)


def _points(edge: Item) -> Iterator[Point]:
    """The ends of a line's pieces, and points on its rounded corners."""
    last: Point = (0.0, 0.0)
    for command in edge.path:
        if command[0] == "C":
            x1, y1, x2, y2, x, y = command[1:]
            for t in (0.25, 0.5, 0.75):
                weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
                yield (
                    sum(w * v for w, v in zip(weights, (last[0], x1, x2, x), strict=True)),
                    sum(w * v for w, v in zip(weights, (last[1], y1, y2, y), strict=True)),
                )
        last = command[-2:]  # type: ignore[assignment]
        yield last
