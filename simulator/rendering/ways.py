"""What stands at each way that a template can go, and what decides whether it is gone."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import nodes

from simulator.model.branch import Branch, Case
from simulator.model.place import Place
from simulator.rendering.branches import boolean_of, branch_at, forks_in
from simulator.rendering.given import GIVEN
from simulator.rendering.parser import parse
from simulator.rendering.paths import offset_of, path_of, place_of
from simulator.rendering.scan import Scan, normalise, scan

_ROOT = "lead."
_KEEPING = frozenset({"capitalize", "lower", "string", "title", "trim", "upper"})
_Within = tuple[tuple[Branch, ...], ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way, and the words that stand there.

    `place` is that of the words, or where there are none that of the branch. `within` are the
    ways around it, the outermost first: who gets this one went one of each. `test` is what
    decides, as it is written, without the brackets of its tag; `names` are those that it reads,
    `fields` the lead's fields, and `is_plain` says that it is nothing but whether one of them is
    there. A fallback `is_for_empty` fields too if it stands in for what is there and empty.
    A test `is_strange` if it reads a name that neither presend gives nor the template sets.
    """

    branch: Branch
    place: Place
    has_words: bool
    within: tuple[tuple[Branch, ...], ...]
    test: str
    names: frozenset[str]
    fields: tuple[str, ...]
    is_plain: bool
    is_for_empty: bool = True
    is_strange: bool = False


def ways_in(name: str, source: str) -> Mapping[Branch, Way]:
    """The ways of a sound template, in the order of its text, those of its includes left out."""
    parts = scan(name, normalise(source))
    tree = parse(parts)
    own = {each.name for each in tree.find_all(nodes.Name) if each.ctx != "load"}
    walker = _Walker(parts, {id(fork) for fork in forks_in(tree)}, GIVEN | own | {"loop"})
    walker.walk(tree, ())
    return walker.found


