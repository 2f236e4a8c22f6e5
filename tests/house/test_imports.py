"""What loads when, seen from fresh processes: the static picture can't show deferred imports."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {"textual", "rich", "faker", "holidays", "numpy", "tomlkit", "platformdirs"}


def modules_after(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after running `code`."""
    program = f"import sys\n{code}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split("\n")[-2].split())


def imported(node: ast.AST, known: set[str]) -> Iterator[str]:
    """The modules of the package that a module takes from, at once or later; not for its types."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.ImportFrom) and child.module:
            for each in child.names:
                whole = f"{child.module}.{each.name}"
                yield whole if whole in known else child.module
        yield from imported(child, known)


def test_no_module_needs_itself_by_way_of_others() -> None:
    files = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file
        for file in (ROOT / "simulator").rglob("*.py")
    }
    graph = {
        name: set(imported(ast.parse(file.read_text("utf-8")), set(files))) - {name}
        for name, file in files.items()
    }
    order = list(TopologicalSorter(graph).static_order())
    assert order.index("simulator.model.place") < order.index("simulator.tui.app")


def test_check_of_the_starter_loads_nothing_heavy() -> None:
    code = (
        "from simulator.cli.main import presend\n"
        "try: presend.main(['check', '--format', 'concise'])\n"
        "except SystemExit: pass"
    )
    loaded = modules_after(code)
    assert "jinja2" in loaded
    assert not HEAVY & loaded


def test_importing_the_package_loads_none_of_its_dependencies() -> None:
    assert not {"pydantic", "jinja2", "click", *HEAVY} & modules_after("import simulator")


def test_the_version_needs_neither_pydantic_nor_jinja2() -> None:
    code = (
        "from simulator.cli.main import presend\n"
        "try: presend.main(['--version'])\n"
        "except SystemExit: pass"
    )
    assert not {"pydantic", "jinja2", *HEAVY} & modules_after(code)


@pytest.mark.parametrize(
    "name",
    [
        "Persona",
        "Sequence",
        "analyze",
        "check_text",
        "load_workspace",
        "measure",
        "render",
        "review_workspace",
    ],
)
def test_public_names_load_on_first_use(name: str) -> None:
    before = modules_after("import simulator")
    assert before < modules_after(f"import simulator\nassert callable(simulator.{name})")
