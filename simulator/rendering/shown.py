"""Which fields of the lead a template weighs, and does not only show as they are.

Of a field that is compared, cut, counted or changed the text may depend in any way; one that is
only shown stands in the text as it is, or something else stands there because it is empty.
"""

from collections.abc import Iterable
from typing import Final

from jinja2 import nodes

from simulator.rendering.paths import path_of

_LEAD: Final = "lead."
_AS_THEY_ARE: Final = frozenset({"default", "d", "trim"})
"""Filters that leave a text alone which is not empty and has no white space at its ends."""

_EMPTINESS: Final = frozenset({"defined", "undefined", "none"})
_KEEPING: Final = (
    *(nodes.Template, nodes.Output, nodes.If, nodes.CondExpr),
    *(nodes.And, nodes.Or, nodes.Not),
)


def weighed_fields(tree: nodes.Template) -> frozenset[str]:
    """The lead's fields that a guarded tree does more with than show them, or ask for them."""
    return frozenset(_weighed(tree, is_shown=True))


def _weighed(node: nodes.Node, *, is_shown: bool) -> Iterable[str]:
    if isinstance(node, nodes.For):
        yield from _weighed_in((node.iter, *filter(None, (node.test,))), is_shown=False)
        yield from _weighed_in((*node.body, *node.else_), is_shown=is_shown)
        return
    path = path_of(node) if isinstance(node, (nodes.Getattr, nodes.Getitem)) else None
    if path is None:
        yield from _weighed_in(node.iter_child_nodes(), is_shown=is_shown and _keeps(node))
    elif path.startswith(_LEAD):
        field = path.removeprefix(_LEAD)
        if not (is_shown and field.isidentifier()):
            yield field.partition(".")[0].partition("[")[0]


def _weighed_in(parts: Iterable[nodes.Node], *, is_shown: bool) -> Iterable[str]:
    for part in parts:
        yield from _weighed(part, is_shown=is_shown)


def _keeps(node: nodes.Node) -> bool:
    """Whether what stands in a part of a tree is shown as it is there, or only asked for."""
    if isinstance(node, nodes.Filter):
        return node.name in _AS_THEY_ARE
    if isinstance(node, nodes.Test):
        return node.name in _EMPTINESS
    return isinstance(node, _KEEPING)
