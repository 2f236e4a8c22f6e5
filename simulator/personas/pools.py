"""Values that Faker knows, drawn once for each locale and kind: a few hundred serve any number.

This is the one module that knows Faker. What it draws for a seed changes between its releases, so
a pack is written to a file and read from then on.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from simulator.data.people import people

if TYPE_CHECKING:
    from faker import Faker

SIZE = 300
"""Values of a kind."""

_STEPS = 1000


def faker_version() -> str:
    """The version of Faker that is installed; Faker itself stays unloaded."""
    return version("faker")


@lru_cache(maxsize=256)
def pool(locale: str, kind: str, seed: int) -> tuple[str, ...]:
    """Values of one kind, such as `first_name_male`, as often as they are met in that locale."""
    # Here because nothing but a pack that is made needs it, and it takes a tenth of a second.
    faker = _faker(locale)
    faker.seed_instance(f"{seed}/{locale}/{kind}")
    draw = getattr(faker, kind)
    return tuple(str(draw()) for _ in range(SIZE))


def names(locale: str, kind: str, seed: int) -> tuple[str, ...]:
    """Names of one kind, so long as the people who bear them have them."""
    found = pool(locale, kind, seed)
    if locale not in people().counted_locales:
        return found
    return _as_long_as(found, people().lengths[kind])


def _as_long_as(found: Sequence[str], lengths: tuple[tuple[float, int], ...]) -> tuple[str, ...]:
    """The names again, each as often as its length demands."""
    by_size: dict[int, list[str]] = {}
    for each in dict.fromkeys(found):
        by_size.setdefault(len(each), []).append(each)
    steps = [_length_at((step + 0.5) / _STEPS, lengths) for step in range(_STEPS)]
    nearest = {size: min(by_size, key=lambda known: abs(known - size)) for size in set(steps)}
    return tuple(
        by_size[nearest[size]][step % len(by_size[nearest[size]])]
        for step, size in enumerate(steps)
    )


def _length_at(share: float, lengths: tuple[tuple[float, int], ...]) -> int:
    """The length that a share of people does not exceed, read between the known ones."""
    before = lengths[0]
    for after in lengths:
        if share <= after[0]:
            width = after[0] - before[0]
            part = (share - before[0]) / width if width else 1
            return round(before[1] + part * (after[1] - before[1]))
        before = after
    return before[1]


@cache
def _faker(locale: str) -> "Faker":
    from faker import Faker  # noqa: PLC0415 - see pool

    return Faker(locale)
