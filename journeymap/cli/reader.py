"""Who reads: the language the command line speaks."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from itertools import pairwise

from journeymap.i18n.locale import LANGUAGES, Locale, locale_for

#: Where the system says which language to speak, the first that is set counts (POSIX 8.2).
_SETTINGS = ("LC_ALL", "LC_MESSAGES", "LANG")


def reader(words: Sequence[str], environment: Mapping[str, str] = os.environ) -> Locale:
    """The locale of `--lang`, else of the system, else English.

    The words are searched before they are parsed, for help is in the reader's language, too.

    >>> reader(["rank", "a.journey", "--lang", "fa"]).language
    'fa'
    >>> reader(["check", "--lang=ar"]).language, reader([], {"LANG": "fa_IR.UTF-8"}).language
    ('ar', 'fa')
    """
    asked = next((environment[name] for name in _SETTINGS if environment.get(name)), "")[:2]
    for word, following in pairwise((*words, "")):
        if word == "--lang":
            asked = following
        elif word.startswith("--lang="):
            asked = word.partition("=")[2]
    return locale_for(asked if asked in LANGUAGES else "en")
