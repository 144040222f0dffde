"""How well exports are understood by guess alone, against what stands in them.

    python tests/data/guess_report.py [--data FOLDER] [--all]

For each real export of `guess_expectations.toml` one line: the columns that matter by whether they
were *right* (role, metric, scale and missing codes), need to be *corrected* (the role is right, how
answers are read is not) or are *wrong* (another role), and whether rows and known figures agree.
Then the same for exports made in the style of other tools (`more_exports.py`). With `--all` every
column that is not right is listed with what it was taken for.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import more_exports
import other_exports

from journeymap.data.columns import ColumnRole
from journeymap.data.counted import InputError
from journeymap.data.gathered import Gathered
from journeymap.data.importing import Prepared, gather, prepare
from journeymap.data.matching import match_touchpoint
from journeymap.data.recipe import ScoreColumn
from journeymap.data.survey_codes import touchpoint_name
from journeymap.evidence.project import Project
from journeymap.model.journey import Journey

EXPECTATIONS = Path(__file__).with_name("guess_expectations.toml")
SHARED = Path(__file__).parents[2].parent / "shared" / "data"
#: Roles of columns nothing is counted by.
_IDLE = {"unused", "personal", "administration", "weight", "respondent", "date"}


@dataclass
class Verdict:
    """One file: columns by outcome, and every figure that does not agree."""

    path: str
    right: int = 0
    corrected: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    facts: int = 0
    amiss: list[str] = field(default_factory=list)

    @property
    def columns(self) -> int:
        """All columns that matter."""
        return self.right + len(self.corrected) + len(self.wrong)


def judge(folder: Path, expected: Mapping[str, Any]) -> Verdict:
    """Guess one file and compare."""
    verdict = Verdict(expected["path"])
    path = folder / expected["path"]
    try:
        prepared = prepare(path, Project(Journey()))
    except InputError as error:
        verdict.wrong.append(str(error))
        return verdict
    _judge_columns(prepared, expected, verdict)
    _judge_facts(path, prepared, expected, verdict)
    return verdict


def _judge_columns(prepared: Prepared, expected: Mapping[str, Any], verdict: Verdict) -> None:
    roles = {role.column: role for role in prepared.roles}
    for column, wanted, score in _wanted(tuple(roles), expected):
        role = roles.get(column)
        taken = role.role if role else "no such column"
        if wanted == "never":
            right = taken in _IDLE
        elif wanted == "personal":
            right = taken == "personal" and role is not None and not role.samples
        else:
            right = taken == wanted
        if not right:
            verdict.wrong.append(f"{column}: {taken}, not {wanted}")
        elif score is not None and role is not None and not _read_so(role, score):
            verdict.corrected.append(f"{column}: {_reading(role)}, not {dict(score)}")
        else:
            verdict.right += 1


def _wanted(
    columns: tuple[str, ...], expected: Mapping[str, Any]
) -> Iterator[tuple[str, str, Mapping[str, Any] | None]]:
    single = ("date", "respondent", "weight", "touchpoint")
    for role in single:
        if role in expected:
            yield expected[role], role, None
    lists = {"segments": "segment", "comments": "comment", "personal": "personal", "never": "never"}
    for key, role in lists.items():
        for pattern in expected.get(key, ()):
            for column in _matching(columns, pattern):
                yield column, role, None
    for score in expected.get("score", ()):
        for pattern in score["columns"]:
            for column in _matching(columns, pattern):
                yield column, "score", score


def _matching(columns: tuple[str, ...], pattern: str) -> list[str]:
    """Columns by name or pattern; a pattern nothing fits is a column that is not there."""
    if pattern in columns:
        return [pattern]
    escaped = pattern.replace("?*", "[?]*") if pattern.endswith("?*") else pattern
    return [column for column in columns if fnmatchcase(column, escaped)] or [pattern]


def _read_so(role: ColumnRole, wanted: Mapping[str, Any]) -> bool:
    score = role.score
    assert score is not None
    return (
        score.metric == wanted["metric"]
        and tuple(score.scale or ()) == tuple(wanted["scale"])
        and set(wanted.get("missing", ())) <= set(score.missing or ())
        and score.reversed == wanted.get("reversed", False)
    )


def _reading(role: ColumnRole) -> str:
    score = role.score
    assert score is not None
    turned = ", reversed" if score.reversed else ""
    return f"{score.metric} {score.scale} without {score.missing}{turned}"


def _judge_facts(
    path: Path, prepared: Prepared, expected: Mapping[str, Any], verdict: Verdict
) -> None:
    found = prepared.overview
    assert found is not None
    tool = found.tool.name if found.tool else ""
    _fact(verdict, "rows", found.rows, expected["rows"])
    _fact(verdict, "tool", tool, expected.get("tool", ""))
    for key in ("first", "last"):
        if key in expected:
            _fact(verdict, key, str(getattr(found, key)), expected[key])
    if "unfinished" in expected:
        _fact(verdict, "unfinished", sum(d.rows for d, _ in found.left_out), expected["unfinished"])
    if not expected.get("facts"):
        return
    gathered = gather(Project(Journey()), path)
    _fact(verdict, "most answers of a score", max(found.rows, _most_answers(gathered)), found.rows)
    for fact in expected["facts"]:
        columns = [c for p in fact["columns"] for c in _matching(prepared.columns, p)]
        for key, value in figures(gathered, columns).items():
            if key in fact:
                _fact(verdict, f"{key} of {fact['columns'][0]}", value, fact[key])


def _most_answers(gathered: Gathered) -> float:
    """Answers of the score that has most: never more than there are rows."""
    evidence = gathered.project.evidence
    assert evidence is not None
    table = evidence.scores[evidence.scores["variable"] == ""]
    return float(table.groupby(["touchpoint", "metric", "low", "high"])["n"].sum().max())


def _fact(verdict: Verdict, name: str, found: object, wanted: object) -> None:
    verdict.facts += 1
    if found != wanted:
        verdict.amiss.append(f"{name} {found}, not {wanted}")


def figures(gathered: Gathered, columns: list[str]) -> dict[str, float]:
    """n, mean and NPS of the answers in some columns, from the counts alone."""
    evidence = gathered.project.evidence
    assert evidence is not None
    table = evidence.scores
    table = table[table["variable"] == ""]
    scores: list[ScoreColumn] = [s for s in gathered.recipe.scores if set(s.columns) & set(columns)]
    if not any(score.touchpoint_column for score in scores):
        journey = gathered.project.journey
        ids = {match_touchpoint(journey, touchpoint_name(score)) for score in scores}
        table = table[table["touchpoint"].isin(ids)]
    n = int(table["n"].sum())
    mean = float((table["code"] * table["n"]).sum() / n) if n else float("nan")
    promoters = int(table.loc[table["code"] >= 9, "n"].sum())
    detractors = int(table.loc[table["code"] <= 6, "n"].sum())
    digits = 2 if mean > 10 else 3
    return {
        "n": n,
        "mean": round(mean, digits),
        "nps": round(100 * (promoters - detractors) / n, 2),
    }


def verdicts(folder: Path) -> Iterator[Verdict]:
    """Every file of the expectations, judged, and those made in the style of other tools."""
    for expected in tomllib.loads(EXPECTATIONS.read_text(encoding="utf-8"))["file"]:
        yield judge(folder, expected)
    with tempfile.TemporaryDirectory() as made:
        for maker in more_exports.MAKERS:
            yield judge(Path(made), other_exports.written(maker(), Path(made)))


def main() -> None:
    """Print the table; the exit status is 1 when less than 95 % of the columns are right."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=SHARED, help="the folder of the real exports")
    parser.add_argument("--all", action="store_true", help="list what is not right")
    options = parser.parse_args()
    print(f"{'export':58} {'columns':>7} {'right':>6} {'corrected':>9} {'wrong':>6} {'facts':>7}")
    right = columns = amiss = 0
    for verdict in verdicts(options.data):
        right, columns, amiss = (
            right + verdict.right, columns + verdict.columns, amiss + len(verdict.amiss),
        )  # fmt: skip
        agreed = f"{verdict.facts - len(verdict.amiss)}/{verdict.facts}"
        print(
            f"{verdict.path[-58:]:58} {verdict.columns:7} {verdict.right:6} "
            f"{len(verdict.corrected):9} {len(verdict.wrong):6} {agreed:>7}"
        )
        if options.all:
            for line in (*verdict.corrected, *verdict.wrong, *verdict.amiss):
                print(f"    {line[:160]}")
    print(f"{right} of {columns} columns that matter are right: {right / max(1, columns):.1%}")
    sys.exit(right < 0.95 * columns or amiss > 0)


if __name__ == "__main__":
    main()
