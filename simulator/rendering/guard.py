"""What a template may ask for: kinds of tags and values, depth, names, calls, filters.

Everything is allowed by name; what is not on a list is refused with its place.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from inspect import signature

from jinja2 import nodes

from simulator.data.foreign_tags import (
    FOREIGN_FILTERS,
    FOREIGN_FUNCTIONS,
    FOREIGN_TAGS,
    FOREIGN_TESTS,
)
from simulator.errors import TemplateError
from simulator.model.place import Place
from simulator.rendering.budget import NUMBER_LIMIT
from simulator.rendering.filters import DATE_FILTERS, FILTERS
from simulator.rendering.filters.questions import TESTS
from simulator.rendering.nearest import nearest, short
from simulator.rendering.paths import offset_of, path_of, place_of
from simulator.rendering.scan import Scan

MOST_EXPRESSION_LEVELS = 30
MOST_BLOCK_LEVELS = 16
MOST_LOOP_LEVELS = 8
MOST_NAMES = 500

_FILTER_NAMES = frozenset(FILTERS) | frozenset(DATE_FILTERS)
_RESERVED = frozenset({"lead", "brand", "sender", "link", "loop"})
_FORBIDDEN = frozenset({"self", "super", "varargs", "kwargs", "caller"})

_BLOCKS = (nodes.If, nodes.For, nodes.Macro, nodes.AssignBlock, nodes.FilterBlock, nodes.With)
_ALLOWED = (
    *_BLOCKS,
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Assign, nodes.Include),
    *(nodes.Name, nodes.Const, nodes.List, nodes.Tuple, nodes.Dict, nodes.Pair),
    *(nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test, nodes.Call),
    *(nodes.Keyword, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.Concat),
    *(nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod),
    *(nodes.And, nodes.Or, nodes.Not, nodes.Neg, nodes.Pos),
)

_REFUSED: Mapping[type[nodes.Node], tuple[str, str]] = {
    nodes.Block: ("There is no tag {% block %} here.", FOREIGN_TAGS["block"]),
    nodes.Extends: ("There is no tag {% extends %} here.", FOREIGN_TAGS["extends"]),
    nodes.Import: ("There is no tag {% import %} here.", FOREIGN_TAGS["import"]),
    nodes.FromImport: ("There is no tag {% from %} here.", FOREIGN_TAGS["from"]),
    nodes.CallBlock: ("There is no tag {% call %} here.", FOREIGN_TAGS["call"]),
    nodes.Scope: ("There is no tag {% autoescape %} here.", FOREIGN_TAGS["autoescape"]),
    nodes.Pow: ("Powers (**) are not available.", "Write the number itself."),
    nodes.NSRef: ("Only a plain name can be set, without a dot.", "Write a name of your own."),
}


@dataclass(slots=True)
class Outline:
    """What the guard learned: macros by name, and the includes with their places."""

    macros: dict[str, nodes.Macro] = field(default_factory=dict)
    includes: list[tuple[str, Place, bool]] = field(default_factory=list)


def inspect(tree: nodes.Template, scan: Scan) -> Outline:
    """Check a whole tree; raises `TemplateError` at the first thing that is not allowed."""
    _check_levels(tree, scan)
    guard = _Guard(scan)
    guard.claim_macros(tree)
    for node in _in_order(tree):
        guard.check(node)
    return guard.outline


def _check_levels(tree: nodes.Template, scan: Scan) -> None:
    """Check kinds and depth with a stack of our own: a tree may be deeper than Python's."""
    pending: list[tuple[nodes.Node, int, int, int]] = [(tree, 0, 0, 0)]
    while pending:
        node, values, blocks, loops = pending.pop()
        if not isinstance(node, _ALLOWED):
            raise _not_allowed(node, scan)
        values += isinstance(node, nodes.Expr)
        blocks += isinstance(node, _BLOCKS)
        loops += isinstance(node, nodes.For)
        if values > MOST_EXPRESSION_LEVELS:
            raise _too_deep(node, scan, "This tag does too much at once.", "Split it: {% set %}.")
        if blocks > MOST_BLOCK_LEVELS or loops > MOST_LOOP_LEVELS:
            raise _too_deep(node, scan, "Tags are nested too deeply here.", "Nest fewer of them.")
        pending += ((child, values, blocks, loops) for child in node.iter_child_nodes())


