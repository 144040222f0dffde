"""The map on the screen: a scene that mirrors the picture, tools that turn gestures into edits."""
