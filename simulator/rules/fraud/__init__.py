"""Rules about texts that read as if somebody tried to cheat their reader."""
