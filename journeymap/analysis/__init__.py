"""Pure functions from (journey, evidence, selection) to findings. No Qt, no files, no settings."""
