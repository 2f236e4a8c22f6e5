"""Rules over when leads get each text."""
