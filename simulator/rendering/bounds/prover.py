"""Proves how many texts a message is billed as at the least and the most, over all leads."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from pydantic import ValidationError

from simulator.errors import TemplateError
from simulator.length.measure import measure
from simulator.loading.field_check import field_problems
from simulator.model.branch import Branch
from simulator.model.change import changed
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.place import Place
from simulator.rendering.as_sent import Addition, account_of
from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.linking import linked
from simulator.rendering.bounds.reaching import Reacher
from simulator.rendering.bounds.result import Reach, SegmentBound
from simulator.rendering.bounds.sending import (
    Sending,
    before,
    behind,
    encoding_name,
    scale_of,
    sendings,
)
from simulator.rendering.bounds.shapes import Cat, Exact, Moment, Num, Shape, Span
from simulator.rendering.bounds.state import Fields, State
from simulator.rendering.bounds.tally import START, Log, Scale, Tally, add, billed
from simulator.rendering.bounds.trees import KeepingEngine, constants, only_trimmed
from simulator.rendering.bounds.unprovable import UnprovableError
from simulator.rendering.bounds.walk import Tree, Walk
from simulator.rendering.bounds.ways import printed
from simulator.rendering.bounds.witness import (
    MISSING,
    Builder,
    Lead,
    as_data,
    choices_of,
    improved,
    number_for,
    plain,
)
from simulator.rendering.bounds.world import World
from simulator.rendering.engine import Template
from simulator.rendering.values import Absent

if TYPE_CHECKING:
    from simulator.model.settings import Settings
    from simulator.model.workspace import Include

_NOT_SMS = "Only text messages are billed by their length."
_TOO_MUCH = "This message is too much to follow: make it simpler."
_NOBODY = "No lead gets a text: with every lead that [fields] allows, filling it fails."
_LINKS_AND_SIGNS = "Links are shortened here and signs changed: nothing is proved of both."
_STRONG = ("\u0390", "\U00010000", "\u0117", "€", "W", "a ", "a.co,", "-1e15", "1e15")
_DAYS = tuple(
    dt.datetime(2026, month, day, 22, 30)  # noqa: DTZ001 - the lead's own clock
    for month in range(1, 13)
    for day in range(22, 29)
)


class End(tuple[int, int, Log | None, Fields]):
    """One way's result."""

    __slots__ = ()


class Prover:
    """Proves the messages of one workspace; for one thread at a time."""

    def __init__(
        self, settings: "Settings", includes: Mapping[str, "Include"] | None = None
    ) -> None:
        self.settings = settings
        self.account = account_of(settings)
        self._engine = KeepingEngine(
            includes=includes or {},
            brand=settings.brand,
            sender=settings.sender,
            links=settings.links,
        )
        self._world = World(brand=settings.brand, sender=settings.sender, links=settings.links)

    def bound(self, message: "Message | str", names: str = "any") -> SegmentBound:
        """The fewest and the most texts billed; never raises.

        With `names="plain"` every text field is in plain letters.
        """
        try:
            return self._bound(message, is_plain=names == "plain")
        except UnprovableError as error:
            return SegmentBound(proved=False, reason=error.reason, place=error.place)
        except TemplateError as error:
            place = Place(error.template, error.start, error.end)
            return SegmentBound(proved=False, reason=f"{error.message} {error.remedy}", place=place)
        except Exception:  # noqa: BLE001 - whatever it is, it is no proof
            return SegmentBound(proved=False, reason=_TOO_MUCH)

    def _bound(self, message: "Message | str", *, is_plain: bool) -> SegmentBound:
        if not isinstance(message, str) and message.channel is not Channel.SMS:
            return SegmentBound(proved=False, reason=_NOT_SMS)
        case = self._case(message, is_plain=is_plain)
        ends = list(case.ends())
        if not ends:
            return SegmentBound(proved=False, reason=_NOBODY)
        least, most = min(end[0] for end in ends), max(end[1] for end in ends)
        lead, shown = case.worst([end for end in ends if end[1] == most], most)
        worst = None if lead is None else as_data(lead)
        return SegmentBound(proved=True, least=least, most=most, worst=worst, shown=shown)

    def reach(self, message: "Message | str") -> dict[Branch, Reach]:
        """For each way that a message can go: a lead whose text goes it, or why there is none.

        Raises `TemplateError` where the message cannot be filled at all.
        """
        case = self._case(message, is_plain=False)
        return Reacher(case.builder(), case.template, case.fits).reach(case.noted)

    def _case(self, message: "Message | str", *, is_plain: bool) -> "_Case":
        is_text = isinstance(message, str)
        name, body = (
            ("<text>", message) if isinstance(message, str) else (message.file, message.body)
        )
        template, tree = self._engine.with_tree(name, body)
        trees = self._engine.include_trees()
        written = [*constants([tree, *trees.values()]), *self._given()]
        extra = frozenset().union(*map(frozenset, written))
        grounds = Grounds(
            self.settings.fields,
            _allowed(extra),
            is_plain=is_plain,
            trimmed=only_trimmed([tree, *trees.values()]),
        )
        kind = "marketing" if is_text else message.front.kind.value  # type: ignore[union-attr]  # a message
        return _Case(self, (template, tree), trees, grounds, kind)

    def _given(self) -> Iterator[str]:
        settings = self.settings
        for table in (settings.brand, settings.sender, settings.links):
            yield from table.values()

    @property
    def world(self) -> World:
        """What exact values are worked out with."""
        return self._world


