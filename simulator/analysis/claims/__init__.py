"""What a text claims, and whether anything bears it out."""
