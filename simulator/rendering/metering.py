"""How much work each part of a template is: loops get their charge, macros and files their size.

A step is one node of the tree, so that a loop's charge is its length times the size of its body.
"""

from collections.abc import Iterable

from jinja2 import nodes

from simulator.rendering.filters import CHARGE


def meter(tree: nodes.Template) -> tuple[dict[str, int], int]:
    """Charge every loop of the tree; return the sizes of its macros, and its own."""
    for loop in list(tree.find_all(nodes.For)):
        test = [loop.test] if loop.test else []
        size = _size([*loop.body, *test])
        charge = nodes.Const(size, lineno=loop.lineno)
        lineno = loop.iter.lineno
        loop.iter = nodes.Filter(loop.iter, CHARGE, [charge], [], None, None, lineno=lineno)
    macros = {macro.name: _size([macro]) for macro in tree.find_all(nodes.Macro)}
    return macros, _size([tree])


def _size(parts: Iterable[nodes.Node]) -> int:
    count = 0
    pending = list(parts)
    while pending:
        count += 1
        pending += pending.pop().iter_child_nodes()
    return count
