"""The trees of templates, and what stands in them."""

from collections.abc import Collection, Iterator

from jinja2 import nodes

from simulator.rendering.bounds.walk import Tree
from simulator.rendering.compiler import Compiler, Unit


def tree_of(unit: Unit) -> Tree:
    """The tree that a unit was compiled from."""
    return Tree(unit.tree, unit.scan)


def include_trees(unit: Unit, compiler: Compiler) -> dict[str, Tree]:
    """The trees of all that a unit takes in, by what a template writes."""
    return {name: tree_of(compiler.includes[name]) for name in unit.included}


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
