"""The engine: compiles the templates of one workspace, fills them, and traces what it filled.

The plain pass gives the text for every lead; the traced one, asked for rarely, runs the same code
on texts that know their origins.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from jinja2.environment import Template as Code
from jinja2.runtime import Context

from simulator.model.branch import Branch
from simulator.model.place import Place
from simulator.model.rendering import Missing, Rendering, Run
from simulator.rendering.compiler import Compiler, Unit
from simulator.rendering.coverage import Ways
from simulator.rendering.environment import PlainEnvironment, TracingEnvironment
from simulator.rendering.faults import fault
from simulator.rendering.filling import Filling
from simulator.rendering.given import read_of_send
from simulator.rendering.references import Reference, fields_read
from simulator.rendering.runs import joined
from simulator.rendering.traced import Origin, Traced

if TYPE_CHECKING:
    from simulator.model.workspace import Include

_MOST_REMEMBERED = 32
"""Templates that stay compiled: the parts of the messages that somebody looks at in turn."""

__all__ = ["Condition", "Engine", "Filled", "Reference", "Template"]


class Filled(NamedTuple):
    """A message's text for one lead, and the holes in it."""

    text: str
    missing: tuple[Missing, ...]


class Engine:
    """Compiles and fills the templates of one workspace; for one thread at a time.

    `includes` are keyed by what a template writes between the quotes, `links` by the names that
    `link("name")` takes. `compiler` is that of another engine with the same includes, so that no
    message is compiled twice.
    """

    def __init__(
        self,
        *,
        includes: Mapping[str, "Include"] | None = None,
        brand: Mapping[str, object] | None = None,
        sender: Mapping[str, object] | None = None,
        links: Mapping[str, str] | None = None,
        compiler: Compiler | None = None,
    ) -> None:
        self._filling = Filling()
        given = {"brand": brand or {}, "sender": sender or {}}
        self._plain = _Pass(PlainEnvironment(self._filling, links or {}), given)
        self._traced = _Pass(TracingEnvironment(self._filling, links or {}), given)
        self.compiler = compiler or Compiler(includes or {}, self._plain.environment)
        self._lately: dict[tuple[str, str], Template] = {}

    def compile(self, name: str, source: str) -> "Template":
        """Compile a message's body as it stands in its file; raises `TemplateError`.

        What was compiled lately is remembered.
        """
        template = self._lately.pop((name, source), None)
        if template is None:
            template = Template(self, self.compiler.message(name, source))
            if len(self._lately) == _MOST_REMEMBERED:
                del self._lately[next(iter(self._lately))]
        self._lately[name, source] = template
        return template

    def compile_condition(self, name: str, source: str) -> "Condition":
        """Compile a step's `when`; raises `TemplateError`."""
        return Condition(Template(self, self.compiler.condition(name, source)))

    def run_plain(self, unit: Unit) -> "_Run":
        """Return what fills a message as plain text."""
        return _Run(self._filling, self._plain, unit, self.compiler.includes)

    def run_traced(self, unit: Unit) -> "_Run":
        """Return what fills a message with origins."""
        return _Run(self._filling, self._traced, unit, self.compiler.includes)


class _Pass:
    """An environment, and the values in it that are the same for all leads."""

    def __init__(
        self, environment: PlainEnvironment, given: Mapping[str, Mapping[str, object]]
    ) -> None:
        self.environment = environment
        self._given = given
        self._values: dict[str, object] | None = None

    def values(self) -> dict[str, object]:
        """Return the values, made once."""
        if self._values is None:
            table = self.environment.wrapping.table
            self._values = {name: table(values, name) for name, values in self._given.items()}
            self.environment.budget.reset()  # the first lead has as much as the others
        return self._values

    def bind(self, unit: Unit, includes: Mapping[str, Unit]) -> Code:
        """Make a message and all includes run here."""
        bound = self.environment.includes
        for name, include in includes.items():
            if name not in bound:
                bound[name] = (include.bind(self.environment), include.size)
        return unit.bind(self.environment)


