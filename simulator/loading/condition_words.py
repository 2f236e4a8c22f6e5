"""Conditions as a person writes them become the tests that `sequence.toml` holds."""

import re
from collections.abc import Mapping

_NAMES: Mapping[str, str] = {
    "no reply": "no_reply",
    "a reply came": "replied",
    "a link was clicked": "clicked",
    "no link was clicked": "not clicked",
}
_QUOTED = r"\"[^\"]*\"|'[^']*'"
_NAME = re.compile(rf"(?P<quoted>{_QUOTED})|\b(?P<name>{'|'.join(_NAMES)})\b", re.IGNORECASE)
_LEAD_IN = re.compile(r"(?:only )?(?:if|when) ", re.IGNORECASE)


def read_condition(words: str) -> str:
    """The test that is meant; words that aren't known stay as they are.

    Capitals of known words and an `only if` before them make no difference.
    """
    text = words.strip()
    found = _LEAD_IN.match(text)
    text = text[found.end() :].strip() if found else text
    return _NAME.sub(lambda each: each["quoted"] or _NAMES[each["name"].lower()], text)
