"""Dialogs. None runs an event loop of its own."""
