"""How a key is written for people, `^S`, `F7`, `?`, and what people write for one."""

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "slash": "/",
    "question_mark": "?",
    "equals_sign": "=",
    "plus": "+",
    "minus": "-",
    "comma": ",",
    "full_stop": ".",
    "colon": ":",
    "semicolon": ";",
    "asterisk": "*",
    "number_sign": "#",
    "at": "@",
    "exclamation_mark": "!",
    "ampersand": "&",
    "percent_sign": "%",
    "dollar_sign": "$",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "apostrophe": "'",
    "quotation_mark": '"',
    "underscore": "_",
    "vertical_line": "|",
    "tilde": "~",
    "circumflex_accent": "^",
    "backslash": "\\",
    "escape": "Esc",
    "enter": "Enter",
    "delete": "Del",
    "insert": "Ins",
    "backspace": "Backspace",
    "home": "Home",
    "end": "End",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "space": "Space",
    "tab": "Tab",
}
WRITTEN: Mapping[str, str] = {shown.casefold(): name for name, shown in NAMES.items()}


def shown_key(keys: str) -> str:
    """The first of `keys`, which Textual separates by commas, as people write it."""
    first = keys.partition(",")[0].strip()
    return _shown(first) if first else ""


def shown_keys(keys: str) -> str:
    """All of `keys` as people write them; one that terminals send by two names stands once."""
    each = [_shown(key.strip()) for key in keys.split(",") if key.strip() not in ("", "ctrl+@")]
    return ", ".join(dict.fromkeys(each))


def textual_key(written: str) -> str:
    """What Textual calls the key that a person writes as `^S`, `Ctrl+S`, `F7`, `?` or `slash`."""
    if len(written) == 1:
        return WRITTEN.get(written, written)
    text = written.strip()
    if text.startswith("^"):
        text = f"ctrl+{text[1:]}"
    *modifiers, key = text.replace("-", "+").split("+") if len(text) > 1 else [text]
    plain = WRITTEN.get(key.casefold(), key.casefold() if modifiers or len(key) > 1 else key)
    return "+".join([*(each.casefold() for each in modifiers), plain])


def _shown(key: str) -> str:
    if key.startswith("ctrl+"):
        return "^" + _capital(_shown(key.removeprefix("ctrl+")))
    if key.startswith("shift+"):
        return "Shift+" + _shown(key.removeprefix("shift+"))
    if key in NAMES:
        return NAMES[key]
    return key.upper() if key[0] == "f" and key[1:].isdigit() else key


def _capital(name: str) -> str:
    return name.upper() if len(name) == 1 else name
