"""A survey's recipe from the survey itself: who answered, when, what was rated, who is compared.

What the given recipe says is kept; the rest is guessed from names and sampled values, and every
guess comes with its reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from journeymap.data.dates import guess_date
from journeymap.data.guessing import Guess
from journeymap.data.matching import match_touchpoint
from journeymap.data.profiles import Profile
from journeymap.data.readers import Rows
from journeymap.data.recipe import Recipe, ScoreColumn
from journeymap.data.scales import without_scale
from journeymap.data.score_guess import (
    ScoreGuess,
    answer_column,
    complete_score,
    guess_scores,
    stem_of,
)
from journeymap.data.text import fold
from journeymap.model.journey import Journey

MAX_SEGMENTS = 8
_MAX_VALUES = 15
_SHORT_QUESTION = 80
_PERSON = re.compile(
    r"customer|respondent|participant|passenger|member|\buser|subscriber|guest|client|person|مشتری"
    r"|پاسخ.?دهنده|کاربر|عميل|مشترك"
)
_ANSWER_ID = re.compile(
    r"\bid\b|_id$|^id|id$|respnum|response|token|uuid|guid|number|\bno\b|شناسه|کد|رقم|معرف"
)
_ANSWERED = re.compile(r"respon|answer|submit|complet|record|timestamp|survey|interview|پاسخ|ثبت")
_BEGUN = re.compile(r"start|creat|begin|sent|شروع")
_OTHER_DAY = re.compile(r"birth|due|deliver|flight|depart|arriv|تولد")
_WEIGHT = re.compile(r"\bweight\b|\bwgt\b|\bwt\b|^weight|weight$|وزن")
_PLACE = re.compile(
    r"touch ?point|\bstage\b|journey|\bstep\b|survey (sub ?)?type|sub type|interaction|moment"
    r"|\bquestion|\bitem\b|سوال|سؤال|پرسش|نقطه تماس|مرحله|نقطه|مرحله|المرحله"
)
_SEGMENT = re.compile(
    r"segment|gender|\bsex\b|age ?(group|band|range|class)|\bclass\b|type|region|country|state|city"
    r"|plan|tier|channel|\bbranch\b|\bstore\b|language|\blang\b|device|platform|loyal|status|wave|quarter"
    r"|department|role|category|group|plan|جنسیت|گروه|استان|شهر|کانال|شعبه|الجنس|المنطقه|القناه"
)
_CLASSES = {"promoter", "passive", "detractor", "promoters", "passives", "detractors"}


def guess_survey(rows: Rows, given: Recipe, journey: Journey) -> Guess:
    """Complete `given` from the rows. `Guess.recipe` has every field a count needs."""
    profiles = profiles_of(rows)
    by_name = {p.name: p for p in profiles}
    reasons: list[str] = []
    taken = {c for s in given.scores for c in s.columns}
    taken |= {s.touchpoint_column for s in given.scores} | set(given.segments or ())
    taken |= {*given.comment, given.date, given.respondent, given.weight} - {""}
    date = given.date or _date(profiles, taken, given.date_format)
    respondent = given.respondent or _respondent(profiles, taken | {date})
    spare_weight = "" if given.weight else _weight(profiles, taken | {date, respondent})
    for role, column, said in (
        ("date of the answer", date, given.date),
        ("person", respondent, given.respondent),
        ("weight", given.weight, given.weight),
    ):
        if column:
            reasons.append(f"{column}: {role}{', as the recipe says' if said else ''}")
    if spare_weight:
        reasons.append(f"{spare_weight}: looks like a weight, used only when a recipe says so")
    taken |= {date, respondent, spare_weight} - {""}
    if given.scores:
        scores = tuple(_completed(s, by_name) for s in given.scores)
        reasons += _alike(
            (", ".join(s.columns), f"{_words(s)}, as the recipe says") for s in scores
        )
    else:
        guesses = guess_scores(profiles, taken) or answer_column(profiles, taken)
        place = _place_column(profiles, guesses, journey, taken)
        scores = _scores(guesses, place, journey)
        reasons += _alike(
            (g.profile.name, f"{_words(s)} ({g.why})") for g, s in zip(guesses, scores, strict=True)
        )
        if place:
            reasons.append(f"{place}: says which touchpoint each score is about")
    taken |= {c for s in scores for c in (*s.columns, s.touchpoint_column)}
    comment = given.comment or _comments(profiles, taken)
    reasons += [f"{c}: comment" for c in comment]
    taken |= set(comment)
    segments = given.segments
    if segments is None:
        segments = _segments(profiles, taken)
        reasons += [f"{c}: segment, {len(by_name[c].values)} values" for c in segments]
    recipe = replace(
        given, kind="survey", date=date, respondent=respondent, scores=scores,
        comment=comment, segments=segments,
        header_rows=rows.dialect.header_rows if given.header_rows is None else given.header_rows,
    )  # fmt: skip
    return Guess(recipe, tuple(reasons))


def profiles_of(rows: Rows) -> list[Profile]:
    """A profile for each column, in the order of the file."""
    return [
        Profile(
            column,
            place,
            rows.counts[column],
            rows.sample_rows,
            rows.filled.get(column, sum(rows.counts[column].values())),
            rows.questions.get(column, ""),
        )
        for place, column in enumerate(rows.columns)
    ]


def _words(score: ScoreColumn) -> str:
    low, high = score.scale or (1, 5)
    metric = score.metric or "rating"
    text = f"{metric if metric == 'rating' else metric.upper()} {low:g}–{high:g}"
    if score.missing:
        text += f", without {', '.join(str(m).removesuffix('.0') for m in score.missing)}"
    return text + (", words as numbers" if score.labels else "")


def _alike(said: Iterable[tuple[str, str]]) -> list[str]:
    """One line for each column, or for all columns of which the same is to be said.

    >>> _alike([("A", "rating"), ("B", "rating"), ("C", "NPS")])
    ['2 columns: rating: A, B', 'C: NPS']
    """
    columns: dict[str, list[str]] = {}
    for column, what in said:
        columns.setdefault(what, []).append(column)
    return [
        f"{len(names)} columns: {what}: {', '.join(names)}" if names[1:] else f"{names[0]}: {what}"
        for what, names in columns.items()
    ]


# --- roles ------------------------------------------------------------------------------------


def _date(profiles: Sequence[Profile], taken: set[str], given_format: str) -> str:
    best, best_rank = "", 0.0
    for profile in profiles:
        if profile.name in taken or profile.filled < 0.3 * profile.sample_rows:
            continue
        texts = list(profile.counts)
        guess = guess_date(texts[:2000], given_format, column=profile.name)
        if guess is None:
            continue
        years = [d.year for t in texts[:50] if (d := guess.parse(t))]
        if not years or max(years) < 1990 or (len(texts) == 1 and profile.filled > 5):
            continue
        rank = 2.0 + 2 * bool(_ANSWERED.search(profile.folded))
        rank -= 0.5 * bool(_BEGUN.search(profile.folded))
        rank -= 1.5 * bool(_OTHER_DAY.search(profile.folded))
        if rank > best_rank:
            best, best_rank = profile.name, rank
    return best


def _respondent(profiles: Sequence[Profile], taken: set[str]) -> str:
    """A person's id before an answer's id: persons may come more than once."""
    best, best_rank = "", 0.0
    for profile in profiles:
        name = profile.folded.replace("_", " ")
        if profile.name in taken or profile.filled < 0.9 * profile.sample_rows:
            continue
        if not _ANSWER_ID.search(name) or profile.sounds_like_score():
            continue
        person = bool(_PERSON.search(name))
        if profile.distinct_share < (0.3 if person else 0.9) or profile.mean_length > 60:
            continue
        if guess_date(list(profile.counts)[:200]) is not None:
            continue
        rank = 1 + 2 * person + profile.distinct_share
        if rank > best_rank:
            best, best_rank = profile.name, rank
    return best


def _weight(profiles: Sequence[Profile], taken: set[str]) -> str:
    for profile in profiles:
        if profile.name in taken or not _WEIGHT.search(profile.folded.replace("_", " ")):
            continue
        numbers = profile.numbers
        if profile.number_share < 0.95 or not numbers:
            continue
        if min(numbers) >= 0 and max(numbers) < 1000 and any(n != int(n) for n in numbers):
            return profile.name
    return ""


def _comments(profiles: Sequence[Profile], taken: set[str]) -> tuple[str, ...]:
    found = []
    for profile in profiles:
        if profile.name in taken or profile.filled < 3 or profile.number_share > 0.3:
            continue
        if profile.mean_length < 18 or profile.distinct_share < 0.5:
            continue
        if _is_list(profile):
            continue
        spaced = sum(n for t, n in profile.counts.items() if " " in t.strip())
        if spaced > 0.5 * profile.filled and guess_date(list(profile.counts)[:50]) is None:
            found.append(profile.name)
    return tuple(found)


def _is_list(profile: Profile) -> bool:
    """Several choices ticked in one cell: the same few items over and over."""
    items = Counter(
        item.strip() for text in list(profile.counts)[:500] for item in re.split("[;,]", text)
    )
    return sum(items.values()) > 3 * len(items)


def _segments(profiles: Sequence[Profile], taken: set[str]) -> tuple[str, ...]:
    """Few values, most rows filled; coded numbers only under a name that says what they are."""
    found: list[tuple[int, int, str]] = []
    grids = Counter(stem_of(p.name) for p in profiles if p.name.endswith("]"))
    for profile in profiles:
        if profile.name in taken or profile.filled < 0.4 * profile.sample_rows:
            continue
        if not 2 <= len(profile.values) <= _MAX_VALUES or set(profile.values) <= _CLASSES:
            continue
        if grids[stem_of(profile.name)] >= 3:
            continue
        if len(profile.values) > max(2, profile.filled / 5) or profile.mean_length > 40:
            continue
        if sum(n for t, n in profile.counts.items() if re.search(r"[;,]\s?\w", t)) > (
            0.2 * profile.filled
        ):
            continue
        named = bool(_SEGMENT.search(profile.folded.replace("_", " ")))
        if profile.number_share > 0.5 and (not named or profile.sounds_like_measure()):
            continue
        if guess_date(list(profile.counts)[:50]) is not None:
            continue
        found.append((0 if named else 1, profile.place, profile.name))
    chosen = sorted(found)[:MAX_SEGMENTS]
    return tuple(name for _, place, name in sorted(chosen, key=lambda f: f[1]))


# --- scores -----------------------------------------------------------------------------------


def _completed(score: ScoreColumn, by_name: dict[str, Profile]) -> ScoreColumn:
    """A score of the given recipe with what it leaves open taken from its columns."""
    if score.metric and score.scale and score.missing is not None:
        return score
    counts: Counter[str] = Counter()
    for column in score.columns:
        if column in by_name:
            counts.update(by_name[column].counts)
    name = f"{score.columns[0]} {score.touchpoint}"
    total = sum(counts.values())
    guess = complete_score(Profile(name, 0, counts, total, total))
    metric = score.metric or guess.metric
    scale = score.scale or guess.scale
    if score.metric == "nps" and score.scale is None:
        scale = (0, 10)
    missing = score.missing
    if missing is None:
        missing = tuple(m for m in guess.missing if not _inside(m, scale, score))
    labels = score.labels or guess.labels
    return replace(score, metric=metric, scale=scale, missing=missing, labels=labels)


def _inside(code: float, scale: tuple[float, float], score: ScoreColumn) -> bool:
    """A code on the scale the recipe gives is an answer."""
    return score.scale is not None and scale[0] <= code <= scale[1]


def _place_column(
    profiles: Sequence[Profile], guesses: Sequence[ScoreGuess], journey: Journey, taken: set[str]
) -> str:
    """One row per answer: a column of few texts that names the touchpoint, beside one score."""
    if not 1 <= len(guesses) <= 2:
        return ""
    scores = {g.profile.name for g in guesses}
    for profile in profiles:
        if profile.name in taken or profile.name in scores or profile.number_share > 0.3:
            continue
        if not 2 <= len(profile.values) <= 80 or profile.filled < 0.8 * profile.sample_rows:
            continue
        if set(profile.values) <= _CLASSES:
            continue
        known = sum(match_touchpoint(journey, text) is not None for text in profile.answered)
        named = _PLACE.search(profile.folded.replace("_", " "))
        if named or (known >= 2 and known >= 0.6 * len(profile.answered)):
            return profile.name
    return ""


def _scores(guesses: Sequence[ScoreGuess], place: str, journey: Journey) -> tuple[ScoreColumn, ...]:
    if place:
        return tuple(_column(g, touchpoint_column=place) for g in guesses)
    names = [_asked(g.profile) for g in guesses]
    stems = Counter(stem_of(name) for name in names)
    return tuple(
        _column(g, touchpoint=touchpoint_of(_asked(g.profile), stems, journey)) for g in guesses
    )


def _asked(profile: Profile) -> str:
    """What a column asks: its question where it is short enough for a name, else its name."""
    return profile.question if 0 < len(profile.question) <= _SHORT_QUESTION else profile.name


def _column(guess: ScoreGuess, touchpoint: str = "", touchpoint_column: str = "") -> ScoreColumn:
    return ScoreColumn(
        (guess.profile.name,), touchpoint, touchpoint_column, guess.metric, guess.scale,
        guess.missing, False, guess.labels,
    )  # fmt: skip


def touchpoint_of(name: str, stems: Counter[str], journey: Journey) -> str:
    """The touchpoint in the name of a column: one of the journey's, the row of a grid, the name."""
    name, folded = without_scale(name), fold(name)
    known = [
        t.name
        for t in journey.touchpoints
        if len(t.name) > 2 and re.search(rf"(?<!\w){re.escape(fold(t.name))}(?!\w)", folded)
    ]
    if known:
        return max(known, key=len)
    if match := re.search(r"\[([^\[\]]+)\]\s*$", name):
        return " ".join(match[1].split())
    stem = stem_of(name)
    rest = name[len(stem) :].lstrip(" :->›").strip()
    if stem and " " in stem and stems[stem] > 1 and rest:
        return rest
    question = re.match(
        r"(?i)how (?:satisfied|happy) (?:are|were) you (?:with|about) (?:(?:the|our|your) )?"
        r"(.+?)\??$",
        name,
    )
    return question[1] if question else name
