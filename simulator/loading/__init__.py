"""Files become frozen types, each mistake in them a fault with its place; and back again."""

from simulator.loading.workspace import load_workspace

__all__ = ["load_workspace"]
