"""Where a text has got to, in units and parts: one number that only grows, and steps that keep it.

A position is twice the units used up, what a part wastes at its end counted with them. A sign of
two units that is never cut goes one unit further where one unit is left in the part. Every step
keeps the order of positions, so the costliest text is a real one: the costliest sign everywhere.

One text alone holds more than a part of many. Only where the first part wasted a unit do the
units used up not tell whether the text fits alone; such a position is odd, one less than it is.
"""

from dataclasses import dataclass

NARROW = "n"  # one unit
WIDE = "w"  # two units that are never cut


@dataclass(frozen=True, slots=True)
class Parts:
    """How many units one part alone holds, and one of many."""

    single: int
    each: int

    def narrow(self, position: int, count: int) -> int:
        """Go on by signs of one unit."""
        return self._settled(position + 2 * count)

    def wide(self, position: int, count: int) -> int:
        """Go on by signs of two units."""
        if not count:
            return position
        used = (position + 1) // 2
        skipped = position % 2
        at = used % self.each
        here = min(count, (self.each - at) // 2) if at else 0
        used += 2 * here
        left = count - here
        if not left:
            return self._settled(2 * used - skipped)
        if used % self.each:
            skipped = int(used < self.each)
            used += 1
        full, rest = divmod(left - 1, self.each // 2)
        if full and self.each % 2 and not used:
            skipped = 1
        return self._settled(2 * (used + full * self.each + 2 * (rest + 1)) - skipped)

    def go(self, position: int, kinds: str) -> int:
        """Go on by the signs of a text."""
        for kind in kinds:
            position = self._settled(position + 2) if kind == NARROW else self.wide(position, 1)
        return position

    def repeat(self, position: int, kinds: str, count: int) -> int:
        """Go on by the same signs `count` times."""
        if not kinds.strip(NARROW):
            return self.narrow(position, len(kinds) * count)
        if kinds == WIDE:
            return self.wide(position, count)
        for _ in range(count):
            position = self.go(position, kinds)
        return position

    def runs(self, position: int, runs: tuple[tuple[str, int], ...]) -> int:
        """Go on by runs of signs of one kind."""
        for kind, count in runs:
            if kind == NARROW:
                position = self._settled(position + 2 * count)
            else:
                position = self.wide(position, count)
        return position

    def billed(self, position: int) -> int:
        """How many texts are billed for one that ends here."""
        used = (position + 1) // 2
        if position <= 2 * self.single or position == 2 * self.single + 1:
            return 1
        return -(-used // self.each)

    def _settled(self, position: int) -> int:
        """Forget a wasted unit once the text cannot fit alone any more."""
        return position + 1 if position % 2 and position > 2 * self.single + 2 else position
