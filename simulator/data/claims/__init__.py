"""Words that claim."""
