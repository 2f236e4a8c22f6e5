"""The page of all keys, from the keys themselves."""

from simulator.tui.keys.key import Key
from simulator.tui.keys.parts import Part, part_of
from simulator.tui.keys.shown import shown_keys
from simulator.tui.keys.table import KEYS
from simulator.tui.keys.told import TOLD

HEAD = """\
# Keys of the app

`F1` in the app shows the keys of the part that you are in, `Ctrl+P` finds every action by a few
letters of its name. `^S` means Ctrl and S. Letters act outside of texts and inputs only.

Any action can have another key. Write it into `app.toml`, in the folder that `Ctrl+P`, "Show theme
and keys", names:

```toml
format = 1
theme = "presend-contrast"

[keys]
"library.filter" = "f"
"message.next-lead" = "f10"
"app.scratch" = "^t"
```

A key is a letter or sign, `f1` to `f12`, `Ctrl` and a letter, or one of `space`, `delete`,
`insert`, `home`, `end`, `pageup` and `pagedown`, with `shift+` where a terminal tells them apart;
several stand with commas between them. What can't be used is told with its line when the app
starts, and the rest holds: a key that another action of the same part has, one that a terminal
can't send (Ctrl with H, I, J or M), one that writing needs.
"""


def key_page() -> str:
    """The page as Markdown."""
    parts = dict.fromkeys(key.part for key in KEYS)
    return HEAD + "".join(_section(part, part_of(part)) for part in parts)


def _section(name: str, part: Part) -> str:
    rows = "".join(_row(key) for key in KEYS if key.part == name)
    more = "".join(f"| {_cell(keys)} | {told} | |\n" for keys, told in part.more)
    return f"\n## {part.name}\n\n{part.told}\n\n| key | does | id |\n|---|---|---|\n{rows}{more}"


def _row(key: Key) -> str:
    told = TOLD.get(key.id, key.title)
    return f"| {_cell(shown_keys(key.keys))} | {told} | `{key.id}` |\n"


def _cell(keys: str) -> str:
    """Keys as code; a bar would end the cell."""
    if not keys:
        return "by name"
    return " ".join(_code(each.strip()) for each in keys.split(", ") if each)


def _code(key: str) -> str:
    return f"`{key}`".replace("|", "\\|")
