"""LNK04: what a link's own words tell of counting its clicks, and of how long it works."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.analysis import Link
from simulator.analysis.covered import Covered
from simulator.analysis.tokens import Sentence, sentences
from simulator.data.link_words import EXPIRING, HOURS, LINK_WORDS, MINUTES, TAGS, TRACKING
from simulator.model.finding import Severity
from simulator.rules.links.hosts import is_own, resembles
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule

_A_DAY = 24
_MOST = 4_000


class Tracking(TextRule):
    """The link's clicks are counted in part, or it may stop working before it is read.

    Links to your own site tell you which text brought a visit if they carry the same marks
    (`utm_source` and its like) everywhere. Where one link of a text has them and another does
    not, where the source is named but neither medium nor campaign is, or where a long link of your
    own carries other values but no mark, the figures will not add up.

    A text waits through the night hours, and many are read a day later: a link that works for
    less than 24 hours is dead for these leads. Give it 24 to 72 hours, and say when it ends.
    Links that give nothing to judge by, such as short ones that may add the marks themselves, are
    left alone. These are hints.
    """

    code: ClassVar[str] = "LNK04"
    name: ClassVar[str] = "tracking"
    severity: ClassVar[Severity] = Severity.INFO
    source: ClassVar[str] = "industry SMS guides: short links with marks, a life of 24 to 72 hours"
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: "
        "https://harbourtea.example/t?utm_source=sms Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: "
        "https://harbourtea.example/t?utm_source=sms&utm_campaign=spring Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for the first link that is marked by halves, and one for a short life."""
        about, links = reading.circumstances, reading.analysis.links
        if about.kind != "marketing" or not links or len(reading.text) > _MOST:
            return
        out = Covered(found.span for found in reading.analysis.opt_outs)
        goals = [link for link in links if link.span[0] not in out]
        yield from _half_marked(about, goals)
        yield from _short_lived(reading)


def _half_marked(about: Circumstances, links: Sequence[Link]) -> Iterator[Hit]:
    marked = [link for link in links if "utm_" in link.path.lower()]
    for link in marked:
        if not all(any(tag in link.path.lower() for tag in either) for either in TAGS):
            yield _hit(link, "The link's marks name a source, but no medium or campaign.", _TAGS)
            return
    own = (link for link in links if _is_ours(link, about) and not _is_marked(link))
    for link in own:
        if marked:
            yield _hit(link, "One link of the text is marked for counting, this one is not.", _SAME)
            return
        if "?" in link.path:
            yield _hit(link, "The link carries values, but no mark of this text.", _TAGS)
            return


def _is_ours(link: Link, about: Circumstances) -> bool:
    if is_own(link, about.own_hosts):
        return True
    return about.brand is not None and resembles(link, about.brand)


def _is_marked(link: Link) -> bool:
    path = link.path.lower()
    return any(f"{sign}{tag}" in path for tag in TRACKING for sign in "?&")


def _hit(link: Link, what: str, remedy: str) -> Hit:
    why = "Nobody can tell later which text brought the visits."
    return Hit(what=what, why=why, remedy=remedy, span=link.span)


def _short_lived(reading: Reading) -> Iterator[Hit]:
    tokens = reading.tokens
    if EXPIRING.isdisjoint([token.word for token in tokens]):
        return
    for sentence in sentences(reading.text, tokens):
        own = {token.word for token in sentence.tokens}
        if own.isdisjoint(EXPIRING) or own.isdisjoint(LINK_WORDS):
            continue
        found = _life(sentence)
        if found:
            yield Hit(
                what="The link works for less than a day.",
                why="Many leads read a text the day after, or get it after the night hours.",
                remedy="Let it work for 24 to 72 hours, and say when it ends.",
                span=found,
            )
            return


def _life(sentence: Sentence) -> tuple[int, int] | None:
    """Where a number of hours under a day, or of minutes, stands."""
    for token, unit in zip(sentence.tokens, sentence.tokens[1:], strict=False):
        if token.kind == "number" and token.word.isdecimal():
            short = unit.word in HOURS and int(token.word[:3]) < _A_DAY
            if short or unit.word in MINUTES:
                return token.start, unit.end
    return None


_TAGS = "Add utm_source, utm_medium or utm_campaign to it, or use a short link that does."
_SAME = "Mark both alike, or neither."
