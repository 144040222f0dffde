"""What is wrong with a command line, in the reader's language.

`argparse` looks its sentences up by `argparse._`, which is gettext's: here it finds them in the
translations of the program instead. A sentence nobody translated stays English.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from journeymap.i18n.locale import Locale


@contextmanager
def spoken(locale: Locale) -> Iterator[None]:
    """While this lasts, `argparse` complains in the reader's language."""
    sentences, before = _sentences(locale), argparse._  # type: ignore[attr-defined]

    def said(text: str) -> str:
        return sentences.get(text, text)

    _look_up_by(said)
    try:
        yield
    finally:
        _look_up_by(before)


def _look_up_by(look_up: Callable[[str], str]) -> None:
    argparse._ = look_up  # type: ignore[attr-defined]


def _sentences(locale: Locale) -> Mapping[str, str]:
    """Sentences of `argparse` with the same in this language, which it fills in by `%`."""
    one, value, choices = (locale.isolate(part) for part in ("%s", "%(value)s", "%(choices)s"))
    return {
        "argument %(argument_name)s: %(message)s": locale.tr(
            "{option}: {complaint}",
            option=locale.isolate("%(argument_name)s"),
            complaint="%(message)s",
        ),
        "unrecognized arguments: %s": locale.tr("not understood: {words}", words=one),
        "the following arguments are required: %s": locale.tr("missing: {words}", words=one),
        "one of the arguments %s is required": locale.tr("one of {words} is missing", words=one),
        "not allowed with argument %s": locale.tr("not together with {option}", option=one),
        "expected one argument": locale.tr("a value is missing"),
        "expected at least one argument": locale.tr("a value is missing"),
        "ignored explicit argument %r": locale.tr("takes no value such as {value}", value=one),
        "invalid choice: %(value)r (choose from %(choices)s)": locale.tr(
            "{value} is none of {names}", value=value, names=choices
        ),
        "ambiguous option: %(option)s could match %(matches)s": locale.tr(
            "{option} may be any of {names}",
            option=locale.isolate("%(option)s"),
            names=locale.isolate("%(matches)s"),
        ),
    }
