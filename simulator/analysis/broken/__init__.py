"""Placeholders that were not filled, and what empty ones leave."""
