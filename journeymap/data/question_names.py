"""A name for the map out of the question of a survey: what was asked about, in a few words.

Questions are written to be answered, names to be read on a card: "How satisfied were you with the
delivery?" is *delivery*. What no rule fits stays as it was asked, cut at a word where it is long.
"""

from __future__ import annotations

import re

from journeymap.data.text import fold

#: A name longer than this is cut on a card.
LONGEST = 64
#: A short question stays as it is asked: it says more than its object.
_FITTING = 44

_PIPED = re.compile(r"\$\{[^}]*\}|\{\{[^}]*\}\}|\{[A-Z][\w.]*\}")
_NUMBERED = re.compile(
    r"^(?:[(\[]?[\d۰-۹٠-٩]{1,3}[.)\]\-:]\s*-?\s+|[A-Za-z]{1,4}\d{1,4}\w{0,4}(?:\[\w+\])*[.:]\s+)(?=\S)"
)
_TAIL = re.compile(
    r"\s*(?:-\s*selected choice|\((?:please|optional|select|required|choose|tick)[^)]*\)"
    r"|please (?:answer|select|choose) [^.]*\.?|\s[-–:]?\s*\b(?:o?csat|nps|ces)(?: score)?)\s*$",
    re.IGNORECASE,
)
_SCALE = re.compile(
    r"^(?:on|using|in) an? (?:\w+[- ])?scale (?:of|from)? ?\D{0,8}\d+\D{1,6}\d+[^,:]{0,60}[,:]\s*",
    re.IGNORECASE,
)
_ARTICLE = r"(?P<the>(?:the|our|your|this|an?)\s+)?"
_ENGLISH = tuple(
    re.compile(rf"(?i)(?:.*?\b)?{pattern}[?.:!]*$")
    for pattern in (
        r"how (?:very )?(?:satisfied|dissatisfied|happy|pleased|content)(?: or \w+)? "
        rf"(?:are|were|have) you (?:been )?(?:\w+ly )?(?:with|about|by) {_ARTICLE}(?P<about>.+?)",
        r"how (?:easy|difficult|hard)(?: or \w+)? (?:was|is|did you find) it (?:for you )?to "
        r"(?P<about>.+?)",
        rf"how (?:would|do|did) you rate {_ARTICLE}(?P<about>.+?)(?:\? \(.*\))?",
        r"how (?:would|do) you describe your (?:overall )?experience (?:of|with|at|in) "
        rf"{_ARTICLE}(?P<about>.+?)",
        r"how (?:was|were) (?:your (?:overall )?experience (?:of|with|at|in) )?"
        r"(?P<the>the|our|your) (?P<about>.+?)",
        r"how (?:helpful|useful|friendly|clear|reliable) (?:do|did) you find "
        rf"{_ARTICLE}(?P<about>.+?)",
    )
)
_RECOMMENDED = re.compile(
    r"how (?:\w+ )?likely (?:is it that you would|are you|would you be|is it)\b.*\brecommend"
    r"(?:ing)?\s*(?:us|our \w+|this \w+|\w+ as an? \w+)?\b(?!.*\bif\b)"
)


def _lenient(pattern: str) -> re.Pattern[str]:
    """A pattern whose letters fit however they are typed, its spaces also where a joiner stands."""
    loose = pattern.replace("ی", "[یيى]").replace("ک", "[کك]").replace("ا", "[اأإآ]")
    return re.compile(loose.replace(" ", "[\\s\u200c]+"))


_OTHERS = tuple(
    _lenient(pattern)
    for pattern in (
        "^(?:.*؟ )?(?:تا چه (?:حد|اندازه) |چقدر |چه میزان )?از (?P<about>.+?) "
        "(?:تا چه (?:حد|اندازه) |چقدر |چه میزان |چه اندازه )?(?:راضی|رضایت)[^؟?]*[؟?.]*$",
        "^(?:لطفا )?(?:میزان )?رضایت (?:شما |خود |خودتان )?(?:را )?(?:نسبت به|از) "
        "(?P<about>.+?)(?: (?:را|چقدر|چیست|چه|مشخص|بیان|اعلام)[^؟?]*)?[؟?.:]*$",
        "^(?P<about>.+?) (?:را )?(?:چگونه|چطور) (?:ارزیابی|میدانید|می دانید)[^؟?]*[؟?.]*$",
        "^(?:ما )?(?:هو )?(?:مدى|درجة|مستوى) (?:رضاک|رضاکم|رضاءک|رضائک|رضاکي) عن "
        "(?P<about>.+?)[؟?.]*$",
        "^به (?P<about>.+?) (?:از \\S+ تا \\S+ )?چه (?:امتیاز|نمره)[^؟?]*[؟?.:]*$",
        "^ما (?:هو )?(?:مدى|درجة) (?P<about>سهولة .+?)[؟?.]*$",
        "^کیف (?:تقیم|تقيّم|تقیمون) (?P<about>.+?)[؟?.]*$",
        r"(?i)^(?:êtes|étiez|avez).vous (?:été )?satisfait\S* "
        r"(?:de la |de l['’]|du |des |de )(?P<about>.+?)\s*\?*$",
        r"(?i)^comment (?:évaluez|jugez|notez).vous (?:la |les? |l['’]|vos |votre )?"
        r"(?P<about>.+?)\s*\?*$",
        r"(?i)^¿?(?:qué tan|cuán) satisfech\S+ \w+ (?:usted )?con (?:la |el |l[oa]s |su )?"
        r"(?P<about>.+?)\?*$",
        r"(?i)^¿?(?:qué tan|cuán) fácil (?:le )?(?:fue|es|resultó) (?P<about>.+?)\?*$",
        r"(?i)^wie zufrieden (?:sind|waren) sie mit (?:de[rmn] |unsere[rmn] )?"
        r"(?P<about>.+?)\s*\?*$",
    )
)
_RECOMMENDED_TOO = (
    (_lenient("احتمال.*(?:توصیه|معرفی)"), "توصیه به دیگران"),
    (_lenient("احتمال.*(?:توصی|ترشیح)"), "التوصية بنا"),
    (re.compile(r"(?i)recommander(?:iez|ez)[- ]vous"), "Recommandation"),
    (re.compile(r"(?i)probable.*\brecom(?:iend|end)"), "Recomendación"),
    (re.compile(r"(?i)wahrscheinlich.*weiter\s?empfehl"), "Weiterempfehlung"),
    (re.compile(r"(?i)tavsiye etme olas"), "Tavsiye"),
)


