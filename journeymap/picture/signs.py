"""Small signs: split customers, a change up or down, the voices, the markers of several lines.

Each has a shape of its own, so that nobody has to tell colours apart.
"""

from __future__ import annotations

from journeymap.evidence.voices import Voice
from journeymap.picture.lines import Point
from journeymap.picture.shapes import Command, Ellipse, Path, Rect, Shape

#: Dashes of the lines of a group, the first one unbroken.
DASHES_OF: tuple[tuple[float, ...], ...] = (
    (),
    (9.0, 4.0),
    (3.0, 3.0),
    (12.0, 3.0, 3.0, 3.0),
    (16.0, 6.0),
    (6.0, 2.0, 2.0, 2.0, 2.0, 2.0),
)


def outline(*points: Point) -> tuple[Command, ...]:
    """A closed shape with straight sides."""
    first, *rest = points
    return (("M", *first), *(("L", *p) for p in rest), ("Z",))


def split_sign(x: float, y: float, size: float, token: str) -> tuple[Shape, ...]:
    """Two humps with a valley between them, in a square: customers of two minds."""
    s = size / 12
    hump: tuple[Command, ...] = (
        ("M", x, y + 11 * s),
        ("C", x + 2 * s, y + 11 * s, x + 1.5 * s, y + 2 * s, x + 3 * s, y + 2 * s),
        ("C", x + 4.5 * s, y + 2 * s, x + 4.5 * s, y + 9.5 * s, x + 6 * s, y + 9.5 * s),
        ("C", x + 7.5 * s, y + 9.5 * s, x + 7.5 * s, y + 2 * s, x + 9 * s, y + 2 * s),
        ("C", x + 10.5 * s, y + 2 * s, x + 10 * s, y + 11 * s, x + 12 * s, y + 11 * s),
        ("Z",),
    )
    return (Path(hump, fill=token),)


def change_sign(x: float, y: float, size: float, token: str, *, up: bool) -> Path:
    """A triangle in a square, pointing up or down."""
    top, bottom = (y + 0.12 * size, y + 0.88 * size) if up else (y + 0.88 * size, y + 0.12 * size)
    return Path(outline((x, bottom), (x + size / 2, top), (x + size, bottom)), fill=token)


def marker(place: int, x: float, y: float, r: float, ground: str) -> Shape:
    """The marker of the line at a place of its group: disc, square, triangle, diamond, ..."""
    token = f"series-{place % 6 + 1}"
    points: tuple[Point, ...]
    match place % 6:
        case 0:
            return Ellipse(x, y, r, r, token, ground, r / 3)
        case 1:
            return Rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r, 0, token, ground, r / 3)
        case 2:
            points = ((x - r, y + 0.8 * r), (x, y - 1.1 * r), (x + r, y + 0.8 * r))
        case 3:
            points = ((x - 1.2 * r, y), (x, y - 1.2 * r), (x + 1.2 * r, y), (x, y + 1.2 * r))
        case 4:
            points = ((x - r, y - 0.8 * r), (x + r, y - 0.8 * r), (x, y + 1.1 * r))
        case _:
            return Ellipse(x, y, 0.8 * r, 0.8 * r, ground, token, 0.6 * r)
    return Path(outline(*points), fill=token, stroke=ground, width=r / 3)


def voice_sign(voice: Voice, x: float, y: float, size: float, token: str) -> tuple[Shape, ...]:
    """The sign of a kind of source, in a square."""
    s = size / 12

    def at(*points: Point) -> tuple[Point, ...]:
        return tuple((x + px * s, y + py * s) for px, py in points)

    match voice:
        case "survey":  # a sheet with lines
            lines = tuple(
                Rect(x + 3.6 * s, y + row * s, 4.8 * s, 1.1 * s, fill=token)
                for row in (3, 5.6, 8.2)
            )
            sheet = Rect(x + 1.6 * s, y + 0.6 * s, 8.8 * s, 10.8 * s, 1.2 * s, "", token, 1.3 * s)
            return (sheet, *lines)
        case "contact":  # a bubble with a number sign's bar: asked after a contact
            bubble = at((1, 1), (11, 1), (11, 8), (6, 8), (3, 11), (3, 8), (1, 8))
            return (Path(outline(*bubble), fill=token),)
        case "interview":  # two heads
            return (
                Ellipse(x + 3.4 * s, y + 3.6 * s, 2 * s, 2 * s, token),
                Ellipse(x + 8.6 * s, y + 3.6 * s, 2 * s, 2 * s, token),
                Rect(x + 0.9 * s, y + 6.6 * s, 4.6 * s, 4.6 * s, 1.8 * s, token),
                Rect(x + 6.5 * s, y + 6.6 * s, 4.6 * s, 4.6 * s, 1.8 * s, token),
            )
        case "group":  # many round a table
            heads = at((6, 1.6), (1.8, 4.6), (10.2, 4.6), (3.2, 9.8), (8.8, 9.8))
            table = Ellipse(x + 6 * s, y + 6.2 * s, 2 * s, 2 * s, "", token, 1.2 * s)
            return (table, *(Ellipse(px, py, 1.5 * s, 1.5 * s, token) for px, py in heads))
        case "social":  # a number sign
            return (
                Rect(x + 3 * s, y + 0.8 * s, 1.5 * s, 10.4 * s, fill=token),
                Rect(x + 7.4 * s, y + 0.8 * s, 1.5 * s, 10.4 * s, fill=token),
                Rect(x + 0.8 * s, y + 3 * s, 10.4 * s, 1.5 * s, fill=token),
                Rect(x + 0.8 * s, y + 7.4 * s, 10.4 * s, 1.5 * s, fill=token),
            )
