"""The ways that no lead of a workspace goes, in the texts of messages and in what they take in."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from simulator.explore.trying import Tries
from simulator.model.branch import Branch
from simulator.model.persona import Persona
from simulator.rendering.ways import Way, ways_in
from simulator.review.copies import Copy
from simulator.review.coverage import Coverage, unseen_ways
from simulator.review.desk import Desk
from simulator.review.messages import parts_of
from simulator.review.places import Source
from simulator.rules.reading import Unseen

Gone = Mapping[str, list[tuple[Persona, frozenset[Branch]]]]
"""The leads of each message file, with the ways that its texts go for them."""


@dataclass(frozen=True)
class Text:
    """A template that is to be seen whole: a message's own, or an include, in these messages."""

    name: str
    source: Source
    copies: tuple[Copy, ...]
    ways: Mapping[Branch, Way]


@dataclass(frozen=True)
class Goal:
    """A way of a text that no lead goes yet."""

    unseen: Unseen
    text: Text

    @property
    def branch(self) -> Branch:
        """The way."""
        return self.unseen.way.branch


def goals_in(
    texts: Iterable[Text],
    taken: frozenset[Branch],
    given_up: Collection[Branch],
    known: frozenset[str],
) -> Iterator[Goal]:
    """What is neither `taken` nor `given_up`; `known` are the leads' fields."""
    for text in texts:
        coverage = Coverage(text.name, tuple(text.ways), taken.intersection(text.ways))
        for unseen in unseen_ways(coverage, text.source.text, known):
            if unseen.way.branch not in given_up:
                yield Goal(unseen, text)


def ways_gone(copies: Iterable[Copy], tries: Tries) -> Gone:
    """The ways that leads go in messages; what can't be filled for all is mended first."""
    found: dict[str, list[tuple[Persona, frozenset[Branch]]]] = {}
    for copy in copies:
        gone = [(lead, tries.ways_gone(copy, lead.fields())) for lead in copy.leads]
        sound = [(lead, ways) for lead, ways in gone if ways is not None]
        if len(sound) == len(gone):
            found[copy.message.file] = sound
    return found


def texts_of(copies: Iterable[Copy], desk: Desk) -> Iterator[Text]:
    """The texts of messages that can be filled, then those of the includes they take in."""
    by_file: dict[str, list[Copy]] = {}
    for copy in copies:
        for part in parts_of(copy.message):
            yield Text(part.name, part.source, (copy,), ways_in(part.name, part.source.text))
            branches = desk.engine.compile(part.name, part.source.text).branches
            for file in dict.fromkeys(each.place.template for each in branches):
                if file != part.name:
                    by_file.setdefault(file, []).append(copy)
    for file, source in desk.includes.items():
        if file in by_file:
            yield Text(file, source, tuple(by_file[file]), ways_in(file, source.text))
