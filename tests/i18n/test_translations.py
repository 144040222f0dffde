from __future__ import annotations

import importlib.util
import re
import unicodedata
from pathlib import Path

import pytest

from journeymap.canvas.fonts import load_fonts
from journeymap.canvas.text import lay_out, letters
from journeymap.i18n.calendars import CALENDARS, Calendar
from journeymap.i18n.catalog import load_catalog
from journeymap.i18n.locale import Locale, locale_for
from journeymap.i18n.month_names import month_names
from journeymap.picture.shapes import Text
from journeymap.picture.words import estimated_width

_SPEC = importlib.util.spec_from_file_location(
    "update_translations", Path(__file__).with_name("update_translations.py")
)
assert _SPEC is not None
assert _SPEC.loader is not None
tool = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(tool)

LANGUAGES = sorted(tool.FORMS)
FILES = {language: tool.FOLDER / f"journeymap_{language}.ts" for language in LANGUAGES}
#: Texts of the picture and its reasons: none of them may stand in English on an exported map.
PARTS = ("picture", "analysis", "i18n", "model")


def translations(language: str) -> list[tuple[str, str, str]]:
    """Every form: (English, its number among the forms, translation)."""
    return [
        (text, str(i), form)
        for (text, _), forms in tool.read_messages(FILES[language]).items()
        for i, form in enumerate(forms)
    ]


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_text_of_the_picture_is_translated(language: str) -> None:
    package = tool.FOLDER.parents[1] / "journeymap"
    wanted = set().union(*(tool.texts_by_parser(package / part) for part in PARTS))
    assert len(wanted) > 100
    missing = sorted(wanted - set(load_catalog(language)))
    assert not missing, f"run tests/i18n/update_translations.py and translate {missing}"


