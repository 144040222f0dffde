"""The map on the screen: a scene that mirrors the picture and tools that turn gestures into edits."""
