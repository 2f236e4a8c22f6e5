"""The rules: small policies over what the engine reads, one file a rule, found by being there."""
