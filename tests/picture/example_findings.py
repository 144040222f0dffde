"""Journeys with findings made by hand, so that pictures can be drawn without any evidence."""

from __future__ import annotations

import random
from dataclasses import replace

from journeymap.analysis.results import (
    Contribution,
    Findings,
    Flow,
    GreyZone,
    Score,
    StageReach,
    Step,
    TouchpointFlow,
)
from journeymap.evidence.selection import Selection
from journeymap.model.entities import Channel, Department, Stage, Touchpoint, Transition
from journeymap.model.journey import DEFAULT_STAGES, Journey

EMPTY = Journey()
NOTHING = Findings(Selection())

_DEPARTMENTS = ("marketing", "sales", "finance", "operations", "support")
#: id, stage, department, channel, NPS, half interval, n, customers, exit share
_ROWS = (
    ("campaign", "awareness", "marketing", "social", 18, 13, 812, 58904, 0.31),
    ("coverage", "interest", "marketing", "web", 22, 12, 1204, 37700, 0.22),
    ("callback", "interest", "sales", "phone", 6, 15, 640, 21000, 0.09),
    ("compare", "consideration", "marketing", "web", 11, 19, 388, 17400, 0.0),
    ("quote", "consideration", "sales", "phone", 9, 14, 702, 24150, 0.18),
    ("contract", "action", "sales", "store", 4, 14, 655, 13550, 0.02),
    ("credit", "action", "finance", "email", -34, 16, 590, 13300, 0.27),
    ("booking", "action", "operations", "phone", -8, 16, 566, 9700, 0.11),
    ("visit", "use", "operations", "visit", 31, 16, 548, 8650, 0.01),
    ("bill", "use", "finance", "email", -21, 16, 571, 8500, 0.09),
    ("support", "use", "support", "phone", -15, 20, 402, 3100, 0.12),
    ("renewal", "advocacy", "sales", "email", 12, 23, 301, 4700, 0.0),
    ("referral", "advocacy", "marketing", "web", 42, 24, 263, 3050, 0.0),
)
_NAMES = {
    "en": {
        "title": "Fibre home internet — new customer", "campaign": "Campaign and social posts",
        "coverage": "Website coverage check", "callback": "Call-back by sales",
        "compare": "Comparison page", "quote": "Quote and plan choice",
        "contract": "Contract signing", "credit": "Credit check and deposit",
        "booking": "Installation booking", "visit": "Engineer visit", "bill": "First bill",
        "support": "Support call", "renewal": "Renewal offer", "referral": "Referral programme",
        "marketing": "Marketing", "sales": "Sales", "finance": "Finance",
        "operations": "Operations", "social": "Social", "web": "Website", "phone": "Phone",
        "store": "Store", "email": "Email", "visit_channel": "Visit",
        "support_department": "Support", "awareness": "Awareness", "interest": "Interest",
        "consideration": "Consideration", "action": "Action", "use": "Use",
        "advocacy": "Advocacy", "survey": "post-contact survey", "events": "CRM events",
    },
    "fa": {
        "title": "اینترنت فیبر خانگی — مشتری تازه", "campaign": "تبلیغ و شبکه‌های اجتماعی",
        "coverage": "بررسی پوشش در سایت", "callback": "تماس کارشناس فروش",
        "compare": "صفحهٔ مقایسهٔ طرح‌ها", "quote": "پیشنهاد قیمت و انتخاب طرح",
        "contract": "امضای قرارداد", "credit": "اعتبارسنجی و ودیعه", "booking": "نوبت نصب",
        "visit": "بازدید نصاب", "bill": "نخستین صورت‌حساب", "support": "تماس با پشتیبانی",
        "renewal": "پیشنهاد تمدید", "referral": "معرفی به دوستان", "marketing": "بازاریابی",
        "sales": "فروش", "finance": "مالی", "operations": "عملیات", "social": "شبکهٔ اجتماعی",
        "web": "سایت", "phone": "تلفن", "store": "حضوری", "email": "ایمیل",
        "visit_channel": "بازدید", "support_department": "پشتیبانی", "awareness": "آگاهی",
        "interest": "علاقه‌مندی", "consideration": "بررسی و مقایسه", "action": "اقدام (خرید)",
        "use": "استفاده", "advocacy": "توصیه به دیگران", "survey": "نظرسنجی پس از تماس",
        "events": "رویدادهای CRM",
    },
}  # fmt: skip
_WAYS = (
    ("campaign", "coverage", 37700),
    ("coverage", "callback", 17200),
    ("coverage", "compare", 12600),
    ("compare", "quote", 11100),
    ("callback", "quote", 14300),
    ("quote", "contract", 13500),
    ("contract", "credit", 13300),
    ("credit", "booking", 9700),
    ("booking", "visit", 8650),
    ("visit", "bill", 8400),
    ("bill", "support", 2900),
    ("bill", "renewal", 3600),
    ("support", "renewal", 1050),
    ("renewal", "referral", 3000),
)
_GREY = (
    ("contract", "credit", 81, 72, 88, "confirmed"),
    ("bill", "support", 66, 55, 77, "confirmed"),
    ("credit", "booking", 57, 44, 69, "suspected"),
)
_REACH = (1.0, 0.64, 0.41, 0.23, 0.17, 0.08)


