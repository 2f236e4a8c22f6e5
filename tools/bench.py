"""Measures the bounds that presend keeps, each beside a yardstick taken in the same run."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRESEND = str(Path(sys.executable).parent / "presend")
PASS = [sys.executable, "-c", "pass"]
ROUNDS = 9
TEXTS = 5_000
TEXTS_A_CPU_SECOND = 2_500
MOST_MEMORY = 80
MEGABYTE = 1024 if sys.platform == "linux" else 1024 * 1024
"""`ru_maxrss` counts kilobytes on Linux, bytes on macOS."""


SHAPES = (
    *("a", "a.", "!?", "{", "[a", "<<", "STOP ", "reply ", "1 ", "'a", "%a", "opt out "),
    *("x.example ", "A B", "\u0301", "_", "no more ", "https://x.example/a ", "Hi , "),
)


@dataclass(frozen=True)
class Run:
    """One whole process: seconds on the wall, CPU seconds, peak memory in MB."""

    wall: float
    cpu: float
    memory: float


def run(command: Sequence[str], given: bytes = b"") -> Run:
    """Run a command in the starter workspace and account for it."""
    with tempfile.TemporaryFile() as stdin:
        stdin.write(given)
        stdin.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, _, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = 0
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / MEGABYTE)


def paired(command: Sequence[str]) -> tuple[list[Run], list[float]]:
    """Runs of a command, each next to one of `python -c pass`, and the ratios of their walls."""
    run(command)
    runs, ratios = [], []
    for _ in range(ROUNDS):
        yardstick = run(PASS)
        runs.append(run(command))
        ratios.append(runs[-1].wall / yardstick.wall)
    return runs, ratios


def start_up(label: str, command: Sequence[str], bound: float) -> None:
    """Print a command's median wall time, its bound and its ratio to doing nothing."""
    runs, ratios = paired(command)
    wall = statistics.median(each.wall for each in runs)
    memory = max(each.memory for each in runs)
    verdict = "ok" if wall <= bound else "MISSED"
    print(
        f"{label:<34} {wall:6.3f} s wall  bound {bound:.1f}  {verdict}  "
        f"{statistics.median(ratios):5.1f} × python -c pass  {memory:.0f} MB"
    )


def literal_texts() -> bytes:
    """`TEXTS` different literal texts, made from real ones, as JSON lines."""
    lines = (ROOT / "tests/data/sms_messages.jsonl").read_text(encoding="utf-8").split("\n")
    real = [json.loads(line)["text"] for line in lines if line]
    rows = [{"text": f"{real[n % len(real)]} {n}", "id": str(n)} for n in range(TEXTS)]
    return "\n".join(json.dumps(row) for row in rows).encode()


def batch() -> None:
    """Print how many literal texts a CPU second reviews, start-up included, and the memory."""
    given = literal_texts()
    command = [PRESEND, "check", "--jsonl", "-"]
    runs = [run(command, given) for _ in range(5)]
    rate = TEXTS / statistics.median(each.cpu for each in runs)
    memory = max(each.memory for each in runs)
    verdict = "ok" if rate >= TEXTS_A_CPU_SECOND and memory <= MOST_MEMORY else "MISSED"
    print(
        f"{'check --jsonl -, 5,000 texts':<34} {rate:6,.0f} texts a CPU second  "
        f"bound {TEXTS_A_CPU_SECOND:,}  {memory:.0f} MB  bound {MOST_MEMORY}  {verdict}"
    )


def linearity() -> None:
    """Print how much dearer a character is in a text ten times as long, for the worst shape."""
    ratios = {shape: _cost(shape, 30_000) / _cost(shape, 3_000) for shape in SHAPES}
    worst = max(ratios, key=lambda shape: ratios[shape])
    print(
        f"{'all rules, 30,000 characters':<34} {ratios[worst]:6.2f} × the cost a character of "
        f"3,000, for the worst of {len(SHAPES)} shapes ({worst!r}); linear is 1"
    )


def _cost(shape: str, length: int) -> float:
    """CPU seconds a character that all rules take for a text of this shape, the best of three."""
    # Imported here, for a process's memory is counted from that of the one which starts it.
    from simulator.review import check_text  # noqa: PLC0415

    text = (shape * (length // len(shape) + 1))[:length]
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        check_text(text)
        best = min(best, time.process_time() - start)
    return best / length


def main() -> None:
    """Print every figure."""
    start_up("presend --version", [PRESEND, "--version"], 0.2)
    start_up("presend check, the starter", [PRESEND, "check"], 1.0)
    batch()
    linearity()
    # Imported here, as under `_cost`.
    from tools import measure_bench, review_bench  # noqa: PLC0415

    measure_bench.rate()
    measure_bench.length()
    review_bench.main()


if __name__ == "__main__":
    main()
