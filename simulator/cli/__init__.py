"""The command `presend`: one file a subcommand, each loaded when it is called."""
