"""Measures `measure`: its rate beside smsutil's in the same run, and its cost by length."""

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from random import Random
from timeit import repeat

from simulator.length import measure
from simulator.length.split import BOUNDARIES, BoundaryName

SEED = 20_261_122
TEXTS = 5_000
MEAN_LENGTH = 130
SPECIAL_ONE_IN = 7
TEXTS_A_CPU_SECOND = 150_000
SECONDS_A_MEGABYTE = 1.0
ROUNDS = 7
MEGABYTE = 1_000_000

ENGLISH = (
    *("hi", "your order is ready", "for pickup at", "our store", "today", "reply stop to opt out"),
    *("book a visit", "with sam", "we kept one free", "on tuesday at 10:30", "thanks for waiting"),
    *("see brightwell.example/visit", "or call 555-0142", "anytime", "and", "it is yours"),
)
RUSSIAN = (
    *("привет", "ваш заказ готов", "к выдаче", "сегодня", "в нашем магазине", "спасибо"),
    *("ответьте стоп чтобы отписаться", "мы ждём вас", "завтра в 10:30", "или"),
)
SIGNS = ("’", "–", "…", "ë", "á", "👍", "🎉")
SHAPES = {
    "plain": "a",
    "é": "é",
    "extension": "[a",
    "Cyrillic": "ж",
    "emoji": "👍🏽",
    "combining": "e\u0301",
}


def mix() -> list[str]:
    """Texts as people write them; one in seven special, by one sign or in every letter."""
    chance = Random(SEED)  # noqa: S311 - the same texts each time
    return [_text(chance, special=not at % SPECIAL_ONE_IN) for at in range(TEXTS)]


def _text(chance: Random, *, special: bool) -> str:
    length = max(20, round(chance.gauss(MEAN_LENGTH, 55)))
    words = RUSSIAN if special and chance.random() < 1 / 3 else ENGLISH
    text = " ".join(chance.choices(words, k=length // 2))[:length]
    if special and words is ENGLISH:
        at = chance.randrange(length)
        return text[:at] + chance.choice(SIGNS) + text[at + 1 :]
    return f"{text[:-2]}[]" if not special and chance.random() < 1 / 5 else text


def rate() -> None:
    """Print how many texts a CPU second are measured, and how many smsutil does in between."""
    texts = mix()
    other = import_module("smsutil").split if find_spec("smsutil") else None
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_seconds(measure, texts))
        if other:
            theirs.append(_seconds(other, texts))
    found = TEXTS / min(ours)
    verdict = "ok" if found >= TEXTS_A_CPU_SECOND else "MISSED"
    special = sum(measure(text).encoding == "UCS-2" for text in texts)
    label = f"measure, mean {sum(map(len, texts)) / TEXTS:.0f}, 1 in {TEXTS / special:.1f} special"
    print(
        f"{label:<34} {found:8,.0f} texts a CPU second  bound {TEXTS_A_CPU_SECOND:,}  {verdict}  "
        + (
            f"{min(theirs) / min(ours):.1f} × smsutil ({TEXTS / min(theirs):,.0f})"
            if theirs
            else "smsutil is missing: pip install -e '.[bench]' to race it"
        )
    )


def length() -> None:
    """Print the CPU seconds that 1 MB of each shape takes, and how dear a character of it is."""
    print("measure, 1 MB, and × the cost a character of 10 KB (1 is linear; the collector is off)")
    for name, shape in SHAPES.items():
        rows = {boundary: _row(shape, boundary) for boundary in BOUNDARIES}
        figures = "  ".join(
            f"by {by} {took:.3f} s, {times:.1f} ×" for by, (took, times) in rows.items()
        )
        verdict = "ok" if max(rows.values())[0] <= SECONDS_A_MEGABYTE else "MISSED"
        print(f"    {name:<30} {figures}  bound {SECONDS_A_MEGABYTE} s  {verdict}")


def _row(shape: str, boundary: BoundaryName) -> tuple[float, float]:
    """CPU seconds for 1 MB, and the ratio."""

    def best(size: int, rounds: int, setup: str = "pass") -> float:
        text = shape * (size // len(shape.encode()))
        return min(
            repeat(
                lambda: measure(text, boundary=boundary),
                setup,
                timer=time.process_time,
                number=1,
                repeat=rounds,
            )
        )

    took = best(MEGABYTE, 3, "import gc; gc.enable()")
    return took, best(MEGABYTE, 3) / best(MEGABYTE // 100, 50) / 100


def _seconds(run: Callable[[str], object], texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        run(text)
    return time.process_time() - start


if __name__ == "__main__":
    rate()
    length()
