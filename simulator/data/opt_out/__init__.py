"""Words of ways out, by language."""
