"""Lists of leads from elsewhere: how they are written, what their columns hold, who is in them."""
