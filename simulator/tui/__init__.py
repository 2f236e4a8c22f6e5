"""The app: a Textual front end to the same review that `presend check` makes."""
