"""Which tool wrote an export, told by the columns it adds to every survey, and what these mean.

What a tool adds is nobody's answer: progress, duration, clicks, seeds. Some of it says which rows
are no real answers: a preview, a test, a form that was left half way.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from journeymap.data.text import fold

if TYPE_CHECKING:
    from journeymap.data.profiles import Profile
    from journeymap.data.rows import Rows

#: What rows are left out for.
Kind = Literal["test", "unfinished"]


@dataclass(frozen=True, slots=True)
class Tool:
    """A survey tool and the columns it was recognised by."""

    name: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Rows that are no finished answers of customers: where `column` holds one of `cells`.

    An empty cell stands for blank. `rows` is how many of the sampled rows that is.
    """

    kind: Kind
    column: str
    cells: tuple[str, ...]
    rows: int


#: Tool -> groups of headings, folded and without marks; one of each group must be there.
_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Qualtrics", ("responseid", "startdate", "enddate", "finished|progress|recordeddate")),
    ("SurveyMonkey", ("respondentid", "collectorid", "date created|datecreated")),
    ("Google Play", ("package name", "star rating", "review text", "review link|device")),
    ("Trustpilot", ("review stars|stars", "review id", "domain url|business unit id")),
    ("Zendesk", ("ticket satisfaction rating|satisfaction score|satisfaction rating",
                 "ticket id|ticket group|ticket channel")),
    ("HubSpot", ("response id|record id", "survey name", "survey type", "survey channel")),
    ("Delighted", ("delighted source|delighted device type", "score")),
    ("AskNicely", ("answer", "sent|published", "responded")),
    ("Zoho Survey", ("response id", "response status", "collector",
                     "time stamp (mm/dd/yyyy)|time stamp (dd/mm/yyyy)|time stamp|start time")),
    ("LimeSurvey", ("response id|id", "date submitted|submitdate", "last page|lastpage",
                    "start language|startlanguage")),
    ("KoBoToolbox", ("uuid", "submission time", "index|id|version")),
    ("KoBoToolbox", ("meta/instanceid|meta/instance id|metainstanceid",)),
    ("ODK", ("submissiondate", "key|instanceid|metainstanceid")),
    ("Microsoft Forms", ("id|شناسه|معرف|المعرف", "start time|زمان شروع|وقت البدء",
                         "completion time|زمان تکمیل|وقت الاکمال", "name|email|نام|الاسم|ایمیل")),
    ("Typeform", ("network id", "start date (utc)", "submit date (utc)")),
    ("Typeform", ("token", "submit date (utc)|submitted at")),
    ("Alchemer", ("response id", "time started", "date submitted", "status")),
    ("Jotform", ("submission date", "submission id|submission ip|ip")),
)  # fmt: skip
_TIMESTAMPS = frozenset(
    fold(word)
    for word in (
        "Timestamp", "Zeitstempel", "Horodateur", "Marca temporal", "Informazioni cronologiche",
        "Tijdstempel", "Zaman damgası", "Carimbo de data/hora", "Отметка времени", "طابع زمني",
        "الطابع الزمني", "مهر زمانی", "برچسب زمان", "タイムスタンプ",
    )
)  # fmt: skip
_OWN = re.compile(
    r"(start|end|recorded) ?date|status|progress|finished|duration( \(in seconds\))?|response ?set"
    r"|distribution ?channel|external ?(data )?reference|response ?type|recipient .*"
    r"|last ?page|seed|start ?language|refurl|referrer url|ipaddr|interview ?time|total time"
    r"|(group|question) ?time:.*|collector ?id|custom data 1?|date (modified|created)|network id"
    r"|(meta/)?instance ?(id|name)|(root)?uuid|_?(index|parent index|parent table name|tags|notes"
    r"|version|status|submitted by|validation status|attachments|xform id string|device ?id"
    r"|bamboo dataset id)"
    r"|formhub/uuid|(simserial|subscriber id)|end ?time|start ?time|completion time"
    r"|last modified time|browser|browser (version|browser|operating system|resolution|type)"
    r"|.*browser meta info.*|operating system|resolution|user agent|location accuracy"
    r"|.* ?(first click|last click|page submit|click count)|.* topics|.* sentiment.*"
    r"|(submit|start|stage) date \(utc\)|tags|ending|network ?id|permalink|submission url|collector"
    r"|(survey|review) link|session ?id|referer|extended referer|legacy comments|response status"
    r"|(delighted|package) .*|.* millis since epoch|app version code|business unit id|domain url"
    r"|وقت (البدء|اخر تعدیل)|sentiment"
)
#: These add nothing but the day and perhaps an id.
_WITHOUT_OWN = frozenset({"SPSS", "Google Forms"})
_CLICKS = re.compile(r".* (first click|last click|page submit|click count)")
_EXPRESSION = re.compile(r"^\{.*\}$", re.DOTALL)
_TEST_WORDS = frozenset(
    fold(word)
    for word in (
        "survey preview", "preview", "survey test", "test", "test response", "spam",
        "survey preview spam", "spam survey preview", "offline survey preview", "test data",
        "deleted", "پیش نمایش", "آزمایشی", "تست", "معاینة", "اختبار", "تجريبي",
    )
)  # fmt: skip
_HALF_WORDS = frozenset(
    fold(word)
    for word in (
        "partial", "incomplete", "in progress", "not completed", "unfinished", "not finished",
        "partially completed", "started", "abandoned", "partial response", "ناتمام", "نیمه کاره",
        "ناقص", "غير مكتمل", "غير مکتملة",
    )
)  # fmt: skip
_DONE_WORDS = frozenset(
    fold(word)
    for word in (
        "complete", "completed", "finished", "ip address", "submitted", "imported", "email",
        "disqualified", "screened out", "quota full", "over quota", "complete response", "approved",
        "offline", "offline app", "uploaded", "کامل", "تکمیل شده", "مكتمل", "normal",
    )
)  # fmt: skip
#: Qualtrics writes its states as codes when asked for numbers: 1 preview, 2 test, 8 and up spam.
_QUALTRICS_TESTS = frozenset({"1", "2", "8", "9", "12", "17", "40", "48"})
_NO = frozenset(fold(word) for word in ("0", "false", "no", "n", "خیر", "نه", "لا", "falsch"))
_YES = frozenset(fold(word) for word in ("1", "true", "yes", "y", "بله", "بلی", "نعم", "wahr"))


