"""More exports made with the shapes of real ones that were first understood wrongly.

A tool's headings without its questions, dates as browsers print them, decimals, words in German,
Spanish and French, statements without a word of judgement in them, one row per answer.
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import other_exports
from other_exports import ROWS, Made, Maker, _day, _said, _skewed


def headless_qualtrics() -> Made:
    """One row of headings, codes for questions, numbers written as decimals; nobody gave a 2."""
    dice = random.Random(31)
    table = [["StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)",
              "Finished", "RecordedDate", "ResponseId", "RecipientEmail", "LocationLatitude",
              "DistributionChannel", "UserLanguage", "Q5", "Q7_1", "Q8_1", "Q10_1", "Q10_2",
              "Q10_3", "Q15_1", "Q20", "Branch"]]  # fmt: skip
    words = ("Extremely dissatisfied", "Somewhat dissatisfied", "Somewhat satisfied",
             "Neither satisfied nor dissatisfied", "Extremely satisfied")  # fmt: skip
    for i in range(ROWS):
        at = f"{_day(i)} 10:06:19"
        table.append([
            at, at, "IP Address", f"192.0.2.{i}", "100", "243", "True", at, f"R_{i:015x}",
            f"p{i}@example.org", "40.71", "email", "EN", dice.choice(("Parent", "Volunteer")),
            dice.choice(("10.0", "9.0", "8.0", "7.0", "5.0", "1.0", "")),
            dice.choice(("10.0", "9.0", "8.0", "6.0", "5.0", "3.0")),
            *(dice.choice(words) for _ in "123"), dice.choice(("5.0", "5.0", "4.0", "3.0", "1.0")),
            _said(dice, i), dice.choice(("North", "South")),
        ])  # fmt: skip
    return Made("qualtrics-one-heading", table, {
        "tool": "Qualtrics", "date": "RecordedDate", "respondent": "ResponseId",
        "personal": ["IPAddress", "RecipientEmail", "LocationLatitude"],
        "segments": ["Q5", "Branch"], "comments": ["Q20"],
        "never": ["Status", "Progress", "Duration (in seconds)"],
        "score": [
            {"columns": ["Q10_*"], "metric": "csat", "scale": [1, 5]},
            {"columns": ["Q7_1", "Q8_1"], "metric": "rating", "scale": [1, 10]},
            {"columns": ["Q15_1"], "metric": "rating", "scale": [1, 5]},
        ],
    })  # fmt: skip


def browser_times() -> Made:
    """A form that keeps the moment as a browser prints it; statements on one scale."""
    dice = random.Random(32)
    table = [
        [
            "Timestamp",
            "I had a better view of my bills after the call",
            "The person I spoke to knew my earlier calls",
            "Overall, I was happy with the call",
            "Age range",
            "What should we change?",
        ]
    ]
    for i in range(ROWS):
        at = datetime(2026, 4, 6) + timedelta(hours=7 * i)
        table.append([
            at.strftime("%a %b %d %Y %H:%M:%S GMT-0500 (Central Daylight Time)"),
            dice.choice("12345"), dice.choice("1245"), dice.choice("12345"),
            dice.choice(("18-29", "30-44", "45+")), _said(dice, i),
        ])  # fmt: skip
    return Made("browser-times", table, {
        "tool": "Google Forms", "date": "Timestamp", "segments": ["Age range"],
        "comments": ["What should we change?"],
        "score": [{"columns": ["I had*", "The person*", "Overall*"], "metric": "rating",
                   "scale": [1, 5]}],
    })  # fmt: skip


def call_centre() -> Made:
    """Three plain scores a contact, one of them under a name that says nothing of a score."""
    dice = random.Random(33)
    table = [["survey_id", "patient_id", "survey_date", "channel", "interaction_type",
              "overall_score", "ease_of_contact", "agent_knowledge", "issue_resolved", "comments",
              "location_id"]]  # fmt: skip
    for i in range(ROWS):
        table.append([
            f"SRV-{i:06d}", f"PAT-{i * 37 % 9973:07d}", _day(i), dice.choice(("SMS", "Phone")),
            dice.choice(("Billing call", "First visit", "Delivery")), str(dice.randint(1, 10)),
            *(dice.choice("12345") for _ in "12"), dice.choice(("True", "False")),
            _said(dice, i), f"LOC-{i % 61:04d}",
        ])  # fmt: skip
    return Made("call-centre", table, {
        "date": "survey_date", "segments": ["channel", "interaction_type"],
        "comments": ["comments"], "never": ["location_id"],
        "score": [
            {"columns": ["overall_score"], "metric": "rating", "scale": [1, 10]},
            {"columns": ["ease_of_contact", "agent_knowledge"], "metric": "rating",
             "scale": [1, 5]},
        ],
    }, touchpoints=("Overall score", "Agent knowledge"))  # fmt: skip


def one_row_per_question() -> Made:
    """The question beside each answer: the one of NPS, asked by three desks."""
    dice = random.Random(34)
    ask = "How likely are you to recommend {} to a friend or colleague?"
    ends = ("0 - < Very Unlikely", *map(str, range(1, 10)), "10 - Very Likely >")
    table = [
        [
            "Survey Taker: Survey Response",
            "Survey Taker: Created Date",
            "Response",
            "Question Type",
            "Survey Question: Survey",
            "Survey Question: Question Title",
        ]
    ]
    for i in range(ROWS):
        table.append([
            str(8_581 + i), f"{1 + i % 28:02d}/08/2026", dice.choice(ends),
            "Single Select--Vertical", dice.choice(("Chat", "E-mail", "Phone")),
            ask.format(dice.choice(("us", "our shop"))),
        ])  # fmt: skip
    return Made("one-row-per-question", table, {
        "date": "Survey Taker: Created Date", "touchpoint": "Survey Question: Survey",
        "never": ["Question Type"],
        "score": [{"columns": ["Response"], "metric": "nps", "scale": [0, 10]}],
    })  # fmt: skip


def measures_by_turns() -> Made:
    """One row per answer, of whichever measure was asked: `type` says on what scale it is."""
    dice = random.Random(41)
    table = [["survey_id", "touchpoint", "type", "score", "created"]]
    tops = {"NPS": (0, 10), "CSAT": (1, 5), "CES": (1, 7)}
    for i in range(ROWS):
        kind = dice.choice(list(tops))
        place = dice.choice(("Web shop", "Delivery", "Support"))
        table.append([str(9000 + i), place, kind, str(dice.randint(*tops[kind])), _day(i)])
    return Made("measures-by-turns", table, {
        "date": "created", "respondent": "survey_id", "touchpoint": "touchpoint",
        "never": ["type", "score"],
        "score": [
            {"columns": ["NPS"], "metric": "nps", "scale": [0, 10]},
            {"columns": ["CSAT"], "metric": "csat", "scale": [1, 5]},
            {"columns": ["CES"], "metric": "ces", "scale": [1, 7]},
        ],
    })  # fmt: skip


def numbered_statements() -> Made:
    """The statement beside each answer, with its number before it."""
    dice = random.Random(35)
    asked = ("01. I know whom to call.", "02. My request was understood at once.",
             "07. What was promised was kept.")  # fmt: skip
    words = ("Strongly Disagree", "Disagree", "Neutral", "Agree", "Strongly Agree")
    table = [["Year", "Status", "Role", "Office", "Question", "Answer_Text"]]
    for i in range(ROWS):
        table.append([
            dice.choice(("2025 Jun", "2026 May")), "Partial" if i % 9 == 4 else "Complete",
            dice.choice(("Private", "Company")), dice.choice(("North", "South")), asked[i % 3],
            dice.choice(words),
        ])  # fmt: skip
    return Made("numbered-statements", table, {
        "segments": ["Role", "Office"], "touchpoint": "Question",
        "score": [{"columns": ["Answer_Text"], "metric": "rating", "scale": [1, 5]}],
    })  # fmt: skip


def app_store() -> Made:
    """The day of the answer beside the later one of the company's own reply."""
    dice = random.Random(36)
    table = [["Review ID", "Date", "Author", "Rating", "Title", "Review", "Version", "Country",
              "Developer Response", "Developer Response Date"]]  # fmt: skip
    for i in range(ROWS):
        day = datetime(2026, 4, 1) + timedelta(days=i)
        table.append([
            str(9_000_000 + i), day.strftime("%b %d, %Y"), f"user{i}", _skewed(dice, 1, 5),
            f"Number {i}", f"It closes whenever I open my orders, version {i}",
            dice.choice(("5.1.0", "5.2.1")), dice.choice(("Germany", "Iran")),
            "Thank you, please write to us",
            (day + timedelta(days=2)).strftime("%b %d, %Y"),
        ])  # fmt: skip
    return Made("app-store", table, {
        "date": "Date", "personal": ["Author"], "comments": ["Review"], "segments": ["Country"],
        "never": ["Developer Response", "Developer Response Date"],
        "score": [{"columns": ["Rating"], "metric": "rating", "scale": [1, 5]}],
    })  # fmt: skip


