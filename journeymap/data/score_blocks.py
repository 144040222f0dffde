"""Columns that stand in a block with scores and are judged as those are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from journeymap.data.profiles import Profile
from journeymap.data.score_numbers import A_RANK, TOPS, WHO, candidate, fills_a_scale
from journeymap.data.score_reasons import BESIDE
from journeymap.data.score_words import BATTERY, ScoreGuess, stem_of
from journeymap.data.survey_roles import SEGMENT_NAME

#: Of the columns of a block one at most may be something else.
_NEXT = 2
#: The share of numbers that a score must have.
_NUMBERS = 0.95


def with_blocks(
    guesses: Sequence[ScoreGuess], profiles: Sequence[Profile], taken: set[str]
) -> list[ScoreGuess]:
    """The scores, and columns next to one, or next but one, that ask alike and hold its steps.

    One row of a question on which all agree, or one that speaks of a price, is judged as the rest;
    beside a score between the steps of ten so is what lies between them, too.
    """
    found = {g.profile.name: g for g in guesses}
    for way in (profiles, profiles[::-1]):
        last: ScoreGuess | None = None
        for profile in way:
            if known := found.get(profile.name):
                last = None if known.labels or known.scale[1] not in TOPS else known
            elif last and profile.name not in taken and (more := _as_beside(profile, last)):
                found[profile.name] = last = more
    return [found[p.name] for p in profiles if p.name in found]


def _as_beside(profile: Profile, score: ScoreGuess) -> ScoreGuess | None:
    name, of = profile.name, score.profile.name
    of_one = stem_of(name) != "" and stem_of(name) == stem_of(of)
    finely = _in_parts(profile) and _in_parts(score.profile)
    alike = of_one or (_kind(name) != "" and _kind(name) == _kind(of))
    if abs(profile.place - score.profile.place) > _NEXT:
        return None
    if profile.asks_for_a_measure() if finely else not alike or _tells_people(profile):
        return None
    steps, (low, high) = candidate(profile, named=finely), score.scale
    if steps is None or min(steps.codes) < max(1, low) or steps.top > high:
        return None
    to_the_top = steps.top == high
    if profile.asks_for_a_measure() and not to_the_top:
        return None
    if finely and not to_the_top:
        return None
    if not of_one and len(steps.codes) < BATTERY and not to_the_top:
        return None
    missing = tuple(sorted({*score.missing, *steps.beyond}))
    return ScoreGuess(profile, "rating", score.scale, missing, {}, BESIDE)


def _in_parts(profile: Profile) -> bool:
    """Whether most numbers lie between the steps, as where people moved a slider."""
    between = sum(n for number, n in profile.numbers.items() if number != int(number))
    return between > 0.5 * sum(profile.numbers.values()) and profile.number_share > _NUMBERS


def could_be_scores(profiles: Sequence[Profile], taken: set[str]) -> tuple[str, ...]:
    """Columns that use the steps of a usual scale and are not taken for anything: worth a look."""
    return tuple(
        p.name
        for p in profiles
        if p.name not in taken
        and not p.asks_for_a_measure()
        and not _tells_people(p)
        and (steps := candidate(p))
        and 0 not in steps.codes
        and fills_a_scale(steps, 0.6)
    )


def _tells_people(profile: Profile) -> bool:
    spoken = profile.folded.replace("_", " ")
    return any(pattern.search(spoken) for pattern in (SEGMENT_NAME, A_RANK, WHO))


def _kind(name: str) -> str:
    """What headings of one block have in common.

    >>> _kind("q_price"), _kind("G1Q1[SQ002]"), _kind("Delivery")
    ('q', 'G#Q#[SQ#]', '')
    """
    if found := re.match(r"([a-z]{1,6})_[a-z]", name):
        return found[1]
    return re.sub(r"\d+", "#", name) if re.fullmatch(r"\w+\[[A-Za-z]*\d+\]", name) else ""
