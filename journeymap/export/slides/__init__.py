"""The PowerPoint deck: native shapes, connectors, text and charts from the picture of the map."""
