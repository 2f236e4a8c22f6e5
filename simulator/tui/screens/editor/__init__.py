"""F3: a message while it is written."""