def heading(name: str) -> str:
    """A heading as tools spell it: folded, without marks between its words.

    >>> heading("_submission_time"), heading("StartDate"), heading("Start Date")
    ('submission time', 'startdate', 'start date')
    """
    return re.sub(r"[\s_]+", " ", fold(name)).strip(" :*?#")


def recognise_tool(rows: Rows) -> Tool | None:
    """The tool an export comes from, None when its columns could be anybody's."""
    spoken: dict[str, str] = {}
    for column in rows.columns:
        # LimeSurvey may write both, the code and its words: "submitdate. Date submitted"
        for name in (column, rows.questions.get(column, ""), *column.split(". ", 1)):
            spoken.setdefault(heading(name), column)
            spoken.setdefault(heading(name).replace(" ", ""), column)
    if rows.dialect.header_rows == 3 and "responseid" in spoken:
        return Tool("Qualtrics", ("ImportId", spoken["responseid"]))
    if {"responseid", "responseset"} <= set(spoken):
        return Tool("Qualtrics", (spoken["responseid"], spoken["responseset"]))
    for name, groups in _SIGNS:
        found = [next((spoken[h] for h in group.split("|") if h in spoken), "") for group in groups]
        if all(found):
            return Tool(name, tuple(dict.fromkeys(found)))
    if heading(rows.columns[0]) in ("respondentid", "respondent id") and (
        rows.dialect.header_rows == 2
    ):
        return Tool("SurveyMonkey", (rows.columns[0],))
    if fold(rows.columns[0]) in _TIMESTAMPS and len(rows.columns) > 1:
        return Tool("Google Forms", (rows.columns[0],))
    if heading(rows.columns[-1]) == "token" and len(rows.columns) > 3:
        return Tool("Typeform", (rows.columns[-1],))
    return (
        Tool("SPSS", ())
        if (rows.labels and not rows.dialect.sheet) or rows.path.suffix.lower() in (".sav", ".zsav")
        else None
    )


