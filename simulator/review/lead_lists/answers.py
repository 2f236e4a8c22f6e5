"""What the conditions of steps say of a list's leads, whatever those do."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from simulator.errors import TemplateError
from simulator.personas.imported.leads import ABSENT, LeadColumns
from simulator.rendering.engine import Condition
from simulator.rendering.references import fields_read
from simulator.review.desk import Desk

_MOST_REMEMBERED = 50_000
_DOINGS = ("replied", "clicked")


@dataclass(frozen=True)
class _Asked:
    """A condition that asks something of a lead; `fields` are those, `None` for any."""

    condition: Condition
    fields: tuple[str, ...] | None
    known: dict[Hashable, tuple[bool, ...]] = field(default_factory=dict)

    def of(self, fields: Mapping[str, object]) -> tuple[bool, ...]:
        """Whether it holds, for all that a lead may have done."""
        key = repr([*fields.items()])
        if key not in self.known:
            if len(self.known) == _MOST_REMEMBERED:
                self.known.clear()
            self.known[key] = tuple(self._holds(fields, *each) for each in self._doings)
        return self.known[key]

    @property
    def _doings(self) -> Sequence[tuple[bool, bool]]:
        roots = {each.root for each in self.condition.references}
        may_reply = (False, True) if roots & {"replied", "no_reply"} else (False,)
        may_click = (False, True) if "clicked" in roots else (False,)
        return tuple(product(may_reply, may_click))

    def _holds(self, fields: Mapping[str, object], replied: bool, clicked: bool) -> bool:  # noqa: FBT001
        try:
            return self.condition.holds(fields, replied=replied, clicked=clicked)
        except TemplateError:
            return False


class Answers:
    """The answers of a workspace's conditions; each is asked once for what it reads."""

    def __init__(self, desk: Desk) -> None:
        whens = {
            step.when
            for runs in desk.runs.values()
            for step in runs.sequence.steps
            if step.when and "lead" in step.when
        }
        self._first: dict[Hashable, Mapping[str, object]] = {}
        self._asked: list[_Asked] = []
        for when in sorted(whens):
            try:
                condition = desk.engine.compile_condition("when", when)
            except TemplateError:
                continue  # it has a finding of its own
            read = fields_read(condition.references)
            if read != frozenset():
                self._asked.append(_Asked(condition, None if read is None else tuple(sorted(read))))

    def of(self, leads: LeadColumns, count: int) -> Sequence[Hashable]:
        """What is answered of each row."""
        each = [
            [asked.of(_fields_at(leads, asked.fields, row)) for row in range(count)]
            for asked in self._asked
        ]
        return [*zip(*each, strict=True)] if each else [()] * count

    def stand_ins(
        self, leads: LeadColumns, answers: Sequence[Hashable]
    ) -> Mapping[str, Sequence[object]]:
        """For each field that is asked for, of every row what the first with its answers has."""
        for row, answered in enumerate(answers):
            if answered not in self._first:
                self._first[answered] = self.read_by(leads, row)
        return {
            name: [self._first[answered].get(name, ABSENT) for answered in answers]
            for name in self.fields
        }

    def read_by(self, leads: LeadColumns, row: int) -> Mapping[str, object]:
        """The fields of a row that were asked for."""
        found: dict[str, object] = {}
        for asked in self._asked:
            found |= _fields_at(leads, asked.fields, row)
        return found

    @property
    def fields(self) -> frozenset[str]:
        """The names of fields that are asked for, without those of conditions that ask for any."""
        return frozenset(name for asked in self._asked for name in asked.fields or ())


def _fields_at(leads: LeadColumns, names: Sequence[str] | None, row: int) -> Mapping[str, object]:
    columns = leads.fields
    wanted = columns if names is None else [name for name in names if name in columns]
    cells = {name: columns[name][row] for name in wanted}
    return {name: value for name, value in cells.items() if value is not ABSENT}
