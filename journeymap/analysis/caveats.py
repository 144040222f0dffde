"""What the flow could not answer, or answers only roughly, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeymap.analysis.handing_over import Remembers
from journeymap.i18n.locale import Locale

CaveatKind = Literal["no start", "stuck", "all open", "memory"]


@dataclass(frozen=True, slots=True)
class Caveat:
    """One reservation. `names` are touchpoints it is about, `more` how many others there are.

    `memory` are the counts behind one of the kind *memory*, whose names are from and at.
    """

    kind: CaveatKind
    names: tuple[str, ...] = ()
    more: int = 0
    memory: Remembers | None = None


def caveat_text(caveat: Caveat, locale: Locale) -> str:
    """The reservation in words.

    >>> from journeymap.i18n.locale import locale_for
    >>> caveat_text(Caveat("stuck", ("Shop", "Till"), 1), locale_for("en"))
    'no case was seen to end after Shop, Till and 1 more'
    """
    if caveat.kind == "no start":
        return locale.tr("no case begins in this selection, so reach and repair cannot be told")
    if caveat.kind == "all open":
        return locale.tr("every case that did not complete counts as open; nobody counts as lost")
    names = [locale.isolate(name) for name in caveat.names]
    if caveat.kind == "stuck":
        listed = locale.tr(", ", "joins names").join(names)
        if caveat.more:
            more = locale.number(caveat.more)
            listed = locale.tr("{names} and {more} more", names=listed, more=more)
        return locale.tr("no case was seen to end after {names}", names=listed)
    seen = caveat.memory
    assert seen is not None
    return locale.tr(
        "after {at}, {back} of {came} from {source} go to {source} next, from elsewhere "
        "{others_back} of {others}: reach and repairs, which forget this, are rough here",
        at=names[1],
        source=names[0],
        back=locale.number(seen.back),
        came=locale.number(seen.came),
        others_back=locale.number(seen.others_back),
        others=locale.number(seen.others),
    )
