"""Words that give a text its tone."""
