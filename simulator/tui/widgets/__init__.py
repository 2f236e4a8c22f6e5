"""One-line bars, lists and boxes that several screens show."""
