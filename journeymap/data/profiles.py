"""What the sample says about one column: its cells, its numbers, what its name sounds like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from journeymap.data.answers import is_no_answer
from journeymap.data.scales import step_text
from journeymap.data.text import fold, folded_pattern, number_of
from journeymap.data.word_scales import WORD_SCALES

#: Names of measurements, counts, codes and ids: never scores.
_NO_SCORE = folded_pattern(
    r"\bage\b|_age$|\d+age\b|\bdob\b|birth|minute|second|\bhours?\b|\bdays?\b|month|year|delay"
    r"|duration|how long|how many|how often|times ?flown|\bnumber of\b|\bcounts?\b|amount"
    r"|price|\bcost\b|income|revenue|salary|charge|distance|\bkm\b|miles|\bzip\b|post ?code"
    r"|phone ?(no|number)|^(tele)?phone$"
    r"|\bid\b|_id$|\bids\b|index|code\b|click|submit|latitude|longitude|weight|wgt|tenure|\bqty\b"
    r"|quantity|progress|household|children|churn|cltv|percent complete|\brow\b|respnum|version"
    r"|\bcom\d|\d+com\d|first ?time|frequency|rank (these|the)|importance"
    r"|how important|^num\b"
    r"|\b(hourly|daily|monthly|response|participation|completion|conversion|open|click|bounce|growth"
    r"|interest|exchange|tax|success|occupancy|return) rate\b"
    r"|^(useful|funny|cool|helpful|helpfulness.*|(dis)?likes?|thumbs ?(up|down)|(up|down)?votes?)$"
    r"|\bسن\b|تعداد|مبلغ|قیمت|مدت|کد|شناسه|شماره|درآمد|عمر\b|السعر|المبلغ|رقم|عدد"
)
_SCORE = folded_pattern(
    r"score|rating|\bosat\b|\bsat(?= (?!points)\w)|(?<=\w )sat\b|\bltr\b"
    r"|\brate(?!s? ?(plan|code|type|of))|rate$|satisf|recommend"
    r"|\bnps\b|netpro|\bcsat\b|\bces\b|likely|likel"
    r"|\beas[ey]\b|easy|effort|quality|how (well|much|good|satisfied|aligned|clear|happy)|trust"
    r"|\bfeel\b|agree|overall|experience|happy|pleased|stars?\b|grade|evaluat|opinion|\bsafe|10safe"
    r"|schulnote|bewertung|zufrieden|empfehl|recomm?an?d|recomend|recomiend|wahrscheinlich"
    r"|califi[cq]|puntua|valoraci|évalu|evalú|memnun|tavsiye|puan|değerlendir"
    r"|رضایت|راضی|امتیاز|نمره|توصیه|کیفیت|سهولت|ارزیابی|احتمال.*معرفی|آسان|رضا|تقييم|توصي|جوده|سهوله|درجه"
)
_NPS = folded_pattern(
    r"recommend|\bltr\b|\bnps|nps\b|net ?pro|refer (us|a friend)|weiterempf|recommand|recomend"
    r"|recomiend|tavsiye|توصیه|معرفی|توصي|ترشيح"
)
_CSAT = folded_pattern(
    r"satisf|zufrieden|memnun|\bo?csat\b|\bosat\b"
    r"|\bsat(?= (?!points)\w)|(?<=\w )sat\b|رضایت|راضی|رضا"
)
_CES = folded_pattern(
    r"\beas[ey]\b|easy|easier|effort|\bces\b|difficult|schwierig|fácil|facile|kolay"
    r"|سهولت|آسان|راحت|سهوله"
    r"|سهل"
)
_HOW_LIKELY = folded_pattern(
    r"likel.*(recommend|refer)|\bnps\b|\bltr\b|net ?promoter|احتمال.*(توصیه|معرفی)"
    r"|wahrscheinlich.*empf|probab.*(recommand|recom[ei])|احتمال.*(توصي|ترشيح)|tavsiye etme olas"
)
#: How much a case matters to those who handle it: no customer's judgement.
_RANK = folded_pattern(
    r"((ticket|case|issue|incident) )?(priority|severity|urgency|impact|prio)( level)?"
    r"|prioridade?|priorität|priorité|urg[eê]ncia|severidade?|приоритет|öncelik|prioritas"
    r"|اولویت|فوریت|الاولویه|الأولوية"
)
#: A question that asks for a judgement, whatever else it speaks of.
_JUDGED = folded_pattern(
    r"^[\W\d]*(please )?(tell us |say )?(how (easy|hard|difficult|satisfied|dissatisfied|likely"
    r"|happy|pleased|well|good|clear|safe|helpful|useful|friendly|clean|comfortable|fair|confident)\b"
    r"|to what extent|how would you rate|(please )?rate (the|our|your|how|each))"
    r"|^[\W\d]*(چقدر|تا چه (حد|اندازه)|چه میزان) .*(راضی|رضایت|آسان|احتمال)"
    r"|^[\W\d]*(ما مدی|ما درجه|کیف تقیم)"
)
#: The question of a grid and its row: "Please rate [Price]", "Please rate: Price".
_GRID = re.compile(r"(.{3,}?)\s*(?:\[.+\]$|:\s+\S|›|>)")

#: Cells longer than this are sentences, not codes or names.
_LONG = 80
#: A label of so many words is a sentence, and no scale has so many labels.
_SENTENCE, _MOST_LABELS = 4, 24
#: No scale has more steps with words.
_MANY_STEPS = 120
#: The number and the marks around the words of a step.
_AROUND = re.compile(r"^[\W\d_]+|[\W\d_]+$")
#: "Rate us (1 = very good, 5 = poor)".
_ENDS = re.compile(r"\b(\d{1,3})\s*[=:]\s*([^\W\d][^,;:()\[\]\d=–]*)")
_STEP_WORDS = frozenset(word for scale in WORD_SCALES for word in scale.places)


@dataclass(frozen=True)
class Profile:
    """One column of the sample; `filled` cells are not blank, and shares are of these.

    `question` is what a second row of headings asks, `labels` the words codes stand for.
    """

    name: str
    place: int
    counts: Mapping[str, int]
    sample_rows: int
    filled: int
    question: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def folded(self) -> str:
        """The name and the question, folded."""
        return fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", f"{self.name} {self.question}"))

    @cached_property
    def answered(self) -> dict[str, int]:
        """Cells that are not blank and not a word for *no answer*."""
        return {
            text: n
            for text, n in self.counts.items()
            if len(text) > _LONG or not is_no_answer(fold(text))
        }

    @cached_property
    def numbers(self) -> dict[float, int]:
        """The numbers of the answered cells and how often each."""
        found: dict[float, int] = {}
        told: dict[float, set[str]] = {}
        for text, n in self.answered.items():
            number = number_of(text) if len(text) <= _LONG else None
            if number is not None:
                found[number] = found.get(number, 0) + n
                if len(text.split()) >= _SENTENCE:
                    told.setdefault(number, set()).add(text)
        if sum(map(len, told.values())) > _MOST_LABELS:
            return {}  # a step bears one label: these are sentences with a number in them
        return found

    @cached_property
    def number_share(self) -> float:
        """Share of the answered cells that are numbers."""
        return sum(self.numbers.values()) / max(1, sum(self.answered.values()))

    @cached_property
    def distinct_share(self) -> float:
        """Distinct cells to cells: 1 for an id."""
        return len(self.counts) / max(1, sum(self.counts.values()))

    @cached_property
    def mean_length(self) -> float:
        """Mean length of the cells in characters."""
        return sum(len(t) * n for t, n in self.counts.items()) / max(1, sum(self.counts.values()))

    @cached_property
    def values(self) -> list[str]:
        """The distinct answered values as a person would tell them apart."""
        return list(dict.fromkeys(fold(text[:_LONG]) for text in self.answered))

    @cached_property
    def number_words(self) -> dict[float, str]:
        """The words that numbers bear, in the cells ("10 - Strongly agree") or in the file."""
        said = {
            number: _AROUND.sub("", text)
            for text in (self.answered if len(self.counts) <= _MANY_STEPS else ())
            if len(text) <= _LONG and (number := number_of(text)) is not None
        }
        ends = {float(n): words.strip() for n, words in _ENDS.findall(self.name)}
        said |= ends if len(ends) > 1 else {}
        said |= {
            n: text for code, text in self.labels.items() if (n := number_of(code)) is not None
        }
        return {number: words for number, words in said.items() if words}

    @cached_property
    def labelled(self) -> bool:
        """Two or more numbers bear words of judgement: "10 - Strongly agree"."""
        return len({step_text(words) for words in self.number_words.values()} & _STEP_WORDS) > 1

    def names_a_step(self) -> bool:
        """The name is a step of a scale: what stands under it was counted, or is a share.

        >>> Profile("Very satisfied", 0, {}, 0, 0).names_a_step()
        True
        """
        return step_text(self.name) in _STEP_WORDS

    def sounds_like_score(self) -> bool:
        """The name speaks of a judgement, or the steps of the scale do."""
        return bool(_SCORE.search(self.folded.replace("_", " "))) or self.labelled

    def sounds_like_measure(self) -> bool:
        """The name speaks of an age, a duration, an amount, a count, a code or an id."""
        return bool(_NO_SCORE.search(self.folded.replace("_", " ")))

    def ranks_cases(self) -> bool:
        """The name says how much a case matters to those who handle it.

        >>> [Profile(n, 0, {}, 0, 0).ranks_cases() for n in ("Priority", "Priority boarding")]
        [True, False]
        """
        return bool(_RANK.fullmatch(fold(self.name).replace("_", " ").strip()))

    def judges(self) -> bool:
        """The question begins as one that asks how well, how easy, how likely.

        >>> Profile("How easy is it to install new versions?", 0, {}, 0, 0).judges()
        True
        """
        return bool(_JUDGED.search(fold(self.name)) or _JUDGED.search(fold(self.question)))

    def asks_for_a_measure(self) -> bool:
        """As `sounds_like_measure`; the rows of a grid that asks for a judgement are judged.

        >>> Profile("Please rate our [Price]", 0, {}, 0, 0).asks_for_a_measure()
        False
        """
        if self.judges():
            return False
        grid = _GRID.match(self.name)
        if grid and _SCORE.search(fold(grid[1])):
            return bool(_NO_SCORE.search(fold(grid[1]).replace("_", " ")))
        return self.sounds_like_measure()

    def sounds_like_nps(self) -> bool:
        """The name speaks of recommending."""
        return bool(_NPS.search(self.folded.replace("_", " ")))

    def sounds_like_csat(self) -> bool:
        """The name speaks of satisfaction."""
        return bool(_CSAT.search(self.folded.replace("_", " ")))

    def sounds_like_ces(self) -> bool:
        """The name speaks of ease or effort."""
        return bool(_CES.search(self.folded.replace("_", " ")))

    def says_ces(self) -> bool:
        """The name says that it is a customer effort score."""
        return bool(re.search(r"\bces\b|effort score", self.folded.replace("_", " ")))

    def asks_how_likely(self) -> bool:
        """The name is that of the one question of NPS, or says so."""
        return asks_how_likely(self.folded)


def asks_how_likely(folded: str) -> bool:
    """Whether a folded text is the one question of NPS, or says so.

    >>> asks_how_likely("how likely are you to recommend us?"), asks_how_likely("how likely?")
    (True, False)
    """
    return bool(_HOW_LIKELY.search(folded.replace("_", " ")))
