"""Scores on scales that names tell: stated in a heading, percents, tens up to fifty, three steps.

Only the name of a column can tell that it is one: such numbers are those of anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from journeymap.data import score_reasons as because
from journeymap.data.answers import NO_ANSWER_CODES
from journeymap.data.profiles import Profile
from journeymap.data.score_hints import scale_told
from journeymap.data.score_words import ScoreGuess
from journeymap.data.text import folded_pattern
from journeymap.model.metric import MetricName

#: Share of the numbers that must lie on the scale a name carries.
FITTING = 0.4
#: Bubbles of TripAdvisor: 10 is one of five.
_TENS = {10.0, 20.0, 30.0, 40.0, 50.0}
_SHORT = ({0.0, 1.0, 2.0}, {1.0, 2.0, 3.0})
_SHORTLY_NAMED = folded_pattern(r"rating|score|satisf|stars?\b|رضایت|امتیاز|تقييم|رضا")
_ENOUGH = 30
#: Years in a job, where nothing says of what the experience was.
_TIME_SPENT = folded_pattern(
    r"^((total|work(ing)?|job|prior|previous|relevant|professional) )*experience( years| yrs)?$"
)
_NPS_ITSELF = folded_pattern(r"(net promoter score|e?nps)( ?(score|value|points))?$")


def as_stated(profile: Profile) -> ScoreGuess | None:
    """A column whose heading or cells carry its scale: what lies outside is counted, never bent."""
    told = scale_told(profile)
    if told is None or profile.number_share < 0.5 or profile.asks_for_a_measure():
        return None
    scale, why = told
    low, high = scale
    fitting = sum(n for code, n in profile.numbers.items() if low <= code <= high)
    if fitting < FITTING * sum(profile.numbers.values()):
        return None
    missing = {n for n in profile.numbers if n in NO_ANSWER_CODES and not low <= n <= high}
    if low == 1 and 0 in profile.numbers:
        missing.add(0.0)
        why = (*why, because.ZERO)
    metric: MetricName = "rating"
    if profile.sounds_like_nps() and scale == (0, 10):
        metric = "nps"
    elif profile.sounds_like_csat() and high <= 7:
        metric = "csat"
    elif profile.sounds_like_ces() and (high == 7 or profile.says_ces()):
        metric = "ces"
    return ScoreGuess(profile, metric, scale, tuple(sorted(missing)), {}, why)


def wide_score(profile: Profile) -> ScoreGuess | None:
    """A score from 0 to 100, only under a name that says so; one to recommend stays 0 to 10."""
    if not profile.sounds_like_score() or profile.sounds_like_measure() or profile.names_a_step():
        return None
    if profile.asks_how_likely() and profile.number_share >= 0.5:
        within = sum(n for code, n in profile.numbers.items() if 0 <= code <= 10)
        if within >= FITTING * sum(profile.numbers.values()):
            beyond = tuple(sorted(n for n in profile.numbers if n in NO_ANSWER_CODES))
            return ScoreGuess(profile, "nps", (0, 10), beyond, {}, because.ITS_NAME)
    if _TIME_SPENT.search(profile.folded.replace("_", " ").strip()):
        return None
    if _NPS_ITSELF.match(profile.folded.replace("_", " ").strip()):
        return None  # beyond 10 it was computed from the answers of many
    numbers = [n for n in profile.numbers if n not in (-1, -9, -99, 999)]
    percent = any(text.rstrip().endswith(("%", "٪")) for text in profile.answered)
    if profile.number_share < 0.95 or len(numbers) < (2 if percent else 4):
        return None
    missing = tuple(sorted(n for n in profile.numbers if not 0 <= n <= 100))
    if set(numbers) <= _TENS and {10.0, 50.0} <= set(numbers):
        return ScoreGuess(profile, "rating", (10, 50), missing, {}, because.ITS_NAME)
    if not percent and len(numbers) < 5:
        return None
    if not (min(numbers) >= 0 and 20 < max(numbers) <= 100):
        return None
    return ScoreGuess(profile, "rating", (0, 100), missing, {}, because.TO_HUNDRED)


def short_scores(profiles: Sequence[Profile]) -> list[ScoreGuess]:
    """Columns of three steps, 0 to 2 or 1 to 3, that are called a rating or a score.

    Asked for where no other column is a score: beside longer scales nobody gave the other steps.
    """
    found = []
    for profile in profiles:
        named = _SHORTLY_NAMED.search(profile.folded.replace("_", " "))
        if not named or profile.asks_for_a_measure() or profile.number_share < 0.95:
            continue
        if set(profile.numbers) in _SHORT and profile.filled >= _ENOUGH:
            scale = min(profile.numbers), max(profile.numbers)
            found.append(ScoreGuess(profile, "rating", scale, (), {}, because.ITS_NAME))
    return found
