"""Text from files made safe to print: it never becomes a control sequence."""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls but tab and line feed
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"  # line ends and direction marks
    "\ud800-\udfff\ufeff]"  # halves of characters, byte-order marks
)
_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def printable(text: str) -> str:
    r"""`text` with what a terminal would obey written out, such as `\x1b`."""
    return _UNSAFE.sub(_written_out, text)


def one_line(text: str) -> str:
    r"""The same on one line: line feeds become `\n`, tabs spaces."""
    return printable(text.replace("\n", "\\n").replace("\t", " "))


def printable_json(document: str) -> str:
    r"""A JSON document with the same characters as `\uXXXX`, which mean the same to a reader."""
    return _IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", document)


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"  # noqa: PLR2004 - one byte
