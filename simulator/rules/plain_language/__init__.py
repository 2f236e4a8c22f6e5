"""Rules over words and sentences that everybody understands."""
