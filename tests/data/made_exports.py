"""Exports made by code, in the shapes that survey tools give them: no public file has these.

Each maker returns rows of cells, headings included; `write` puts them into a file of any kind.
"""

from __future__ import annotations

import csv
import io
import random
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

Table = list[list[str]]
PARTS = ("Shop", "Bill", "Help")
PERSIAN, ARABIC = "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"
LIKERT = {
    "en": ("Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"),
    "fa": ("کاملاً ناراضی", "ناراضی", "نه راضی نه ناراضی", "راضی", "کاملاً راضی"),
    "ar": ("غير راضٍ جدًا", "غير راضٍ", "محايد", "راضٍ", "راضٍ جدًا"),
}
AGREE = ("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree")


def digits(text: str, of: str) -> str:
    return text.translate(str.maketrans("0123456789", of))


def qualtrics(rows: int = 60, labels: bool = True, seed: int = 1) -> Table:
    """Three rows of headings, line breaks in questions, previews, unfinished answers."""
    dice = random.Random(seed)
    names = ["StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)",
             "Finished", "RecordedDate", "ResponseId", "RecipientEmail", "UserLanguage",
             "Q1_1", "Q1_2", "Q1_3", "Q2", "Q2_NPS_GROUP", "Q3", "Region"]  # fmt: skip
    asked = ["Start Date", "End Date", "Response Type", "IP Address", "Progress",
             "Duration (in seconds)", "Finished", "Recorded Date", "Response ID",
             "Recipient Email", "User Language",
             *(f"How satisfied are you with\nthe following? - {part}" for part in PARTS),
             "How likely are you to recommend us\nto a friend?",
             "How likely are you to recommend us\nto a friend? - Group", "Why?",
             "Region"]  # fmt: skip
    table = [names, asked, [f'{{"ImportId":"QID{i}"}}' for i in range(len(names))]]
    for i in range(rows):
        test, half = i % 20 == 0, i % 10 == 3
        state = "Survey Preview" if labels else "1"
        real = "IP Address" if labels else "0"
        done = ("False" if half else "True") if labels else str(int(not half))
        nps = dice.randint(0, 10)
        group = "Promoter" if nps > 8 else "Passive" if nps > 6 else "Detractor"
        scores = [
            LIKERT["en"][dice.randint(0, 4)] if labels else str(dice.randint(1, 5)) for _ in "123"
        ]
        table.append([
            f"2026-03-{1 + i % 28:02d} 09:00:00", f"2026-03-{1 + i % 28:02d} 09:{i % 60:02d}:30",
            state if test else real, f"192.0.2.{i}", "40" if half else "100",
            str(dice.randint(50, 900)), done, f"2026-03-{1 + i % 28:02d} 10:00:00", f"R_{i:05x}abc",
            f"p{i}@example.org", "EN", *scores, "" if half else str(nps), "" if half else group,
            f"said number {i}\nand more of it", dice.choice(("North", "South")),
        ])  # fmt: skip
    return table


def surveymonkey(rows: int = 60) -> Table:
    """Two rows of headings, one column for each choice of an answer."""
    dice = random.Random(2)
    first = ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address",
             "Email Address", "First Name", "Which did you use?", "", "",
             "Please rate each of these", "", "", "How easy was it?"]  # fmt: skip
    second = ["", "", "", "", "", "", "", "Web", "Shop", "Other (please specify)",
              "Delivery", "Installation", "Invoice", "Response"]  # fmt: skip
    table = [first, second]
    for i in range(rows):
        table.append([
            str(11_400_000_000 + i), "40012", f"03/{1 + i % 28:02d}/2026 09:00:00 AM",
            f"03/{1 + i % 28:02d}/2026 09:10:00 AM", f"192.0.2.{i}", f"p{i}@example.org", "Sam",
            "Web" if i % 2 else "", "Shop" if i % 3 else "", "a friend's phone" if i == 5 else "",
            *(f"{n} - {('Poor', 'Fair', 'Good', 'Very good', 'Excellent')[n - 1]}"
              for n in (dice.randint(1, 5) for _ in "123")),
            dice.choice(("Very easy", "Easy", "Neutral", "Difficult", "Very difficult")),
        ])  # fmt: skip
    return table


