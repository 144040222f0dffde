"""What the signs of comparisons mean, for the legend: only those that are on the picture."""

from __future__ import annotations

from collections.abc import Callable

from journeymap.evidence.voices import VOICES, Voice
from journeymap.picture.change_marks import change_at, changed_handoffs, unequal_sign
from journeymap.picture.scene import Scene
from journeymap.picture.shapes import Shape
from journeymap.picture.signs import change_sign, split_sign, voice_sign
from journeymap.picture.voice_words import voice_name

Entry = tuple[float, Callable[[float, float], list[Shape]]]
#: Makes an entry of its text, the width of its sample, and what draws the sample.
Make = Callable[[str, float, Callable[[float, float], list[Shape]]], Entry]


def difference_entries(scene: Scene, make: Make) -> list[Entry]:
    """Entries for split customers, real changes, voices and their disagreement."""
    locale, out = scene.locale, []
    if any(s.spread is not None and s.spread.split for s in scene.scores.values()):
        out.append(
            make(
                locale.tr("split customers: two crowds"),
                16,
                lambda x, y: [*split_sign(x, y + 4, 16, "mark")],
            )
        )
    if any(change_at(scene, id) for id in scene.geometry.cards):
        out.append(
            make(
                locale.tr("real change of the score"),
                26,
                lambda x, y: [
                    change_sign(x, y + 6, 11, "accent", up=True),
                    change_sign(x + 14, y + 6, 11, "loss", up=False),
                ],
            )
        )
    if changed_handoffs(scene.findings):
        out.append(
            make(
                locale.tr("hand-off really worse or better"),
                26,
                lambda x, y: [
                    change_sign(x, y + 6, 11, "loss", up=True),
                    change_sign(x + 14, y + 6, 11, "accent", up=False),
                ],
            )
        )
    several = scene.findings.voices.values()
    heard = {v.voice for voices in several for v in voices.voices}
    out += [_voice(voice, scene, make) for voice in VOICES if voice in heard]
    if any(voices.real for voices in several):
        out.append(
            make(
                locale.tr("the sources disagree"),
                12,
                lambda x, y: [*unequal_sign(x, y + 6, 12, "loss")],
            )
        )
    return out


def _voice(voice: Voice, scene: Scene, make: Make) -> Entry:
    return make(
        voice_name(voice, scene.locale),
        12,
        lambda x, y: [*voice_sign(voice, x, y + 6, 12, "muted")],
    )
