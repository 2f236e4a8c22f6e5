"""A measured text as one JSON document for programs; `format` counts its changes of shape."""

import json
from collections.abc import Iterable, Iterator

from simulator.length import Special, Unsendable
from simulator.length.substitutions import Substitution
from simulator.model.sending import SendLimit
from simulator.reports.printable import printable_json
from simulator.review.measured import Altered, Measured, Part, Price

FORMAT = 1

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def measured_json(found: Measured, *, currency: str, **names: object) -> Iterator[str]:
    """The lines of the document, which joined by spaces are one too; `names` stand in front.

    Offsets are in code points from 0. Long lists take a line each item, and little memory.
    """
    yield "{"
    for key, value in {"format": FORMAT, **names, **_head(found, currency)}.items():
        yield f' "{key}": {_dumped(value)},'
    yield from _list("parts", map(_part, found.parts()))
    yield from _list("not_gsm", map(_special, found.measurement.not_gsm))
    yield from _list("unsendable", map(_unsendable, found.measurement.unsendable))
    yield from _list("as_sent", map(_altered, found.altered))
    yield from _list("over", map(_limit, found.over))
    chosen = {swap.start for swap in found.chosen}
    swaps = (_substitution(swap, is_chosen=swap.start in chosen) for swap in found.swaps)
    yield from _list("substitutions", swaps, end="")
    yield "}"


def _head(found: Measured, currency: str) -> dict[str, object]:
    measurement = found.measurement
    return {
        "encoding": measurement.encoding,
        "units": measurement.units,
        "segments": measurement.segments,
        "characters": measurement.characters,
        "room": measurement.room,
        "to_save_one": found.cut.characters if found.cut else 0,
        "segments_if_cut": found.cut.segments if found.cut else None,
        "segments_if_substituted": found.plain.segments if found.chosen else None,
        "without": found.without._asdict() if found.without else None,
        "alphabet": {
            "tables": measurement.alphabet.tables or None,
            "single": measurement.alphabet.single,
            "each": measurement.alphabet.each,
            "reference_bits": found.reference_bits,
        },
        "provider": found.account.provider.id if found.account else None,
        "price": _price(found.price, currency),
    }


def _price(price: Price | None, currency: str) -> dict[str, str] | None:
    """Amounts as text, for a number would not keep them exactly."""
    if price is None:
        return None
    return {"currency": currency, "each": f"{price.each:f}", "total": f"{price.total:f}"}


def _part(part: Part) -> dict[str, object]:
    return {"start": part.start, "units": part.units, "text": part.text}


def _special(special: Special) -> dict[str, object]:
    return {
        "offset": special.offset,
        "character": special.character,
        "code_point": f"U+{ord(special.character):04X}",
        "name": special.name,
    }


def _unsendable(what: Unsendable) -> dict[str, object]:
    return {"offset": what.offset, "reason": what.reason}


def _limit(limit: SendLimit) -> dict[str, object]:
    return {"who": limit.who, "most": limit.most, "unit": limit.unit}


def _altered(what: Altered) -> dict[str, object]:
    return {
        "start": what.start,
        "end": what.end,
        "before": what.before,
        "after": what.after,
        "added": what.is_added,
    }


def _substitution(swap: Substitution, *, is_chosen: bool) -> dict[str, object]:
    return {
        "start": swap.start,
        "end": swap.end,
        "before": swap.before,
        "after": swap.after,
        "safe": swap.is_safe,
        "chosen": is_chosen,
    }


def _list(key: str, items: Iterable[dict[str, object]], end: str = ",") -> Iterator[str]:
    """A list with a line for each item."""
    start = ""
    yield f' "{key}": ['
    for item in items:
        if start:
            yield f"  {start},"
        start = _dumped(item)
    if start:
        yield f"  {start}"
    yield f" ]{end}"


def _dumped(value: object) -> str:
    return printable_json(_ENCODE(value))
