"""The window, its document, its actions. It wires and decides nothing."""
