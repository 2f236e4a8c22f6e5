"""Messages filled for leads: the guard, the filling, and where every character came from."""

from simulator.rendering.alone import render

__all__ = ["render"]
