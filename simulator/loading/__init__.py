"""Files become frozen types, each mistake in them a fault with its place; and back again.

`load_workspace` loads on first use: who wants one piece of this pays for that piece alone.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.loading.workspace import load_workspace

__all__ = ["load_workspace"]


def __getattr__(name: str) -> object:
    if name != "load_workspace":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from simulator.loading.workspace import load_workspace  # noqa: PLC0415 - see above

    return load_workspace
