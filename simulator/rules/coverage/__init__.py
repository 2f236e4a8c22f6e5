"""Rules over the words of a message that none of its leads has been seen to get."""
