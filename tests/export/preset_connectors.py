"""What PowerPoint draws for a preset connector (ECMA-376 part 1, 20.1.9), read for itself."""

from __future__ import annotations

from journeymap.export.slides.connectors import Connector, Point


def drawn_by(connector: Connector) -> list[Point]:
    """The corners at which a preset connector is drawn, as its definition says."""
    w, h = connector.w, connector.h
    along = [a / 100_000 for a in connector.adjustments]
    match connector.preset:
        case "straightConnector1":
            local = [(0.0, 0.0), (w, h)]
        case "bentConnector2":
            local = [(0.0, 0.0), (w, 0.0), (w, h)]
        case "bentConnector3":
            local = [(0.0, 0.0), (along[0] * w, 0.0), (along[0] * w, h), (w, h)]
        case "bentConnector4":
            x, y = along[0] * w, along[1] * h
            local = [(0.0, 0.0), (x, 0.0), (x, y), (w, y), (w, h)]
        case _:
            x, y, last = along[0] * w, along[1] * h, along[2] * w
            local = [(0.0, 0.0), (x, 0.0), (x, y), (last, y), (last, h), (w, h)]
    middle = connector.x + w / 2, connector.y + h / 2
    return [_placed(p, connector, middle) for p in local]


def _placed(point: Point, connector: Connector, middle: Point) -> Point:
    x, y = point[0] - connector.w / 2, point[1] - connector.h / 2
    x, y = (-x if connector.flip_h else x), (-y if connector.flip_v else y)
    if connector.turned:
        x, y = -y, x
    return middle[0] + x, middle[1] + y
