"""What to write for a special letter, in words for a remedy."""

PLAIN_LETTERS = {
    "’": "a straight '",
    "‘": "a straight '",
    "“": 'a straight "',
    "”": 'a straight "',
    "„": 'a straight "',
    "–": "a plain -",
    "—": "a plain -",
    "…": "three dots",
    "\u00a0": "an ordinary space",
    "\u202f": "an ordinary space",
    "\u2009": "an ordinary space",
    "•": "a plain -",
    "\t": "an ordinary space",
    "`": "a straight '",
}
