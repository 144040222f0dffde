"""Scales made of one word and its degrees: very helpful, fairly helpful, not very helpful.

Nobody can list them for every adjective, and nobody needs to: the degrees are few in any language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from journeymap.data.text import plain

#: How far from the middle a degree is.
_STRONG, _BARE, _WEAK = 3, 2, 1


def _words(text: str) -> str:
    """The alternatives, without accents."""
    return "|".join(re.escape(plain(word.strip())) for word in text.split("|"))


#: Degrees before the word, those that begin alike the longest first, and where they put it.
_BEFORE = tuple(
    (re.compile(rf"(?:{_words(words)})\s+"), degree)
    for words, degree in (
        ("not at all | gar nicht | überhaupt nicht | pas du tout | para nada | nada | per niente"
         " | per nulla | совсем не | совершенно не | sangat tidak | اصلا", -_STRONG),
        ("not very | not so | not too | not that | not particularly | not really | eher nicht"
         " | nicht sehr | weniger | pas très | plutôt pas | peu | poco | pouco | kurang"
         " | скорее не | не очень | tidak terlalu", -_WEAK),
        ("not | nicht | pas | no | não | non | не | tidak | غير", -_BARE),
        ("very | extremely | completely | totally | highly | absolutely | strongly | fully | sehr"
         " | äußerst | völlig | très | tout à fait | muy | totalmente | muito | molto | çok"
         " | sangat | очень | полностью | абсолютно | خیلی | بسیار | کاملا", _STRONG),
        ("fairly | quite | rather | somewhat | mostly | reasonably | moderately | tend to | pretty"
         " | eher | ziemlich | plutôt | assez | bastante | abbastanza | oldukça | cukup | скорее"
         " | довольно | نسبتا | تا حدی | تا حدودی", _WEAK),
    )
)  # fmt: skip
_UTTERLY = "at all | جدا | تماما | للغاية | إطلاقا | على الإطلاق | أبدا"
#: Degrees behind the word; they keep its sign.
_BEHIND = (
    (re.compile(rf"\s+(?:{_words(_UTTERLY)})$"), _STRONG),
    (re.compile(rf"\s+(?:{_words('إلى حد ما | نوعا ما')})$"), _WEAK),
)  # fmt: skip
_OPPOSITES = {
    plain(bad): plain(good)
    for good, bads in (
        ("good", "bad poor"), ("easy", "difficult hard"), ("fast", "slow"), ("quick", "slow"),
        ("clean", "dirty"), ("positive", "negative"), ("agree", "disagree"), ("like", "dislike"),
        ("trust", "distrust"), ("zufrieden", "unzufrieden"), ("gut", "schlecht"),
        ("bon", "mauvais"), ("راضی", "ناراضی"), ("خوب", "بد ضعیف"), ("آسان", "سخت دشوار"),
        ("موافق", "مخالف"), ("سهل", "صعب"),
    )
    for bad in bads.split()
}  # fmt: skip
_PREFIXED = re.compile(r"(?:un|dis|in|im)(?=\w{4})")
_MIDDLE = re.compile(
    r"neutral|neither( .+)?|weder noch|teils/teils|"
    + _words("neutre | neutro | neutrale | netral | нейтрально | متوسط | بی نظر | محايد")
)
#: How often, how much it matters, how well something is known: nobody's judgement of an experience.
_NO_JUDGEMENT = re.compile(
    r"often|important|familiar|interested|knowledgeable|concerned|worried|aware|common|active|sure"
    r"|much|many|well known"
    r"|souvent|frequen\w+|importantes?|connue?s?|wichtig|oft|haufig|bekannt|conocid[oa]|spesso"
    r"|часто|важно|знаком\w*|penting|sering|onemli|sik|مهم|مهمه|اشنا"
)


def ladder_of(texts: Iterable[str]) -> tuple[str, dict[str, int]] | None:
    """The word whose degrees these folded texts are, and the steps from 1 up; None when none is.

    >>> ladder_of(["very helpful", "fairly helpful", "not at all helpful"])[1]["very helpful"]
    4
    >>> ladder_of(["totally agree", "tend to agree", "tend to disagree"])[0]
    'agree'
    >>> ladder_of(["very clear", "clear", "not very clear", "not at all clear"])[1]["clear"]
    3
    >>> ladder_of(["very often", "not very often", "not at all often"])
    """
    degrees: dict[str, int] = {}
    words: set[str] = set()
    for text in set(texts):
        if _MIDDLE.fullmatch(text):
            degrees[text] = 0
            continue
        word, degrees[text] = _degree(text)
        words.add(word)
    if len(words) > 1:
        words = {_PREFIXED.sub("", word) for word in words}
        for text in degrees:
            if _PREFIXED.match(_degree(text)[0]):
                degrees[text] = -degrees[text]
    seen = set(degrees.values())
    told = len(words) == 1 and len(seen) == len(degrees) > 2 and max(map(abs, seen)) == _STRONG
    if not told or min(seen) >= 0 or max(seen) <= 0 or _NO_JUDGEMENT.fullmatch(min(words)):
        return None
    lone = {degree for degree in seen if degree < 0} == {-_BARE}  # "not helpful" is the end of it
    even = sum(degree > 0 for degree in seen) == sum(degree < 0 for degree in seen)
    steps = sorted(seen if lone or even else seen | {-degree for degree in seen})
    if len(steps) > len(seen) + 1:
        return None
    return min(words), {text: 1 + steps.index(degree) for text, degree in degrees.items()}


@lru_cache(maxsize=5_000)
def _degree(text: str) -> tuple[str, int]:
    """The word without its degree, the good one of two opposites, and how far it is up or down.

    >>> _degree("fairly poor"), _degree("not at all easy"), _degree("satisfied")
    (('good', -1), ('easy', -3), ('satisfied', 2))
    """
    word, degree = text, _BARE
    for pattern, so_far in _BEFORE:
        if found := pattern.match(word):
            word, degree = word[found.end() :], so_far
            break
    for pattern, so_far in _BEHIND:
        if found := pattern.search(word):
            word, degree = word[: found.start()], so_far if degree > 0 else -so_far
    if word in _OPPOSITES:
        return _OPPOSITES[word], -degree
    return word, degree
