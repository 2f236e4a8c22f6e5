"""What went wrong while a message was filled: said in words, at its place in the template."""

from bisect import bisect_right
from types import TracebackType

from simulator.errors import TemplateError
from simulator.model.place import Place
from simulator.rendering.given import GIVEN
from simulator.rendering.refusal import Refusal
from simulator.rendering.scan import Scan

_OF_FIELDS = (
    "This cannot be filled with what the lead's fields hold.",
    "Check the fields, and test them first with {% if %}.",
)
_OF_VALUES = (
    "This cannot be done with these values.",
    "Check that they are of kinds that go together.",
)


def fault(error: Exception, scan: Scan) -> TemplateError:
    """The error at the innermost tag of the templates that `error` went through."""
    scan, place = _innermost(error.__traceback__, scan)
    return scan.error_at(place, *_words(error, scan, place))


def _words(error: Exception, scan: Scan, place: Place) -> tuple[str, str]:
    if isinstance(error, Refusal):
        return error.message, error.remedy
    if isinstance(error, ZeroDivisionError):
        return "This divides by zero.", "Test the number first with {% if %}."
    if isinstance(error, RecursionError):
        return "Macros or values are nested too deeply here.", "Nest fewer of them."
    return _OF_FIELDS if GIVEN & scan.names_in(place) else _OF_VALUES


def _innermost(traceback: TracebackType | None, scan: Scan) -> tuple[Scan, Place]:
    place = Place(scan.name, 0, min(1, len(scan.text)))
    while traceback is not None:
        names = traceback.tb_frame.f_globals
        if "tag_lines" in names:
            scan = names["scan"]
            place = scan.tag(_offset(names["tag_lines"], traceback.tb_lineno))
        traceback = traceback.tb_next
    return scan, place


def _offset(tag_lines: list[tuple[int, int]], line: int) -> int:
    """The offset of what a line of generated code does."""
    index = bisect_right(tag_lines, line, key=lambda pair: pair[0]) - 1
    return tag_lines[index][1] if index >= 0 else 0


def tag_lines(debug_info: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """From pairs of (offset plus one, line of code) to pairs of (line of code, offset)."""
    return sorted((line, offset - 1) for offset, line in debug_info)
