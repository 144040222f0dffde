"""A column of small numbers: whether they could be the steps of a scale, and which those are."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from journeymap.data.answers import NO_ANSWER_CODES
from journeymap.data.profiles import Profile
from journeymap.data.score_words import BATTERY, stem_of
from journeymap.data.text import folded_pattern

#: The usual scales end here.
TOPS = (5, 7, 10)
#: Under the name of a score one mark that is no number may stand in the rest of the cells.
_MARKED = 0.8
#: Among fewer answers than this every one counts.
_STRAYED = 40
#: What people are told apart by in codes; "age" also at the beginning of a word.
WHO = folded_pattern(
    r"^region$|\bage ?(gr(ou)?p|cat|band|range|class)?$|^gender|^sex$|^country|^state$|^city$"
    r"|^marital|^education$|^occupation|^employment|^ethnic|^religion"
)
A_RANK = folded_pattern(r"\blevel\b|\brank|education|\bgrade\b|stock")


@dataclass
class Numeric:
    """A column of small numbers: candidate for a score. `fine`: in smaller parts than halves."""

    profile: Profile
    codes: dict[int, int]
    beyond: tuple[float, ...]
    stem: str
    fine: bool

    @property
    def top(self) -> int:
        """The highest code."""
        return max(self.codes)


def candidate(profile: Profile, named: bool = False) -> Numeric | None:
    """The numbers of a column where they could be steps; `named` are taken more leniently."""
    if profile.number_share < _least_share(profile, named) or not profile.numbers:
        return None
    numbers = _without_strangers(profile, named)
    parts = named or profile.sounds_like_score()
    fine = 10 if parts else 2
    if any(n != int(n) and round(fine * n) != fine * n for n in numbers):
        return None
    codes = {int(n): count for n, count in numbers.items() if n == int(n)}
    for n in numbers:
        codes.setdefault(ceil(n), 0)
    beyond = [n for n in codes if n in NO_ANSWER_CODES]
    rest = [n for n in codes if n not in beyond]
    if beyond and (not rest or max(rest) > 11):
        beyond, rest = [], list(codes)
    if 9 in rest and max(rest) == 9 and 8 not in rest and len(rest) > 2:
        below = max(n for n in rest if n != 9)
        if below in (5, 7):
            beyond.append(9)
            rest.remove(9)
    rest = _without_strays(rest, codes)
    if len(rest) < 2 or min(rest) < 0 or max(rest) > 11:
        return None
    return Numeric(
        profile, {n: codes[n] for n in rest}, tuple(float(n) for n in sorted(beyond)),
        stem_of(profile.name), any(round(2 * n) != 2 * n for n in numbers),
    )  # fmt: skip


def _least_share(profile: Profile, named: bool) -> float:
    """The share of numbers that a score must have; fewer where beside them one mark stands."""
    if named:
        return 0.5
    words = len(profile.answered) - len(profile.numbers)
    return _MARKED if words == 1 and profile.sounds_like_score() else 0.95


def _without_strays(steps: list[int], codes: dict[int, int]) -> list[int]:
    """The steps without a code or two above a usual scale that next to nobody gave: slips.

    Apart from the scale one in fifty may be one, right above its top one in five hundred.
    """
    total = sum(codes[n] for n in steps)
    for top in TOPS:
        above = [n for n in steps if n > top]
        number = sum(codes[n] for n in above)
        if not above or top not in steps or total < _STRAYED:
            continue
        share = 0.02 if min(above) > top + 1 else 0.002
        if 0 < number <= share * total:
            return [n for n in steps if n <= top]
    return steps


def _without_strangers(profile: Profile, named: bool) -> dict[float, int]:
    """The numbers without the few that are on no scale: they are counted as such, later."""
    total = sum(profile.numbers.values())
    strange = {n for n in profile.numbers if not 0 <= n <= 11 and n not in NO_ANSWER_CODES}
    number = sum(profile.numbers[n] for n in strange)
    few = total >= 20 and number <= max(1, 0.02 * total)
    if few or ((named or profile.sounds_like_score()) and number <= 0.1 * total):
        return {n: count for n, count in profile.numbers.items() if n not in strange}
    return dict(profile.numbers)


def fills_a_scale(c: Numeric, share: float = 0.75) -> bool:
    """Whether many answers use so large a share of the steps of a usual scale."""
    enough = c.profile.filled >= BATTERY * len(c.codes)
    return enough and c.top in TOPS and len(c.codes) >= share * c.top
