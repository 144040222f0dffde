"""Scores and groups that stand in some rows of a log, as helpdesks and shops export them."""

from __future__ import annotations

import csv
import random
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journeymap.analysis.findings import find
from journeymap.data.gathered import Gathered
from journeymap.data.importing import gather, journey_from, recount
from journeymap.evidence.selection import Selection

STEPS = ("Created", "Assigned", "Replied", "Solved", "Closed")
Row = dict[str, object]


def tickets(cases: int = 80) -> list[Row]:
    """Tickets whose customer is asked at the end; their priority stands in the second row."""
    dice, rows = random.Random(3), list[Row]()
    for case in range(cases):
        moment = datetime(2024, 1, 4, 8) + timedelta(hours=7 * case)
        for place, step in enumerate(STEPS[: dice.choice((5, 5, 4))]):
            rows.append(
                {
                    "Ticket ID": 9000 + case,
                    "Event": step,
                    "Timestamp": moment.strftime("%Y-%m-%d %H:%M"),
                    "Group": ("Desk", "Network")[place % 2],
                    "Priority": ("High", "Low")[case % 2] if place == 1 else "",
                    "CSAT": dice.randint(1, 5) if step == "Closed" and case % 3 else "",
                }
            )
            moment += timedelta(minutes=dice.randint(5, 900))
    return rows


def written(path: Path, rows: list[Row]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def scores_of(gathered: Gathered, variable: str = "") -> Counter[tuple[str, str, float]]:
    assert gathered.project.evidence is not None
    table = gathered.project.evidence.scores
    names = {t.id: t.name for t in gathered.project.journey.touchpoints}
    told: Counter[tuple[str, str, float]] = Counter()
    for row in table[table["variable"] == variable].itertuples():
        told[str(row.value), names[str(row.touchpoint)], float(row.code)] += int(row.n)
    return told


def test_that_a_score_in_the_last_row_is_that_of_the_step_it_stands_beside(tmp_path):
    rows = tickets()
    gathered = journey_from(written(tmp_path / "tickets.csv", rows))
    assert gathered.recipe.kind == "events"
    asked = [row for row in rows if row["CSAT"] != ""]
    assert scores_of(gathered) == Counter(("", "Closed", float(str(r["CSAT"]))) for r in asked)
    assert find(gathered.project.journey, gathered.project.evidence).responses == len(asked)
    assert any("CSAT" in reason for reason in map(str, gathered.reasons))


def test_that_scores_differ_by_a_group_that_another_row_of_the_case_tells(tmp_path):
    rows = tickets()
    gathered = journey_from(written(tmp_path / "tickets.csv", rows))
    assert gathered.recipe.segments == ("Priority",)
    group = {row["Ticket ID"]: row["Priority"] for row in rows if row["Priority"]}
    wanted = Counter(
        (str(group[r["Ticket ID"]]), "Closed", float(str(r["CSAT"])))
        for r in rows
        if r["CSAT"] != ""
    )
    assert scores_of(gathered, "Priority") == wanted
    high = recount(gathered.project, Selection(segments={"Priority": ("High",)}))
    assert high.scores["n"].sum() == sum(n for (g, *_), n in wanted.items() if g == "High")


def test_that_a_case_is_of_the_group_that_its_first_row_with_one_tells(tmp_path):
    rows = tickets()
    gathered = journey_from(written(tmp_path / "tickets.csv", rows))
    evidence = gathered.project.evidence
    assert evidence is not None
    table = evidence.visits[evidence.visits["variable"] == "Priority"]
    group = {row["Ticket ID"]: row["Priority"] for row in rows if row["Priority"]}
    assert dict(table.groupby("value", observed=True)["visits"].sum()) == Counter(
        group[row["Ticket ID"]] for row in rows
    )


def test_that_a_score_told_again_in_next_months_file_counts_once(tmp_path):
    rows = tickets()
    first = journey_from(written(tmp_path / "january.csv", rows[:200]))
    both = gather(first.project, written(tmp_path / "february.csv", rows[120:]))
    assert sum(scores_of(both).values()) == sum(row["CSAT"] != "" for row in rows)


@pytest.mark.parametrize("steps", [STEPS, ("Created", "Solved")])
def test_that_a_score_told_at_several_steps_is_one_of_each(tmp_path, steps):
    rows = [dict(row) for row in tickets()]
    for number, row in enumerate(rows):
        row["CSAT"] = number % 5 + 1 if row["Event"] in steps[::2] else ""
    gathered = journey_from(written(tmp_path / "tickets.csv", rows))
    assert gathered.recipe.kind == "events"
    assert scores_of(gathered) == Counter(
        ("", str(r["Event"]), float(str(r["CSAT"]))) for r in rows if r["CSAT"] != ""
    )


def test_that_a_score_of_an_order_is_about_the_event_whose_name_it_shares(tmp_path):
    dice, rows = random.Random(4), list[Row]()
    for number in range(60):
        moment = datetime(2024, 2, 1, 9) + timedelta(hours=5 * number)
        times = [moment + timedelta(hours=h) for h in (0, 2, 30, 60)]
        text = [time.strftime("%Y-%m-%d %H:%M:%S") for time in times]
        rows.append(
            {
                "order_id": f"o{number}", "review_score": dice.randint(1, 5),
                "order_purchase_timestamp": text[0], "order_approved_at": text[1],
                "order_delivered_at": text[2], "review_creation_date": text[3],
            }
        )  # fmt: skip
    gathered = journey_from(written(tmp_path / "orders.csv", rows))
    assert [event.activity for event in gathered.recipe.events][-1] == "Review creation"
    assert scores_of(gathered) == Counter(
        ("", "Review creation", float(str(row["review_score"]))) for row in rows
    )
    assert gathered.source.people == len(rows)
