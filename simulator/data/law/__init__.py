"""The law on when texts may be sent: its rows, and the holidays on which it closes."""
