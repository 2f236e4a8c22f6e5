"""Holds `bound_segments` against a search for leads that break it: faults, tightness, speed."""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from simulator.errors import PresendError
from tests.rendering.bounds.case import Case, apart, corpus
from tests.rendering.bounds.judging import Verdict, judged, on_edge
from tests.rendering.bounds.known import keep
from tests.rendering.bounds.oracle import search
from tests.rendering.bounds.templates import any_case

LEADS = 200
SEEDS = 5
TIGHT = 0.95
TIGHT_AT_EDGES = 0.85
MILLISECONDS = 5.0
ROUNDS = 9


def main() -> None:
    """Judge the corpus, its twins on edges and random templates; exit 1 for an unsound bound."""
    options = _options()
    if options.keep:
        _keep(options.leads)
        return
    wrong = 0
    for title, cases in _groups(options):
        wrong += _judge(title, cases, options)
    sys.exit(bool(wrong))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=LEADS, help="leads to try a template")
    parser.add_argument("--seed", type=int, default=0, help="which leads and random templates")
    parser.add_argument("--random", type=int, default=100, metavar="N", help="random templates")
    parser.add_argument("--names", choices=("any", "plain"), default="any")
    parser.add_argument("--apart", type=Path, help="judge this file of JSON lines alone")
    parser.add_argument("--only", default="", help="cases with this in their names")
    parser.add_argument("--verbose", action="store_true", help="show loose and unproved ones too")
    parser.add_argument("--keep", action="store_true", help="keep the dearest leads for the tests")
    return parser.parse_args()


def _groups(options: argparse.Namespace) -> Iterator[tuple[str, Iterator[Case]]]:
    if options.apart:
        yield "apart", apart(options.apart)
        yield "apart, on an edge", _twins(apart(options.apart), options, 0)
        yield "apart, one unit over", _twins(apart(options.apart), options, 1)
        return
    yield "corpus", corpus()
    yield "on an edge", _twins(corpus(), options, 0)
    yield "one unit over an edge", _twins(corpus(), options, 1)
    yield "random", _any_cases(options)


def _twins(cases: Iterator[Case], options: argparse.Namespace, over: int) -> Iterator[Case]:
    for case in cases:
        if case.proved and options.only in case.name:
            found = on_edge(case, over, options.leads)
            if found:
                yield found[0]


def _any_cases(options: argparse.Namespace) -> Iterator[Case]:
    for number in range(options.random):
        name = f"random {options.seed} {number}"
        yield any_case(Random(name), name)  # noqa: S311 - the same templates each time


def _judge(title: str, cases: Iterator[Case], options: argparse.Namespace) -> int:
    verdicts, unproved = [], 0
    for case in cases:
        if options.only not in case.name:
            continue
        if not case.proved:
            unproved += _is_wrongly_proved(case)
            continue
        verdict = judged(case, options.leads, names=options.names, seed=options.seed)
        verdicts.append(verdict)
        if verdict.faults or (options.verbose and not verdict.is_tight):
            print(verdict)
    if verdicts:
        _print(title, verdicts)
    return unproved + sum(bool(verdict.faults) for verdict in verdicts)


def _is_wrongly_proved(case: Case) -> bool:
    bound = case.bound()
    if bound.proved:
        print(f"{case.name}\n    UNSOUND: proved, though nobody can know")
    return bool(bound.proved)


def _print(title: str, verdicts: Sequence[Verdict]) -> None:
    proved = [verdict for verdict in verdicts if verdict.is_proved]
    times = sorted(1000 * verdict.seconds for verdict in verdicts)
    tight = sum(verdict.is_tight for verdict in proved) / len(verdicts)
    below = sum(verdict.is_tight_below for verdict in proved) / len(verdicts)
    least = TIGHT_AT_EDGES if "edge" in title or "over" in title else TIGHT
    median = statistics.median(times)
    print(
        f"{title:<22} {len(verdicts):4} templates  "
        f"unsound {sum(bool(verdict.faults) for verdict in verdicts)}  "
        f"proved {len(proved) / len(verdicts):.1%}  "
        f"tight {tight:.1%} (bound {least:.0%}, {'ok' if tight >= least else 'MISSED'})  "
        f"least tight {below:.1%}  "
        f"median {median:.2f} ms (bound {MILLISECONDS:.0f}, "
        f"{'ok' if median <= MILLISECONDS else 'MISSED'})  "
        f"95 % within {times[int(0.95 * len(times))]:.1f} ms  slowest {times[-1]:.0f} ms  "
        f"{median / _rendering([verdict.case for verdict in verdicts]):.1f} × compile and fill  "
        f"{1 / (median / _doing_nothing()):.0f} a python -c pass"
    )


def _rendering(cases: Sequence[Case]) -> float:
    """The median milliseconds of compiling a template and filling it once."""
    times = []
    for case in cases[:100]:
        fresh = Case(
            case.name, case.template, case.fields, case.brand, case.sender, case.links,
            case.provider, case.includes,
        )  # fmt: skip
        start = time.process_time()
        try:
            fresh.sent({})
        except PresendError:
            continue
        times.append(1000 * (time.process_time() - start))
    return statistics.median(times)


def _doing_nothing() -> float:
    """The median milliseconds of `python -c pass`."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def _keep(leads: int) -> None:
    """Search long, and keep the leads that the tests hold the bounds against."""
    rows = []
    for case in corpus():
        if not case.proved:
            continue
        found = [each for seed in range(SEEDS) if (each := search(case, leads, seed))]
        if found:
            dearest = max(found, key=lambda each: each.dearest_score.height).dearest
            cheapest = min(found, key=lambda each: each.least).cheapest
            rows.append((case.name, (dearest, cheapest)))
    keep(rows)
    print(f"kept the leads of {len(rows)} cases")


if __name__ == "__main__":
    main()
