"""Rules about the links of a text: whom they lead to, and what the reader sees of that."""
