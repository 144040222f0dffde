"""The picture as PNG, SVG, PDF; the findings as CSV and JSON."""