def limesurvey(rows: int = 60) -> Table:
    """Codes as headings and as answers; a blank date of sending is an answer left half way."""
    dice = random.Random(3)
    table = [["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp",
              "ipaddr", "G01Q01[SQ001]", "G01Q01[SQ002]", "G01Q01[SQ003]", "G02Q05",
              "G03Q07"]]  # fmt: skip
    for i in range(rows):
        sent = f"2026-03-{1 + i % 28:02d} 10:00:00"
        table.append([
            str(i + 1), "" if i % 6 == 5 else sent, "3", "en", str(dice.randint(1, 10**9)), sent,
            sent, f"192.0.2.{i}", *(str(dice.randint(1, 5)) for _ in "123"),
            str(dice.randint(0, 10)), "more said here, sentence by sentence " + str(i),
        ])  # fmt: skip
    return table


def google_forms(language: str = "en", rows: int = 60) -> Table:
    """A grid in words under a heading in one of three languages, and ten steps in a line."""
    dice = random.Random(4)
    heading = {
        "en": ("Timestamp", "Rate our services", "How likely are you to recommend us?", "Region",
               ("Shop", "Delivery", "Support"), ("North", "South"), "Comments"),
        "fa": ("مهر زمانی", "میزان رضایت شما از خدمات ما",
               "چقدر احتمال دارد ما را به دوستان خود توصیه کنید؟", "استان",
               ("فروشگاه", "تحویل", "پشتیبانی"), ("تهران", "فارس"), "نظر شما"),
        "ar": ("طابع زمني", "ما مدى رضاك عن خدماتنا", "ما مدى احتمال أن توصي بنا؟", "المنطقة",
               ("المتجر", "التوصيل", "الدعم"), ("الرياض", "جدة"), "ملاحظاتك"),
    }[language]  # fmt: skip
    stamp, grid, nps, region, parts, regions, comment = heading
    table = [[stamp, *(f"{grid} [{part}]" for part in parts), nps, region, comment]]
    of = {"en": "0123456789", "fa": PERSIAN, "ar": ARABIC}[language]
    for i in range(rows):
        table.append([
            f"3/{1 + i % 28}/2026 14:{i % 60:02d}:00",
            *(LIKERT[language][dice.randint(0, 4)] for _ in parts),
            digits(str(dice.randint(0, 10)), of), regions[i % 2],
            f"{comment} {digits(str(i), of)} و این هم بیشتر",
        ])  # fmt: skip
    return table


def microsoft_forms(rows: int = 60) -> Table:
    dice = random.Random(5)
    table = [["ID", "Start time", "Completion time", "Email", "Name", "Check-in", "Cleaning",
              "How likely are you to recommend us to a friend or colleague?",
              "Branch"]]  # fmt: skip
    for i in range(rows):
        table.append([
            str(i + 1), f"3/{1 + i % 28}/26 9:00:00", f"3/{1 + i % 28}/26 9:05:00", "anonymous", "",
            *(AGREE[dice.randint(0, 4)] for _ in "12"), str(dice.randint(0, 10)), "ABC"[i % 3],
        ])  # fmt: skip
    return table


def typeform(rows: int = 60) -> Table:
    dice = random.Random(6)
    table = [["#", "How would you rate *our shop*?", "And the delivery, how good was it?",
              "What could be better?", "Start Date (UTC)", "Submit Date (UTC)",
              "Network ID"]]  # fmt: skip
    for i in range(rows):
        table.append([
            f"{i:032x}", str(dice.randint(1, 5)), str(dice.randint(1, 5)),
            f"Number {i}: it took them long to answer", f"2026-03-{1 + i % 28:02d} 09:00:00",
            f"2026-03-{1 + i % 28:02d} 09:03:00", f"{i * 7919:010x}",
        ])  # fmt: skip
    return table


