"""Only plain data comes into a template, as what it is, and no more of it than a message needs."""

import datetime as dt
import enum
import tracemalloc
from collections.abc import Callable, Iterator
from decimal import Decimal
from types import MappingProxyType

import pytest

from simulator.errors import TemplateError
from simulator.rendering import render
from simulator.rendering.budget import VALUES
from simulator.rendering.engine import Engine


class Choice(enum.StrEnum):
    GOLD = "gold"


class OldChoice(str, enum.Enum):  # noqa: UP042 - people have these too
    GOLD = "gold"


class Level(enum.IntEnum):
    HIGH = 5


class Loud(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "<object at 0x7f00>"


class Ratio(float):
    def __repr__(self) -> str:
        return "<object at 0x7f00>"

    __str__ = __repr__


class Day(dt.date):
    def __str__(self) -> str:
        return "<object at 0x7f00>"


class Moment(dt.datetime):
    def __str__(self) -> str:
        return "<object at 0x7f00>"


class Clock(dt.time):
    def __str__(self) -> str:
        return "<object at 0x7f00>"


class Other:
    def __str__(self) -> str:
        raise AssertionError


PLAIN: tuple[tuple[object, str], ...] = (
    (Choice.GOLD, "gold"),
    (OldChoice.GOLD, "gold"),
    (Level.HIGH, "5"),
    (Loud("gold"), "gold"),
    (Ratio(1.5), "1.5"),
    (Day(2026, 11, 3), "2026-11-03"),
    (Moment(2026, 11, 3, 14, 30), "2026-11-03 14:30:00"),
    (Clock(14, 30), "14:30:00"),
    (dt.timedelta(days=2), "2 days, 0:00:00"),
    (Decimal("19.5"), "19.5"),
    (True, "True"),
    (None, "None"),
)


@pytest.mark.parametrize(("value", "shown"), PLAIN)
@pytest.mark.parametrize("way", ["{{ lead.v }}", "{{ lead.v|string }}", "{{ [lead.v]|join }}"])
def test_a_value_of_a_kind_of_its_own_is_the_plain_one(value: object, shown: str, way: str) -> None:
    rendering = render(way, {"v": value})
    assert rendering.text == shown
    assert sum(run.length for run in rendering.runs) == len(shown)


HELD: tuple[tuple[object, str, str], ...] = (
    ({"b", "a", "c"}, "{{ lead.v|join }}", "abc"),
    (frozenset({3, 1}), "{{ lead.v|join(',') }}", "1,3"),
    (("x", OldChoice.GOLD), "{{ lead.v|join }}", "xgold"),
    ({OldChoice.GOLD: "y"}, "{{ lead.v.gold }}", "y"),
    (MappingProxyType({"a": [Level.HIGH]}), "{{ lead.v.a[0] }}", "5"),
)


@pytest.mark.parametrize(("value", "source", "shown"), HELD)
def test_lists_and_tables_hold_plain_values(value: object, source: str, shown: str) -> None:
    assert render(source, {"v": value}).text == shown


REFUSED: tuple[Callable[[], object], ...] = (
    Other,
    lambda: print,
    lambda: range(10**9),
    lambda: iter(()),
    lambda: b"bytes",
    lambda: 1j,
    lambda: [Other()],
    lambda: {"a": Other()},
    lambda: {Other(): 1},
    lambda: Decimal("1e999999"),
    lambda: Decimal("NaN"),
    lambda: ["a"] * (VALUES + 1),
    lambda: [{"a": "x"}] * VALUES,
    lambda: "x" * 100_001,
)
USES = ("{{ lead.v }}", "{{ 'y' if lead.v }}", "{{ lead.v|sum }}", "{{ lead.v|int }}")


@pytest.mark.parametrize("make", REFUSED, ids=range(len(REFUSED)))
@pytest.mark.parametrize("use", USES)
def test_what_is_no_plain_data_is_refused_in_words_at_its_tag(
    make: Callable[[], object], use: str
) -> None:
    with pytest.raises(TemplateError, match=r"^lead\.v[ .]") as caught:
        render(f"Hi {use}", {"v": make()})
    assert (caught.value.start, "0x" in caught.value.message) == (3, False)


def test_a_field_that_is_not_read_may_hold_anything() -> None:
    assert render("{{ lead.a }}", {"a": "x", "v": Other()}).text == "x"


def test_what_all_leads_share_is_refused_alike() -> None:
    with pytest.raises(TemplateError, match=r"^brand\.v "):
        Engine(brand={"v": Other()}).compile("m", "x").fill({})


def ring() -> list[object]:
    items: list[object] = []
    items.append(items)
    return items


def pyramid() -> list[object]:
    items: list[object] = ["x"]
    for _ in range(30):
        items = [items, items]
    return items


@pytest.fixture
def little_memory() -> Iterator[None]:
    """Hold what runs to 50 MB."""
    tracemalloc.start()
    yield
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000


@pytest.mark.usefixtures("little_memory")
@pytest.mark.parametrize("make", [ring, pyramid])
def test_values_that_hold_each_other_without_end_are_refused(make: Callable[[], object]) -> None:
    with pytest.raises(TemplateError):
        render("{{ 'y' if lead.v }}", {"v": make()})
