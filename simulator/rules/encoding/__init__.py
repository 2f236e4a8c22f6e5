"""Rules over the letters that a text is written in."""
