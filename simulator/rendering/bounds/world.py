"""What a proof works with: the fields' shapes, and the renderer's own filters for exact values."""

from collections.abc import Iterable, Mapping
from typing import Any

from simulator.model.place import Place
from simulator.rendering.bounds.shapes import Exact, Op
from simulator.rendering.environment import PlainEnvironment
from simulator.rendering.filling import Filling
from simulator.rendering.values import Spot, as_text

_MOST_REMEMBERED = 20_000
_NOWHERE = Spot(Place("", 0, 0), "")


class World:
    """Runs the renderer's own code on exact values, so that nothing has a second meaning."""

    def __init__(
        self,
        *,
        brand: Mapping[str, object],
        sender: Mapping[str, object],
        links: Mapping[str, str],
    ) -> None:
        self._filling = Filling()
        self._environment = PlainEnvironment(self._filling, links)
        table = self._environment.wrapping.table
        self.names = {
            "brand": Exact(table(brand, "brand")),
            "sender": Exact(table(sender, "sender")),
        }
        self._remembered: dict[tuple[Op, Exact], Exact | None] = {}

    def value(self, value: object, name: str) -> object:
        """A value of plain data that a template is given by this name."""
        return self._environment.wrapping.wrap(value, name)

    def link(self, name: str) -> Exact:
        """The address of a link."""
        return Exact(self._environment.link(name, _NOWHERE))

    def done(self, op: Op, value: Exact) -> Exact | None:
        """The result of an operation; nothing where it fails."""
        key = (op, value)
        if key not in self._remembered:
            if len(self._remembered) > _MOST_REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = self._done(op, value.value)
        return self._remembered[key]

    def _done(self, op: Op, value: object) -> Exact | None:
        self._filling.budget.reset()
        try:
            return Exact(self._run(op, value))
        except Exception:  # noqa: BLE001 - whatever goes wrong, the lead gets no text
            return None

    def _run(self, op: Op, value: object) -> object:  # noqa: PLR0911 - one result a kind
        environment: Any = self._environment
        kind, *given = op
        if kind == "filter":
            return self._filter(value, *given)
        if kind == "calc":
            sign, other, is_left = given
            pair = (other.value, value) if is_left else (value, other.value)
            return environment.calculate(sign, *pair, Place("", 0, 0))
        if kind == "signed":
            return environment.signed(given[0], value)
        if kind == "cut":
            return environment.cut(value, *(edge.value for edge in given))
        if kind == "attr":
            return environment.fetch(value, given[0].value, _NOWHERE)
        if kind == "item":
            return environment.fetch_item(value, given[0].value, _NOWHERE)
        if kind == "test":
            return self._test(value, *given)
        return as_text(value)

    def _filter(
        self,
        value: object,
        name: str,
        given: tuple[Exact, ...],
        named: tuple[tuple[str, Exact], ...],
        lead: tuple[tuple[str, Exact], ...] = (),
    ) -> object:
        self._filling.lead = {key: each.value for key, each in lead}
        function: Any = self._environment.filters[name]
        words = {key: each.value for key, each in named}
        return function(value, *(each.value for each in given), **words)

    def _test(
        self,
        value: object,
        name: str,
        given: tuple[Exact, ...],
        named: tuple[tuple[str, Exact], ...],
    ) -> object:
        function: Any = self._environment.tests[name]
        words = {key: each.value for key, each in named}
        return function(value, *(each.value for each in given), **words)


def filter_op(
    name: str, given: Iterable[Exact] = (), named: Iterable[tuple[str, Exact]] = ()
) -> Op:
    """A filter with exact values."""
    return ("filter", name, tuple(given), tuple(named))
