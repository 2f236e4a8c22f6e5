"""The cheapest edit of one text: the fewest substitutions that have it billed as fewer texts.

Which one sign saves all the leads of a message the most is `review.best_substitution`'s question.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from simulator.length.alphabets import is_gsm7
from simulator.length.measure import Measurement, measure
from simulator.length.substitutions import Substitution, substituted


class CheapestEdit(NamedTuple):
    """Substitutions that save texts, and the texts billed before and after all of them.

    They may be of many signs; a `model.cost.Saving` is of one, over all texts of a message.
    """

    chosen: tuple[Substitution, ...]
    before: int
    after: int

    @property
    def texts(self) -> int:
        """How many texts fewer are billed."""
        return self.before - self.after


def cheapest_edit(
    text: str,
    candidates: Sequence[Substitution],
    measured_as: Callable[[str], Measurement] = measure,
) -> CheapestEdit | None:
    """The fewest of `candidates`, which rise, that save a text; `None` if all of them save none.

    Where they make the whole text plain, that takes every one. A text that stays special is only
    made shorter: by one kind of sign if that does it.
    """
    billed = _Billed(text, measured_as)
    if billed.before == 1 or not candidates:
        return None
    if is_gsm7(substituted(text, candidates)) and (whole := billed.edit(candidates)):
        return whole
    found = filter(None, map(billed.fewest, _shortening(candidates)))
    return min(found, key=lambda each: len(each.chosen), default=None)


class _Billed:
    """What a text is billed as, and with what substitutions less."""

    def __init__(self, text: str, measured_as: Callable[[str], Measurement]) -> None:
        self._text = text
        self._measured_as = measured_as
        self.before = self._segments(())

    def edit(self, chosen: Sequence[Substitution]) -> CheapestEdit | None:
        after = self._segments(chosen)
        return CheapestEdit(tuple(chosen), self.before, after) if after < self.before else None

    def fewest(self, ranked: Sequence[Substitution]) -> CheapestEdit | None:
        """As few as save a text, of those that come first."""
        best = self.edit(sorted(ranked))
        low, high = 0, len(ranked)
        while best and high - low > 1:
            middle = (low + high) // 2
            found = self.edit(sorted(ranked[:middle]))
            low, high = (low, middle) if found else (middle, high)
            best = found or best
        return best

    def _segments(self, chosen: Sequence[Substitution]) -> int:
        return self._measured_as(substituted(self._text, chosen)).segments


def _shortening(candidates: Sequence[Substitution]) -> Iterator[list[Substitution]]:
    """Those that make a text shorter, the best first: kind by kind, then all."""
    useful = sorted((each for each in candidates if _gain(each) > 0), key=_gain, reverse=True)
    for name in dict.fromkeys(each.name for each in useful):
        yield [each for each in useful if each.name == name]
    yield useful


def _gain(each: Substitution) -> int:
    """The 16-bit units that it saves."""
    return (
        len(each.before.encode("utf-16-le", "surrogatepass")) // 2
        - len(each.after.encode("utf-16-le", "surrogatepass")) // 2
    )
