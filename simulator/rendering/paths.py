"""Dotted paths in a template's tree: how they are written, and where they stand."""

from jinja2 import nodes

from simulator.model.place import Place
from simulator.rendering.given import GIVEN, INSTANTS
from simulator.rendering.scan import Scan


def path_of(node: nodes.Node) -> str | None:
    """The path that an expression reads, such as `lead.first_name`; nothing for other ones."""
    steps: list[str] = []
    while not isinstance(node, nodes.Name):
        step = _step(node)
        if step is None:
            return None
        steps.append(step)
        node = node.node  # type: ignore[attr-defined]  # only the kinds that have one come here
    return node.name + "".join(reversed(steps))


def _step(node: nodes.Node) -> str | None:
    if isinstance(node, nodes.Getattr):
        return f".{node.attr}"
    if not isinstance(node, nodes.Getitem) or not isinstance(node.arg, nodes.Const):
        return None
    key = node.arg.value
    if isinstance(key, str) and key.isidentifier():
        return f".{key}"
    return f"[{key!r}]"


def root_of(node: nodes.Node) -> nodes.Node:
    """The value that a path starts from."""
    while isinstance(node, (nodes.Getattr, nodes.Getitem)):
        node = node.node
    return node


def place_of(node: nodes.Node, scan: Scan) -> Place:
    """Where a name or path stands."""
    start = offset_of(root_of(node))
    if not isinstance(node, (nodes.Getattr, nodes.Getitem)):
        return Place(scan.name, start, scan.part_end(start))
    sign = node.lineno - 1
    end = scan.closing.get(sign) or scan.word_after(sign + 1)[1]
    return Place(scan.name, scan.bracket_around(start, end), end)


def call_place(node: nodes.Call, scan: Scan) -> Place:
    """Where a call stands, brackets included."""
    end = scan.closing.get(node.lineno - 1, node.lineno)
    return Place(scan.name, offset_of(root_of(node.node)), end)


def offset_of(node: nodes.Node) -> int:
    """The offset of some word of the node's."""
    pending = [node]
    while pending:
        found = pending.pop()
        if found.lineno:
            return found.lineno - 1
        pending.extend(reversed(list(found.iter_child_nodes())))
    return 0


def direct_field(node: nodes.Node, date_filters: frozenset[str]) -> str | None:
    """The field that an expression prints as it is, or as a date."""
    while isinstance(node, nodes.Filter) and node.name in date_filters and node.node:
        node = node.node
    path = path_of(node)
    if path is None or path.partition(".")[0] not in GIVEN:
        return None
    return path if "." in path or path in INSTANTS else None
