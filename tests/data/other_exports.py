"""Exports in the styles of tools no public file was found of, made with their own headings.

Each is a table, how it is written, and what a manager would say stands in it: the keys are those of
`guess_expectations.toml`, and `touchpoints` are the names that must stand on the map.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from made_exports import ARABIC, LIKERT, PERSIAN, Table, digits, write

ROWS = 80
DONE = ("it took long until somebody answered", "all was well and quick, thank you",
        "the app crashed when I paid", "nobody knew of my earlier call")  # fmt: skip
DONE_FA = ("پشتیبانی خیلی دیر پاسخ داد و کلافه شدم", "همه چیز خوب و سریع بود، سپاسگزارم",
           "هنگام پرداخت برنامه بسته شد", "برنامه بعد از به‌روزرسانی کند شده است")  # fmt: skip


@dataclass(frozen=True)
class Made:
    """One export: its rows, the file it is written to, and what should be found in it."""

    name: str
    table: Table
    expected: dict[str, Any]
    ending: str = "csv"
    encoding: str = "utf-8"
    delimiter: str = ","
    touchpoints: tuple[str, ...] = ()
    rows: int = ROWS

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.{self.ending}"


Maker = Callable[[], Made]


def written(export: Made, folder: Path) -> dict[str, Any]:
    """Write an export; returns what is expected of it, as `guess_report` reads it."""
    write(export.table, folder / export.file, export.encoding, export.delimiter)
    return {"path": export.file, "rows": export.rows, **export.expected}


def _skewed(dice: random.Random, low: int, high: int) -> str:
    return str(min(high, max(low, round(dice.gauss(0.7 * high, 0.22 * high)))))


def _said(dice: random.Random, i: int, words: tuple[str, ...] = DONE) -> str:
    return f"{dice.choice(words)} ({i})" if dice.random() < 0.6 else ""


def _day(i: int) -> str:
    return f"2026-{4 + i % 3:02d}-{1 + i % 28:02d}"


def zendesk() -> Made:
    """Tickets with *good* and *bad*, most of them only *offered*."""
    dice = random.Random(11)
    table = [["Ticket ID", "Ticket created - Timestamp", "Ticket group", "Ticket channel",
              "Assignee name", "Requester email", "Ticket satisfaction rating",
              "Ticket satisfaction reason", "Ticket satisfaction comment"]]  # fmt: skip
    for i in range(ROWS):
        rating = dice.choice(("Good", "Good", "Bad", "Offered", "Unoffered"))
        table.append([
            str(348_112 + i), f"{_day(i)}T09:{i % 60:02d}:00", dice.choice(("Billing", "Delivery")),
            dice.choice(("Email", "Web form", "Messaging")), f"Agent {'ABC'[i % 3]}",
            f"p{i}@example.org", rating,
            "The issue took too long to resolve" if rating == "Bad" else "",
            _said(dice, i) if rating in ("Good", "Bad") else "",
        ])  # fmt: skip
    return Made("zendesk-csat", table, {
        "tool": "Zendesk", "date": "Ticket created - Timestamp", "respondent": "Ticket ID",
        "segments": ["Ticket group", "Ticket channel"], "personal": ["Requester email"],
        "comments": ["Ticket satisfaction comment"], "never": ["Ticket satisfaction reason"],
        "score": [{"columns": ["Ticket satisfaction rating"], "metric": "csat",
                   "scale": [0, 1]}],
    }, touchpoints=("Ticket satisfaction rating",))  # fmt: skip


def hubspot() -> Made:
    dice = random.Random(12)
    table = [["Response ID", "Survey Name", "Survey Type", "Survey Channel", "Contact ID",
              "First Name", "Last Name", "Email", "Response Value", "Sentiment",
              "Follow-up Response", "Submission Date", "Submission URL"]]  # fmt: skip
    for i in range(ROWS):
        nps = int(_skewed(dice, 0, 10))
        table.append([
            str(5_501_000 + i), "Customer loyalty Q2", "NPS", dice.choice(("EMAIL", "WEB")),
            str(90_100 + i), "Sam", "Doe", f"p{i}@example.org", str(nps),
            "Promoter" if nps > 8 else "Passive" if nps > 6 else "Detractor", _said(dice, i),
            f"{_day(i)} 14:{i % 60:02d}", "https://example.org/pricing",
        ])  # fmt: skip
    return Made("hubspot-feedback", table, {
        "tool": "HubSpot", "date": "Submission Date", "respondent": "Contact ID",
        "segments": ["Survey Channel"], "personal": ["First Name", "Last Name", "Email"],
        "comments": ["Follow-up Response"],
        "never": ["Response ID", "Sentiment", "Submission URL", "Survey Name", "Survey Type"],
        "score": [{"columns": ["Response Value"], "metric": "nps", "scale": [0, 10]}],
    }, touchpoints=("Customer loyalty Q2",))  # fmt: skip


def medallia() -> Made:
    dice = random.Random(13)
    table = [["surveyid", "e_responsedate", "unit_name", "region", "guest_type",
              "q_ltr_scale_11", "q_osat_scale_5", "q_checkin_speed_scale_5",
              "q_room_cleanliness_scale_5", "q_staff_friendliness_scale_5", "q_problem_yn",
              "a_comment_ltr_cmt", "survey_language", "email_address"]]  # fmt: skip
    for i in range(ROWS):
        table.append([
            str(700_000 + i), f"{_day(i)} 08:00:00", f"Hotel {'ABCDE'[i % 5]}",
            dice.choice(("EMEA", "APAC")), dice.choice(("Leisure", "Business")),
            _skewed(dice, 0, 10), *(_skewed(dice, 1, 5) for _ in "1234"), dice.choice("YN"),
            _said(dice, i), "en", f"p{i}@example.org",
        ])  # fmt: skip
    five = {"metric": "rating", "scale": [1, 5]}
    return Made("medallia-like", table, {
        "date": "e_responsedate", "respondent": "surveyid", "personal": ["email_address"],
        "segments": ["unit_name", "region", "guest_type"], "comments": ["a_comment_ltr_cmt"],
        "score": [
            {"columns": ["q_ltr_scale_11"], "metric": "nps", "scale": [0, 10]},
            {"columns": ["q_osat_scale_5"], "metric": "csat", "scale": [1, 5]},
            {"columns": ["q_checkin_*", "q_room_*", "q_staff_*"], **five},
        ],
    }, touchpoints=("Likelihood to recommend", "Checkin speed", "Room cleanliness"))  # fmt: skip


def delighted() -> Made:
    dice = random.Random(14)
    table = [["ID", "Score", "Comment", "Created At", "Updated At", "Name", "Email", "Phone",
              "Delighted Source", "Delighted Device Type", "Purchase Experience", "Country",
              "Tags", "Notes", "Permalink"]]  # fmt: skip
    for i in range(ROWS):
        table.append([
            str(220_345 + i), _skewed(dice, 0, 10), _said(dice, i), f"{_day(i)} 11:00:00 UTC",
            f"{_day(i)} 11:05:00 UTC", f"Sam {i}", f"p{i}@example.org", "",
            dice.choice(("Email", "Web")), dice.choice(("desktop", "mobile")),
            dice.choice(("Retail Store", "Online")), dice.choice(("DE", "FR", "IR")), "", "",
            f"https://delighted.com/r/x{i:06d}",
        ])  # fmt: skip
    return Made("delighted-nps", table, {
        "tool": "Delighted", "date": "Created At", "respondent": "ID",
        "personal": ["Name", "Email"], "comments": ["Comment"],
        "segments": ["Purchase Experience", "Country"], "never": ["Permalink", "Updated At"],
        "score": [{"columns": ["Score"], "metric": "nps", "scale": [0, 10]}],
    })  # fmt: skip


def trustpilot() -> Made:
    dice = random.Random(15)
    table = [["Review Id", "Review Created (UTC)", "Review Consumer User Id", "Review Username",
              "Review Title", "Review Content", "Review Stars", "Source Of Review",
              "Review Language", "Domain URL", "Webshop Name", "Business Unit ID", "Tags",
              "Company Reply Date (UTC)", "Company Reply"]]  # fmt: skip
    for i in range(ROWS):
        replied = i % 3 == 0
        table.append([
            f"64{i:022x}", f"{_day(i)}T07:30:00Z", f"5f{i:022x}", f"Sam {i}", "Not what I expected",
            f"{dice.choice(DONE)}, and so I write this review ({i}).", _skewed(dice, 1, 5),
            dice.choice(("Organic", "AFSv2")), dice.choice(("en", "de")), "shop.example.org",
            "Shop", "4bdcd9a10000640005056de1", "", f"{_day(i)}T10:00:00Z" if replied else "",
            f"Thank you for telling us, number {i}." if replied else "",
        ])  # fmt: skip
    return Made("trustpilot-reviews", table, {
        "tool": "Trustpilot", "date": "Review Created (UTC)",
        "respondent": "Review Consumer User Id", "personal": ["Review Username"],
        "comments": ["Review Content"],
        "never": ["Company Reply", "Company Reply Date (UTC)", "Webshop Name", "Domain URL",
                  "Business Unit ID"],
        "score": [{"columns": ["Review Stars"], "metric": "rating", "scale": [1, 5]}],
    })  # fmt: skip


def google_play() -> Made:
    """UTF-16 as the store writes it, with reviews in Persian; many stars come without words."""
    dice = random.Random(16)
    table = [["Package Name", "App Version Code", "App Version Name", "Reviewer Language", "Device",
              "Review Submit Date and Time", "Review Submit Millis Since Epoch",
              "Review Last Update Date and Time", "Review Last Update Millis Since Epoch",
              "Star Rating", "Review Title", "Review Text", "Developer Reply Date and Time",
              "Developer Reply Millis Since Epoch", "Developer Reply Text",
              "Review Link"]]  # fmt: skip
    for i in range(ROWS):
        told, at = dice.random() < 0.5, 1_775_000_000_000 + i * 86_400_000
        table.append([
            "org.example.app", str(dice.choice((210, 211, 230))), dice.choice(("2.1", "2.3")),
            dice.choice(("fa", "fa", "en")), dice.choice(("a12", "redfin")), f"{_day(i)}T10:00:00Z",
            str(at), f"{_day(i)}T10:00:00Z", str(at), dice.choice("1123455555"), "",
            f"{dice.choice(DONE_FA)} {digits(str(i), PERSIAN)}" if told else "",
            f"{_day(i)}T12:00:00Z" if i % 7 == 0 else "", str(at) if i % 7 == 0 else "",
            "سپاس از شما، بررسی می‌کنیم" if i % 7 == 0 else "",
            f"https://play.google.com/console/review?reviewId=gp{i}" if told else "",
        ])  # fmt: skip
    return Made("google-play-reviews", table, {
        "tool": "Google Play", "date": "Review Submit Date and Time",
        "segments": ["Reviewer Language"], "comments": ["Review Text"],
        "never": ["Review Last Update Date and Time", "Developer Reply Text", "Review Link",
                  "App Version Code", "Review Submit Millis Since Epoch"],
        "score": [{"columns": ["Star Rating"], "metric": "rating", "scale": [1, 5]}],
    }, encoding="utf-16")  # fmt: skip


def alchemer() -> Made:
    dice = random.Random(17)
    parts = ("Ordering", "Delivery", "Returns")
    table = [["Response ID", "Time Started", "Date Submitted", "Status", "Contact ID",
              "Legacy Comments", "Comments", "Language", "Referer", "SessionID", "User Agent",
              "Tags", "IP Address", "Longitude", "Latitude", "Country", "City", "State/Region",
              "Postal",
              *(f"{p}:How satisfied were you with each of the following?" for p in parts),
              "How likely is it that you would recommend us to a friend or colleague?",
              "Web:Which of these did you use?", "Shop:Which of these did you use?",
              "Anything else you would like to tell us?"]]  # fmt: skip
    for i in range(ROWS):
        status = "Partial" if i % 9 == 4 else "Complete"
        table.append([
            str(i + 1), f"{_day(i)} 09:00:00", f"{_day(i)} 09:06:00", status, "", "", "", "English",
            "", f"1770_{i:010x}", "Mozilla/5.0", "", f"192.0.2.{i}", "", "", "Germany", "Kiel", "",
            "", *(LIKERT["en"][int(_skewed(dice, 1, 5)) - 1] for _ in parts), _skewed(dice, 0, 10),
            "Web" if i % 2 else "", "Shop" if i % 3 else "", _said(dice, i),
        ])  # fmt: skip
    return Made("alchemer", table, {
        "tool": "Alchemer", "date": "Date Submitted", "respondent": "Response ID",
        "personal": ["IP Address"], "comments": ["Anything else you would like to tell us?"],
        "never": ["Status", "SessionID", "User Agent", "Web:*", "Shop:*", "Referer"],
        "score": [
            {"columns": [f"{p}:*" for p in parts], "metric": "csat", "scale": [1, 5]},
            {"columns": ["How likely*"], "metric": "nps", "scale": [0, 10]},
        ],
    }, touchpoints=parts)  # fmt: skip


def zoho() -> Made:
    """Two rows of headings; the rows of a matrix stand in the second."""
    dice = random.Random(18)
    first = [
        "Response ID",
        "Response Status",
        "IP Address",
        "Time Stamp (mm/dd/yyyy)",
        "Collector",
        "Rate our service",
        "",
        "",
        "Your branch",
        "What may we do better?",
    ]
    second = ["", "", "", "", "", "Speed", "Friendliness", "Price", "", ""]
    table = [first, second]
    for i in range(ROWS):
        table.append([
            f"24880000{i:08d}", "Completed", f"192.0.2.{i}",
            f"{4 + i % 3:02d}/{1 + i % 28:02d}/2026 16:{i % 60:02d}", "Web link",
            *(dice.choice(("Poor", "Fair", "Good", "Very Good", "Excellent")) for _ in "123"),
            dice.choice(("North", "South", "West")), _said(dice, i),
        ])  # fmt: skip
    return Made("zoho-survey", table, {
        "tool": "Zoho Survey", "date": "Time Stamp (mm/dd/yyyy)", "respondent": "Response ID",
        "personal": ["IP Address"], "segments": ["Your branch"],
        "comments": ["What may we do better?"], "never": ["Collector", "Response Status"],
        "score": [{"columns": ["Rate our service*"], "metric": "rating", "scale": [1, 5]}],
    }, ending="xlsx", touchpoints=("Speed", "Friendliness", "Price"))  # fmt: skip


def jotform() -> Made:
    dice = random.Random(19)
    table = [["Submission Date", "First Name", "Last Name", "E-mail", "Phone Number",
              "Please rate the following >> Quality of food",
              "Please rate the following >> Service",
              "Please rate the following >> Cleanliness", "Overall rating", "Visit type",
              "Suggestions", "Submission IP", "Submission ID"]]  # fmt: skip
    for i in range(ROWS):
        table.append([
            f"{('Apr', 'May', 'Jun')[i % 3]} {1 + i % 28}, 2026", "Sam", "Doe",
            f"p{i}@example.org", "(555) 010-0000", *(dice.choice(LIKERT["en"]) for _ in "123"),
            f"{_skewed(dice, 1, 5)} / 5", dice.choice(("Dine in", "Take away")), _said(dice, i),
            f"192.0.2.{i}", str(5_240_000_000_000_000_000 + i),
        ])  # fmt: skip
    return Made("jotform", table, {
        "tool": "Jotform", "date": "Submission Date", "respondent": "Submission ID",
        "personal": ["First Name", "Last Name", "E-mail", "Phone Number", "Submission IP"],
        "segments": ["Visit type"], "comments": ["Suggestions"],
        "score": [
            {"columns": ["Please rate*"], "metric": "csat", "scale": [1, 5]},
            {"columns": ["Overall rating"], "metric": "rating", "scale": [1, 5]},
        ],
    }, touchpoints=("Quality of food", "Service", "Cleanliness"))  # fmt: skip


def porsline() -> Made:
    """Jalali days, Persian digits, choices of one question in columns of their own."""
    dice = random.Random(20)
    table = [["ردیف", "شناسه پاسخ‌دهنده", "تاریخ شروع", "تاریخ پایان", "مدت زمان پاسخ‌دهی (ثانیه)",
              "وضعیت", "1. از کدام کانال خرید کردید؟ - وب‌سایت",
              "1. از کدام کانال خرید کردید؟ - تلفن",
              "1. از کدام کانال خرید کردید؟ - حضوری", "2. از سرعت ارسال چقدر راضی هستید؟",
              "3. از بسته‌بندی چقدر راضی هستید؟",
              "4. چقدر احتمال دارد ما را به دوستان خود معرفی کنید؟ (۰ تا ۱۰)", "5. جنسیت",
              "6. استان محل سکونت", "7. پیشنهاد شما"]]  # fmt: skip
    for i in range(ROWS):
        day = digits(f"1405/0{1 + i % 3}/{1 + i % 29:02d}", PERSIAN)
        table.append([
            digits(str(i + 1), PERSIAN), digits(str(48_200 + i), PERSIAN), f"{day} ۱۰:۲۰",
            f"{day} ۱۰:۲۵", digits(str(dice.randint(60, 400)), PERSIAN),
            "ناقص" if i % 10 == 7 else "کامل", "وب‌سایت" if i % 2 else "", "تلفن" if i % 3 else "",
            "حضوری" if i % 5 == 0 else "", *(digits(_skewed(dice, 1, 5), PERSIAN) for _ in "12"),
            digits(_skewed(dice, 0, 10), PERSIAN), dice.choice(("زن", "مرد")),
            dice.choice(("تهران", "فارس", "گیلان")), _said(dice, i, DONE_FA),
        ])  # fmt: skip
    return Made("porsline", table, {
        "date": "تاریخ پایان", "respondent": "شناسه پاسخ‌دهنده", "segments": ["5. جنسیت",
        "6. استان محل سکونت"], "comments": ["7. پیشنهاد شما"],
        "never": ["ردیف", "مدت زمان*", "وضعیت", "1. از کدام*"],
        "score": [
            {"columns": ["2. *", "3. *"], "metric": "csat", "scale": [1, 5]},
            {"columns": ["4. *"], "metric": "nps", "scale": [0, 10]},
        ],
    }, ending="xlsx", touchpoints=("سرعت ارسال", "بسته‌بندی"))  # fmt: skip


def digisurvey() -> Made:
    """Windows-1256, words instead of numbers, Jalali days with a time."""
    dice = random.Random(21)
    table = [["کد پیگیری", "زمان ثبت پاسخ", "نام و نام خانوادگی", "شماره موبایل", "شعبه",
              "برخورد کارکنان", "زمان انتظار", "نظافت شعبه", "سهولت استفاده از اپلیکیشن",
              "توضیحات"]]  # fmt: skip
    words = ("خیلی ضعیف", "ضعیف", "متوسط", "خوب", "خیلی خوب")
    for i in range(ROWS):
        table.append([
            str(93_000 + i), f"1405-0{1 + i % 3}-{1 + i % 29:02d} 11:05", "سارا محمدی",
            f"0912000{i:04d}", dice.choice(("مرکزی", "شرق")), *(dice.choice(words) for _ in "123"),
            dice.choice(("خیلی سخت", "سخت", "متوسط", "آسان", "خیلی آسان")), _said(dice, i, DONE_FA),
        ])  # fmt: skip
    table = [[c.replace("ی", "ي").replace("‌", " ") for c in row] for row in table]
    return Made("digisurvey", table, {
        "date": "زمان ثبت پاسخ", "respondent": "کد پيگيري",
        "personal": ["نام و نام خانوادگي", "شماره موبايل"], "segments": ["شعبه"],
        "comments": ["توضيحات"],
        "score": [
            {"columns": ["برخورد*", "زمان انتظار", "نظافت*"], "metric": "rating", "scale": [1, 5]},
            {"columns": ["سهولت*"], "metric": "ces", "scale": [1, 5]},
        ],
    }, encoding="cp1256", touchpoints=("زمان انتظار",))  # fmt: skip


def microsoft_forms_arabic() -> Made:
    dice = random.Random(22)
    nps = "ما مدى احتمال أن توصي بنا لصديق أو زميل؟"
    table = [["المعرف", "وقت البدء", "وقت الإكمال", "البريد الإلكتروني", "الاسم", "وقت آخر تعديل",
              "ما مدى رضاك عن سرعة الخدمة؟", "ما مدى رضاك عن التوصيل؟", nps, "المدينة",
              "ما الذي يمكننا تحسينه؟"]]  # fmt: skip
    for i in range(ROWS):
        table.append([
            str(i + 1), f"{4 + i % 3}/{1 + i % 28}/26 9:00:00",
            f"{4 + i % 3}/{1 + i % 28}/26 9:05:00", "anonymous", "", "",
            *(dice.choice(LIKERT["ar"]) for _ in "12"),
            digits(_skewed(dice, 0, 10), ARABIC), dice.choice(("الرياض", "جدة")),
            f"كان الانتظار طويلا ولم يرد علي أحد {i}" if i % 2 else "",
        ])  # fmt: skip
    return Made("microsoft-forms-arabic", table, {
        "tool": "Microsoft Forms", "date": "وقت الإكمال", "segments": ["المدينة"],
        "comments": ["ما الذي*"], "respondent": "المعرف",
        "never": ["وقت البدء", "وقت آخر تعديل"],
        "score": [
            {"columns": ["ما مدى رضاك*"], "metric": "csat", "scale": [1, 5]},
            {"columns": [nps], "metric": "nps", "scale": [0, 10]},
        ],
    }, ending="xlsx", touchpoints=("سرعة الخدمة", "التوصيل"))  # fmt: skip


def google_business() -> Made:
    """Stars as words of numbers, the name of the place in a column."""
    dice = random.Random(23)
    table = [["Location name", "Store code", "Reviewer", "Rating", "Review", "Date", "Reply",
              "Reply date"]]  # fmt: skip
    for i in range(ROWS):
        table.append([
            f"Shop {'ABC'[i % 3]}", f"S{i % 3:03d}", f"Sam {i}",
            ("ONE", "TWO", "THREE", "FOUR", "FIVE")[int(_skewed(dice, 1, 5)) - 1], _said(dice, i),
            _day(i), "Thank you for coming" if i % 4 == 0 else "", _day(i) if i % 4 == 0 else "",
        ])  # fmt: skip
    return Made("google-business-reviews", table, {
        "date": "Date", "segments": ["Location name"], "comments": ["Review"],
        "personal": ["Reviewer"], "never": ["Reply", "Reply date"],
        "score": [{"columns": ["Rating"], "metric": "rating", "scale": [1, 5]}],
    })  # fmt: skip


def surveymonkey_codes() -> Made:
    """Numbers instead of words, choices as numbers, a long question over each matrix."""
    dice = random.Random(24)
    long = ("Thinking about your most recent visit to one of our stores, how satisfied were you "
            "with each of the following aspects of the service you received?")  # fmt: skip
    first = ["Respondent ID", "Collector ID", "Date Created", "Date Modified", "IP Address",
             "Email Address", "First Name", "Last Name", "Custom Data 1", long, "", "",
             "Which of these did you use? (Select all that apply)", "", "", "",
             "How likely is it that you would recommend us to a friend or colleague?",
             "Your age group"]  # fmt: skip
    second = ["", "", "", "", "", "", "", "", "", "Queue at the till", "Staff", "Opening hours",
              "Website", "App", "Store", "Other (please specify)", "", "Response"]  # fmt: skip
    table = [first, second]
    for i in range(ROWS):
        table.append([
            str(118_230_000_000 + i), "40012", f"{_day(i)} 10:00:00", f"{_day(i)} 10:06:00",
            f"192.0.2.{i}", "", "", "", "", *(_skewed(dice, 1, 5) for _ in "123"),
            "1" if i % 2 else "", "2" if i % 3 else "", "3" if i % 5 else "", "",
            _skewed(dice, 0, 10),
            dice.choice(("18-29", "30-44", "45-60", "> 60")),
        ])  # fmt: skip
    return Made("surveymonkey-codes", table, {
        "tool": "SurveyMonkey", "date": "Date Modified", "respondent": "Respondent ID",
        "personal": ["IP Address"],
        "segments": ["Your age group", "Which of these did you use?"],
        "never": ["Collector ID", "Which of these*[[]*"],
        "score": [
            {"columns": [f"{long}*"], "metric": "csat", "scale": [1, 5]},
            {"columns": ["How likely*"], "metric": "nps", "scale": [0, 10]},
        ],
    }, touchpoints=("Queue at the till", "Staff", "Opening hours"))  # fmt: skip


def qualtrics_long() -> Made:
    """Questions of three lines, piped text, codes for names."""
    dice = random.Random(25)
    names = ["StartDate", "EndDate", "Status", "Progress", "Duration (in seconds)", "Finished",
             "RecordedDate", "ResponseId", "DistributionChannel", "UserLanguage", "Q12_1", "Q12_2",
             "Q12_3", "Q14", "Q15", "Q17_4", "Q19", "Segment"]  # fmt: skip
    battery = (
        "Thinking back to the last time you contacted us about your ${e://Field/product},\n"
        "to what extent do you agree or disagree with each of the following? - "
    )
    asked = ["Start Date", "End Date", "Response Type", "Progress", "Duration (in seconds)",
             "Finished", "Recorded Date", "Response ID", "Distribution Channel", "User Language",
             f"{battery}The agent understood my problem", f"{battery}My call was answered quickly",
             f"{battery}I had to repeat myself too many times",
             "Overall, how satisfied or dissatisfied are you with the way in which your claim was "
             "handled from the first call until the money reached your account?",
             "On a scale from 0-10, how likely are you to recommend ${e://Field/brand} to friends "
             "or family who are looking for an insurance?",
             "How easy or difficult was it to upload your documents on our website?\n"
             "(Please answer even if somebody helped you.) - Selected Choice",
             "Please tell us, in your own words, why you gave this score.", "Segment"]  # fmt: skip
    table = [names, asked, [f'{{"ImportId":"QID{i}"}}' for i in range(len(names))]]
    for i in range(ROWS):
        agree = ("Strongly disagree", "Somewhat disagree", "Neither agree nor disagree",
                 "Somewhat agree", "Strongly agree")  # fmt: skip
        table.append([
            f"{_day(i)} 09:00:00", f"{_day(i)} 09:05:00", "IP Address", "100", "300", "True",
            f"{_day(i)} 09:05:01", f"R_{i:05x}abcdef", "email", "EN",
            *(dice.choice(agree) for _ in "123"),
            dice.choice(("Extremely dissatisfied", "Somewhat dissatisfied",
                         "Neither satisfied nor dissatisfied", "Somewhat satisfied",
                         "Extremely satisfied")),
            _skewed(dice, 0, 10),
            dice.choice(("Extremely difficult", "Somewhat difficult", "Neither easy nor difficult",
                         "Somewhat easy", "Extremely easy")),
            _said(dice, i), dice.choice(("Private", "Company")),
        ])  # fmt: skip
    return Made("qualtrics-long-questions", table, {
        "tool": "Qualtrics", "date": "RecordedDate", "respondent": "ResponseId",
        "segments": ["Segment"], "comments": ["Q19"],
        "never": ["Status", "Progress", "Duration (in seconds)", "Finished", "UserLanguage"],
        "score": [
            {"columns": ["Q12_1", "Q12_2"], "metric": "rating", "scale": [1, 5]},
            {"columns": ["Q12_3"], "metric": "rating", "scale": [1, 5], "reversed": True},
            {"columns": ["Q14"], "metric": "csat", "scale": [1, 5]},
            {"columns": ["Q15"], "metric": "nps", "scale": [0, 10]},
            {"columns": ["Q17_4"], "metric": "ces", "scale": [1, 5]},
        ],
    }, touchpoints=("The agent understood my problem", "My call was answered quickly"))  # fmt: skip


def kobo_select() -> Made:
    """Select-multiple both in one cell and in columns of 0 and 1, labels as headings."""
    dice = random.Random(26)
    table = [["start", "end", "Which services did you use?", "Which services did you use?/Clinic",
              "Which services did you use?/Pharmacy", "Which services did you use?/Laboratory",
              "How satisfied are you with the waiting time?",
              "How satisfied are you with the staff?",
              "Gender", "Governorate", "_id", "_uuid", "_submission_time", "__version__",
              "_index"]]  # fmt: skip
    for i in range(ROWS):
        used = [n for n, k in (("Clinic", 2), ("Pharmacy", 3), ("Laboratory", 5)) if i % k]
        table.append([
            f"{_day(i)}T09:00:00.000+03:00", f"{_day(i)}T09:07:00.000+03:00", " ".join(used),
            *(str(int(n in used)) for n in ("Clinic", "Pharmacy", "Laboratory")),
            *(dice.choice(LIKERT["en"]) for _ in "12"), dice.choice(("Female", "Male")),
            dice.choice(("Amman", "Irbid", "Zarqa")), str(9_000_000 + i),
            f"{i:08x}-0000-4000-8000-000000000000", f"{_day(i)}T06:10:00", "vA1b2", str(i + 1),
        ])  # fmt: skip
    return Made("kobo-labels", table, {
        "tool": "KoBoToolbox", "date": "_submission_time",
        "segments": ["Gender", "Governorate", "Which services did you use?"],
        "never": ["Which services did you use?/*", "_index", "__version__"],
        "score": [{"columns": ["How satisfied*"], "metric": "csat", "scale": [1, 5]}],
    }, ending="xlsx", touchpoints=("Waiting time", "Staff"))  # fmt: skip


def intercom() -> Made:
    """Ratings with faces, most conversations without one."""
    dice = random.Random(27)
    faces = ("😠", "🙁", "😐", "😃", "🤩")
    table = [["Conversation ID", "Created at", "Rating", "Remark", "Teammate rated", "Team",
              "Channel", "Customer plan"]]  # fmt: skip
    for i in range(ROWS):
        table.append([
            str(215_470_000_000 + i), f"{_day(i)} 13:00", dice.choice((*faces, "", "")),
            _said(dice, i), f"Agent {'AB'[i % 2]}", dice.choice(("Tier 1", "Tier 2")),
            dice.choice(("Messenger", "Email")), dice.choice(("Pro", "Starter")),
        ])  # fmt: skip
    return Made("intercom-ratings", table, {
        "date": "Created at", "respondent": "Conversation ID", "comments": ["Remark"],
        "segments": ["Team", "Channel", "Customer plan"],
        "score": [{"columns": ["Rating"], "metric": "rating", "scale": [1, 5]}],
    })  # fmt: skip


def limesurvey_codes() -> Made:
    """Answer codes as LimeSurvey names them: A1 to A5, and -oth-."""
    dice = random.Random(28)
    table = [["id. Response ID", "submitdate. Date submitted", "lastpage. Last page",
              "startlanguage. Start language", "startdate. Date started",
              "Q1[SQ001]. How do you rate the following? [Registration]",
              "Q1[SQ002]. How do you rate the following? [Waiting room]",
              "Q1[SQ003]. How do you rate the following? [Doctor]", "Q2. Which branch?",
              "Q3. How likely are you to recommend us?"]]  # fmt: skip
    for i in range(ROWS):
        sent = f"{_day(i)} 10:00:00"
        table.append([
            str(i + 1), sent, "4", "en", sent, *(f"A{_skewed(dice, 1, 5)}" for _ in "123"),
            dice.choice(("A1", "A2", "A3")), _skewed(dice, 0, 10),
        ])  # fmt: skip
    return Made("limesurvey-answer-codes", table, {
        "tool": "LimeSurvey", "date": "submitdate. Date submitted",
        "respondent": "id. Response ID", "segments": ["Q2. Which branch?"],
        "never": ["lastpage. Last page", "startlanguage. Start language"],
        "score": [
            {"columns": ["Q1*"], "metric": "rating", "scale": [1, 5]},
            {"columns": ["Q3. *"], "metric": "nps", "scale": [0, 10]},
        ],
    }, delimiter=";", touchpoints=("Registration", "Waiting room", "Doctor"))  # fmt: skip


MAKERS: tuple[Maker, ...] = (
    zendesk, hubspot, medallia, delighted, trustpilot, google_play, alchemer, zoho, jotform,
    porsline, digisurvey, microsoft_forms_arabic, google_business, surveymonkey_codes,
    qualtrics_long, kobo_select, intercom, limesurvey_codes,
)  # fmt: skip
