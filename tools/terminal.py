"""A program in a pseudo-terminal: keys go in, what it draws comes out, time is taken."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

TICKS = os.sysconf("SC_CLK_TCK")
CHUNK = 1 << 16


class Terminal:
    """Runs `command` in a terminal of `size` (columns, rows); ends it when left.

    `drawn` is all that it has written, `last` the instant of the last byte.
    """

    def __init__(
        self, command: list[str], cwd: Path, home: Path, size: tuple[int, int] = (120, 40)
    ) -> None:
        self.began = time.perf_counter()
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            os.chdir(cwd)
            environment = {
                **os.environ,
                "TERM": "xterm-256color",
                "XDG_STATE_HOME": str(home / "state"),
                "XDG_CONFIG_HOME": str(home / "config"),
            }
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            os.execvpe(command[0], command, environment)  # noqa: S606 - no shell is wanted
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self.drawn = b""
        self.last = self.began

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            os.kill(self.pid, signal.SIGTERM)
        self.read(0.2)
        with suppress(OSError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(OSError):
            os.waitpid(self.pid, 0)
        os.close(self._master)

    def press(self, keys: str) -> float:
        """Send keys as a terminal would; the instant at which they went."""
        now = time.perf_counter()
        os.write(self._master, keys.encode())
        return now

    def read(self, seconds: float, *, quiet: float | None = None, until: bytes = b"") -> bytes:
        """What is drawn within that time, or before nothing is drawn for `quiet` seconds.

        It ends as soon as `until` has been drawn.
        """
        end = time.perf_counter() + seconds
        found = b""
        while (left := end - time.perf_counter()) > 0:
            wait = left if quiet is None or not found else min(left, quiet)
            if not select.select([self._master], [], [], wait)[0]:
                break
            try:
                chunk = os.read(self._master, CHUNK)
            except OSError:  # Linux ends a closed pseudo-terminal with an error.
                break
            self.last = time.perf_counter()
            found += chunk
            if until and until in found:
                break
        self.drawn += found
        return found

    def settle(self, seconds: float, share: float = 0.03) -> float:
        """Wait until the program rests; how long after its start it last worked."""
        end = time.perf_counter() + seconds
        busy = time.perf_counter()
        while time.perf_counter() < end and time.perf_counter() - busy < 1:
            before = self.cpu()
            self.read(0.25)
            if self.cpu() - before > share * 0.25:
                busy = time.perf_counter()
        return busy - self.began

    def cpu(self) -> float:
        """CPU seconds so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self) -> float:
        """The most megabytes that it ever held."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
