"""Rules over files that cannot be read."""
