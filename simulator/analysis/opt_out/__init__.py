"""How a text lets its reader end the messages, and what only looks so."""
