"""What comparisons found, in words: for inspector, lists, tips and the title of a picture."""

from __future__ import annotations

from journeymap.analysis.differences import (
    Changes,
    ChannelSplit,
    Gap,
    IndexChange,
    Mix,
    ScoreChange,
    SideBySide,
)
from journeymap.analysis.results import Between, Crowd, Findings, Score
from journeymap.evidence.selection import Selection, Span
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.model.metric import MetricName
from journeymap.picture.voice_words import disagreement_text, voice_text
from journeymap.picture.words import difference_text, ends_text, metric_name, value_text

# --- one score --------------------------------------------------------------------------------


def crowds_text(score: Score, locale: Locale) -> str:
    """Of which two minds the customers are; empty when they are of one."""
    if score.spread is None or not score.spread.split:
        return ""
    worse, better = score.spread.crowds
    ends = (worse.code, worse.high, better.low, better.code)
    decimals = 0 if all(float(code).is_integer() for code in ends) else 1
    return locale.tr(
        "Two crowds: {one}; {other} ({metric}, n {count})",
        one=_crowd(worse, locale, decimals),
        other=_crowd(better, locale, decimals),
        metric=metric_name(score.metric, locale),
        count=locale.number(score.spread.n),
    )


def _crowd(crowd: Crowd, locale: Locale, decimals: int) -> str:
    return locale.tr(
        "{share} gave {low} to {high}, most often {code}",
        share=locale.percent(crowd.share),
        low=locale.number(crowd.low, decimals),
        high=locale.number(crowd.high, decimals),
        code=locale.number(crowd.code, decimals),
    )


def agreement_text(score: Score, locale: Locale) -> str:
    """How much the answers agree; empty where that is not known."""
    spread = score.spread
    if spread is None or spread.agreement != spread.agreement or not score.enough:
        return ""
    return locale.tr(
        "Agreement {number} (+1 all alike, 0 evenly spread, −1 two opposite halves), n {count}",
        number=locale.signed(spread.agreement, 2),
        count=locale.number(spread.n),
    )


def between_text(found: Between, locale: Locale) -> str:
    """Who of a segment variable differs, and how much of the differences that explains."""
    return locale.tr(
        "{variable}: {worst} {low} and {best} {high} on average, which explains {share} of the "
        "differences (n {count})",
        variable=locale.isolate(found.variable),
        worst=locale.isolate(found.worst),
        best=locale.isolate(found.best),
        low=locale.number(found.worst_mean, 1),
        high=locale.number(found.best_mean, 1),
        share=locale.percent(found.share),
        count=locale.number(found.n),
    )


# --- segments ---------------------------------------------------------------------------------


def score_gap_text(gap: Gap, locale: Locale) -> str:
    """Which segments differ most surely in a score, and by how much."""
    metric = gap.metric or "rating"
    return locale.tr(
        "{worse} {low} and {better} {high}: {difference} apart ({interval})",
        worse=locale.isolate(gap.worse),
        low=value_text(metric, gap.worse_value, locale),
        better=locale.isolate(gap.better),
        high=value_text(metric, gap.better_value, locale),
        difference=difference_text(metric, gap.value, locale),
        interval=ends_text(metric, gap.low, gap.high, locale),
    )


def index_gap_text(gap: Gap, locale: Locale) -> str:
    """Which segments differ most surely in an index."""
    return locale.tr(
        "{worse} {high}, {better} {low}",
        "indices of two segments",
        worse=locale.isolate(gap.worse),
        high=locale.number(gap.worse_value),
        better=locale.isolate(gap.better),
        low=locale.number(gap.better_value),
    )


def segment_scores_text(beside: SideBySide, touchpoint: str, locale: Locale) -> list[str]:
    """One line for each segment at a touchpoint: its score, or why there is none."""
    lines = []
    for line in beside.lines:
        score = line.scores.get(touchpoint)
        if score is None:
            said = locale.tr("no answers")
        elif not score.enough:
            said = locale.tr("too few answers: n {count}", count=locale.number(score.n))
        else:
            low, high = (value_text(score.metric, v, locale) for v in (score.low, score.high))
            said = locale.tr(
                "{value} ({low} to {high}), n {count}",
                value=value_text(score.metric, score.value, locale),
                low=low,
                high=high,
                count=locale.number(score.n),
            )
        lines.append(f"{locale.isolate(line.value)}: {said}")
    return lines


