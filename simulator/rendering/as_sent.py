"""The text as it is really sent: what the provider adds to a message, and what it changes.

First the message's own characters are changed and its links shortened, then the prefix and the
footer come to it; these go through the same change of characters.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from string import ascii_letters, digits
from typing import Final, NamedTuple

from simulator.data.providers import About, Fact, Holds, LinkTail, Profile, providers
from simulator.data.smart_encoding import SmartEncoding, smart_encoding
from simulator.errors import UsageError
from simulator.length.alphabets import ReferenceBits
from simulator.length.links import link_spans
from simulator.model.change import Change, changed
from simulator.model.rendering import Rendering, added
from simulator.model.sending import Sending, SendLimit
from simulator.model.settings import Settings
from simulator.rendering.nearest import nearest, short
from simulator.rendering.runs import changed_runs

BRAND = "{brand}"
"""Stands for the brand's name in words that are added."""

SWITCHES: tuple[About, ...] = ("prefix", "short_link", "footer", "smart_encoding")
"""What concerns the text itself, by its key under `sending`."""


@dataclass(frozen=True, slots=True)
class Addition:
    """Words that the provider adds, and the key of the settings that has it do so.

    A `tail` is put behind a link; other words for a link take its place.
    """

    words: str
    key: str
    holds: Holds
    is_tail: bool = False

    def fits(self, kind: str, country: str, lead: Mapping[str, object]) -> bool:
        """Whether a text of this kind, for this lead, gets it."""
        holds = self.holds
        return (
            (not holds.kinds or kind in holds.kinds)
            and (not holds.countries or country in holds.countries)
            and (not holds.carriers or any(_is_with(each, lead) for each in holds.carriers))
        )


KEYS = ("provider", "sending.prefix", "sending.footer", "sending.short_link")
"""The keys of the settings that have something added."""

Own = bool | str | None
"""What the settings say of one thing: on, off, in these words, or nothing."""

_WIDE: Final = 16
_OF_SHORT_LINKS: Final = ascii_letters + digits


class Fitting(NamedTuple):
    """What one text gets: a prefix, something for its links, a footer."""

    prefix: Addition | None
    link: Addition | None
    footer: Addition | None


