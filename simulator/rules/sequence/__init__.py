"""Rules over the texts of a sequence, in their order."""
