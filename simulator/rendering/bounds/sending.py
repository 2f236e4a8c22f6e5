"""What the provider does to texts: which leads get which additions, and how parts are joined."""

from collections.abc import Iterator
from typing import NamedTuple

from jinja2 import nodes

from simulator.data.smart_encoding import TABLE_NAMES, smart_encoding
from simulator.length.alphabets import ReferenceBits, route
from simulator.rendering.as_sent import Account, Addition, Fitting
from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.positions import Parts
from simulator.rendering.bounds.shapes import Alt, Exact, Option, Shape, Span, Text
from simulator.rendering.bounds.tally import Scale
from simulator.rendering.values import Absent


class Sending(NamedTuple):
    """What leads of one sort get; `country` and `carrier` are what these fields are then."""

    fitting: Fitting
    bits: ReferenceBits
    country: tuple[Shape, ...] | None = None
    carrier: tuple[Shape, ...] | None = None


def sendings(account: Account, kind: str, grounds: Grounds) -> list[Sending]:
    """The sorts of leads that a text is sent to in different ways."""
    additions = (*account.prefixes, *account.links, *account.footers)
    countries = {each for addition in additions for each in addition.holds.countries}
    countries.update(each for wide in account.wide_references for each in wide)
    carriers = [each for addition in additions for each in addition.holds.carriers]
    found: dict[tuple[Fitting, ReferenceBits], tuple[list[Shape], list[Shape]]] = {}
    for country, of_country in _countries(sorted(countries), grounds):
        for carrier, of_carrier in _carriers(carriers, grounds):
            lead = {"carrier": carrier} if carrier is not None else {}
            fitting = account.fitting(kind, country, lead)
            key = (fitting, account.reference_bits(country))
            known = found.setdefault(key, ([], []))
            known[0].append(of_country)
            known[1].append(of_carrier)
    if len(found) == 1:
        ((fitting, bits),) = found
        return [Sending(fitting, bits)]
    return [
        Sending(fitting, bits, _known(names, countries), _known(firms, carriers))
        for (fitting, bits), (names, firms) in found.items()
    ]


def _known(shapes: list[Shape], named: object) -> tuple[Shape, ...] | None:
    return tuple(dict.fromkeys(shapes)) if named else None


def _countries(named: list[str], grounds: Grounds) -> Iterator[tuple[str, Shape]]:
    for shape in grounds.shapes(("country",)):
        if isinstance(shape, Exact):
            value = shape.value
            yield "" if isinstance(value, Absent) else str(value or ""), shape
            continue
        yield "", shape
        if isinstance(shape, Span):
            yield from ((country, Exact(country)) for country in named)


def _carriers(named: list[str], grounds: Grounds) -> Iterator[tuple[object, Shape]]:
    if not named:
        yield None, Exact(Absent())
        return
    for shape in grounds.shapes(("carrier",)):
        if isinstance(shape, Exact):
            is_absent = isinstance(shape.value, Absent)
            yield None if is_absent else shape.value, shape
            continue
        yield None, shape
        yield from ((carrier, shape) for carrier in named)


def scale_of(bits: ReferenceBits, encoding: str | None) -> Scale:
    """The parts of a text whose reference has so many bits."""
    chosen = route("gsm7", bits)
    plain, wide = chosen.plain, chosen.units16
    return Scale(Parts(plain.single, plain.each), Parts(wide.single, wide.each), encoding)


def encoding_name(account: Account) -> str | None:
    """The name of the table by which an account changes signs."""
    if account.encoding is None:
        return None
    return next(name for name in sorted(TABLE_NAMES) if smart_encoding(name) is account.encoding)


def before(prefix: Addition | None) -> Text:
    """What stands before the text; parted from it by a space, unless that begins with one."""
    if prefix is None:
        return Text(())
    words = prefix.words
    if words[-1:].isspace():
        return Text((words,))
    return _either(words, f"{words} ")


def behind(footer: Addition | None, tree: nodes.Template) -> Text:
    """What stands behind the text; parted from it by a space, unless that ends with one."""
    if footer is None:
        return Text(())
    words = footer.words
    last = _last_sign(tree)
    if words[:1].isspace() or last.isspace():
        return Text((words,))
    return Text((f" {words}",)) if last else _either(words, f" {words}")


def _either(*texts: str) -> Text:
    return Text((Alt(tuple(Option(Text((text,))) for text in texts)),))


def _last_sign(tree: nodes.Template) -> str:
    """The sign that every text ends with, if it is the same in all."""
    last = tree.body[-1] if tree.body else None
    part = last.nodes[-1] if isinstance(last, nodes.Output) else None
    return part.data[-1:] if isinstance(part, nodes.TemplateData) else ""
