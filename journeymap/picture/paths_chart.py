"""The paths behind a hand-off as streams: ways in, the hand-off itself, ways out."""

from __future__ import annotations

from journeymap.analysis.paths import Paths, Way
from journeymap.analysis.results import touchpoint_name
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.charting import FINE, LABEL, MARGIN, Chart, Table, chart_of, part
from journeymap.picture.shapes import Align, Command, Item, Path, Rect, Shape, Text

_TOP, _HEIGHT, _LEAST = 30.0, 220.0, 22.0
_CARD, _GAP = 132.0, 6.0
#: What ends a path has a colour of its own, and says in words what it is.
_COLORS = {"lost": "loss-drop", "done": "change-added@0.55", "open": "edge"}


def paths_chart(found: Paths, journey: Journey, locale: Locale, width: float) -> Chart:
    """Where customers of a hand-off come from and where they go, as wide as they are many."""
    rest = width - 2 * MARGIN - 2 * _CARD
    label, bridge = 0.30 * rest, 0.10 * rest
    stream = (rest - 2 * label - bridge) / 2
    source_x = MARGIN + label + stream
    target_x = source_x + _CARD + bridge
    rows = max(len(found.ways_in), len(found.ways_out), 1)
    height = max(_HEIGHT, rows * (_LEAST + _GAP))
    items: list[Item] = [
        _head(MARGIN, label + stream, locale.tr("Where they come from"), "start"),
        _head(target_x + _CARD, label + stream, locale.tr("Where they go"), "end"),
    ]
    thick = min(_thickness(ways, height) for ways in (found.ways_in, found.ways_out))
    sides = (height, thick)
    items += _side(found.ways_in, journey, locale, MARGIN, label, source_x, sides, coming=True)
    end_x = target_x + _CARD + stream
    items += _side(
        found.ways_out, journey, locale, end_x, label, target_x + _CARD, sides, coming=False
    )
    crossed = locale.tr("%n cross it", "", found.crossed)
    middle = _TOP + height / 2
    wide = max(3.0, thick * found.crossed / max(found.visits_in, found.visits_out, 1))
    line = Path((("M", source_x + _CARD, middle), ("L", target_x, middle)), stroke="edge-handoff",
                width=min(wide, height))  # fmt: skip
    tip = _crossing_text(found, journey, locale)
    room = (source_x + _CARD, middle - height / 2, bridge, height)
    items.append(part("crossing", (line,), room, tip, found.handoff))
    for id, x, visits in (
        (found.source, source_x, found.visits_in),
        (found.target, target_x, found.visits_out),
    ):
        items.append(_card(id, x, visits, journey, locale, height))
    note = Text(source_x + _CARD - 30, _TOP + height + 4, bridge + 60, 18, crossed, FINE, "text",
                True, "center", True)  # fmt: skip
    items.append(part("crossed", (note,), (source_x, _TOP + height, 2 * _CARD + bridge, 20), tip))
    words = paths_text(found, journey, locale)
    bottom = _TOP + height + 28
    return chart_of(items, width, bottom, words, _table(found, journey, locale), locale)


def way_text(way: Way, journey: Journey, locale: Locale) -> str:
    """What stands at the other end of a way."""
    return {
        "touchpoint": touchpoint_name(journey, way.touchpoint),
        "others": locale.tr("Others"),
        "start": locale.tr("The case begins here"),
        "done": locale.tr("Completed"),
        "lost": locale.tr("Left for good"),
        "open": locale.tr("May still go on"),
    }[way.kind]


def paths_text(found: Paths, journey: Journey, locale: Locale) -> str:
    """The paths in a few sentences, and what the counts cannot tell."""
    source, target = (
        locale.isolate(touchpoint_name(journey, id)) for id in (found.source, found.target)
    )
    lines = []
    first, last = (
        max(ways, key=lambda w: w.count, default=None) for ways in (found.ways_in, found.ways_out)
    )
    if first is not None:
        lines.append(
            locale.tr(
                "Most come to {name} from: {way}, {share} of {n}.",
                name=source,
                way=locale.isolate(way_text(first, journey, locale)),
                share=locale.percent(first.share),
                n=locale.number(found.visits_in),
            )
        )
    if last is not None:
        lines.append(
            locale.tr(
                "From {name} most go to: {way}, {share} of {n}.",
                name=target,
                way=locale.isolate(way_text(last, journey, locale)),
                share=locale.percent(last.share),
                n=locale.number(found.visits_out),
            )
        )
    if found.returned:
        lines.append(
            locale.tr(
                "{share} of those who cross are sent straight back.",
                share=locale.percent(found.returned / max(found.crossed, 1)),
            )
        )
    lines.append(
        locale.tr("Every step is counted by itself: who came which way is not known further on.")
    )
    return " ".join(lines)


