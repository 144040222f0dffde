"""The scales of words in surveys, in many languages, as `resources/scales/words.toml` has them.

A scale is a list of steps, a step a list of shades, a shade the texts that mean the same. Who asks
for *very good* and for *excellent* too means two steps by them: where answers have several shades
of one step, each shade is a step (`WordScale.told_by`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from journeymap.assets import resource
from journeymap.data.text import plain
from journeymap.model.metric import MetricName

#: The shades of one step, from worse to better; each the texts that say it.
Step = tuple[tuple[str, ...], ...]
#: Between the same answer in several languages.
BETWEEN_LANGUAGES = re.compile(r"\s*/\s*")


@dataclass(frozen=True)
class WordScale:
    """Steps from worst to best, coded from `low` on; `of_practice` scales say how often."""

    name: str
    metric: MetricName
    steps: tuple[Step, ...]
    low: int = 1
    of_practice: bool = False

    @cached_property
    def places(self) -> dict[str, tuple[int, int]]:
        """Plain text -> the code of its step, and which of the step's shades it is."""
        return {
            plain(text): (code, shade)
            for code, step in enumerate(self.steps, self.low)
            for shade, texts in enumerate(step)
            for text in texts
        }

    def place(self, text: str) -> tuple[int, int] | None:
        """Where a plain text stands; of one in several languages those known must agree.

        >>> one = next(scale for scale in WORD_SCALES if scale.name == "quality")
        >>> one.place("bon/good"), one.place("good/??"), one.place("good/bad")
        ((4, 0), (4, 0), None)
        """
        if text in self.places or "/" not in text:
            return self.places.get(text)
        parts = BETWEEN_LANGUAGES.split(text)
        known = {self.places[part] for part in parts if part in self.places}
        return known.pop() if len(known) == 1 else None

    def code(self, text: str) -> int | None:
        """The code of the step that a plain text is."""
        place = self.place(text)
        return place and place[0]

    def told_by(self, texts: Iterable[str]) -> WordScale | None:
        """The scale as these plain texts use it; None where one of them is no step.

        >>> one = next(scale for scale in WORD_SCALES if scale.name == "quality")
        >>> fine = one.told_by(["excellent", "very good", "good", "bad", "very bad"])
        >>> fine.code("excellent"), fine.code("very good"), fine.code("very bad")
        (5, 4, 1)
        """
        found = {text: self.place(text) for text in texts}
        places = {place for place in found.values() if place}
        if None in found.values() or _mixed(found):
            return None
        if len(places) == len({code for code, _ in places}):
            return self
        steps = tuple(
            (tuple(text for text in found if found[text] == place),) for place in sorted(places)
        )
        return replace(self, steps=steps)


def _mixed(found: dict[str, tuple[int, int] | None]) -> bool:
    """Whether two answers in several languages are one: what differs is no language then."""
    several = [place for text, place in found.items() if "/" in text]
    return len(several) > len(set(several))


def _steps(text: str) -> tuple[Step, ...]:
    """A step a line: shades between <, texts between bars; a line that ends in one goes on."""
    lines = re.sub(r"([|<])\s*\n", r"\1", text).strip().splitlines()
    return tuple(
        tuple(tuple(word.strip() for word in shade.split("|")) for shade in line.split("<"))
        for line in lines
    )


def _read() -> tuple[WordScale, ...]:
    raw = tomllib.loads(resource("scales", "words.toml").read_text(encoding="utf-8"))
    return tuple(WordScale(**{**scale, "steps": _steps(scale["steps"])}) for scale in raw["scale"])


WORD_SCALES = _read()
