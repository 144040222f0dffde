"""Which touchpoint of the journey a name in a file means, and making those that are missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from journeymap.data.text import fold
from journeymap.i18n.said import locale
from journeymap.model.edits import add_channel, add_department, add_touchpoint, fresh_id
from journeymap.model.journey import Journey

#: RapidFuzz score (0 to 100) from which two names are taken for one. Spelling variants pass,
#: "Check-in" and "Check-out" do not.
SAME_NAME = 92
_SHORT = 6
#: "Please rate [Price]", "How easy was it for you: Price", "Rate - Price".
_LAST_PART = re.compile(r".\[([^\[\]]+)\]\s*$|.(?::\s|\s[-–—]\s)([^:]+)$")

#: Words that tell the stage of a touchpoint; the first stage with a word wins.
_STAGE_WORDS: Mapping[str, str] = {
    "advocacy": (
        r"recommend|referr|review|rating|feedback|advoca|loyal|renew|communit|repurchase|win.?back|testimonial"
        r"|معرفی|توصیه|وفادار|تمدید|توصية|ولاء|تجديد|إحالة"
    ),
    "awareness": (
        r"\bads?\b|advert|campaign|promo|social|news|awareness|brand|poster|\bpress\b"
        r"|تبلیغ|کمپین|آگاهی|شبکه.?های? اجتماعی|إعلان|حملة|وعي"
    ),
    "interest": (
        r"website|web.?site|landing|brochure|newsletter|\bhome\b|home.?page|search|catalog|interest|browse|content"
        r"|وب.?سایت|علاقه|کاتالوگ|بروشور|موقع|اهتمام|كتالوج"
    ),
    "consideration": (
        r"compar|choos|choice|select|quote|quotation|offer|advice|advis|consult|demo|trial|price|pricing|coverage"
        r"|consider|evaluat|call.?back|wish.?list|product.?(view|page|detail)"
        r"|مقایسه|مشاوره|پیشنهاد|قیمت|بررسی|مقارنة|استشارة|عرض|سعر"
    ),
    "action": (
        r"order|book|buy|purchas(?!e requ)|check.?out|cart|contract|\bsign(ing|ed|ature)?\b"
        r"|pay(?!.*bill)|deposit|credit|register"
        r"|registration|sign.?up|check.?in|boarding|approv|deliver|ship|install|activat|receiv|ticket"
        r"|سفارش|خرید|قرارداد|پرداخت|ثبت.?نام|تحویل|ارسال|نصب|امضا|رزرو|طلب|شراء|عقد|دفع|تسليم|حجز"
    ),
    "use": (
        r"\buse\b|usage|service|support|bill|invoice|help|desk|repair|complain|account|app\b|visit"
        r"|product|seat|food|clean|wifi|wi-fi|entertain|comfort|problem|maintenance|return|in use"
        r"|استفاده|خدمات|پشتیبانی|صورت.?حساب|تعمیر|شکایت|کیفیت|محصول|خدمة|دعم|فاتورة|صيانة|شكوى|منتج"
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TouchpointSpec:
    """A touchpoint a file speaks of; stage, department and channel by name or id, or empty."""

    name: str
    stage: str = ""
    department: str = ""
    channel: str = ""


def match_touchpoint(journey: Journey, name: str) -> str | None:
    """The id of the touchpoint `name` means: by id, name, folded name, or nearly the same name.

    Of a question that names its touchpoint last, in brackets or after a colon, that part counts.

    >>> journey = add_touchpoint(Journey(), "First bill", "use")
    >>> match_touchpoint(journey, "first  Bill"), match_touchpoint(journey, "Last bill")
    ('t1', None)
    """
    return Names(journey).match(name)


def match_touchpoints(journey: Journey, names: Iterable[str]) -> dict[str, str]:
    """The ids of those names of one file that mean a touchpoint, each told as `match_touchpoint`.

    Names that differ within a file mean different things, however alike they look: to one
    touchpoint only one of them may come near, and none where another is its very name.

    >>> journey = add_touchpoint(Journey(), "Application found valid", "use")
    >>> match_touchpoints(journey, ["Application found  Valid", "Application found invalid"])
    {'Application found  Valid': 't1'}
    >>> match_touchpoints(journey, ["Application found invalid"])
    {'Application found invalid': 't1'}
    """
    known, names = Names(journey), list(names)
    found = {name: id for name in names if (id := known.match(name, exactly=True))}
    near = {name: id for name in names if name not in found and (id := known.match(name))}
    spellings: dict[str, set[str]] = {id: {""} for id in found.values()}
    for name, id in near.items():
        spellings.setdefault(id, set()).add(fold(_last_part(name) or name))
    return found | {name: id for name, id in near.items() if len(spellings[id]) == 1}


def taken_for(journey: Journey, ids: Mapping[str, str]) -> tuple[str, ...]:
    """What is to be said of names of a file that were taken for a touchpoint called nearly so."""
    by_id = {touchpoint.id: touchpoint.name for touchpoint in journey.touchpoints}
    return tuple(
        locale.tr("'{name}' was taken for '{touchpoint}'", name=name, touchpoint=by_id[id])
        for name, id in ids.items()
        if name != id and fold(by_id[id]) not in (fold(name), fold(_last_part(name)))
    )


class Names:
    """The names of a journey's touchpoints, ready to be looked up many times over."""

    def __init__(self, journey: Journey) -> None:
        self._ids = {touchpoint.id for touchpoint in journey.touchpoints}
        self._by_fold: dict[str, str] = {}
        for touchpoint in journey.touchpoints:
            self._by_fold.setdefault(fold(touchpoint.name), touchpoint.id)
        self._by_name = {t.name: t.id for t in reversed(journey.touchpoints)}

    def match(self, name: str, *, exactly: bool = False) -> str | None:
        """The id of the touchpoint that is meant; see `match_touchpoint`."""
        if found := self._by_name.get(name) or (name if name in self._ids else None):
            return found
        keys = [fold(part) for part in (name, _last_part(name)) if part]
        found = next(filter(None, map(self._by_fold.get, keys)), None)
        if found or exactly:
            return found
        return next(filter(None, (_nearly(key, self._by_fold) for key in keys)), None)