# --- two periods ------------------------------------------------------------------------------


def span_text(span: Span, locale: Locale) -> str:
    """The earlier period or wave in words."""
    parts = [locale.isolate(source) for source in span.sources]
    if span.since and span.until:
        parts.append(locale.months(span.since, span.until))
    elif span.since:
        parts.append(locale.tr("from {month} on", month=locale.month(span.since)))
    elif span.until:
        parts.append(locale.tr("until {month}", month=locale.month(span.until)))
    return " · ".join(parts) or locale.tr("Everything")


def comparison_text(selection: Selection, locale: Locale) -> list[str]:
    """What is shown beside the selection, in words; nothing where nothing is."""
    parts = []
    if selection.beside:
        parts.append(
            locale.tr("side by side: {variable}", variable=locale.isolate(selection.beside))
        )
    if selection.against is not None:
        earlier = span_text(selection.against, locale)
        parts.append(locale.tr("compared with {period}", period=earlier))
    return parts


def score_change_text(change: ScoreChange, locale: Locale) -> str:
    """What became of a score, with the interval of the change, and what may be claimed."""
    metric = change.after.metric
    return locale.tr(
        "{metric} from {before} (n {before_count}) to {after} (n {after_count}): {difference} "
        "({interval}), {verdict}",
        metric=metric_name(metric, locale),
        before=value_text(metric, change.before.value, locale),
        after=value_text(metric, change.after.value, locale),
        before_count=locale.number(change.before.n),
        after_count=locale.number(change.after.n),
        difference=difference_text(metric, change.value, locale),
        interval=ends_text(metric, change.low, change.high, locale),
        verdict=verdict_text(change, locale),
    )


def index_change_text(change: IndexChange, locale: Locale) -> str:
    """What became of an index, both periods on the yardstick of the earlier one."""
    return locale.tr(
        "Index from {before} to {after}: {difference} ({interval}), {verdict}",
        before=locale.number(change.before.index),
        after=locale.number(change.after.index),
        difference=locale.signed(change.value),
        interval=ends_text("nps", change.low, change.high, locale),
        verdict=verdict_text(change, locale),
    )


def verdict_text(change: ScoreChange | IndexChange, locale: Locale) -> str:
    """What may be claimed of a change."""
    if isinstance(change, ScoreChange):
        enough, worse = change.before.enough and change.after.enough, change.value < 0
    else:
        enough, worse = change.enough, change.value > 0
    if not enough:
        return locale.tr("too few to tell")
    if not change.real:
        return locale.tr("within chance")
    return locale.tr("really worse") if worse else locale.tr("really better")


def mix_text(mix: Mix, metric: MetricName, locale: Locale) -> str:
    """What the mix of customers does to a change."""
    text = locale.tr(
        "Mind the mix: with the same mix of {variable} as before, the change would be {fixed} "
        "instead of {raw}.",
        variable=locale.isolate(mix.variable),
        fixed=difference_text(metric, mix.fixed, locale),
        raw=difference_text(metric, mix.raw, locale),
    )
    if mix.reversed:
        text += " " + locale.tr("Every group by itself moved the other way.")
    return text


def changes_text(changes: Changes, journey: Journey, locale: Locale) -> str:
    """How many of all changes are real, in a sentence, and what cannot be compared."""
    compared = len(changes.touchpoints) + len(changes.handoffs)
    said = locale.tr("Nothing was asked or logged in both periods.")
    if compared:
        said = locale.tr(
            "{real} of {compared} changes are real; the others are within chance.",
            real=locale.number(changes.real),
            compared=locale.number(compared),
        )
    elsewise = [t.name for t in journey.touchpoints if t.id in changes.asked_otherwise]
    if not elsewise:
        return said
    names = locale.listed(elsewise)
    return f"{said} " + locale.tr(
        "On another scale than before, not compared: {names}", names=names
    )


