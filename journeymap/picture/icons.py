"""Small line drawings: channels, and the marks of a touchpoint. 16 by 16, drawn with a stroke."""

from __future__ import annotations

from journeymap.picture.lines import Point
from journeymap.picture.shapes import Command, Ellipse, Path, Rect, Shape

_WORDS: dict[str, tuple[str, ...]] = {
    "mail": ("mail", "newsletter", "ایمیل", "رایانامه", "بريد", "البريد"),
    "chat": (
        "chat",
        "social",
        "whatsapp",
        "telegram",
        "sms",
        "message",
        "messenger",
        "instagram",
        "bot",
        "شبکه",
        "چت",
        "پیام",
        "اجتماعی",
        "دردشة",
        "رسائل",
    ),
    "phone": ("phone", "call", "hotline", "ivr", "تلفن", "تماس", "هاتف", "اتصال"),
    "mobile": ("app", "mobile", "اپ", "اپلیکیشن", "موبایل", "تطبيق"),
    "visit": (
        "visit",
        "technician",
        "field",
        "home",
        "engineer",
        "delivery",
        "courier",
        "بازدید",
        "نصب",
        "زيارة",
    ),
    "web": ("web", "site", "online", "portal", "internet", "سایت", "وب", "اینترنت", "موقع"),
    "letter": ("letter", "post", "paper", "print", "mailing", "نامه", "پست", "رسالة"),
    "store": (
        "store",
        "shop",
        "branch",
        "counter",
        "desk",
        "person",
        "office",
        "gate",
        "airport",
        "cabin",
        "شعبه",
        "حضوری",
        "فروشگاه",
        "دفتر",
        "فرع",
        "متجر",
    ),
}


def icon_kind(name: str) -> str:
    """Which drawing suits a channel of this name; *other* when none does.

    >>> icon_kind("E-mail"), icon_kind("تلفن"), icon_kind("Fax")
    ('mail', 'phone', 'other')
    """
    lowered = name.lower()
    return next(
        (kind for kind, words in _WORDS.items() if any(word in lowered for word in words)), "other"
    )


def channel_icon(kind: str, x: float, y: float, size: float, color: str) -> tuple[Shape, ...]:
    """The drawing of a channel in a square of `size` at (x, y)."""
    s = size / 16
    pen = 1.4 * s

    def line(*points: Point, close: bool = False) -> Path:
        commands: list[Command] = [("M", x + points[0][0] * s, y + points[0][1] * s)]
        commands += [("L", x + px * s, y + py * s) for px, py in points[1:]]
        if close:
            commands.append(("Z",))
        return Path(tuple(commands), stroke=color, width=pen)

    def box(bx: float, by: float, w: float, h: float, radius: float = 2) -> Rect:
        return Rect(x + bx * s, y + by * s, w * s, h * s, radius * s, stroke=color, width=pen)

    def ring(cx: float, cy: float, rx: float, ry: float) -> Ellipse:
        return Ellipse(x + cx * s, y + cy * s, rx * s, ry * s, stroke=color, width=pen)

    match kind:
        case "mail":
            return box(1.5, 3, 13, 10), line((2, 4), (8, 9), (14, 4))
        case "letter":
            return box(3, 1.5, 10, 13, 1), line((5.5, 5.5), (10.5, 5.5)), line((5.5, 9), (10.5, 9))
        case "phone":
            return (
                line(
                    (2.5, 9.5),
                    (2.5, 7),
                    (5, 4.2),
                    (11, 4.2),
                    (13.5, 7),
                    (13.5, 9.5),
                    (10.5, 9.5),
                    (10.5, 7.5),
                    (5.5, 7.5),
                    (5.5, 9.5),
                    close=True,
                ),
                line((4, 13), (12, 13)),
            )
        case "mobile":
            return box(4, 1.5, 8, 13), line((7, 12), (9, 12))
        case "web":
            return ring(8, 8, 6.4, 6.4), ring(8, 8, 2.8, 6.4), line((1.8, 8), (14.2, 8))
        case "chat":
            return (
                line((2, 3), (14, 3), (14, 11), (8.8, 11), (5, 14.2), (5, 11), (2, 11), close=True),
            )
        case "visit":
            return (
                line(
                    (8, 2),
                    (14.5, 8),
                    (12.5, 8),
                    (12.5, 14),
                    (3.5, 14),
                    (3.5, 8),
                    (1.5, 8),
                    close=True,
                ),
            )
        case "store":
            return (
                line((2, 6.5), (3.5, 2.5), (12.5, 2.5), (14, 6.5), close=True),
                line((3, 6.5), (3, 14), (13, 14), (13, 6.5)),
                line((6.5, 14), (6.5, 10), (9.5, 10), (9.5, 14)),
            )
        case _:
            return ring(8, 8, 5.5, 5.5), ring(8, 8, 1.2, 1.2)


def star(cx: float, cy: float, radius: float, color: str) -> Path:
    """A four-pointed star: the mark of a moment of truth."""
    near = radius * 0.34
    points = (
        (0, -radius),
        (near, -near),
        (radius, 0),
        (near, near),
        (0, radius),
        (-near, near),
        (-radius, 0),
        (-near, -near),
    )
    commands: list[Command] = [
        ("L" if i else "M", cx + dx, cy + dy) for i, (dx, dy) in enumerate(points)
    ]
    return Path((*commands, ("Z",)), fill=color)


def coin(cx: float, cy: float, radius: float, color: str) -> tuple[Shape, ...]:
    """Two coins, one behind the other: the mark of a complicated financial step."""
    return (
        Ellipse(cx + radius * 0.35, cy, radius * 0.62, radius * 0.8, stroke=color, width=1.5),
        Ellipse(cx - radius * 0.35, cy, radius * 0.62, radius * 0.8, "card", color, 1.5),
    )
