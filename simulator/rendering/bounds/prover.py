"""Proves how many texts a message is billed as at the least and the most, over all leads."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from simulator.errors import TemplateError
from simulator.model.branch import Branch
from simulator.model.message import Channel, Message
from simulator.model.place import Place
from simulator.rendering.as_sent import account_of
from simulator.rendering.bounds.evidence import Evidence
from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.parting import often_read
from simulator.rendering.bounds.proof import TOO_MUCH, Proof
from simulator.rendering.bounds.reaching import Reacher
from simulator.rendering.bounds.refining import Bound, refined
from simulator.rendering.bounds.result import Reach, SegmentBound
from simulator.rendering.bounds.trees import constants, include_trees, only_trimmed, tree_of
from simulator.rendering.bounds.unprovable import UnprovableError
from simulator.rendering.bounds.walk import Tree
from simulator.rendering.bounds.witness import as_data
from simulator.rendering.bounds.world import World
from simulator.rendering.engine import Engine

if TYPE_CHECKING:
    from simulator.model.settings import Settings
    from simulator.model.workspace import Include
    from simulator.rendering.compiler import Compiler, Unit

_LITTLE_WORK = 100
_NOT_SMS = "Only text messages are billed by their length."
_NOBODY = "No lead gets a text: with every lead that [fields] allows, filling it fails."


class _Material(NamedTuple):
    """A template's trees, the signs that it may print, and the fields of which it trims all."""

    unit: "Unit"
    tree: Tree
    trees: dict[str, Tree]
    allowed: frozenset[str]
    trimmed: frozenset[str]


class Prover:
    """Proves the messages of one workspace; for one thread at a time.

    `compiler` is that of an engine with the same includes, so that no message is compiled twice.
    """

    def __init__(
        self,
        settings: "Settings",
        includes: Mapping[str, "Include"] | None = None,
        compiler: "Compiler | None" = None,
    ) -> None:
        self.settings = settings
        self.account = account_of(settings)
        self._engine = Engine(
            includes=includes or {},
            brand=settings.brand,
            sender=settings.sender,
            links=settings.links,
            compiler=compiler,
        )
        self._lately: _Material | None = None
        self._world = World(brand=settings.brand, sender=settings.sender, links=settings.links)

    def bound(
        self,
        message: "Message | str",
        names: str = "any",
        enough: int | None = 0,
        given: Mapping[str, object] | None = None,
    ) -> SegmentBound:
        """The fewest and the most texts billed; never raises.

        With `names="plain"` every text field is in plain letters. A bound of no more than `enough`
        texts is not made closer, as much as that may take; with `None`, only where it takes little.
        `given` is what the message tells of its own sending, as far as that is known.
        """
        try:
            if not isinstance(message, str) and message.channel is not Channel.SMS:
                return SegmentBound(proved=False, reason=_NOT_SMS)
            return self._bound(self._proof(message, given, is_plain=names == "plain"), enough)
        except UnprovableError as error:
            return SegmentBound(proved=False, reason=error.reason, place=error.place)
        except TemplateError as error:
            place = Place(error.template, error.start, error.end)
            return SegmentBound(proved=False, reason=f"{error.message} {error.remedy}", place=place)
        except Exception:  # noqa: BLE001 - whatever it is, it is no proof
            return SegmentBound(proved=False, reason=TOO_MUCH)

    def _bound(self, proof: Proof, enough: int | None) -> SegmentBound:
        ends = list(proof.ends(proof.grounds))
        if not ends:
            return SegmentBound(proved=False, reason=_NOBODY)
        evidence = Evidence(proof)
        least, most = min(end.least for end in ends), max(end.most for end in ends)
        shown = evidence.look([end for end in ends if end.most == most], proof.grounds, most)
        is_asked = proof.work <= _LITTLE_WORK if enough is None else most > enough
        if shown < most and is_asked:
            found = self._refined(proof, evidence, Bound(least, most, shown, proof.work))
            least, most, shown = found.least, found.most, found.shown
        worst = None if evidence.lead is None else as_data(evidence.lead)
        if shown > most:
            # A lead that was rendered is right, whatever the proof says.
            return SegmentBound(proved=False, worst=worst, reason=TOO_MUCH, shown=shown)
        return SegmentBound(proved=True, least=least, most=most, worst=worst, shown=shown or None)

    def _refined(self, proof: Proof, evidence: Evidence, first: Bound) -> Bound:
        """The bound of all leads out of those of some."""

        def prove(grounds: Grounds, shown: int) -> Bound | None:
            before = proof.work
            try:
                ends = list(proof.ends(grounds))
            except UnprovableError:
                return first
            if not ends:
                return None
            least, most = min(end.least for end in ends), max(end.most for end in ends)
            if most > shown:
                dearest = [end for end in ends if end.most == most]
                shown = evidence.glance(dearest, grounds, most)
            return Bound(least, most, shown, proof.work - before)

        fields = often_read(proof.nodes, self.settings.fields)
        return refined(first, proof.grounds, fields, prove)

    def reach(
        self, message: "Message | str", given: Mapping[str, object] | None = None
    ) -> dict[Branch, Reach]:
        """For each way that a message can go: a lead whose text goes it, or why there is none.

        `given` is as for `bound`. Raises `TemplateError` where the message cannot be filled at all.
        """
        proof = self._proof(message, given, is_plain=False)
        return Reacher(proof).reach()

    def _proof(
        self, message: "Message | str", given: Mapping[str, object] | None, *, is_plain: bool
    ) -> Proof:
        is_text = isinstance(message, str)
        name, body = (
            ("<text>", message) if isinstance(message, str) else (message.file, message.body)
        )
        template = self._engine.compile(name, body)
        known = self._material(template.unit)
        grounds = Grounds(
            self.settings.fields, known.allowed, is_plain=is_plain, trimmed=known.trimmed
        )
        kind = "marketing" if is_text else message.front.kind.value  # type: ignore[union-attr]  # a message
        return Proof(
            account=self.account,
            world=self._world,
            compiled=(template, known.tree),
            trees=known.trees,
            grounds=grounds,
            kind=kind,
            fields=self.settings.fields,
            given=given,
        )

    def _material(self, unit: "Unit") -> _Material:
        """What is known of a template, made once for all that is proved of it in a row."""
        if self._lately is None or self._lately.unit is not unit:
            tree, trees = tree_of(unit), include_trees(unit, self._engine.compiler)
            all_ = [tree, *trees.values()]
            extra = frozenset().union(*map(frozenset, (*constants(all_), *self._given())))
            self._lately = _Material(unit, tree, trees, _allowed(extra), only_trimmed(all_))
        return self._lately

    def _given(self) -> Iterator[str]:
        settings = self.settings
        for table in (settings.brand, settings.sender, settings.links):
            yield from table.values()


def _allowed(signs: frozenset[str]) -> frozenset[str]:
    return frozenset(
        sign
        for sign in signs
        if not (sign < " " or "\x7f" <= sign < "\xa0" or "\ud800" <= sign <= "\udfff")
    )
