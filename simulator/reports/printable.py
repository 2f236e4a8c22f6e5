"""Text from files made safe to print: it never becomes a control sequence."""

import re

_HIDDEN = (
    "\x7f-\x9f"  # controls that JSON leaves as they are
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"  # line ends and direction marks
    "\u00ad\u200b\u2060-\u2064\ufeff\ud800-\udfff"  # what nobody sees, halves of characters
)
_UNSAFE = re.compile(f"[\x00-\x08\x0b-\x1f{_HIDDEN}]")
_IN_JSON = re.compile(f"[{_HIDDEN}]")


def printable(text: str) -> str:
    r"""`text` with what a terminal would obey written out, such as `\x1b`."""
    if text.isascii() and text.isprintable():
        return text
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
