import random
from collections import Counter

import pytest

from simulator.personas.duplicates import Repeated, Repeats


def plainly(values: list[str]) -> Repeated:
    many = [count for count in Counter(values).values() if count > 1]
    return Repeated(len(many), sum(many) - len(many))


@pytest.mark.parametrize("run", [1, 3, 50, 10_000])
@pytest.mark.parametrize("distinct", [1, 40, 5_000])
def test_what_stands_twice_is_what_a_plain_count_finds(run: int, distinct: int) -> None:
    chance = random.Random(run * distinct)  # noqa: S311 - the same values each time
    values = [f"+1{chance.randrange(distinct)}" for _ in range(700)]
    with Repeats(run) as repeats:
        for at in range(0, len(values), 60):
            repeats.add(values[at : at + 60])
        assert repeats.result() == plainly(values)


def test_nothing_is_twice_in_nothing() -> None:
    with Repeats() as repeats:
        repeats.add([])
        assert repeats.result() == Repeated(0, 0)


def test_half_a_character_is_a_value_too() -> None:
    with Repeats() as repeats:
        repeats.add(["\ud800", "\ud800"])
        assert repeats.result() == Repeated(1, 1)
