"""LNK02: a link that a wary reader does not open."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.analysis import Link
from simulator.analysis.covered import Covered
from simulator.data.shorteners import SHORTENERS
from simulator.model.finding import Confidence, Severity
from simulator.rules.links.hosts import is_known, is_own, is_surely_meant, resembles, site_of
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_LETTERS_END_LATIN = "\u024f"


class OddLink(TextRule):
    """The link does not look like yours.

    A link to a bare number, one with a name and an @ before the host, and one whose letters only
    look like others are what frauds send: carriers filter them, and people are told never to open
    them. These are errors. A host that has nothing of the brand's name in it makes readers wonder,
    and carriers ask that the two match: an error where your settings name your own hosts, else a
    warning, as a name alone does not tell which sites are yours. A link that begins with http://
    only, and links to several sites in one text, are warnings too.

    Link to your own site, over https, once. Hosts that are yours though they do not sound like
    it: name them under `[links]` in presend.toml, and presend knows them. Maps, calendars, stores
    and other sites that everybody knows are fine. Without a brand in the settings nobody can tell
    whether a host is yours, and presend says nothing of it.
    """

    code: ClassVar[str] = "LNK02"
    name: ClassVar[str] = "odd-link"
    severity: ClassVar[Severity] = Severity.ERROR
    confidence: ClassVar[Confidence] = "medium"
    source: ClassVar[str] = (
        "T-Mobile Code of Conduct (2020): domains resemble the brand; industry SMS guides; FTC on"
        " scam texts"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("brand.name", "what hosts are compared with"),
        ("links", "addresses whose hosts are yours"),
        ("sending.short_link", "the short domain that your provider uses for you"),
    )
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://teas@harbour.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for each odd link, then one if they lead to several sites."""
        unfilled = Covered(reading.analysis.broken_tokens)
        own = [
            link
            for link in reading.analysis.links
            if link.span[0] not in unfilled and _is_written(reading, link)
        ]
        odd = False
        for link in own:
            hit = _hit(reading, link)
            if hit:
                odd = True
                yield hit
        if not odd:
            yield from _several(reading.circumstances, own)


def _is_written(reading: Reading, link: Link) -> bool:
    """Whether the text itself holds it; LNK01 speaks of what leads through a shortener."""
    if link.host in SHORTENERS:
        return False
    if not reading.circumstances.may_be_added_to:
        return True
    return not reading.stretch_at(link.span[0]).is_added


def _hit(reading: Reading, link: Link) -> Hit | None:
    about = reading.circumstances
    quote = shortened(reading.text, link.span)
    if link.user:
        what = f"“{quote}” has a name and an @ before the host it opens, {shortened(link.host)}."
        return Hit(what, _FRAUDS, "Leave out all that stands before the @.", link.span)
    if link.is_address:
        what = f"“{quote}” leads to a bare number instead of a name."
        return Hit(what, _FRAUDS, "Link to a page under your own name.", link.span)
    if is_own(link, about.own_hosts):
        return _unsafe(link, quote)
    if _is_disguised(link, about.brand):
        what = f"The letters of “{quote}” may be others than they look."
        return Hit(what, _FRAUDS, "Link to a host in plain letters a to z.", link.span)
    if about.brand and _is_unlike(link, about.brand):
        return _unlike(link, about, about.brand)
    return _unsafe(link, quote)


def _is_disguised(link: Link, brand: str | None) -> bool:
    """Whether its name is not in the letters that it seems to be in, and is not the brand's own."""
    if not link.is_disguised:
        return False
    shown = link.shown_host
    if shown == link.host:
        return _mixes(shown)
    words = (brand or "").lower().split()
    return _mixes(shown) or not any(word in shown and not word.isascii() for word in words)


def _mixes(host: str) -> bool:
    """Whether letters of Latin stand beside those of another alphabet in one name."""
    return any(
        any(letter.isalpha() and letter > _LETTERS_END_LATIN for letter in label)
        and any("a" <= letter <= "z" for letter in label)
        for label in unicodedata.normalize("NFKC", host).split(".")
    )


def _is_unlike(link: Link, brand: str) -> bool:
    return is_surely_meant(link) and not is_known(link) and not resembles(link, brand)


def _unlike(link: Link, about: Circumstances, brand: str) -> Hit:
    host = shortened(link.host)
    return Hit(
        what=f"The link leads to {host}, which does not look like {shortened(brand)}.",
        why="Readers fear such links, and carriers ask for ones that match the sender.",
        remedy="Link to your own site; if this host is yours, name it under [links].",
        span=link.span,
        severity=Severity.ERROR if about.own_hosts else Severity.WARNING,
        unless=("FRD01",),
    )


def _unsafe(link: Link, quote: str) -> Hit | None:
    if link.scheme != "http":
        return None
    return Hit(
        what=f"“{quote}” opens over http, which is not protected.",
        why="Phones warn of such pages, and filters count it against the text.",
        remedy="Write https://, or leave it out.",
        span=link.span,
        severity=Severity.WARNING,
        confidence="high",
    )


def _several(about: Circumstances, links: Sequence[Link]) -> Iterator[Hit]:
    """Yield a hit at the second of two sites that have nothing in common."""
    if about.brand:
        return  # each of them is like the brand
    sites: dict[str, Link] = {}
    for link in links:
        if is_surely_meant(link) and not is_known(link) and not is_own(link, about.own_hosts):
            sites.setdefault(site_of(link.shown_host), link)
    if len(sites) > 1:
        (first, _), (second, link) = list(sites.items())[:2]
        one, other = shortened(first), shortened(second)
        yield Hit(
            what=f"The links lead to two sites, {one} and {other}.",
            why="Readers and filters trust a text more whose links lead to one place.",
            remedy="Link to one site; a part of it for each page.",
            span=link.span,
            severity=Severity.WARNING,
        )


_FRAUDS = "Frauds send such links: carriers filter them, and people are told not to open them."
