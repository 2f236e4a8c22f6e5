"""ENC03: a filter makes special letters of plain ones."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from simulator.length import is_gsm7
from simulator.model.change import Change, changed
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.encoding.sign_words import WHY
from simulator.rules.reading import Reading, Stretch
from simulator.rules.rule import Hit, TextRule

_FILTER = re.compile(r"\|\s*(upper|lower|capitalize|title)\b")


class FilterLeavesPlainLetters(TextRule):
    """A filter makes special letters of plain ones.

    à, è, ì, ò and ù are plain letters; À, È, Ì, Ò and Ù are not. So {{ lead.city | upper }} makes
    the text of a lead in Forlì cost more, though the lead's own data would not: with one special
    letter in it, a text holds 70 characters, and not 160. |lower does the same to Ç and to Greek
    capitals.

    Leave the filter out. A name stands in a text as its owner writes it.
    """

    code: ClassVar[str] = "ENC03"
    name: ClassVar[str] = "filter-leaves-plain-letters"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "3GPP TS 23.038: the default alphabet has à, and no À"
    supersedes: ClassVar[tuple[str, ...]] = ("ENC02",)
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea, {{ lead.city | default("Forlì", true) | upper }}: your order is ready at '
        "the front desk, and we are there until six."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea, {{ lead.city | default("Forlì", true) }}: your order is ready at '
        "the front desk, and we are there until six."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit, at the first such letter, if they cost a text."""
        measured = reading.measurement
        if not measured.not_gsm or reading.trace is None or measured.segments == 1:
            return
        made = list(_made(reading))
        if made and (cost := _cost_without(made, reading)) < measured.segments:
            yield _hit(made[0], cost, reading)


def _made(reading: Reading) -> Iterator[int]:
    """Where letters stand that neither the template nor the value that shows there holds."""
    known: dict[tuple[int, str], bool] = {}
    for letter, at in reading.measurement.not_gsm:
        stretch = reading.stretch_at(at)
        # One value can have the same letter a thousand times.
        first = at if stretch.run.at is not None else stretch.start
        if (first, letter) not in known:
            known[first, letter] = _is_made(letter, _origins(stretch, at, reading))
        if known[first, letter]:
            yield at


def _is_made(letter: str, origins: list[str] | None) -> bool:
    """Whether none of the texts that it can come from holds a special letter for it."""
    cases = (each for each in (letter.lower(), letter.upper()) if not is_gsm7(each))
    forms = {letter, *cases}
    return origins is not None and not any(form in text for text in origins for form in forms)


def _origins(stretch: Stretch, at: int, reading: Reading) -> list[str] | None:
    """The texts that the letter at `at` can come from; `None` where nobody here knows them."""
    run = stretch.run
    source = reading.sources.get(run.place.template)
    if source is None or stretch.is_added:
        return None
    if run.at is not None:
        start = run.at + at - stretch.start
        return [source[start : start + 1]]
    tag = source[run.place.start : run.place.end]
    if run.field is None:
        return [tag]
    held = _held(run.field, reading)
    return None if held is None else [tag, *held]


def _held(field: str, reading: Reading) -> list[str] | None:
    """The texts that a field holds; `None` where nobody here knows them."""
    if field == "brand.name" and reading.circumstances.brand:
        return [reading.circumstances.brand]
    root, *path = field.split(".")
    return list(_texts(reading.lead, path)) if root == "lead" else None


def _texts(value: object, path: list[str]) -> Iterator[str]:
    """The texts at `path` within plain data, in every item of lists on the way."""
    if isinstance(value, Mapping):
        inner: Iterable[object] = (
            (value[path[0]],) if path and path[0] in value else () if path else value.values()
        )
        for each in inner:
            yield from _texts(each, path[1:])
    elif isinstance(value, (list, tuple, set, frozenset)):
        for each in value:
            yield from _texts(each, path)
    else:
        yield str(value)


def _cost_without(made: Iterable[int], reading: Reading) -> int:
    """The texts billed, were these letters plain ones."""
    plain = changed(reading.text, (Change(at, at + 1, "x") for at in made))
    return reading.measured_as(plain).segments


def _hit(at: int, cost: int, reading: Reading) -> Hit:
    filters = _FILTER.search(_tag(reading.stretch_at(at), reading))
    name = f"|{filters[1]}" if filters else "the filter"
    measured = reading.measurement
    return Hit(
        what=f"{name[0].upper()}{name[1:]} makes {reading.text[at]} of a plain letter here, and "
        f"this costs {counted(measured.segments, 'text')} instead of {cost}.",
        why=WHY,
        remedy=f"Leave {name} out.",
        span=(at, at + 1),
    )


def _tag(stretch: Stretch, reading: Reading) -> str:
    place = stretch.run.place
    return reading.sources.get(place.template, "")[place.start : place.end]