#: What feedback tools call their standard questions.
_ABBREVIATED = {"ltr": "likelihood to recommend", "osat": "overall satisfaction"}


def short_name(question: str) -> str:
    """What a question is about, at most `LONGEST` characters; never empty where it is not.

    >>> short_name("Q14. How satisfied were you with the delivery of your order?")
    'Delivery of your order'
    >>> short_name("How easy or difficult was it to upload your documents? - Selected Choice")
    'Upload your documents'
    >>> short_name("2. از سرعت ارسال چقدر راضی هستید؟"), short_name("ما مدى رضاك عن التوصيل؟")
    ('سرعت ارسال', 'التوصيل')
    >>> short_name("How likely is it that you would recommend us to a friend or colleague?")
    'Recommendation'
    >>> short_name("Queue at the till")
    'Queue at the till'
    """
    text = tidied(question)
    if len(text) <= _FITTING and not text.rstrip().endswith(("?", "؟")):
        return text or question
    for pattern in _OTHERS:
        if found := pattern.search(text):
            return _risen(found["about"].strip())
    for pattern, name in _RECOMMENDED_TOO:
        if pattern.search(text):
            return name
    if _RECOMMENDED.search(fold(text)):
        return "Recommendation"
    for pattern in _ENGLISH:
        if (found := pattern.match(text)) and len(found["about"]) > 2:
            about, found_the = found["about"].strip(), found.groupdict().get("the")
            # a word alone may be a name: pandas, iPhone
            return _risen(about) if found_the or " " in about else shortened(about)
    return shortened(text) or question


def _risen(text: str) -> str:
    return shortened(text[:1].upper() + text[1:])


def tidied(question: str) -> str:
    """A question without its number, piped fields, and what is said to the one who answers.

    >>> tidied("Q1[SQ001]. Do you agree? [Staff]"), tidied("On a scale from 0 to 10, how was it?")
    ('Do you agree? [Staff]', 'how was it?')
    """
    text = _PIPED.sub(" ", question.replace("*", ""))
    text = " ".join(text.split())
    text = _NUMBERED.sub("", text)
    while (shorter := _TAIL.sub("", text)) != text and shorter:
        text = shorter
    return _SCALE.sub("", text).strip()


def shortened(text: str) -> str:
    """A text cut between words where it is too long.

    >>> shortened("word " * 20)
    'word word word word word word word word word word word word…'
    """
    text = text.strip()
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"


def spelled_out(name: str) -> str:
    """A column's name in the spelling of programs as words; others stay.

    >>> spelled_out("q_checkin_speed_scale_5"), spelled_out("front_desk"), spelled_out("Q1_2")
    ('Checkin speed', 'Front desk', 'Q1_2')
    >>> spelled_out("Q7B_FOOD"), spelled_out("repair_shop_csat")
    ('Food', 'Repair shop')
    >>> spelled_out("EnvironmentSatisfaction"), spelled_out("iPhone")
    ('Environment satisfaction', 'iPhone')
    """
    if re.fullmatch(r"[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})+", name):
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
        return name[:1].upper() + name[1:]
    plain = name.lower() if name.isupper() else name
    if not re.fullmatch(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+", plain):
        return name
    words = re.sub(r"_(?:scale|rating|score)_\d+$|_0_10$|_1_(?:5|7|10)$", "", plain)
    words = re.sub(r"(?<=[a-z]{3})_(?:o?csat|nps|ces)$", "", words)
    words = (
        re.sub(r"^(?:survey_)?(?:q\d*[a-z]?|rating|score|rate)_(?=\w{3})", "", words)
        .replace("_", " ")
        .strip()
    )
    if not re.search(r"[a-z]{3}", words):
        return name
    words = _ABBREVIATED.get(words, words)
    return words[:1].upper() + words[1:]
