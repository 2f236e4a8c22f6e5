"""Holds calls to action, shouting and pressure against labelled messages, and clean ones for noise.

One set of each is for tuning; the other is held back from it, so that its figures are what to
believe.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from simulator.analysis import Analysis
from simulator.model.finding import Finding
from simulator.review import check_text
from tools.reading_bench import DATA, Row, Score, analysis_of, rows_of, score

SETS = {"for tuning": "labelled_tone.jsonl", "held back": "labelled_tone_held_back.jsonl"}
CLEAN = {"for tuning": "clean_messages.jsonl", "held back": "clean_messages_held_back.jsonl"}
COUNTED_RIGHT = 0.85
FINDINGS_A_CLEAN_MESSAGE = 0.1
MANY = 2
"""Calls to action from which on their number makes no difference."""


class Reader(NamedTuple):
    """A label, its reading, and the precision, recall or F1 that is asked of it."""

    is_labelled: Callable[[Row], bool]
    is_read: Callable[[Analysis], bool]
    asked: Mapping[str, float]
    concerns: Callable[[Row], bool] = lambda _: True


READERS: Mapping[str, Reader] = {
    "asks for something": Reader(
        lambda row: row["ctas"] > 0, lambda read: bool(read.calls_to_action), {"f1": 0.93}
    ),
    "asks clearly": Reader(
        lambda row: row.get("clear", False), lambda read: read.cta_clear, {"f1": 0.85}
    ),
    "shouts": Reader(
        lambda row: bool(row.get("shouting")),
        lambda read: bool(read.shouting),
        {"precision": 0.95, "recall": 0.95},
    ),
    "presses": Reader(
        lambda row: bool(row.get("pressure")),
        lambda read: bool(read.pressure),
        {"precision": 0.85, "recall": 0.75},
    ),
    "threatens": Reader(lambda row: row.get("threat", False), lambda read: bool(read.threats), {}),
    "blames": Reader(lambda row: row.get("blame", False), lambda read: bool(read.blame), {}),
}


def main() -> None:
    """Print the figures of both sets; with `--verbose` what is read wrongly for tuning."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="show what is read wrongly")
    verbose = parser.parse_args().verbose
    for title, name in SETS.items():
        judge(title, rows_of(DATA / name), verbose=verbose and title == "for tuning")
    for title, name in CLEAN.items():
        judge_clean(title, rows_of(DATA / name), verbose=verbose and title == "for tuning")


def told(reader: Reader, read: Sequence[tuple[Row, Analysis]]) -> list[tuple[bool, bool]]:
    """What is so and what is read, for each message that a label concerns."""
    return [
        (bool(reader.is_labelled(row)), bool(reader.is_read(analysis)))
        for row, analysis in read
        if reader.concerns(row)
    ]


def counted_right(read: Sequence[tuple[Row, Analysis]]) -> float:
    """The share of messages of which none, one or several calls to action are read rightly."""
    right = (
        min(row["ctas"], MANY) == min(len(analysis.calls_to_action), MANY) for row, analysis in read
    )
    return sum(map(bool, right)) / len(read)


def findings_of(row: Row) -> tuple[Finding, ...]:
    """What the rules say of a message, hints included, as who sends it knows it."""
    return check_text(
        row["text"],
        kind=row.get("kind", "marketing"),
        country=row.get("country", "US"),
        language=row.get("language"),
        brand=row.get("brand"),
    )


def judge(title: str, rows: Sequence[Row], *, verbose: bool) -> None:
    """Print how well each reading agrees with its label."""
    print(f"tone {title}: {len(rows)} messages")
    read = [(row, analysis_of(row)) for row in rows]
    for label, reader in READERS.items():
        found = score(told(reader, read))
        print(f"  {label:<20}{_words(found)}{_verdict(found, reader)}")
        for row, analysis in read if verbose else ():
            if bool(reader.is_labelled(row)) != bool(reader.is_read(analysis)):
                print(f"    {label}: {row['id']} {row['text']!r}")
    share = counted_right(read)
    verdict = "ok" if share >= COUNTED_RIGHT else "MISSED"
    print(f"  none, one or several calls to action: {share:.3f} right  {verdict} ({COUNTED_RIGHT})")


def judge_clean(title: str, rows: Sequence[Row], *, verbose: bool) -> None:
    """Print how many findings there are on messages that nothing is wrong with."""
    found = [(row, finding) for row in rows for finding in findings_of(row)]
    each = len(found) / len(rows)
    codes = Counter(finding.rule for _, finding in found)
    verdict = "ok" if each < FINDINGS_A_CLEAN_MESSAGE else "MISSED"
    named = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
    print(
        f"clean {title}: {len(rows)} messages, {each:.3f} findings a message, hints included  "
        f"{verdict} (below {FINDINGS_A_CLEAN_MESSAGE})  {named}"
    )
    for row, finding in found if verbose else ():
        print(f"    {finding.rule} {row['id']} {finding.what} {row['text']!r}")


def _words(found: Score) -> str:
    return (
        f"precision {found.precision:.3f}  recall {found.recall:.3f}  F1 {found.f1:.3f}  "
        f"({found.right} right, {found.wrong} wrong, {found.missed} missed)"
    )


def _verdict(found: Score, reader: Reader) -> str:
    if not reader.asked:
        return ""
    met = all(getattr(found, name) >= least for name, least in reader.asked.items())
    asked = ", ".join(f"{name} {least:.2f}" for name, least in reader.asked.items())
    return f"  {'ok' if met else 'MISSED'} (asked {asked})"


if __name__ == "__main__":
    main()
