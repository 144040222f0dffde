"""The commands and their options."""

from __future__ import annotations

import argparse
import re
from functools import partial
from typing import TYPE_CHECKING

from journeymap import __version__
from journeymap.data.text import ascii_digits
from journeymap.i18n.calendars import CALENDARS
from journeymap.i18n.locale import LANGUAGES, Locale

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS = ("demo", "new", "gather", "scores", "flow", "rank", "export", "check")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])| A[PH])?$")


def build_parser(locale: Locale) -> argparse.ArgumentParser:
    """The parser of the whole command line; its help is in the reader's language."""
    parser = argparse.ArgumentParser(
        prog="journeymap",
        add_help=False,
        description=locale.tr("Shows where an organisation lets go of the customer's hand."),
        epilog=locale.tr("journeymap [FILE.journey] opens the window."),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"journeymap {__version__}",
        help=locale.tr("show the version and end"),
    )
    _speak(parser, locale, None)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    demo = _command(commands, "demo", locale.tr("the main job on the shipped example"), locale)
    demo.add_argument(
        "--out", metavar="DIR", default="journeymap-demo", help=locale.tr("where files go")
    )
    demo.add_argument(
        "--no-window", action="store_true", help=locale.tr("do not open the window after")
    )

    new = _command(commands, "new", locale.tr("make a journey"), locale)
    new.add_argument("out", metavar="OUT.journey")
    start = new.add_mutually_exclusive_group(required=True)
    start.add_argument(
        "--template", metavar="NAME", help=locale.tr("a shipped template, or a file")
    )
    start.add_argument("--from-survey", metavar="EXPORT", help=locale.tr("from a survey export"))
    start.add_argument(
        "--from-events",
        metavar="LOG",
        help=locale.tr("from an event log, a folder of them or a pattern"),
    )
    start.add_argument(
        "--from-json", metavar="JOURNEY.json", help=locale.tr("from a plain journey.json")
    )
    new.add_argument("--recipe", metavar="R.toml", help=locale.tr("which column is which"))
    _add_calendar(new, locale)
    new.add_argument("--title", default="", help=locale.tr("title of the journey"))

    gather = _command(commands, "gather", locale.tr("add evidence from exports and save"), locale)
    gather.add_argument("file", metavar="FILE.journey")
    gather.add_argument("exports", metavar="EXPORT", nargs="+")
    gather.add_argument(
        "--recipe",
        metavar="R.toml",
        action="append",
        default=[],
        help=locale.tr(
            "which column is which; may be repeated, each export takes the first that fits"
        ),
    )
    _add_calendar(gather, locale)
    gather.add_argument(
        "--source", metavar="NAME", default="", help=locale.tr("what to call the source")
    )
    gather.add_argument(
        "--apart",
        action="store_true",
        help=locale.tr("do not join a log to the one it goes on from"),
    )

    for name, about in (
        ("scores", locale.tr("touchpoints: n, score, interval, classes")),
        ("flow", locale.tr("transitions, waits, drop-off, reach")),
        ("rank", locale.tr("hand-offs from worst to best")),
    ):
        command = _command(commands, name, about, locale)
        command.add_argument("file", metavar="FILE.journey")
        command.add_argument(
            "--json", action="store_true", help=locale.tr("one JSON value on stdout")
        )
        _add_selection(command, locale)
        if name != "flow":
            _add_comparison(command, locale)

    export = _command(
        commands, "export", locale.tr("write the map or its findings to a file"), locale
    )
    export.add_argument("file", metavar="FILE.journey")
    export.add_argument(
        "out", metavar="OUT.EXT", help=locale.tr("png svg pdf pptx xlsx html csv json …")
    )
    export.add_argument("--profile", metavar="NAME", help=locale.tr("as the document remembers it"))
    export.add_argument("--theme", choices=("light", "dark"), help=locale.tr("default: light"))
    export.add_argument(
        "--size",
        type=partial(_size, locale),
        metavar="WIDTHxHEIGHT",
        help=locale.tr("default: 1920x1080"),
    )
    export.add_argument(
        "--page", choices=("A0", "A1", "A2", "A3", "A4"), help=locale.tr("default: A4")
    )
    yes_or_no = argparse.BooleanOptionalAction
    export.add_argument("--portrait", action=yes_or_no, help=locale.tr("the paper stands upright"))
    export.add_argument("--tiles", action=yes_or_no, help=locale.tr("the PDF cut to sheets of A4"))
    export.add_argument(
        "--transparent", action=yes_or_no, help=locale.tr("PNG and SVG without a ground")
    )
    export.add_argument("--outlines", action=yes_or_no, help=locale.tr("text in SVG as outlines"))
    export.add_argument("--title", help=locale.tr("default: the journey's"))
    export.add_argument("--subtitle", help=locale.tr("a line of your own under the title"))
    export.add_argument(
        "--flow",
        type=partial(_share, locale),
        default=1.0,
        help=locale.tr("draw the busiest ways: 0.9"),
    )
    export.add_argument(
        "--callouts",
        type=partial(_callouts, locale),
        metavar="N",
        help=locale.tr("how many are explained"),
    )
    _add_selection(export, locale)

    check = _command(commands, "check", locale.tr("problems in the journey, one a line"), locale)
    check.add_argument("file", metavar="FILE.journey")
    return parser


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    locale: Locale,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=about, description=about, add_help=False)
    parser.set_defaults(run=_lazily(name), locale=locale)
    _speak(parser, locale, argparse.SUPPRESS)
    return parser


