"""What fails behind the app's screen is told: Textual would end the app over it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "simulator" / "tui"
STARTS = {"run_worker", "work"}


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def ending(source: str) -> list[int]:
    """The lines that begin work which would end the app if it failed."""
    tree = ast.parse(source)
    bare = [
        each.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for each in node.decorator_list
        if _name(each) == "work"
    ]
    calls = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node.func) in STARTS
        if not any(
            each.arg == "exit_on_error" and getattr(each.value, "value", True) is False
            for each in node.keywords
        )
    ]
    return sorted(bare + calls)


def test_no_work_behind_the_screen_ends_the_app_when_it_fails() -> None:
    found = {
        file.relative_to(ROOT).as_posix(): lines
        for file in ROOT.rglob("*.py")
        if (lines := ending(file.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    ["self.run_worker(f())", "app.run_worker(f, exit_on_error=True)", "@work\ndef f(): ..."],
)
def test_work_that_would_end_the_app_is_found(source: str) -> None:
    assert ending(source) == [1]


def test_work_whose_fault_is_told_is_let_pass() -> None:
    assert ending("@work(exit_on_error=False)\ndef f(): g.run_worker(f, exit_on_error=False)") == []
