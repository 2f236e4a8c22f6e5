"""A lead's fields as messages read them, and what tells two leads' values apart."""

from collections.abc import Hashable, Iterable, Mapping

from simulator.model.persona import Persona

_MOST_REMEMBERED = 20_000


class LeadValues:
    """One lead's fields, made once for all the messages of a review."""

    __slots__ = ("fields",)

    def __init__(self, lead: Persona) -> None:
        self.fields: Mapping[str, object] = lead.fields()

    def of(self, names: Iterable[str] | None) -> tuple[Hashable, ...]:
        """What tells these fields apart, `None` for one that is absent; all of them by default.

        It is equal for two leads only where every message shows their values alike: 1, 1.0 and
        true are equal to Python, and a message prints each otherwise.
        """
        fields = self.fields
        if names is None:
            return tuple((name, _told(fields[name])) for name in sorted(fields))
        return tuple([_told(fields[name]) if name in fields else None for name in names])


def _told(value: object) -> Hashable:
    return value if type(value) is str else (type(value), repr(value))


class AllValues:
    """The values of leads, each made when first asked for and kept for the next message."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Persona, LeadValues]] = {}

    def of(self, lead: Persona) -> LeadValues:
        """The lead's values; for a lead, not for its id, which tries of a lead share."""
        known = self._known.get(id(lead))
        if known is None:
            if len(self._known) == _MOST_REMEMBERED:
                self._known.clear()  # a list of a million leads comes through in pieces
            # The lead is kept too, so that its place in memory stays its own.
            known = self._known[id(lead)] = (lead, LeadValues(lead))
        return known[1]
