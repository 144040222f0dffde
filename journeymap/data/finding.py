"""Finding names while they are typed, however their letters were written."""

from __future__ import annotations

from collections.abc import Sequence

from journeymap.data.text import fold

#: Below this likeness (0 to 100) a name is not what was meant.
_LIKE = 74


def named_as(query: str, names: Sequence[str]) -> list[int]:
    """Places of the names with a word that begins with the query; whole beginnings come first.

    Nothing else is found, so that a new name is never taken for an old one that holds its letters.

    >>> named_as("it", ["Credit", "Our IT", "Italy office"])
    [2, 1]
    """
    wanted = fold(query)
    folded = [fold(name) for name in names]
    whole = [i for i, name in enumerate(folded) if name.startswith(wanted)]
    inner = [i for i, name in enumerate(folded) if i not in whole and f" {wanted}" in f" {name}"]
    return whole + inner


def called(query: str, names: Sequence[str]) -> int | None:
    """The place of the name that is the query, folded; None when there is none.

    >>> called("كافي شاپ", ["فروش", "کافی شاپ"])
    1
    """
    wanted = fold(query)
    return next((i for i, name in enumerate(names) if fold(name) == wanted), None)


def meant(query: str, names: Sequence[str], limit: int = 50) -> list[int]:
    """Places of the names that may be meant, best first: beginnings, then parts, then likeness.

    Initials count as a beginning, and a letter too many or too few is forgiven. Nothing typed finds
    everything as it stands.

    >>> meant("dup", ["Delete", "Duplicate", "Undo"]), meant("sa", ["Select all", "Save as"])
    ([1], [1, 0])
    >>> meant("hadn-of", ["Worst hand-off", "Quit"]), meant("conect", ["Add, connect", "Connect"])
    ([0], [1, 0])
    """
    wanted = fold(query)
    if not wanted:
        return list(range(min(limit, len(names))))
    folded = [fold(name) for name in names]
    ranked: list[tuple[float, int]] = []
    for i, name in enumerate(folded):
        rank = _rank(wanted, name)
        if rank is not None:
            ranked.append((rank, i))
    if len(wanted) >= 3:
        from rapidfuzz.fuzz import partial_ratio_alignment

        known = {i for _rank, i in ranked}
        for i, name in enumerate(folded):
            if i in known or len(name) < len(wanted):
                continue
            alike = partial_ratio_alignment(wanted, name, score_cutoff=_LIKE)
            if alike is not None:
                ranked.append((200 - alike.score + 0.1 * alike.dest_start, i))
    return [i for _rank, i in sorted(ranked)[:limit]]


def _rank(wanted: str, name: str) -> float | None:
    """0 for the name itself, more the farther from its beginning; None when it is not in it."""
    words = name.split()
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if "".join(word[0] for word in words).startswith(wanted):
        return 4
    if f" {wanted}" in name:
        return 3
    parts = wanted.split()
    if len(parts) > 1 and all(any(word.startswith(part) for word in words) for part in parts):
        return 2
    return 5 if wanted in name else None
