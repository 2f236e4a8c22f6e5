"""One lead's run through a sequence, step by step, with the reasons."""
