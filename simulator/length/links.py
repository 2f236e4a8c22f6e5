"""What is a web link in running text: with a scheme, or as people write it without one.

Phones make links of both, platforms count and shorten both.
"""

import re
from typing import Final

from simulator.data.top_level_domains import TOP_LEVEL_DOMAINS, WORD_LIKE_DOMAINS

LINK: Final = r"""(?P<link>(?:https?://|www\.(?=\w))[^\s<>"“”«»]+)"""
MAIL: Final = r"(?P<mail>[a-z0-9._+%-]{1,64}+@(?:[a-z0-9-]{1,63}+\.){1,6}[a-z]{2,24}+)"
HOST: Final = r"(?P<host>(?:[a-z0-9-]{1,63}+\.(?=\w)){1,6}+(?P<top>[a-z]{2,24}+)(?![\w@]))"
"""Parts of a pattern that is verbose and ignores case, to be tried in this order at one place.

What they match is a link only if `link_end` says so.
"""

_SEARCH = re.compile(rf"{LINK} | {MAIL} | {HOST} | \w++", re.VERBOSE | re.IGNORECASE)
_WORD = re.compile(r"\w+")
_PATH = re.compile(r'[/?#][^\s<>"“”«»]*')
_NOT_TRAILING = ".,;:!?)'’]}*_"


def link_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where links stand in `text`, in code points, rising; marks behind one are left out."""
    if "." not in text and "://" not in text:
        return ()
    spans = []
    at = 0
    while match := _SEARCH.search(text, at):
        end = link_end(match)
        if end:
            spans.append((match.start(), end))
        at = end or first_word_end(match)
    return tuple(spans)


def link_end(match: re.Match[str]) -> int:
    """Where the link that `LINK` or `HOST` matched ends; 0 if it is none ("here.Order")."""
    if match.lastgroup == "link":
        return _without_marks(match)
    if match.lastgroup != "host":
        return 0
    top = match["top"]
    if top.lower() not in TOP_LEVEL_DOMAINS:
        return 0
    path = _PATH.match(match.string, match.end("top"), match.endpos)
    end = _without_marks(path) if path else match.end("top")
    if end > match.end("top") + 1:
        return end
    # A word that a full stop joins to the next one is no host: "come to.me" is, "here.To" is not.
    is_small = match.string[match.start() : end].islower()
    return end if top.lower() not in WORD_LIKE_DOMAINS or (top.islower() and is_small) else 0


def first_word_end(match: re.Match[str]) -> int:
    """Where to go on when what the pattern matched is no link."""
    if match.lastgroup != "host":
        return match.end()
    word = _WORD.match(match.string, match.start(), match.end())
    return word.end() if word else match.start() + 1


def _without_marks(match: re.Match[str]) -> int:
    return match.start() + len(match[0].rstrip(_NOT_TRAILING))
