"""Many leads by chance: blocks that add up to figures."""
