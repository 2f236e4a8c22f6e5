"""Words of placeholders, and of what empty ones leave."""
