"""Hashes of the files that are imported: waited for, and held against what was counted."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, wait
from pathlib import Path

from journeymap.data.counted import InputError, Report
from journeymap.evidence.tables import Evidence
from journeymap.i18n.said import locale

#: How often somebody who wants to cancel is asked while another thread works.
POLL_SECONDS = 0.1


def wait_for(digests: Mapping[Path, Future[str]], report: Report, share: float) -> None:
    """Until all hashes are known, asking now and then whether to go on."""
    while wait(digests.values(), POLL_SECONDS).not_done:
        report(share)


def not_counted(
    evidence: Evidence, digests: Mapping[Path, Future[str]], path: Path
) -> dict[Path, Future[str]]:
    """Those files that were not counted yet. Raises `InputError` when all of them were."""
    twins = {file: evidence.by_hash(digest.result()) for file, digest in digests.items()}
    fresh = {file: digest for file, digest in digests.items() if twins[file] is None}
    if not fresh:
        twin = next(s for s in twins.values() if s is not None)
        raise InputError(
            locale.tr("this file is counted already, as '{name}'", name=twin.name),
            path.name,
            locale.tr("remove that source first if you want to count it again"),
        )
    return fresh
