"""Names, scores and lines of text as they stand on the map, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from journeymap.analysis.results import Findings, Score
from journeymap.i18n.locale import Locale
from journeymap.model.metric import MetricName

TITLE, NAME, SMALL = 28.0, 22.0, 14.0
#: Names and small texts on cards that are read across a room.
ROOM_NAME, ROOM_SMALL = 26.0, 18.0
#: Advance widths of Noto Sans from the space to the tilde, in hundredths of its size.
_ADVANCES = (
    "26 27 41 65 57 83 73 22 30 30 55 57 27 32 27 37 57 57 57 57 57 57 57 57 57 57 27 27 57 57 57 "
    "43 90 64 65 63 73 56 52 73 74 34 27 62 52 91 76 78 60 78 62 55 56 73 60 93 59 57 57 33 37 33 "
    "57 44 28 56 62 48 62 56 34 62 62 26 26 53 26 94 62 60 62 62 41 48 36 62 51 79 53 51 47 38 55 "
    "38 57"
)
_WIDTH_OF = {chr(32 + i): int(width) / 100 for i, width in enumerate(_ADVANCES.split())}
_WIDTH_OF |= dict.fromkeys("\u200c\u200d\u2066\u2067\u2068\u2069\u0651\u064b\u0654", 0.0)
_WIDTH_OF |= {"·": 0.27, "—": 1.0, "…": 0.79, "→": 0.84, "←": 0.84}
_WIDTH_OF |= {"ء": 0.41, "٬": 0.24, "٫": 0.24, "٪": 0.47, "،": 0.33, "؛": 0.34, "؟": 0.43}
#: Widths of Arabic letters where the next letter joins them, and where none does.
_JOINING = {
    "اآأإ": (0.29, 0.29),
    "رزژ": (0.40, 0.40),
    "دذ": (0.53, 0.53),
    "وؤ": (0.47, 0.47),
    "ب": (0.34, 1.09),
    "پتث": (0.37, 1.09),
    "جحخچ": (0.64, 0.72),
    "سش": (0.85, 1.27),
    "صض": (0.95, 1.35),
    "طظ": (0.71, 0.83),
    "عغ": (0.52, 0.53),
    "ف": (0.49, 1.10),
    "ق": (0.49, 0.81),
    "کكگ": (0.51, 0.97),
    "ل": (0.30, 0.73),
    "م": (0.58, 0.56),
    "ن": (0.34, 0.73),
    "ه": (0.57, 0.67),
    "ة": (0.49, 0.49),
    "یيىئ": (0.37, 0.76),
}
_LETTERS = {letter: widths for letters, widths in _JOINING.items() for letter in letters}
_BOLD_IS_WIDER = 1.07


def metric_name(metric: MetricName, locale: Locale) -> str:
    """The name of a metric as it stands before a value."""
    return {
        "nps": locale.isolate("NPS"),
        "csat": locale.isolate("CSAT"),
        "ces": locale.isolate("CES"),
        "rating": locale.tr("rating", "name of a metric"),
    }[metric]


def value_text(metric: MetricName, value: float, locale: Locale) -> str:
    """A value in its metric's own unit.

    >>> from journeymap.i18n.locale import locale_for
    >>> [value_text(m, v, locale_for("en")) for m, v in (("nps", -34.2), ("csat", 71.6))]
    ['−34', '72%']
    """
    if metric == "nps":
        return locale.signed(value)
    if metric == "rating":
        return locale.number(value, 1)
    return locale.percent(value / 100)


def score_text(score: Score, locale: Locale) -> str:
    """The value of a score, its interval and its n, for a tooltip or a screen reader."""
    if not score.enough:
        return locale.tr("too few answers: n {count}", count=locale.number(score.n))
    low, high = (value_text(score.metric, v, locale) for v in (score.low, score.high))
    return locale.tr(
        "{metric} {value} ({low} to {high}), n {count}",
        metric=metric_name(score.metric, locale),
        value=value_text(score.metric, score.value, locale),
        low=low,
        high=high,
        count=locale.number(score.n),
    )


def counting_text(locale: Locale) -> str:
    """What is said where findings will be, while they are pending."""
    return locale.tr("Counting…")


def subtitle(findings: Findings, locale: Locale) -> str:
    """One line: what was measured, how many answered, how many came, when, and who."""
    if findings.pending:
        return counting_text(locale)
    if not (findings.responses or findings.customers):
        return locale.tr("Drawn by hand: no survey and no event log yet")
    parts = []
    metrics = common_metrics(findings.scores)
    if metrics:
        names = locale.listed(metric_name(m, locale) for m in metrics)
        parts.append(locale.tr("{metrics} after each touchpoint", metrics=names))
    if findings.ranking and findings.weights:
        parts.append(locale.tr("grey zones by this journey's own weights"))
    elif findings.ranking:
        parts.append(locale.tr("grey zones by experience lost at the hand-off"))
    if findings.responses:
        parts.append(locale.tr("{count} responses", count=locale.number(findings.responses)))
    if findings.customers:
        parts.append(locale.tr("{count} customers", count=locale.number(findings.customers)))
    if findings.periods:
        parts.append(locale.months(*findings.periods))
    parts.append(filter_text(findings, locale))
    return " · ".join(parts)


def filter_text(findings: Findings, locale: Locale) -> str:
    """What the picture is limited to, in words."""
    chosen = findings.selection
    parts = [
        f"{locale.isolate(name)}: {locale.listed(values)}"
        for name, values in chosen.segments.items()
    ]
    if chosen.sources:
        parts.append(locale.tr("only {sources}", sources=locale.listed(chosen.sources)))
    return " · ".join(parts) or locale.tr("all customers")


def common_metrics(scores: Sequence[Score]) -> tuple[MetricName, ...]:
    """The metrics in use, the one at most touchpoints first."""
    counts: dict[MetricName, int] = {}
    for score in scores:
        if score.n:
            counts[score.metric] = counts.get(score.metric, 0) + 1
    return tuple(sorted(counts, key=lambda m: (-counts[m], m)))


def estimated_lines(text: str, size: float, width: float, *, bold: bool = False) -> int:
    """About how many lines of a width a text needs, broken between its words.

    >>> [estimated_lines(t, 22, 184, bold=True) for t in ("First bill", "Credit check and deposit")]
    [1, 2]
    """
    lines, used = 1, 0.0
    space = estimated_width(" ", size, bold=bold)
    for word in text.replace("/", "/ ").split():
        wide = estimated_width(word, size, bold=bold)
        if used and used + space + wide > width:
            lines, used = lines + 1, 0.0
        used += wide + (space if used else 0.0)
        if used > width:
            lines, used = lines + int(used // width), used % width
    return lines


@lru_cache(maxsize=16384)
def estimated_width(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide a text will be, to share out room without a font; rather too much.

    >>> 70 < estimated_width("Credit check", 13) < 90
    True
    """
    width = size * 1.02 * sum(map(_width_before, text, text[1:] + " "))
    return width * _BOLD_IS_WIDER if bold else width


def _width_before(char: str, following: str) -> float:
    """Width of a letter of size 1: an Arabic one is narrow where the next one joins it."""
    if char not in _LETTERS:
        return _WIDTH_OF.get(char, 0.57)
    inside, ending = _LETTERS[char]
    return inside if following in _LETTERS else ending


def difference_text(metric: MetricName, value: float, locale: Locale) -> str:
    """A difference in the metric's own unit, with its sign.

    Means of ratings differ by little, and a real difference is not to be read as none.

    >>> from journeymap.i18n.locale import locale_for
    >>> both = ("nps", -9.2), ("csat", 4), ("rating", 0.04)
    >>> [difference_text(m, v, locale_for("en")) for m, v in both]
    ['−9', '+4 pts', '+0.04']
    """
    if metric == "rating":
        return locale.signed(value, 2)
    number = locale.signed(value)
    return number if metric == "nps" else locale.tr("{number} pts", number=number)


def ends_text(metric: MetricName, low: float, high: float, locale: Locale) -> str:
    """The interval of a difference, in the metric's own unit, with signs."""
    decimals = 2 if metric == "rating" else 0
    return locale.tr(
        "{low} to {high}", low=locale.signed(low, decimals), high=locale.signed(high, decimals)
    )
