# ruff: noqa: N802, N815 - the base class finds its methods by the names of the tree's parts
"""From a guarded tree to code that writes every piece of output on its own.

The code is the same for plain and traced filling: texts, marks and places are names `k0`, `k1` …
that each environment fills with its own kind of object.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from jinja2 import nodes
from jinja2.compiler import Frame, MacroRef

from simulator.model.branch import Branch
from simulator.model.place import Place
from simulator.rendering import quoted
from simulator.rendering.counting import CountingWriter
from simulator.rendering.environment import LOOP_FIELDS, PlainEnvironment
from simulator.rendering.filters import DATE_FILTERS
from simulator.rendering.paths import (
    call_place,
    direct_field,
    offset_of,
    path_of,
    place_of,
    root_of,
)
from simulator.rendering.scan import Part, Scan
from simulator.rendering.traced import Span
from simulator.rendering.values import Spot

_PICKERS = frozenset({"first", "last"})
_DATES = frozenset(DATE_FILTERS)
_SEARCHES = ("in", "notin")
_Make = Callable[[PlainEnvironment], object]


@dataclass(frozen=True, slots=True)
class Code:
    """A template's Python code, and the makers of the objects that it names.

    Where it calls `seen` with a number, the text goes the ways that `marks` holds there.
    """

    text: str
    makers: tuple[_Make, ...]
    marks: tuple[tuple[Branch, ...], ...]

    def names(self, environment: PlainEnvironment) -> dict[str, object]:
        """Return the objects of one environment."""
        return {f"k{index}": make(environment) for index, make in enumerate(self.makers)}


def generate(
    tree: nodes.Template,
    scan: Scan,
    environment: PlainEnvironment,
    sizes: Mapping[str, int],
    includes: Collection[str],
) -> Code:
    """Write the code of a tree.

    `sizes` are the steps that a call of each macro takes; of the includes, those that may be
    missing and are not among `includes` are left out.
    """
    writer = _Writer(environment, scan, sizes, includes)
    writer.count(tree)
    writer.visit(tree)
    text: str = writer.stream.getvalue()  # type: ignore[attr-defined]  # a StringIO
    return Code(text, tuple(writer.makers), tuple(writer.marks))


def _calculation(sign: str) -> Callable[["_Writer", nodes.BinExpr, Frame], None]:
    def visit(self: "_Writer", node: nodes.BinExpr, frame: Frame) -> None:
        self.write(f"environment.calculate({sign!r}, ")
        self.visit(node.left, frame)
        self.write(", ")
        self.visit(node.right, frame)
        self.write(f", {self.place(node)})")

    return visit


def _signed(sign: str) -> Callable[["_Writer", nodes.UnaryExpr, Frame], None]:
    def visit(self: "_Writer", node: nodes.UnaryExpr, frame: Frame) -> None:
        self.write(f"environment.signed({sign!r}, ")
        self.visit(node.node, frame)
        self.write(")")

    return visit


class _Writer(CountingWriter):
    environment: PlainEnvironment

    def __init__(
        self,
        environment: PlainEnvironment,
        scan: Scan,
        sizes: Mapping[str, int],
        includes: Collection[str],
    ) -> None:
        super().__init__(environment, scan.name, scan.name, optimized=False)
        self.scan = scan
        self.sizes = sizes
        self.includes = includes
        self.makers: list[_Make] = []

    def name_for(self, make: _Make) -> str:
        """Give a name to an object that each environment makes for itself."""
        self.makers.append(make)
        return f"k{len(self.makers) - 1}"

    def spot(self, path: str, place: Place) -> str:
        spot = Spot(place, path)
        return self.name_for(lambda _: spot)

    def place(self, node: nodes.Node) -> str:
        place = self.scan.tag(offset_of(node))
        return self.name_for(lambda _: place)

    def literal(self, text: str, place: Place, spans: tuple[Span, ...]) -> str:
        return self.name_for(lambda environment: environment.make_literal(text, place, spans))

    # Output

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:
        if frame.buffer is None:
            for child in node.nodes:
                self._write_child(child, frame, "yield ", "")
            return
        self.writeline(f"{frame.buffer}.extend((", node)
        self.indent()
        for child in node.nodes:
            self._write_child(child, frame, "", ",")
        self.outdent()
        self.writeline("))")

    def _write_child(self, child: nodes.Expr, frame: Frame, before: str, after: str) -> None:
        if isinstance(child, nodes.TemplateData):
            start = child.lineno - 1
            place = Place(self.scan.name, start, start + len(child.data))
            spans = ((len(child.data), start),)
            self.writeline(before + self.literal(child.data, place, spans) + after, child)
            return
        self.writeline(before + self._printer(child) + "(", child)
        self.visit(child, frame)
        self.write(")" + after)

    def _printer(self, child: nodes.Node) -> str:
        place = self.scan.tag(offset_of(child))
        field = direct_field(child, _DATES)
        return self.name_for(lambda environment: environment.make_printer(place, field))

    def visit_FilterBlock(self, node: nodes.FilterBlock, frame: Frame) -> None:
        filter_frame = frame.inner()
        filter_frame.symbols.analyze_node(node)
        self.enter_frame(filter_frame)
        self.buffer(filter_frame)
        self.blockvisit(node.body, filter_frame)
        self.start_write(frame, node)
        self.write(self._printer(node.filter) + "(")
        self.visit_Filter(node.filter, filter_frame)
        self.write(")")
        self.end_write(frame)
        self.leave_frame(filter_frame)

    def visit_Include(self, node: nodes.Include, frame: Frame) -> None:
        name = node.template.value  # type: ignore[attr-defined]  # the guard lets constants through
        if name not in self.includes:
            return
        own = self.dump_local_context(frame)
        call = f"environment.include({name!r}, context.get_all(), {own})"
        self.writeline(f"for event in {call}:", node)
        self.indent()
        self.simple_write("event", frame)
        self.outdent()

    # Values

    def visit_Const(self, node: nodes.Const, frame: Frame) -> None:
        value, start = node.value, offset_of(node)
        if isinstance(value, str):
            place = self.scan.tag(start)
            self.write(self.literal(value, place, quoted.spans(self.scan, start, value)))
        elif (part := self.scan.part_at(start)) and part.kind in ("integer", "float"):
            self.write(self._number(value, part))
        else:
            super().visit_Const(node, frame)

    def _number(self, value: float, part: Part) -> str:
        place = self.scan.tag(part.start)
        at = part.start if part.raw == str(value) else None
        return self.name_for(lambda environment: environment.make_number(value, place, at))

    def visit_Name(self, node: nodes.Name, frame: Frame) -> None:
        if node.ctx != "load":
            super().visit_Name(node, frame)
            return
        ref = frame.symbols.ref(node.name)
        load = frame.symbols.find_load(ref)
        if load is None or load[0] != "param" or self.parameter_is_undeclared(ref):
            spot = self.spot(node.name, place_of(node, self.scan))
            self.write(f"(environment.unset({spot}) if {ref} is missing else {ref})")
        elif node.name == "loop":
            self.write(ref)
        else:
            place = place_of(node, self.scan)
            here = self.name_for(lambda _: place)
            self.write(f"({ref}.here({here}) if {ref}.__class__ is Blank else {ref})")

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:
        if node.name not in _PICKERS:
            super().visit_Filter(node, frame)
            return
        place = self._place_of_items(node)
        self.write("environment.picked(")
        super().visit_Filter(node, frame)
        self.write(f", {self.name_for(lambda _: place)})")

    def _place_of_items(self, node: nodes.Filter) -> Place:
        inner: nodes.Node = node
        while isinstance(inner, nodes.Filter) and inner.node:
            inner = inner.node
        is_path = isinstance(root_of(inner), nodes.Name)
        return place_of(inner, self.scan) if is_path else self.scan.tag(offset_of(inner))

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        if self._is_loop(node.node, frame) and node.attr in LOOP_FIELDS:
            self.visit(node.node, frame)
            self.write(f".{node.attr}")
            return
        self._fetch("fetch", node, frame, lambda: self.write(repr(node.attr)))

    def _is_loop(self, node: nodes.Node, frame: Frame) -> bool:
        """Whether this is the loop around it; an include may see another file's."""
        if not isinstance(node, nodes.Name) or node.name != "loop":
            return False
        load = frame.symbols.find_load(frame.symbols.ref(node.name))
        return load is not None and load[0] == "param"

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:
        if isinstance(node.arg, nodes.Slice):
            self._cut(node, node.arg, frame)
        else:
            self._fetch("fetch_item", node, frame, lambda: self.visit(node.arg, frame))

    def _fetch(
        self,
        method: str,
        node: nodes.Getattr | nodes.Getitem,
        frame: Frame,
        write_key: Callable[[], None],
    ) -> None:
        place = place_of(node, self.scan)
        path = path_of(node) or self.scan.text[place.start : place.end]
        self.write(f"environment.{method}(")
        self.visit(node.node, frame)
        self.write(", ")
        write_key()
        self.write(f", {self.spot(path, place)})")

    def _cut(self, node: nodes.Getitem, part: nodes.Slice, frame: Frame) -> None:
        self.write("environment.cut(")
        self.visit(node.node, frame)
        for edge in (part.start, part.stop, part.step):
            self.write(", ")
            if edge is None:
                self.write("None")
            else:
                self.visit(edge, frame)
        self.write(")")

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self.write("environment.concat(texts((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write(")))")

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:
        """Charge what may be long: all but a single comparison with a constant."""
        is_light = len(node.ops) == 1 and (
            _is_constant(node.expr) or _is_constant(node.ops[0].expr)
        )
        charge = "" if is_light else "environment.weighed"
        self.write("(")
        self._charged(node.expr, frame, charge)
        for operand in node.ops:
            self.write(f" {_SIGNS[operand.op]} ")
            is_search = operand.op in _SEARCHES
            self._charged(operand.expr, frame, "environment.searched" if is_search else charge)
        self.write(")")

    def _charged(self, node: nodes.Expr, frame: Frame, charge: str) -> None:
        self.write("(" if _is_constant(node) else f"{charge}(")
        self.visit(node, frame)
        self.write(")")

    def visit_List(self, node: nodes.List, frame: Frame) -> None:
        self._listed(node, frame, super().visit_List)

    def visit_Tuple(self, node: nodes.Tuple, frame: Frame) -> None:
        if node.ctx == "load":
            self._listed(node, frame, super().visit_Tuple)
        else:
            super().visit_Tuple(node, frame)

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:
        self._listed(node, frame, super().visit_Dict)

    def _listed(self, node: nodes.Expr, frame: Frame, write: Callable[..., None]) -> None:
        if _is_constant(node):
            write(node, frame)
            return
        self.write("environment.listed(")
        write(node, frame)
        self.write(")")

    visit_Add, visit_Sub = _calculation("+"), _calculation("-")
    visit_Mul, visit_Mod = _calculation("*"), _calculation("%")
    visit_Div, visit_FloorDiv = _calculation("/"), _calculation("//")
    visit_Pos, visit_Neg = _signed("+"), _signed("-")

    # Macros and calls

    def visit_Macro(self, node: nodes.Macro, frame: Frame) -> None:
        """Give each word without a value a hole of its own."""
        bare = node.args[: len(node.args) - len(node.defaults)]
        node.defaults = [self._hole(arg) for arg in bare] + node.defaults
        super().visit_Macro(node, frame)

    def _hole(self, arg: nodes.Name) -> nodes.Expr:
        spot = self.spot(arg.name, place_of(arg, self.scan))
        hole: nodes.InternalName = object.__new__(nodes.InternalName)
        nodes.Node.__init__(hole, f"environment.unset({spot})", lineno=arg.lineno)
        return hole

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        del frame  # nothing is escaped
        names = tuple(arg.name for arg in macro_ref.node.args)
        self.write(f"environment.macro(macro, {names!r})")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002 - the base's own
        del forward_caller  # call blocks are refused
        name = node.node.name  # type: ignore[attr-defined]  # the guard lets names through
        if name == "link":
            key = node.args[0].value  # type: ignore[attr-defined]  # the guard lets constants through
            spot = self.spot(f'link("{key}")', call_place(node, self.scan))
            self.write(f"environment.link({key!r}, {spot})")
            return
        self.write(f"environment.call({self.sizes[name]}, ")
        self.visit(node.node, frame)
        self.signature(node, frame)
        self.write(")")

    def visit_With(self, node: nodes.With, frame: Frame) -> None:
        self.writeline("pass", node)
        super().visit_With(node, frame)


_SIGNS = {
    "eq": "==",
    "ne": "!=",
    "gt": ">",
    "gteq": ">=",
    "lt": "<",
    "lteq": "<=",
    "in": "in",
    "notin": "not in",
}


def _is_constant(node: nodes.Node) -> bool:
    """Whether nothing in a value depends on the lead."""
    if isinstance(node, nodes.Const):
        return True
    if isinstance(node, (nodes.List, nodes.Tuple)):
        return all(isinstance(item, nodes.Const) for item in node.items)
    return False
