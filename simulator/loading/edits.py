"""Edits of a person's own files, made so that every other byte stays as it is."""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.discovery import TEMPLATES
from simulator.loading.fault import FaultError
from simulator.loading.files import MESSAGE_LIMIT, read_bytes
from simulator.loading.front_matter import split_front_matter
from simulator.model.finding import Edit
from simulator.model.workspace import Workspace

_LINE_END = re.compile(r"\r\n?|\n")
_MARK = "\ufeff"
_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class Body(NamedTuple):
    """A text as it was read from a file: from `line` to the file's end, with line feeds.

    `file` is the file's name in locations, `path` where it lies.
    """

    file: str
    path: Path
    line: int
    text: str


def bodies_of(workspace: Workspace) -> Mapping[str, Body]:
    """The texts of the messages and includes, by the names of their files."""
    root = workspace.root
    includes = {
        each.file: Body(each.file, root / TEMPLATES / each.name, 1, each.body)
        for each in workspace.includes.values()
    }
    messages = {
        each.file: Body(each.file, root / each.file, each.body_line, each.body)
        for each in workspace.messages
    }
    return {**includes, **messages}


def edit_file(root: Path, body: Body, edits: Iterable[Edit]) -> bool:
    """Make `edits` in the file that `body` was read from; tell whether that changes it.

    The file keeps its line ends, byte order mark and permissions; a link still leads to it.

    Raises:
        PresendError: the file is not as it was read, lies outside of `root`, may not be written,
            or the edits don't fit it or would make front matter of a text. It is as it was before.
    """
    source = _source(root, body)
    front = _before_body(source, body)
    marks = front if body.line == 1 else ""
    before = source.removeprefix(marks)
    try:
        after = edited(before, _in_body(body, edits))
    except ValueError as error:
        raise _refusal(body, str(error), "report this fault of presend's own") from None
    if after == before:
        return False
    if _body_line(after) != _body_line(before):
        why = "a fix would turn its beginning into front matter"
        raise _refusal(body, why, "remove the sign that nobody sees on its first line")
    write_text_atomically(body.path, marks + after)
    return True


def _in_body(body: Body, edits: Iterable[Edit]) -> Iterator[Edit]:
    for edit in edits:
        if edit.location.line < body.line:
            raise ValueError("an edit stands before the text")
        yield edit


def edited(text: str, edits: Iterable[Edit]) -> str:
    r"""`text` after `edits` in any order.

    Line ends stay as they are; a `\n` in an edit becomes the line end that its line has.

    Raises:
        ValueError: two of them overlap, or one does not stand in the text.
    """
    lines = _Lines(text)
    pieces = []
    at = 0
    for start, end, new in sorted(lines.change(each) for each in edits):
        if start < at:
            raise ValueError("two edits overlap")
        pieces += [text[at:start], new]
        at = end
    return "".join(_apart(filter(None, (*pieces, text[at:]))))


class _Lines:
    """Where the lines of a text begin and end; they end at LF, CRLF and CR only."""

    def __init__(self, text: str) -> None:
        found = list(_LINE_END.finditer(text))
        self._starts = [0, *(each.end() for each in found)]
        self._stops = [*(each.start() for each in found), len(text)]
        self._ends = [each[0] for each in found] or ["\n"]

    def change(self, edit: Edit) -> tuple[int, int, str]:
        """The offsets that an edit's location stands for, and its text with their line ends."""
        where = edit.location
        start = self._offset(where.line, where.column)
        end = self._offset(where.end_line, where.end_column)
        if start > end:
            raise ValueError("an edit ends before it begins")
        return start, end, self._with_line_ends(edit.text, where.line - 1)

    def _offset(self, line: int, column: int) -> int:
        index = line - 1
        if not 0 <= index < len(self._starts) or column < 1:
            raise ValueError("an edit stands outside of the text")
        offset = self._starts[index] + column - 1
        if offset > self._stops[index]:
            raise ValueError("an edit stands behind the end of its line")
        return offset

    def _with_line_ends(self, text: str, index: int) -> str:
        first, *others = text.split("\n")
        ends = (self._ends[min(index + n, len(self._ends) - 1)] for n in range(len(others)))
        return "".join((first, *chain.from_iterable(zip(ends, others, strict=True))))


def _apart(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces, so that no CR and LF meet which were two line ends before."""
    last = ""
    for piece in pieces:
        meets = last == "\r" and piece[0] == "\n"
        last = "\r" if meets and piece == "\n" else piece[-1]
        yield "\r" + piece[1:] if meets else piece


def _source(root: Path, body: Body) -> str:
    """The file as it is now, byte order mark and line ends and all."""
    path = body.path
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
        raise _refusal(body, "it lies outside the workspace", "edit it there")
    try:
        source = read_bytes(root, path, MESSAGE_LIMIT).decode("utf-8")
    except FaultError as error:
        why = error.fault.what.removesuffix(".").replace("This", "this", 1)
        raise _refusal(body, why, "mend that first") from None
    except UnicodeDecodeError:
        raise _outdated(body) from None
    if not path.stat().st_mode & _ANY_WRITE:
        raise _refusal(body, "it is protected from being written", "change its permissions")
    return source


def _body_line(source: str) -> int:
    """The line on which the text of a message would begin; 0 if its front matter is broken."""
    try:
        return split_front_matter(_with_line_feeds(source), "").body_line
    except FaultError:
        return 0


def _with_line_feeds(source: str) -> str:
    return source.replace("\r\n", "\n").replace("\r", "\n")


def _before_body(source: str, body: Body) -> str:
    """What stands before the body in `source`, the file as it is now, with line feeds."""
    lines = _with_line_feeds(source)
    front = lines[: len(lines) - len(body.text)]
    is_same = front + body.text == lines and front.count("\n") == body.line - 1
    if not is_same or not (front.endswith("\n") or not front.strip(_MARK)):
        raise _outdated(body)
    return front


def _outdated(body: Body) -> PresendError:
    return _refusal(body, "it was changed after presend read it", "run the command again")


def _refusal(body: Body, why: str, remedy: str) -> PresendError:
    return PresendError(f"{body.file} is left as it was: {why}; {remedy}")
