"""Answers in words: on which of the scales that people meet in surveys they are.

A column is on a scale when every text in it (missing ones aside) is one of its steps, or when its
texts are the degrees of one word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from journeymap.data.answers import UNDECIDED, is_no_answer
from journeymap.data.ladders import ladder_of
from journeymap.data.text import fold, folded_pattern, plain
from journeymap.data.word_scales import WORD_SCALES, WordScale
from journeymap.model.metric import MetricName

#: So many different cells, of at most this share of the answers, may be on no scale where so many
#: steps of one occur: they are told and not counted.
_STRAYS, _STRAYED, _ENOUGH_STEPS = 2, 0.1, 3
#: The steps of most scales.
_LIKERT = 5
#: Steps without a letter or a digit: stars, faces, thumbs.
_SIGNS = frozenset(
    text for scale in WORD_SCALES for text in scale.places if not re.search(r"\w", text)
)
_CONTENT = folded_pattern(
    r"satisf|happy|pleased|content|zufrieden|satisfecho|soddisf|puas|memnun|доволен|راضی|راض"
)
_EASY = folded_pattern(r"easy|einfach|leicht|facile|facil|легк|kolay|mudah|اسان|راحت|سهل")


def scales_of(texts: Iterable[str]) -> list[WordScale]:
    """The scales every one of these texts is a step of; at least two steps must occur.

    First come those that tell most of the texts apart, then those both ends of which were said,
    then those all steps of which were, then those best known.

    >>> [scale.name for scale in scales_of(["Very satisfied", "Neutral", "N/A"])]
    ['satisfaction', 'satisfaction of seven']
    """
    every = {step_text(text) for text in texts}
    said = {text for text in every if not is_no_answer(text)}
    found = []
    for whole in WORD_SCALES:
        if scale := whole.told_by(said):
            codes = {scale.code(text) for text in said}
            ends = {scale.low, scale.low + len(scale.steps) - 1} <= codes
            unsaid = len(scale.steps) > len(codes)
            found.append((-len(codes), not ends, scale is not whole, unsaid, scale))
    ranked = [item[-1] for item in sorted(found, key=lambda item: item[:-1]) if item[0] < -1]
    undecided = every & UNDECIDED
    if not ranked:
        return _as_ladder(said, undecided)
    return [_with_middle(ranked[0], said, undecided), *ranked[1:]]


def _with_middle(scale: WordScale, said: set[str], undecided: set[str]) -> WordScale:
    """The scale with *no opinion* in its middle where that alone was not said of five steps.

    Without a middle where none was and people are but rather for or rather against: that is asked
    in four steps.

    >>> words = ["agree", "strongly agree", "disagree", "strongly disagree", "no opinion"]
    >>> scales_of(words)[0].code("no opinion"), scales_of([*words, "neutral"])[0].code("no opinion")
    (3, None)
    """
    low, middle = scale.low, len(scale.steps) // 2
    missing = {*range(low, low + len(scale.steps))} - {scale.code(text) for text in said}
    if len(scale.steps) != _LIKERT or missing != {low + middle}:
        return scale
    below, between, above = scale.steps[:middle], scale.steps[middle], scale.steps[middle + 1 :]
    if undecided:
        return replace(scale, steps=(*below, (*between, tuple(undecided)), *above))
    against, in_favour = (low + middle - 1, 0), (low + middle + 1, len(above[0]) - 1)
    if {against, in_favour} & {scale.place(text) for text in said}:
        return scale
    return replace(scale, steps=(*below, *above))


def _as_ladder(said: set[str], undecided: set[str]) -> list[WordScale]:
    """The degrees of one word as a scale; *no opinion* is the middle of four that balance."""
    told = ladder_of(said) if 2 < len(said) < 9 else None
    if told is None:
        return []
    word, codes = told
    if undecided and len(codes) == _LIKERT - 1:
        balanced = ladder_of({*said, "neutral"})
        if balanced and balanced[1].pop("neutral", 0) == _LIKERT // 2 + 1:
            codes = balanced[1] | dict.fromkeys(undecided, _LIKERT // 2 + 1)
    steps = tuple(
        (tuple(text for text, code in codes.items() if code == step),)
        for step in range(1, max(codes.values()) + 1)
    )
    metric: MetricName = (
        "csat" if _CONTENT.search(word) else "ces" if _EASY.search(word) else "rating"
    )
    return [WordScale(word, metric, steps)]


def without_strays(cells: Mapping[str, int]) -> dict[str, int]:
    """The cells of a column without the one or two that are no step of its scale, where few are so.

    >>> list(without_strays({"Good": 60, "Fair": 20, "Poor": 15, "ask me later": 5}))
    ['Good', 'Fair', 'Poor']
    """
    steps = {cell: step for cell in cells if not is_no_answer(step := step_text(cell))}
    total = sum(cells[cell] for cell in steps)
    for scale in () if scales_of(cells) else WORD_SCALES:
        strays = [cell for cell, step in steps.items() if scale.code(step) is None]
        on_it = {scale.code(step) for step in steps.values()} - {None}
        few = sum(cells[cell] for cell in strays) <= _STRAYED * total
        if few and len(strays) <= _STRAYS and len(on_it) >= _ENOUGH_STEPS:
            return {cell: n for cell, n in cells.items() if cell not in strays}
    return dict(cells)


def step_text(text: str) -> str:
    """A cell as a step is looked up: folded, without underscores, of a face with words the face.

    >>> step_text("Very_Satisfied"), step_text("🙂 I liked it")
    ('very satisfied', '🙂')
    """
    step = " ".join(plain(text).replace("_", " ").replace("\ufe0f", "").split()).rstrip(".!")
    sign = step.partition(" ")[0]
    return sign if sign in _SIGNS else step


def runs_down(words: Mapping[float, str]) -> bool:
    """Whether the words of codes run from best to worst while the codes rise.

    >>> runs_down({1: "Strongly agree", 2: "Agree", 5: "Strongly disagree"})
    True
    >>> runs_down({1: "Never", 2: "Ever"})
    False
    """
    ways = set()
    for scale in WORD_SCALES:
        steps = [
            (code, step)
            for code, w in words.items()
            if (step := scale.code(step_text(w))) is not None
        ]
        if len({step for _, step in steps}) > 1:
            rising = [step for _, step in sorted(steps)]
            ways.add(1 if rising == sorted(rising) else -1 if rising == sorted(rising)[::-1] else 0)
    return ways == {-1}


_COMPLAINT = folded_pattern(
    r"\b(too (much|many|long|slow|little|few|expensive|complicated|noisy|loud|hard)|slow(ly)?|rude"
    r"|unhelpful|unfriendly|dirty|noisy|confus\w+|frustrat\w+|disappoint\w+|annoy\w+|unreliable"
    r"|broken|unclear|difficult|complicated|unfair|dissatisfied|unsatisf\w+|a waste of"
    r"|(had|have|has) (problems|trouble|to wait (too )?long))\b"
    r"|کند بود|آلوده|کثیف|گیج.?کننده|ناامید|خسته.?کننده|بیش از حد|بطيء|مزعج|محبط|معقد"
)
_DENIED = folded_pattern(r"\b(not|never|no|without|n't|hardly|rarely)\b|نبود|نیست|ليس|لم ")


def speak_of_agreeing(words: Iterable[str]) -> bool:
    """Whether the steps of a scale agree and disagree, so that it matters with what."""
    said = {step_text(word) for word in words}
    scales = [scale for scale in WORD_SCALES if scale.name.startswith("agreement")]
    return any(sum(scale.code(text) is not None for text in said) > 1 for scale in scales)


def complaint_in(statement: str) -> str:
    """The word that makes a statement a complaint, empty when it is none.

    >>> complaint_in("The staff were slow in responding"), complaint_in("It was not slow")
    ('slow', '')
    """
    folded = fold(statement)
    found = _COMPLAINT.search(folded)
    return found[0] if found and not _DENIED.search(folded[: found.start()]) else ""


def shared_scale(columns: Iterable[Iterable[str]]) -> WordScale | None:
    """The scale that all columns of one grid are on, None when there is none or no column."""
    return next(iter(scales_of(text for texts in columns for text in texts)), None)
