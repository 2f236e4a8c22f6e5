"""What the columns of a list hold: known names, and what somebody says they hold."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from simulator.data.sheet_columns import plain, sheet_columns
from simulator.errors import UsageError
from simulator.loading.known_keys import nearest
from simulator.model.persona import STANDARD_FIELDS
from simulator.personas.imported.list_error import ListError
from simulator.personas.imported.rows import Batch

CUSTOM: Final = "custom."
"""Begins what a column holds for a field of the workspace's own."""

CONSENT: Final = ("consent_at", "consent_source", "consent_scope", "consent_given")
LEFT: Final = ("opted_out", "email_opted_out", "do_not_call", "fax_opted_out", "subscription")
HOLDS: Final = frozenset({*STANDARD_FIELDS, "id", "name", "mobile", *CONSENT, *LEFT})
"""What a column may hold, beside a workspace's own fields."""

_MANY_DIGITS: Final = 5
_LONGEST_NAME: Final = 60


class Columns:
    """Finds out what each column holds.

    `fields` are the workspace's own; `told` leads from a column's name to what somebody says it
    holds, empty for nothing.
    """

    def __init__(self, fields: Iterable[str] = (), told: Mapping[str, str] | None = None) -> None:
        self._own = {plain(name): name for name in fields if name not in STANDARD_FIELDS}
        self._told = {name.strip(): self._checked(held) for name, held in (told or {}).items()}
        self._names: Sequence[str] = ()
        self._held: tuple[str | None, ...] = ()

    @property
    def unknown(self) -> tuple[str, ...]:
        """The columns that are left out, safe to show: by number where a name may be data.

        One known name alone may be a lead's word, such as `customer`, in a list without a header.
        """
        pairs = enumerate(zip(self._names, self._held, strict=True), 1)
        is_header = len(self.known) > 1 or bool(self._told)
        return tuple(
            _shown(name if is_header else "", at) for at, (name, held) in pairs if held is None
        )

    @property
    def known(self) -> Mapping[str, int]:
        """What is held, and by how many columns."""
        return Counter(held for held in self._held if held)

    @property
    def system(self) -> str:
        """Whose columns these are, as far as names of its own tell; empty where none do."""
        table = sheet_columns()
        pairs = zip(self._names, self._held, strict=True)
        found = [table.find(name) for name, held in pairs if held]
        told = [systems for _, systems in filter(None, found)]
        # Names that everybody uses tell nothing alone.
        if all("" in systems for systems in told):
            return ""
        best = Counter(each for systems in told for each in systems if each).most_common(2)
        is_clear = best and (len(best) == 1 or best[0][1] > best[1][1])
        return best[0][0] if is_clear else ""

    def arranged(self, batch: Batch) -> Mapping[str, Sequence[Sequence[str]]]:
        """The columns of a batch by what they hold, from the left.

        Raises:
            UsageError: none holds anything known, or the names are no names.
        """
        if batch.names != self._names:
            self._read(batch.names)
        found: dict[str, list[Sequence[str]]] = {}
        for held, column in zip(self._held, batch.columns, strict=True):
            if held:
                found.setdefault(held, []).append(column)
        return found

    def check_told(self) -> None:
        """Let pass what somebody told of columns that are there.

        Raises:
            UsageError: one is not.
        """
        for name in self._told:
            if not self._is_there(name):
                raise UsageError(f"there is no column {name}; look at the first line")

    def _is_there(self, name: str) -> bool:
        return name in self._names or plain(name) in map(plain, self._names)

    def _read(self, names: Sequence[str]) -> None:
        self._names = names
        table = {plain(name) for name in names}
        instead = {
            name: held
            for first, others in sheet_columns().instead.items()
            if first in table
            for name, held in others.items()
        }
        self._held = tuple(self._holds(name, instead) for name in names)
        if names and not any(self._held):
            raise _no_header()
        if any(_is_data(name) for name in names) and not self._told and len(self.known) <= 1:
            raise _no_header()

    def _holds(self, name: str, instead: Mapping[str, str]) -> str | None:
        wanted = plain(name)
        for said, held in self._told.items():
            if said == name or plain(said) == wanted:
                return held or None
        if wanted in self._own or wanted.removeprefix("custom") in self._own:
            return CUSTOM + (self._own.get(wanted) or self._own[wanted.removeprefix("custom")])
        if wanted in instead:
            return instead[wanted]
        found = sheet_columns().find(name)
        return found[0] if found else None

    def _checked(self, held: str) -> str:
        wanted = held.strip().replace("consent.", "consent_").removeprefix("lead.")
        own = self._own.get(plain(wanted.removeprefix(CUSTOM)))
        if own:
            return CUSTOM + own
        if not wanted or wanted in HOLDS:
            return wanted
        near = nearest(wanted, [*HOLDS, *self._own.values()])
        hint = f"did you mean {near}?" if near else f"use one of {', '.join(sorted(HOLDS))}"
        raise UsageError(f"no column can hold {wanted}; {hint}")


def _no_header() -> ListError:
    names = "begin the file with names such as first_name,phone,country"
    return ListError(
        "the first line names no column that presend knows, and may be a lead already",
        option=f"{names}, or say which column holds what: --map COLUMN=FIELD",
        in_app=names,
    )


def merged(columns: Sequence[Sequence[str]]) -> Sequence[str]:
    """Of several columns with the same, each row's first cell that is not blank, as it stands."""
    first = columns[0]
    for column in columns[1:]:
        first = [one if one.strip() else other for one, other in zip(first, column, strict=True)]
    return first


def _shown(name: str, at: int) -> str:
    return f"column {at}" if _is_data(name) or not name else name


def _is_data(name: str) -> bool:
    """Whether a column's name may be somebody's data: a first line can be a lead's."""
    return "@" in name or len(name) > _LONGEST_NAME or sum(map(str.isdigit, name)) >= _MANY_DIGITS
