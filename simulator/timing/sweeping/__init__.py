"""Ways of leads through a sequence, swept over every instant at which they may begin."""
