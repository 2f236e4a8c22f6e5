"""The one kind of fault that reading files yields, and values as its texts show them."""

from simulator.model.finding import Fault
from simulator.model.place import Location

CODE = "FIL01"
_LONGEST = 40
_LARGEST = 10**20
_CONSTANTS = {"True": "true", "False": "false", "None": "null"}


class FaultError(Exception):
    """A file, or a part of one, can't be used; `fault` says why. It never leaves `loading/`."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.what)
        self.fault = fault


def fault(location: Location, what: str, remedy: str) -> Fault:
    """Return the fault of a file; `what` and `remedy` are sentences."""
    return Fault(CODE, location, what, remedy)


def shown(value: object) -> str:
    """Return a value of a file as an error text shows it: short, and without control characters."""
    if isinstance(value, str):
        return f'"{printable(value[: _LONGEST + 1], _LONGEST)}"'
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, int) and abs(value) > _LARGEST:
        return "a huge number"
    return _CONSTANTS.get(str(value), str(value))


def printable(text: str, longest: int | None = None) -> str:
    """Return `text` with characters escaped that a terminal would act upon."""
    clean = "".join(each if each.isprintable() else _escape(each) for each in text)
    return clean if longest is None or len(clean) <= longest else f"{clean[: longest - 1]}…"


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
