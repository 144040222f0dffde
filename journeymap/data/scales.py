"""Answers in words: the scales people meet in surveys, from worst to best.

A scale is a list of steps; a step lists the texts that mean it. A column is on a scale when every
text in it (missing ones aside) is one of its steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journeymap.data.answers import is_no_answer
from journeymap.data.ladders import ladder_of
from journeymap.data.text import fold, folded_pattern
from journeymap.model.metric import MetricName


@dataclass(frozen=True, slots=True)
class WordScale:
    """Steps from worst to best, coded from `low` on; `of_practice` scales say how often."""

    name: str
    metric: MetricName
    steps: tuple[tuple[str, ...], ...]
    low: int = 1
    of_practice: bool = False

    @property
    def codes(self) -> dict[str, int]:
        """Folded text -> code."""
        return {
            fold(text): code for code, texts in enumerate(self.steps, self.low) for text in texts
        }


def _steps(text: str) -> tuple[tuple[str, ...], ...]:
    """A step a line, its texts between bars; a line that ends in a bar goes on in the next."""
    return tuple(
        tuple(word.strip() for word in line.split("|"))
        for line in re.sub(r"\|\s*\n", "|", text).strip().splitlines()
    )


WORD_SCALES = (
    WordScale("satisfaction", "csat", _steps("""
        very dissatisfied | very unsatisfied | extremely dissatisfied |
            completely dissatisfied | not at all satisfied | کاملا ناراضی | خیلی ناراضی |
            بسیار ناراضی | غير راض جدا | غير راض تماما | مستاء جدا | sehr unzufrieden |
            très insatisfait | pas du tout satisfait | muy insatisfecho | muito insatisfeito
        dissatisfied | unsatisfied | somewhat dissatisfied | slightly satisfied | ناراضی |
            نسبتا ناراضی | غير راض | غير راضي | مستاء | unzufrieden | eher unzufrieden |
            insatisfait | plutôt insatisfait | insatisfecho | poco satisfecho | insatisfeito
        neutral | neither satisfied nor dissatisfied | neither | moderately satisfied |
            متوسط | نه راضی نه ناراضی | ممتنع | محايد | teils/teils | teils, teils | weder noch |
            neutre | ni satisfait ni insatisfait | ni satisfecho ni insatisfecho | neutro
        satisfied | somewhat satisfied | راضی | نسبتا راضی | راض | راضي | zufrieden |
            eher zufrieden | satisfait | plutôt satisfait | satisfecho | satisfeito
        very satisfied | extremely satisfied | completely satisfied | کاملا راضی |
            خیلی راضی | بسیار راضی | راض جدا | راضي جدا | راض تماما | sehr zufrieden |
            très satisfait | tout à fait satisfait | muy satisfecho | muito satisfeito
    """)),
    WordScale("satisfaction of two", "csat", _steps("""
        neutral or dissatisfied | dissatisfied | unsatisfied | not satisfied | ناراضی |
            غير راض | غير راضي
        satisfied | راضی | راض | راضي
    """), low=0),
    WordScale("good or bad", "csat", _steps("""
        bad | bad with comment | badwithcomment | thumbs down | 👎 | dislike | not helpful |
            unhelpful
        good | good with comment | goodwithcomment | thumbs up | 👍 | like | helpful
    """), low=0),
    WordScale("agreement", "rating", _steps("""
        strongly disagree | completely disagree | totally disagree | fully disagree | کاملا مخالفم |
            کاملا مخالف | لا أوافق بشدة | أعارض بشدة | stimme überhaupt nicht zu |
            stimme gar nicht zu | trifft gar nicht zu | pas du tout d'accord |
            totalmente en desacuerdo | muy en desacuerdo | discordo totalmente
        disagree | somewhat disagree | مخالفم | مخالف | لا أوافق | أعارض |
            stimme nicht zu | stimme eher nicht zu | trifft eher nicht zu | plutôt pas d'accord |
            pas d'accord | en desacuerdo | discordo
        neutral | neither agree nor disagree | neither | undecided | نه موافق نه مخالف |
            بی طرف | محايد | teils/teils | teils, teils | weder noch | ni d'accord ni pas d'accord |
            neutre | ni de acuerdo ni en desacuerdo | neutro
        agree | somewhat agree | موافقم | موافق | أوافق | stimme zu | stimme eher zu |
            trifft eher zu | plutôt d'accord | d'accord | de acuerdo | concordo
        strongly agree | completely agree | totally agree | fully agree | کاملا موافقم |
            کاملا موافق | أوافق بشدة | stimme voll und ganz zu | stimme voll zu | trifft voll zu |
            tout à fait d'accord | totalmente de acuerdo | muy de acuerdo | concordo totalmente
    """)),
    WordScale("satisfaction of seven", "csat", _steps("""
        extremely dissatisfied | very dissatisfied | completely dissatisfied
        moderately dissatisfied | dissatisfied | mostly dissatisfied
        slightly dissatisfied | somewhat dissatisfied
        neither satisfied nor dissatisfied | neutral | neither
        slightly satisfied | somewhat satisfied
        moderately satisfied | satisfied | mostly satisfied
        extremely satisfied | very satisfied | completely satisfied
    """)),
    WordScale("satisfaction from not at all", "csat", _steps("""
        not at all satisfied | not satisfied at all | اصلا راضی نیستم | اصلا
        slightly satisfied | a little satisfied | کمی راضی | کم
        moderately satisfied | somewhat satisfied | تا حدی راضی | تا حدودی | متوسط
        very satisfied | quite satisfied | راضی هستم | زیاد
        extremely satisfied | completely satisfied | کاملا راضی هستم | خیلی زیاد
    """)),
    WordScale("liking", "rating", _steps("""
        hate | hated it | hate it
        dislike | disliked it | did not like it | didn't like it
        neutral | ok | okay | it was ok | it was okay
        like | liked it | like it
        love | loved it | love it
    """)),
    WordScale("yes to some extent", "rating", _steps("""
        no | not at all | no, not at all | no, definitely not
        yes, to some extent | to some extent | yes, somewhat | partly | yes, partly | partially |
            yes, sometimes
        yes, definitely | definitely | yes, completely | completely | yes, always
    """)),
    WordScale("favour", "rating", _steps("""
        very unfavorably | very unfavourably | very unfavorable | very unfavourable
        somewhat unfavorably | somewhat unfavourably | unfavorable | unfavourable |
            somewhat unfavorable | somewhat unfavourable | unfavorably | unfavourably
        neither favorably nor unfavorably (neutral) | neither favorably nor unfavorably |
            neither favourably nor unfavourably | neutral | neither favorable nor unfavorable
        somewhat favorably | somewhat favourably | favorable | favourable |
            somewhat favorable | somewhat favourable | favorably | favourably
        very favorably | very favourably | very favorable | very favourable
    """)),
    WordScale("met expectations", "rating", _steps("""
        far below expectations | much worse than expected | far short of expectations |
            far worse than expected
        below expectations | worse than expected | short of expectations |
            somewhat worse than expected | does not meet expectations
        met expectations | as expected | equals expectations | about as expected |
            about what i expected | meets expectations
        above expectations | better than expected | exceeds expectations | exceeded expectations |
            somewhat better than expected
        far above expectations | much better than expected | far exceeds expectations |
            greatly exceeded expectations | far better than expected
    """)),
    WordScale("extent", "rating", _steps("""
        not at all | اصلا | به هیچ وجه | إطلاقا | أبدا
        a little | slightly | to a small extent | کمی | کم | قليلا
        moderately | somewhat | to some extent | a moderate amount | تا حدی | تا حدودی | إلى حد ما
        very | a lot | quite | to a large extent | very much | زیاد | كثيرا
        extremely | a great deal | completely | to a very large extent | خیلی زیاد | کاملا | تماما
    """)),
    WordScale("agreement of seven", "rating", _steps("""
        strongly disagree | completely disagree
        disagree
        somewhat disagree | slightly disagree
        neutral | neither agree nor disagree | neither
        somewhat agree | slightly agree
        agree
        strongly agree | completely agree
    """)),
    WordScale("stars", "rating", _steps("""
        ★ | ★☆☆☆☆ | ⭐ | 1 star | one | one star
        ★★ | ★★☆☆☆ | ⭐⭐ | 2 stars | two | two stars
        ★★★ | ★★★☆☆ | ⭐⭐⭐ | 3 stars | three | three stars
        ★★★★ | ★★★★☆ | ⭐⭐⭐⭐ | 4 stars | four | four stars
        ★★★★★ | ⭐⭐⭐⭐⭐ | 5 stars | five | five stars
    """)),
    WordScale("faces", "rating", _steps("""
        😡 | 😠 | 😞
        🙁 | ☹ | 😕
        😐
        🙂 | ☺
        😀 | 😊 | 😃 | 😍
    """)),
    WordScale("faces up to stars in the eyes", "rating", _steps("""
        😠 | 😡 | 😞
        🙁 | ☹ | 😕
        😐
        😃 | 🙂 | 😀
        🤩 | 😍
    """)),
    WordScale("quality", "rating", _steps("""
        very poor | very bad | sehr schlecht | ungenügend | très mauvais | muy malo |
            muito ruim | خیلی بد | خیلی ضعیف | بسیار بد | بسیار ضعیف | سيئ جدا | ضعيف جدا
        poor | bad | بد | ضعیف | سيئ | ضعيف | schlecht | mauvais | malo | ruim
        fair | average | ok | okay | neutral | acceptable | neither good nor bad |
            neither good nor poor | neither poor nor good | متوسط |
            معمولی | مقبول | mittelmäßig | befriedigend | moyen | regular
        good | خوب | جيد | gut | bon | bueno | bom
        very good | excellent | great | خیلی خوب | عالی | بسیار خوب | جيد جدا | ممتاز |
            sehr gut | ausgezeichnet | très bon | excelente | muy bueno | muito bom
    """)),
    WordScale("quality up to excellent", "rating", _steps("""
        poor | bad | ضعیف | بد | ضعيف | سيئ
        fair | average | متوسط | مقبول
        good | خوب | جيد
        very good | خیلی خوب | جيد جدا
        excellent | outstanding | عالی | ممتاز
    """)),
    WordScale("quality from horrible", "rating", _steps("""
        horrible | terrible | awful
        bad | poor
        ok | okay | fair | average | neutral
        good
        excellent | great | very good
    """)),
    WordScale("ease", "ces", _steps("""
        very difficult | very hard | extremely difficult | خیلی سخت | خیلی دشوار |
            بسیار دشوار | صعب جدا | sehr schwierig | très difficile | muy difícil | muito difícil
        difficult | hard | somewhat difficult | سخت | دشوار | صعب |
            schwierig | eher schwierig | difficile | difícil
        neutral | neither easy nor difficult | neither | متوسط | معمولی | محايد |
            weder noch | teils/teils | ni facile ni difficile | ni fácil ni difícil | neutre
        easy | somewhat easy | آسان | ساده | راحت | سهل | einfach |
            eher einfach | leicht | facile | fácil
        very easy | extremely easy | خیلی آسان | خیلی ساده | خیلی راحت | بسیار آسان | سهل جدا |
            sehr einfach | sehr leicht | très facile | muy fácil | muito fácil
    """)),
    WordScale("likelihood", "rating", _steps("""
        very unlikely | extremely unlikely | definitely not | not at all likely | خیلی بعید | هرگز
        unlikely | somewhat unlikely | probably not | بعید | احتمالا نه
        neutral | neither likely nor unlikely | maybe | might or might not | شاید
        likely | somewhat likely | probably | احتمالا | احتمالا بله
        very likely | extremely likely | definitely | خیلی محتمل | حتما | قطعا
    """)),
    WordScale("amount", "rating", _steps("""
        very low | خیلی کم | بسیار کم | منخفض جدا | قليل جدا
        low | کم | منخفض | قليل
        medium | moderate | متوسط
        high | زیاد | مرتفع | كثير
        very high | خیلی زیاد | بسیار زیاد | مرتفع جدا | كثير جدا
    """)),
    WordScale("frequency", "rating", _steps("""
        never | almost never | هرگز | هیچ وقت | أبدا
        rarely | seldom | به ندرت | بندرت | نادرا
        sometimes | occasionally | گاهی | بعضی وقت ها | أحيانا
        often | mostly | usually | most of the time | frequently | اغلب | معمولا |
            بیشتر اوقات | غالبا | عادة
        always | almost always | every time | همیشه | دائما
    """), of_practice=True),
)  # fmt: skip


#: So many different cells, of at most this share of the answers, may be on no scale where so many
#: steps of one occur: they are told and not counted.
_STRAYS, _STRAYED, _ENOUGH_STEPS = 2, 0.1, 3
#: Steps without a letter or a digit: stars, faces, thumbs.
_SIGNS = frozenset(
    text for scale in WORD_SCALES for text in scale.codes if not re.search(r"\w", text)
)
_CONTENT = folded_pattern(r"satisf|happy|pleased|content|zufrieden|satisfecho|راضی|راض")
_EASY = folded_pattern(r"easy|einfach|leicht|facile|fácil|آسان|راحت|سهل")


def scales_of(texts: Iterable[str]) -> list[WordScale]:
    """The scales every one of these texts is a step of; at least two steps must occur.

    First come those that tell most of the texts apart, then those best known.

    >>> [scale.name for scale in scales_of(["Very satisfied", "Neutral", "N/A"])]
    ['satisfaction', 'satisfaction of seven']
    """
    folded = {step for t in texts if not is_no_answer(step := step_text(t))}
    found = [
        (len({scale.codes[t] for t in folded}), scale)
        for scale in WORD_SCALES
        if folded <= set(scale.codes)
    ]
    ranked = sorted(found, key=lambda item: -item[0])
    return [scale for steps, scale in ranked if steps > 1] or _as_ladder(folded)


def _as_ladder(folded: set[str]) -> list[WordScale]:
    """The degrees of one word as a scale."""
    told = ladder_of(folded) if 2 < len(folded) < 9 else None
    if told is None:
        return []
    word, codes = told
    steps = tuple(
        tuple(text for text, code in codes.items() if code == step)
        for step in range(1, max(codes.values()) + 1)
    )
    metric: MetricName = (
        "csat" if _CONTENT.search(word) else "ces" if _EASY.search(word) else "rating"
    )
    return [WordScale(word, metric, steps)]


def without_strays(cells: Mapping[str, int]) -> dict[str, int]:
    """The cells of a column without the one or two that are no step of its scale, where few are so.

    >>> list(without_strays({"Good": 60, "Fair": 20, "Poor": 15, "ask me later": 5}))
    ['Good', 'Fair', 'Poor']
    """
    steps = {cell: step for cell in cells if not is_no_answer(step := step_text(cell))}
    total = sum(cells[cell] for cell in steps)
    for scale in () if scales_of(cells) else WORD_SCALES:
        strays = [cell for cell, step in steps.items() if step not in scale.codes]
        on_it = {scale.codes[step] for step in steps.values() if step in scale.codes}
        few = sum(cells[cell] for cell in strays) <= _STRAYED * total
        if few and len(strays) <= _STRAYS and len(on_it) >= _ENOUGH_STEPS:
            return {cell: n for cell, n in cells.items() if cell not in strays}
    return dict(cells)


def step_text(text: str) -> str:
    """A cell as a step is looked up: folded, without underscores, of a face with words the face.

    >>> step_text("Very_Satisfied"), step_text("🙂 I liked it")
    ('very satisfied', '🙂')
    """
    step = " ".join(fold(text).replace("_", " ").replace("\ufe0f", "").split()).rstrip(".!")
    sign = step.partition(" ")[0]
    return sign if sign in _SIGNS else step


def runs_down(words: Mapping[float, str]) -> bool:
    """Whether the words of codes run from best to worst while the codes rise.

    >>> runs_down({1: "Strongly agree", 2: "Agree", 5: "Strongly disagree"})
    True
    >>> runs_down({1: "Never", 2: "Ever"})
    False
    """
    ways = set()
    for scale in WORD_SCALES:
        steps = [
            (code, scale.codes[t])
            for code, w in words.items()
            if (t := step_text(w)) in scale.codes
        ]
        if len({step for _, step in steps}) > 1:
            rising = [step for _, step in sorted(steps)]
            ways.add(1 if rising == sorted(rising) else -1 if rising == sorted(rising)[::-1] else 0)
    return ways == {-1}


_COMPLAINT = folded_pattern(
    r"\b(too (much|many|long|slow|little|few|expensive|complicated|noisy|loud|hard)|slow(ly)?|rude"
    r"|unhelpful|unfriendly|dirty|noisy|confus\w+|frustrat\w+|disappoint\w+|annoy\w+|unreliable"
    r"|broken|unclear|difficult|complicated|unfair|dissatisfied|unsatisf\w+|a waste of"
    r"|(had|have|has) (problems|trouble|to wait (too )?long))\b"
    r"|کند بود|آلوده|کثیف|گیج.?کننده|ناامید|خسته.?کننده|بیش از حد|بطيء|مزعج|محبط|معقد"
)
_DENIED = folded_pattern(r"\b(not|never|no|without|n't|hardly|rarely)\b|نبود|نیست|ليس|لم ")


def speak_of_agreeing(words: Iterable[str]) -> bool:
    """Whether the steps of a scale agree and disagree, so that it matters with what."""
    said = {step_text(word) for word in words}
    return any(len(said & set(s.codes)) > 1 for s in WORD_SCALES if s.name.startswith("agreement"))


def complaint_in(statement: str) -> str:
    """The word that makes a statement a complaint, empty when it is none.

    >>> complaint_in("The staff were slow in responding"), complaint_in("It was not slow")
    ('slow', '')
    """
    folded = fold(statement)
    found = _COMPLAINT.search(folded)
    return found[0] if found and not _DENIED.search(folded[: found.start()]) else ""


def shared_scale(columns: Iterable[Iterable[str]]) -> WordScale | None:
    """The scale that all columns of one grid are on, None when there is none or no column."""
    return next(iter(scales_of(text for texts in columns for text in texts)), None)
