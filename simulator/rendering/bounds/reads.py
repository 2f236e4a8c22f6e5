"""What a part of a template reads: the lead's fields, and names."""

from collections.abc import Iterable, Mapping

from jinja2 import nodes

from simulator.rendering.bounds.state import EVERYTHING
from simulator.rendering.filters import DATE_FILTERS

_OF_DATES = frozenset({"lead.language", "lead.country", "lead.timezone"})


class Reads:
    """Finds what is read, each part once; `trees` are the includes by name."""

    def __init__(self, trees: Mapping[str, nodes.Template]) -> None:
        self._trees = trees
        self._known: dict[int, frozenset[str]] = {}
        self._macros: dict[str, list[nodes.Macro]] = {}
        self._learnt: set[int] = set()

    def learn(self, tree: nodes.Template) -> None:
        """Take in a tree's macros, once."""
        if id(tree) in self._learnt:
            return
        self._learnt.add(id(tree))
        for macro in tree.find_all(nodes.Macro):
            self._macros.setdefault(macro.name, []).append(macro)

    def of(self, node: nodes.Node) -> frozenset[str]:
        """The fields, as `lead.name`, and the names that a part reads."""
        known = self._known.get(id(node))
        if known is None:
            self._known[id(node)] = frozenset()
            known = self._known[id(node)] = frozenset(self._of(node))
        return known

    def of_all(self, parts: Iterable[nodes.Node]) -> frozenset[str]:
        """The same of several parts."""
        return frozenset().union(*map(self.of, parts))

    def _of(self, node: nodes.Node) -> set[str]:
        found: set[str] = set()
        if isinstance(node, (nodes.Getattr, nodes.Getitem)) and _is_lead(node.node):
            key = node.attr if isinstance(node, nodes.Getattr) else _constant(node.arg)
            found.add(f"lead.{key}" if isinstance(key, str) else EVERYTHING)
            parts: Iterable[nodes.Node] = () if isinstance(key, str) else (node.arg,)  # type: ignore[union-attr]  # an item's
        else:
            parts = node.iter_child_nodes()
        if isinstance(node, nodes.Name):
            found.add(EVERYTHING if node.name == "lead" else node.name)
        elif isinstance(node, nodes.Filter) and node.name in DATE_FILTERS:
            found |= _OF_DATES
        elif isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name):
            found |= self.of_all(self._macros.get(node.node.name, ()))
        elif isinstance(node, nodes.Include):
            found |= self._included(node)
        for part in parts:
            found |= self.of(part)
        return found

    def _included(self, node: nodes.Include) -> frozenset[str]:
        name = _constant(node.template)
        tree = self._trees.get(name) if isinstance(name, str) else None
        return self.of(tree) if tree is not None else frozenset()


def _is_lead(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "lead"


def _constant(node: nodes.Node) -> object:
    return node.value if isinstance(node, nodes.Const) else None
