"""Rules over what is handed in when a sender registers."""
