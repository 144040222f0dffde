"""What several kinds of sources say of one touchpoint, in words."""

from __future__ import annotations

from journeymap.analysis.differences import Voices, VoiceScore
from journeymap.evidence.voices import Voice
from journeymap.i18n.locale import Locale
from journeymap.picture.words import difference_text, ends_text, metric_name, value_text


def voice_name(voice: Voice, locale: Locale) -> str:
    """What a kind of source is called."""
    return {
        "survey": locale.tr("Survey", "kind of source"),
        "contact": locale.tr("NPS after a contact", "kind of source"),
        "interview": locale.tr("Interviews", "kind of source"),
        "group": locale.tr("Focus group", "kind of source"),
        "social": locale.tr("Social posts", "kind of source"),
    }[voice]


def voice_text(heard: VoiceScore, locale: Locale) -> str:
    """What one kind of source says of a touchpoint."""
    name, score = voice_name(heard.voice, locale), heard.score
    parts = []
    if score is not None and not score.enough:
        parts.append(locale.tr("too few answers: n {count}", count=locale.number(score.n)))
    elif score is not None:
        parts.append(
            locale.tr(
                "{metric} {value}, n {count}",
                metric=metric_name(score.metric, locale),
                value=value_text(score.metric, score.value, locale),
                count=locale.number(score.n),
            )
        )
    if heard.mentions:
        parts.append(locale.tr("%n text(s) without a score", "", heard.mentions))
    said = locale.tr(", ", "joins reasons").join(parts)
    return locale.tr(
        "{voice}: {said} ({sources})", voice=name, said=said, sources=locale.listed(heard.sources)
    )


def disagreement_text(voices: Voices, locale: Locale) -> str:
    """Where two voices disagree beyond chance; empty where they do not."""
    gap = voices.gap
    if gap is None or not gap.real:
        return ""
    metric = gap.metric or "rating"
    names: dict[str, str] = {v.voice: voice_name(v.voice, locale) for v in voices.voices}
    return locale.tr(
        "The sources disagree: {worse} {low}, {better} {high}, {difference} apart ({interval})",
        worse=names[gap.worse],
        low=value_text(metric, gap.worse_value, locale),
        better=names[gap.better],
        high=value_text(metric, gap.better_value, locale),
        difference=difference_text(metric, gap.value, locale),
        interval=ends_text(metric, gap.low, gap.high, locale),
    )
