"""The words that a sequence waits for in replies, judged at their places in its file."""

from collections.abc import Collection, Iterator

from simulator.data.keywords import HELP_KEYWORDS, folded, keywords_of
from simulator.model.finding import Finding
from simulator.model.place import Location, Place
from simulator.model.sequence import Reply, Sequence
from simulator.review.collect import Collector
from simulator.review.desk import Desk
from simulator.review.paths import is_under
from simulator.review.places import Source
from simulator.rules.opt_out.opt04_collision import KeywordCollision


def review_replies(desk: Desk, paths: Collection[str] = ()) -> Iterator[Finding]:
    """The findings of words that never get to a sequence, since carriers take them."""
    rules = [rule for rule in desk.selection.rules if isinstance(rule, KeywordCollision)]
    if not rules:
        return
    taken = keywords_of(None) | keywords_of(desk.workspace.settings.provider) | HELP_KEYWORDS
    for campaign, sequence in sorted(desk.workspace.sequences.items()):
        file = f"templates/{campaign}/sequence.toml"
        if is_under(file, paths):
            for key, word, reply in _words(sequence):
                if folded(word) in taken:
                    source = _source(desk, file, key, word)
                    collector = _collector(source, desk, draft=sequence.draft)
                    hit = rules[0].of_match(word, reply.to)
                    place = Place(collector.main, 0, len(word))
                    collector.add(rules[0], hit, place=place, text=word)
                    yield from collector.findings()


def _words(sequence: Sequence) -> Iterator[tuple[str, str, Reply]]:
    """Each word that a reply waits for, by the key of its place."""
    for at, step in enumerate(sequence.steps):
        for number, reply in enumerate(step.replies):
            for index, word in enumerate(reply.match):
                yield f"steps.{at}.replies.{number}.match.{index}", word, reply


def _source(desk: Desk, file: str, key: str, word: str) -> Source:
    # A table that stands in for a list of steps has no place of its own.
    place = desk.workspace.places.get(file, {}).get(key, Location(file))
    return Source(file, word, whole=place)


def _collector(source: Source, desk: Desk, *, draft: bool) -> Collector:
    name = str(source.whole)
    return Collector({name: source}, name, desk.selection, draft)
