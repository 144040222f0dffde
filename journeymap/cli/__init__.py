"""The command line: what scripts and people without a window use.

Heavy libraries and Qt load only in the command that needs them. Every failure a user can cause ends
in one line on stderr and exit status 1, and changes nothing; wrong usage ends in status 2.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from journeymap.cli.parser import COMMANDS, build_parser
from journeymap.cli.reader import reader
from journeymap.cli.usage import spoken
from journeymap.i18n.locale import Locale


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    locale = reader(words)
    _speak_utf8()
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        if len(words) > 1:
            build_parser(locale).error(
                locale.tr("{word} is no command, and one file at a time is opened", word=words[0])
            )
        return _window(words[0] if words else None, locale)
    with spoken(locale):
        options = build_parser(locale).parse_args(words)
    return _guarded(options.run, options, locale)


def _guarded(run: object, options: object, locale: Locale) -> int:
    from journeymap.cli.output import fail
    from journeymap.i18n.refusal import Refusal, in_one_line

    try:
        return run(options)  # type: ignore[operator, no-any-return]
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return fail(locale.tr("stopped, nothing was changed"))
    except MemoryError:
        return fail(
            locale.tr("there is not enough memory, nothing was changed, close other programs")
        )
    except Exception as error:
        if os.environ.get("JOURNEYMAP_DEBUG"):
            raise
        if isinstance(error, Refusal):
            return fail(in_one_line(error, locale))
        return fail(f"{type(error).__name__}: {error}")


def _window(path: str | None, locale: Locale) -> int:
    from journeymap.cli.output import fail

    if path is not None and not os.path.exists(path):
        return fail(
            locale.tr("there is no such file, {path}, check the name", path=locale.isolate(path))
        )
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        return fail(
            locale.tr("there is no display to open the window on, the commands work without one")
        )
    from journeymap.app.application import run

    return run(path)


def has_display() -> bool:
    """True when a window can be seen here; Qt itself would abort the process without one."""
    if sys.platform in ("win32", "darwin"):
        return True
    if platform := os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]:
        return platform not in ("offscreen", "minimal")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _speak_utf8() -> None:
    """Names in any script can be printed, whatever the terminal's encoding says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
