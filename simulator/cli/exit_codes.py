"""What the exit code of every command means."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The contract with scripts and CI."""

    CLEAN = 0  # nothing at or above the failing level
    FINDINGS = 1  # findings at or above the failing level
    USAGE = 2  # the command line or the settings cannot be used
    NOTHING = 3  # nothing to check
    BUG = 70  # presend itself is at fault
    INTERRUPTED = 130  # stopped by Ctrl-C
