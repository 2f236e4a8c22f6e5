"""Rules on who agreed to be texted, and to what."""
