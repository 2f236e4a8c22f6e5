"""What presses the reader: urging, threats, guilt, blame."""
