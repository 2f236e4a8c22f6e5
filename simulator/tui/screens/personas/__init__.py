"""F4: what each lead gets of each message."""
