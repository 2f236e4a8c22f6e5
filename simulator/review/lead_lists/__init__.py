"""Reviewing messages and campaigns for the leads of a list, row by row."""
