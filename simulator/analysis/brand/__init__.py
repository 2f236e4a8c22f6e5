"""The sender's name in a text."""