def _not_allowed(node: nodes.Node, scan: Scan) -> TemplateError:
    default = ("This is not available in a message.", "Remove it.")
    message, remedy = _REFUSED.get(type(node), default)
    return scan.error_at(scan.tag(offset_of(node)), message, remedy)


def _too_deep(node: nodes.Node, scan: Scan, message: str, remedy: str) -> TemplateError:
    return scan.error_at(scan.tag(offset_of(node)), message, remedy)


def _in_order(tree: nodes.Node) -> Iterator[nodes.Node]:
    """Every node, before what it holds; a macro comes again, as its end."""
    pending: list[tuple[nodes.Node, bool]] = [(tree, False)]
    while pending:
        node, is_end = pending.pop()
        yield node
        if is_end:
            continue
        if isinstance(node, nodes.Macro):
            pending.append((node, True))
        pending += ((child, False) for child in reversed(list(node.iter_child_nodes())))


class _Guard:
    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.outline = Outline()
        self.defined: set[str] = set()
        self.names: set[str] = set()
        self.callees: set[int] = set()
        self.checks: dict[type[nodes.Node], Callable[..., None]] = {
            nodes.Assign: self._assign,
            nodes.Call: self._call,
            nodes.Const: self._constant,
            nodes.Filter: self._filter,
            nodes.For: self._loop,
            nodes.Getattr: self._attribute,
            nodes.Getitem: self._of_number,
            nodes.Include: self._include,
            nodes.Macro: self._macro,
            nodes.Name: self._name,
            nodes.Test: self._test,
        }

    def claim_macros(self, tree: nodes.Template) -> None:
        """Find all macros: their names are theirs alone."""
        for macro in tree.find_all(nodes.Macro):
            if macro.name in self.outline.macros or macro.name in _RESERVED:
                message = f"The name {short(macro.name)} is taken."
                raise self._word(macro.name, macro.lineno, message, "Use another name.")
            self.outline.macros[macro.name] = macro

    def check(self, node: nodes.Node) -> None:
        check = self.checks.get(type(node))
        if check is not None:
            check(node)

    def _error(self, node: nodes.Node, message: str, remedy: str) -> TemplateError:
        start = offset_of(node)
        return self.scan.error(start, self.scan.part_end(start), message, remedy)

    def _word(self, word: str, lineno: int, message: str, remedy: str) -> TemplateError:
        """A mistake at the next `word` behind a place."""
        start = self.scan.text.find(word, lineno - 1)
        start = lineno - 1 if start < 0 else start
        return self.scan.error(start, start + len(word), message, remedy)

    def _own_name(self, node: nodes.Node, name: str) -> None:
        """Check a name that the template reads or gives."""
        if not name.isascii():
            message = f"The name {short(name)} has letters beyond a to z."
            raise self._error(node, message, "Write it with plain letters.")
        if name.startswith("_") or name in _FORBIDDEN:
            raise self._error(
                node, f"The name {short(name)} is not available.", "Use another name."
            )
        self.names.add(name)
        if len(self.names) > MOST_NAMES:
            message = f"This message uses more than {MOST_NAMES} names."
            raise self._error(node, message, "Use fewer of them.")

    def _name(self, node: nodes.Name) -> None:
        self._own_name(node, node.name)
        is_given = node.name in _RESERVED or node.name in self.outline.macros
        if node.ctx != "load" and is_given:
            message = f"{short(node.name)} cannot be given another value."
            raise self._error(node, message, "Use another name.")
        is_callable = node.name == "link" or node.name in self.outline.macros
        if is_callable and id(node) not in self.callees:
            example = 'link("name")' if node.name == "link" else f"{short(node.name)}()"
            message = f"{short(node.name)} has to be called, with round brackets."
            raise self._error(node, message, f"Write {{{{ {example} }}}}.")

    def _attribute(self, node: nodes.Getattr) -> None:
        if node.attr.startswith("_"):
            message = f"The name {short(node.attr)} is not available."
            raise self._word(node.attr, node.lineno, message, "Use a field's name.")

        self._of_number(node)

    def _of_number(self, node: nodes.Getattr | nodes.Getitem) -> None:
        is_cut = isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Slice)
        is_number = isinstance(node.node, nodes.Const) and isinstance(node.node.value, (int, float))
        if is_number and not is_cut:
            message = "This number is not written as one."
            raise self._error(node.node, message, "Write it with one point at most.")

    def _constant(self, node: nodes.Const) -> None:
        value = node.value
        if isinstance(value, (int, float)) and not abs(value) <= NUMBER_LIMIT:
            raise self._error(node, "This number is too large.", "Write a smaller one.")
        if isinstance(value, float) and not math.isfinite(value):
            raise self._error(node, "This is no number.", "Write a number.")

    def _assign(self, node: nodes.Assign) -> None:
        for target in node.target.find_all(nodes.NSRef):
            raise _not_allowed(target, self.scan)

    def _loop(self, node: nodes.For) -> None:
        if node.recursive:
            message = "A loop cannot be recursive."
            raise self._word("recursive", node.lineno, message, "Remove recursive.")

    def _macro(self, node: nodes.Macro) -> None:
        """Met twice: at its end it may be called."""
        self._no_twins(node)
        if node.name not in self.names:
            self._own_name(node, node.name)
        elif id(node) in self.callees:
            self.defined.add(node.name)
        self.callees.add(id(node))

    def _no_twins(self, node: nodes.Macro) -> None:
        for index, arg in enumerate(node.args):
            if any(arg.name == other.name for other in node.args[:index]):
                message = f"{short(node.name)} takes two values called {short(arg.name)}."
                raise self._error(arg, message, "Use another name.")

    def _include(self, node: nodes.Include) -> None:
        place = self.scan.tag(offset_of(node))
        name = node.template.value if isinstance(node.template, nodes.Const) else None
        if not isinstance(name, str):
            written = short(path_of(node.template) or "_shared/name.j2")
            remedy = f'Write {{% include "{written}" %}}.'
            message = "The name of an include has to stand in quotes."
            raise self.scan.error_at(place, message, remedy)
        if not node.with_context:
            message = "An include always sees the lead."
            raise self._word("without", node.lineno, message, "Remove without context.")
        start = offset_of(node.template)
        quoted = Place(self.scan.name, start, self.scan.part_end(start))
        self.outline.includes.append((name, quoted, node.ignore_missing))

    def _call(self, node: nodes.Call) -> None:
        self._no_stars(node)
        if not isinstance(node.node, nodes.Name):
            raise self._no_function(node)
        name = node.node.name
        self.callees.add(id(node.node))
        if name == "link":
            self._link(node)
        elif name in self.defined:
            self._macro_call(node, self.outline.macros[name])
        elif name in self.outline.macros:
            message = f"The macro {short(name)} is not defined above this place."
            raise self._error(node.node, message, "Move {% macro %} to the top of the message.")
        else:
            message = f"There is no function {short(name)}."
            raise self._error(node.node, message, self._function_remedy(name))

    def _function_remedy(self, name: str) -> str:
        if name in _FILTER_NAMES:
            return f"Write |{name} behind the value."
        near = nearest(name, ["link", *self.outline.macros])
        remedy = f"Did you mean {near}?" if near else "Use a filter or a macro of your own."
        return FOREIGN_FUNCTIONS.get(name, FOREIGN_FILTERS.get(name, remedy))

    def _no_stars(self, node: nodes.Call | nodes.Filter | nodes.Test) -> None:
        if node.dyn_args or node.dyn_kwargs:
            message = "Values cannot be handed over with * or **."
            raise self._error(node.dyn_args or node.dyn_kwargs or node, message, "Write each one.")

    def _no_function(self, node: nodes.Call) -> TemplateError:
        attr = node.node.attr if isinstance(node.node, nodes.Getattr) else ""
        place = place_of(node.node, self.scan) if attr else self.scan.tag(offset_of(node))
        if attr in _FILTER_NAMES:
            remedy = f"Write |{attr} behind the value."
        else:
            remedy = FOREIGN_FILTERS.get(attr, "Remove the brackets.")
        message = "Only link and macros can be called."
        message = f"{short(attr)} cannot be called; only link and macros can." if attr else message
        return self.scan.error_at(place, message, remedy)

    def _link(self, node: nodes.Call) -> None:
        name = node.args[0] if len(node.args) == 1 and not node.kwargs else None
        if not isinstance(name, nodes.Const) or not isinstance(name.value, str):
            message = "link needs the name of one link, in quotes."
            raise self._error(node.node, message, 'Write link("name").')

    def _macro_call(self, node: nodes.Call, macro: nodes.Macro) -> None:
        names = [arg.name for arg in macro.args]
        if len(node.args) > len(names):
            message = f"{short(macro.name)} takes {len(names)} values at most."
            raise self._error(node.args[len(names)], message, "Remove the others.")
        free = names[len(node.args) :]
        for word in node.kwargs:
            if word.key not in free:
                raise self._unfit_word(word, macro, free)
            free.remove(word.key)

    def _unfit_word(
        self, word: nodes.Keyword, macro: nodes.Macro, free: list[str]
    ) -> TemplateError:
        place = self.scan.name_before(offset_of(word.value), word.key)
        name, key = short(macro.name), short(word.key)
        if any(arg.name == word.key for arg in macro.args):
            return self.scan.error_at(place, f"{name} gets {key} twice.", "Give it once.")
        remedy = f"It takes: {short(', '.join(free))}." if free else "Remove it."
        return self.scan.error_at(place, f"{name} takes no value called {key}.", remedy)

    def _filter(self, node: nodes.Filter) -> None:
        if node.name not in _FILTER_NAMES:
            near = nearest(node.name, _FILTER_NAMES)
            remedy = f"Did you mean {near}?" if near else "Remove it."
            remedy = FOREIGN_FILTERS.get(node.name, remedy)
            raise self._word(
                node.name, node.lineno, f"There is no filter called {short(node.name)}.", remedy
            )
        self._no_stars(node)
        if node.name in DATE_FILTERS:
            fits = not node.args and not node.kwargs
        else:
            fits = _fits(FILTERS[node.name], node)
        if not fits:
            message = f"{short(node.name)} takes other values than these."
            raise self._word(node.name, node.lineno, message, _signature_words(node.name))

    def _test(self, node: nodes.Test) -> None:
        if node.name not in TESTS:
            near = nearest(node.name, TESTS)
            remedy = f"Did you mean {near}?" if near else "Compare with ==, < or in."
            remedy = FOREIGN_TESTS.get(node.name, remedy)
            message = f"There is no test called {short(node.name)}."
            raise self._word(node.name, node.lineno, message, remedy)
        self._no_stars(node)
        if not _fits(TESTS[node.name], node):
            message = f"“is {short(node.name)}” takes other values than these."
            raise self._word(node.name, node.lineno, message, "Compare with ==, < or in.")


def _fits(function: object, node: nodes.Filter | nodes.Test) -> bool:
    """Whether a filter or test takes as many values as it is given, by these names."""
    keys = [word.key for word in node.kwargs]
    if len(set(keys)) < len(keys):
        return False
    try:
        signature(function).bind(  # type: ignore[arg-type]  # the tables hold functions
            node, *node.args, **{word.key: word.value for word in node.kwargs}
        )
    except TypeError:
        return False
    return True


def _signature_words(name: str) -> str:
    """What a filter takes, as a copywriter writes it."""
    if name in DATE_FILTERS:
        return f"Write |{short(name)} alone."
    words = [word for word in list(signature(FILTERS[name]).parameters)[1:] if word]
    return f"It takes: {', '.join(words)}." if words else f"Write |{short(name)} alone."
