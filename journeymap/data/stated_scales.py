"""The scale that a heading or the cells of a column carry in so many words: 0-10, 1 to 5, 4/5."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from journeymap.data.text import clean

#: "score_0_10", "rating_1_to_5"; other words with two numbers count the items of a list.
_JUDGED = "".join(f"|(?<={word})" for word in ("rating", "scale", "stars", "nps", "csat", "ces"))
_DASH = r"(?:-|–|—|−|\.\.|/|to|through|bis|تا|إلى|الی)"
#: In brackets, spoken of as a scale, or at the very end.
_STATED = (
    re.compile(rf"[(\[]\D{{0,20}}?\b([01])\s*{_DASH}\s*(\d+)\b[^)\]]*[)\]]"),
    re.compile(r"[(\[]\D{0,12}?\b([01])\s*[=:][^)\]\d]*?\b(\d+)\s*[=:][^)\]]*[)\]]"),
    re.compile(rf"\b(?:scale|from|von|مقیاس|از|من)\D{{0,12}}?\b([01])\s*{_DASH}\s*(\d+)\b"),
    re.compile(rf"\s([01])\s*{_DASH}\s*(5|7|10|100)\s*\??$"),
    re.compile(rf"(?i)(?:(?<=score){_JUDGED})[_ ]([01])[_ ](?:to[_ ])?(5|7|10|100)$"),
)
#: "q_staff_scale_5": how many steps there are; eleven begin at 0.
_SUFFIX = re.compile(r"_scale_(5|7|10|11)$", re.IGNORECASE)
_SUFFIXES = {"5": (1, 5), "7": (1, 7), "10": (1, 10), "11": (0, 10)}
#: "4/5", "9 out of 10".
_OF = re.compile(r"^\d+(?:[.,]\d+)?\s*(?:/|out of|of|von|از|من)\s*(\d+)$")
_TOPS = (3, 4, 5, 6, 7, 9, 10, 100)


def stated_scale(name: str) -> tuple[int, int] | None:
    """The scale a heading carries, None when it carries none.

    >>> [stated_scale(n) for n in ("NPS (0-10)", "Desk [1 to 5]", "Desk 0–10", "Ages (18-25)")]
    [(0, 10), (1, 5), (0, 10), None]
    >>> stated_scale("Ease (1 = hard, 7 = easy)"), stated_scale("q_staff_scale_5")
    ((1, 7), (1, 5))
    >>> stated_scale("score_0_10"), stated_scale("desk_rating_1_to_5"), stated_scale("Q2_1_5")
    ((0, 10), (1, 5), None)
    """
    text = clean(name)
    if found := _SUFFIX.search(text):
        return _SUFFIXES[found[1]]
    for pattern in _STATED:
        if (found := pattern.search(text)) and int(found[2]) in _TOPS:
            return int(found[1]), int(found[2])
    return None


def scale_of_cells(cells: Mapping[str, int]) -> tuple[int, int] | None:
    """The scale that nearly all cells carry, `cells` being how often each was met; else None.

    >>> scale_of_cells({"4/5": 7, "2/5": 1}), scale_of_cells({"9 out of 10": 3})
    ((1, 5), (0, 10))
    """
    tops: Counter[int] = Counter()
    for cell, number in cells.items():
        if found := _OF.search(clean(cell)):
            tops[int(found[1])] += number
    top, met = tops.most_common(1)[0] if tops else (0, 0)
    if top not in _TOPS or met < 0.9 * sum(cells.values()):
        return None
    return (0 if top >= 10 else 1), top


def without_scale(name: str) -> str:
    """A heading without the scale in it.

    >>> without_scale("NPS (0-10)"), without_scale("Desk 0–10"), without_scale("Desk (new)")
    ('NPS', 'Desk', 'Desk (new)')
    """
    text = clean(name)
    for pattern in (*_STATED[:2], *_STATED[3:]):
        if (found := pattern.search(text)) and int(found[2]) in _TOPS:
            rest = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}".strip(" :-–,")
            return rest or name
    return name
