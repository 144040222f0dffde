"""Exports in the shapes of survey tools, by guess alone; and what every reader must notice."""

from __future__ import annotations

import gzip
import tomllib
from datetime import date
from pathlib import Path

import guess_report
import made_exports as made
import pytest

from journeymap.data.counted import InputError
from journeymap.data.gathered import Gathered
from journeymap.data.importing import gather, prepare
from journeymap.data.overview import say_overview
from journeymap.data.recipe import Recipe, recipe_from_toml
from journeymap.evidence.project import Project
from journeymap.i18n.locale import locale_for


def read(table: made.Table, path: Path, **how: str) -> Gathered:
    return gather(Project(), made.write(table, path, **how))


def scales(found: Gathered) -> dict[str, tuple[str, tuple[float, float]]]:
    return {
        s.columns[0]: (str(s.metric), s.scale or (0, 0)) for s in found.recipe.scores
    }  # fmt: skip


@pytest.mark.parametrize("labels", [True, False])
@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods"])
def test_that_qualtrics_is_read_with_its_three_rows_of_headings(
    tmp_path: Path, ending: str, labels: bool
) -> None:
    found = read(made.qualtrics(labels=labels), tmp_path / f"q.{ending}")
    assert found.overview is not None
    assert found.overview.tool is not None
    assert found.overview.tool.name == "Qualtrics"
    assert scales(found) == {
        "Q1_1": ("csat", (1, 5)), "Q1_2": ("csat", (1, 5)), "Q1_3": ("csat", (1, 5)),
        "Q2": ("nps", (0, 10)),
    }  # fmt: skip
    assert {t.name for t in found.project.journey.touchpoints} >= {"Shop", "Bill", "Help"}
    assert found.recipe.segments == ("Region",)
    assert found.recipe.comment == ("Q3",)


def test_that_tests_are_left_out_with_a_word_and_unfinished_answers_are_counted(
    tmp_path: Path,
) -> None:
    found = read(made.qualtrics(), tmp_path / "q.csv")
    assert (found.source.rows, found.source.skipped["left out by the recipe"]) == (60, 3)
    assert found.overview is not None
    said = say_overview(found.overview, locale_for("en"))
    assert "3 tests left out" in said
    assert "6 unfinished answers counted too" in said
    every = gather(Project(), tmp_path / "q.csv", recipe=Recipe(leave_out={}))
    assert every.source.used == 60
    fewer = gather(
        Project(), tmp_path / "q.csv",
        recipe=recipe_from_toml('[leave_out]\nFinished = ["False"]\nStatus = ["Survey Preview"]'),
    )  # fmt: skip
    assert fewer.source.skipped == {"left out by the recipe": 9}
    assert fewer.source.used == 51


def test_that_choices_over_several_columns_are_one_question_in_surveymonkey(tmp_path: Path) -> None:
    found = read(made.surveymonkey(), tmp_path / "s.csv", encoding="cp1252")
    assert scales(found) == {
        "Please rate each of these [Delivery]": ("rating", (1, 5)),
        "Please rate each of these [Installation]": ("rating", (1, 5)),
        "Please rate each of these [Invoice]": ("rating", (1, 5)),
        "How easy was it?": ("ces", (1, 5)),
    }
    assert found.recipe.respondent == "Respondent ID"
    assert found.source.used == 60


def test_that_codes_of_limesurvey_are_read_and_unsent_answers_told(tmp_path: Path) -> None:
    found = read(made.limesurvey(), tmp_path / "l.csv", delimiter=";")
    assert scales(found) == {
        "G01Q01[SQ001]": ("rating", (1, 5)), "G01Q01[SQ002]": ("rating", (1, 5)),
        "G01Q01[SQ003]": ("rating", (1, 5)), "G02Q05": ("rating", (0, 10)),
    }  # fmt: skip
    assert found.overview is not None
    assert [(d.kind, d.rows, out) for d, out in found.overview.left_out] == [
        ("unfinished", 10, False)
    ]


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods", "tsv"])
def test_that_words_of_three_languages_are_steps_of_a_scale(
    tmp_path: Path, language: str, ending: str
) -> None:
    delimiter = "\t" if ending == "tsv" else ","
    table = made.google_forms(language)
    found = read(table, tmp_path / f"g.{ending}", delimiter=delimiter)
    metrics = [metric for metric, _ in scales(found).values()]
    assert metrics == ["csat", "csat", "csat", "nps"]
    assert found.recipe.date == table[0][0]
    assert found.recipe.segments == (table[0][5],)
    names = [t.name for t in found.project.journey.touchpoints][:3]
    assert all(f"[{name}]" in heading for name, heading in zip(names, table[0][1:4], strict=True))


