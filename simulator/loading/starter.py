"""The workspace that comes with the program."""

from pathlib import Path

import simulator

STARTER_NAMES = ("presend.toml", "templates", "personas", "styles")
"""What of a folder is a workspace, and is copied."""


def starter_folder() -> Path:
    """Return where the starter is: in the package, or in the repository that holds it."""
    package = Path(simulator.__file__).resolve().parent
    shipped = package / "starter"
    return shipped if shipped.is_dir() else package.parent