def test_that_the_parser_overlooks_no_text_that_lupdate_finds() -> None:
    program = tool.lupdate()
    if program is None:
        pytest.skip("pyside6-lupdate is not installed")
    assert tool.texts_by_lupdate(program) <= tool.texts_by_parser()


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_files_are_as_the_tool_writes_them_and_nothing_is_unfinished(
    language: str,
) -> None:
    known = tool.read_messages(FILES[language])
    assert tool.ts_text(language, set(known), known) == FILES[language].read_text(encoding="utf-8")
    assert not [text for text, forms in known.items() if not forms or not all(forms)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_counted_text_has_all_forms_of_the_language(language: str) -> None:
    for (text, _), forms in tool.read_messages(FILES[language]).items():
        assert not forms or len(forms) == (tool.FORMS[language] if "%n" in text else 1), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_placeholders_and_access_keys_are_kept(language: str) -> None:
    for text, form, translation in translations(language):
        assert placeholders(translation) == placeholders(text), text
        assert translation.count("&") == text.count("&"), text
        # none, one and two are words of their own in Arabic
        worded = language == "ar" and int(form) <= 2
        assert translation.count("%n") == text.count("%n") or worded, text
        assert "(s)" not in translation
        assert translation.strip(" ") == translation or text.strip(" ") != text, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_texts_are_written_in_the_letters_and_marks_of_the_language(language: str) -> None:
    wrong = {"fa": "يىكة٠١٢٣٤٥٦٧٨٩", "ar": "یکپچژگ۰۱۲۳۴۵۶۷۸۹"}[language]
    for text, _, translation in translations(language):
        assert not set(translation) & set(wrong), text
        assert not set(translation) & set(",;?%") - set("%" if "%n" in text else ""), text
        assert "  " not in translation
        assert unicodedata.normalize("NFC", translation) == translation or "هٔ" in translation
        opened = sum(translation.count(mark) for mark in "\u2066\u2067\u2068")
        assert opened == translation.count("\u2069"), text


def test_that_persian_words_are_joined_and_parted_as_they_are_written() -> None:
    for text, _, translation in translations("fa"):
        parted = re.search(r"(^|\s)(ن?می|ها|های)\s", translation)
        assert parted is None, f"{text!r}: a space where a zero-width non-joiner belongs"
        assert "ۀ" not in translation
        assert not re.search("\u200c(\\s|$|\u200c)", translation), text


#: Words that were once used beside another one for the same thing, or are spelt in two ways.
DROPPED = {
    "fa": "فایل رونوشت گزینش برگزی موش‌واره موشواره گاه‌شماری رایانامه بازدید یکراست این‌جا آن‌جا",
    "ar": "تسليمات اعتقاد اً السمة",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_one_thing_has_one_word(language: str) -> None:
    for text, _, translation in translations(language):
        found = [word for word in DROPPED[language].split() if word in translation]
        assert not found, f"{text!r}: {found}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_numbers_are_written_in_the_digits_of_the_language(language: str) -> None:
    for text, _, translation in translations(language):
        plain = re.sub("[\u2066\u2068].*?\u2069|{\\w*}|\\w*[A-Za-z]&?-?\\d+|A&4", "", translation)
        assert not re.search("[0-9]", plain), f"{text!r}: {plain}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_numbers_in_sentences_follow_the_digits_that_are_chosen(language: str) -> None:
    latin = locale_for(language, digits="latin")
    assert "95%" in latin.tr("95% interval")
    assert "95%" not in locale_for(language).tr("95% interval")


def test_that_counts_are_worded_as_arabic_grammar_wants() -> None:
    arabic = locale_for("ar")
    said = [arabic.tr("%n answer(s)", "", n) for n in (0, 1, 2, 3, 11, 100)]
    assert said == ["لا إجابات", "إجابة واحدة", "إجابتان", "٣ إجابات", "١١ إجابة", "١٠٠ إجابة"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("calendar", CALENDARS)
def test_that_months_have_names_of_the_language(language: str, calendar: Calendar) -> None:
    names = month_names(calendar, locale_for(language))
    assert len(set(names)) == 12
    assert not set(names) & set(month_names(calendar, locale_for("en")))


def seen(locale: Locale, text: str) -> str:
    """The letters of a text as they stand on the paper, from the left."""
    load_fonts()
    line = lay_out(Text(0, 0, 2000, 30, text, 14, "text"), rtl=locale.rtl)[0]
    return "".join(letter for letter, *_ in sorted(letters(line), key=lambda found: found[1]))


@pytest.mark.parametrize(
    ("language", "minus", "percent", "interval", "score"),
    [
        ("fa", "−۱۲", "٪۴۹", "۵۸–۵۶", "+۱۵ NPS"),
        ("ar", "−١٢", "٪٤٩", "٥٨–٥٦", "+١٥ NPS"),
    ],
)
def test_that_numbers_in_a_sentence_stand_as_a_reader_from_the_right_expects(
    qapp: object, language: str, minus: str, percent: str, interval: str, score: str
) -> None:
    locale = locale_for(language)
    words = ("{share} leave", "index {index} ({interval})", "NPS {number}")
    assert seen(locale, locale.number(-12)) == minus
    assert percent in seen(locale, locale.tr(words[0], share=locale.percent(0.49)))
    assert seen(locale, locale.percent(0.49)) == percent
    told = locale.tr(words[1], index=locale.number(57), interval=locale.interval(56, 58))
    assert f"){interval}(" in seen(locale, told)  # as brackets are typed, not as they look
    assert score in seen(locale, locale.tr(words[2], number=locale.signed(15)))
    from_to = seen(locale, locale.interval(-12, 5))
    assert from_to.endswith(minus)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_room_reckoned_for_a_translation_is_enough_and_not_much_too_much(
    qapp: object, language: str
) -> None:
    load_fonts()
    shares = []
    for _, _, translation in translations(language):
        text = re.sub(r"[{}&]|\n.*", "", translation)
        line = lay_out(Text(0, 0, 3000, 30, text, 14, "text"), rtl=True)
        if line and line[0].width > 10:
            shares.append(estimated_width(text, 14) / line[0].width)
    assert min(shares) > 0.95
    assert sorted(shares)[len(shares) // 2] < 1.15
