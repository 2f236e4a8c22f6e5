"""Rules over what a lead's own data does to a text."""
