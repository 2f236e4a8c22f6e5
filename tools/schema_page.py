"""The page of all keys of all files, from the types that read them."""

import inspect
import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from simulator.model.message import FrontMatter
from simulator.model.pack import Generated
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.settings import Settings

Schema = dict[str, Any]

HEAD = """\
# Files

What the files of a workspace may say. An unknown key, a wrong type or a bad value is a finding
with its line and column, and the other files are still reviewed.
"""

FILES: tuple[tuple[str, str, type[BaseModel]], ...] = (
    (
        "Settings",
        "`presend.toml`, or the table `[tool.presend]` of `pyproject.toml`.",
        Settings,
    ),
    (
        "Messages",
        """\
`templates/<campaign>/<id>[.<language>].<channel>.j2`, such as `welcome.es-MX.sms.j2`; the channels
are sms, email and push. The keys below are TOML between two `+++` lines at the top; the text begins
after the second. A language file may set only `subject`, `preheader` and `title`.""",
        FrontMatter,
    ),
    (
        "Leads",
        """\
`personas/*.toml` holds `format = 1`, if you like a `role`, and a `[[personas]]` for each lead.
`personas/*.jsonl` holds the same header as its first line, then a lead a line. A lead with a
mistake is left out until it is mended.

A file whose `role` is `"hostile"` holds leads whose values break careless texts; `[fields]` need
not allow what they hold. `presend personas generate` writes both kinds: made-up leads from a seed
(TOML for up to 500, JSON lines for more), and with `--hostile` a fixed set. Such a file records
under `generated` how it was made, and stays as it is: presend never makes it again unless you say
so with `--force`. `presend personas list` tells when the same command would make other leads by
now, as after a change under `[fields]`. Numbers in it come from ranges that reach nobody, addresses
are at reserved domains.""",
        Persona,
    ),
    ("The record of a pack", "`generated`, at the top of a file that presend made.", Generated),
    ("Sequences", "`templates/<campaign>/sequence.toml`.", Sequence),
)
MANY = 5
MARKS = {
    "date-time": "a date with time",
    "date": "a date",
    "time": "a time",
}
KINDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "nothing",
}


def schema_page() -> str:
    """The page as Markdown."""
    return HEAD + "".join(file_keys(title, intro, model) for title, intro, model in FILES)


def file_keys(title: str, intro: str, model: type[BaseModel]) -> str:
    """The section on the keys of one kind of files."""
    schema = model.model_json_schema(mode="validation")
    kinds: Schema = schema.get("$defs", {})
    text = f"\n## {title}\n\n{intro}\n\n{_about(schema)}{_table(schema, kinds)}"
    for name, kind in kinds.items():
        if "properties" in kind:
            text += f"\n### {name}\n\n{_about(kind)}{_table(kind, kinds)}"
    return text


def _about(schema: Schema) -> str:
    about = inspect.cleandoc(str(schema.get("description", "")))
    return f"{about}\n\n" if about else ""


def _table(schema: Schema, kinds: Schema) -> str:
    return "| key | value | default |\n|---|---|---|\n" + "".join(_rows(schema, kinds))


def _rows(schema: Schema, kinds: Schema) -> Iterator[str]:
    required = schema.get("required", [])
    for key, value in schema["properties"].items():
        default = "required" if key in required else _default(value.get("default"))
        words = _words(value, kinds).replace("|", "\\|")
        yield f"| `{key}` | {words} | {default} |\n"


def _default(value: object) -> str:
    return f"`{json.dumps(value)}`" if value and not isinstance(value, dict) else ""


def _words(value: Schema, kinds: Schema) -> str:
    """A value's kind in words."""
    if "$ref" in value:
        name = str(value["$ref"]).rpartition("/")[2]
        return _words(kinds[name], kinds) if "enum" in kinds[name] else name
    if "enum" in value:
        return ", ".join(f"`{json.dumps(each)}`" for each in value["enum"])
    if "const" in value:
        return f"`{json.dumps(value['const'])}`"
    for key in ("anyOf", "oneOf", "allOf"):
        if key in value:
            words = [_words(each, kinds) for each in value[key] if each.get("type") != "null"]
            return (
                " or ".join(dict.fromkeys(words)) if len(words) < MANY else "one of the kinds below"
            )
    return _plain_words(value, kinds)


def _plain_words(value: Schema, kinds: Schema) -> str:
    kind = value.get("type", "any value")
    if kind == "array":
        return f"a list: {_words(value.get('items', {}), kinds)}"
    if kind == "object":
        inner = value.get("additionalProperties") or _first(value.get("patternProperties", {}))
        return f"a table: {_words(inner, kinds)}" if isinstance(inner, dict) else "a table"
    if value.get("format") in MARKS:
        return MARKS[value["format"]]
    return KINDS.get(str(kind), str(kind)) + _limits(value)


def _first(patterns: Schema) -> object:
    return next(iter(patterns.values()), None)


def _limits(value: Schema) -> str:
    least = value.get("minimum", value.get("exclusiveMinimum"))
    most = value.get("maximum", value.get("exclusiveMaximum"))
    if least is not None and most is not None:
        return f" from {least} to {most}"
    return f" from {least}" if least is not None else ""
