"""What the columns that are no scores are for: when, who, how much, said what, belongs to whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from journeymap.data.dates import guess_date
from journeymap.data.personal import names_people
from journeymap.data.profiles import Profile
from journeymap.data.score_words import stem_of
from journeymap.data.text import folded_pattern
from journeymap.i18n.said import Said, locale

_MAX_SEGMENTS = 10
_MAX_VALUES = 15
_SENTENCE = 4
_PERSON = folded_pattern(
    r"customer|\bcontact\b|respondent|participant|passenger|member|\buser|subscriber|guest|client|person|مشتری"
    r"|پاسخ.?دهنده|کاربر|عميل|مشترك"
)
#: A person's key: one row per answer has it over and over.
_PERSONS_KEY = folded_pattern(
    r"^(customer|contact|respondent|participant|passenger|member|user|subscriber|guest|client|person"
    r"|مشتری|پاسخ.?دهنده|کاربر|العميل|المشترك)[ _]?(id|no|nr|number|code|key|ref)?$"
    r"|^(شناسه|کد|معرف|رقم) (مشتری|پاسخ.?دهنده|کاربر|العميل)$"
)
_ANSWER_ID = folded_pattern(
    r"\bid\b|_id$|^id|id$|respnum|response|token|uuid|guid|number|\bno\b|\bnr\b|شناسه|کد|رقم|معرف"
)
_OF_QUESTION = folded_pattern(r"question|\bitem|\banswer|سوال|پرسش|سؤال")
_ANSWERED = folded_pattern(
    r"respon|answer|submi|complet|record|timestamp|survey|interview|\breview(ed)?\b|پاسخ|ثبت|پایان"
    r"|تکمیل|الاکمال|الارسال|الاجابه|التقدیم"
)
_BEGUN = folded_pattern(r"start|creat|begin|sent|شروع|البدء")
#: When something else was done about an answer, later.
_AFTERWARDS = folded_pattern(r"updat|repl(y|ied)|follow.?up|edited|تعدیل|ویرایش")
#: What the company said, not the customer.
_OURS = folded_pattern(
    r"\b(company|developer|owner|merchant|seller|agent|staff|our|internal|business)\b.*"
    r"\b(repl|respon|note|comment)|^repl(y|ies)\b|reply text|^notes?$|پاسخ (فروشنده|شرکت|پشتیبانی)"
)
#: Headings over what people said in their own words, be it one word or always the same.
_SAID = folded_pattern(
    r"^((your|any|other|further|additional|general|customer|client|user|guest|patient|employee"
    r"|survey|review|nps|csat|open|free) ?)*(comments?|remarks?|verbatims?( comments?)?"
    r"|suggestions?|review ?(text|body|content)|free ?text|feedback( text)?|comentarios?"
    r"|comment[aá]rios?"
    r"|commentaires?|kommentare?|bemerkung(en)?|commenti?|yorum(lar)?|komentar|комментари[ий]"
    r"|评论|意见|توضیحات|نظرات|تعليق(ات)?|التعليق(ات)?|ملاحظات)$"
)
_OTHER_DAY = folded_pattern(r"birth|due|deliver|flight|depart|arriv|تولد")
_WEIGHT = folded_pattern(r"\bweight\b|\bwgt\b|\bwt\b|^weight|weight$|gewicht|وزن")
#: Names of what people are told apart by.
SEGMENT_NAME = folded_pattern(
    r"segment|gender|contract|subscription|payment method|\bsex\b|\bage\b"
    r"|\bage ?(grp|group|band|cat)|income|education"
    r"|employment|occupation|nationality|\bclass\b|type|region|country|state|city"
    r"|plan|tier|channel|\bbranch\b|\bstore\b|language|\blang\b|device|platform|loyal|status|wave|quarter"
    r"|department|role|category|group|plan|جنسیت|گروه|استان|شهر|کانال|شعبه|الجنس|المنطقه|القناه"
)
_TICKS = {"0", "1", "true", "false"}
CLASSES = {"promoter", "passive", "detractor", "promoters", "passives", "detractors"}


def date_of(profiles: Sequence[Profile], taken: set[str], given_format: str) -> str:
    """The column of dates that sounds most like the day of the answer."""
    best, best_rank = "", 0.0
    for profile in profiles:
        if profile.name in taken or profile.filled < 0.3 * profile.sample_rows:
            continue
        texts = list(profile.counts)
        guess = guess_date(texts[:2000], given_format, column=profile.name)
        if guess is None:
            continue
        years = [d.year for t in texts[:50] if (d := guess.parse(t))]
        months = guess.formats and not any("%d" in form for form in guess.formats)
        same = len(texts) == 1 and profile.filled > 5 and not months
        if not years or max(years) < 1990 or same:
            continue
        rank = 2.0 + 2 * bool(_ANSWERED.search(profile.folded))
        rank -= 0.5 * bool(_BEGUN.search(profile.folded))
        rank -= 1.5 * bool(_OTHER_DAY.search(profile.folded))
        name = profile.folded.replace("_", " ")
        rank -= 3.0 * bool(_AFTERWARDS.search(profile.folded) or _OURS.search(name))
        if rank > best_rank:
            best, best_rank = profile.name, rank
    return best


def said_of_date(column: str, cells: Iterable[str], given_format: str) -> Said:
    """What a column of dates is for; how its dates are written where nobody could see it."""
    guess = guess_date(list(cells)[:200], given_format, column=column)
    match guess.family if guess else "":
        case "unix":
            return locale.tr("date of the answer, in seconds since 1970 (UTC)")
        case "unix_ms":
            return locale.tr("date of the answer, in milliseconds since 1970 (UTC)")
    return locale.tr("date of the answer")


def respondent_of(
    profiles: Sequence[Profile], taken: set[str], personal: set[str], *, again: bool = False
) -> str:
    """A person's id before an answer's id: persons may come more than once.

    They do where each answer is a row: there ids that come `again` go before those of a row's own.
    Of what says who somebody is only an id may serve, a customer number; never a name.
    """
    best, best_rank = "", 0.0
    for profile in profiles:
        name = profile.folded.replace("_", " ")
        if profile.name in taken or profile.filled < 0.9 * profile.sample_rows:
            continue
        if profile.name in personal:
            continue
        key = _ANSWER_ID.search(name) or _PERSONS_KEY.search(name)
        if not key or profile.sounds_like_score():
            continue
        person = bool(_PERSON.search(name))
        least = 0.02 if _PERSONS_KEY.search(name) else 0.3 if person else 0.9
        if again:
            least = 0.02
        if profile.distinct_share < least or profile.mean_length > 60:
            continue
        if again and _OF_QUESTION.search(name):
            continue
        if guess_date(list(profile.counts)[:200]) is not None:
            continue
        rank = 1 + 2 * person + (1 - profile.distinct_share if again else profile.distinct_share)
        if rank > best_rank:
            best, best_rank = profile.name, rank
    return best


def weight_of(profiles: Sequence[Profile], taken: set[str]) -> str:
    """A column of positive fractions under a name that says weight."""
    for profile in profiles:
        if profile.name in taken or not _WEIGHT.search(profile.folded.replace("_", " ")):
            continue
        numbers = profile.numbers
        if profile.number_share < 0.95 or not numbers:
            continue
        if min(numbers) >= 0 and max(numbers) < 1000 and any(n != int(n) for n in numbers):
            return profile.name
    return ""


def comments_of(profiles: Sequence[Profile], taken: set[str]) -> tuple[str, ...]:
    """Columns of sentences, and those called comments in which some are."""
    found = []
    for profile in profiles:
        if profile.name in taken or profile.filled < 3 or profile.number_share > 0.3:
            continue
        called = _SAID.search(profile.folded.replace("_", " ").strip())
        if called and any(len(text.split()) >= _SENTENCE for text in profile.answered):
            found.append(profile.name)
            continue
        if profile.mean_length < 18 or profile.distinct_share < 0.5:
            continue
        if _is_list(profile) or _OURS.search(profile.folded.replace("_", " ")):
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


def segments_of(profiles: Sequence[Profile], taken: set[str]) -> tuple[str, ...]:
    """Few values, most rows filled; coded numbers only under a name that says what they are."""
    found: list[tuple[int, int, str]] = []
    grids = Counter(_grid_of(p.name) for p in profiles)
    names = {p.name for p in profiles}
    for profile in profiles:
        if profile.name in taken or profile.filled < 0.4 * profile.sample_rows:
            continue
        if names_people(profile.name):
            continue
        if not 2 <= len(profile.values) <= _MAX_VALUES or set(profile.values) <= CLASSES:
            continue
        if profile.name.rpartition("/")[0] in names:
            continue  # one choice of several that stand together in a column before it
        if (
            _grid_of(profile.name)
            and grids[_grid_of(profile.name)] >= 3
            and (profile.name.endswith("]") or set(profile.values) <= _TICKS)
        ):
            continue  # of a group of questions that form builders put a name before, none is
        if len(profile.values) > max(2, profile.filled / 5) or profile.mean_length > 40:
            continue
        if sum(n for t, n in profile.counts.items() if re.search(r"[;,]\s*[^\W\d]", t)) > (
            0.2 * profile.filled
        ):
            continue
        named = bool(SEGMENT_NAME.search(profile.folded.replace("_", " ")))
        if profile.number_share > 0.5 and (not named or profile.sounds_like_measure()):
            continue
        if guess_date(list(profile.counts)[:50]) is not None:
            continue
        found.append((0 if named else 1, profile.place, profile.name))
    chosen = sorted(found)[:_MAX_SEGMENTS]
    return tuple(name for _, place, name in sorted(chosen, key=lambda f: f[1]))


def _grid_of(name: str) -> str:
    """The question of a column that is one of its rows or choices; empty when it is neither.

    >>> _grid_of("Which? [Web]"), _grid_of("visit/which/web"), _grid_of("Region")
    ('Which?', 'visit/which', '')
    """
    if name.endswith("]"):
        return stem_of(name)
    return name.rpartition("/")[0] if "/" in name and " " not in name else ""
