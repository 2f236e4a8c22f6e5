"""Rules over what a text tells about somebody's health."""
