"""Columns that say who somebody is: names, addresses, phones. Recognised so that none is kept.

An e-mail address may tell answers of one person from those of another, as any id may: it is hashed
while counting and gone afterwards. It is never a segment, never shown whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from journeymap.data.event_words import words_of
from journeymap.data.text import clean, fold, folded_pattern, number_of

_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
#: Nine digits or more with the marks of telephone numbers between them, a date has eight; or
#: three, three and four, as in America.
_PHONE = re.compile(
    r"(?<![\w.])(?:\+\d|0)(?:[ ()-]{0,2}\d){8,14}(?![\w:])"
    r"|(?<![\w.(-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-.]\d{4}(?![\w:-])"
)
_IP = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{0,4}:){4,7}[0-9a-f]{0,4}", re.IGNORECASE)
#: Words anywhere in a heading.
_NAMED = folded_pattern(
    r"\be ?-?mails?\b|\bemail ?address|\b(tele)?phones?( ?(number|no))?\b|\bmobile( ?(number|no))?$"
    r"|\bcell ?phone|whats ?app|\bip ?address|\bgeo ?location|\bgps\b|lat ?long|latitude|longitude"
    r"|altitude|\b(first|last|full|given|family|middle|maiden) ?name"
    r"|\b(requester|submitter|guest|profile|patient|passenger|client|member|caller|subscriber|visitor"
    r"|buyer|student) ?name|\bsurname|\bstreet\b"
    r"|\bpostal address|\bhome address|\bdate of birth|\bbirth ?(date|day)|national (id|code)"
    r"|passport|social security|\biban\b|\btel ?(office|mobile|home|no|number)?$"
    r"|\bt[eé]l[eé]f[oó]n[oe]?\b|\bt[eé]l[eé]phone\b|\btelefoon|\bcelular$|\bcorreo|\bcourriel"
    r"|\be ?posta\b"
    r"|\bapellidos?\b|\bsobrenome\b|\bprénoms?\b|\bcognome\b|\b(vor|nach|familien)name"
    r"|\b(voor|achter)naam|\bsoyad|\bnazwisko|фамилия|отчество|телефон|почта"
    r"|姓名|氏名|성명|电话|手机|電話|邮箱|이메일|전화"
    r"|ایمیل|رایانامه|پست الکترونیک|تلفن|موبایل|شماره تماس|شماره همراه|نام خانوادگی|کد ملی|نشانی"
    r"|تاریخ تولد"
    r"|البرید|الالکترونی|الهاتف|الجوال|اسم العاءله|الاسم الاول|الاسم الکامل|العنوان|تاریخ المیلاد"
)
#: Headings that are no more than this.
_WHOLE = frozenset(
    fold(word)
    for word in (
        "name", "your name", "customer name", "respondent name", "contact name", "user name",
        "username", "reviewer", "reviewer name", "review username", "author", "author name",
        "consumer name", "contact", "address", "your address", "mail", "ip", "phone no",
        "contact info",
        "name (last modified time)", "last modified name", "اسم", "نام", "نام شما", "نام مشتری",
        "نام و نام خانوادگی", "آدرس", "الاسم", "اسمك", "اسم العميل", "الإيميل", "ايميل",
        "nombre", "nombres", "nombre completo", "nombre del cliente", "nom", "nom complet",
        "nom du client", "nome", "nome completo", "nome do cliente", "ad", "adı", "isim",
        "müşteri adı", "naam", "klantnaam", "nama", "nama lengkap", "imię", "имя", "фио", "ім'я",
        "kundenname", "名字", "名前", "お名前", "이름", "客户姓名", "endereço", "dirección",
        "adresse",
    )
)  # fmt: skip
#: Who did, asked or came: the columns called so tell one person from another by name or number.
_PERSON = folded_pattern(
    r"\b(agent|adjuster|claimant|assignee?|reporter|requ?ester|requestor|owner|author|analyst"
    r"|employee|operator|resource|user|creator|caller|applicant|doctor|physician|nurse|patient"
    r"|manager|visitor|executor|performer|technician|driver|courier|representative|supervisor"
    r"|approver|submitter)( name| key| email| id| no| number)?$"
    r"|\b(customer|client|buyer|guest|member|student)s? (name|key|email|id|no|number)$"
    r"|\b(opened|created|updated|edited|resolved|assigned|changed|approved|closed) (by|to)$"
    r"|^(requerente|solicitante|atendente|operador|técnico|responsável|responsable|usuário|usuario"
    r"|agente|empleado|empregado|funcionário|médico|paciente|utilisateur|demandeur|employé|médecin"
    r"|technicien|sachbearbeiter|bearbeiter|mitarbeiter|benutzer|arzt|antragsteller|gebruiker"
    r"|medewerker|behandelaar|kullanıcı|çalışan|doktor|сотрудник|менеджер|исполнитель|пользователь"
    r"|оператор|врач|пациент|автор|کاربر|کارشناس|اپراتور|کارمند|پزشک|بیمار|المستخدم|الموظف|الطبیب"
    r"|المریض)\b|担当者|用户名|员工|医生|患者|담당자|사용자"
)
_CONTACT = frozenset(("contact", "mail"))
_SERVICE = folded_pattern(
    r"\b(service|support|satisf|rat(e|ing)|plan|line|quality|contact us|app)\b|پشتیبانی|خدمات|رضایت"
)
_CHANNEL = folded_pattern(r"mail|phone|mobile|whats ?app|\btel\b|تلفن|موبایل|ایمیل|الهاتف|الجوال")
_MANY = 0.3
#: So few texts, so often each, are kinds of contact and no names; so short ones are codes.
_FEW, _OFTEN, _LONGEST_CODE = 5, 10, 4


def is_personal(name: str, cells: Mapping[str, int] | Iterable[str]) -> bool:
    """Whether a column holds personal data, by its heading or by what stands in it.

    >>> is_personal("E-mail address", ()), is_personal("Product name", ["Kettle"])
    (True, False)
    >>> is_personal("Where from?", ["ali@example.org", "+98 912 000 00 00", "-"])
    True
    >>> is_personal("When?", ["01.02.2026", "09/03/2026", "04-03-2026 14:05"])
    False
    """
    spoken = fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))
    heading = re.sub(r"[_/.:*?-]+", " ", spoken).strip()
    texts = [text for text in cells if text and not text.isspace()][:300]
    if heading in _CONTACT and isinstance(cells, Mapping) and _are_kinds(cells):
        return False
    if texts and all(len(t) <= _LONGEST_CODE and number_of(t) is not None for t in texts):
        return False  # marks of what is called so: "Contact: 4", "Ad: 5"
    if heading in _WHOLE or (heading.rpartition(" ")[2] == "name" and "/" in name):
        return True
    if _NAMED.search(heading) and not _SERVICE.search(heading):
        # "Phone: how satisfied were you" is a question about a channel, its answers are words
        channel = _CHANNEL.search(heading) is not None
        short = bool(texts) and max(map(len, texts)) <= _LONGEST_CODE  # "sat_phone: 7"
        many = not texts or len(set(texts)) > _FEW
        return not channel or (many and not short) or any(map(_tells_who, texts))
    told = sum(_tells_who(text) for text in texts)
    return told >= 2 and told >= _MANY * len(texts)


def names_people(name: str) -> bool:
    """Whether a column is called after who did or asked something: nobody compares customers by it.

    >>> [names_people(n) for n in ("assignee_email", "Usuário Iteração", "visitor_id", "user type")]
    [True, True, True, False]
    """
    return bool(_PERSON.search(words_of(name)))


def _are_kinds(cells: Mapping[str, int]) -> bool:
    """Whether a few texts come again and again, none of which tells who somebody is."""
    often = sum(cells.values()) >= _OFTEN * max(1, len(cells))
    return len(cells) <= _FEW and often and not any(map(_tells_who, cells))


def _tells_who(text: str) -> bool:
    text = clean(text)
    if len(text) > 60:
        return False
    whole = _PHONE.fullmatch(text)
    return bool(_EMAIL.fullmatch(text) or _IP.fullmatch(text) or whole)


def masked(text: str) -> str:
    """A text without the addresses and telephone numbers in it.

    >>> masked("Call me: 0912 345 67 89 or write to ali@example.org")
    'Call me: [phone] or write to [email]'
    """
    return _PHONE.sub("[phone]", _EMAIL.sub("[email]", clean_digits(text)))


def clean_digits(text: str) -> str:
    """The text itself when nothing in it could be a number in other digits, else with Latin ones.

    >>> clean_digits("۰۹۱۲۳۴۵۶۷۸۹"), clean_digits("رتبه ۵")
    ('09123456789', 'رتبه ۵')
    """
    plain = clean(text)
    return plain if _PHONE.search(plain) and not _PHONE.search(text) else text
