"""Analyses of texts that differ in names alone: made once, then only moved."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

from simulator.analysis.analysis import Analysis, analyze
from simulator.analysis.brand.forms import letters_of, plain_letters
from simulator.analysis.links import Link
from simulator.analysis.ordinary import Moved, names_in, without_names
from simulator.analysis.tokens import fold

_MOST_REMEMBERED = 10_000
_SPANS = [
    field.name
    for field in fields(Analysis)
    if field.name not in {"language", "understood", "cta_clear"}
]


class Analyst:
    """Reads texts like `read`; of those that are alike but for ordinary words only one."""

    def __init__(self, read: Callable[..., Analysis] = analyze) -> None:
        self._read = read
        self._known: dict[tuple[str | None, ...], Analysis] = {}

    def analyze(
        self,
        text: str,
        values: Sequence[str],
        *,
        language: str | None,
        country: str,
        kind: str,
        brand: str | None,
        provider: str | None = None,
    ) -> Analysis:
        """What is read of `text`, which may show `values` of a lead."""
        about = {"language": language, "country": country, "kind": kind, "brand": brand}
        about["provider"] = provider
        names = names_in(text, values)
        if not names or _is_of_brand(text, names, brand):
            return self._read(text, **about)
        plain, moved = without_names(text, names)
        key = (plain, *about.values())
        found = self._known.get(key)
        if found is None:
            found = self._read(plain, **about)
            if len(self._known) == _MOST_REMEMBERED:
                self._known.clear()
            self._known[key] = found
        return _moved(found, moved)


def _moved(found: Analysis, moved: Moved) -> Analysis:
    """The analysis with each of its spans where it stands in the text with the names."""
    changed = {name: _at(value, moved) for name in _SPANS if (value := getattr(found, name))}
    return replace(found, **changed) if changed else found


def _at(value: Any, moved: Moved) -> Any:  # noqa: ANN401 - a span, or what has one, or several
    if isinstance(value, Link):
        return value._replace(span=moved.span(value.span))
    if isinstance(value, tuple):
        is_span = isinstance(value[0], int)
        return moved.span(value) if is_span else tuple(_at(each, moved) for each in value)
    return replace(value, span=moved.span(value.span))


def _is_of_brand(text: str, names: Sequence[tuple[int, int]], brand: str | None) -> bool:
    """Whether a name is a part of the brand's too, which the reading looks for."""
    if not brand:
        return False
    known = letters_of(brand)
    return any(plain_letters(fold(text[start:end])) in known for start, end in names)
