"""Where something stands: in a template's text, and in a file as an editor counts."""

from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A stretch of a template's body.

    Offsets count code points from 0, `end` exclusive, in the body with its line ends read as
    line feeds. `template` is the message's or include's file, or `<text>`.
    """

    template: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A stretch of a file as an editor shows it.

    `file` is relative to the workspace, with forward slashes. Lines and columns count from 1,
    columns in code points; lines end at LF, CRLF and CR only. `end_column` is exclusive; an
    `end_line` of 0 means that only the start is known. `key` is the dotted path of a TOML key, or
    the line of a batch that holds the text.
    """

    file: str
    line: int = 1
    column: int = 1
    end_line: int = 0
    end_column: int = 0
    key: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
