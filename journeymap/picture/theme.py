"""Colour tokens, light, dark and of high contrast, and the score scale.

A token is a name of the theme's table (`card`, `text`), `score:0.25` for a place on the score scale
or `on-score:0.25` for text that can be read on it; `name@0.4` makes any of them translucent.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from journeymap.assets import resource
from journeymap.model.metric import MetricName, value_bounds

Rgba = tuple[int, int, int, int]
Rgb = tuple[float, float, float]
THEMES = ("light", "dark", "contrast")
#: NPS beyond this is drawn in the end colours: few touchpoints ever come near +-100.
NPS_ENDS = 60.0
_INK, _PAPER = (0, 0, 0), (255, 255, 255)


@dataclass(frozen=True)
class Theme:
    """Colours by token; `score` is the lowest, the middle and the highest colour of the scale."""

    name: str
    dark: bool
    score: tuple[str, str, str]
    colors: Mapping[str, str] = field(hash=False, compare=False)
    _known: dict[str, Rgba] = field(
        default_factory=dict, hash=False, compare=False, repr=False, init=False
    )

    def rgba(self, token: str) -> Rgba:
        """Red, green, blue, alpha in 0..255. Raises `KeyError` for a token nobody defined.

        >>> theme_named("light").rgba("card"), theme_named("light").rgba("card@0.5")
        ((255, 255, 255, 255), (255, 255, 255, 128))
        """
        found = self._known.get(token)
        if found is None:
            found = self._known[token] = self._resolve(token)
        return found

    def _resolve(self, token: str) -> Rgba:
        name, _, alpha = token.partition("@")
        if name.startswith("score:"):
            color = (*self.score_color(float(name[6:])), 255)
        elif name.startswith("on-score:"):
            color = (*readable_on(self.score_color(float(name[9:]))), 255)
        else:
            color = _from_hex(self.colors[name])
        return (*color[:3], round(color[3] * float(alpha))) if alpha else color

    def score_color(self, share: float) -> tuple[int, int, int]:
        """The colour at `share` of the scale, 0 the worst and 1 the best; clamped.

        Mixed in Oklab (Ottosson 2020), where equal steps look equal.
        """
        share = min(1.0, max(0.0, share))
        low, middle, high = (_to_oklab(_from_hex(c)) for c in self.score)
        a, b, t = (low, middle, 2 * share) if share < 0.5 else (middle, high, 2 * share - 1)
        return _from_oklab(tuple(x + (y - x) * t for x, y in zip(a, b, strict=True)))


@cache
def theme_named(name: str) -> Theme:
    """The shipped theme *light*, *dark* or *contrast*. Raises `KeyError` for any other name."""
    if name not in THEMES:
        raise KeyError(name)
    raw = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    low, middle, high = raw["score"]
    return Theme(name, bool(raw["dark"]), (low, middle, high), dict(raw["colors"]))


def scale_ends(metric: MetricName, scale: tuple[float, float]) -> tuple[float, float]:
    """The values at both ends of the colour scale, in the metric's own unit.

    >>> scale_ends("nps", (0, 10)), scale_ends("rating", (1, 5))
    ((-60.0, 60.0), (1, 5))
    """
    if metric == "nps":
        return -NPS_ENDS, NPS_ENDS
    return value_bounds(metric, *scale)


def score_share(metric: MetricName, scale: tuple[float, float], value: float) -> float:
    """Where a value lies on the colour scale, in [0, 1].

    >>> score_share("nps", (0, 10), 0), score_share("csat", (1, 5), 75)
    (0.5, 0.75)
    """
    low, high = scale_ends(metric, scale)
    return min(1.0, max(0.0, (value - low) / (high - low)))


def contrast(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """Contrast of two opaque colours, 1 to 21 (WCAG 2.1).

    >>> contrast((0, 0, 0), (255, 255, 255))
    21.0
    """
    brighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def readable_on(color: tuple[int, ...]) -> tuple[int, int, int]:
    """Ink or paper, whichever is read better on a colour."""
    return _INK if contrast(color, _INK) >= contrast(color, _PAPER) else _PAPER


def _from_hex(text: str) -> Rgba:
    red, green, blue, *alpha = bytes.fromhex(text.removeprefix("#"))
    return red, green, blue, alpha[0] if alpha else 255


def _linear(channel: float) -> float:
    channel /= 255
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _gamma(value: float) -> int:
    value = min(1.0, max(0.0, value))
    value = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
    return round(255 * value)


def _luminance(color: tuple[int, ...]) -> float:
    red, green, blue = (_linear(c) for c in color[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _to_oklab(color: Rgba) -> Rgb:
    r, g, b = (_linear(c) for c in color[:3])
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    medium = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_oklab(lab: tuple[float, ...]) -> tuple[int, int, int]:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )
