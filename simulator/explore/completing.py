"""Writes the leads that are missing: those who get words that no lead of a workspace gets."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

from simulator.explore.candidates import ABSENT, values_for
from simulator.explore.goals import Goal, Gone, Text, goals_in, texts_of, ways_gone
from simulator.explore.likely_leads import Likely, likely_leads, proved_leads, without_absent
from simulator.explore.new_leads import NewLead, id_for
from simulator.explore.trying import Fields, Tries, lead_of
from simulator.model.branch import Branch
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.review.copies import Copy
from simulator.review.coverage import is_of_own_leads, reach_in
from simulator.review.messages import parts_of
from simulator.review.reviewer import Reviewer
from simulator.review.unsent import as_reader, is_unsent, readers_of, unsent
from simulator.rules.coverage.leads_wanted import lead_wanted, why_dead

if TYPE_CHECKING:
    from simulator.rendering.bounds import Reach

MOST_TRIES = 400
"""Fills for one way: the search is for a natural lead, the proof behind it finds the others."""

_BASES = 3
_NOT_KEPT = ("email",)
"""A field that would tell on the lead that a new one is modelled on."""


_Reaches = dict[str, Mapping[Branch, "Reach"]]
"""What is proved of each message file, which no lead changes."""


@dataclass(frozen=True, slots=True)
class Left:
    """A way that no new lead goes, or a message that none gets, and why."""

    place: Location
    why: str
    is_dead: bool


@dataclass(frozen=True, slots=True)
class Completion:
    """The leads that were missing, for how many places, and the places that are left."""

    leads: tuple[Persona, ...]
    reached: int
    left: tuple[Left, ...]


def completed(
    reviewer: Reviewer, files: Collection[str], taken: Collection[str] = ()
) -> Completion:
    """The missing leads of these message files, under ids that are not `taken`.

    It looks until nothing more is found: whoever was written is a lead like the others, and what
    they get and what can be made of them is looked at too.
    """
    leads: list[Persona] = []
    reached = 0
    workspace = reviewer.workspace
    reaches: _Reaches = {}
    while (found := _Completer(reviewer, files, taken, reaches).complete()).leads:
        leads += found.leads
        reached += found.reached
        more = replace(workspace, personas=(*workspace.personas, *leads))
        reviewer = Reviewer(more, now=reviewer.now, selection=reviewer.selection)
    return replace(found, leads=tuple(leads), reached=reached)


class _Completer:
    """Looks for the missing leads of some messages."""

    def __init__(
        self,
        reviewer: Reviewer,
        files: Collection[str],
        taken: Collection[str],
        reaches: _Reaches,
    ) -> None:
        self._desk = reviewer.desk
        self._ids = {*taken, *(lead.id for lead in reviewer.workspace.personas)}
        # In which file a lead stands is not to decide what is found.
        self._all = tuple(
            replace(copy, leads=tuple(sorted(copy.leads, key=attrgetter("id"))))
            for copy in reviewer.copies
        )
        self._wanted = tuple(copy for copy in self._all if copy.message.file in files)
        self._tries = Tries(self._desk, reviewer.copies)
        self._new: list[NewLead] = []
        self._reached = 0
        self._reaches = reaches

    def complete(self) -> Completion:
        """Find a lead for each way that none goes, few leads for many ways."""
        unsent_left = [left for copy in self._unsent() if (left := self._bring_in(copy))]
        files = {copy.message.file for copy in self._wanted}
        copies = [self._with_readers(copy) for copy in self._all]
        self._gone: Gone = ways_gone((each for each in copies if self._is_own(each)), self._tries)
        self._copies = [each for each in copies if each.message.file in files & self._gone.keys()]
        self._taken = {way for gone in self._gone.values() for _, ways in gone for way in ways}
        given_up = self._reach_all(list(texts_of(self._copies, self._desk)))
        ways_left = (each for each in given_up.values() if each)
        return Completion(tuple(self._named()), self._reached, (*unsent_left, *ways_left))

    # Messages that no lead gets

    def _unsent(self) -> Iterator[Copy]:
        return (copy for copy in self._wanted if is_unsent(copy, self._desk.workspace))

    def _bring_in(self, copy: Copy) -> Left | None:
        """Add a lead who gets a message, unless a new one does."""
        if any(self._gets(copy, new) for new in self._new):
            self._reached += 1
            return None
        for reader in readers_of(copy.message, self._desk.workspace):
            changes = {name: ABSENT if it is None else it for name, it in reader.changes.items()}
            fields = without_absent({**reader.base.fields(), **changes})
            new = NewLead(reader.base, self._kept(fields))
            if self._tries.may_be_written(new.fields) and self._gets(copy, new):
                new.is_for(reader.wanted, copy)
                self._new.append(new)
                self._reached += 1
                return None
        told = unsent(copy.message, self._desk.workspace)
        place = next(iter(parts_of(copy.message))).source.locate(0, 0)
        return Left(place, told.why or f"It takes {told.wanted}.", told.is_dead)

    def _gets(self, copy: Copy, new: NewLead) -> bool:
        lead = lead_of(new.base, new.fields)
        return lead is not None and self._tries.gets(copy, lead)

    def _with_readers(self, copy: Copy) -> Copy:
        """A message with the new leads who are the first to get it."""
        if not is_unsent(copy, self._desk.workspace):
            return copy
        readers = [new for new in self._new if self._gets(copy, new)]
        for new in readers:
            new.found_in[copy.message.file] = copy
            new.goals |= self._tries.ways_gone(copy, new.fields) or frozenset()
        leads = (lead_of(new.base, new.fields) for new in readers)
        return as_reader(copy, filter(None, leads)) if readers else copy

    def _is_own(self, copy: Copy) -> bool:
        return is_of_own_leads(copy, self._desk)

    # Ways that no lead goes

    def _reach_all(self, texts: list[Text]) -> dict[Branch, Left | None]:
        """Find leads for all ways; return what is left, with what to say of it if anything."""
        given_up: dict[Branch, Left | None] = {}
        known = self._desk.lead_fields
        while goal := next(goals_in(texts, frozenset(self._taken), given_up, known), None):
            if self._reach(goal):
                self._reached += 1
            else:
                given_up[goal.branch] = self._left(goal)
        return given_up

    def _reach(self, goal: Goal) -> bool:
        """Add a lead who goes a way, or change a new one so that they do."""
        for copy in goal.text.copies:
            proved = self._reach_of(copy).get(goal.branch)
            if proved and proved.is_dead:
                continue
            for likely in self._likely(goal, copy, proved):
                if self._is_found(goal, copy, likely):
                    self._add(goal, copy, likely)
                    return True
        return False

    def _likely(self, goal: Goal, copy: Copy, proved: "Reach | None") -> Iterator[Likely]:
        most = self._tries.count + MOST_TRIES
        bases = list(self._bases(goal, copy))
        likely = likely_leads(goal, copy, bases, self._desk)
        yield from takewhile(lambda _: self._tries.count <= most, likely)
        if proved and proved.lead:
            lead = Persona.model_validate(proved.lead).fields()
            yield from proved_leads(lead, goal, copy, bases, self._desk)

    def _reach_of(self, copy: Copy) -> Mapping[Branch, "Reach"]:
        """What is proved of a message, all its texts together."""
        file = copy.message.file
        if file not in self._reaches:
            found: dict[Branch, Reach] = {}
            for part in parts_of(copy.message):
                message = replace(copy.message, file=part.name, body=part.source.text)
                found.update(reach_in(message, self._desk))
            self._reaches[file] = found
        return self._reaches[file]

    def _bases(self, goal: Goal, copy: Copy) -> Iterator[Likely]:
        """New leads first, then those who come nearest to the way."""
        for new in self._new:
            yield Likely(new.base, new.fields, new)
        around = goal.unseen.way.within
        near = sorted(
            self._gone[copy.message.file],
            key=lambda each: -sum(bool(each[1].intersection(ways)) for ways in around),
        )
        read = [name for way in goal.text.ways.values() for name in way.fields]
        for lead, _ in near[:_BASES]:
            yield Likely(lead, self._kept(lead.fields(), read))

    def _kept(self, fields: Fields, read: Iterable[str] = ()) -> Fields:
        """The fields of a lead that another one may have too, and that a TOML file can hold."""
        asked = set(read)
        return without_absent(
            {
                name: self._instead_of_null(name) if value is None else value
                for name, value in fields.items()
                if name in asked or name not in _NOT_KEPT
            }
        )

    def _instead_of_null(self, name: str) -> object:
        spec = self._desk.workspace.settings.fields.get(name)
        values = values_for(name, spec, known=(), constants=(), gaps_first=True)
        return next(iter(values), ABSENT)

    def _is_found(self, goal: Goal, copy: Copy, likely: Likely) -> bool:
        gone = self._tries.ways_gone(copy, likely.fields)
        if gone is None or goal.branch not in gone or not self._tries.may_be_written(likely.fields):
            return False
        lead = lead_of(likely.base, likely.fields)
        if lead is None or not self._tries.gets(copy, lead):
            return False
        return likely.new is None or self._still_goes(likely.new, likely.fields, lead)

    def _still_goes(self, new: NewLead, fields: Fields, lead: Persona) -> bool:
        """Whether a new lead goes the ways it is for with these fields too."""
        gone: set[Branch] = set()
        for copy in new.found_in.values():
            gone |= self._tries.ways_gone(copy, fields) or frozenset()
        return new.goals <= gone and all(
            self._tries.gets(copy, lead) for copy in new.found_in.values()
        )

    def _add(self, goal: Goal, copy: Copy, likely: Likely) -> None:
        """Take a lead, and note all the ways that it goes in whatever it gets."""
        new = likely.new or NewLead(likely.base)
        if likely.new is None:
            self._new.append(new)
        new.fields = likely.fields
        new.is_for(lead_wanted(goal.unseen), copy)
        new.goals.add(goal.branch)
        for each in self._copies:
            gone = self._tries.ways_gone(each, new.fields) if self._gets(each, new) else None
            if brought := (gone or frozenset()) - self._taken:
                self._taken |= brought
                new.goals |= brought
                new.found_in[each.message.file] = each

    def _left(self, goal: Goal) -> Left | None:
        """Why a way is left; nothing where no words are lost, as none can ever be unseen."""
        found = [self._reach_of(copy).get(goal.branch) for copy in goal.text.copies]
        is_dead = bool(found) and all(each and each.is_dead for each in found)
        if is_dead and goal.unseen.is_hint:
            return None
        why = why_dead(goal.unseen) if is_dead else f"It takes {lead_wanted(goal.unseen)}."
        place = goal.unseen.way.place
        return Left(goal.text.source.locate(place.start, place.end), why, is_dead)

    def _named(self) -> Iterator[Persona]:
        for new in self._new:
            id_ = id_for(new.wants[0], self._ids)
            self._ids.add(id_)
            yield new.persona(id_)
