"""How a key is written for people: `^S`, `F7`, `?`."""

NAMES = {
    "slash": "/",
    "question_mark": "?",
    "equals_sign": "=",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "escape": "Esc",
    "enter": "Enter",
    "delete": "Del",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "space": "Space",
    "tab": "Tab",
}


def shown_key(keys: str) -> str:
    """The first of `keys`, which Textual separates by commas, as people write it."""
    return _shown(keys.partition(",")[0].strip())


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