def hotel_decimals() -> Made:
    dice = random.Random(37)
    table = [["Review_Date", "Hotel_Name", "Negative_Review", "Reviewer_Score"]]
    for i in range(ROWS):
        table.append([
            f"{4 + i % 3:02d}/{13 + i % 15:02d}/2026", dice.choice(("Arena", "Park")),
            f"The breakfast was cold and late on day {i}", f"{dice.randint(25, 100) / 10:g}",
        ])  # fmt: skip
    return Made("hotel-decimals", table, {
        "date": "Review_Date", "segments": ["Hotel_Name"], "comments": ["Negative_Review"],
        "score": [{"columns": ["Reviewer_Score"], "metric": "rating", "scale": [1, 10]}],
    })  # fmt: skip


def shop_nps() -> Made:
    """Nothing but the name of the file says which question it was."""
    dice = random.Random(38)
    table = [["response_id", "customer_id", "score", "reason", "response_date"]]
    for i in range(ROWS):
        table.append([
            f"R{i}", f"C{i * 7 % 61}", _skewed(dice, 0, 10), dice.choice(("Late", "Fine", "Price")),
            f"{_day(i)} 00:00:00",
        ])  # fmt: skip
    return Made("shop-nps", table, {
        "date": "response_date", "respondent": "customer_id", "segments": ["reason"],
        "score": [{"columns": ["score"], "metric": "nps", "scale": [0, 10]}],
    })  # fmt: skip


