"""Rules over what belongs in a text message, and what elsewhere."""
