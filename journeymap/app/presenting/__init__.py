"""Presenting: the map alone on a whole screen, walked grey zone by grey zone."""
