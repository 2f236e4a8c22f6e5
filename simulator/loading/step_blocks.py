"""The `[[steps]]` tables of a sequence as blocks of lines, each with the comments that lead it."""

from typing import NamedTuple

from simulator.loading.toml_edits import LayoutError
from simulator.loading.toml_statements import Kind, Statement, statements, text_of

_STEPS = "steps"
_LEVELS = 2
"""Of a step's path: the list, and its number there."""
_BLANK = Statement(Kind.BLANK, ("",))


class _Block(NamedTuple):
    """Statements from `start` up to `end`, and the comments right below them up to `tail`."""

    start: int
    end: int
    tail: int


def with_block(text: str, index: int, block: str) -> str:
    """`text` with a new block in the place of the one at `index`, or behind the last."""
    given = statements(text)
    blocks = _blocks(given)
    new = [Statement(Kind.KEY, (line,)) for line in block.split("\n")]
    if index < len(blocks):
        at = blocks[index].start
        return text_of([*given[:at], *new, _BLANK, *given[at:]])
    if not blocks:
        gap = [] if given[-1].kind is not Kind.BLANK else [given.pop()]
        return text_of([*given, *([_BLANK] if given else []), *new, *gap])
    at = blocks[-1].tail
    return text_of([*given[:at], _BLANK, *new, *given[at:]])


def without_block(text: str, index: int) -> str:
    """`text` without a block, its comments and the blank line that keeps it apart."""
    given = statements(text)
    block = _blocks(given)[index]
    start, end = block.start, block.tail
    if end < len(given) - 1 and given[end].kind is Kind.BLANK:
        end += 1
    elif start and given[start - 1].kind is Kind.BLANK:
        start -= 1
    return text_of([*given[:start], *given[end:]])


def with_swapped_blocks(text: str, upper: int) -> str:
    """`text` with the block at `upper` and the one below it in each other's place.

    What stands between and below them stays there, so that doing it twice is doing nothing.
    """
    given = statements(text)
    first, second = _blocks(given)[upper : upper + 2]
    between, below = given[first.tail : second.start], given[second.tail :]
    # Comments below a block go with it where they would not lead another table then.
    is_apart = _is_blank(between) and (_is_blank(below) or not below)
    first_end = first.tail if is_apart else first.end
    second_end = second.tail if is_apart else second.end
    return text_of(
        [
            *given[: first.start],
            *given[second.start : second_end],
            *given[first_end : second.start],
            *given[first.start : first_end],
            *given[second_end:],
        ]
    )


def _is_blank(given: list[Statement]) -> bool:
    return bool(given) and given[0].kind is Kind.BLANK


def _blocks(given: list[Statement]) -> list[_Block]:
    """The blocks of all steps, in order.

    Raises:
        LayoutError: a step stands in two places.
    """
    found = []
    headers = [
        index
        for index, each in enumerate(given)
        if each.kind is Kind.TABLE and each.path[:1] == (_STEPS,) and len(each.path) == _LEVELS
    ]
    for number, header in enumerate(headers):
        own = [index for index, each in enumerate(given) if each.is_under((_STEPS, number))]
        between = given[header : own[-1] + 1]
        if own[0] != header or any(_is_foreign(each, number) for each in between):
            raise LayoutError
        start = header
        while start and given[start - 1].kind is Kind.COMMENT:
            start -= 1
        found.append(_Block(start, own[-1] + 1, _tail(given, own[-1] + 1)))
    return found


def _is_foreign(statement: Statement, number: int) -> bool:
    is_said = statement.kind in (Kind.TABLE, Kind.KEY)
    return is_said and not statement.is_under((_STEPS, number))


def _tail(given: list[Statement], end: int) -> int:
    """Behind the comments right below a block, unless they lead what follows."""
    at = end
    while at < len(given) and given[at].kind is Kind.COMMENT:
        at += 1
    return at if at == len(given) or given[at].kind is Kind.BLANK else end
