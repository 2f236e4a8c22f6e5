"""What presend says to people uses words that a copywriter knows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAID_IN = ("cli", "errors.py", "loading", "model", "rendering", "review", "reports", "rules", "tui")
UNKNOWN_WORDS = re.compile(
    r"\b(GSM|UCS-?2|septets?|segments?|tokens?|Jinja2?|undefined|pars(e|er|ing)|AST|regex|nodes?|"
    r"encoding|exception|traceback|iterable|mapping|boolean|literal)\b",
    re.IGNORECASE,
)
UNKIND_WORDS = re.compile(
    r"\b(entit(y|ies)|payloads?|invalid|illegal|fatal|abort(ed)?|please|oops|sorry)\b|[a-z]!(\s|$)",
    re.IGNORECASE,
)
SPOKEN_IN = ("cli", "reports", "tui")
"""Where nothing but presend's own voice stands in the code, as no rule's bad example does."""
FILES = sorted(
    file
    for name in SAID_IN
    for file in [ROOT / "simulator" / name, *(ROOT / "simulator" / name).rglob("*.py")]
    if file.is_file()
)


def docstrings(tree: ast.AST) -> set[int]:
    """The ids of the texts that stand alone: docstrings, and those behind an attribute."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def sentences(file: Path) -> Iterator[str]:
    """Every text in the code that reads as words to a person: three of them or more."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    skipped = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            is_prose = len(re.findall(r"[A-Za-z]{2,} ", node.value)) >= 2
            if is_prose and id(node) not in skipped:
                yield node.value


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT / "simulator")))
def test_a_message_uses_no_word_that_a_copywriter_would_not_know(file: Path) -> None:
    found = [text for text in sentences(file) if UNKNOWN_WORDS.search(text)]
    assert found == []


@pytest.mark.parametrize("folder", SPOKEN_IN)
def test_presend_neither_shouts_nor_begs_nor_speaks_like_a_machine(folder: str) -> None:
    files = sorted((ROOT / "simulator" / folder).rglob("*.py"))
    found = [text for file in files for text in sentences(file) if UNKIND_WORDS.search(text)]
    assert found == []


def test_the_messages_are_found() -> None:
    assert sum(1 for file in FILES for _ in sentences(file)) > 200