class _Walker:
    """Walks a tree, with the ways that lead to where it is."""

    def __init__(self, parts: Scan, forks: set[int], known: frozenset[str]) -> None:
        self.scan = parts
        self.known = known
        self.forks = forks
        self.found: dict[Branch, Way] = {}
        self.walks: dict[type[nodes.Node], Callable[..., None]] = {
            nodes.CondExpr: self._choice,
            nodes.Filter: self._default,
            nodes.For: self._loop,
            nodes.If: self._test,
            nodes.Or: self._or,
        }

    def walk(self, node: nodes.Node, within: _Within) -> None:
        walk = self.walks.get(type(node)) if id(node) in self.forks else None
        if walk is not None:
            walk(node, within)
        else:
            self._all(node.iter_child_nodes(), within)

    def _all(self, parts: Iterable[nodes.Node], within: _Within) -> None:
        for node in parts:
            self.walk(node, within)

    def _add(
        self,
        node: nodes.Node,
        case: Case,
        words: Place | None,
        within: _Within,
        decides: nodes.Node,
        *,
        is_for_empty: bool = True,
    ) -> _Within:
        """Note a way; return the ways that lead to what stands there."""
        branch = branch_at(node, self.scan, case)
        path = path_of(_unfiltered(decides))
        way = Way(
            branch=branch,
            place=words or branch.place,
            has_words=words is not None,
            within=within,
            test=self._written(node, decides),
            names=_names(decides),
            fields=tuple(dict.fromkeys(_fields(decides))),
            is_plain=bool(path and path.startswith(_ROOT) and path.count(".") == 1),
            is_for_empty=is_for_empty,
            is_strange=not _names(decides) <= self.known,
        )
        self.found.setdefault(branch, way)
        return (*within, (branch,))

    def _test(self, node: nodes.If, within: _Within) -> None:
        chain = [node, *node.elif_]
        for each, other in zip(chain, [*chain[1:], None], strict=True):
            inner = self._add(each, Case.YES, self._words(each.body), within, each.test)
            self._all(each.body, inner)
            rest = node.else_ if other is None else [*other.body, *node.else_]
            within = self._add(each, Case.NO, self._words(rest), within, each.test)
        self._all(node.else_, within)

    def _loop(self, node: nodes.For, within: _Within) -> None:
        # Where some items are left out, which those are decides too.
        decides = nodes.List([node.iter, node.test]) if node.test else node.iter
        inner = self._add(node, Case.NONE, self._words(node.else_), within, decides)
        self._all(node.else_, inner)
        words = self._words(node.body)
        one = self._add(node, Case.ONE, words, within, decides)
        many = self._add(node, Case.MANY, words, within, decides)
        self._all(node.body, (*within, (*one[-1], *many[-1])))

    def _choice(self, node: nodes.CondExpr, within: _Within) -> None:
        for case, value in ((Case.YES, node.expr1), (Case.NO, node.expr2)):
            inner = self._add(node, case, self._value(value), within, node.test)
            if value is not None:
                self.walk(value, inner)

    def _or(self, node: nodes.Or, within: _Within) -> None:
        for case, value in ((Case.VALUE, node.left), (Case.FALLBACK, node.right)):
            inner = self._add(node, case, self._value(value), within, node.left)
            # The left side is looked at in both cases.
            self.walk(value, within if case is Case.VALUE else inner)

    def _default(self, node: nodes.Filter, within: _Within) -> None:
        if node.node is None:
            return
        fallback = next(
            iter([*node.args, *(each.value for each in node.kwargs if each.key != "boolean")]), None
        )
        empty = bool(boolean_of(node))
        value = self._value(node.node)
        self._add(node, Case.VALUE, value, within, node.node, is_for_empty=empty)
        inner = self._add(
            node, Case.FALLBACK, self._value(fallback), within, node.node, is_for_empty=empty
        )
        self.walk(node.node, within)
        if fallback is not None:
            self.walk(fallback, inner)

    def _words(self, body: list[nodes.Node]) -> Place | None:
        """Where the words of a block stand, if there are any."""
        spans = [span for node in body for span in self._spans(node)]
        if not spans:
            return None
        start, end = min(each[0] for each in spans), max(each[1] for each in spans)
        return Place(self.scan.name, start, end)

    def _spans(self, node: nodes.Node) -> Iterator[tuple[int, int]]:
        shown = (node.template,) if isinstance(node, nodes.Include) else _shown(node)
        for each in shown:
            if isinstance(each, nodes.TemplateData):
                start = each.lineno - 1 + len(each.data) - len(each.data.lstrip())
                end = each.lineno - 1 + len(each.data.rstrip())
                if start < end:
                    yield start, end
            else:
                tag = self.scan.tag(offset_of(each))
                yield tag.start, tag.end

    def _value(self, value: nodes.Node | None) -> Place | None:
        """Where a value stands, unless it is empty."""
        if value is None or (isinstance(value, nodes.Const) and value.value in ("", None)):
            return None
        return Place(self.scan.name, *self._extent(value))

    def _written(self, fork: nodes.Node, decides: nodes.Node) -> str:
        """What decides, as it is written."""
        if isinstance(fork, nodes.If):
            tag = self.scan.tag(offset_of(fork))
            text = self.scan.text[tag.start : tag.end].strip("{%-+} \n\t").partition(" ")[2]
        elif isinstance(fork, nodes.For) and fork.test:
            text = f"{self._text(fork.iter)} if {self._text(fork.test)}"
        else:
            text = self._text(decides)
        return " ".join(text.split())

    def _text(self, value: nodes.Node) -> str:
        start, end = self._extent(value)
        return self.scan.text[start:end]

    def _extent(self, value: nodes.Node) -> tuple[int, int]:
        """From where to where a value is written."""
        start = min(self._extents(value))[0]
        end = max(end for _, end in self._extents(value))
        while self.scan.text[:end].endswith((" is", " not")):
            end = self.scan.word_after(end)[1]
        brackets = (close for at, close in self.scan.closing.items() if start <= at < end)
        return start, max(end, *brackets, end)

    def _extents(self, value: nodes.Node) -> Iterator[tuple[int, int]]:
        """Where the words of a value stand."""
        for each in (value, *value.find_all(nodes.Expr)):
            start = offset_of(each)
            if path_of(each):
                yield place_of(each, self.scan)[1:]
            elif isinstance(each, (nodes.Const, nodes.Filter, nodes.Test, nodes.UnaryExpr)):
                yield start, self.scan.part_end(start)
            elif start in self.scan.closing:
                yield start, self.scan.closing[start]


def _shown(node: nodes.Node) -> Iterator[nodes.Node]:
    if isinstance(node, nodes.Output):
        yield from node.nodes
    for output in node.find_all(nodes.Output):
        yield from output.nodes


def _unfiltered(value: nodes.Node) -> nodes.Node:
    """A value without the filters that leave it there or missing."""
    while isinstance(value, nodes.Filter) and value.name in _KEEPING and value.node:
        value = value.node
    return value


def _names(decides: nodes.Node) -> frozenset[str]:
    named = [decides] if isinstance(decides, nodes.Name) else []
    return frozenset(each.name for each in (*named, *decides.find_all(nodes.Name)))


def _fields(decides: nodes.Node) -> Iterator[str]:
    """The lead's fields that a test reads."""
    for node in (decides, *decides.find_all((nodes.Getattr, nodes.Getitem))):
        path = path_of(node)
        if path and path.startswith(_ROOT):
            yield path.removeprefix(_ROOT).partition(".")[0].partition("[")[0]
