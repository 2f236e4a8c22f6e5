"""Reads the links of a text: where each leads, and what in it should make a reader wary."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from simulator.analysis.covered import apart
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data.known_hosts import SHARED_ENDINGS
from simulator.data.shorteners import SHORTENERS
from simulator.data.top_level_domains import TOP_LEVEL_DOMAINS, WORD_LIKE_DOMAINS

_AUTHORITY = re.compile(r"[^/?#\\]*+")
_PORT = re.compile(r":\d{0,5}\Z")
_ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
_BARE_ADDRESS = re.compile(
    r"(?<![\w.])(?P<host>(?:\d{1,3}\.){3}\d{1,3})(?::\d{1,5})?+/[^\s<>\"“”«»]*+"
)
_FOREIGN_HOST = re.compile(
    r"[\w-]{1,63}+(?:\.[\w-]{1,63}+){0,5}?\.(?P<top>[a-z]{2,24}+)(?![\w@-]|\.\w)"
    r"(?P<path>[/?#][^\s<>\"“”«»]*+)?+"
)
_NOT_TRAILING = ".,;:!?)'’]}*_"
_DOTS_OF_ADDRESS = 3
_NUMBERS = frozenset({"number", "phone"})
_WITH_SHARED = 3
_PUNYCODE = "xn--"
_CODEC = "punycode"
_AS_BROWSERS: Final = "NFKC"


class Link(NamedTuple):
    """A link as a phone opens it; `host` is in small letters, without `www.` and port.

    `scheme` and `user` are empty where the text has none; `path` is what stands behind the host.
    """

    span: Span
    scheme: str
    user: str
    host: str
    path: str

    @property
    def is_address(self) -> bool:
        """Whether it leads to a bare number and no name."""
        return self.host[:1] == "[" or bool(_ADDRESS.fullmatch(self.host))

    @property
    def is_disguised(self) -> bool:
        """Whether the name is in other letters than it is sent in, which may look like another."""
        return _PUNYCODE in self.host or not self.host.isascii()

    @property
    def shown_host(self) -> str:
        """The host with its own letters: `xn--caf-dma.example` as `café.example`."""
        if _PUNYCODE not in self.host:
            return self.host
        return ".".join(map(_decoded, self.host.split(".")))


def read_links(text: str, tokens: Sequence[Token]) -> tuple[Link, ...]:
    """Every link of the text, in order."""
    if "." not in text and "://" not in text:
        return ()
    found: list[Link] = []
    numbers = False
    for kind, word, start, end in tokens:
        if kind == "link":
            found.append(_parsed(text, start, end))
        elif kind in _NUMBERS and word.count(".") >= _DOTS_OF_ADDRESS:
            numbers = True
    others: list[Span] = []
    if numbers and "/" in text:
        others += (_trimmed(text, *match.span()) for match in _BARE_ADDRESS.finditer(text))
    if not text.isascii():
        others += _foreign_hosts(text, tokens)
    return tuple(_joined(found, [_parsed(text, *span) for span in others]) if others else found)


def read_shorteners(links: Sequence[Link]) -> tuple[Span, ...]:
    """Those that lead to a shortener which anybody may use.

    A bare host is only spoken of: nothing was shortened.
    """
    if not links:
        return ()
    return tuple(
        link.span
        for link in links
        if link.host in SHORTENERS and (link.scheme or len(link.path) > 1)
    )


def name_of(link: Link) -> str:
    """The part of the host that its owner chose: `harbour` of `shop.harbour.co.uk`."""
    labels = link.shown_host.split(".")
    shared = len(labels) >= _WITH_SHARED and labels[-2] in SHARED_ENDINGS
    return labels[-3] if shared else labels[-2] if len(labels) > 1 else labels[0]


def _joined(found: Sequence[Link], others: Sequence[Link]) -> list[Link]:
    """Both, in order; what begins in another link is a part of that."""
    first = {link.span: link for link in (*found, *others)}
    return [first[span] for span in apart(sorted(first, key=lambda span: (span[0], -span[1])))]


def _parsed(text: str, start: int, end: int) -> Link:
    written = text[start:end]
    scheme, mark, rest = written.partition("://")
    if not mark:
        scheme, rest = "", written
    size = _AUTHORITY.match(rest).end()  # type: ignore[union-attr] # it matches nothing as well
    user, host = "", rest[:size]
    if "@" in host:
        user, _, host = host.rpartition("@")
    if not host.isascii():
        host = unicodedata.normalize(_AS_BROWSERS, host)
    host = host.lower()
    if ":" in host:
        host = _PORT.sub("", host)
    host = host.rstrip(".").removeprefix("www.")
    return Link((start, end), scheme.lower(), user, host, rest[size:])


def _trimmed(text: str, start: int, end: int) -> Span:
    return start, start + len(text[start:end].rstrip(_NOT_TRAILING))


def _foreign_hosts(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield hosts in other letters than ASCII, which no scheme tells: "café-nord.example/x"."""
    behind = 0
    for kind, _, start, end in tokens:
        if kind != "word" or start < behind or text[start:end].isascii():
            continue
        if text[end : end + 1] not in {".", "-"}:
            continue
        match = _FOREIGN_HOST.match(text, _label_start(text, start))
        if match and _is_host(match):
            behind = _trimmed(text, *match.span())[1]
            yield match.start(), behind


def _label_start(text: str, start: int) -> int:
    """Where the name begins that a hyphen or a dot before `start` belongs to."""
    least = max(0, start - 63)
    while start > least and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    return start


def _is_host(match: re.Match[str]) -> bool:
    top = match["top"]
    if top not in TOP_LEVEL_DOMAINS:
        return False
    return bool(match["path"]) or top not in WORD_LIKE_DOMAINS or match[0].islower()


def _decoded(label: str) -> str:
    if not label.startswith(_PUNYCODE):
        return label
    try:
        return label.removeprefix(_PUNYCODE).encode().decode(_CODEC)
    except UnicodeError:
        return label
