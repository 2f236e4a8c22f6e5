"""What to write for a special sign, in words for a remedy."""

PLAIN_LETTERS = {
    "’": "a straight '",
    "‘": "a straight '",
    "`": "a straight '",
    "“": 'a straight "',
    "”": 'a straight "',
    "„": 'a straight "',
    "–": "a plain -",
    "—": "a plain -",
    "•": "a plain -",
    "…": "three dots",
}