def kobo(rows: int = 60) -> Table:
    """Groups in the names, one column for each choice, names of choices instead of words."""
    dice = random.Random(7)
    table = [["start", "end", "visit/used", "visit/used/web", "visit/used/shop",
              "rating/front_desk", "rating/waiting_room", "rating/doctor", "person/age",
              "_id", "_uuid", "_submission_time", "_validation_status", "_index"]]  # fmt: skip
    steps = ("very_dissatisfied", "dissatisfied", "neutral", "satisfied", "very_satisfied")
    for i in range(rows):
        web, shop = i % 2, i % 3 > 0
        table.append([
            f"2026-03-{1 + i % 28:02d}T09:00:00.000+03:30",
            f"2026-03-{1 + i % 28:02d}T09:04:00.000+03:30",
            " ".join(["web"] * web + ["shop"] * shop), str(web), str(int(shop)),
            *(steps[dice.randint(0, 4)] for _ in "123"), str(dice.randint(18, 80)),
            str(9000 + i), f"{i:08x}-0000-4000-8000-000000000000",
            f"2026-03-{1 + i % 28:02d}T06:00:00", "", str(i + 1),
        ])  # fmt: skip
    return table


def long_shape(rows: int = 40) -> Table:
    """One row per answer."""
    dice = random.Random(8)
    table = [["respondent", "date", "question", "value", "branch"]]
    for i in range(rows):
        for question in ("Shop", "Delivery", "Support"):
            table.append(
                [
                    f"c{i}",
                    f"2026-03-{1 + i % 28:02d}",
                    question,
                    str(dice.randint(1, 5)),
                    "AB"[i % 2],
                ]
            )
    return table


def wide(columns: int = 200, rows: int = 40) -> Table:
    """As many rating columns as anybody has, with 99 for no answer."""
    dice = random.Random(9)
    table = [["id", "date", *(f"Q{i:03d}" for i in range(columns))]]
    for i in range(rows):
        cells = [str(dice.choice((1, 2, 3, 4, 5, 99))) for _ in range(columns)]
        table.append([f"p{i}", f"2026-03-{1 + i % 28:02d}", *cells])
    return table


def write(table: Table, path: Path, encoding: str = "utf-8", delimiter: str = ",") -> Path:
    """CSV, TSV, XLSX or ODS, by the ending of the name."""
    match path.suffix:
        case ".xlsx":
            return _xlsx({"Answers": table}, path)
        case ".ods":
            return ods({"Answers": table}, path)
        case _:
            out = io.StringIO(newline="")
            csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(table)
            path.write_bytes(out.getvalue().encode(encoding))
            return path


def _xlsx(sheets: dict[str, Table], path: Path) -> Path:
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        for name, table in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(table):
                for place, cell in enumerate(row):
                    value = (
                        float(cell) if cell.isascii() and cell.isdigit() and len(cell) < 9 else cell
                    )
                    if cell:
                        sheet.write(number, place, value)
    return path


def workbook(sheets: dict[str, Table], path: Path) -> Path:
    """A workbook of several sheets, XLSX or ODS."""
    return ods(sheets, path) if path.suffix == ".ods" else _xlsx(sheets, path)


def ods(sheets: dict[str, Table], path: Path) -> Path:
    """An OpenDocument spreadsheet as LibreOffice lays it out: repeated cells, typed values."""
    tables = "".join(
        f'<table:table table:name="{escape(name)}">{"".join(map(_ods_row, table))}'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="1024"/></table:table-row></table:table>'
        for name, table in sheets.items()
    )
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} '
        f'office:version="1.2"><office:body><office:spreadsheet>{tables}</office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:'
        f'xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content, zipfile.ZIP_DEFLATED)
        archive.writestr("META-INF/manifest.xml", manifest, zipfile.ZIP_DEFLATED)
    return path


def _ods_row(row: Sequence[str]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(cell: str) -> str:
    if not cell:
        return "<table:table-cell/>"
    if cell.isascii() and cell.isdigit() and len(cell) < 9:
        return (
            f'<table:table-cell office:value-type="float" office:value="{cell}">'
            f"<text:p>{cell}</text:p></table:table-cell>"
        )
    if len(cell) == 10 and cell[:2] == "20" and cell[4] == cell[7] == "-":
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{cell}">'
            f"<text:p>{cell}</text:p></table:table-cell>"
        )
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
