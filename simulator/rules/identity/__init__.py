"""Rules over who a text says it is from, and what it discloses."""
