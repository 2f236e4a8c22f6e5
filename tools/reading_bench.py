"""Holds the readings against labelled messages: precision, recall and speed.

One set is for tuning; the other is held back from it, so that its figures are what to believe.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from simulator.analysis import Analysis, analyze
from simulator.analysis.opt_out.inbound import Reply, read_reply

DATA = Path("tests/data")
SETS = {"for tuning": "labelled_messages.jsonl", "held back": "labelled_messages_held_back.jsonl"}
REPLIES = {"for tuning": "labelled_replies.jsonl", "held back": "labelled_replies_held_back.jsonl"}
TEXTS_A_CPU_SECOND = 10_000
ROUNDS = 5

Row = Mapping[str, Any]


class Reader(NamedTuple):
    """A label as a row has it, the reading of it, and what is asked: precision and recall."""

    is_labelled: Callable[[Row], bool]
    is_read: Callable[[Analysis], bool]
    precision: float | None = None
    recall: float | None = None
    concerns: Callable[[Row], bool] = lambda _: True


READERS: Mapping[str, Reader] = {
    "has opt-out": Reader(lambda row: row["opt_out"], lambda read: bool(read.opt_out), 0.97, 0.95),
    "clear opt-out": Reader(
        lambda row: row.get("clear", False),
        lambda read: bool(read.opt_out and read.opt_out.clear),
        0.95,
        0.93,
    ),
    "brand": Reader(
        lambda row: row.get("brand_named", False),
        lambda read: bool(read.brand_named),
        0.97,
        0.97,
        lambda row: "brand_named" in row,
    ),
    "public shortener": Reader(
        lambda row: bool(row.get("shorteners")), lambda read: bool(read.public_shorteners), 1, 1
    ),
    "broken field": Reader(
        lambda row: bool(row.get("broken")), lambda read: bool(read.broken_tokens), 1, 0.95
    ),
    "health detail": Reader(
        lambda row: bool(row.get("health")), lambda read: bool(read.health_details), 0.90, 0.85
    ),
    "keyword collision": Reader(
        lambda row: bool(row.get("collision")), lambda read: bool(read.keyword_collisions)
    ),
    "fraud": Reader(lambda row: row.get("fraud", False), lambda read: bool(read.money_or_secrets)),
    "restricted": Reader(lambda row: "category" in row, lambda read: bool(read.restricted)),
}


class Score(NamedTuple):
    """How often a reading and a label agree."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what is read that is so."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what is so that is read."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0


def main() -> None:
    """Print the figures of both sets, then the speed; with `--verbose` what is read wrongly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="show what is read wrongly")
    parser.add_argument("--file", type=Path, help="read this set of messages alone")
    options = parser.parse_args()
    if options.file:
        judge(options.file.name, rows_of(options.file), verbose=options.verbose)
        return
    for title, name in SETS.items():
        # What is held back stays unseen.
        verbose = options.verbose and name == SETS["for tuning"]
        judge(title, rows_of(DATA / name), verbose=verbose)
    for title, name in REPLIES.items():
        judge_replies(title, rows_of(DATA / name))
    speed([row["text"] for name in SETS.values() for row in rows_of(DATA / name)])


def rows_of(file: Path) -> list[Row]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in file.read_text("utf-8").split("\n") if line]


def analysis_of(row: Row) -> Analysis:
    """The text read as who sends it knows it; nobody tells its language."""
    return analyze(
        row["text"],
        country=row.get("country", "US"),
        kind=row.get("kind", "marketing"),
        brand=row.get("brand"),
    )


def judge(title: str, rows: Sequence[Row], *, verbose: bool) -> None:
    """Print how well each reading agrees with its label."""
    print(f"{title}: {len(rows)} messages, {len(set(map(language_of, rows)))} languages")
    read = [(row, analysis_of(row)) for row in rows]
    for label, reader in READERS.items():
        told = _told(reader, read, label if verbose else "")
        found = score(told)
        print(f"  {label:<20}{_words(found)}{_verdict(found, reader)}")
    for label in ("has opt-out", "clear opt-out"):
        others = [each for each in read if language_of(each[0]) != "en"]
        print(f"  {label}, not English: {_words(score(_told(READERS[label], others)))}")
        scores = {
            language: score(
                _told(READERS[label], [each for each in others if language_of(each[0]) == language])
            )
            for language in sorted({language_of(row) for row, _ in others})
        }
        print("   ", "  ".join(f"{name} {each.f1:.2f}" for name, each in scores.items()))
    decoys = [analysis for row, analysis in read if row.get("decoy") and not row["opt_out"]]
    taken = sum(bool(analysis.opt_out) for analysis in decoys)
    print(f"  decoys taken for a way out: {taken} of {len(decoys)} (2 % at most)")
    known = Counter(analysis.language == language_of(row) for row, analysis in read)
    print(f"  language read: {known[True] / len(read):.3f} right")


def language_of(row: Row) -> str:
    """The language of a row's text, without its region."""
    return str(row.get("language", "en")).partition("-")[0]


def _told(
    reader: Reader, read: Iterable[tuple[Row, Analysis]], label: str = ""
) -> Iterator[tuple[bool, bool]]:
    for row, analysis in read:
        if reader.concerns(row):
            told = bool(reader.is_labelled(row)), reader.is_read(analysis)
            if label and told[0] != told[1]:
                print(
                    f"    {label} {'missed' if told[0] else 'wrong'}: {row['id']} {row['text']!r}"
                )
            yield told


def score(told: Iterable[tuple[bool, bool]]) -> Score:
    """Count pairs of what is so and what is read."""
    counts = Counter(told)
    return Score(counts[True, True], counts[False, True], counts[True, False])


def _words(found: Score) -> str:
    return (
        f"precision {found.precision:.3f}  recall {found.recall:.3f}  F1 {found.f1:.3f}  "
        f"({found.right} right, {found.wrong} wrong, {found.missed} missed)"
    )


def _verdict(found: Score, reader: Reader) -> str:
    if reader.precision is None or reader.recall is None:
        return ""
    met = found.precision >= reader.precision and found.recall >= reader.recall
    asked = f"{reader.precision:.2f}/{reader.recall:.2f}"
    return f"  {'ok' if met else 'MISSED'} (asked {asked})"


def judge_replies(title: str, rows: Sequence[Row]) -> None:
    """Print how well replies are told apart."""
    told = [(row["opt_out"], reply_of(row).opt_out) for row in rows]
    print(f"replies {title}: {len(rows)}  {_words(score(told))}")


def reply_of(row: Row) -> Reply:
    """What a lead's reply is read as."""
    return read_reply(row["text"], language=row.get("language"), country=row.get("country", "US"))


def speed(texts: Sequence[str]) -> None:
    """Print how many texts are read in a CPU second, the best of several rounds."""
    best = min(_seconds(texts) for _ in range(ROUNDS))
    verdict = "ok" if len(texts) / best >= TEXTS_A_CPU_SECOND else "MISSED"
    size = sum(map(len, texts)) / len(texts)
    print(
        f"analyze: {len(texts) / best:,.0f} texts a CPU second of {size:.0f} characters, "
        f"bound {TEXTS_A_CPU_SECOND:,}  {verdict}"
    )


def _seconds(texts: Sequence[str]) -> float:
    before = time.process_time()
    for text in texts:
        analyze(text)
    return time.process_time() - before


if __name__ == "__main__":
    main()
