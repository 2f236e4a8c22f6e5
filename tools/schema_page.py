"""The page of all keys of all files, from the types that read them."""

import inspect
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from simulator.model.message import FrontMatter
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.settings import Settings

HEAD = """\
# Files

What the files of a workspace may say. An unknown key, a wrong type or a bad value is a finding
with its line and column, and the other files are still reviewed.
"""

FILES: tuple[tuple[str, str, type[BaseModel]], ...] = (
    ("Settings: `presend.toml`, or `[tool.presend]` in `pyproject.toml`", "", Settings),
    ("Front matter of a message, between `+++` lines", "", FrontMatter),
    ("A persona: a `[[personas]]` of `personas/*.toml`, a line of `personas/*.jsonl`", "", Persona),
    ("A sequence: `templates/<campaign>/sequence.toml`", "", Sequence),
)


def schema_page() -> str:
    """The page as Markdown."""
    return HEAD + "".join(_file(title, model) for title, _, model in FILES)


def _file(title: str, model: type[BaseModel]) -> str:
    schema = model.model_json_schema(mode="validation")
    text = f"\n## {title}\n\n{_doc(model)}\n\n{_table(schema)}"
    for name, definition in schema.get("$defs", {}).items():
        if "properties" in definition:
            doc = definition.get("description", "").strip()
            text += f"\n### {name}\n\n{doc}\n\n{_table(definition)}"
    return text


def _doc(model: type[BaseModel]) -> str:
    return inspect.cleandoc(model.__doc__ or "")


def _table(schema: dict[str, Any]) -> str:
    rows = "".join(_rows(schema))
    return f"| key | value | default |\n|---|---|---|\n{rows}"


def _rows(schema: dict[str, Any]) -> Iterator[str]:
    required = schema.get("required", [])
    for key, value in schema["properties"].items():
        default = "required" if key in required else _default(value.get("default"))
        words = _words(value, schema).replace("|", "\\|")
        yield f"| `{key}` | {words} | {default} |\n"


def _default(value: object) -> str:
    return (
        ""
        if value in (None, [], {}, "")
        else f"`{value}`".replace("True", "true").replace("False", "false")
    )


def _words(value: dict[str, Any], schema: dict[str, Any]) -> str:
    """A value's kind in words."""
    if "$ref" in value:
        return str(value["$ref"]).rpartition("/")[2]
    if "enum" in value:
        return ", ".join(f"`{each}`" for each in value["enum"])
    if "const" in value:
        return f"`{value['const']}`"
    for key in ("anyOf", "oneOf", "allOf"):
        if key in value:
            kinds = [_words(each, schema) for each in value[key] if each.get("type") != "null"]
            return " or ".join(dict.fromkeys(kinds))
    return _plain_words(value, schema)


def _plain_words(value: dict[str, Any], schema: dict[str, Any]) -> str:
    kind = value.get("type", "any value")
    if kind == "array":
        return f"a list of {_words(value.get('items', {}), schema)}"
    if kind == "object":
        inner = value.get("additionalProperties")
        return f"a table of {_words(inner, schema)}" if isinstance(inner, dict) else "a table"
    words = {"string": "text", "integer": "a whole number", "boolean": "true or false"}
    return str(words.get(kind, kind)) + _limits(value)


def _limits(value: dict[str, Any]) -> str:
    least = value.get("minimum", value.get("exclusiveMinimum"))
    most = value.get("maximum", value.get("exclusiveMaximum"))
    if least is not None and most is not None:
        return f" from {least} to {most}"
    return f" from {least}" if least is not None else ""
