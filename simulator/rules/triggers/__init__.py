"""Rules on texts that an action of the lead sets off."""
