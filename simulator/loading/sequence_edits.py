"""Changes to a `sequence.toml` as its text: keys of the sequence and its steps, and their order.

Each change does exactly what is asked, or refuses: what the file holds afterwards is compared with
what it should hold, and no comment is lost. A step's leading comment lines go with it.
"""

import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from copy import deepcopy
from difflib import SequenceMatcher
from typing import Any

from simulator.errors import PresendError
from simulator.loading.step_blocks import with_block, with_swapped_blocks, without_block
from simulator.loading.toml_edits import LayoutError, with_value
from simulator.loading.toml_inline import Inline
from simulator.loading.toml_statements import comments_in
from simulator.loading.toml_values import as_pair
from simulator.model.sequence import Sequence

SEQUENCE_ORDER = tuple(Sequence.model_fields)
STEP_ORDER = (
    "id",
    "entry",
    "channel",
    "message",
    "when",
    "anchor",
    "delay",
    "before",
    "at",
    "window",
    "on_closed",
    "expires_after_hours",
    "variants",
    "replies",
    "fallback",
)
"""The keys of a step as the starter's files put them."""

_CRLF = "\r\n"
_MARK = "\ufeff"
_STEPS = "steps"
Data = dict[str, Any]


def with_keys(source: str, changes: Mapping[str, object]) -> str:
    """`source` with new values for keys of the sequence itself; `None` removes one.

    Raises:
        PresendError: the file can't be read, or is written in a way that is not edited here.
    """

    def change(text: str) -> str:
        for key, value in changes.items():
            text = with_value(text, (key,), value, SEQUENCE_ORDER)
        return text

    return _edited(source, change, lambda data: _update(data, changes))


def with_step_keys(source: str, index: int, changes: Mapping[str, object]) -> str:
    """`source` with new values for keys of one step; `None` removes one.

    Raises:
        PresendError: see `with_keys`.
    """

    def change(text: str) -> str:
        for key, value in changes.items():
            text = with_value(text, (_STEPS, index, key), value, STEP_ORDER)
        return text

    return _edited(source, change, lambda data: _update(data[_STEPS][index], changes))


def with_step(source: str, index: int, step: Mapping[str, object]) -> str:
    """`source` with a new step, which becomes the one at `index`.

    Raises:
        PresendError: see `with_keys`.
    """
    pairs = [as_pair(key, step[key]) for key in STEP_ORDER if step.get(key) is not None]

    def change(text: str) -> str:
        if not _is_inline(text):
            return with_block(text, index, "\n".join(["[[steps]]", *pairs]))
        return Inline(text).with_item((_STEPS, index), _ordered(step))

    def expect(data: Data) -> None:
        data.setdefault(_STEPS, []).insert(index, _ordered(step))

    return _edited(source, change, expect)


def without_step(source: str, index: int) -> str:
    """`source` without a step and the comments that belong to it.

    Raises:
        PresendError: see `with_keys`.
    """

    def change(text: str) -> str:
        if _is_inline(text):
            return Inline(text).without_item((_STEPS, index), takes_comments=True)
        return without_block(text, index)

    return _edited(source, change, lambda data: data[_STEPS].pop(index), drops=True)


def with_step_moved(source: str, index: int, to: int) -> str:
    """`source` with the step at `index` in the place of `to`; the others close up.

    Raises:
        PresendError: see `with_keys`.
    """

    def change(text: str) -> str:
        way = 1 if to > index else -1
        for at in range(index, to, way):
            upper = min(at, at + way)
            if _is_inline(text):
                text = Inline(text).with_swapped_items((_STEPS,), upper)
            else:
                text = with_swapped_blocks(text, upper)
        return text

    return _edited(source, change, lambda data: data[_STEPS].insert(to, data[_STEPS].pop(index)))


def _ordered(step: Mapping[str, object]) -> Data:
    return {key: step[key] for key in STEP_ORDER if step.get(key) is not None}


def _update(data: Data, changes: Mapping[str, object]) -> None:
    for key, value in changes.items():
        if value is None:
            data.pop(key, None)
        else:
            data[key] = value


def _is_inline(text: str) -> bool:
    """Whether the steps are items of a list in brackets: `steps = [ … ]`."""
    return any(line.strip().partition("=")[0].strip() == _STEPS for line in text.split("\n"))


def _edited(
    source: str,
    change: Callable[[str], str],
    expect: Callable[[Data], object],
    *,
    drops: bool = False,
) -> str:
    """The text after a change that was seen to be what is expected; it may `drop` comments."""
    plain = source.removeprefix(_MARK)
    text = plain.replace(_CRLF, "\n")
    try:
        expected = deepcopy(tomllib.loads(text))
        expect(expected)
        after = change(text)
        is_done = tomllib.loads(after) == _plain(expected)
    except (tomllib.TOMLDecodeError, LayoutError, LookupError, TypeError, AttributeError) as error:
        # The last three: a part of the file is of another shape than the change is made for.
        raise _refusal() from error
    if not is_done or not (drops or _keeps_comments(text, after)):
        raise _refusal()
    return _MARK * (source != plain) + _with_line_ends_of(plain, after)


def _with_line_ends_of(before: str, after: str) -> str:
    """`after` with the line ends of `before`; where that has both, a line keeps its own."""
    if _CRLF not in before:
        return after
    if before.count("\n") == before.count(_CRLF):
        return after.replace("\n", _CRLF)
    old, new = before.split("\n"), after.split("\n")
    ends = ["\r" if line.endswith("\r") else "" for line in old]
    found = ["\r"] * len(new)
    plain = [line.removesuffix("\r") for line in old]
    same = SequenceMatcher(None, plain, new, autojunk=False).get_matching_blocks()
    for start, at, length in same:
        found[at : at + length] = ends[start : start + length]
    found[-1] = ""
    return "\n".join(line + end for line, end in zip(new, found, strict=True))


def _keeps_comments(before: str, after: str) -> bool:
    return not _comments(before) - _comments(after)


def _comments(text: str) -> Counter[str]:
    return Counter(each.rstrip() for each in comments_in(text))


def _plain(value: object) -> object:
    """Plain data as `tomllib` returns it: lists for tuples."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value


def _refusal() -> PresendError:
    what = "This sequence.toml is written in a way that only a text editor can change here"
    return PresendError(f"{what}; it is as it was")