def _allowed(signs: frozenset[str]) -> frozenset[str]:
    return frozenset(
        sign
        for sign in signs
        if not (sign < " " or "\x7f" <= sign < "\xa0" or "\ud800" <= sign <= "\udfff")
    )


class _Case:
    """One message, with what its leads may hold."""

    def __init__(
        self,
        prover: Prover,
        compiled: tuple[Template, Tree],
        trees: Mapping[str, Tree],
        grounds: Grounds,
        kind: str,
    ) -> None:
        self.prover = prover
        self.account = prover.account
        self.template, self.tree = compiled
        self.trees = trees
        self.grounds = grounds
        self.kind = kind

    def ends(self) -> Iterator[tuple[int, int, Log | None, Fields]]:
        """Each way's fewest and most texts, and what led to the most."""
        for sending in sendings(self.account, self.kind, self.grounds):
            yield from self._ends_of(sending)

    def builder(self) -> Builder:
        """What makes leads."""
        return Builder(self.grounds, self.prover.settings.fields)

    def noted(self, note: Callable[[Branch, State], None]) -> str:
        """Tell of every way that may be gone; return why some were not looked at, if any."""
        scale = scale_of(8, None)
        walk = Walk(self.prover.world, self.trees, scale, note)
        try:
            walk.whole(self.tree, State(self.grounds, {}, ({},), START))
        except UnprovableError as error:
            return error.reason
        except Exception:  # noqa: BLE001 - whatever it is, it is no proof
            return _TOO_MUCH
        return ""

    def fits(self, lead: Lead) -> bool:
        """Whether there may be such a lead."""
        if any(field_problems(self.prover.settings.fields, lead)):
            return False
        try:
            Persona.model_validate(as_data(lead))
        except ValidationError:
            return False
        return True

    def _ends_of(self, sending: Sending) -> Iterator[tuple[int, int, Log | None, Fields]]:
        scale = scale_of(sending.bits, encoding_name(self.account))
        link = sending.fitting.link
        if link and scale.encoding:
            raise UnprovableError(_LINKS_AND_SIGNS)
        walk = Walk(self.prover.world, self.trees, scale)
        fields: Fields = {}
        if sending.country is not None:
            fields["country",] = sending.country
        if sending.carrier is not None:
            fields["carrier",] = sending.carrier
        start = add(START, before(sending.fitting.prefix), scale)
        state = State(self.grounds, fields, ({},), start, () if link else None)
        for end in walk.whole(self.tree, state):
            tally = self._with_links(end, link, scale) if link else end.tally
            if tally is None:
                continue
            tally = add(tally, behind(sending.fitting.footer, self.tree.node), scale)
            least, most, log = billed(tally, scale)
            yield least, most, log, end.fields

    def _with_links(self, end: State, link: Addition, scale: Scale) -> Tally | None:
        shown = printed(end, Cat(end.buffer or ()), self.prover.world)
        if shown is None:
            return None
        return add(end.tally, linked(shown.text, link), scale)

    # Evidence

    def worst(
        self, ends: list[tuple[int, int, Log | None, Fields]], most: int
    ) -> tuple[Lead | None, int | None]:
        """The costliest lead that is found, and what the text for it costs."""
        builder = self.builder()
        best: Lead | None = None
        shown = 0
        for _, _, log, fields in ends[:4]:
            chosen, known = choices_of(log, fields)
            lead = builder.lead(chosen, known)
            lead, price = improved(lead, self._options(), self._cost, most)
            if price > shown:
                best, shown = lead, price
            if shown == most:
                break
        return best, shown or None

    def _options(self) -> dict[str, list[object]]:
        return {
            name: [value for shape in self.grounds.shapes((name,)) for value in _values(shape)]
            for name in self.prover.settings.fields
        }

    def _cost(self, lead: Lead) -> int:
        """What the text for a lead costs; nothing for what is no lead, or gets none."""
        try:
            text = self.template.fill(lead).text
            country = str(lead.get("country") or "")
            changes = self.account.changes(text, kind=self.kind, country=country, lead=lead)
            bits = self.account.reference_bits(country)
            price = measure(changed(text, changes), reference_bits=bits).segments
        except TemplateError:
            return 0
        return price if price and self.fits(lead) else 0


def _values(shape: Shape) -> Iterator[object]:
    """A few values of a shape, the costliest among them."""
    if isinstance(shape, Exact):
        yield MISSING if isinstance(shape.value, Absent) else plain(shape.value)
    elif isinstance(shape, Span) and shape.high is not None:
        if shape.hint:
            yield shape.hint
        yield from (
            (sign * shape.high)[: shape.high] for sign in _STRONG if set(sign) <= shape.signs
        )
    elif isinstance(shape, Num):
        yield number_for(shape)
    elif isinstance(shape, Moment):
        yield from _DAYS
