"""Rules over how a reader can end the messages."""
