"""Rules over the variants of a step."""
