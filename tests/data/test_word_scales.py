"""Answers in words of many languages: each word a number of its own, from worst to best."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeymap.data.answers import Why, reading_of
from journeymap.data.gathered import Gathered
from journeymap.data.importing import journey_from
from journeymap.data.recipe import ScoreColumn
from journeymap.data.scales import scales_of, step_text

#: From best to worst; each its own step, from as many as there are down to 1.
IN_ORDER = """
Outstanding|Excellent|Good|Fair|Poor
Excellent|Very Good|Good|Bad|Very Bad
Excellent|Very good|Good|Poor|Very poor
Excellent|Good|Average|Poor
Excellent|Very Good|Good|Average|Bad|Very Bad
Agree|Somewhat agree|Neutral|Somewhat disagree|Disagree
Excelente|Muy bueno|Bueno|Regular|Malo
Excelente|Bueno|Regular|Malo|Pésimo
Muito bom|Bom|Regular|Ruim|Péssimo
Ótimo|Muito bom|Bom|Regular|Ruim
Concordo totalmente|Concordo|Não concordo nem discordo|Discordo|Discordo totalmente
Ausgezeichnet|Sehr gut|Gut|Schlecht|Sehr schlecht
Sehr zufrieden|Zufrieden|Teils/teils|Nicht zufrieden|Gar nicht zufrieden
Excellent|Tres bon|Bon|Mauvais|Tres Mauvais
Très bien|Bien|Moyen|Mal|Très mal
Tres satisfait|Plutot satisfait|Neutre|Plutot pas satisfait|Pas du tout satisfait
Tout à fait d’accord|D’accord|Neutre|Pas d’accord|Pas du tout d’accord
Tres utile|Utile|Pas utile
Molto soddisfatto|Soddisfatto|Neutrale|Insoddisfatto|Molto insoddisfatto
Kesinlikle Katılıyorum|Katılıyorum|Kararsızım|Katılmıyorum|Kesinlikle Katılmıyorum
Çok memnunum|Memnunum|Kararsızım|Memnun değilim|Hiç memnun değilim
Sangat Puas|Puas|Cukup Puas|Kurang Puas|Tidak Puas
Sangat Setuju|Setuju|Netral|Tidak Setuju|Sangat Tidak Setuju
Согласен|Скорее согласен|Где-то посередине|Скорее не согласен|Не согласен
Полностью согласен|Скорее согласен, чем не согласен|Частично согласен|Абсолютно не согласен
Очень доволен|Скорее доволен|Нейтрально|Скорее недоволен|Очень недоволен
非常满意|满意|一般|不满意|非常不满意
非常同意|同意|一般|不同意|非常不同意
موافق بشدة|موافق|محايد|غير موافق|غير موافق بشدة
ممتاز|جيد جداً|جيد|سيء|سيء جداً
راضٍ جداً|راضٍ|محايد|غير راضٍ|غير راضٍ إطلاقاً
عالی|خیلی خوب|خوب|بد|خیلی بد
کاملاً موافق|موافق|بی‌نظر|مخالف|کاملاً مخالف
کاملا موافقم|موافقم|نظری ندارم|مخالفم|کاملا مخالفم
Very safe|Safe|No opinion|Unsafe|Very unsafe
Excellent /Excellent|Tres bon /Very Good|Bon / Good|Mauvais / Bad|Tres Mauvais / Very Bad
Nagyon jó / Very good|Jó / Good|Közepes / Fair|Rossz / Bad|Nagyon rossz / Very bad
""".strip().splitlines()


@pytest.mark.parametrize("words", IN_ORDER)
def test_that_each_word_has_a_number_of_its_own_from_best_to_worst(words: str) -> None:
    said = words.split("|")
    scale = scales_of([*said, "N/A", "je ne sais pas/ I don't know"])[0]
    codes = [scale.code(step_text(word)) for word in said]
    assert codes == list(range(len(said), 0, -1))
    assert len(scale.steps) == len(said)


@pytest.mark.parametrize(
    ("one", "other"),
    [("راضی", "راضي"), ("Très satisfait", "TRES SATISFAIT"), ("خیلی‌راضی", "خیلی راضی"),
     ("Agree", "أوافق"), ("Çok memnunum", "very satisfied")],
)  # fmt: skip
def test_that_the_same_word_in_another_spelling_or_language_is_the_same_step(
    one: str, other: str
) -> None:
    scale = scales_of([one, other, "neutral"])[0]
    codes = {scale.code(step_text(word)) for word in (one, other)}
    assert len(codes) == 1
    assert None not in codes


def imported(path: Path, columns: dict[str, list[str]]) -> Gathered:
    rows = zip(*(cells * (60 // len(cells)) for cells in columns.values()), strict=True)
    lines = [",".join(("id", *columns)), *(f"r{i}," + ",".join(r) for i, r in enumerate(rows))]
    path.write_text("\n".join(lines), encoding="utf-8")
    return journey_from(path)


def test_that_no_opinion_is_the_middle_only_where_the_middle_is_missing(tmp_path: Path) -> None:
    ends = ["Strongly agree", "Agree", "Disagree", "Strongly disagree"]
    found = imported(
        tmp_path / "a.csv",
        {"Desk": [*ends, "No opinion"], "Queue": [*ends, "Neutral", "No opinion"]},
    )
    desk, queue = (reading_of(score) for score in found.recipe.scores)
    assert (desk.of("No opinion"), queue.of("No opinion")) == (3.0, Why.MISSING)
    assert any("“No opinion” read as the middle" in line for line in found.reasons)


def test_that_a_question_takes_the_steps_that_others_have_beside_it(tmp_path: Path) -> None:
    words = ["Very good", "Good", "Fair", "Poor", "Very poor"]
    found = imported(
        tmp_path / "a.csv",
        {"Desk": [*words, "Excellent"], "Queue": ["Excellent", "Very good", "Good", "Fair"]},
    )
    assert [score.scale for score in found.recipe.scores] == [(1, 6), (1, 6)]
    assert found.recipe.scores[1].labels["Fair"] == 3


def scores(found: Gathered) -> tuple[ScoreColumn, ...]:
    return found.recipe.scores


def test_that_agree_and_disagree_are_a_score_where_several_questions_have_them(
    tmp_path: Path,
) -> None:
    two = ["Setuju", "Tidak Setuju", "Setuju"]
    several = {"Desk": two, "Queue": two, "Staff": two}
    assert [s.scale for s in scores(imported(tmp_path / "a.csv", several))] == [(0, 1)] * 3
    asked = {"Do you agree that we are quick?": ["Agree", "Disagree"], "Rating": ["1", "5", "3"]}
    assert len(scores(imported(tmp_path / "b.csv", asked))) == 2
    consent = {"I agree to the terms": ["Agree", "Disagree"], "Rating": ["1", "5", "3"]}
    assert len(scores(imported(tmp_path / "c.csv", consent))) == 1