class _Run:
    """A message bound to one pass, with the context that all leads share."""

    def __init__(
        self, filling: Filling, way: _Pass, unit: Unit, includes: Mapping[str, Unit]
    ) -> None:
        self._filling = filling
        self._way = way
        self._environment = way.environment
        self._scan = unit.scan
        self._reads_any_field = fields_read(unit.references) is None
        self._values: dict[str, object] = {}
        self._more: tuple[str, ...] = ()
        code = way.bind(unit, includes)
        environment = way.environment
        inner = [(includes[name], environment.includes[name][0]) for name in unit.included]
        self.ways = Ways([(unit, code), *inner])
        self._context: Context = code.new_context(self._values, shared=True)
        self._pieces = code.root_render_func

    def fill(self, lead: Mapping[str, object], more: Mapping[str, object]) -> str:
        """Return the text; the holes are in the filling."""
        self._filling.start(lead)
        if self._filling.ways is not self.ways:
            self._filling.ways = self.ways
            self.ways.note_here()
        self._context.vars.clear()
        self._context.exported_vars.clear()
        try:
            if not self._values:
                self._values.update(self._way.values())
            self._values["lead"] = self._environment.lead(is_whole=self._reads_any_field)
            if more or self._more:
                self._give(more)
            return self._environment.collect(self._pieces(self._context))
        except Exception as error:
            raise fault(error, self._scan) from error

    def _give(self, more: Mapping[str, object]) -> None:
        """Set the names that this filling has beside those of all, and no other one's."""
        for name in self._more:
            del self._values[name]
        self._more = ()
        wrap = self._environment.wrapping.wrap
        self._values.update({name: wrap(value, name) for name, value in more.items()})
        self._more = tuple(more)

    def missing(self) -> tuple[Missing, ...]:
        """Return the holes of the last filling."""
        return self._filling.notes.all()


class Template:
    """A compiled message.

    `source` has line feeds for line ends and lacks the file's final newline: all offsets count in
    it. `references` are the paths that it and its includes read; `read_of_send` those names among
    them that tell what is sent, and when.
    """

    __slots__ = (
        *("_engine", "_plain", "_traced", "_unit"),
        *("name", "read_of_send", "references", "source"),
    )

    def __init__(self, engine: Engine, unit: Unit) -> None:
        self.name: str = unit.scan.name
        self.source: str = unit.scan.text
        self.references: tuple[Reference, ...] = unit.references
        self.read_of_send: frozenset[str] = read_of_send(unit.references)
        self._engine = engine
        self._unit = unit
        self._plain = engine.run_plain(unit)
        self._traced: _Run | None = None

    def fill(self, lead: Mapping[str, object], more: Mapping[str, object] | None = None) -> Filled:
        """Return the text for a lead, whose absent fields are those not in the mapping.

        `more` holds other names that the template may use, with plain data. Raises
        `TemplateError`.
        """
        text = self._plain.fill(lead, more or {})
        return Filled(text, self._plain.missing())

    @property
    def unit(self) -> Unit:
        """What it was compiled to."""
        return self._unit

    @property
    def weighed(self) -> frozenset[str]:
        """The fields of the lead that it does more with than show their text as it is."""
        return self._unit.weighed

    @property
    def branches(self) -> tuple[Branch, ...]:
        """The ways that it can go, in the order of its text, then those of its includes."""
        return self._plain.ways.all

    @property
    def taken(self) -> frozenset[Branch]:
        """Those that any `fill` went, its own and its includes', since `forget_taken`."""
        return self._plain.ways.taken

    def forget_taken(self) -> None:
        """Count the ways that fills go from none again."""
        self._plain.ways.forget()

    def trace(
        self, lead: Mapping[str, object], more: Mapping[str, object] | None = None
    ) -> Rendering:
        """Return the same text with the origin of each character; raises `TemplateError`."""
        text, missing = self.fill(lead, more)
        if self._traced is None:
            self._traced = self._engine.run_traced(self._unit)
        whole = Place(self.name, 0, len(self.source))
        traced = self._traced.fill(lead, more or {})
        if isinstance(traced, Traced) and traced == text:
            return Rendering(text, _runs(traced.origins, whole), missing)
        return Rendering(text, (Run(len(text), whole, None, None),), missing)


class Condition:
    """A step's `when`: a test on the lead and on what the lead did."""

    __slots__ = ("_template", "name", "references", "source")

    def __init__(self, template: Template) -> None:
        self.name: str = template.name
        self.source: str = template.source
        self.references: tuple[Reference, ...] = template.references
        self._template = template

    def holds(
        self, lead: Mapping[str, object], *, replied: bool = False, clicked: bool = False
    ) -> bool:
        """Whether the step is due for this lead; raises `TemplateError`."""
        facts = {"replied": replied, "no_reply": not replied, "clicked": clicked}
        return bool(self._template.fill(lead, facts).text)


def _runs(origins: Iterable[Origin], whole: Place) -> tuple[Run, ...]:
    return joined(Run(length, place or whole, at, field) for length, place, at, field in origins)