def fibre(language: str = "en") -> tuple[Journey, Findings]:
    """The journey of the drawn targets: 13 touchpoints in five departments."""
    names = _NAMES[language]
    journey = Journey(
        title=names["title"],
        language=language,
        stages=tuple(Stage(s.id, names[s.id]) for s in DEFAULT_STAGES),
        departments=tuple(
            Department(f"d-{d}", names.get(f"{d}_department", names[d])) for d in _DEPARTMENTS
        ),
        channels=tuple(
            Channel(f"c-{c}", names.get(f"{c}_channel", names[c]))
            for c in ("social", "web", "phone", "store", "email", "visit")
        ),
        touchpoints=tuple(
            Touchpoint(
                id,
                names[id],
                stage,
                f"d-{department}",
                f"c-{channel}",
                financial=id in ("credit", "bill"),
                moment_of_truth=id in ("contract", "visit"),
            )
            for id, stage, department, channel, *_ in _ROWS
        ),
        transitions=tuple(Transition(f"{a}-{b}", a, b) for a, b, _ in _WAYS),
    )
    scores = tuple(nps(row[0], row[4], row[5], row[6]) for row in _ROWS)
    flow = Flow(
        58904,
        3050,
        40000,
        0,
        tuple(
            Step(a, b, n, 4.2 * 86400, 5e5, 9e5, journey.changes_hands(a, b), True)
            for a, b, n in _WAYS
        ),
        {r[0]: TouchpointFlow(r[0], r[7], r[7], round(r[7] * r[8]), 0, 0, r[8]) for r in _ROWS},
        tuple(StageReach(s.id, r) for s, r in zip(DEFAULT_STAGES, _REACH, strict=True)),
        (),
    )
    stage_nps = (21, 14, 6, -12, 9, 34)
    findings = Findings(
        Selection(),
        scores,
        flow,
        tuple(_zones(journey)),
        3412,
        58904,
        ("2026-03", "2026-08"),
        (names["survey"], names["events"]),
        {s.id: nps(s.id, v, 8, 900) for s, v in zip(DEFAULT_STAGES, stage_nps, strict=True)},
    )
    return journey, findings


