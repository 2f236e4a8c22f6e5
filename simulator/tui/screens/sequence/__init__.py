"""F3 on a sequence: its steps and their timing."""
