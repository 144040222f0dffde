"""What one cell of a score column says: a code on the scale, no answer, or nothing readable.

Cells are read in Python, once per distinct text; the rows are counted by text in SQL. A missing
code is never a score, a score outside its scale never bent into it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from journeymap.data.recipe import ScoreColumn
from journeymap.data.text import fold, number_of, plain
from journeymap.model.metric import DEFAULT_SCALES, MetricName


class Why(Enum):
    """Why a cell gives no code."""

    MISSING = "missing code"
    OUTSIDE = "outside the scale"
    UNREADABLE = "not a score"


#: Words of those who have no opinion: no answer, or the middle where a scale lacks just that.
_UNDECIDED = (
    "no opinion", "نظری ندارم", "بدون نظر", "لا رأي", "لا رأي لي", "keine meinung", "sans opinion",
    "sin opinión", "sem opinião", "nessuna opinione", "fikrim yok", "tidak ada pendapat",
    "нет мнения", "没有意见", "无意见",
)  # fmt: skip
UNDECIDED = frozenset(plain(word) for word in _UNDECIDED)
#: Words for *no answer*, folded, with and without their accents.
NO_ANSWER = frozenset(
    form
    for word in (
        "", "-", "--", "—", ".", "?", "n/a", "na", "#n/a", "n.a.", "nan", "null", "none", "blank",
        "not applicable", "n/a not applicable", "n/a do not use", "do not use", "did not use",
        "never used", "not used", "have not used", "don't know", "dont know", "do not know",
        "no answer", "not answered", "unanswered", "not sure", "unsure", "can't say",
        "prefer not to say", "prefer not to answer", "refused", "skipped", "missing", "unknown",
        "not relevant", "no experience", "cannot rate", "not asked", "unable to rate",
        "no basis to judge", "i don't know", "haven't used", "i don't know / not applicable",
        "doesn't apply", "does not apply", "haven't tried", "have not tried", "it depends",
        "no idea", "dk", "dk/na", "refusal",
        "offered", "unoffered", "prefer not to disclose", "unfamiliar", "not familiar",
        "بدون پاسخ", "نمی دانم", "نمی‌دانم", "استفاده نکرده ام",
        "استفاده نکرده‌ام", "مورد ندارد", "کاربرد ندارد", "ندارم", "نامشخص",
        "keine angabe", "weiß nicht", "weiss nicht", "nicht zutreffend",
        "kann ich nicht beurteilen",
        "ne sait pas", "ne sais pas", "non concerné", "sans réponse",
        "no sabe", "no sé", "no aplica", "no contesta", "ns/nc", "não sei",
        "لا أعرف", "لا ينطبق", "بدون إجابة", "لم أستخدم", "غير معروف",
        "non utilisé", "pas utilisé", "inconnu", "je ne sais pas", "ne se prononce pas",
        "non applicable", "sans objet", "no utilizado", "no lo sé", "desconocido",
        "não utilizado", "não se aplica", "desconhecido", "non so", "non utilizzato",
        "non applicabile", "nicht genutzt", "nicht benutzt", "bilmiyorum", "kullanmadım",
        "tidak tahu", "tidak berlaku", "не знаю", "затрудняюсь ответить", "не использую",
        "не пользовался", "не применимо", "нет ответа", "不知道", "不适用", "未使用", "不清楚",
        *_UNDECIDED,
    )
    for form in (fold(word), plain(word))
)  # fmt: skip


#: Codes that surveys use for *no answer*, when they lie beyond the scale.
NO_ANSWER_CODES = frozenset(
    {-1, -2, -8, -9, -99, -98, -999, 66, 77, 88, 97, 98, 99, 997, 998, 999, 9999}
)

#: "I don't know this tool", "Have never used it": no answer, whatever it is about.
_STRANGE = re.compile(
    r"^(i )?((do not|don.?t|did not|didn.?t) (know|remember|recall)|(have |has )?(not|never) used"
    r"|haven.?t used)\b.{0,40}$"
)
_MARKED = re.compile(r"\((n/a|na|not applicable|don't know|no answer|spontaneous)\)$")


def is_no_answer(folded: str) -> bool:
    """Whether a folded text means that nothing was answered.

    >>> is_no_answer("n/a"), is_no_answer("i don't know this tool"), is_no_answer("poor")
    (True, True, False)
    >>> is_no_answer("je ne sais pas/ i don't know")
    True
    """
    if folded in NO_ANSWER or _STRANGE.match(folded):
        return True
    if not folded.isascii() and plain(folded) in NO_ANSWER:
        return True
    if "/" in folded and all(part.strip() in NO_ANSWER for part in folded.split("/")):
        return True
    return folded[-1:] == ")" and _MARKED.search(folded) is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """How the cells of one score are read; everything the recipe left open is settled."""

    metric: MetricName
    low: float
    high: float
    missing: frozenset[float]
    missing_words: frozenset[str]
    labels: Mapping[str, float]
    reversed: bool

    def of(self, cell: str) -> float | Why:
        """The code of a cell, or why there is none.

        >>> score = ScoreColumn(("q",), metric="rating", scale=(1, 5), missing=(0,))
        >>> reading = reading_of(score)
        >>> reading.of("4 - Good"), reading.of("0").value, reading.of("7").value
        (4.0, 'missing code', 'outside the scale')
        """
        folded = fold(cell)
        if folded in self.missing_words:
            return Why.MISSING
        code = self.labels.get(folded)
        if code is None:
            code = number_of(cell)
        if code is None:
            return Why.MISSING if is_no_answer(folded) else Why.UNREADABLE
        if code in self.missing:
            return Why.MISSING
        if not self.low <= code <= self.high:
            return Why.OUTSIDE
        return self.low + self.high - code if self.reversed else code


def reading_of(score: ScoreColumn) -> Reading:
    """The reading of a score column; default metric *rating*, default scale the metric's own."""
    metric: MetricName = score.metric or "rating"
    low, high = score.scale or DEFAULT_SCALES[metric]
    missing = score.missing or ()
    numbers = {n for m in missing if (n := number_of(str(m))) is not None}
    return Reading(
        metric, float(low), float(high), frozenset(numbers),
        frozenset(fold(str(m)) for m in missing),
        {fold(text): float(code) for text, code in score.labels.items()},
        score.reversed,
    )  # fmt: skip