def nps(touchpoint: str, value: float, half: float, n: int, enough: bool = True) -> Score:
    return Score(
        touchpoint,
        "nps",
        (0, 10),
        n,
        n,
        7,
        value,
        value - half,
        value + half,
        (n // 3, n // 3, n - 2 * (n // 3)),
        (),
        enough,
    )


def _zones(journey: Journey) -> list[GreyZone]:
    zones = []
    for rank, (a, b, index, low, high, label) in enumerate(_GREY, 1):
        source, target = journey.touchpoint(a), journey.touchpoint(b)
        zones.append(
            zone(
                f"{a}-{b}",
                a,
                b,
                source.department,
                target.department,
                rank,
                index,
                low,
                high,
                label,
            )
        )
    return zones


def zone(handoff, source, target, from_department, to_department, rank, index, low, high, label):
    contributions = (
        Contribution("fall", (index - 50) * 0.5, 30, 200, 0.15, 0.05, 3.0, 0.2),
        Contribution("loss", (index - 50) * 0.35, 27, 100, 0.27, 0.08, 3.4, 0.25),
        Contribution("wait", (index - 50) * 0.15, 50, 100, 0.5, 0.3, 1.7, 0.15),
    )
    return GreyZone(
        rank,
        handoff,
        source,
        target,
        from_department,
        to_department,
        index,
        low,
        high,
        index / (100 - index),
        contributions,
        2.0,
        3.0,
        0.9,
        label,
        rank == 1,
        rank,
        rank + 1,
        0.9 if rank == 1 else 0.05,
        0.9,
        None,
        "",
        560,
        9700,
        4.2 * 86400,
        15 * 86400.0,
        0.27,
        -38.0,
        "nps",
    )


def few_answers() -> tuple[Journey, Findings]:
    """The same journey, some touchpoints with too few answers, some with none, no event log."""
    journey, findings = fibre()
    scores = []
    for i, score in enumerate(findings.scores):
        if i % 4 == 1:
            scores.append(replace(score, n=7, enough=False))
        elif i % 4 != 3:
            scores.append(score)
    return journey, replace(
        findings, scores=tuple(scores), flow=None, customers=0, ranking=(), stage_scores={}
    )


def drawn_only() -> tuple[Journey, Findings]:
    """A journey nobody has measured."""
    return fibre()[0], NOTHING


def long_names() -> tuple[Journey, Findings]:
    """Very long Persian names, and some in the other script."""
    journey, findings = fibre("fa")
    tail = " و هماهنگی‌های بعدی با واحدهای دیگر سازمان و پیگیری کتبی درخواست مشتری"
    touchpoints = tuple(
        replace(t, name="Credit check (new procedure) with deposit")
        if t.id == "credit"
        else replace(t, name="ناسازگاریِ‌بی‌پایان" * 4)
        if t.id == "visit"
        else replace(t, name=t.name + tail)
        for t in journey.touchpoints
    )
    departments = tuple(
        replace(d, name=f"ادارهٔ کل {d.name} و امور مشتریان") for d in journey.departments
    )
    stages = tuple(replace(s, name=s.name + " و همراهی مشتری در مسیر") for s in journey.stages)
    journey = replace(journey, touchpoints=touchpoints, departments=departments, stages=stages)
    return journey, findings


def crowded(n: int = 60, seed: int = 1, lanes: int = 6) -> tuple[Journey, Findings]:
    """A journey of `n` touchpoints with ways forward, some back, drawn from a seed."""
    rng = random.Random(seed)
    stages = DEFAULT_STAGES
    departments = tuple(Department(f"d{i}", f"Department {i + 1}") for i in range(lanes))
    channels = tuple(Channel(c, c.title()) for c in ("web", "phone", "store", "email", "app"))
    touchpoints = tuple(
        Touchpoint(
            f"t{i}",
            f"Touchpoint {i + 1} {rng.choice(('booking', 'check', 'offer and reply', ''))}",
            stages[i * len(stages) // n].id,
            rng.choice(departments).id,
            rng.choice(channels).id,
        )
        for i in range(n)
    )
    pairs = {(i, i + 1) for i in range(n - 1)}
    while len(pairs) < min(int(n * 1.4), n * (n - 1) // 2):
        a = rng.randrange(n)
        b = a + rng.choice((2, 3, 4, -2))
        if 0 <= b < n and b != a:
            pairs.add((a, b))
    ways = sorted(pairs)
    transitions = tuple(Transition(f"x{a}-{b}", f"t{a}", f"t{b}") for a, b in ways)
    journey = Journey("Crowded", "en", stages, departments, channels, touchpoints, transitions)
    return journey, measured(journey, rng)


def measured(journey: Journey, rng: random.Random) -> Findings:
    """Findings for any journey, drawn by chance: scores, leaks, and six grey zones."""
    touchpoints, stages = journey.touchpoints, journey.stages
    place = {t.id: i for i, t in enumerate(touchpoints)}
    counts = {
        (t.source, t.target): max(1, int(20000 * 0.95 ** place[t.source] * rng.uniform(0.2, 1)))
        for t in journey.transitions
    }
    flow = Flow(
        20000,
        4000,
        12000,
        0,
        tuple(
            Step(
                a,
                b,
                count,
                3600,
                7200,
                9000,
                journey.changes_hands(a, b),
                True,
            )
            for (a, b), count in counts.items()
        ),
        {
            t.id: TouchpointFlow(t.id, 900, 1000, e, 0, 0, e / 1000)
            for t in touchpoints
            if (e := rng.choice((0, 0, 20, 120, 260))) >= 0
        },
        tuple(StageReach(s.id, 0.8**i) for i, s in enumerate(stages)),
        (),
    )
    scores = tuple(nps(t.id, rng.uniform(-60, 60), rng.uniform(5, 20), 300) for t in touchpoints)
    hands = list(journey.handoffs)[:: max(1, len(journey.handoffs) // 6)][:6]
    ranking = tuple(
        zone(
            t.id,
            t.source,
            t.target,
            journey.touchpoint(t.source).department,
            journey.touchpoint(t.target).department,
            i + 1,
            80 - 5 * i,
            70 - 5 * i,
            88 - 5 * i,
            "confirmed" if i < 3 else "suspected",
        )
        for i, t in enumerate(hands)
    )
    return Findings(
        Selection(),
        scores,
        flow,
        ranking,
        2500,
        20000,
        ("2026-01", "2026-06"),
        ("survey.csv", "log.csv"),
    )
