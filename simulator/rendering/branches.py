"""Where a template can go one way or another: its tests, its loops, its fallbacks."""

from collections.abc import Iterable, Iterator

from jinja2 import nodes

from simulator.model.branch import Branch, Case
from simulator.model.place import Place
from simulator.rendering.paths import offset_of
from simulator.rendering.scan import Scan

_TAGS = (nodes.If, nodes.For)
_TESTED = (Case.YES, Case.NO)
_CHOSEN = (Case.VALUE, Case.FALLBACK)
_COUNTED = (Case.NONE, Case.ONE, Case.MANY)
_DEFAULTS = frozenset({"default", "d"})


def branch_at(node: nodes.Node, scan: Scan, case: Case) -> Branch:
    """The branch that `node` takes in this case.

    An `If`, an `elif` among them, and a `For` stand at their tags; a `CondExpr`, an `Or` and the
    filter `default` at the word that they are parsed from.
    """
    start = offset_of(node)
    if isinstance(node, _TAGS):
        return Branch(scan.tag(start), case)
    return Branch(Place(scan.name, start, scan.part_end(start)), case)


def cases_of(fork: nodes.Node) -> tuple[Case, ...]:
    """The ways that a fork has."""
    if isinstance(fork, nodes.For):
        return _COUNTED
    return _TESTED if isinstance(fork, (nodes.If, nodes.CondExpr)) else _CHOSEN


def forks_in(tree: nodes.Node) -> Iterator[nodes.Node]:
    """The parts of a guarded tree that go one way or another, in the order of its text.

    An `or`, a `default` and an `if` within a tag count where what they give is shown: in a test
    they are part of the test, which counts as a whole.
    """
    if isinstance(tree, _TAGS):
        yield tree
        elifs = tree.elif_ if isinstance(tree, nodes.If) else []
        yield from _all(forks_in(each) for each in (*tree.body, *elifs, *tree.else_))
    elif isinstance(tree, nodes.Output):
        yield from _all(forks_shown(each) for each in tree.nodes)
    elif isinstance(tree, nodes.Assign):
        yield from _written(tree.node)
    else:
        for child in tree.iter_child_nodes():
            yield from _written(child) if isinstance(child, nodes.Expr) else forks_in(child)


def _written(value: nodes.Node) -> Iterator[nodes.Node]:
    """The forks of a value that a name is given: an `or` counts if it ends in words."""
    forks = forks_shown(value)
    return (each for each in forks if not isinstance(each, nodes.Or) or _are_words(each.right))


def forks_shown(value: nodes.Node | None) -> Iterator[nodes.Node]:
    """The forks of a value that is shown, or that is a part of such a one."""
    if isinstance(value, nodes.CondExpr):
        yield value
        yield from _all((forks_shown(value.expr1), forks_shown(value.expr2)))
    elif isinstance(value, nodes.Or):
        yield value
        yield from _all((forks_shown(value.left), forks_shown(value.right)))
    elif isinstance(value, nodes.And):
        yield from forks_shown(value.right)
    elif isinstance(value, nodes.Filter):
        if is_fallback(value):
            yield value
        yield from forks_shown(value.node)
        yield from _all(forks_shown(each) for each in value.args)
    elif isinstance(value, nodes.Concat):
        yield from _all(forks_shown(each) for each in value.nodes)
    elif isinstance(value, nodes.Call):
        yield from _all(_written(each) for each in value.args)
        yield from _all(_written(each.value) for each in value.kwargs)
    elif isinstance(value, nodes.Add):
        yield from _all((forks_shown(value.left), forks_shown(value.right)))


def is_fallback(node: nodes.Filter) -> bool:
    """Whether this is a `default` of a value, and the template's text tells for which values."""
    return node.name in _DEFAULTS and node.node is not None and boolean_of(node) is not None


def boolean_of(default: nodes.Filter) -> bool | None:
    """Whether a `default` stands in for what is empty too; `None` where this is calculated."""
    given = [each.value for each in default.kwargs if each.key == "boolean"]
    words = [*default.args[1:2], *given]
    if not words:
        return False
    return bool(words[0].value) if isinstance(words[0], nodes.Const) else None


def _are_words(value: nodes.Node) -> bool:
    if isinstance(value, nodes.Or):
        return _are_words(value.right)
    return isinstance(value, (nodes.Concat, nodes.Filter, nodes.CondExpr)) or (
        isinstance(value, nodes.Const) and isinstance(value.value, str)
    )


def _all(parts: Iterable[Iterator[nodes.Node]]) -> Iterator[nodes.Node]:
    for part in parts:
        yield from part