def is_administration(profile: Profile, tool: Tool | None) -> bool:
    """Whether the tool itself wrote a column: no answer, and nothing to compare customers by."""
    if _EXPRESSION.match(profile.name):
        return True
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", profile.name)
    names = {heading(apart), heading(profile.name), heading(profile.question)}
    names |= {heading(part) for part in profile.name.split(". ", 1)}
    if tool is None or tool.name in _WITHOUT_OWN:
        return any(_CLICKS.fullmatch(name) for name in names)
    return any(_OWN.fullmatch(name) for name in names if name)


def doubtful_rows(profiles: Sequence[Profile], tool: Tool | None) -> tuple[Doubtful, ...]:
    """Tests and unfinished answers, where a column of the export tells them from the others."""
    found: dict[Kind, Doubtful] = {}
    for profile in profiles:
        for doubt in (*_by_state(profile, tool), *_by_finished(profile, tool)):
            found.setdefault(doubt.kind, doubt)
    return tuple(found.values())


def _by_state(profile: Profile, tool: Tool | None) -> list[Doubtful]:
    """A column of states, by its values: all of them must be states."""
    if not profile.counts or len(profile.counts) > 12:
        return []
    coded = tool is not None and tool.name == "Qualtrics" and "status" in (
        heading(profile.name), heading(profile.question)
    )  # fmt: skip
    found = []
    groups: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("test", _TEST_WORDS), ("unfinished", _HALF_WORDS),
    )  # fmt: skip
    known = _TEST_WORDS | _HALF_WORDS | _DONE_WORDS
    worded = {fold(cell) for cell in profile.counts} <= known
    for kind, words in groups:
        cells = tuple(cell for cell in profile.counts if fold(cell) in words)
        if coded and kind == "test":
            cells += tuple(c for c in profile.counts if c.strip() in _QUALTRICS_TESTS)
        if cells and (worded or coded):
            found.append(_doubt(kind, profile, cells))
    return found


def _by_finished(profile: Profile, tool: Tool | None) -> list[Doubtful]:
    """A column that says yes or no to *finished*; a date of sending that is blank (LimeSurvey)."""
    names = (heading(profile.name), heading(profile.question))
    spoken = {fold(cell) for cell in profile.counts}
    if any(re.fullmatch(r"(is )?(finished|completed?|submitted)", n) for n in names):
        cells = tuple(cell for cell in profile.counts if fold(cell) in _NO)
        if cells and spoken <= _NO | _YES:
            return [_doubt("unfinished", profile, cells)]
    blank = profile.sample_rows - profile.filled
    sent = any(name in ("submitdate", "date submitted") for name in names)
    if sent and tool is not None and tool.name == "LimeSurvey" and blank and profile.filled:
        return [Doubtful("unfinished", profile.name, ("",), blank)]
    return []


def _doubt(kind: Kind, profile: Profile, cells: tuple[str, ...]) -> Doubtful:
    return Doubtful(kind, profile.name, cells, sum(profile.counts[cell] for cell in cells))


def left_out_by_guess(doubts: Sequence[Doubtful], rows: int) -> Mapping[str, tuple[str, ...]]:
    """What to leave out unless somebody says otherwise: tests, when they are the smaller part.

    Unfinished answers are answers: they are counted, and said to be unfinished.
    """
    return {d.column: d.cells for d in doubts if d.kind == "test" and 2 * d.rows < rows}
