"""Make the shipped example: a journey, a survey export and an event log that belong together.

    python tests/example/make_example.py [--out DIR]

The company, its customers' habits and everything that is wrong on purpose stand in `fibre.toml`,
what customers write in `comments.toml`. The same seed gives the same bytes: one PCG64 stream for
the customers' ways, one for their answers. Needs numpy and pandas.

Customers walk from touchpoint to touchpoint: straight back where they came from, away for good, or
on; after a wait that is lognormal and, where people answer, ends in working hours. The log ends on
the last day, so some cases are open. Afterwards some customers answer the survey about touchpoints
they met; what they waited, whether they came twice and whether they left moves their answers.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

HERE = Path(__file__).resolve().parent
SHIPPED = HERE.parents[1] / "resources" / "examples"
MINUTES_A_DAY = 24 * 60
Table = dict[str, Any]


def read_toml(name: str) -> Table:
    """One of the two descriptions beside this file."""
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


def stream(world: Table, part: int) -> np.random.Generator:
    """The random numbers of one part; PCG64 is named so that a new default changes nothing."""
    return np.random.Generator(np.random.PCG64([world["seed"], part]))


def pick(rng: np.random.Generator, shares: dict[str, float], n: int) -> np.ndarray:
    """`n` keys drawn with the given shares."""
    edges = np.cumsum(list(shares.values()))
    at = np.searchsorted(edges / edges[-1], rng.random(n), side="right")
    return np.array(list(shares), dtype=object)[at]


# --- the journey ------------------------------------------------------------------------------


def make_journey(world: Table) -> Table:
    """The journey as `journey.json` holds it."""
    points = []
    for id, raw in world["touchpoints"].items():
        keys = ("name", "stage", "department", "channel")
        flags = {key: raw.get(key, False) for key in ("financial", "moment_of_truth")}
        points.append({"id": id} | {key: raw[key] for key in keys} | flags)
    ways = []
    for id, raw in world["transitions"].items():
        source, target = id.split("-")
        way: Table = {"id": id, "source": source, "target": target, "owner": raw.get("owner", "")}
        if "promise_hours" in raw:
            way["promise_hours"] = raw["promise_hours"]
        ways.append(way)
    stages = ("Awareness", "Interest", "Consideration", "Action", "Use", "Advocacy")
    return {
        "format": "journeymap",
        "version": 1,
        "title": world["title"],
        "language": "en",
        "stages": [{"id": name.lower(), "name": name} for name in stages],
        "departments": [{"id": id} | raw for id, raw in world["departments"].items()],
        "channels": [{"id": id, "name": raw["name"]} for id, raw in world["channels"].items()],
        "touchpoints": points,
        "transitions": ways,
        "notes": [{"id": f"n{i}"} | raw for i, raw in enumerate(world["notes"], 1)],
    }


# --- the event log ----------------------------------------------------------------------------


def minute(world: Table, day: str) -> int:
    """Minutes from the first day of the log to the start of a day."""
    return int((pd.Timestamp(day) - pd.Timestamp(world["first_day"])).days) * MINUTES_A_DAY


def make_customers(world: Table, rng: np.random.Generator) -> pd.DataFrame:
    """Customers with their number, segments, first touchpoint and the minute they begin.

    Slowly more of them every day, fewer at week-ends, hardly any at night.
    """
    n = world["customers"]
    days = np.arange(minute(world, world["last_day"]) // MINUTES_A_DAY + 1)
    weekday = (pd.Timestamp(world["first_day"]).weekday() + days) % 7
    by_day = (1 + 0.25 * days / days[-1]) * np.where(weekday >= 5, 0.72, 1.0)
    begins = np.searchsorted(np.cumsum(by_day) / by_day.sum(), rng.random(n)) * MINUTES_A_DAY
    clock = np.clip(15.5 * 60 + 250 * rng.standard_normal(n), 0, MINUTES_A_DAY - 1)
    starts = {id: t["start"] for id, t in world["touchpoints"].items() if "start" in t}
    people = pd.DataFrame({"begin": np.sort(begins + np.floor(clock))})
    # Numbers grow with gaps, as where other products are sold too.
    numbers = 100_000 + np.cumsum(1 + np.floor(3 * rng.random(n))).astype(int)
    people["customer"] = [f"F{number}" for number in numbers]
    for name, shares in world["segments"].items():
        people[name] = pick(rng, shares, n)
    people["first"] = pick(rng, starts, n)
    return people


def working_hours(time: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Times outside 8 to 20 o'clock moved to the next working day's hours; no work on Sundays."""
    clock = time % MINUTES_A_DAY
    day = time - clock
    closed = (clock < 8 * 60) | (clock >= 20 * 60)
    day = np.where(clock >= 20 * 60, day + MINUTES_A_DAY, day)
    moved = np.where(closed, day + 8 * 60 + np.floor(rng.random(len(time)) * 6 * 60), time)
    # The first day of the example, 1 March 2026, is a Sunday.
    return np.where((moved // MINUTES_A_DAY) % 7 == 0, moved + MINUTES_A_DAY, moved)


def make_log(world: Table, people: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Every event, and how the customer came there: person, time, activity, wait, back, left."""
    end = minute(world, world["last_day"]) + MINUTES_A_DAY
    begin = {"person": people.index, "time": people["begin"].astype(float)}
    now = pd.DataFrame(begin | {"activity": people["first"], "came_from": "", "wait": np.nan})
    events = []
    while len(now):
        now = now[now["time"] < end]
        parts = [_walk_on(world, people, id, here, rng) for id, here in now.groupby("activity")]
        events += [here for here, _ in parts]
        now = pd.concat([after for _, after in parts]) if parts else now
    log = pd.concat(events).sort_values(["person", "time"], kind="stable", ignore_index=True)
    log["visit"] = log.groupby(["person", "activity"]).cumcount() + 1
    return log


def _walk_on(
    world: Table, people: pd.DataFrame, id: str, here: pd.DataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What customers at one touchpoint do next: the events here, and where they stand after."""
    ways, planted = world["transitions"], world["planted"]
    n = len(here)
    time = here["time"].to_numpy()
    region = people["Region"].to_numpy()[here["person"]]
    bad = id == planted["source"]
    in_region = bad & (region == planted["region"])
    late = bad & (time >= minute(world, planted["since"]))
    back_share = [ways.get(f"{a}-{id}", {}).get("back", 0.0) for a in here["came_from"]]
    leave_share = world["touchpoints"][id]["exit"] + planted["region_exit"] * in_region
    leave_share = leave_share + planted["since_exit"] * late
    back = rng.random(n) < np.array(back_share)
    leave = ~back & (rng.random(n) < leave_share)
    shares = {
        way.split("-")[1]: raw["share"] for way, raw in ways.items() if way.split("-")[0] == id
    }
    shares[""] = max(1e-9, 1 - sum(shares.values()))
    target = np.where(back, here["came_from"], np.where(leave, "", pick(rng, shares, n)))
    # Customers who go straight back come within a day or so, whatever the way there takes.
    usual = {"wait_hours": 14.0, "spread": 0.9}
    raw = [usual if b else ways.get(f"{id}-{t}", usual) for b, t in zip(back, target, strict=True)]
    hours = np.array([r["wait_hours"] for r in raw])
    hours = hours * np.where(in_region & ~back, planted["region_wait"], 1.0)
    hours = hours * np.where(late & ~back, planted["since_wait"], 1.0)
    spread = np.array([r["spread"] for r in raw])
    wait = np.maximum(1, np.round(60 * hours * np.exp(spread * rng.standard_normal(n))))
    if not world["touchpoints"][id].get("completed"):
        # Whoever waited so long that the log would call them lost came somewhat sooner.
        longest = (world["inactive_days"] - 3) * MINUTES_A_DAY
        sooner = np.floor(longest * (0.5 + 0.5 * rng.random(n)))
        wait = np.where(wait > longest, sooner, wait)
    channels = {t: raw["channel"] for t, raw in world["touchpoints"].items()}
    staffed = np.array([bool(t) and world["channels"][channels[t]]["staffed"] for t in target])
    arrival = np.where(staffed, working_hours(time + wait, rng), time + wait)
    here = here.assign(left=leave)
    after = pd.DataFrame(
        {
            "person": here["person"].to_numpy(),
            "time": arrival,
            "activity": target,
            "came_from": np.where(back, "", id),
            "wait": arrival - time,
        }
    )
    return here, after[target != ""]


def log_file(world: Table, people: pd.DataFrame, log: pd.DataFrame) -> pd.DataFrame:
    """The log as the company's system exports it."""
    points = world["touchpoints"]
    when = pd.Timestamp(world["first_day"]) + pd.to_timedelta(log["time"], unit="min")
    who, met = people.iloc[log["person"]], [points[a] for a in log["activity"]]
    return pd.DataFrame(
        {
            "customer_id": who["customer"].to_numpy(),
            "timestamp": when.dt.strftime("%Y-%m-%d %H:%M").to_numpy(),
            "activity": [t["name"] for t in met],
            "department": [world["departments"][t["department"]]["name"] for t in met],
            "channel": [world["channels"][t["channel"]]["name"] for t in met],
            "Plan": who["Plan"].to_numpy(),
            "Region": who["Region"].to_numpy(),
        }
    )


# --- the survey -------------------------------------------------------------------------------


def make_answers(
    world: Table, people: pd.DataFrame, log: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """Who answers about which touchpoint: person, activity, answer on 0 to 1, last event's time."""
    survey, planted, points = world["survey"], world["planted"], world["touchpoints"]
    stages = list(survey["respond"])
    depth = log["activity"].map({id: stages.index(t["stage"]) for id, t in points.items()})
    furthest = depth.groupby(log["person"]).max()
    share = furthest.map(dict(enumerate(survey["respond"].values()))).to_numpy()
    asked = furthest.index[rng.random(len(share)) < share]
    met = log[log["person"].isin(asked)].drop_duplicates(["person", "activity"], keep="last")
    met = met.reset_index(drop=True)
    person = pd.Series(survey["person_spread"] * rng.standard_normal(len(people)))
    noise = survey["answer_spread"] * rng.standard_normal(len(met))
    level = met["activity"].map({id: t["answer"] for id, t in points.items()})
    split = planted["polarised"]
    leaves = met["left"] & (met["activity"] == split["touchpoint"])
    is_low = rng.random(len(met)) < np.where(leaves, split["leaves_low"], split["stays_low"])
    is_split = met["activity"] == split["touchpoint"]
    level = level.where(~(is_split & is_low), split["low"])
    answer = level + met["person"].map(person) + noise
    promise = {id: raw.get("promise_hours", np.inf) for id, raw in world["transitions"].items()}
    way = met["came_from"] + "-" + met["activity"]
    answer += planted["late_answer"] * (met["wait"] > 60 * way.map(promise).fillna(np.inf))
    answer += planted["again_answer"] * (met["visit"] > 1)
    answer += planted["leaving_answer"] * (met["left"] & ~is_split)
    bad = met["activity"] == planted["target"]
    region = people["Region"].to_numpy()[met["person"]]
    answer += planted["region_answer"] * (bad & (region == planted["region"]))
    answer += planted["since_answer"] * (bad & (met["time"] >= minute(world, planted["since"])))
    met["answer"] = answer.clip(0, 1)
    met["last"] = met.groupby("person")["time"].transform("max")
    met = met[rng.random(len(met)) < survey["answer_share"]]
    few = planted["few_answers"]
    rare = met["activity"] == few["touchpoint"]
    return met[~rare | (rare.cumsum() <= few["answers"])].reset_index(drop=True)


def survey_file(
    world: Table, words: Table, people: pd.DataFrame, met: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """The survey as the survey tool exports it: one row per respondent, one column per question."""
    survey, points = world["survey"], world["touchpoints"]
    met = met.assign(code=np.floor(10 * met["answer"] + 0.5).astype(int))
    codes = met.assign(
        code=np.where(
            rng.random(len(met)) < survey["no_answer_share"], survey["no_answer_code"], met["code"]
        )
    )
    wide = codes.pivot(index="person", columns="activity", values="code").reindex(
        columns=list(points)
    )
    last = met.groupby("person")["last"].first()
    delay = np.floor((0.2 + 5 * rng.random(len(last))) * MINUTES_A_DAY)
    at = np.minimum(last + delay, minute(world, world["last_day"]) + MINUTES_A_DAY - 1)
    when = pd.Timestamp(world["first_day"]) + pd.to_timedelta(at, unit="min")
    order = when.sort_values(kind="stable").index
    who = people.loc[order]
    # Every answer takes some seconds, a comment some more.
    seconds = 25 + 9 * wide.notna().sum(axis=1) + np.floor(60 * rng.random(len(wide)))
    out = pd.DataFrame(
        {
            "Response ID": [f"R-{i:05d}" for i in range(1, len(order) + 1)],
            "Customer number": who["customer"].to_numpy(),
            "Response date": when[order].dt.strftime("%d.%m.%Y").to_numpy(),
            "Seconds": seconds[order].astype(int).to_numpy(),
            "Plan": who["Plan"].to_numpy(),
            "Region": who["Region"].to_numpy(),
        }
    )
    for id, raw in points.items():
        out[survey["question"].format(name=raw["name"])] = wide.loc[order, id].astype("Int64").array
    for extra in survey["extra"]:
        out[extra["question"]] = _extra_answers(extra, met, order, rng)
    out["What is the main reason for your score?"] = _comments(survey, words, met, order, rng)
    return out


def _extra_answers(
    extra: Table, met: pd.DataFrame, order: pd.Index, rng: np.random.Generator
) -> pd.api.extensions.ExtensionArray:
    """A second question about one touchpoint, answered much as the first was."""
    low, high = extra["scale"]
    own = met[met["activity"] == extra["touchpoint"]].set_index("person")["answer"]
    own = own[rng.random(len(own)) < 0.8]
    raw = (own + 0.08 * rng.standard_normal(len(own))).clip(0, 1)
    codes = np.floor(low + (high - low) * raw + 0.5).astype("Int64")
    return codes.reindex(order).array


def _comments(
    survey: Table, words: Table, met: pd.DataFrame, order: pd.Index, rng: np.random.Generator
) -> list[str]:
    """Comments about the answer that stands out most, in the words that go with its score."""
    stands_out = met.assign(far=(met["answer"] - 0.75).abs())
    stands_out = stands_out.sort_values("far", kind="stable").groupby("person").last().loc[order]
    draws = rng.random((len(order), 4))
    out = []
    for activity, code, draw in zip(stands_out["activity"], stands_out["code"], draws, strict=True):
        mood = "good" if code >= 9 else "middle" if code >= 7 else "bad"
        if draw[0] > survey["comment_share"] * (1.35 if mood == "bad" else 0.8):
            out.append("")
            continue
        sentences, endings = words[activity][mood], words["endings"][mood]
        text = sentences[int(draw[1] * len(sentences))]
        if draw[2] < 0.4:
            text += ". " + endings[int(draw[3] * len(endings))]
        out.append(text)
    return out


# --- recipes and files ------------------------------------------------------------------------


def survey_recipe(world: Table) -> str:
    """Which column of the survey export is which."""
    survey = world["survey"]
    lines = [
        "# How fibre-survey.csv is read. Whatever is left out is guessed from the file.",
        'kind = "survey"',
        'respondent = "Customer number"',
        'date = "Response date"',
        f"segments = {json.dumps(list(world['segments']))}",
        'comment = ["What is the main reason for your score?"]',
    ]
    asked = [
        (survey["question"].format(name=raw["name"]), raw["name"], "nps", [0, 10])
        for raw in world["touchpoints"].values()
    ]
    for extra in survey["extra"]:
        name = world["touchpoints"][extra["touchpoint"]]["name"]
        asked.append((extra["question"], name, extra["metric"], extra["scale"]))
    for question, name, metric, scale in asked:
        lines += [
            "",
            "[[score]]",
            f"column = {json.dumps(question)}",
            f"touchpoint = {json.dumps(name)}",
            f'metric = "{metric}"',
            f"scale = {scale}",
        ]
        if metric == "nps":
            lines.append(f"missing = [{survey['no_answer_code']}]")
    return "\n".join(lines) + "\n"


def events_recipe(world: Table) -> str:
    """Which column of the event log is which."""
    done = [raw["name"] for raw in world["touchpoints"].values() if raw.get("completed")]
    return (
        "# How fibre-events.csv.gz is read. A customer who pays the first bill is won; one who is\n"
        "# not heard of for three weeks before that is lost.\n"
        'kind = "events"\n'
        'case = "customer_id"\nactivity = "activity"\ntime = "timestamp"\n'
        'department = "department"\nchannel = "channel"\n'
        f"segments = {json.dumps(list(world['segments']))}\n"
        f"completed = {json.dumps(done)}\n"
        f'inactive_after = "{world["inactive_days"]}d"\n'
    )


def make(out: Path) -> None:
    """Write all files of the example into `out`."""
    world, words = read_toml("fibre.toml"), read_toml("comments.toml")
    rng = stream(world, 1)
    people = make_customers(world, rng)
    log = make_log(world, people, rng)
    rng = stream(world, 2)
    survey = survey_file(world, words, people, make_answers(world, people, log, rng), rng)
    events = log_file(world, people, log).to_csv(index=False, lineterminator="\n").encode()
    journey = json.dumps(make_journey(world), indent=2, ensure_ascii=False) + "\n"
    out.mkdir(parents=True, exist_ok=True)
    (out / "fibre.json").write_bytes(journey.encode())
    # With a byte order mark and Windows line ends, as survey tools write for spreadsheets.
    table = survey.to_csv(index=False, lineterminator="\r\n")
    (out / "fibre-survey.csv").write_bytes(table.encode("utf-8-sig"))
    (out / "fibre-events.csv.gz").write_bytes(gzip.compress(events, 9, mtime=0))
    (out / "fibre-survey.toml").write_bytes(survey_recipe(world).encode())
    (out / "fibre-events.toml").write_bytes(events_recipe(world).encode())


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Make the example that is shipped.")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="folder to write into")
    make(parser.parse_args().out)


if __name__ == "__main__":
    main()
