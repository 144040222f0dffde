"""One picture for screen and export: plain shapes with positions and style tokens."""
