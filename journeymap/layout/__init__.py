"""Where everything on the map stands: pure geometry, without Qt and without meaning."""
