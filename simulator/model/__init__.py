"""The types every part speaks in: frozen, without files, clock or chance."""
