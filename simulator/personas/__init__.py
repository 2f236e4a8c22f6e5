"""Packs of leads that are made, not written: generated, hostile, imported."""
