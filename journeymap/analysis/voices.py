"""Several voices at one touchpoint: what each kind of source says, and whether they disagree."""

from __future__ import annotations

from dataclasses import replace

from journeymap.analysis.comparing import adjusted, widest_gap
from journeymap.analysis.differences import Gap, Voices, VoiceScore
from journeymap.analysis.prepared import Part, Prepared
from journeymap.analysis.scores import Histogram, Histograms, Scale, histograms, score_of
from journeymap.evidence.voices import VOICES, Voice, voice_of
from journeymap.model.journey import Journey


def voices_of(journey: Journey, prepared: Prepared, part: Part) -> dict[str, Voices]:
    """Touchpoint -> its voices, where there are two kinds of source or more.

    Kinds are compared only on a question that both asked: an NPS and a mark out of five have no
    common scale. Every kind of source counts its own way of asking, so a difference says that they
    disagree, not who is right.
    """
    groups: dict[Voice, list[str]] = {}
    for source in prepared.sources:
        voice = voice_of(source)
        if voice is not None and (part.sources is None or source.id in part.sources):
            groups.setdefault(voice, []).append(source.id)
    if len(groups) < 2:
        return {}
    names = {s.id: s.name for s in prepared.sources}
    heard: dict[Voice, tuple[Histograms, dict[str, int], tuple[str, ...]]] = {}
    for voice in (v for v in VOICES if v in groups):
        own = Part(part.slices, part.since, part.until, frozenset(groups[voice]))
        cube = prepared.mentions
        (counts,) = cube.sums(own, "n")
        mentions = dict(zip(cube.keys["touchpoint"].tolist(), counts.tolist(), strict=True))
        said = tuple(dict.fromkeys(names[id] for id in groups[voice]))
        heard[voice] = histograms(prepared, own), {t: round(n) for t, n in mentions.items()}, said
    out: dict[str, Voices] = {}
    for touchpoint in journey.touchpoints:
        told = []
        for voice, (found, mentions, said) in heard.items():
            histogram = _main(found, touchpoint.id)
            score = score_of(touchpoint.id, histogram, journey.minimum_base) if histogram else None
            if score is not None or mentions.get(touchpoint.id):
                told.append(VoiceScore(voice, said, score, mentions.get(touchpoint.id, 0)))
        if len(told) > 1:
            gap = _gap(touchpoint.id, {v: heard[v][0] for v in heard}, journey.minimum_base)
            out[touchpoint.id] = Voices(touchpoint.id, tuple(told), gap)
    compared = [v for v in out.values() if v.gap is not None]
    p = adjusted(v.gap.p for v in compared if v.gap is not None)
    for own_voices, value in zip(compared, p, strict=True):
        if own_voices.gap is not None:
            gap = replace(own_voices.gap, p=value)
            out[own_voices.touchpoint] = replace(own_voices, gap=gap)
    return out


def _main(found: Histograms, touchpoint: str) -> Histogram | None:
    own = [h for (t, _), h in found.items() if t == touchpoint]
    return max(own, key=lambda h: h.n, default=None)


def _gap(touchpoint: str, heard: dict[Voice, Histograms], minimum_base: int) -> Gap | None:
    """The surest difference between two kinds of source on any question that both asked."""
    asked: dict[Scale, dict[str, Histogram]] = {}
    for voice, found in heard.items():
        for (t, scale), histogram in found.items():
            if t == touchpoint:
                asked.setdefault(scale, {})[voice] = histogram
    best: tuple[float, Gap] | None = None
    for scale, groups in asked.items():
        widest = widest_gap(groups, minimum_base)
        if widest is None:
            continue
        worse, better, d, p = widest
        low, high = (score_of(touchpoint, groups[v], 0).value for v in (worse, better))
        gap = Gap(touchpoint, worse, better, low, high, d.value, d.low, d.high, p, scale[0])
        if best is None or p < best[0]:
            best = p, gap
    return best[1] if best else None
