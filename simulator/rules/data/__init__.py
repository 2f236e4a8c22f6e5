"""Rules over the leads that a workspace holds."""
