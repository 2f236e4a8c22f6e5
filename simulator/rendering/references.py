"""Which paths a template reads, as far as its text shows it: names of its own left out."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from jinja2 import nodes

from simulator.model.place import Place
from simulator.rendering.paths import call_place, path_of, place_of, root_of
from simulator.rendering.scan import Scan


class Reference(NamedTuple):
    """A path that a template reads, such as `lead.first_name` or `link("book")`."""

    path: str
    place: Place

    @property
    def root(self) -> str:
        """The name that the path starts from."""
        return self.path.partition(".")[0].partition("[")[0].partition("(")[0]


def references_in(
    tree: nodes.Template,
    scan: Scan,
    included: Mapping[str, Collection[Reference]],
    known: Collection[str] = (),
) -> tuple[Reference, ...]:
    """Every path that a guarded tree and its includes read, in the order of the text."""
    walker = _Walker(tree, scan, included)
    walker.walk(tree, set(known))
    return tuple(walker.found)


class _Walker:
    """Walks a tree in the order of its text; `own` are the names set so far."""

    def __init__(
        self, tree: nodes.Template, scan: Scan, included: Mapping[str, Collection[Reference]]
    ) -> None:
        self.scan = scan
        self.included = included
        self.found: dict[Reference, None] = {}
        self.seen: set[tuple[str, frozenset[str]]] = set()
        self.roots: dict[str, set[str]] = {}
        self.set_anywhere = {
            name
            for set_tag in (*tree.find_all(nodes.Assign), *tree.find_all(nodes.AssignBlock))
            for name in _names(set_tag.target)  # type: ignore[attr-defined]  # both kinds have one
        }
        self.walks: dict[type[nodes.Node], Callable[..., None]] = {
            nodes.Assign: self._assign,
            nodes.AssignBlock: self._assign_block,
            nodes.Call: self._call,
            nodes.FilterBlock: self._filter_block,
            nodes.For: self._loop,
            nodes.Getattr: self._path,
            nodes.Getitem: self._path,
            nodes.Include: self._include,
            nodes.Macro: self._macro,
            nodes.Name: self._path,
            nodes.With: self._with,
        }

    def walk(self, node: nodes.Node, own: set[str]) -> None:
        walk = self.walks.get(type(node))
        if walk is not None:
            walk(node, own)
        else:
            self._all(node.iter_child_nodes(), own)

    def _all(self, parts: Iterable[nodes.Node], own: set[str]) -> None:
        for node in parts:
            self.walk(node, own)

    def _path(self, node: nodes.Name | nodes.Getattr | nodes.Getitem, own: set[str]) -> None:
        path, root = path_of(node), root_of(node)
        if path is None:
            self._all(node.iter_child_nodes(), own)
        elif isinstance(root, nodes.Name) and root.ctx == "load" and root.name not in own:
            self.found[Reference(path, place_of(node, self.scan))] = None

    def _call(self, node: nodes.Call, own: set[str]) -> None:
        name = node.node.name if isinstance(node.node, nodes.Name) else ""
        if name == "link" and isinstance(node.args[0], nodes.Const):
            path = f'link("{node.args[0].value}")'
            self.found[Reference(path, call_place(node, self.scan))] = None
            return
        self._all([*node.args, *node.kwargs], own)

    def _assign(self, node: nodes.Assign, own: set[str]) -> None:
        self.walk(node.node, own)
        own |= _names(node.target)

    def _assign_block(self, node: nodes.AssignBlock, own: set[str]) -> None:
        inner = set(own)
        if node.filter:
            self.walk(node.filter, inner)
        self._all(node.body, inner)
        own |= _names(node.target)

    def _filter_block(self, node: nodes.FilterBlock, own: set[str]) -> None:
        inner = set(own)
        self.walk(node.filter, inner)
        self._all(node.body, inner)

    def _loop(self, node: nodes.For, own: set[str]) -> None:
        self.walk(node.iter, own)
        inner = own | _names(node.target)
        if node.test:
            self.walk(node.test, set(inner))
        self._all(node.body, inner | {"loop"})
        self._all(node.else_, set(own))

    def _macro(self, node: nodes.Macro, own: set[str]) -> None:
        """A macro sees what is set around it when it is called, which may be later."""
        own.add(node.name)
        self._all(node.defaults, own)
        self._all(node.body, own | self.set_anywhere | {arg.name for arg in node.args})

    def _with(self, node: nodes.With, own: set[str]) -> None:
        self._all(node.values, own)
        inner = own.union(*(_names(target) for target in node.targets))
        self._all(node.body, inner)

    def _include(self, node: nodes.Include, own: set[str]) -> None:
        name = node.template.value if isinstance(node.template, nodes.Const) else ""
        references = self.included.get(name, ())
        hidden = frozenset(own & self._roots(name))
        if (name, hidden) not in self.seen:
            self.seen.add((name, hidden))
            self.found.update((each, None) for each in references if each.root not in hidden)

    def _roots(self, name: str) -> set[str]:
        if name not in self.roots:
            self.roots[name] = {each.root for each in self.included.get(name, ())}
        return self.roots[name]


def _names(target: nodes.Node) -> set[str]:
    if isinstance(target, nodes.Name):
        return {target.name}
    return {name.name for name in target.find_all(nodes.Name)}


def fields_read(references: Iterable[Reference]) -> frozenset[str] | None:
    """The lead's fields that these paths read; nothing where it may be any."""
    fields: set[str] = set()
    for reference in references:
        if reference.root != "lead":
            continue
        _, dot, rest = reference.path.partition(".")
        if not dot or reference.path.startswith("lead["):
            return None
        fields.add(rest.partition(".")[0].partition("[")[0])
    return frozenset(fields)
