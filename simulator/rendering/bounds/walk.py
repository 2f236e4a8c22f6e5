"""A walk through a template on all ways at once."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from jinja2 import nodes

from simulator.model.branch import Branch, Case
from simulator.model.place import Place
from simulator.rendering.bounds import lists, loops, macros
from simulator.rendering.bounds.arithmetic import joined
from simulator.rendering.bounds.evaluator import Way
from simulator.rendering.bounds.expressions import Expressions
from simulator.rendering.bounds.operations import apply
from simulator.rendering.bounds.reads import Reads
from simulator.rendering.bounds.shapes import (
    Exact,
    Listed,
    Made,
    Many,
    Op,
    Ref,
    Shape,
    Unknown,
    Value,
)
from simulator.rendering.bounds.state import EVERYTHING, State, merged
from simulator.rendering.bounds.tally import Scale, add
from simulator.rendering.bounds.text_filters import NOTHING
from simulator.rendering.bounds.text_ops import Way as ShapeWay
from simulator.rendering.bounds.unprovable import UnprovableError
from simulator.rendering.bounds.ways import printed, singles
from simulator.rendering.bounds.world import World
from simulator.rendering.branches import branch_at
from simulator.rendering.paths import offset_of
from simulator.rendering.scan import Scan

MOST_STATES = 64
FEW_STATES = 6
MUCH_WORK = 3_000
MOST_WORK = 30_000
MOST_FORKS = 12
MANY_A_STEP = 4
"""So many ways printed are as much work as one step."""

States: TypeAlias = list[State]


class Tree:
    """A template's tree with its parts."""

    def __init__(self, node: nodes.Template, scan: Scan) -> None:
        self.node = node
        self.scan = scan


