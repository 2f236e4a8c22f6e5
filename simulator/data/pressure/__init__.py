"""Words that press."""
