"""What there is to say when presend itself is at fault."""

import traceback
from pathlib import Path


def own_fault(error: BaseException) -> str:
    """Say so, and where, with what a report of it needs."""
    what = f"{type(error).__name__}: {error}"[:120]
    return f"A fault of presend's own, not of your files ({what}, {where(error)}). Report it."


def where(error: BaseException) -> str:
    """File and line of presend or of what it uses."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "no place"
