"""Scores that are told by words: answers in words, and codes whose words the file has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from journeymap.data import score_reasons
from journeymap.data.answers import UNDECIDED, is_no_answer
from journeymap.data.profiles import Profile
from journeymap.data.scales import (
    complaint_in,
    runs_down,
    scales_of,
    shared_scale,
    speak_of_agreeing,
    step_text,
    without_strays,
)
from journeymap.data.score_reasons import (
    CODES,
    LOWEST_IS_BEST,
    SHIFTED,
    TURNED,
    Why,
    complaining,
    rising,
)
from journeymap.data.spss import stated_by
from journeymap.data.text import fold, number_of, plain
from journeymap.data.word_scales import WordScale
from journeymap.model.metric import MetricName

#: Columns that make a battery, or a grid.
BATTERY = 3
_NO_JUDGEMENT = re.compile(r"importan|how often|how many|frequen|first ?time|\brank|\bage\b")


#: "How often did nurses listen carefully to you?" judges the nurses.
_DONE = re.compile(
    r"how often (did|do|does|was|were|is|are|has|have) (?!(you|we|i|people|customers)\b)"
)
#: Yes or no in words of agreement: a score only where several columns or the heading tell so.
_AGREED = "agreement of two"
#: Letters are those of choices, too, and of columns: grades only as `in_grades` says.
_GRADES = {"F": 1.0, "D": 2.0, "C": 3.0, "B": 4.0, "A": 5.0}
_TO_AGREE = re.compile(
    r"agree|setuju|موافق|اوافق|d'accord|acuerdo|concord|zustimm|stimmen sie|соглас|katil|同意"
)
_CONSENT = re.compile(r"consent|terms|privacy|policy|participat|data|شرایط|الشروط")
#: So many steps of a scale, with one between them that nobody chose, are another scale.
_TELLING = 4
#: No scale of words has more steps, with a few cells that are none.
_MOST_WORDS = 10
#: The code that stands before a question: "Q1[SQ001]. Please rate [Price]".
_CODE_BEFORE = re.compile(r"^[A-Za-z]{1,4}\d\w*(?:\[\w+\])+\.\s+(?=\S)")
#: The code of an answer where a tool numbers them: A1 to A5.
_ANSWER_CODE = re.compile(r"([A-Za-z]{1,3})0{0,2}(\d{1,2})")


@dataclass(frozen=True)
class ScoreGuess:
    """A column taken for a score. `why` says the reasons in words."""

    profile: Profile
    metric: MetricName
    scale: tuple[float, float]
    missing: tuple[float, ...] = ()
    labels: dict[str, float] = field(default_factory=dict)
    why: Why = ()
    reversed: bool = False


def stem_of(name: str) -> str:
    """The question that several columns share: before a bracket or a colon, or `Q7` of `Q7B_FOOD`.

    >>> stem_of("Please rate [Service desk]"), stem_of("Q7B_FOOD"), stem_of("Cleanliness")
    ('Please rate', 'Q7', '')
    """
    name = _CODE_BEFORE.sub("", name)
    if match := re.match(r"(.{3,}?)\s*(?:\[.+\]$|:\s+\S| - \S|›|>)", name):
        return match[1]
    if match := re.match(r"[A-Za-z]{1,3}\d+(?=[A-Za-z_.])", name):
        return match[0]
    if match := re.match(r"(.+?)_\d+$", name):
        return match[1]
    return ""


def as_labelled(profile: Profile) -> ScoreGuess | None:
    """A column whose file says what its codes stand for (SPSS): the scale is what it says."""
    if not profile.labels or profile.number_share < 0.95:
        return None
    if profile.asks_for_a_measure() and not profile.labelled:
        return None
    if _NO_JUDGEMENT.search(profile.folded):
        return None
    silent = {
        number_of(code) for code, words in profile.labels.items() if is_no_answer(fold(words))
    }
    stated = stated_by(profile.labels, [code for code in profile.numbers if code not in silent])
    if stated is None:
        return None
    scale, shifted = stated
    none = {
        code for code in silent
        if code is not None and not (scale[0] < code < scale[1] and not shifted)
    }  # fmt: skip
    metric: MetricName = "rating"
    if profile.sounds_like_nps() and scale == (0, 10):
        metric = "nps"
    elif profile.sounds_like_csat() and scale[1] <= 7:
        metric = "csat"
    elif profile.sounds_like_ces() and (scale[1] == 7 or profile.says_ces()):
        metric = "ces"
    why = (*CODES, SHIFTED) if shifted else CODES
    return ScoreGuess(profile, metric, scale, tuple(sorted(none)), shifted, why)


def in_words(profiles: Sequence[Profile]) -> list[ScoreGuess]:
    """Columns whose cells are steps of one scale of words; the rows of a grid share theirs."""
    grids: dict[str, list[Profile]] = {}
    said = {p.name: without_strays(p.counts) for p in profiles if 1 <= len(p.values) <= _MOST_WORDS}
    for profile in profiles:
        worded_cells = profile.number_share < 0.5 and len(profile.values) >= 2
        if worded_cells and profile.name in said and scales_of(said[profile.name]):
            grids.setdefault(stem_of(profile.name) or profile.name, []).append(profile)
    for profile in profiles:  # a row of a grid where everybody who answered said the same
        grid = grids.get(stem_of(profile.name) or "", [])
        if (
            grid
            and len(profile.values) == 1
            and shared_scale([profile.counts, *(said[p.name] for p in grid)])
        ):
            grid.append(profile)
    found = []
    answers = [_answers(said[p.name]) for grid in grids.values() for p in grid]
    for grid in grids.values():
        shared = shared_scale(said[p.name] for p in grid)
        for profile in grid:
            members = grid if shared else [profile]
            own = _scale_beside(_answers(*(said[member.name] for member in members)), answers)
            alike = sum(words <= own.places.keys() for words in answers)
            if own.name == _AGREED and alike < BATTERY and not _asks_to_agree(profile):
                continue
            served = own.of_practice and _asks_what_was_done(profile)
            if own.metric != "csat" and _NO_JUDGEMENT.search(profile.folded) and not served:
                continue
            alone = len(grid) < BATTERY or "how often" in profile.folded
            if own.of_practice and alone and not served:
                continue
            steps = {own.code(text) for text in _answers(*(said[m.name] for m in members))}
            if len(own.steps) > 2 and len(steps) < 3 and len(grid) < BATTERY:
                continue
            found.append(worded(profile, own))
    return found


def _answers(*columns: Mapping[str, int]) -> frozenset[str]:
    """What was answered in columns on one scale, as steps are looked up."""
    steps = {step_text(cell) for cells in columns for cell in cells}
    return frozenset(step for step in steps if step in UNDECIDED or not is_no_answer(step))


def _scale_beside(said: frozenset[str], others: Sequence[frozenset[str]]) -> WordScale:
    """The scale of what was said; that of another question where all of it was said, and more.

    Not where of four or more steps one between them is missing: people skip the ends of a scale.
    """
    wider = max((words for words in others if said < words), key=len, default=None)
    if wider and (scales := scales_of(wider)):
        codes = sorted({code for text in said if (code := scales[0].code(text)) is not None})
        if len(codes) < _TELLING or codes[-1] - codes[0] < len(codes):
            return scales[0]
    return scales_of(said)[0]


def _asks_to_agree(profile: Profile) -> bool:
    """Whether the heading asks for agreement, and not for consent."""
    heading = plain(profile.folded)
    return bool(_TO_AGREE.search(heading)) and not _CONSENT.search(heading)


def _asks_what_was_done(profile: Profile) -> bool:
    """Whether the heading asks how often something good was done, and not how often one does it."""
    return bool(_DONE.search(profile.folded)) and not complaint_in(profile.folded)


def in_grades(profiles: Sequence[Profile]) -> list[ScoreGuess]:
    """Columns of the letters A to D and F, which skip E: at least three, and somebody failed one.

    Otherwise they are the letters of choices.
    """
    graded = [p for p in profiles if p.answered and {*map(str.strip, p.answered)} <= _GRADES.keys()]
    if len(graded) < BATTERY or not any("F" in map(str.strip, p.answered) for p in graded):
        return []
    why = score_reasons.worded("F", "A")
    return [ScoreGuess(p, "rating", (1, 5), (), dict(_GRADES), why) for p in graded]


def in_codes(profiles: Sequence[Profile]) -> list[ScoreGuess]:
    """Rows of a grid whose answers are the codes A1, A2… of a tool: taken to rise, and said so."""
    grids: dict[str, list[tuple[Profile, dict[str, float]]]] = {}
    for profile in profiles:
        codes = _codes_of(profile)
        if codes and (stem := stem_of(profile.name)):
            grids.setdefault(stem, []).append((profile, codes))
    found = []
    for grid in grids.values():
        top = max(max(codes.values()) for _, codes in grid)
        if len(grid) < BATTERY or not 3 <= top <= 10:
            continue
        for profile, codes in grid:
            why = rising(top)
            found.append(ScoreGuess(profile, "rating", (1, top), (), codes, why))
    return found


def _codes_of(profile: Profile) -> dict[str, float]:
    """Cell -> number where every answer is a code with the same letters, else nothing."""
    matched = {text: _ANSWER_CODE.fullmatch(text.strip()) for text in profile.answered}
    codes = {text: float(m[2]) for text, m in matched.items() if m}
    letters = {m[1].upper() for m in matched.values() if m}
    whole = len(codes) == len(matched) and len(letters) == 1 and codes
    return codes if whole and min(codes.values()) >= 1 else {}


def worded(profile: Profile, scale: WordScale, why: Why = ()) -> ScoreGuess:
    """A column of words as a score on the scale they belong to; `why` where a recipe says so."""
    labels = {text.strip(): float(code) for text in profile.counts
              if (code := scale.code(step_text(text))) is not None}  # fmt: skip
    metric = scale.metric
    if metric == "rating" and profile.sounds_like_csat() and not scale.of_practice:
        metric = "csat"
    elif scale.name == "agreement of seven" and profile.sounds_like_ces():
        metric = "ces"  # "The company made it easy …", asked as its makers ask it
    ordered = sorted(labels, key=labels.__getitem__) or [""]
    why = why or score_reasons.worded(ordered[0], ordered[-1])
    if middle := next((text for text in labels if is_no_answer(fold(text))), ""):
        why = (*why, score_reasons.middle(middle))
    return ScoreGuess(
        profile, metric, (scale.low, scale.low + len(scale.steps) - 1), (), labels, why
    )


def turned(guess: ScoreGuess) -> ScoreGuess:
    """A score whose words run from best to worst as its numbers rise is counted the other way."""
    profile, words = guess.profile, dict(guess.profile.number_words)
    if not guess.labels and runs_down(words):
        return replace(guess, reversed=True, why=(*guess.why, TURNED))
    if guess.scale == (1, 6) and "schulnote" in profile.folded:
        return replace(guess, reversed=True, why=(*guess.why, LOWEST_IS_BEST))
    agreed = speak_of_agreeing([*words.values(), *guess.labels])
    if agreed and (complaint := complaint_in(profile.question or profile.name)):
        return replace(guess, reversed=True, why=(*guess.why, complaining(complaint)))
    return guess