def test_that_microsoft_forms_typeform_and_kobo_are_known_by_their_columns(tmp_path: Path) -> None:
    makers = {
        "Microsoft Forms": (made.microsoft_forms, "Completion time", "ID", 3),
        "Typeform": (made.typeform, "Submit Date (UTC)", "Network ID", 2),
        "KoBoToolbox": (made.kobo, "_submission_time", "_id", 3),
    }
    for name, (make, day, who, number) in makers.items():
        found = read(make(), tmp_path / f"{name}.csv")
        assert found.overview is not None
        assert found.overview.tool is not None
        assert found.overview.tool.name == name
        assert (found.recipe.date, found.recipe.respondent) == (day, who)
        assert len(found.recipe.scores) == number
    assert {t.name for t in found.project.journey.touchpoints} == {
        "front desk", "waiting room", "doctor",
    }  # fmt: skip


def test_that_columns_in_another_order_and_names_are_understood_all_the_same(
    tmp_path: Path,
) -> None:
    table = made.microsoft_forms()
    order = [8, 5, 7, 6, 2, 0, 1, 3, 4]
    turned = [[row[at] for at in order] for row in table]
    turned[0][0], turned[0][1] = "Which city?", "Staff at the desk"
    found = read(turned, tmp_path / "m.csv")
    assert scales(found) == {
        "Staff at the desk": ("rating", (1, 5)), "Cleaning": ("rating", (1, 5)),
        "How likely are you to recommend us to a friend or colleague?": ("nps", (0, 10)),
    }  # fmt: skip
    assert found.recipe.segments == ("Which city?",)


def test_that_one_row_per_answer_is_a_shape_of_its_own(tmp_path: Path) -> None:
    found = read(made.long_shape(), tmp_path / "long.csv")
    (score,) = found.recipe.scores
    assert (score.columns, score.touchpoint_column) == (("value",), "question")
    assert found.recipe.respondent == "respondent"
    assert found.source.people == 40
    assert {t.name for t in found.project.journey.touchpoints} == {"Shop", "Delivery", "Support"}


def test_that_two_hundred_columns_of_ratings_are_guessed(tmp_path: Path) -> None:
    found = read(made.wide(), tmp_path / "wide.xlsx")
    assert len(found.recipe.scores) == 200
    assert all(s.missing == (99.0,) and s.scale == (1, 5) for s in found.recipe.scores)


def test_that_windows_1256_is_read_as_persian(tmp_path: Path) -> None:
    table = [["کد مشتری", "رضایت از فروش", "استان"]]
    table += [[str(i), str(1 + i % 5), ("تهران", "فارس")[i % 2]] for i in range(40)]
    # the code page has no ye and kaf of Persian: such files are written with those of Arabic
    table = [[cell.replace("ی", "ي").replace("ک", "ك") for cell in row] for row in table]
    found = read(table, tmp_path / "p.csv", encoding="cp1256")
    assert found.recipe.segments == ("استان",)
    assert [s.columns for s in found.recipe.scores] == [("رضايت از فروش",)]
    assert any("CP1256" in warning for warning in found.warnings)


def test_that_digits_letters_and_marks_of_both_keyboards_are_one(tmp_path: Path) -> None:
    table = [["\u200fرضایت از خدمات", "\u202bگروه\u202c"]]
    groups = ("مشتری ویژه", "مشتري ويژه", "مشتری\u200cویژه")
    marks = ("۴", "٤", "4", "4.0", "۴٫۰")
    table += [[marks[i % 5], groups[i % 2]] for i in range(30)]
    table += [["۵", groups[0]], ["٣", groups[1]]]
    found = read(table, tmp_path / "d.csv")
    evidence = found.project.evidence
    assert evidence is not None
    total = evidence.scores[evidence.scores["variable"] == ""]
    assert total.groupby("code")["n"].sum().to_dict() == {3.0: 1, 4.0: 30, 5.0: 1}


