from __future__ import annotations

import datetime as dt
import string

import pytest

from journeymap.i18n.catalog import load_catalog, pseudo
from journeymap.i18n.locale import LANGUAGES, Locale, locale_for, plural_form

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("language", "number", "small", "percent", "signed"),
    [
        ("en", "1,234,567.5", "−0.5", "27%", "+34"),
        ("fa", "۱٬۲۳۴٬۵۶۷٫۵", f"{LRI}−۰٫۵{PDI}", f"{RLI}{LRI}۲۷{PDI}٪{PDI}", f"{LRI}+۳۴{PDI}"),
        ("ar", "١٬٢٣٤٬٥٦٧٫٥", f"{LRI}−٠٫٥{PDI}", f"{RLI}{LRI}٢٧{PDI}٪{PDI}", f"{LRI}+٣٤{PDI}"),
        ("pseudo", "1,234,567.5", f"{LRI}−0.5{PDI}", f"{RLI}{LRI}27{PDI}%{PDI}", f"{LRI}+34{PDI}"),
    ],
)
def test_that_numbers_are_written_the_way_the_reader_writes_them(
    language: str, number: str, small: str, percent: str, signed: str
) -> None:
    locale = locale_for(language)
    assert locale.number(1234567.5, 1) == number
    assert locale.number(-0.5, 1) == small
    assert locale.percent(0.271) == percent
    assert locale.signed(34.2) == signed


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_is_missing_is_a_dash_and_never_a_zero(language: str) -> None:
    locale = locale_for(language)
    for text in (
        locale.number(float("nan")), locale.percent(float("nan")), locale.duration(float("nan")),
    ):  # fmt: skip
        assert text == "—"


def test_that_a_number_that_rounds_to_zero_has_no_sign() -> None:
    english = locale_for("en")
    assert english.number(-0.2) == "0"
    assert english.signed(0.2) == "0"
    assert english.signed(-0.2) == "0"
    assert english.signed(-3) == "−3"
    assert locale_for("fa").signed(0.2) == f"{LRI}۰{PDI}"


def test_that_an_interval_with_a_sign_is_not_written_with_a_dash() -> None:
    english = locale_for("en")
    assert english.interval(12, 34) == "12–34"
    assert english.interval(-12, 34) == "−12 to 34"
    assert locale_for("fa").interval(12, 34) == f"{RLI}۱۲–۳۴{PDI}"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 s"), (89, "89 s"), (90, "2 min"), (3600, "60 min"), (5400, "1.5 h"), (36000, "10 h"),
     (36 * 3600, "1.5 d"), (30 * 86400, "30 d")],
)  # fmt: skip
def test_that_a_wait_is_told_in_the_unit_a_person_would_use(seconds: float, text: str) -> None:
    assert locale_for("en").duration(seconds) == text
    digits = {c for c in locale_for("fa").duration(seconds) if c in string.digits}
    assert not digits


def test_that_months_and_days_cannot_be_misread() -> None:
    english = locale_for("en")
    assert english.month("2024-02") == "Feb 2024"
    assert english.months("2024-02", "2024-02") == "Feb 2024"
    assert english.months("2024-02", "2024-05") == "Feb–May 2024"
    assert english.months("2023-11", "2024-02") == "Nov 2023 – Feb 2024"
    assert english.date(dt.date(2024, 2, 3)) == "3 Feb 2024"
    assert english.month("week 7") == "week 7"
    assert english.month("2024-13") == "2024-13"
    assert "۲۰۲۴" in locale_for("fa").month("2024-02")


@pytest.mark.parametrize("language", ["fa", "ar", "pseudo"])
def test_that_names_of_the_other_direction_cannot_disturb_a_sentence(language: str) -> None:
    locale = locale_for(language)
    assert locale.rtl
    assert locale.isolate("Offer") == f"{FSI}Offer{PDI}"
    assert locale.arrow("Offer", "Order") == f"{FSI}Offer{PDI} ← {FSI}Order{PDI}"
    assert locale_for("en").arrow("Offer", "Order") == "Offer → Order"


def test_that_only_ascii_digits_are_replaced() -> None:
    assert locale_for("fa").localised_digits("n = 12, ٣") == "n = ۱۲, ٣"
    assert locale_for("en").localised_digits("12") == "12"


def test_that_placeholders_are_filled_and_those_nobody_filled_stay_visible() -> None:
    locale = Locale()
    assert locale.tr("{a} and {b}", a="x {b}") == "x {b} and {b}"
    assert locale.tr("no {braces} at all") == "no {braces} at all"
    assert locale.tr("%n answer(s)", "", 1200) == "1,200 answers"


def test_that_a_translation_is_found_by_text_and_comment_and_by_number() -> None:
    catalog = {
        ("Save", ""): ("ذخیره",),
        ("Open", "verb"): ("باز کردن",),
        ("%n answer(s)", ""): ("%n پاسخ",),
        ("{name} is late", ""): ("{name} دیر کرده است",),
    }
    locale = Locale("fa", "rtl", "۰۱۲۳۴۵۶۷۸۹", catalog=catalog)
    assert locale.tr("Save") == "ذخیره"
    assert locale.tr("Save", "a comment nobody translated") == "ذخیره"
    assert locale.tr("Open", "verb") == "باز کردن"
    assert locale.tr("Open") == "Open"
    assert locale.tr("%n answer(s)", "", 12) == "۱۲ پاسخ"
    assert locale.tr("{name} is late", name="Ada") == "Ada دیر کرده است"


def test_that_the_plural_forms_are_those_of_the_language() -> None:
    assert [plural_form("en", n) for n in (0, 1, 2, 11)] == [1, 0, 1, 1]
    assert {plural_form("fa", n) for n in range(200)} == {0}
    assert [plural_form("ar", n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103)] == [
        0, 1, 2, 3, 3, 4, 4, 5, 5, 3,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Save", "Save {name}", "%n answer(s)", "{a}{b}", "100 % sure", "", "{touchpoint} costs"],
)
def test_that_the_rehearsal_is_longer_bracketed_and_keeps_placeholders(text: str) -> None:
    out = pseudo(text)
    assert out.startswith("⟦")
    assert out.endswith("⟧")
    assert len(out) >= len(text) + 2 + len(text) // 3
    fields = [field for _, field, _, _ in string.Formatter().parse(text) if field]
    assert [field for _, field, _, _ in string.Formatter().parse(out) if field] == fields
    assert ("%n" in text) == ("%n" in out)
    assert ("(s)" in text) == ("(s)" in out)


def test_that_the_rehearsal_is_what_the_pseudo_locale_says() -> None:
    locale = locale_for("pseudo")
    assert locale.tr("Save {name}", name="aeiou") == "⟦Sàvé aeiou···⟧"
    assert locale.tr("%n answer(s)", "", 2).startswith("⟦2 ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_language_has_its_locale_and_no_placeholder_gets_lost(language: str) -> None:
    locale = locale_for(language)
    assert locale.language == language
    for (source, _), forms in load_catalog(language).items():
        wanted = {field for _, field, _, _ in string.Formatter().parse(source) if field}
        for form in forms:
            got = {field for _, field, _, _ in string.Formatter().parse(form) if field}
            assert got == wanted, f"{source!r} became {form!r}"


def test_that_an_unknown_language_is_an_error() -> None:
    with pytest.raises(KeyError):
        locale_for("xx")
