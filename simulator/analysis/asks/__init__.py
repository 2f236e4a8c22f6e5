"""What a text asks its reader to do or to answer."""
