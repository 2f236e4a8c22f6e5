"""From a template's text to code that any environment can run, with all that it includes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import CodeType
from typing import TYPE_CHECKING

from jinja2 import nodes
from jinja2.environment import Template

from simulator.errors import TemplateError
from simulator.model.place import Place
from simulator.rendering.codegen import Code, generate
from simulator.rendering.environment import PlainEnvironment, show_all
from simulator.rendering.faults import tag_lines
from simulator.rendering.guard import inspect
from simulator.rendering.metering import meter
from simulator.rendering.nearest import nearest, short
from simulator.rendering.parser import parse, parse_condition
from simulator.rendering.references import Reference, references_in
from simulator.rendering.scan import Scan, normalise, scan, scan_expression
from simulator.rendering.shown import weighed_fields
from simulator.rendering.values import Blank

if TYPE_CHECKING:
    from simulator.model.workspace import Include

MOST_LEVELS = 8  # of includes
_MOST_REMEMBERED = 32
CONDITION_NAMES = ("clicked", "no_reply", "replied")


@dataclass(frozen=True, slots=True)
class Unit:
    """One compiled file; `size` is the steps of running it, `levels` how deep it includes.

    `included` names what it takes in, and what that does; `weighed` are the fields of the lead
    that any of these does more with than show them.
    """

    scan: Scan
    tree: nodes.Template
    written: Code
    code: CodeType
    references: tuple[Reference, ...]
    size: int
    levels: int
    included: tuple[str, ...]
    weighed: frozenset[str]

    def bind(self, environment: PlainEnvironment) -> Template:
        """Make it run in an environment."""
        template = Template.from_code(environment, self.code, {})
        names = template.root_render_func.__globals__
        names.update(self.written.names(environment))
        names.update(scan=self.scan, tag_lines=tag_lines(template.debug_info))
        names.update(texts=show_all, Blank=Blank, seen=set[int]().add)
        return template


class Compiler:
    """Compiles messages, and each of their includes once; for any number of engines."""

    def __init__(self, sources: Mapping[str, "Include"], environment: PlainEnvironment) -> None:
        self._sources = sources
        self._environment = environment
        self.includes: dict[str, Unit] = {}
        self._lately: dict[tuple[str, str], Unit] = {}

    def message(self, name: str, source: str) -> Unit:
        """Compile a message; raises `TemplateError`. What was compiled lately is remembered."""
        unit = self._lately.pop((name, source), None)
        if unit is None:
            parts = scan(name, normalise(source))
            unit = self._unit(parts, parse(parts), ())
            if len(self._lately) == _MOST_REMEMBERED:
                del self._lately[next(iter(self._lately))]
        self._lately[name, source] = unit
        return unit

    def condition(self, name: str, source: str) -> Unit:
        """Compile an expression to a message that says `yes`, or nothing."""
        parts = scan_expression(name, normalise(source))
        return self._unit(parts, parse_condition(parts), (), CONDITION_NAMES)

    def _unit(
        self,
        parts: Scan,
        tree: nodes.Template,
        above: tuple[str, ...],
        known: Collection[str] = (),
    ) -> Unit:
        outline = inspect(tree, parts)
        included: dict[str, Unit] = {}
        for name, place, may_miss in outline.includes:
            if name in self._sources or not may_miss:
                included[name] = self._included(name, place, parts, above)
        read = {name: unit.references for name, unit in included.items()}
        references = references_in(tree, parts, read, known)
        macros, size = meter(tree)
        written = generate(tree, parts, self._environment, macros, frozenset(included))
        inner = [name for unit in included.values() for name in unit.included]
        return Unit(
            parts,
            tree,
            written,
            _byte_code(written, parts),
            references,
            size,
            levels=1 + max((unit.levels for unit in included.values()), default=0),
            included=tuple(dict.fromkeys((*included, *inner))),
            weighed=weighed_fields(tree).union(*(unit.weighed for unit in included.values())),
        )

    def _included(self, name: str, place: Place, parts: Scan, above: tuple[str, ...]) -> Unit:
        if name not in self._sources:
            raise self._no_such_file(name, place, parts)
        if name in above:
            message = f"{short(name)} includes itself, by way of other files or directly."
            raise parts.error_at(place, message, "Remove one of these includes.")
        unit = self.includes.get(name)
        if unit is None:
            include = self._sources[name]
            inner = scan(include.file, normalise(include.body))
            unit = self._unit(inner, parse(inner), (*above, name))
            self.includes[name] = unit
        if len(above) + unit.levels > MOST_LEVELS:
            message = f"Files include each other more than {MOST_LEVELS} levels deep."
            raise parts.error_at(place, message, "Take in the text itself here.")
        return unit

    def _no_such_file(self, name: str, place: Place, parts: Scan) -> TemplateError:
        near = nearest(name, self._sources)
        remedy = f"Did you mean {near}?" if near else "Put the file below templates/_shared/."
        return parts.error_at(place, f"There is no file {short(name)} to include.", remedy)


def _byte_code(written: Code, parts: Scan) -> CodeType:
    try:
        return compile(written.text, "<message>", "exec")
    except (RecursionError, SyntaxError, MemoryError) as error:
        message = "This message is too complex to be filled."
        raise parts.error(0, min(1, len(parts.text)), message, "Make it simpler.") from error
