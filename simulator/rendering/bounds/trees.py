"""An engine that keeps the trees of what it compiles."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from jinja2 import nodes

from simulator.rendering.bounds.walk import Tree
from simulator.rendering.compiler import Compiler, Unit
from simulator.rendering.engine import Engine, Template
from simulator.rendering.environment import PlainEnvironment
from simulator.rendering.scan import Scan

if TYPE_CHECKING:
    from simulator.model.workspace import Include

_MOST_REMEMBERED = 256


class _KeepingCompiler(Compiler):
    def __init__(self, sources: Mapping[str, "Include"], environment: PlainEnvironment) -> None:
        super().__init__(sources, environment)
        self.trees: dict[str, Tree] = {}

    def _unit(
        self,
        parts: Scan,
        tree: nodes.Template,
        above: tuple[str, ...],
        known: Collection[str] = (),
    ) -> Unit:
        self.trees[parts.name] = Tree(tree, parts)
        return super()._unit(parts, tree, above, known)


class KeepingEngine(Engine):
    """Compiles and fills as every engine does."""

    def __init__(
        self,
        *,
        includes: Mapping[str, "Include"],
        brand: Mapping[str, object],
        sender: Mapping[str, object],
        links: Mapping[str, str],
    ) -> None:
        super().__init__(includes=includes, brand=brand, sender=sender, links=links)
        self._sources = includes
        self._keeping = _KeepingCompiler(includes, self._plain.environment)
        self._compiler = self._keeping
        self._messages: dict[tuple[str, str], tuple[Template, Tree]] = {}

    def with_tree(self, name: str, source: str) -> tuple[Template, Tree]:
        """Compile a message, and return its tree too; raises `TemplateError`."""
        known = self._messages.get((name, source))
        if known is None:
            template = Template(self, self._keeping.message(name, source))
            if len(self._messages) >= _MOST_REMEMBERED:
                self._messages.clear()
            known = self._messages[name, source] = (template, self._keeping.trees[name])
        return known

    def include_trees(self) -> dict[str, Tree]:
        """The trees of the includes met so far, by what a template writes."""
        known = self._keeping.trees
        return {
            name: known[include.file]
            for name, include in self._sources.items()
            if include.file in known
        }


def only_trimmed(trees: Collection[Tree]) -> frozenset[str]:
    """The lead's fields of which nothing but the trimmed text is read anywhere."""
    read: dict[str, int] = {}
    for tree in trees:
        names = sum(name.name == "lead" for name in tree.node.find_all(nodes.Name))
        if names > sum(_is_lead(field.node) for field in tree.node.find_all(nodes.Getattr)):
            return frozenset()
        for field in tree.node.find_all(nodes.Getattr):
            if _is_lead(field.node):
                read[field.attr] = read.get(field.attr, 0) + 1
        for used in tree.node.find_all(nodes.Filter):
            inner = used.node
            is_trim = used.name == "trim" and not used.args and not used.kwargs
            if is_trim and isinstance(inner, nodes.Getattr) and _is_lead(inner.node):
                read[inner.attr] -= 1
    return frozenset(name for name, others in read.items() if not others)


def _is_lead(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "lead"


def constants(trees: Collection[Tree]) -> Iterator[str]:
    """Every text that templates compare with, print or replace by."""
    for tree in trees:
        yield tree.scan.text
        for node in tree.node.find_all((nodes.Const, nodes.TemplateData)):
            value = node.value if isinstance(node, nodes.Const) else node.data  # type: ignore[attr-defined]  # of one of the two
            if isinstance(value, str):
                yield value
