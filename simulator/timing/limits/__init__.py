"""When a step may be sent: the limits of the file, the provider and the law, and what moves."""
