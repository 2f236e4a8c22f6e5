"""The README's real output: each block behind an `<!-- output: … -->` line is run again."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

_BLOCK = re.compile(
    r"(<!-- output: (?P<command>[^\n]+) -->\n```text\n)(?P<output>.*?)(```\n)", re.DOTALL
)


def with_real_output(readme: str, root: Path) -> str:
    """`readme` with each block holding what its command prints in `root` now."""
    return _BLOCK.sub(lambda match: match[1] + _run(match["command"], root) + match[4], readme)


def _run(command: str, root: Path) -> str:
    words = shlex.split(command)
    program = [sys.executable, "-m", "simulator", *words[1:]]
    done = subprocess.run(program, cwd=root, capture_output=True, text=True, check=False)
    return done.stdout