def test_that_jalali_and_hijri_dates_are_told_apart(tmp_path: Path) -> None:
    def dated(name: str, dates: list[str]) -> Gathered:
        rows = [[day, str(1 + i % 5)] for i, day in enumerate(dates)]
        return read([[name, "Satisfaction score"], *rows], tmp_path / "x.csv")

    jalali = dated(
        "Date", [f"۱۴۰۴/۰۱/{made.digits(f'{1 + i:02d}', made.PERSIAN)}" for i in range(29)]
    )
    assert (jalali.source.first, jalali.source.last) == ("2025-03-21", "2025-04-18")
    hijri = dated(
        "Date", [f"١٤٤٧/٠٩/{made.digits(f'{1 + i:02d}', made.ARABIC)}" for i in range(29)]
    )
    assert (hijri.source.first, hijri.source.last) == ("2026-02-18", "2026-03-18")
    named = dated("التاريخ", [f"{1 + i} رمضان ١٤٤٧ هـ" for i in range(29)])
    assert (named.source.first, named.source.last) == ("2026-02-18", "2026-03-18")
    old = dated("تاریخ قمری", [f"1412/02/{1 + i:02d}" for i in range(29)])
    assert old.source.first == "1991-08-11"


def test_that_the_sheet_with_answers_is_chosen_and_named(tmp_path: Path) -> None:
    codes = [["Code", "Meaning"], *([str(i), f"the meaning of code {i}"] for i in range(900))]
    towns = [
        ["Town", "Zip", "Note"],
        *([f"Town {i}", str(10000 + i), f"n{i}"] for i in range(5000)),
    ]
    sums = [["What", "How many"], ["answers", "60"]]
    for ending in ("xlsx", "ods"):
        path = made.workbook(
            {"Sums": sums, "Towns": towns, "Raw": made.google_forms(), "Codes": codes},
            tmp_path / f"w.{ending}",
        )
        found = gather(Project(), path)
        assert found.source.rows == 60
        assert found.overview is not None
        assert found.overview.sheet == "Raw"
        assert any("'Raw'" in warning for warning in found.warnings)


def test_that_phantom_rows_and_stray_sums_are_not_answers(tmp_path: Path) -> None:
    rows = [[f"p{i}", "NS"[i % 2], str(1 + i % 5), str(i % 11)] for i in range(40)]
    head = ["id", "Region", "Satisfaction", "NPS"]
    blank = [["", "", "", ""]] * 25
    found = read([head, *rows[:20], *blank[:2], *rows[20:], *blank], tmp_path / "b.csv")
    assert (found.source.rows, found.source.used) == (40, 40)
    assert any("without a single cell" in warning for warning in found.warnings)
    summed = read([head, *rows, ["Total", "", "120", "200"]], tmp_path / "t.csv")
    assert summed.source.rows == 40


def test_that_personal_data_are_recognised_and_never_kept(tmp_path: Path) -> None:
    people = ["Sara Ahmadi", "John Smith", "Ali Rezaei", "Mary Jones"]
    table = [["Full name", "Contact me at", "Mobile", "Town", "How satisfied are you?"]]
    for i in range(40):
        table.append([people[i % 4], f"someone{i}@example.org", f"+98 912 000 {i:04d}",
                      ("Kish", "Yazd")[i % 2], str(1 + i % 5)])  # fmt: skip
    path = made.write(table, tmp_path / "p.csv")
    ready = prepare(path, Project())
    roles = {role.column: role for role in ready.roles}
    assert {c for c, r in roles.items() if r.role == "personal"} == {
        "Full name", "Contact me at", "Mobile",
    }  # fmt: skip
    assert not roles["Mobile"].samples
    asked = Recipe(segments=("Full name", "Contact me at", "Town"))
    found = gather(Project(), path, recipe=asked)
    assert found.recipe.segments == ("Town",)
    assert found.project.evidence is not None
    kept = found.project.evidence.scores.to_csv() + found.source.recipe
    assert not any(word in kept for word in ("Sara", "example.org", "+98"))


def test_that_a_scale_from_best_to_worst_is_turned_with_a_reason(tmp_path: Path) -> None:
    steps = [
        "1 - Strongly agree",
        "2 - Agree",
        "3 - Neutral",
        "4 - Disagree",
        "5 - Strongly disagree",
    ]
    table = [["The desk was friendly", "The queue was too long"]]
    table += [[steps[i % 5 if i % 2 else 0], steps[i % 5]] for i in range(40)]
    ready = prepare(made.write(table, tmp_path / "r.csv"), Project())
    by_column = {role.column: role for role in ready.roles}
    friendly = by_column["The desk was friendly"]
    assert friendly.score is not None
    assert friendly.score.reversed
    assert "best to worst" in friendly.why[-1]
    plain = [[text.split(" - ")[1] for text in row] for row in table[1:]]
    ready = prepare(made.write([table[0], *plain], tmp_path / "w.csv"), Project())
    queue = next(role for role in ready.roles if role.column == "The queue was too long")
    assert queue.score is not None
    assert queue.score.reversed
    assert "complaint" in queue.why[-1]