# --- channels ----------------------------------------------------------------------


def channel_text(split: ChannelSplit, locale: Locale) -> str:
    """How differently one step is told on its channels."""
    share = locale.tr(
        "the channel explains {share} of the differences (n {count})",
        share=locale.percent(split.share),
        count=locale.number(split.n),
    )
    if split.gap is None:
        few = locale.tr("too few answers to compare the channels")
        return f"{few}; {share}"
    if not split.real:
        return locale.tr("no real difference between the channels; {share}", share=share)
    gap = score_gap_text(split.gap, locale)
    return locale.tr("{gap}; {share}", gap=gap, share=share)


# --- all that is to be said of a place --------------------------------------------------------


def touchpoint_lines(id: str, findings: Findings, locale: Locale) -> list[str]:
    """Everything comparisons found about a touchpoint, the weightiest first."""
    lines = []
    change = findings.changes.touchpoints.get(id) if findings.changes else None
    if change is not None:
        lines.append(score_change_text(change, locale))
        if change.mix is not None:
            lines.append(mix_text(change.mix, change.after.metric, locale))
    scores = [s for s in findings.scores if s.touchpoint == id and s.n]
    lines += [text for s in scores if (text := crowds_text(s, locale))]
    if findings.beside is not None:
        lines += segment_scores_text(findings.beside, id, locale)
        gap = findings.beside.touchpoints.get(id)
        lines.append(
            locale.tr("A real difference between these groups.")
            if gap is not None and gap.real
            else locale.tr("No real difference between these groups.")
        )
    else:
        told = [b for s in scores[:1] if s.spread for b in s.spread.between if b.real]
        lines += [between_text(b, locale) for b in told]
    lines += [channel_text(c, locale) for c in findings.channels if id in c.touchpoints]
    voices = findings.voices.get(id)
    if voices is not None:
        lines += [voice_text(v, locale) for v in voices.voices]
        lines += [text for text in (disagreement_text(voices, locale),) if text]
    score = findings.score(id)
    lines += [text for text in (agreement_text(score, locale),) if text] if score else []
    return lines


def handoff_lines(id: str, findings: Findings, locale: Locale) -> list[str]:
    """Everything comparisons found about a hand-off."""
    lines = []
    change = findings.changes.handoffs.get(id) if findings.changes else None
    if change is not None:
        lines.append(index_change_text(change, locale))
    if findings.beside is not None:
        for line in findings.beside.lines:
            standing = line.indices.get(id)
            if standing is not None:
                lines.append(
                    locale.tr(
                        "{segment}: index {index} ({interval}), n {count}",
                        segment=locale.isolate(line.value),
                        index=locale.number(standing.index),
                        interval=locale.interval(standing.low, standing.high),
                        count=locale.number(standing.n),
                    )
                )
        gap = findings.beside.handoffs.get(id)
        if gap is not None:
            lines.append(
                locale.tr("A real difference between these groups.")
                if gap.real
                else locale.tr("No real difference between these groups.")
            )
    return lines


def ranking_lines(findings: Findings, locale: Locale) -> dict[str, str]:
    """What the ranking says below a hand-off: its real change, and segments that really differ."""
    out: dict[str, list[str]] = {}
    if findings.changes is not None:
        for id, change in findings.changes.handoffs.items():
            if change.real:
                text = locale.tr(
                    "{verdict}: {difference} ({interval})",
                    verdict=verdict_text(change, locale),
                    difference=locale.signed(change.value),
                    interval=ends_text("nps", change.low, change.high, locale),
                )
                out.setdefault(id, []).append(text)
    if findings.beside is not None:
        for id, gap in findings.beside.handoffs.items():
            if gap.real:
                out.setdefault(id, []).append(index_gap_text(gap, locale))
    return {id: "\n".join(lines) for id, lines in out.items()}
