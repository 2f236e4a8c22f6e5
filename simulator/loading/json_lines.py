"""Lines of JSON: the data of each, and the places of its keys, found when somebody asks."""

import json

from simulator.loading.fault import FaultError, fault, shown
from simulator.loading.json_scan import NoNumberError, RepeatedKeyError, key_spans, read_json
from simulator.loading.toml_scan import KeyPath, LineIndex, Span, dotted
from simulator.loading.validation import Locate
from simulator.model.place import Location

PERSONA = '{"id": "dana"}'
"""What a line of a pack may look like."""


def read_line(line: str, file: str, number: int, example: str = PERSONA) -> dict[str, object]:
    """Return the object that line `number` of a file holds; `example` shows what one looks like.

    Raises:
        FaultError: it holds none.
    """
    try:
        data = read_json(line)
    except json.JSONDecodeError as error:
        where = Location(file, number, error.colno)
        what, remedy = "This is not JSON.", f"Write one object a line: {example}."
    except RepeatedKeyError as error:
        where = Location(file, number)
        what, remedy = f"The key {shown(str(error))} stands twice.", "Keep one of the two."
    except NoNumberError as error:
        where = Location(file, number)
        what, remedy = f"{error} is no number that JSON knows.", "Write a number, or null."
    except RecursionError:
        where = Location(file, number)
        what, remedy = "Lists and tables nest too deep here.", "Write it in a simpler way."
    except ValueError:
        # Python converts no number of more than 4,300 digits.
        where = Location(file, number)
        what, remedy = "A number in this line is too long.", "Shorten it."
    else:
        if isinstance(data, dict):
            return data
        where = Location(file, number)
        what, remedy = f"This line is {shown(data)}.", f"Write one object a line: {example}."
    raise FaultError(fault(where, what, remedy))


def in_line(line: str, file: str, number: int) -> Locate:
    """Return what finds places in a line that was read."""
    spans: dict[KeyPath, tuple[Span, Span]] = {}

    def locate(path: KeyPath, *, of_key: bool = False) -> Location:
        if not spans:
            spans[()] = (Span(0, len(line)),) * 2
            spans.update({path: (key, value) for path, key, value in key_spans(line)})
        found = next(path[:end] for end in range(len(path), -1, -1) if path[:end] in spans)
        span = spans[found][0 if of_key and found == path else 1]
        return LineIndex(line, file, number).location(span, dotted(path))

    return locate
