"""A real shop's orders and reviews, joined: who lets go of the parcel, and what customers say."""

from __future__ import annotations

import csv
import json
import shutil
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from journeymap.cli import main

ORDERS = "olist_orders_dataset.csv"
REVIEWS = "olist_order_reviews_dataset.csv"
STEPS = (
    ("order_purchase_timestamp", "Purchase", "Shop"),
    ("order_approved_at", "Approved", "Shop"),
    ("order_delivered_carrier_date", "Handed to carrier", "Seller"),
    ("order_delivered_customer_date", "Delivered", "Carrier"),
)
LOG = 'kind = "events"\ncase = "order_id"\ncompleted = ["Delivered"]\n' + "".join(
    f'[[event]]\ntime = "{time}"\nactivity = "{name}"\ndepartment = "{department}"\n'
    for time, name, department in STEPS
)
ANSWERS = f"""kind = "survey"
respondent = "order_id"
date = "review_creation_date"
segments = ["order_status"]
[[score]]
column = "review_score"
touchpoint = "Delivered"
metric = "rating"
scale = [1, 5]
[[join]]
file = "{ORDERS}"
on = "order_id"
"""


@pytest.fixture(scope="module")
def shop(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journey of the orders, with the reviews gathered at the delivery."""
    tmp_path = tmp_path_factory.mktemp("shop")
    for name in (ORDERS, REVIEWS):
        shutil.copy(shared_data / "olist_5k" / name, tmp_path / name)
    (tmp_path / "log.toml").write_text(LOG, encoding="utf-8")
    (tmp_path / "answers.toml").write_text(ANSWERS, encoding="utf-8")
    journey = tmp_path / "shop.journey"
    new = ["new", str(journey), "--from-events", str(tmp_path / ORDERS)]
    assert main([*new, "--recipe", str(tmp_path / "log.toml")]) == 0
    gather = ["gather", str(journey), str(tmp_path / REVIEWS)]
    assert main([*gather, "--recipe", str(tmp_path / "answers.toml")]) == 0
    return journey


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_that_reviews_are_counted_in_total_and_by_a_joined_segment(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = {row["order_id"]: row["order_status"] for row in rows(shop.parent / ORDERS)}
    given: dict[str, list[int]] = defaultdict(list)
    for row in rows(shop.parent / REVIEWS):
        given[status.get(row["order_id"], "")].append(int(row["review_score"]))
    every = [score for scores in given.values() for score in scores]
    (total,) = asked(capsys, "scores", str(shop))
    assert (total["name"], total["n"]) == ("Delivered", len(every))
    assert total["mean"] == pytest.approx(sum(every) / len(every))
    assert round(total["mean"], 3) == 4.119
    for value in ("delivered", "canceled"):
        (found,) = asked(capsys, "scores", str(shop), "--segment", f"order_status={value}")
        assert found["n"] == len(given[value])
        assert found["mean"] == pytest.approx(sum(given[value]) / len(given[value]))


def test_that_seller_and_carrier_are_hand_offs_and_the_carrier_is_worse(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flow = asked(capsys, "flow", str(shop))
    orders = rows(shop.parent / ORDERS)
    assert flow["customers"] == len(orders)
    assert flow["completed"] == sum(bool(row[STEPS[3][0]]) for row in orders)
    found = asked(capsys, "rank", str(shop))
    pairs = {(z["from_department_name"], z["to_department_name"]): z for z in found}
    assert set(pairs) == {("Shop", "Seller"), ("Seller", "Carrier")}
    for zone in found:
        assert zone["index"] == pytest.approx(50 + sum(zone["contributions"].values()))
        assert zone["low"] <= zone["index"] <= zone["high"]
    carrier = pairs["Seller", "Carrier"]
    assert carrier["rank"] == 1
    assert carrier["n_answers"] > 4_000
    assert carrier["n_crossings"] > 4_500
    assert carrier["median_wait"] > pairs["Shop", "Seller"]["median_wait"]
