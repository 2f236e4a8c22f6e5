"""When each lead gets each text, and why: calendars, the law, timelines, simulation."""
