"""Every key of the app, as data: what it does, where, and how it is called."""
