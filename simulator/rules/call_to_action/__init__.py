"""Rules over what a text asks its reader to do."""
