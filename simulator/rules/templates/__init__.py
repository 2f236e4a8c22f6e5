"""Rules over a message before any lead fills it."""
