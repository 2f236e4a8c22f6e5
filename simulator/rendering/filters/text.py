"""Filters that change texts; results are those of the template language's own filters."""

import re
from operator import methodcaller

from jinja2.runtime import Undefined

from simulator.rendering.budget import TEXT_LIMIT
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced import MOST_ORIGINS, Traced, glue, recased, split
from simulator.rendering.values import Blank, Value, as_text, changed, still_blank

_WORD_BREAK = re.compile(r"[-\s({\[<]+")
_WORD = re.compile(r"\w+")
_MOST_CHARS = 100
_LEEWAY = 5  # characters by which `truncate` lets a text be too long


def upper(value: object) -> str:
    """All capitals."""
    return changed(value, methodcaller("upper"))


def lower(value: object) -> str:
    """All small letters."""
    return changed(value, methodcaller("lower"))


def capitalize(value: object) -> str:
    """The first letter a capital, the others small."""
    return changed(value, methodcaller("capitalize"))


def title(value: object) -> str:
    """Each word with a capital first and small letters after it."""
    return changed(value, _titled)


def _titled(text: str) -> str:
    whole = _titled_by_word(str.__str__(text))
    if not isinstance(text, Traced):
        return whole
    if len(whole) == len(text) or len(text) > MOST_ORIGINS:
        return recased(text, whole, str)
    return _titled_by_word(text)


def _titled_by_word(text: str) -> str:
    edges = [edge for found in _WORD_BREAK.finditer(text) for edge in found.span()]
    parts: list[str] = []
    for part in split(text, [*edges, len(text)]):
        parts += (part[:1].upper(), part[1:].lower())
    return glue(parts)


def trim(value: object, chars: str | None = None) -> str:
    """Without white space, or these characters, at both ends."""
    if chars is not None and len(chars) > _MOST_CHARS:
        message = f"“trim” takes {_MOST_CHARS} different characters at most."
        raise Refusal(message, "Name fewer of them.")
    return changed(value, methodcaller("strip", chars))


def string(value: object) -> str:
    """As text."""
    return changed(value, str)


def replace(value: object, old: object, new: object, count: int | None = None) -> str:
    """With one text in place of another, at most `count` times."""
    text, old, new = as_text(value), as_text(old), as_text(new)
    times = text.count(old)
    if count is not None and count >= 0:
        times = min(times, count)
    if len(text) + times * (len(new) - len(old)) > TEXT_LIMIT:
        raise Refusal("This replaces too much.", "Replace something that stands there less often.")
    return still_blank(value, text.replace(old, new, -1 if count is None else count))


def truncate(
    value: object,
    length: Value = 255,
    killwords: object = False,  # noqa: FBT002 - the names and order are the language's
    end: Value = "...",
    leeway: Value = None,
) -> str:
    """Cut to `length` characters, end mark included; a text up to `leeway` longer is not cut."""
    leeway = _LEEWAY if leeway is None else leeway
    if not isinstance(length, int) or not isinstance(leeway, int) or not isinstance(end, str):
        message = "“truncate” takes whole numbers, and its mark as a text."
        raise Refusal(message, 'Write truncate(20) or truncate(20, end="…"), for example.')
    if length < len(end) or leeway < 0:
        message = "“truncate” leaves no room for the mark at its end."
        raise Refusal(message, f"Write at least truncate({len(end)}).")
    text = as_text(value)
    if len(text) <= length + leeway:
        return text
    kept = text[: length - len(end)]
    if not killwords and (space := kept.rfind(" ")) >= 0:
        kept = kept[:space]
    return still_blank(value, kept + end)


def wordcount(value: object) -> int:
    """How many words."""
    return len(_WORD.findall(as_text(value)))


def default(value: object, default_value: object = "", boolean: object = False) -> object:  # noqa: FBT002 - as above
    """Return another value for one that is absent; with `true`, also for one that is empty."""
    if isinstance(value, Undefined) or (boolean and not value):
        return default_value
    return value.behind_fallback() if isinstance(value, Blank) else value
