"""What other columns say of a score: its metric, that it is said again, that it is no answer.

Feedback tools write one plain column of answers, *Score* or *Response Value*, and say beside it
that the survey was one of NPS and what it was called.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from journeymap.data.plain_scores import PLAIN, spoken_name
from journeymap.data.profiles import Profile, asks_how_likely
from journeymap.data.score_reasons import (
    EXPECTED,
    HEARD,
    SAID_AGAIN,
    SCALE_IN_CELLS,
    SCALE_IN_NAME,
    TOLD,
    Why,
)
from journeymap.data.score_words import ScoreGuess
from journeymap.data.stated_scales import scale_of_cells, stated_scale, without_scale
from journeymap.data.text import fold, folded_pattern
from journeymap.data.tools import Tool

_KIND = folded_pattern(r"^(survey|question|metric|feedback)( |_)?type$|^metric$|نوع نظرسنجی")
#: These ask the one question of NPS unless they say otherwise.
_ASK_NPS = frozenset({"Delighted", "AskNicely"})
_NPS_FILE = folded_pattern(r"(?<![a-z])nps(?![a-z])|net.?promoter")
_HEARD = folded_pattern(r"\b(sentiment|polarity)\b|احساس نظر|المشاعر")
_EXPECTED = folded_pattern(
    r"\b(expectations?|expected|importance|desired)\b|انتظار(ات)?\b|التوقعات"
)
_MET_LAST = re.compile(r"(?i)\s*[-–:(\[]\s*(?:perceptions?|perceived|performance|actual)[)\]]?\s*$")
#: What was expected and what was met of the same item, as studies of gaps number them: e7, s7.
_EXPECTED_ITEM, _MET_ITEM = re.compile(r"[Ee]_?(\d{1,3})"), re.compile(r"[SsPp]_?(\d{1,3})")
_MET = folded_pattern(r"\b(perceptions?|perceived|performance|actual)\b|ادراک(ات)?\b|الادراک")


def scale_told(profile: Profile) -> tuple[tuple[int, int], Why] | None:
    """The scale that a heading or nearly every cell carries, and which of them."""
    if scale := stated_scale(profile.name) or stated_scale(profile.question):
        return scale, SCALE_IN_NAME
    scale = scale_of_cells(profile.counts)
    return (scale, SCALE_IN_CELLS) if scale else None


def as_told_elsewhere(
    guesses: Sequence[ScoreGuess], profiles: Sequence[Profile], tool: Tool | None, file: str = ""
) -> list[ScoreGuess]:
    """The scores, those of a plain name on ten steps as NPS where the file says that it is one.

    It says so in a column of kinds, by the questions in a column of its own, or by its `file` name.
    """
    kinds = {k for p in profiles if _KIND.search(spoken_name(p)) for k in p.values}
    asked = any(p.values and all(map(asks_how_likely, p.values)) for p in profiles)
    if not kinds & {"nps", "net promoter score"}:
        only = asked or (tool is not None and tool.name in _ASK_NPS) or _NPS_FILE.search(file)
        kinds = {"nps"} if only else kinds
    if kinds not in ({"nps"}, {"net promoter score"}):
        return list(guesses)
    return [
        replace(g, metric="nps", scale=(0, 10), why=TOLD)
        if g.metric == "rating"
        and g.scale[1] == 10
        and PLAIN.search(without_scale(spoken_name(g.profile)))
        else g
        for g in guesses
    ]


def without_doubles(guesses: Sequence[ScoreGuess]) -> list[ScoreGuess]:
    """The scores without those that others say again, and without what people had expected.

    Tools write an answer as a number and as its word (*5* and *Love*), studies what was expected
    beside what was met, and what a machine heard in the comment: none is an answer of its own.
    """
    met = {_subject(g) for g in guesses if _MET.search(spoken_name(g.profile))}
    met = {*met, *(_item(g.profile, _MET_ITEM) for g in guesses)} - {""}
    numbers = [g for g in guesses if not g.labels]
    return [
        g
        for g in guesses
        if not (_EXPECTED.search(spoken_name(g.profile)) and _subject(g) in met)
        and _item(g.profile, _EXPECTED_ITEM) not in met
        and not (g.labels and any(_says_again(g, other) for other in numbers))
        and not (_HEARD.search(spoken_name(g.profile)) and len(guesses) > 1)
    ]


def left_out_why(left_out: Sequence[ScoreGuess]) -> dict[str, Why]:
    """Why each of the scores that `without_doubles` takes out is none of its own."""
    return {g.profile.name: _why_left_out(g) for g in left_out}


def _why_left_out(guess: ScoreGuess) -> Why:
    name = spoken_name(guess.profile)
    if _HEARD.search(name):
        return HEARD
    expected = _EXPECTED.search(name) or _EXPECTED_ITEM.fullmatch(guess.profile.name)
    return EXPECTED if expected else SAID_AGAIN


def without_kind(name: str) -> str:
    """A heading without the mark that it holds what was met, and not what was expected.

    >>> without_kind("Kind staff (Perception)"), without_kind("Desk - perceived")
    ('Kind staff', 'Desk')
    """
    return _MET_LAST.sub("", name) or name


def _subject(guess: ScoreGuess) -> str:
    """What is left of a name without the words that say what kind of answer it is."""
    bare = _MET.sub(" ", _EXPECTED.sub(" ", spoken_name(guess.profile)))
    return " ".join(re.findall(r"\w+", bare))


def _item(profile: Profile, named: re.Pattern[str]) -> str:
    """The number and the question of an item of a study of gaps, where a column is one."""
    numbered = named.fullmatch(profile.name)
    question = " ".join(re.findall(r"\w+", fold(profile.question)))
    return f"{numbered[1]} {question}" if numbered and question else ""


def _says_again(worded: ScoreGuess, numbered: ScoreGuess) -> bool:
    """Whether each word was given as often as each number, in columns beside each other."""
    steps: dict[float, int] = {}
    for cell, n in worded.profile.counts.items():
        if (code := worded.labels.get(cell.strip())) is not None:
            steps[code] = steps.get(code, 0) + n
    numbers = numbered.profile.numbers
    beside = abs(worded.profile.place - numbered.profile.place) == 1
    return beside and len(steps) > 2 and steps == {code: numbers.get(code, 0) for code in steps}
