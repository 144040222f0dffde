"""Where everything goes: geometry without Qt. Mirroring happens here, once."""
