"""How a text sounds: loud, stiff, curt, formal."""
