"""The kinds of voice a source can have: who spoke, and how they were asked."""

from __future__ import annotations

from typing import Literal

from journeymap.evidence.tables import Source

Voice = Literal["survey", "contact", "interview", "group", "social"]
#: A survey, an NPS asked after a contact, interviews, a focus group, social posts.
VOICES: tuple[Voice, ...] = ("survey", "contact", "interview", "group", "social")


def voice_of(source: Source) -> Voice | None:
    """The voice of a source: what was said of it, else a survey; None for logs and registers.

    >>> voice_of(Source("s1", "answers", "survey", "", "", 1, 1, 1))
    'survey'
    """
    for voice in VOICES:
        if source.voice == voice:
            return voice
    return "survey" if source.kind == "survey" else None
