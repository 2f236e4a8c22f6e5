"""Rules over what a text claims."""