def _speak(parser: argparse.ArgumentParser, locale: Locale, unasked: str | None) -> None:
    """Headings, `--help` and `--lang` of a parser in the reader's language."""
    parser.formatter_class = partial(_Help, heading=locale.tr("Usage: "))
    parser._positionals.title = locale.tr("What it takes")
    parser._optionals.title = locale.tr("Options")
    parser.add_argument("-h", "--help", action="help", help=locale.tr("show this and end"))
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=unasked,
        help=locale.tr("language of messages and pictures; default: the system's, the journey's"),
    )


class _Help(argparse.HelpFormatter):
    """Help with a heading of its own."""

    def __init__(self, prog: str, heading: str = "") -> None:
        super().__init__(prog)
        self._heading = heading

    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]
        super().add_usage(usage, actions, groups, self._heading if prefix is None else prefix)


def _lazily(name: str) -> Callable[[argparse.Namespace], int]:
    def run(options: argparse.Namespace) -> int:
        from journeymap.cli import commands

        command: Callable[[argparse.Namespace], int] = getattr(commands, name)
        return command(options)

    return run


def _add_calendar(parser: argparse.ArgumentParser, locale: Locale) -> None:
    parser.add_argument(
        "--calendar",
        choices=CALENDARS,
        help=locale.tr("whose months are counted; the first file with dates chooses for all"),
    )


def _add_selection(parser: argparse.ArgumentParser, locale: Locale) -> None:
    parser.add_argument(
        "--segment",
        action="append",
        default=[],
        type=partial(_segment, locale),
        metavar="NAME=VALUE",
        help=locale.tr("these customers only; may be repeated"),
    )
    parser.add_argument(
        "--since",
        type=partial(_month, locale),
        default="",
        metavar="YYYY-MM",
        help=locale.tr("the first month that counts"),
    )
    parser.add_argument(
        "--until",
        type=partial(_month, locale),
        default="",
        metavar="YYYY-MM",
        help=locale.tr("the last month that counts"),
    )
    parser.add_argument(
        "--source",
        action="append",
        default=[],
        metavar="NAME",
        help=locale.tr("this source only; may be repeated"),
    )


def _add_comparison(parser: argparse.ArgumentParser, locale: Locale) -> None:
    parser.add_argument(
        "--against",
        default="",
        metavar="PERIOD|SOURCE",
        help=locale.tr(
            "an earlier month, months as 2026-01..2026-03, 'previous', or another source"
        ),
    )
    parser.add_argument(
        "--beside",
        default="",
        metavar="SEGMENT",
        help=locale.tr("the values of a segment side by side"),
    )


def _segment(locale: Locale, text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise _wrong(locale, text, "NAME=VALUE")
    return name.strip(), value.strip()


def _month(locale: Locale, text: str) -> str:
    if not text:  # argparse passes a textual default through here, too
        return ""
    found = _MONTH.match(ascii_digits(text))
    if not found:
        raise _wrong(locale, text, "YYYY-MM", "YYYY-MM-DD")
    return f"{found[1]}-{found[2]}"


def _share(locale: Locale, text: str) -> float:
    try:
        share = float(ascii_digits(text))
    except ValueError:
        share = -1.0
    if not 0 < share <= 1:
        raise _outside(locale, text, locale.number(0), locale.number(1))
    return share


def _callouts(locale: Locale, text: str) -> int:
    from journeymap.export.profiles import MOST_CALLOUTS

    if not text.isdigit() or int(text) > MOST_CALLOUTS:
        raise _outside(locale, text, locale.number(0), locale.number(MOST_CALLOUTS))
    return int(text)


def _size(locale: Locale, text: str) -> tuple[int, int]:
    from journeymap.export.profiles import SIDES

    width, _, height = ascii_digits(text).lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise _wrong(locale, text, "3840x2160")
    size = int(width), int(height)
    least, most = SIDES
    if not all(least <= side <= most for side in size):
        raise _outside(locale, text, f"{least}x{least}", f"{most}x{most}")
    return size


def _wrong(locale: Locale, text: str, *forms: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(
        locale.tr(
            "{value} is not written as {form}",
            value=locale.isolate(text),
            form=locale.listed(forms),
        )
    )


def _outside(locale: Locale, text: str, low: str, high: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(
        locale.tr(
            "{number} is not between {low} and {high}",
            number=locale.isolate(text),
            low=locale.isolate(low),
            high=locale.isolate(high),
        )
    )
