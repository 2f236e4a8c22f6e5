"""How the letters of a file are written: read off all of its bytes, or guessed and told so."""

import codecs
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from simulator.errors import UsageError

_BLOCK: Final = 1 << 20
_SAMPLE: Final = 4096
_FEW: Final = 0.02
_MANY: Final = 0.4

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_ASCII: Final = bytes(range(0x80))
_CONTROLS: Final = frozenset(range(0x80, 0xA0))
_NOT_IN_WINDOWS: Final = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))
_ESCAPED: Final = re.compile("[\udc80-\udcff]")


class Letters(NamedTuple):
    """How to read a file's bytes as text: the codec, and its usual name.

    `is_damaged`: some bytes are no letters, each then stands as U+FFFD. `has_nul`: a byte 0 is
    somewhere in the text.
    """

    codec: str
    name: str
    is_guessed: bool = False
    is_damaged: bool = False
    has_nul: bool = False


def find_letters(path: Path, charset: str | None = None) -> Letters:
    """Find out how a file is written; `charset` is what somebody knows of it.

    Raises:
        OSError: it can't be read.
        UsageError: nobody knows this charset.
    """
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
        told = _told(charset) if charset else None
        found = told or _marked(sample) or _unmarked_wide(sample)
        if found is None:
            return _single(file)
        return _checked(file, found)


def _told(charset: str) -> Letters:
    try:
        name = codecs.lookup(charset).name
        "".encode(name)
    except (LookupError, ValueError):
        known = "utf-8, utf-16, cp1252 or latin-1"
        raise UsageError(f"nobody knows a charset of this name; use one such as {known}") from None
    return Letters("utf-8-sig" if name == "utf-8" else name, charset)


def _marked(sample: bytes) -> Letters | None:
    found = ((codec, name) for mark, codec, name in _MARKS if sample.startswith(mark))
    return next((Letters(codec, name) for codec, name in found), None)


def _unmarked_wide(sample: bytes) -> Letters | None:
    """UTF-16 without a mark: in a header of plain letters every other byte is 0."""
    even, odd = sample[0::2], sample[1::2]
    if not even or not odd:
        return None
    shares = even.count(0) / len(even), odd.count(0) / len(odd)
    if shares[0] < _FEW and shares[1] > _MANY:
        return Letters("utf-16-le", "UTF-16", is_guessed=True)
    if shares[1] < _FEW and shares[0] > _MANY:
        return Letters("utf-16-be", "UTF-16", is_guessed=True)
    return None


def _checked(file: BinaryIO, letters: Letters) -> Letters:
    """What is known of a file's letters, after reading all of it in their way."""
    decoder = codecs.getincrementaldecoder(letters.codec)("replace")
    is_damaged = has_nul = False
    for block in _blocks(file):
        text = decoder.decode(block)
        is_damaged = is_damaged or "\ufffd" in text
        has_nul = has_nul or "\0" in text
    is_damaged = is_damaged or bool(decoder.decode(b"", final=True))
    return letters._replace(is_damaged=is_damaged, has_nul=has_nul)


def _single(file: BinaryIO) -> Letters:
    """UTF-8 where all bytes are; else what most of the bytes beyond ASCII speak for."""
    has_nul, decoder = False, codecs.getincrementaldecoder("utf-8")()
    try:
        for block in _blocks(file):
            has_nul = has_nul or 0 in block
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _guessed(file)
    return Letters("utf-8", "UTF-8", has_nul=has_nul)


def _guessed(file: BinaryIO) -> Letters:
    """Bytes that are not UTF-8 throughout: damaged UTF-8, or one byte a letter.

    In text of one byte a letter, two that make a letter of UTF-8 hardly ever meet.
    """
    whole = stray = 0
    has_nul, high = False, set[int]()
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    for block in _blocks(file):
        has_nul = has_nul or 0 in block
        beyond = block.translate(None, _ASCII)
        if beyond or decoder.getstate()[0]:
            high.update(beyond)
            text = decoder.decode(block)
            escaped = len(_ESCAPED.findall(text))
            stray += escaped
            whole += len(text) - len(text.encode("ascii", "ignore")) - escaped
    if whole > stray:
        return Letters("utf-8", "UTF-8", is_damaged=True, has_nul=has_nul)
    if high & _NOT_IN_WINDOWS or not high & _CONTROLS:
        return Letters("latin-1", "Latin-1", is_guessed=True, has_nul=has_nul)
    return Letters("cp1252", "Windows-1252", is_guessed=True, has_nul=has_nul)


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    file.seek(0)
    return iter(partial(file.read, _BLOCK), b"")
