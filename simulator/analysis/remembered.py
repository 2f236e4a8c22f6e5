"""Analyses of texts that differ in names alone: made once, then only moved."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from simulator.analysis.analysis import Analysis, analyze
from simulator.analysis.ordinary import Moved, names_in, without_names

_MOST_REMEMBERED = 10_000


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
    ) -> Analysis:
        """What is read of `text`, which may show `values` of a lead."""
        names = names_in(text, values)
        if not names:
            return self._read(text, language=language, country=country, kind=kind, brand=brand)
        plain, moved = without_names(text, names)
        key = (plain, language, country, kind, brand)
        found = self._known.get(key)
        if found is None:
            found = self._read(plain, language=language, country=country, kind=kind, brand=brand)
            if len(self._known) == _MOST_REMEMBERED:
                self._known.clear()
            self._known[key] = found
        return _moved(found, moved)


def _moved(found: Analysis, moved: Moved) -> Analysis:
    return replace(
        found,
        opt_out=found.opt_out and replace(found.opt_out, span=moved.span(found.opt_out.span)),
        calls_to_action=tuple(
            replace(call, span=moved.span(call.span)) for call in found.calls_to_action
        ),
        shouting=tuple(map(moved.span, found.shouting)),
        broken_tokens=tuple(map(moved.span, found.broken_tokens)),
    )
