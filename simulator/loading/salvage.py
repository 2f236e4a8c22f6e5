"""What of a table with mistakes is sound, so that one slip hides nothing else in its file."""

from collections.abc import Callable, Collection, Mapping
from copy import deepcopy
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from simulator.loading.known_keys import CLOSE, known_keys, nearest
from simulator.loading.toml_scan import KeyPath, Rename
from simulator.loading.validation import MOST_FAULTS, follows, is_newer, path_in

M = TypeVar("M", bound=BaseModel)
StandIn = Callable[[KeyPath, Any], object | None]
"""Given a path and the table or list that holds it: what to put there, `None` for nothing."""

_MOST_ROUNDS = 12
"""Each round mends what the one before has brought to light; few tables take more than four."""

_GONE = object()


class Salvaged(NamedTuple, Generic[M]):
    """What was sound, and the misspelt keys in it with those that were meant."""

    model: M
    renames: tuple[Rename, ...]


def salvaged(
    model: type[M],
    data: Mapping[str, object],
    *,
    stand_in: StandIn,
    whole: Collection[str] = (),
) -> Salvaged[M] | None:
    """Read as a `model` what of `data` is sound; `None` if that is too little.

    An unknown key that is nearly a known one is read as that; what else can't be read is left
    out, and with it what can't be without. `stand_in` says what takes a place instead. `whole`
    are the keys of tables that are left out as a whole.
    """
    if is_newer(model, data):
        return None
    mender = _Mender(model, deepcopy(dict(data)), stand_in, whole)
    for _ in range(_MOST_ROUNDS):
        try:
            return Salvaged(model.model_validate(mender.data), tuple(mender.renames))
        except ValidationError as error:
            errors = error.errors(include_url=False)
            mender.mend([each for each in errors if not follows(each)])
    return None


class _Mender:
    def __init__(
        self,
        model: type[BaseModel],
        data: dict[str, object],
        stand_in: StandIn,
        whole: Collection[str],
    ) -> None:
        self.data = data
        self._model = model
        self._stand_in = stand_in
        self._whole = whole
        self._holed: list[list[object]] = []
        self.renames: list[Rename] = []

    def mend(self, errors: list[ErrorDetails]) -> None:
        """Change the data so that none of these mistakes is left in it."""
        paths = [(each, path_in(self.data, each["loc"])) for each in errors]
        unknown = [path for each, path in paths if each["type"] == "extra_forbidden"]
        for number, path in enumerate(unknown):
            self._rename(path, guess=number < MOST_FAULTS)
        for each, path in paths:
            if each["type"] == "missing":
                self._supply((*path, str(each["loc"][-1])))
            elif each["type"] != "extra_forbidden":
                self._replace(path)
        for items in self._holed:
            items[:] = [item for item in items if item is not _GONE]
        self._holed.clear()

    def _rename(self, path: KeyPath, *, guess: bool) -> None:
        table, word = self._at(path[:-1]), str(path[-1])
        if not isinstance(table, dict):
            return
        free = [key for key in known_keys(self._model, path[:-1]) if guess and key not in table]
        meant = nearest(word, free, CLOSE)
        if meant:
            table[meant] = table.pop(word)
            self.renames.append((path, (*path[:-1], meant)))
        else:
            self._replace(path)

    def _supply(self, path: KeyPath) -> None:
        table, key = self._at(path[:-1]), path[-1]
        if not isinstance(table, dict) or key in table:
            return
        value = self._stand_in(path, table)
        if value is None:
            self._replace(path[:-1])
        else:
            table[key] = value

    def _replace(self, path: KeyPath) -> None:
        ends = (number for number, part in enumerate(path, 1) if part in self._whole)
        path = path[: next(ends, len(path))]
        holder = self._at(path[:-1]) if path else None
        value = self._stand_in(path, holder) if path else None
        if isinstance(holder, dict):
            holder.pop(path[-1], None)
            holder.update({} if value is None else {path[-1]: value})
        elif isinstance(holder, list):
            holder[int(path[-1])] = _GONE if value is None else value
            self._holed.append(holder)

    def _at(self, path: KeyPath) -> object:
        """Return what stands at `path`; `None` if it is gone by now."""
        value: object = self.data
        for part in path:
            if isinstance(value, dict):
                value = value.get(part)
            elif isinstance(value, list) and isinstance(part, int) and part < len(value):
                value = value[part]
            else:
                return None
        return value
