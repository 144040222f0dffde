"""What columns of event logs are called, in the languages that exports are written in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from journeymap.data.text import fold, folded_pattern

#: Names of columns by what they hold, likeliest first, as `words_of` writes them.
_NAMES = {
    "case": (
        "case concept name", "case id", "case key", "case", "case number", "case no", "session id",
        "session", "id visit", "call id", "conversation id", "interaction id", "encounter id",
        "user session", "visit id", "ticket id", "ticket", "ticket number", "ticket no",
        "incident id", "incident", "incident number", "issue key", "issue id", "issue",
        "journey id", "trace id", "order id", "order", "order number", "order no",
        "application id", "request id",
        "request number", "request no", "claim id", "claim number", "job number", "job",
        "tracking number", "deal id", "lead id", "opportunity id", "record id", "unique key",
        "object id", "objectid", "vbeln", "ebeln", "aufnr", "number",
        "chamado", "ocorrência", "solicitação", "solicitud", "incidente", "numéro de commande",
        "n commande", "commande", "auftrag", "bestellung", "sipariş no", "talep no", "numero",
        "número", "numéro",
        "patient id", "patient", "distinct id", "user pseudo id", "anonymous id", "visitor id",
        "customer id", "customer", "client id", "client", "user id", "user", "user name",
        "account id", "account", "respondent", "email", "e mail", "key", "id",
        "شناسه پرونده", "پرونده", "شماره پرونده", "سفارش", "شماره سفارش", "شماره درخواست",
        "شناسه درخواست", "شماره تیکت", "کد رهگیری", "شناسه مشتری", "شماره مشتری", "کد مشتری",
        "مشتری", "معرف الحالة", "رقم الحالة", "رقم الطلب", "رقم التذكرة", "رقم العميل",
        "معرف العميل", "العميل", "fallnummer", "vorgangsnummer", "caso", "id caso",
        "numéro de dossier", "n dossier", "dossier", "zaaknummer", "zaak", "dossiernummer",
        "ticketnummer", "auftragsnummer", "bestellnummer", "expediente", "pedido", "protocolo",
    ),
    "activity": (
        "event concept name", "concept name", "activity", "activity en", "activity id",
        "activity name", "touchpoint", "event", "event name", "event type", "step", "step name",
        "process step", "task", "task name", "handling", "action", "new value", "new status",
        "new state", "to string", "to status", "to state", "to", "page title", "page",
        "status", "incident state", "ticket state", "case state", "ticket status", "case status",
        "order status", "stage", "tcode", "to department", "نقطه تماس",
        "نقطهٔ تماس", "فعالیت", "رویداد", "گام", "مرحله",
        "وضعیت", "نقطة التماس", "النشاط", "الحدث", "الخطوة", "المرحلة", "الإجراء", "الحالة",
        "aktivität", "vorgang", "schritt", "ereignis", "actividad", "paso", "evento", "atividade",
        "activité", "étape", "événement", "activiteit", "stap", "gebeurtenis", "operation",
        "عملیات", "estado", "statut", "durum",
    ),
    "time": (
        "start timestamp", "start time", "started at", "start", "begin time", "begin", "start date",
        "زمان شروع", "وقت البدء", "event time timestamp", "time timestamp",
        "changed at", "change date", "changed on",
        "timestamp", "complete timestamp", "event time",
        "datetime", "date time", "time", "date", "created at", "زمان", "تاریخ", "تاریخ و زمان",
        "الوقت", "التاريخ", "beginn", "zeitstempel", "inicio", "início", "début", "fecha", "data",
    ),
    "end": (
        "end timestamp", "end time", "ended at", "end", "end date", "finish time", "finished at",
        "finish", "stop", "stop time", "complete timestamp", "complete time", "completion time",
        "completed at",
        "زمان پایان", "پایان", "وقت الانتهاء", "ende", "fin", "fim", "einde",
    ),
    "department": (
        "org group", "event org group", "department", "to department", "dept", "team", "workgroup",
        "assignment group", "support group", "assigned group", "assigned team", "team assigned",
        "group", "group name", "team name", "unit", "business unit", "agency", "org role",
        "role", "area", "área", "setor", "bereich", "event org role", "queue", "queue name",
        "واحد", "واحد سازمانی", "بخش", "دپارتمان",
        "الإدارة", "القسم", "الجهة", "abteilung", "departamento", "afdeling", "département",
        "service",
    ),
    "channel": (
        "channel", "ticket channel", "contact channel", "contact type", "case origin", "via",
        "sales channel", "platform", "device", "device type", "medium", "کانال", "القناة", "kanal",
        "kanaal", "canal",
    ),
    "order": (
        "row id", "row number", "row", "rowid", "line", "line number", "sequence number",
        "sequence", "seq", "event id", "event number", "position", "ordinal", "ردیف", "الترتيب",
    ),
    "complaint touchpoint": (
        "touchpoint", "about", "complaint type", "complaint subtheme en", "complaint subtheme",
        "complaint theme", "issue", "category", "subject", "topic", "reason", "theme", "department",
        "نقطه تماس", "موضوع", "نوع شکایت", "نقطة التماس", "الموضوع",
    ),
    "complaint date": (
        "received", "received at", "date received", "received date", "created date", "created at",
        "contact date", "date", "opened", "تاریخ", "التاريخ",
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
SURE = frozenset({"event concept name", "concept name", "activity", "activity id", "activity name",
                  "touchpoint", "event", "event name", "نقطه تماس", "فعالیت", "رویداد",
                  "النشاط"})  # fmt: skip
#: So called, a column holds what a row changed something to: each is a step, whatever other dates
#: stand beside it.
CHANGES = frozenset(("new value", "new status", "new state", "to string", "to status", "to state"))
#: A time with these in its name is when something began; one called plainly then says its end.
STARTS = folded_pattern(r"\b(start|started|begin)\b|شروع|البدء")
PLAIN_TIMES = ("time timestamp", "timestamp")
#: Such a column says something of a case and not which one it is.
PROPERTY = re.compile(
    r"\b(state|status|type|category|priority|date|time|zip|address|name|count|reason|subject"
    r"|amount|value|size|source|origin|channel|seconds|minutes|hours|duration|rating|stars?|score|price|age|title"
    r"|text|post|message|details?|description|comments?|notes?|summary"
    r"|likes|(re)?tweets|favou?rites|shares|views|replies|followers|upvotes|clicks)$"
)
PEOPLE = re.compile(r"\b(customer|client|user|account|respondent|patient)\b")
CLOCK = re.compile(r"(?i)\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(\s*[ap]\.?m\.?)?")
_PLANNED = (
    r"\b(due|estimated|expected|planned|promised|deadline|target|limit)\b|سررسید|موعد|مهلت|الموعد"
)
#: When something ought to happen.
PLANNED = folded_pattern(_PLANNED)
#: A promised or kept time is no event, nor is the last touch to a row.
NO_EVENT = folded_pattern(
    _PLANNED + r"|\b(updated?|modified|birth|dob|exported|uploaded?|loaded)\b|تولد|الميلاد"
)
#: Columns called so hold whose an event was, wherever in the name it says so.
UNITS = folded_pattern(
    r"\b(area|área|setor)$|\b(department|dept|team|queue|abteilung|afdeling|departamento|département|unidad|unité)\b"
    r"|\b(unit|stelle)$|واحد|دپارتمان|الإدارة|القسم|الجهة"
)
CHANNELS = folded_pattern(r"\bchannel\b|\bkanal\b|کانال|القناة")
#: So ends the name of a column with codes, where another may have the words.
CODED = re.compile(r"\b(cd|code|id|no|nr)$")
#: A number or a reference is an id: "application no", "claim ref".
_NUMBERED = re.compile(r" (no|nr|num|number|ref|reference)$")
#: So ends the name of a column that tells rows apart.
IDS = re.compile(r"\b(id|no|nr|number|key|ref|reference)$")
STATUS = folded_pattern(r"\b(status|state|stage|phase)\b|وضعیت|مرحله|الحالة|المرحلة")
#: What a change is of: the status of a ticket, or who has it.
FIELDS = frozenset(("field", "field name", "fieldname", "field event", "changed field", "property"))

#: Written where a department or channel is not known.
MISSING = frozenset(
    ("", "-", "?", "0", "n/a", "na", "none", "null", "nan", "empty", "missing", "unknown",
     "unspecified", "not applicable", "نامشخص", "غير معروف")
)  # fmt: skip


def words_of(name: str) -> str:
    """A column name as folded words: `CompleteTimestamp` and `time:timestamp` alike.

    >>> words_of("CompleteTimestamp"), words_of("case:concept:name"), words_of("CaseID")
    ('complete timestamp', 'case concept name', 'case id')
    >>> words_of("Job #"), words_of("(case) Goal"), words_of("_CASE_KEY")
    ('job', 'case goal', 'case key')
    """
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return fold(" ".join(re.split(r"[\s_:.\-/#°№$@()\[\]]+", spaced)))


_FOLDED = {role: tuple(map(fold, names)) for role, names in _NAMES.items()}


def column_for(columns: Sequence[str], role: str, *, exact: bool = False) -> str:
    """The column whose name fits a role best, empty when none does.

    >>> column_for(["user_id", "session_id"], "case")
    'session_id'
    """
    names = _FOLDED[role]
    best, place = "", len(names) * 2
    for column in columns:
        words = words_of(column)
        if role == "case" and words not in names:
            words = _NUMBERED.sub(" id", words)
        together = words.replace(" ", "")
        ranks = [i for i, known in enumerate(names) if together == known.replace(" ", "")]
        if not ranks and not exact:
            ranks = [
                len(names) + i for i, known in enumerate(names)
                if len(known) > 2 and re.search(rf"\b{re.escape(known)}\b", words)
            ]  # fmt: skip
        if ranks and ranks[0] < place:
            best, place = column, ranks[0]
    return best
