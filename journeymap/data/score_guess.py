"""Which columns are scores, and on what scale, told from names and values of the sample.

Scores stand in batteries: several columns in a row, or under one question, with the same values.
What a battery shows, such as a code for *not applicable*, holds for each of its columns.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from journeymap.data import score_reasons as because
from journeymap.data.answers import NO_ANSWER_CODES
from journeymap.data.named_scales import as_stated, short_scores, wide_score
from journeymap.data.profiles import Profile
from journeymap.data.scales import scales_of
from journeymap.data.score_numbers import A_RANK, TOPS, WHO, Numeric, candidate, fills_a_scale
from journeymap.data.score_reasons import Why
from journeymap.data.score_words import (
    BATTERY,
    ScoreGuess,
    as_labelled,
    in_codes,
    in_grades,
    in_words,
    turned,
    worded,
)
from journeymap.data.survey_roles import SEGMENT_NAME
from journeymap.data.text import folded_pattern
from journeymap.model.metric import MetricName

#: In a battery the share of a scale's top step beside the step below it varies this much at most.
_STEADY = 25
_FEW = 30
#: A name of so many words is a statement.
_SENTENCE = 5
_ANSWER_COLUMN = folded_pattern(
    r"(answer|response|value|result|پاسخ|جواب|الاجابه)s?( value| number| numeric)?"
)
#: A question that has a number for a name: Q5, G02Q05, QID12.
_CODE_OF_QUESTION = re.compile(r"(?:[A-Za-z]{1,3}\d{1,3}){1,2}(_\d+)?")


def guess_scores(profiles: Sequence[Profile], taken: set[str]) -> list[ScoreGuess]:
    """The score columns of a survey, in the order of the file; columns in `taken` are left out."""
    free = [p for p in profiles if p.name not in taken and p.filled and not p.ranks_cases()]
    labelled = {p.name: guess for p in free if (guess := as_labelled(p)) is not None}
    found = dict(labelled)
    found |= {g.profile.name: g for g in in_words([p for p in free if p.name not in found])}
    found |= {g.profile.name: g for g in in_grades([p for p in free if p.name not in found])}
    found |= {g.profile.name: g for g in in_codes([p for p in free if p.name not in found])}
    found |= {
        p.name: guess for p in free if p.name not in found and (guess := as_stated(p)) is not None
    }
    # those with labels stand in batteries with those that have none, and stay what their labels say
    numbered = _in_numbers(free, found.keys() - labelled.keys())
    found = {g.profile.name: g for g in numbered} | found
    found = found or {g.profile.name: g for g in short_scores(free) or _like_scales(free)}
    return [turned(found[p.name]) for p in free if p.name in found]


def complete_score(profile: Profile) -> ScoreGuess:
    """Metric, scale, missing codes and labels of a column that a recipe says is a score."""
    scales = scales_of(profile.counts)
    if scales and profile.number_share < 0.5:
        return worded(profile, scales[0], because.NAMED)
    steps = candidate(profile, named=True)
    if steps is None:
        numbers = [n for n in profile.numbers if n not in NO_ANSWER_CODES] or [1, 5]
        low, high = min(0, *numbers), max(1, *numbers)
        return ScoreGuess(profile, "rating", (low, high), why=because.NAMED)
    top, none = _top([steps], False)
    return _settled(steps, [steps], top, none, because.NAMED)


def answer_column(profiles: Sequence[Profile], taken: set[str]) -> list[ScoreGuess]:
    """The column of a file with one row per answer that holds the answers, under a plain name."""
    for profile in profiles:
        if profile.name in taken or not _ANSWER_COLUMN.fullmatch(profile.folded.strip()):
            continue
        if steps := candidate(profile):
            top, none = _top([steps], False)
            return [_settled(steps, [steps], top, none, because.ITS_NAME)]
    return []


# --- in numbers -------------------------------------------------------------------------------


def _in_numbers(profiles: Sequence[Profile], taken: set[str]) -> list[ScoreGuess]:
    candidates = [
        c
        for p in profiles
        if p.name not in taken
        and not p.asks_for_a_measure()
        and (c := candidate(p))
        and (p.sounds_like_score() or p.judges() or not WHO.search(p.folded.replace("_", " ")))
    ]
    candidates = _without_choices(candidates)
    batteries = _batteries(candidates)
    not_applicable = any(_six_means_none(battery) for battery in batteries)
    found: dict[str, ScoreGuess] = {}
    shapes = set()
    for battery in batteries:
        if len(battery) < BATTERY:
            continue
        top, none = _top(battery, not_applicable)
        if top not in (*TOPS, 6) and not any(c.profile.sounds_like_score() for c in battery):
            continue
        if top < 5:
            continue
        why = because.alike(len(battery))
        for c in battery:
            found[c.profile.name] = _settled(c, battery, top, none, why)
        if len(battery) >= 5:
            shapes |= {frozenset(c.codes) for c in battery}
    for battery in batteries:
        alike = len(battery) > 1 and all(frozenset(c.codes) in shapes for c in battery)
        for c in battery:
            name = c.profile.name
            if name in found or not (alike or c.profile.sounds_like_score()):
                continue
            top, none = _top([c], not_applicable)
            if top < 4 or (top == 4 and not c.profile.sounds_like_score()):
                continue
            why = because.LIKE_ABOVE if alike else because.ITS_NAME
            found[name] = _settled(c, [c], top, none, why)
    found |= _beside(candidates, found)
    for c in candidates:
        steps = [code for code in c.codes if 0 <= code <= 10]
        asked = _CODE_OF_QUESTION.fullmatch(c.profile.name)
        if not asked or c.profile.name in found or len(steps) < len(c.codes):
            continue
        if 0 in steps and 10 in steps and len(steps) > 7:
            found[c.profile.name] = _guess(c, "rating", (0, 10), set(), because.TO_TEN)
        elif asked[1] and fills_a_scale(c, 0.5):
            found[c.profile.name] = _settled(c, [c], c.top, (), because.OF_A_SCALE)
    for profile in profiles:
        if profile.name not in found and profile.name not in taken:
            wide = wide_score(profile)
            if wide:
                found[profile.name] = wide
    return list(found.values())


def _without_choices(candidates: Sequence[Numeric]) -> list[Numeric]:
    """Without the columns of one question with several answers: Q2a, Q2b, ... filled less and less.

    The first choice has a cell for everybody, the second for those who named two.
    """
    runs: dict[str, list[Numeric]] = {}
    for c in candidates:
        if run := re.match(r"(.*\D)(\d{1,2})$", c.profile.name):
            runs.setdefault(run[1], []).append(c)
    gone = set()
    for run_of in runs.values():
        filled = [c.profile.filled for c in run_of]
        falls = all(later <= 0.5 * earlier for earlier, later in pairwise(filled))
        if len(filled) > 1 and falls and not any(c.profile.sounds_like_score() for c in run_of):
            gone |= {c.profile.name for c in run_of}
    return [c for c in candidates if c.profile.name not in gone]


def _like_scales(profiles: Sequence[Profile]) -> list[ScoreGuess]:
    """Where no column tells that it is a score: those that use most steps of a usual scale."""
    found = []
    for profile in profiles:
        steps = None if profile.asks_for_a_measure() else candidate(profile)
        if steps is None or (0 in steps.codes and steps.top != 10):
            continue  # from 0 up things are counted
        if fills_a_scale(steps):
            found.append(_settled(steps, [steps], steps.top, (), because.OF_A_SCALE))
    return found


def _beside(
    candidates: Sequence[Numeric], found: Mapping[str, ScoreGuess]
) -> dict[str, ScoreGuess]:
    """Columns next to a score that hold just its codes: no name tells it, their place does.

    A whole sentence is a statement to agree with, also where not every step was chosen.
    """
    more: dict[str, ScoreGuess] = {}
    for way in (candidates, candidates[::-1]):
        for last, c in pairwise(way):
            name, guess = c.profile.name, {**found, **more}.get(last.profile.name)
            if guess is None or name in found or abs(c.profile.place - last.profile.place) != 1:
                continue
            spoken = c.profile.folded.replace("_", " ")
            if 0 in c.codes or SEGMENT_NAME.search(spoken) or A_RANK.search(spoken):
                continue
            steps, stated = set(c.codes), len(name.split()) >= _SENTENCE
            same = len(steps) > BATTERY and steps == set(last.codes)
            if same or (stated and len(steps) >= BATTERY and max(steps) <= guess.scale[1]):
                more[name] = _guess(c, "rating", guess.scale, set(guess.missing), because.BESIDE)
    return more


def _batteries(candidates: Sequence[Numeric]) -> list[list[Numeric]]:
    """Candidates under one question, or next to each other with the same highest code."""
    by_stem: dict[str, list[Numeric]] = {}
    loose: list[list[Numeric]] = []
    for c in candidates:
        if c.stem:
            by_stem.setdefault(c.stem, []).append(c)
            continue
        last = loose[-1][-1] if loose else None
        beside = last is not None and c.profile.place - last.profile.place == 1
        if last and beside and abs(c.top - last.top) <= 1 and c.fine == last.fine:
            loose[-1].append(c)
        else:
            loose.append([c])
    split = []
    for group in by_stem.values():
        full = [c for c in group if c.top >= 5]
        rest = [c for c in group if c.top < 5]
        split += [full, rest] if full and rest and len(full) != len(group) else [group]
    return [g for g in (*split, *loose) if g]


def _six_means_none(battery: Sequence[Numeric]) -> bool:
    """A six beyond a scale of five: how often it is chosen jumps from column to column."""
    ratios = [
        c.codes[6] / c.codes[5]
        for c in battery
        if c.top == 6 and c.codes.get(5, 0) + c.codes[6] >= _FEW and c.codes.get(5, 0) > 0
    ]
    return len(ratios) >= BATTERY and max(ratios) / min(ratios) > _STEADY


def _top(battery: Sequence[Numeric], not_applicable: bool) -> tuple[int, tuple[float, ...]]:
    """The highest code that is a step, and the codes above it that are none."""
    top = max(c.top for c in battery)
    if top == 6 and not_applicable:
        return 5, (6.0,)
    if top == 11 and any(0 in c.codes for c in battery):
        return 10, (11.0,)
    if top in (8, 9) and any(c.profile.sounds_like_nps() for c in battery):
        return 10, ()
    return top, ()


def _settled(
    c: Numeric,
    battery: Sequence[Numeric],
    top: int,
    none: tuple[float, ...],
    why: Why,
) -> ScoreGuess:
    """Metric, scale and missing codes; what one column of a battery shows holds for all of it."""
    profile, zero = (
        c.profile,
        any(
            0 in other.codes
            for other in battery
            if other is c or not other.profile.sounds_like_nps()
        ),
    )
    missing = {*none, *(code for other in battery for code in other.beyond)}
    few = profile.asks_how_likely() and sum(c.codes.values()) < _FEW
    if profile.sounds_like_nps() and (top >= 7 or few):
        return _guess(c, "nps", (0, 10), missing | ({11.0} if 11 in c.codes else set()), why)
    if top > 7:
        low = 0 if zero else 1
        return _guess(c, "rating", (low, max(top, 10)), missing, why)
    if top <= 5:
        top = 5 if top != 4 or none or not profile.sounds_like_score() else top
        if zero:
            missing.add(0.0)
            why = (*why, because.ZERO)
        metric: MetricName = "csat" if profile.sounds_like_csat() and top == 5 else "rating"
        if profile.says_ces() and top == 5:
            metric = "ces"
        return _guess(c, metric, (1, top), missing, why)
    metric = "ces" if top == 7 and profile.sounds_like_ces() else "rating"
    if profile.sounds_like_csat():
        metric = "csat"
    if zero and top == 7:
        return _guess(c, metric, (1, 7), {*missing, 0.0}, (*why, because.ZERO))
    return _guess(c, metric, (0 if zero else 1, top), missing, why)


def _guess(
    c: Numeric, metric: MetricName, scale: tuple[float, float], missing: set[float], why: Why
) -> ScoreGuess:
    return ScoreGuess(c.profile, metric, scale, tuple(sorted(missing)), {}, why)
