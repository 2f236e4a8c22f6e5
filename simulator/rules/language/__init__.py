"""Rules on languages: what one of them lacks, where two of them differ, what is misspelt."""
