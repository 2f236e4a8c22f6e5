"""LNK01: a link goes through a shortener that anybody may use."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_BLOCKING = frozenset({"US"})


class PublicShortener(TextRule):
    """The link hides where it leads behind a public shortener.

    Anybody can make a link at bit.ly, tinyurl.com or t.co, and frauds do. US carriers therefore
    block or filter texts with such links, and leads abroad, too, cannot see whose page awaits
    them. In the US this is an error, elsewhere a warning.

    Write your own address, or a short one on a domain of your own: links.harbourtea.example/t.
    Only links count: the bare name of a shortener in a sentence is none, nor is a host that only
    holds such a name, such as exhibit.lyrics.example. The list of shorteners is that of
    November 2026.
    """

    code: ClassVar[str] = "LNK01"
    name: ClassVar[str] = "public-shortener"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = (
        "T-Mobile Code of Conduct (2020); AT&T's list of blocked shorteners; CTIA Messaging"
        " Principles 5.3.3"
    )
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://bit.ly/teas "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for each such link."""
        blocks = reading.circumstances.country.upper() in _BLOCKING
        for span in reading.analysis.public_shorteners:
            quote = shortened(reading.text, span)
            yield Hit(
                what=f"“{quote}” is a link that anybody may have made.",
                why=_BLOCKED if blocks else _HIDDEN,
                remedy="Link to your own site, in full or by a short domain of your own.",
                span=span,
                severity=Severity.ERROR if blocks else Severity.WARNING,
            )


_BLOCKED = "US carriers block or filter texts with public short links, so it may never arrive."
_HIDDEN = "The lead cannot see where it leads, and many carriers filter such links."
