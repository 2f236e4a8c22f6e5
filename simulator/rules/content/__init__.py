"""Rules over what a text sells."""