@dataclass(frozen=True, slots=True)
class Account:
    """A brand's account at its provider, compiled: what is done to each text.

    Of several additions of one sort the first that fits counts. `unknown` is what nobody knows
    of the provider and nobody has said in the settings; `needs_brand` says that something is left
    out because the brand has no name. Every limit comes with its countries, as `wide_references`,
    the countries with a reference of 16 bits, do: none stands for all.
    """

    provider: Profile
    prefixes: tuple[Addition, ...] = ()
    footers: tuple[Addition, ...] = ()
    links: tuple[Addition, ...] = ()
    encoding: SmartEncoding | None = None
    every_limit: tuple[tuple[SendLimit, tuple[str, ...]], ...] = ()
    wide_references: tuple[tuple[str, ...], ...] = ()
    unknown: tuple[About, ...] = ()
    needs_brand: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether texts are sent as they are."""
        return not (self.prefixes or self.footers or self.links or self.encoding)

    def changes(
        self, text: str, *, kind: str, country: str, lead: Mapping[str, object]
    ) -> tuple[Change, ...]:
        """What becomes of `text` on its way to a lead; the changes rise and do not overlap.

        What is added has its origin in the settings; a character that is replaced keeps its own.
        """
        if self.is_silent:
            return ()
        prefix, link, footer = self.fitting(kind, country, lead)
        changes = list(self._inside(text, link))
        if prefix:
            changes.insert(0, self._addition(0, 0, _before(text, prefix.words), prefix.key))
        if footer:
            end = len(text)
            changes.append(self._addition(end, end, _behind(text, footer.words), footer.key))
        return tuple(changes)

    def fitting(self, kind: str, country: str, lead: Mapping[str, object]) -> Fitting:
        """What a text of this kind gets for a lead in this country."""
        return Fitting(
            *(
                next((each for each in additions if each.fits(kind, country, lead)), None)
                for additions in (self.prefixes, self.links, self.footers)
            )
        )

    def limits(self, country: str) -> tuple[SendLimit, ...]:
        """The provider's own limits, and those of this country's networks."""
        return tuple(
            limit for limit, countries in self.every_limit if not countries or country in countries
        )

    def reference_bits(self, country: str) -> ReferenceBits:
        """The size of the number that joins the parts of a message to this country."""
        is_wide = any(not each or country in each for each in self.wide_references)
        return _WIDE if is_wide else 8

    def _inside(self, text: str, link: Addition | None) -> Iterator[Change]:
        at = 0
        for change in self._links(text, link) if link else ():
            yield from self._encoded(text, at, change.start)
            yield change
            at = change.end
        yield from self._encoded(text, at, len(text))

    def _links(self, text: str, link: Addition) -> Iterator[Change]:
        numbers: dict[str, int] = {}
        for start, end in link_spans(text):
            if link.is_tail:
                yield self._addition(end, end, link.words, link.key)
                continue
            number = numbers.setdefault(text[start:end], len(numbers))
            yield self._addition(start, end, _numbered(link.words, number), link.key)

    def _encoded(self, text: str, start: int, end: int) -> Iterator[Change]:
        if self.encoding:
            for match in self.encoding.pattern.finditer(text, start, end):
                yield Change(match.start(), match.end(), self.encoding.written(match[0]))

    def _addition(self, start: int, end: int, words: str, key: str) -> Change:
        words = self.encoding(words) if self.encoding else words
        return Change(start, end, words, added(key, len(words)))


def account_of(settings: Settings, on: dt.date | None = None) -> Account:
    """The account that `settings` describe, at its provider as it is on that day.

    Without a day, the provider is as it was last known.

    Raises:
        UsageError: there is no such provider.
    """
    return account_at(settings.provider, settings.sending, settings.brand_name, on)


def account_at(
    provider: str, sending: Sending, brand: str | None, on: dt.date | None = None
) -> Account:
    """The account of `brand` at a provider, set up as `sending` says; see `account_of`."""
    if provider not in providers():
        near = nearest(provider, providers())
        hint = f"did you mean {near}?" if near else f"use one of {', '.join(providers())}"
        raise UsageError(f"there is no provider {short(provider)}; {hint}")
    return _Setup(providers()[provider], sending, brand, on).account()


def sent_rendering(rendering: Rendering, changes: Iterable[Change]) -> Rendering:
    """`rendering` after `changes`, which rise and do not overlap, with the origin of each run."""
    changes = tuple(changes)
    if not changes:
        return rendering
    text = changed(rendering.text, changes)
    return Rendering(text, changed_runs(rendering.runs, changes), rendering.missing)


@dataclass(frozen=True, slots=True)
class _Setup:
    """What an account is compiled from."""

    profile: Profile
    sending: Sending
    brand: str | None
    on: dt.date | None

    def account(self) -> Account:
        limited = Account(
            self.profile,
            every_limit=tuple(self._limits()),
            wide_references=tuple(
                fact.holds.countries for fact in self._facts("reference") if fact.value == _WIDE
            ),
        )
        return self._adding(limited) if self.sending.as_sent else limited

    def _limits(self) -> Iterator[tuple[SendLimit, tuple[str, ...]]]:
        for fact in self._facts("limit"):
            if isinstance(fact.value, SendLimit):
                who = fact.value.who or self.profile.name
                yield replace(fact.value, who=who, source=fact.source), fact.holds.countries

    def _adding(self, account: Account) -> Account:
        own = {about: getattr(self.sending, about) for about in SWITCHES}
        prefixes, links, footers = (
            self._additions(about, own[about]) for about in ("prefix", "short_link", "footer")
        )
        every = (*prefixes, *links, *footers)
        return replace(
            account,
            prefixes=self._named(prefixes),
            links=self._named(links),
            footers=self._named(footers),
            encoding=self._encoding(),
            unknown=tuple(about for about in SWITCHES if self._is_unknown(about, own[about])),
            needs_brand=not self.brand and any(BRAND in each.words for each in every),
        )

    def _facts(self, about: About) -> list[Fact]:
        return [
            fact
            for fact in self.profile.about(about, on=self.on)
            if not fact.holds.sender_types or self.sending.sender in fact.holds.sender_types
        ]

    def _additions(self, about: About, own: Own) -> tuple[Addition, ...]:
        facts = self._facts(about)
        if isinstance(own, str):
            # Where the provider has no such thing, the account's words hold for every text.
            holds = [fact.holds for fact in facts] or [Holds()]
            return tuple(Addition(own, f"sending.{about}", each) for each in holds)
        return tuple(
            Addition(fact.value, "provider", fact.holds)
            if isinstance(fact.value, str)
            else Addition(fact.value.tail, "provider", fact.holds, is_tail=True)
            for fact in facts
            if isinstance(fact.value, str | LinkTail) and _is_used(fact, own)
        )

    def _named(self, additions: tuple[Addition, ...]) -> tuple[Addition, ...]:
        return tuple(
            replace(each, words=each.words.replace(BRAND, self.brand or ""))
            for each in additions
            if self.brand or BRAND not in each.words
        )

    def _encoding(self) -> SmartEncoding | None:
        for fact in self._facts("smart_encoding"):
            if isinstance(fact.value, str) and _is_used(fact, self.sending.smart_encoding):
                return smart_encoding(fact.value)
        return None

    def _is_unknown(self, about: About, own: Own) -> bool:
        if isinstance(own, str):
            return False
        return any(fact.value is None and _is_used(fact, own) for fact in self._facts(about))


def _is_used(fact: Fact, own: Own) -> bool:
    """Whether an account does what a fact says, given its own word on it."""
    return fact.use == "always" or (fact.use == "on" if own is None else bool(own))


def _before(text: str, words: str) -> str:
    is_parted = words[-1:].isspace() or text[:1].isspace()
    return words if is_parted or not text else f"{words} "


def _behind(text: str, words: str) -> str:
    is_parted = words[:1].isspace() or text[-1:].isspace()
    return words if is_parted or not text else f" {words}"


def _numbered(link: str, number: int) -> str:
    """A short link unlike those of the text's other addresses: its last character differs."""
    last = _OF_SHORT_LINKS.find(link[-1])
    if "/" not in link or last < 0:
        return link
    return link[:-1] + _OF_SHORT_LINKS[(last + number) % len(_OF_SHORT_LINKS)]


def _is_with(carrier: str, lead: Mapping[str, object]) -> bool:
    """Whether the lead's carrier is this one; `AT&T Mobility` and `ATT` are AT&T."""
    name = str(lead.get("carrier", "")).lower().strip()
    rest = name.removeprefix(carrier.lower())
    is_first = rest != name and not rest[:1].isalnum()
    return is_first or _plain(name) == _plain(carrier)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()
