"""Which column of an event log is which: told from names, in three languages, and from contents.

When a log has both a user and a session, the session is the case: a journey ends when the customer
goes, and a user who comes back begins another. `case = "user_id"` in a recipe says otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.data.counted import InputError
from journeymap.data.dates import guess_date
from journeymap.data.guessing import Guess
from journeymap.data.lifecycle import is_lifecycle
from journeymap.data.recipe import EventColumn, Recipe
from journeymap.data.text import quote_identifier
from journeymap.i18n.said import locale
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.data.readers import Rows

#: Names of columns by what they hold, likeliest first, as `_words` writes them.
_NAMES = {
    "case": (
        "case concept name", "case id", "case", "caseid", "session id", "session", "ticket id",
        "ticket", "incident id", "incident", "journey id", "trace id", "order id", "order",
        "application id", "request id", "unique key", "customer id", "customer", "client id",
        "client", "user id", "user", "account id", "account", "respondent", "id",
        "شناسه پرونده", "پرونده", "شماره پرونده", "سفارش", "شماره سفارش", "شناسه مشتری",
        "شماره مشتری", "کد مشتری", "مشتری", "معرف الحالة", "رقم الحالة", "رقم الطلب",
        "رقم العميل", "معرف العميل", "العميل",
    ),
    "activity": (
        "concept name", "activity", "activity id", "activity name", "touchpoint", "event",
        "event name", "event type", "step", "task", "action", "page", "status", "stage",
        "نقطه تماس", "نقطهٔ تماس", "فعالیت", "رویداد", "گام", "مرحله", "وضعیت", "نقطة التماس",
        "النشاط", "الحدث", "الخطوة", "المرحلة", "الحالة",
    ),
    "time": (
        "time timestamp", "timestamp", "complete timestamp", "start timestamp", "start time",
        "started at", "start", "event time", "datetime", "date time", "time", "date", "created at",
        "زمان", "تاریخ", "تاریخ و زمان", "زمان شروع", "الوقت", "التاريخ", "وقت البدء",
    ),
    "end": (
        "end timestamp", "end time", "ended at", "end", "finish time", "finished at", "finish",
        "complete time", "completed at", "زمان پایان", "پایان", "وقت الانتهاء",
    ),
    "department": (
        "org group", "department", "dept", "team", "workgroup", "group", "unit", "agency",
        "واحد", "بخش", "دپارتمان", "الإدارة", "القسم", "الجهة",
    ),
    "channel": (
        "channel", "platform", "device", "medium", "کانال", "القناة",
    ),
    "order": (
        "row id", "row number", "row", "rowid", "line", "line number", "sequence number",
        "sequence", "seq", "event id", "event number", "position", "ordinal", "ردیف", "الترتيب",
    ),
    "complaint touchpoint": (
        "touchpoint", "about", "complaint type", "complaint subtheme en", "complaint subtheme",
        "complaint theme", "category", "subject", "topic", "reason", "theme", "department",
        "نقطه تماس", "موضوع", "نوع شکایت", "نقطة التماس", "الموضوع",
    ),
    "complaint date": (
        "received", "received at", "created date", "created at", "contact date", "date", "opened",
        "تاریخ", "التاريخ",
    ),
    "complaint answered": (
        "answered", "answered at", "closed date", "closed at", "resolved", "resolved at", "closed",
        "replied", "پاسخ", "تاریخ پاسخ", "تاريخ الرد",
    ),
    "complaint due": ("due", "due date", "deadline", "promised", "مهلت", "سررسید", "الموعد"),
    "complaint respondent": (
        "customer", "customer id", "client", "client id", "respondent", "user id", "user",
        "مشتری", "کد مشتری", "العميل",
    ),
}  # fmt: skip
#: Names so plain that a column called so holds activities whatever else the file has.
_SURE = frozenset({"concept name", "activity", "activity id", "activity name", "touchpoint",
                   "event", "event name", "نقطه تماس", "فعالیت", "رویداد", "النشاط"})  # fmt: skip
#: A promised or kept time is no event.
_NO_EVENT = re.compile(
    r"\b(due|estimated|expected|planned|promised|deadline|target|limit|updated|modified|birth)\b|"
    r"سررسید|موعد|مهلت|موعد"
)
#: Written where a department or channel is not known.
MISSING = frozenset(
    ("", "-", "0", "n/a", "na", "none", "null", "nan", "empty", "missing", "unknown",
     "unspecified", "not applicable", "نامشخص", "غير معروف")
)  # fmt: skip
_MAX_SEGMENTS, _MAX_VALUES, _CHECKED_ROWS = 6, 12, 20_000
_UNIQUE = 0.95


def guess_events(rows: Rows, given: Recipe, journey: Journey) -> Guess:
    """Complete the recipe of an event log; what is given stays.

    Raises `InputError` when no column can be the time or the activity, or says whose it was.
    """
    del journey  # names on the map do not tell which column is which
    reasons: list[str] = []
    recipe = replace(given, kind="events")
    dates = date_columns(rows, recipe)
    if not recipe.events and not recipe.activity and (columns := _unfolded(rows, recipe, dates)):
        recipe = replace(recipe, events=columns)
        listed = tuple(f"{e.time} = {e.activity}" for e in columns)
        reasons.append(
            locale.tr("one row per case, an event for each time: {columns}", columns=listed)
        )
    if recipe.events:
        return Guess(_with_rest(rows, recipe, dates, reasons), tuple(reasons))
    if not recipe.time:
        time = column_for(dates, "time") or (dates[0] if dates else "")
        if not time:
            raise InputError(
                locale.tr("no column holds times"),
                rows.path.name,
                locale.tr(
                    "give {key} and {other} in a recipe",
                    key='time = "…"',
                    other='date_format = "…"',
                ),
            )
        recipe = replace(recipe, time=time)
        reasons.append(locale.tr("time: {column}", column=time))
    others = [c for c in dates if c != recipe.time]
    if not recipe.end and (end := column_for(others, "end")):
        recipe = replace(recipe, end=end)
        reasons.append(locale.tr("end: {column}", column=end))
    free = [c for c in rows.columns if c not in dates and c != recipe.case]
    if not recipe.activity:
        recipe = _with_activity(rows, recipe, free, reasons)
    if not recipe.case:
        free = [c for c in free if c not in recipe.activity]
        case = column_for(free, "case") or _repeated(rows, free)
        if not case:
            raise InputError(
                locale.tr("no column says whose it was"),
                rows.path.name,
                locale.tr("give {key} in a recipe", key='case = "…"'),
            )
        recipe = replace(recipe, case=case)
        reasons.append(locale.tr("case: {column}", column=case))
    return Guess(_with_rest(rows, recipe, dates, reasons), tuple(reasons))


def date_columns(rows: Rows, recipe: Recipe) -> list[str]:
    """Columns whose values read as dates."""
    return [
        column
        for column in rows.columns
        if (samples := rows.samples.get(column))
        and guess_date(samples, recipe.date_format, column=column) is not None
    ]


def _unfolded(rows: Rows, recipe: Recipe, dates: Sequence[str]) -> tuple[EventColumn, ...]:
    """The times of a file with one row per case; nothing when it is not of that kind."""
    times = [c for c in dates if not _NO_EVENT.search(_words(c)) and c != recipe.case]
    if recipe.time or len(times) < 2 or any(_words(c) in _SURE for c in rows.columns):
        return ()
    spoken = [c for c in times if not c.lower().startswith("case:")]
    pair = {kind for kind in ("time", "end") if column_for(spoken, kind)}
    case = recipe.case or column_for([c for c in rows.columns if c not in dates], "case")
    counts = rows.counts.get(case, {})
    if case and len(counts) < _UNIQUE * sum(counts.values()):
        return ()
    if not case and len(spoken) == 2 and len(pair) == 2:
        return ()
    return event_columns(spoken)


def event_columns(times: Sequence[str]) -> tuple[EventColumn, ...]:
    """An event for each of these columns, called as the column is."""
    return tuple(EventColumn(c, name) for c, name in zip(times, _event_names(times), strict=True))


def _event_names(columns: Sequence[str]) -> list[str]:
    """`order_approved_at` and its like without what they have in common and what says *time*.

    >>> _event_names(["order_purchase_timestamp", "order_approved_at"])
    ['Purchase', 'Approved']
    """
    words = [_words(c).split() for c in columns]
    while all(len(w) > 1 for w in words) and len({w[0] for w in words}) == 1:
        words = [w[1:] for w in words]
    names = []
    for column, parts in zip(columns, words, strict=True):
        kept = [w for w in parts if w not in ("timestamp", "date", "time", "datetime", "at", "on")]
        names.append(" ".join(kept).capitalize() or column)
    return names if len(set(names)) == len(names) else list(columns)


def _with_activity(rows: Rows, recipe: Recipe, free: Sequence[str], reasons: list[str]) -> Recipe:
    usable = [c for c in free if len(rows.samples.get(c, ())) > 1] or list(free)
    plain = next((c for c in free if _words(c) in _SURE), "")
    activity = (
        column_for(usable, "activity")
        or plain
        or column_for(usable, "complaint touchpoint", exact=True)
        or _few_valued(rows, usable)
    )
    if not activity:
        raise InputError(
            locale.tr("no column says what happened"),
            rows.path.name,
            locale.tr("give {key} in a recipe", key='activity = "…"'),
        )
    recipe = replace(recipe, activity=(activity,))
    second = next(
        (c for c in free if _words(c) in ("lifecycle transition", "lifecycle", "transition",
                                          "sub status", "substatus")), "",
    )  # fmt: skip
    kinds = rows.samples.get(second, ())
    if second and is_lifecycle(kinds):
        if len(kinds) > 1 and not recipe.lifecycle:
            recipe = replace(recipe, lifecycle=second)
            reasons.append(
                locale.tr(
                    "life cycle: {column}, every row is a visit unless the recipe keeps one kind",
                    column=second,
                )
            )
    elif second and len(kinds) > 1 and not recipe.lifecycle:
        recipe = replace(recipe, activity=(activity, second))
        reasons.append(
            locale.tr("{column} holds a status of its own, joined to the activity", column=second)
        )
    reasons.append(locale.tr("activity: {column}", column=" / ".join(recipe.activity)))
    return recipe


def _with_rest(rows: Rows, recipe: Recipe, dates: Sequence[str], reasons: list[str]) -> Recipe:
    """Case of an unfolded file, department, channel and segments."""
    taken = {recipe.case, recipe.time, recipe.end, recipe.lifecycle, *recipe.activity, *dates}
    free = [c for c in rows.columns if c not in taken and not rows.columns[0] == c == ""]
    if not recipe.case and (case := column_for(free, "case")):
        recipe = replace(recipe, case=case)
        reasons.append(locale.tr("case: {column}", column=case))
    spoken = [c for c in free if not c.lower().startswith("case:") and c != recipe.case]
    spoken = [c for c in spoken if 1 < len(rows.samples.get(c, ())) <= 2_000]
    for role in ("department", "channel"):
        found = column_for(spoken, role, exact=True)
        if not getattr(recipe, role) and found and not recipe.events:
            if role == "department":
                recipe = replace(recipe, department=found)
                reasons.append(locale.tr("department: {column}", column=found))
            else:
                recipe = replace(recipe, channel=found)
                reasons.append(locale.tr("channel: {column}", column=found))
    if recipe.segments is None:
        segments = _segments(rows, recipe, [c for c in free if c != recipe.case])
        recipe = replace(recipe, segments=segments)
        if segments:
            reasons.append(locale.tr("segments: {columns}", columns=segments))
    return recipe


def _segments(rows: Rows, recipe: Recipe, free: Sequence[str]) -> tuple[str, ...]:
    """Columns with few values that stay the same within a case."""
    few = []
    for column in free:
        values = rows.samples.get(column, ())
        if not 2 <= len(values) <= _MAX_VALUES or any(len(v) > 60 for v in values):
            continue
        if column == recipe.department or sum(rows.counts[column].values()) < rows.sample_rows / 2:
            continue
        if len(values) == 2 or not all(re.fullmatch(r"[\d.,]+", v) for v in values):
            few.append(column)
    of_case = [c for c in few if c.lower().startswith("case:")]
    rest = [c for c in few if c not in of_case]
    if rest and not recipe.events:
        rest = _steady(rows, recipe.case, rest)
    return tuple([*of_case, *rest][:_MAX_SEGMENTS])


def _steady(rows: Rows, case: str, columns: Sequence[str]) -> list[str]:
    """Those columns whose value hardly ever changes within a case, as the first rows show."""
    from journeymap.data.readers import connect
    from journeymap.data.xes import LogRows

    name = quote_identifier(case)
    pairs = ", ".join(f"count(DISTINCT ({name}, {quote_identifier(c)}))" for c in columns)
    sql = (
        f"SELECT count(DISTINCT {name}), {pairs} FROM"
        f" (SELECT * FROM {rows.from_clause()} LIMIT {_CHECKED_ROWS})"
    )
    if isinstance(rows, LogRows):
        found = rows.connection.execute(sql).fetchone()
    else:
        with connect(threads=1) as connection:
            found = connection.execute(sql).fetchone()
    if found is None:
        return []
    return [c for c, n in zip(columns, found[1:], strict=True) if n <= 1.02 * found[0]]


# --- names and contents -----------------------------------------------------------------------


def _words(name: str) -> str:
    """A column name as lower-case words: `CompleteTimestamp` and `time:timestamp` alike.

    >>> _words("CompleteTimestamp"), _words("case:concept:name"), _words("CaseID")
    ('complete timestamp', 'case concept name', 'case id')
    """
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(re.split(r"[\s_:.\-/]+", spaced)).strip().lower()


def column_for(columns: Sequence[str], role: str, *, exact: bool = False) -> str:
    """The column whose name fits a role best, empty when none does.

    >>> column_for(["user_id", "session_id"], "case")
    'session_id'
    """
    best, place = "", len(_NAMES[role]) * 2
    for column in columns:
        words = _words(column)
        for i, known in enumerate(_NAMES[role]):
            if words == known:
                rank = i
            elif not exact and len(known) > 2 and re.search(rf"\b{re.escape(known)}\b", words):
                rank = len(_NAMES[role]) + i
            else:
                continue
            if rank < place:
                best, place = column, rank
            break
    return best


def _repeated(rows: Rows, columns: Sequence[str]) -> str:
    """The column with the most values among those whose values come back."""
    fitting = [
        c for c in columns
        if 1 < len(rows.counts.get(c, {})) < _UNIQUE * sum(rows.counts[c].values())
    ]  # fmt: skip
    return max(fitting, key=lambda c: len(rows.counts[c]), default="")


def _few_valued(rows: Rows, columns: Sequence[str]) -> str:
    """The column with the fewest values, from two up, that are not all numbers."""
    fitting = [c for c in columns if 2 <= len(rows.counts.get(c, {})) <= 200]
    worded = [c for c in fitting if not all(v.isdigit() for v in rows.counts[c])]
    return min(worded or fitting, key=lambda c: len(rows.counts[c]), default="")
