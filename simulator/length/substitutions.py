"""What to write in a text so that it costs less and means the same, and what only comes close.

Letters are composed first, then signs give way by the table in `data`. Links, e-mail addresses,
codes and whatever else the caller keeps stay as they are.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import category, combining, normalize

from simulator.data.substitutions import SAFE, UNSAFE, Plain
from simulator.length.alphabets import is_gsm7
from simulator.length.kept import Kept
from simulator.length.measure import measure
from simulator.length.surroundings import Surroundings, extends
from simulator.model.change import Change, changed

LOOSE_ACCENT: Final = "loose accent"
"""The name of what only composes a letter."""

_LONGEST_LETTER: Final = 8
"""A letter and its accents; more of them are no letter of any language."""

_LONGEST_PLAIN: Final = 4


class Substitution(NamedTuple):
    """Write `after` for what stands from `start` up to `end`, in code points of the text.

    `name` is what a writer calls the sign, `advice` says what to write. A safe one keeps the
    meaning; any other is a person's to decide.
    """

    start: int
    end: int
    before: str
    after: str
    name: str
    is_safe: bool
    advice: str = ""


def substitutions(text: str, kept: Iterable[tuple[int, int]] = ()) -> tuple[Substitution, ...]:
    """What could be written plainly in `text`, rising, without overlap; linear in its length.

    `kept` are spans that must stay as they are, such as names; links, e-mail addresses and codes
    are kept anyway.
    """
    special = [at for _, at in measure(text).not_gsm]
    return tuple(_found(text, special, Kept(text, kept))) if special else ()


def substituted(text: str, chosen: Iterable[Substitution]) -> str:
    """`text` after `chosen`, which rise and do not overlap."""
    return changed(text, (Change(each.start, each.end, each.after) for each in chosen))


def _found(text: str, offsets: Iterable[int], kept: Kept) -> Iterator[Substitution]:
    about = Surroundings(text)
    done = 0
    for at in offsets:
        if at < done:
            continue
        found = _composed(text, at, done) or _replaced(text, at, about)
        if found and kept.allows(found.start, found.end, found.after):
            done = found.end
            yield found


def _composed(text: str, at: int, lowest: int) -> Substitution | None:
    """The letter that `at` belongs to with its accents in one, where that costs less."""
    start = at - 1 if at > lowest and extends(text[at]) else at
    end, furthest = start + 1, min(len(text), start + _LONGEST_LETTER)
    while end < furthest and extends(text[end]):
        end += 1
    before = text[start:end]
    after = normalize("NFC", before)
    if after == before or not (len(after) < len(before) or is_gsm7(after)):
        return None
    advice = f"{after} as one letter"
    return Substitution(start, end, before, after, LOOSE_ACCENT, is_safe=True, advice=advice)


def _replaced(text: str, at: int, about: Surroundings) -> Substitution | None:
    """What the table or a letter's base says."""
    plain = _plain(text[at])
    if plain is None or about.is_marked(at) or not about.has_place_for(plain, at):
        return None
    end = at + 2 if about.has_variant(at) else at + 1
    after = about.plain_text(plain, at)
    is_safe = about.is_unseen(plain, at)
    return Substitution(at, end, text[at:end], after, plain.name, is_safe, plain.advice)


@lru_cache(maxsize=4096)
def _plain(sign: str) -> Plain | None:
    for known in (sign, normalize("NFC", sign)):
        if found := SAFE.get(known) or UNSAFE.get(known):
            return found
    return _base_letter(sign)


def _base_letter(sign: str) -> Plain | None:
    """A letter without its accents or in ordinary shape, where the alphabet has that."""
    kind = category(sign)
    if kind[0] != "L" and kind not in ("So", "Nd"):
        return None
    parts = normalize("NFKD", sign)
    base = "".join(part for part in parts if not combining(part))
    fits = 0 < len(base) <= _LONGEST_PLAIN and is_gsm7(base)
    return Plain(base, "special letter", f"a plain {base}", is_safe=False) if fits else None