def german() -> Made:
    """Words, the question of NPS, and a school grade whose best is 1."""
    dice = random.Random(39)
    words = ("sehr unzufrieden", "eher unzufrieden", "teils/teils", "eher zufrieden",
             "sehr zufrieden", "keine Angabe")  # fmt: skip
    grade = "Note für den Laden (1 = sehr gut, 6 = ungenügend)"
    nps = "Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? (0–10)"
    table = [
        [
            "Zeitstempel",
            "Wie zufrieden sind Sie mit der Lieferung?",
            nps,
            grade,
            "Bundesland",
            "Was können wir besser machen?",
        ]
    ]
    for i in range(ROWS):
        table.append([
            f"{1 + i % 28:02d}.0{4 + i % 3}.2026 10:00:00", dice.choice(words),
            _skewed(dice, 0, 10), dice.choice("112233456"), dice.choice(("Hessen", "Berlin")),
            f"Die Antwort kam erst nach {i} Tagen" if i % 2 else "",
        ])  # fmt: skip
    return Made("german-form", table, {
        "tool": "Google Forms", "date": "Zeitstempel", "segments": ["Bundesland"],
        "comments": ["Was können*"],
        "score": [
            {"columns": ["Wie zufrieden*"], "metric": "csat", "scale": [1, 5]},
            {"columns": [nps], "metric": "nps", "scale": [0, 10]},
            {"columns": [grade], "metric": "rating", "scale": [1, 6], "reversed": True},
        ],
    }, encoding="cp1252", delimiter=";")  # fmt: skip


def tools_compared() -> Made:
    """A grid that most people know only one row of, and say so in a sentence."""
    dice = random.Random(40)
    words = ("Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied",
             "I don't know this service", "Have never used it")  # fmt: skip
    ask = "26 - Overall, how satisfied are you with the services below? [{}]"
    parts = ("Hotline", "Chat", "Branch")
    table = [["Response ID", "Date submitted", "Last page", "Start language",
              *(ask.format(p) for p in parts)]]  # fmt: skip
    for i in range(ROWS):
        table.append([str(i + 3), f"{_day(i)} 10:00:00", "4", "en",
                      *(dice.choice(words) for _ in parts)])  # fmt: skip
    return Made("services-compared", table, {
        "tool": "LimeSurvey", "date": "Date submitted", "respondent": "Response ID",
        "score": [{"columns": ["26 - *"], "metric": "csat", "scale": [1, 5]}],
    }, touchpoints=parts)  # fmt: skip


#: All exports in the styles of other tools.
MAKERS: tuple[Maker, ...] = (
    *other_exports.MAKERS, headless_qualtrics, browser_times, call_centre, one_row_per_question,
    measures_by_turns, numbered_statements, app_store, hotel_decimals, shop_nps, german,
    tools_compared,
)  # fmt: skip
