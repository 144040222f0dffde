"""Scores under a heading that says that this is a score, and not of what: *Score*, *NPS*, *امتیاز*.

A card called *Score* says nothing to a room. What the answers are about is told by the name of the
survey where the file has it, by a touchpoint of the journey that the file or its sheet is named
after, else by the metric: all of the experience, in the language of the heading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from journeymap.data.profiles import Profile
from journeymap.data.score_words import ScoreGuess
from journeymap.data.stated_scales import without_scale
from journeymap.data.text import fold, folded_pattern
from journeymap.model.journey import Journey

#: A name that says that this is an answer, and not to what.
PLAIN = folded_pattern(
    r"^(the |nps |csat |ces |star |survey |review )?"
    r"(score|rating|response( value)?|value|answer|stars?|result|nps|csat|ces|امتیاز|نمره|الدرجه)$"
)
_SUBJECT = folded_pattern(
    r"^(survey|questionnaire|form|campaign)( |_)?(name|title)$|عنوان پرسشنامه"
)
_LONGEST = 60
#: Also these, which name the metric and nothing else.
_BARE = folded_pattern(
    r"^((customer|client|user|guest|satisfaction|effort|net promoter|nps|csat|ces"
    r"|star|survey|review|the|average|avg|raw|your|numeric) )*"
    r"(scores?|ratings?|rate|satisfaction|nps|csat|ces|osat|stars?|grade|mark|points|net promoter"
    r"|answers?|responses?( value)?|values?|results?|label|votes?|feedback"
    r"|emotion|mood|sentiment|smiley)$"
)
_BARE_PERSIAN = folded_pattern(
    r"^(امتیاز|نمره|ارزیابی|رضایت|رتبه|ستاره)( ?(شما|مشتری|مشتریان|کاربر|رضایت))*$"
)
_BARE_ARABIC = folded_pattern(
    r"^(التقییم|تقییم|الدرجه|درجه|النتیجه|الرضا|رضا|النجوم)"
    r"( ?(العمیل|العملاء|الرضا|التقییم))*$"
)
_SAID = (
    (_BARE, {"rating": "Overall rating", "csat": "Overall satisfaction",
             "ces": "Ease", "nps": "Recommendation"}),
    (_BARE_PERSIAN, {"rating": "ارزیابی کلی", "csat": "رضایت کلی",
                     "ces": "سهولت", "nps": "توصیه به دیگران"}),
    (_BARE_ARABIC, {"rating": "التقييم العام", "csat": "الرضا العام",
                    "ces": "السهولة", "nps": "التوصية بنا"}),
)  # fmt: skip


def spoken_name(profile: Profile) -> str:
    """The heading as it is spoken: folded, without underscores."""
    return profile.folded.replace("_", " ").strip()


def names_of_plain(
    guesses: Sequence[ScoreGuess], profiles: Sequence[Profile], journey: Journey, file: str
) -> dict[str, str]:
    """Column -> touchpoint, of the scores whose headings say nothing; `file` with its sheet.

    Two that would be called alike keep their headings: they are not the same answers.
    """
    found = {}
    for guess in guesses:
        heading = " ".join(re.findall(r"\w+", without_scale(spoken_name(guess.profile))))
        said = next((names for plain, names in _SAID if plain.match(heading)), None)
        if said is not None:
            found[guess.profile.name] = said[guess.metric]
    if len(guesses) == 1 and (found or PLAIN.search(spoken_name(guesses[0].profile))):
        about = _survey_told(profiles) or known_in(file.replace("_", " "), journey)
        if about:
            return {guesses[0].profile.name: about}
    often = Counter(found.values())
    return {column: name for column, name in found.items() if often[name] == 1}


def _survey_told(profiles: Sequence[Profile]) -> str:
    """The name of the survey, where a column of the file is nothing else."""
    named = [p for p in profiles if _SUBJECT.search(spoken_name(p)) and len(p.counts) == 1]
    names = [" ".join(next(iter(p.counts)).split()) for p in named]
    return next((name for name in names if 0 < len(name) <= _LONGEST), "")


def known_in(text: str, journey: Journey) -> str:
    """The touchpoint of the journey whose name stands in a text, the longest; else nothing."""
    folded = fold(text)
    known = [
        t.name
        for t in journey.touchpoints
        if len(t.name) > 2 and re.search(rf"(?<!\w){re.escape(fold(t.name))}(?!\w)", folded)
    ]
    return max(known, key=len, default="")