def _last_part(name: str) -> str:
    part = _LAST_PART.search(name)
    return (part[1] or part[2]) if part else ""


def _nearly(folded: str, by_fold: Mapping[str, str]) -> str | None:
    """One near match and no second one: a guess between two names would be a wrong number."""
    from rapidfuzz import fuzz, process

    if len(folded) < _SHORT:
        return None
    near = process.extract(
        folded, by_fold.keys(), scorer=fuzz.ratio, score_cutoff=SAME_NAME, limit=2
    )
    same_numbers = [n for n, *_ in near if re.findall(r"\d+", n) == re.findall(r"\d+", folded)]
    return by_fold[same_numbers[0]] if len(same_numbers) == 1 else None


def ensure_touchpoints(
    journey: Journey, specs: Iterable[TouchpointSpec]
) -> tuple[Journey, dict[str, str]]:
    """The journey with every touchpoint of `specs`, and the id of each name.

    Touchpoints that are there already are left as they are. New ones stand in the stage their spec
    names, else in the one their name sounds like, else in that of the touchpoint before them.
    Departments and channels are made by name.
    """
    specs = list(specs)
    ids = match_touchpoints(journey, (spec.name for spec in specs))
    made: dict[str, str] = {}
    before: str | None = None
    for spec in specs:
        found = ids.get(spec.name) or made.get(fold(spec.name))
        if found is None:
            stage = _stage(journey, spec, before)
            journey, department = _department(journey, spec.department)
            journey, channel = _channel(journey, spec.channel)
            found = fresh_id(journey, "t")
            journey = add_touchpoint(
                journey, " ".join(spec.name.split()), stage,
                department=department, channel=channel, id=found,
            )  # fmt: skip
            made[fold(spec.name)] = found
        ids[spec.name] = found
        touchpoint = journey.touchpoint(found)
        before = touchpoint.stage if touchpoint else before
    return journey, ids


def stage_of_name(name: str) -> str:
    """The default stage a name sounds like, empty when it tells nothing.

    >>> stage_of_name("Comparing plans"), stage_of_name("First bill"), stage_of_name("Q7")
    ('consideration', 'use', '')
    """
    folded = fold(name)
    for stage, words in _STAGE_WORDS.items():
        if _pattern(words).search(folded):
            return stage
    return ""


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile("|".join(fold(w) if not w.isascii() else w for w in words.split("|")))


def _stage(journey: Journey, spec: TouchpointSpec, before: str | None) -> str:
    wanted = fold(spec.stage)
    if wanted:
        for stage in journey.stages:
            if wanted in (fold(stage.id), fold(stage.name)):
                return stage.id
    guessed = stage_of_name(spec.name)
    by_name = {fold(s.name): s.id for s in journey.stages}
    for stage in journey.stages:
        if guessed and stage.id == guessed:
            return stage.id
    if fold(spec.name) in by_name:
        return by_name[fold(spec.name)]
    if before is not None:
        return before
    middle = next((s.id for s in journey.stages if s.id == "use"), None)
    return middle or journey.stages[0].id


def _department(journey: Journey, name: str) -> tuple[Journey, str | None]:
    if not name:
        return journey, None
    for department in journey.departments:
        if name == department.id or fold(name) == fold(department.name):
            return journey, department.id
    id = fresh_id(journey, "d")
    return add_department(journey, name, id=id), id


def _channel(journey: Journey, name: str) -> tuple[Journey, str | None]:
    if not name:
        return journey, None
    for channel in journey.channels:
        if name == channel.id or fold(name) == fold(channel.name):
            return journey, channel.id
    id = fresh_id(journey, "c")
    return add_channel(journey, name, id=id), id
