"""The proof of one message: all ways through it, for all leads or for some."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from jinja2 import nodes
from pydantic import ValidationError

from simulator.loading.field_check import field_problems
from simulator.model.branch import Branch
from simulator.model.fields import FieldSpec
from simulator.model.persona import Persona
from simulator.rendering.as_sent import Account, Addition
from simulator.rendering.bounds.given import sample, sent_names
from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.linking import linked
from simulator.rendering.bounds.reads import Reads
from simulator.rendering.bounds.sending import (
    Sending,
    before,
    behind,
    encoding_name,
    scale_of,
    sendings,
)
from simulator.rendering.bounds.shapes import Cat
from simulator.rendering.bounds.state import Fields, Scope, State
from simulator.rendering.bounds.tally import START, Log, Scale, Tally, add, billed
from simulator.rendering.bounds.unprovable import UnprovableError
from simulator.rendering.bounds.walk import Tree, Walk
from simulator.rendering.bounds.ways import printed
from simulator.rendering.bounds.witness import Builder, Lead, as_data
from simulator.rendering.bounds.world import World
from simulator.rendering.engine import Template
from simulator.rendering.references import fields_read

TOO_MUCH = "This message is too much to follow: make it simpler."
_LINKS_AND_SIGNS = "Links are shortened here and signs changed: nothing is proved of both."


_ALWAYS_READ = frozenset({"country", "carrier", "language", "timezone"})


class End(NamedTuple):
    """The fewest and the most texts on one way, what led to the most, what is known of the lead."""

    least: int
    most: int
    log: Log | None
    fields: Fields


class Proof:
    """One message, with what its leads may hold."""

    def __init__(
        self,
        *,
        account: Account,
        world: World,
        compiled: tuple[Template, Tree],
        trees: Mapping[str, Tree],
        grounds: Grounds,
        kind: str,
        fields: Mapping[str, FieldSpec],
        given: Mapping[str, object] | None = None,
    ) -> None:
        self.account = account
        self.template, self._tree = compiled
        self.grounds = grounds
        self.kind = kind
        self.fields = fields
        self.given = given
        self.work = 0
        self._world = world
        self._trees = trees
        self._reads = Reads({name: tree.node for name, tree in trees.items()})

    def filled(self, lead: Lead) -> str:
        """What a lead gets, without what the provider adds; raises `TemplateError`."""
        return self.template.fill(lead, sample(self.template.read_of_send, self.given)).text

    @property
    def nodes(self) -> Sequence[nodes.Template]:
        """The trees of the message and of what it includes."""
        return [self._tree.node, *(tree.node for tree in self._trees.values())]

    @property
    def read(self) -> Collection[str]:
        """The fields that may change what is sent."""
        read = fields_read(self.template.references)
        return self.fields if read is None else read | _ALWAYS_READ

    def ends(self, grounds: Grounds) -> Iterator[End]:
        """Each way that leads of these grounds may go."""
        for sending in sendings(self.account, self.kind, grounds):
            yield from self._ends_of(sending, grounds)

    def builder(self, grounds: Grounds) -> Builder:
        """What makes leads."""
        return Builder(grounds, self.fields)

    def noted(self, note: Callable[[Branch, State], None]) -> str:
        """Tell of every way that may be gone; return why some were not looked at, if any."""
        scale = scale_of(8, None)
        walk = Walk(self._world, self._trees, scale, note)
        try:
            walk.whole(self._tree, State(self.grounds, {}, (self._names,), START))
        except UnprovableError as error:
            return error.reason
        except Exception:  # noqa: BLE001 - whatever it is, it is no proof
            return TOO_MUCH
        return ""

    def fits(self, lead: Lead) -> bool:
        """Whether there may be such a lead."""
        if any(field_problems(self.fields, lead)):
            return False
        try:
            Persona.model_validate(as_data(lead))
        except ValidationError:
            return False
        return True

    @property
    def _names(self) -> Scope:
        """What tells of the sending: known around all that the template sets itself."""
        return sent_names(self.template.read_of_send, self.given, self._world)

    def _ends_of(self, sending: Sending, grounds: Grounds) -> Iterator[End]:
        scale = scale_of(sending.bits, encoding_name(self.account))
        link = sending.fitting.link
        if link and scale.encoding:
            raise UnprovableError(_LINKS_AND_SIGNS)
        walk = Walk(self._world, self._trees, scale, reads=self._reads)
        fields: Fields = {}
        if sending.country is not None:
            fields["country",] = sending.country
        if sending.carrier is not None:
            fields["carrier",] = sending.carrier
        start = add(START, before(sending.fitting.prefix), scale)
        state = State(grounds, fields, (self._names,), start, () if link else None)
        try:
            ends = walk.whole(self._tree, state)
        finally:
            self.work += walk.work
        for end in ends:
            tally = self._with_links(end, link, scale) if link else end.tally
            if tally is None:
                continue
            tally = add(tally, behind(sending.fitting.footer, self._tree.node), scale)
            yield End(*billed(tally, scale), end.fields)

    def _with_links(self, end: State, link: Addition, scale: Scale) -> Tally | None:
        shown = printed(end, Cat(end.buffer or ()), self._world)
        if shown is None:
            return None
        return add(end.tally, linked(shown.text, link), scale)
