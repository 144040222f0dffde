"""The journey: a frozen value, and pure edits that turn one value into the next."""