def _crossing_text(found: Paths, journey: Journey, locale: Locale) -> str:
    ends = (touchpoint_name(journey, id) for id in (found.source, found.target))
    lines = [locale.arrow(*ends), locale.tr("%n cross it", "", found.crossed)]
    if found.returned:
        lines.append(locale.tr("%n went straight back", "", found.returned))
    return "\n".join(lines)


def _head(x: float, w: float, text: str, align: Align) -> Item:
    label = Text(x, 4, w, 20, text, FINE, "muted", True, align, True)
    return part(f"head:{align}", (label,), (x, 0, w, 24))


def _card(id: str, x: float, visits: int, journey: Journey, locale: Locale, height: float) -> Item:
    name = touchpoint_name(journey, id)
    told = locale.tr("%n visit(s)", "", visits)
    shapes = (
        Rect(x, _TOP, _CARD, height, 6, "card", "card-border"),
        Text(x + 8, _TOP + height / 2 - 42, _CARD - 16, 58, locale.isolate(name), LABEL, "text",
             True, "center", True, 3),
        Text(x + 8, _TOP + height / 2 + 20, _CARD - 16, 18, told, FINE, "muted", align="center",
             middle=True),
    )  # fmt: skip
    return part(f"card:{x:.0f}", shapes, (x, _TOP, _CARD, height), f"{name}\n{told}", id)


def _side(
    ways: tuple[Way, ...],
    journey: Journey,
    locale: Locale,
    label_x: float,
    label_w: float,
    card_x: float,
    sides: tuple[float, float],
    *,
    coming: bool,
) -> list[Item]:
    """The streams of one side, between its labels and the card: `sides` are the height of all and
    how thick they are together."""
    height, thick = sides
    tall = _heights(ways, height)
    items, y, at = [], _TOP, _TOP + (height - thick) / 2
    outer = label_x + label_w if coming else label_x
    for i, (way, high) in enumerate(zip(ways, tall, strict=True)):
        wide = max(1.0, way.share * thick)
        name = way_text(way, journey, locale)
        bend = (outer + card_x) / 2
        a, b = (y + high / 2 - wide / 2, at)
        color = _COLORS.get(way.kind, "river" if way.kind == "touchpoint" else "edge@0.6")
        outline: tuple[Command, ...] = (
            ("M", outer, a),
            ("C", bend, a, bend, b, card_x, b),
            ("L", card_x, b + wide),
            ("C", bend, b + wide, bend, a + wide, outer, a + wide),
            ("Z",),
        )
        numbers = locale.tr(
            "{n}, {share}", "customers and their share", n=locale.number(way.count),
            share=locale.percent(way.share),
        )  # fmt: skip
        align: Align = "end" if coming else "start"
        text_x, text_w = (label_x, label_w - 8) if coming else (label_x + 8, label_w - 8)
        shapes: list[Shape] = [Path(outline, fill=color)]
        middle = y + high / 2
        shapes += [
            Text(text_x, middle - 17, text_w, 18, locale.isolate(name), LABEL, "text", False,
                 align, True),
            Text(text_x, middle, text_w, 16, numbers, FINE, "muted", False, align, True),
        ]  # fmt: skip
        known = way.touchpoint if journey.touchpoint(way.touchpoint) else ""
        left, right = min(label_x, card_x), max(label_x + label_w, card_x)
        bounds = (left, y, right - left, high)
        key = f"{'in' if coming else 'out'}:{i}"
        items.append(part(key, shapes, bounds, f"{name}\n{numbers}", known))
        y += high + _GAP
        at += wide
    return items


def _heights(ways: tuple[Way, ...], height: float) -> list[float]:
    """Room for every stream and its label: by share, but never too little to be read."""
    if not ways:
        return []
    room = height - _GAP * (len(ways) - 1)
    least = min(36.0, room / len(ways))
    spare = room - least * len(ways)
    return [least + spare * way.share for way in ways]


def _thickness(ways: tuple[Way, ...], height: float) -> float:
    """How thick all streams are together, so that none is thicker than its room."""
    rooms = zip(_heights(ways, height), ways, strict=True)
    return min([height, *(room / way.share for room, way in rooms if way.share > 0)])


def _table(found: Paths, journey: Journey, locale: Locale) -> Table:
    heads = (
        locale.tr("Way"),
        locale.tr("Touchpoint"),
        locale.tr("Customers"),
        locale.tr("Share"),
    )
    rows, refs = [], []
    for title, ways in (
        (locale.tr("in", "a way in"), found.ways_in),
        (locale.tr("out", "a way out"), found.ways_out),
    ):
        for way in ways:
            rows.append(
                (
                    title,
                    way_text(way, journey, locale),
                    locale.number(way.count),
                    locale.percent(way.share, 1),
                )
            )
            refs.append(way.touchpoint if journey.touchpoint(way.touchpoint) else "")
    return Table(heads, tuple(rows), tuple(refs))