def test_that_ages_and_durations_are_no_scores(tmp_path: Path) -> None:
    table = [["Age of child", "Minutes waited", "Years as customer", "Visits per month", "Rating"]]
    table += [
        [str(1 + i % 10), str(i % 10), str(i % 8), str(i % 6), str(1 + i % 5)] for i in range(60)
    ]
    assert list(scales(read(table, tmp_path / "a.csv"))) == ["Rating"]


def test_that_the_overview_is_told_in_three_languages(tmp_path: Path) -> None:
    found = read(made.qualtrics(), tmp_path / "q.csv").overview
    assert found is not None
    assert (found.first, found.last) == (date(2026, 3, 1), date(2026, 3, 28))
    assert say_overview(found, locale_for("en")).startswith(
        "Qualtrics export, 60 answers, 3 satisfaction questions on 1–5, 1 NPS question, 1 segment"
    )
    assert "۶۰ پاسخ" in say_overview(found, locale_for("fa"))
    assert "٦٠ إجابة" in say_overview(found, locale_for("ar"))


def test_that_packed_and_parquet_exports_are_the_same_answers(tmp_path: Path) -> None:
    import duckdb

    plain = made.write(made.google_forms(), tmp_path / "g.csv")
    (tmp_path / "h.csv.gz").write_bytes(gzip.compress(plain.read_bytes()))
    duckdb.execute(
        f"COPY (FROM read_csv('{plain}', all_varchar = true)) TO '{tmp_path / 'i.parquet'}'"
    )
    counts = [
        gather(Project(), tmp_path / name).source.used
        for name in ("g.csv", "h.csv.gz", "i.parquet")
    ]
    assert counts == [60, 60, 60]


# --- SPSS -------------------------------------------------------------------------------------


def test_that_a_damaged_spss_file_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.sav"
    path.write_bytes(b"$FL2@(#) SPSS DATA FILE" + bytes(range(200)))
    with pytest.raises(InputError, match="SPSS file is damaged"):
        gather(Project(), path)
    path.write_bytes(b"id,NPS\n1,5\n")
    with pytest.raises(InputError, match="no SPSS file"):
        gather(Project(), path)


def test_that_codes_words_and_missing_codes_of_spss_are_followed(tmp_path: Path) -> None:
    import pandas as pd
    import pyreadstat

    frame = pd.DataFrame(
        {
            "q1": [1.0, 2.0, 3.0, 4.0, 5.0, 9.0] * 5,
            "q2": [5.0, 4.0, 3.0, 2.0, 1.0, 1.0] * 5,
            "region": [1.0, 2.0] * 15,
            "day": pd.date_range("2026-03-01", periods=30).date,
        }
    )
    path = tmp_path / "made.sav"
    pyreadstat.write_sav(
        frame, str(path),
        column_labels=["How satisfied are you with the shop?", "With the help?", "Region", "Day"],
        variable_value_labels={
            "q1": {1: "not at all", 5: "very much", 9: "refused"},
            "q2": {1: "Very satisfied", 2: "Satisfied", 3: "Neutral", 4: "Dissatisfied",
                   5: "Very dissatisfied"},
            "region": {1: "North", 2: "South"},
        },
        missing_ranges={"q1": [9]},
    )  # fmt: skip
    found = gather(Project(), path)
    assert found.recipe.segments == ("region",)
    assert found.project.evidence is not None
    table = found.project.evidence.scores
    assert set(table.loc[table["variable"] == "region", "value"]) == {"North", "South"}
    assert (found.source.first, found.source.last) == ("2026-03-01", "2026-03-30")
    assert [(s.columns, s.scale, s.reversed) for s in found.recipe.scores] == [
        (("q1",), (1, 5), False), (("q2",), (1, 5), True),
    ]  # fmt: skip
    assert any("q1 9, 5 times" in warning for warning in found.warnings)


def test_that_real_exports_are_guessed_as_their_documentation_says(shared_data: Path) -> None:
    listed = tomllib.loads(guess_report.EXPECTATIONS.read_text(encoding="utf-8"))["file"]
    small = [e for e in listed if "ibm_telco" not in e["path"] and "airline" not in e["path"]]
    verdicts = [guess_report.judge(shared_data, expected) for expected in small]
    wrong = [line for v in verdicts for line in (*v.wrong, *v.corrected)]
    assert len(wrong) <= 0.05 * sum(v.columns for v in verdicts), wrong
    assert not [line for v in verdicts for line in v.amiss]
