"""Text of files and people reaches the app's screen as it stands: a bare text would be markup."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "simulator" / "tui").rglob("*.py"))
READS_MARKUP = {
    *("Static", "Label", "Button", "Checkbox", "RadioButton", "Collapsible", "Link", "Digits"),
    *("Option", "Select", "SelectionList", "Selection", "OptionList", "Tab", "TabPane", "Toast"),
}
"""Widgets, and rows of widgets, that read markup in a text handed to them."""
READING_METHODS = {"update", "notify", "add_option", "add_options", "add_leaf", "set_label"}
READING_NAMES = {"border_title", "border_subtitle", "tooltip", "label"}
CONTENT = {"Content", "literal", "styled", "assemble", "join", "letter", "tally", "Text"}


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _is_bare(node: ast.expr) -> bool:
    """Whether an expression is a text that markup would be read in."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and any(mark in node.value for mark in "[]\\")
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.BinOp):
        return _is_bare(node.left) or _is_bare(node.right)
    if isinstance(node, ast.IfExp):
        return _is_bare(node.body) or _is_bare(node.orelse)
    if isinstance(node, ast.Call):
        return _name(node.func) in {"str", "format", "cut", "padded", "repr"}
    return False


def _shown(tree: ast.AST) -> Iterator[tuple[int, ast.expr]]:
    """What is handed to something that reads markup, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _name(node.func)
            silent = any(
                each.arg == "markup"
                and isinstance(each.value, ast.Constant)
                and not each.value.value
                for each in node.keywords
            )
            if silent or (name in READING_METHODS and name in CONTENT):
                continue
            if name in READS_MARKUP | READING_METHODS:
                yield from ((each.lineno, each) for each in node.args)
            for each in node.keywords:
                if each.arg in READING_NAMES or (name == "notify" and each.arg == "message"):
                    yield each.value.lineno, each.value
        elif isinstance(node, ast.Assign):
            targets = {_name(each) for each in node.targets if isinstance(each, ast.Attribute)}
            if targets & {"border_title", "border_subtitle", "tooltip"}:
                yield node.lineno, node.value


def bare(source: str) -> list[int]:
    return [line for line, shown in _shown(ast.parse(source)) if _is_bare(shown)]


@pytest.mark.parametrize(
    "file", FILES, ids=lambda file: file.relative_to(ROOT / "simulator" / "tui").as_posix()
)
def test_no_bare_text_reaches_what_reads_markup(file: Path) -> None:
    assert bare(file.read_text(encoding="utf-8")) == []


def test_nothing_hides_text_behind_a_toast() -> None:
    found = [
        file.name
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) == "notify"
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "Static(f'{name}')",
        "Static('Reply [STOP]')",
        "Label(str(name))",
        "widget.update('Hi ' + f'{name}')",
        "box.border_title = f'{name}'",
        "Button(cut(name, 9))",
        "Option(name if ok else f'{name}')",
        "Static(x, tooltip=f'{name}')",
    ],
)
def test_a_bare_text_is_found(source: str) -> None:
    assert bare(source) == [1]


@pytest.mark.parametrize(
    "source",
    [
        "Static('', id='x')",
        "Static(f'{name}', markup=False)",
        "Static(literal(name))",
        "say(f'{x}')",
    ],
)
def test_what_is_safe_is_let_pass(source: str) -> None:
    assert bare(source) == []
