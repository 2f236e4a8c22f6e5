import random
from itertools import groupby

import pytest

from simulator.length import measure
from simulator.rendering.bounds.positions import NARROW, WIDE, Parts

CASES = [
    pytest.param(Parts(160, 153), "a", "€", 8, id="GSM-7"),
    pytest.param(Parts(70, 67), "ő", "😀", 8, id="UCS-2"),
    pytest.param(Parts(160, 152), "a", "€", 16, id="GSM-7, long reference"),
    pytest.param(Parts(70, 66), "ő", "😀", 16, id="UCS-2, long reference"),
]


def kinds_at_random(dice: random.Random) -> str:
    if dice.random() < 0.3:
        return dice.choice(NARROW + WIDE) * dice.randrange(1, 500)
    return "".join(dice.choices((NARROW, WIDE), (dice.random(), 0.2), k=dice.randrange(1, 400)))


@pytest.mark.parametrize(("parts", "narrow", "wide", "bits"), CASES)
def test_a_position_is_billed_as_the_text_is(
    parts: Parts, narrow: str, wide: str, bits: int
) -> None:
    dice = random.Random(7)  # noqa: S311 - no secret, and the same each time
    for _ in range(300):
        kinds = kinds_at_random(dice)
        text = "".join(narrow if kind == NARROW else wide for kind in kinds)
        if narrow not in text and narrow != "a":
            text, kinds = text + narrow, kinds + NARROW
        known = measure(text, reference_bits=16 if bits == 16 else 8).segments
        assert parts.billed(parts.go(0, kinds)) == known, kinds


@pytest.mark.parametrize(("parts", "narrow", "wide", "bits"), CASES)
def test_runs_lead_where_single_signs_do(parts: Parts, narrow: str, wide: str, bits: int) -> None:
    del narrow, wide, bits
    dice = random.Random(8)  # noqa: S311 - as above
    for _ in range(300):
        kinds = kinds_at_random(dice)
        runs = tuple((kind, len(list(group))) for kind, group in groupby(kinds))
        assert parts.runs(0, runs) == parts.go(0, kinds), kinds


@pytest.mark.parametrize(("parts", "narrow", "wide", "bits"), CASES)
def test_no_step_changes_the_order_of_positions(
    parts: Parts, narrow: str, wide: str, bits: int
) -> None:
    del narrow, wide, bits
    odd = range(2 * parts.each, 2 * parts.single + 3)
    positions = [each for each in range(900) if each % 2 == 0 or each in odd]
    for step in (parts.narrow, parts.wide):
        reached = [step(each, 1) for each in positions]
        assert reached == sorted(reached)
    assert all(parts.narrow(each, 1) <= parts.wide(each, 1) for each in positions)
