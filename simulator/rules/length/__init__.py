"""Rules over what a text costs."""
