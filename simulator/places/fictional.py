"""Whether a number can reach somebody, and numbers that cannot."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate
from typing import Final, overload

from simulator.data.area_codes import TOLL_FREE_CODES, area_codes_of
from simulator.data.fictional_numbers import FREE_RANGES, NORTH_AMERICAN, TOLL_FREE, FreeRange

_ONE: Final = "+1"
_NUMBERS_OF_AN_AREA = 100
_KEY = 5
_LENGTH = 12


class FreeNumbers(Sequence[str]):
    """Numbers in E.164, each made when asked for: some countries have tens of thousands."""

    __slots__ = ("_ends", "_runs")

    def __init__(self, runs: Iterable[tuple[str, int]]) -> None:
        self._runs = tuple((int(first), count) for first, count in runs)
        self._ends = tuple(accumulate(count for _, count in self._runs))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        places = range(len(self))[at]
        return self._at(places) if isinstance(places, int) else tuple(map(self._at, places))

    def _at(self, at: int) -> str:
        run = bisect_right(self._ends, at)
        first, count = self._runs[run]
        return f"+{first + at - self._ends[run] + count}"


def is_fictional(phone: str) -> bool:
    """Whether a number in E.164 is one of those kept free for films and books."""
    if phone.startswith(_ONE):
        return _is_free_in_north_america(phone)
    ranges = _by_start().get(phone[:_KEY], ())
    return any(
        len(phone) == len(each.first) and each.first <= phone <= each.last for each in ranges
    )


@cache
def fictional_numbers(country: str) -> FreeNumbers:
    """The numbers of a country that could get texts and reach nobody; none where none are kept.

    Of the countries that share +1: 100 in each of its area codes.
    """
    if areas := area_codes_of(country):
        return FreeNumbers((_first_of(area), _NUMBERS_OF_AN_AREA) for area in areas)
    rows = [each for each in FREE_RANGES if each.country == country and each.is_texted]
    return FreeNumbers((each.first, int(each.last) - int(each.first) + 1) for each in rows)


@cache
def fictional_in_area(area: str) -> FreeNumbers:
    """The numbers of an area code of +1 that reach nobody; of a toll-free code at most one."""
    if area in TOLL_FREE_CODES:
        return FreeNumbers((each, 1) for each in TOLL_FREE if each.startswith(_ONE + area))
    return FreeNumbers([(_first_of(area), _NUMBERS_OF_AN_AREA)])


def _first_of(area: str) -> str:
    return f"{_ONE}{area}{NORTH_AMERICAN}00"


def _is_free_in_north_america(phone: str) -> bool:
    digits = phone[2:]
    is_written_so = len(phone) == _LENGTH and digits.isascii() and digits.isdigit()
    if not is_written_so or digits[3:8] != NORTH_AMERICAN or digits[0] in "01":
        return False
    return digits[:3] not in TOLL_FREE_CODES or phone in TOLL_FREE


@cache
def _by_start() -> Mapping[str, tuple[FreeRange, ...]]:
    found: dict[str, tuple[FreeRange, ...]] = {}
    for each in FREE_RANGES:
        start = each.first[:_KEY]
        found[start] = (*found.get(start, ()), each)
    return found