class Walk:
    """Goes through a template; `trees` are its includes by name."""

    def __init__(
        self,
        world: World,
        trees: Mapping[str, Tree],
        scale: Scale,
        note: Callable[[Branch, State], None] | None = None,
        reads: Reads | None = None,
    ) -> None:
        self.world = world
        self.trees = trees
        self.scale = scale
        self.note = note
        self.counts = note is None
        self.reads = reads or Reads({name: tree.node for name, tree in trees.items()})
        self.live: frozenset[str] = frozenset()
        self.block_value: Value = NOTHING
        self.scan: Scan
        self.work = 0
        self._items: dict[tuple[tuple[str, ...], int], int] = {}
        self._reads_language = True
        self._macros: dict[tuple[str, str], nodes.Macro] = {}
        self.expressions = Expressions(self)
        self._kinds: Mapping[type[nodes.Node], Callable[..., States]] = {
            nodes.Output: self._output,
            nodes.If: self._if,
            nodes.For: lambda node, states: loops.loop(self, node, states),
            nodes.Assign: self._assign,
            nodes.AssignBlock: self._assign_block,
            nodes.With: self._with,
            nodes.FilterBlock: self._filter_block,
            nodes.Macro: self._macro,
            nodes.Include: self._include,
        }

    def whole(self, tree: Tree, state: State) -> States:
        """All ways through a message."""
        for each in (tree, *self.trees.values()):
            self.reads.learn(each.node)
        self.scan = tree.scan
        every = [each.node for each in (tree, *self.trees.values())]
        self._reads_language = any(map(_reads_language, every))
        return self.body(tree.node.body, [state], frozenset())

    def body(self, parts: list[nodes.Node], states: States, live: frozenset[str]) -> States:
        """All ways through parts that follow each other; `live` is what is read behind them."""
        after = [live]
        for part in reversed(parts[1:]):
            after.append(after[-1] | self.reads.of(part))
        outer = self.live
        for part, read_later in zip(parts, reversed(after), strict=bool(parts)):
            self.live = read_later
            self.worked(len(states))
            states = self._kinds[type(part)](part, states)
            self.live = outer
            states = merged(states, read_later, self.most_states)
            if not states:
                break
        return states

    def worked(self, count: int) -> None:
        """Count work, as nobody waits for a proof for long."""
        self.work += count
        if self.work > MOST_WORK:
            raise UnprovableError("This message can go too many ways: use fewer tests and loops.")

    @property
    def most_states(self) -> int:
        """How many ways are kept apart: fewer once there was much to do."""
        return MOST_STATES if self.work < MUCH_WORK else FEW_STATES

    def is_live(self, name: str) -> bool:
        """Whether a field is read later on."""
        return name in self.live or EVERYTHING in self.live

    def item_number(self, order: tuple[str, ...], index: int) -> int:
        """The number that stands for an item of a list in another order than the field's own."""
        return self._items.setdefault((order, index), lists.ANY - 1 - len(self._items))

    def dates_are_apart(self) -> bool:
        """Whether a date comes later too, and only dates read the lead's language and country."""
        return self.is_live("lead.language") and not self._reads_language

    def apply(self, op: Op, shape: Shape) -> list[ShapeWay]:
        """What an operation makes of a shape."""
        return apply(op, shape, self.world)

    # Output

    def _output(self, node: nodes.Output, states: States) -> States:
        parts = node.nodes
        live = self.live
        after = [live]
        for part in reversed(parts[1:]):
            after.append(after[-1] | self.reads.of(part))
        for part, read_later in zip(parts, reversed(after), strict=bool(parts)):
            self.live = read_later
            states = [
                shown
                for state in states
                for before, value in self.expressions.ways(part, state)
                for shown in self.show(before, value, part)
            ]
            self.worked(len(states) // MANY_A_STEP)
            states = merged(states, read_later, self.most_states)
        self.live = live
        return states

    def show(self, state: State, value: Value, node: nodes.Node) -> States:
        """Print a value."""
        if state.buffer is not None:
            return [state.buffered((*state.buffer, value))]
        found: States = []
        for before in self._forked(state, value):
            shown = printed(before, value, self.world)
            if shown is None:
                continue
            if not self.counts:
                found.append(shown.state)
                continue
            try:
                tally = add(shown.state.tally, shown.text, self.scale)
            except UnprovableError as error:
                raise UnprovableError(error.reason, error.place or self.place(node)) from None
            found.append(shown.state.counted(tally))
        return found

    def _forked(self, state: State, value: Value) -> States:
        """Ways apart for what a field that is read again may be."""
        if (
            not isinstance(value, Ref)
            or not value.path
            or not self.is_live(f"lead.{value.path[0]}")
        ):
            return [state]
        shapes = state.shapes(value.path)
        if len(shapes) == 1 or len(shapes) > MOST_FORKS:
            return [state]
        return [state.put(value.path, [shape]) for shape in shapes]

    def place(self, node: nodes.Node) -> Place:
        """Where a part stands."""
        return self.scan.tag(offset_of(node))

    # Branches

    def note_test(self, node: nodes.Node, state: State, *, holds: bool) -> None:
        """A test was answered."""
        if self.note is not None:
            case = Case.YES if holds else Case.NO
            self.note(branch_at(node, self.scan, case), state)

    def note_fallback(self, node: nodes.Node, answers: Iterable[tuple[State, bool]]) -> None:
        """A value was shown, or what is held ready for it."""
        if self.note is not None:
            for state, holds in answers:
                case = Case.VALUE if holds else Case.FALLBACK
                self.note(branch_at(node, self.scan, case), state)

    def note_count(self, node: nodes.For, state: State, count: int) -> None:
        """A loop was run so often."""
        if self.note is not None:
            case = Case.NONE if not count else Case.ONE if count == 1 else Case.MANY
            self.note(branch_at(node, self.scan, case), state)

    def _if(self, node: nodes.If, states: States) -> States:
        live = self.live
        tests = [node, *node.elif_]
        left = states
        found: States = []
        for number, each in enumerate(tests):
            rest = self.reads.of_all([*tests[number + 1 :], *node.else_])
            self.live = live | rest | self.reads.of_all(each.body)
            yes, no = self._parted(each, left)
            self.live = live
            found += self.body(
                each.body, merged(yes, live | self.reads.of_all(each.body), self.most_states), live
            )
            left = merged(no, live | rest, self.most_states)
        return found + self.body(node.else_, left, live)

    def _parted(self, node: nodes.If, states: States) -> tuple[States, States]:
        yes: States = []
        no: States = []
        for state in states:
            for after, holds in self.expressions.test(node.test, state):
                self.note_test(node, after, holds=holds)
                (yes if holds else no).append(after)
        return yes, no

    # Names

    def _assign(self, node: nodes.Assign, states: States) -> States:
        return [
            self.bound(after, node.target, value)
            for state in states
            for before, whole in self.expressions.ways(node.node, state)
            for after, value in self.unpacked(before, node.target, whole)
        ]

    def unpacked(self, state: State, target: nodes.Node, value: Value) -> list[Way]:
        """A value that several names are set from, item by item."""
        if isinstance(target, nodes.Name):
            return [(state, value)]
        count = len(list(target.iter_child_nodes()))
        found: list[Way] = []
        for after, shape in singles(state, value, self.world):
            if isinstance(shape, Many) and shape.low <= count and shape.high in (None, count):
                ways: list[tuple[State, tuple[Value, ...]]] = [(after, ())]
                for number in range(count):
                    ways = [
                        (later, (*items, item))
                        for before, items in ways
                        for later, item in lists.item_ways(self.expressions, before, shape, number)
                    ]
                found += ((later, Listed(items)) for later, items in ways)
            else:
                found.append((after, shape))
        return found

    def bound(self, state: State, target: nodes.Node, value: Value) -> State:
        """A value by its name; several values by theirs."""
        if isinstance(target, nodes.Name):
            return state.bind({target.name: value})
        names = [name.name for name in target.find_all(nodes.Name)]
        values: list[Value] = []
        if isinstance(value, Listed):
            values = list(value.items)
        elif isinstance(value, Exact) and isinstance(value.value, (list, tuple)):
            values = [Exact(each) for each in value.value]
        if len(values) != len(names):
            reason = "Several names are set from one value here: set each apart."
            values = [Unknown(reason) for _ in names]
        return state.bind(dict(zip(names, values, strict=True)))

    def _assign_block(self, node: nodes.AssignBlock, states: States) -> States:
        found: States = []
        for state in states:
            for after, value in self._block(node.body, state):
                if node.filter is None:
                    found.append(self.bound(after, node.target, value))
                    continue
                for filtered, changed in self._through(node.filter, after, value):
                    found.append(self.bound(filtered, node.target, changed))
        return found

    def _through(self, node: nodes.Expr, state: State, value: Value) -> list[Way]:
        outer, self.block_value = self.block_value, value
        ways = self.expressions.ways(node, state)
        self.block_value = outer
        return ways

    def _block(self, parts: list[nodes.Node], state: State) -> list[Way]:
        """What parts print, in scopes of their own."""
        inner = state.within((*state.scopes, {})).buffered(())
        found = self.body(parts, [inner], self.live)
        return [self.value_of(after, state) for after in found]

    def value_of(self, after: State, before: State) -> Way:
        """What was printed, and the state behind it in the scopes before."""
        value = joined(after.buffer or ())
        return after.within(before.scopes).buffered(before.buffer), value

    def _with(self, node: nodes.With, states: States) -> States:
        found: States = []
        for state in states:
            for after, values in self.expressions.each(list(node.values), state):
                inner = after.within((*after.scopes, {}))
                for target, value in zip(node.targets, values, strict=True):
                    inner = self.bound(inner, target, value)
                ended = self.body(node.body, [inner], self.live)
                found += (each.within(state.scopes) for each in ended)
        return found

    def _filter_block(self, node: nodes.FilterBlock, states: States) -> States:
        return [
            shown
            for state in states
            for after, value in self._block(node.body, state)
            for filtered, changed in self._through(node.filter, after, value)
            for shown in self.show(filtered, changed, node)
        ]

    def _macro(self, node: nodes.Macro, states: States) -> States:
        name = self.scan.name
        self._macros[name, node.name] = node
        return [
            state.bind({node.name: Made(node.name, name, len(state.scopes))}) for state in states
        ]

    def call(self, made: Made, node: nodes.Call, state: State) -> list[Way]:
        """What a macro prints."""
        return macros.called(self, self._macros[made.template, made.name], made, node, state)

    def _include(self, node: nodes.Include, states: States) -> States:
        tree = self.trees.get(node.template.value)  # type: ignore[attr-defined]  # the guard lets constants through
        if tree is None:
            return states
        outer, self.scan = self.scan, tree.scan
        found: States = []
        for state in states:
            visible = {name: value for scope in state.scopes for name, value in scope.items()}
            ended = self.body(tree.node.body, [state.within((visible, {}))], self.live)
            found += (each.within(state.scopes) for each in ended)
        self.scan = outer
        return found


def _reads_language(tree: nodes.Template) -> bool:
    """Whether something may print or test the language or the country itself."""
    names = {node.attr for node in tree.find_all(nodes.Getattr)}
    is_whole = tree.find(nodes.Getitem) is not None
    return is_whole or bool(names & {"language", "country"})
