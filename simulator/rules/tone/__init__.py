"""Rules over how a text sounds."""
