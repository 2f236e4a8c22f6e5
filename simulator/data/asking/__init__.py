"""Words that ask."""
