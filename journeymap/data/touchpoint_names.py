"""The touchpoints that the scores of a survey are about: a name of its own for each question.

Two columns come under one name only where a touchpoint is asked about in two ways, its ease beside
its quality. Two questions alike poured into one would give it more answers than there are people.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, takewhile

from journeymap.data.matching import Names
from journeymap.data.plain_scores import known_in
from journeymap.data.profiles import Profile
from journeymap.data.question_names import short_name, shortened, spelled_out, tidied
from journeymap.data.score_hints import without_kind
from journeymap.data.score_words import ScoreGuess, stem_of
from journeymap.data.stated_scales import without_scale
from journeymap.data.text import fold
from journeymap.model.journey import Journey

#: The row of a grid, last in brackets, and one that is but a code: SQ002, A1.
_ROW = re.compile(r"\[([^\[\]]+)\]\s*$")
_CODE = re.compile(r"[A-Za-z]{0,3}\d{1,4}")


def touchpoint_names(
    guesses: Sequence[ScoreGuess], journey: Journey, told: Mapping[str, str]
) -> list[str]:
    """A touchpoint for each column: one of the journey's, the row of a grid, or what is asked.

    `told` are the touchpoints of columns whose headings do not say them.
    """
    asked = [_asked(g.profile) for g in guesses]
    stems = Counter(stem for name in asked for stem in {stem_of(name), _question_behind(name)})
    names = [
        told.get(g.profile.name) or _touchpoint_of(name, stems, journey)
        for g, name in zip(guesses, asked, strict=True)
    ]
    match = Names(journey).match
    groups: dict[tuple[object, ...], list[int]] = {}
    for at, (name, guess) in enumerate(zip(names, guesses, strict=True)):
        meant = match(name) or _spoken(name)
        groups.setdefault((meant, guess.metric, guess.scale), []).append(at)
    for group in groups.values():
        own = [at for at in group if fold(asked[at]) == fold(names[at])]
        rest = [at for at in group if at not in own] if len(own) == 1 else group
        if len(group) > 1:
            plain = [_touchpoint_of(asked[at], stems, Journey()) for at in rest]
            ways = _ways(plain, [asked[at] for at in rest], [guesses[at].profile for at in rest])
            taken = {_spoken(names[at]) for at in group}
            for at, name in zip(rest, next(w for w in ways if _differ(w, taken)), strict=True):
                names[at] = name
    return names


def _differ(names: Sequence[str], taken: set[str]) -> bool:
    spoken = {_spoken(name) for name in names}
    return len(spoken) == len(names) and not spoken & taken


def _spoken(name: str) -> str:
    return " ".join(re.findall(r"\w+", fold(name)))


def _ways(
    names: Sequence[str], asked: Sequence[str], profiles: Sequence[Profile]
) -> Iterator[list[str]]:
    """Ways to tell columns apart that would come under one name, the most telling first."""
    yield list(names)
    yield [f"{name} ({short_name(_around(text))})" for name, text in zip(names, asked, strict=True)]
    words = [text.split() for text in asked]
    alike = sum(1 for _ in takewhile(lambda at: len(set(at)) == 1, zip(*words, strict=False)))
    yield [shortened(" ".join(("…", *said[alike:]))) for said in words]
    yield [f"{name} ({p.name})" for name, p in zip(names, profiles, strict=True)]
    for first in count(2):  # headings that differ by a sign nobody speaks
        yield [f"{name} ({first + i})" for i, name in enumerate(names)]


def _around(name: str) -> str:
    """The question around the row it is asked about."""
    if row := _ROW.search(name):
        return name[: row.start()].strip()
    return _question_behind(name) or stem_of(name) or name.rpartition("/")[0]


def _asked(profile: Profile) -> str:
    """What a column asks: the question in a second row of headings, else its name."""
    asked = profile.question or profile.name
    return tidied(asked) or asked


def _touchpoint_of(name: str, stems: Counter[str], journey: Journey) -> str:
    """The touchpoint in the name of a column: one of the journey's, the row of a grid, the name."""
    name = without_kind(without_scale(name))
    if "/" in name and " " not in name:  # group/question, as form builders name their columns
        return name.rpartition("/")[2].replace("_", " ").strip() or name
    if known := known_in(name, journey):
        return known
    name = tidied(name) or name
    if row := _ROW.search(name):
        return name if _CODE.fullmatch(row[1]) else short_name(row[1])
    stem = stem_of(name)
    rest = name[len(stem) :].lstrip(" :->›").strip()
    if stem and " " in stem and stems[stem] > 1 and rest:
        return short_name(rest)
    behind = _question_behind(name)
    if behind and stems[behind] > 1:
        return short_name(name[: -len(behind)].rstrip(": "))
    return short_name(spelled_out(name))


def _question_behind(name: str) -> str:
    """The question that stands behind the row it is asked about.

    >>> _question_behind("Delivery:How satisfied were you with each of these?")
    'How satisfied were you with each of these?'
    """
    found = re.match(r"[^:?]{1,60}:\s?(\S.{8,}[?؟:.])\s*$", name)
    return found[1] if found else ""
