"""FRD01: the text asks for what frauds ask for."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Confidence, Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened


class AsksForSecrets(TextRule):
    """The text asks for what only frauds ask for by text.

    Passwords, PINs, codes that just came, card and social security numbers, a fee that frees a
    parcel, a prize or a job, money by wire, in crypto or in gift cards, payments to "our new
    account", a locked account, an unpaid toll or a tax refund behind a link, a child with a new
    number who needs money, a link to a bare number: banks, couriers and the police tell people that
    nobody honest texts for these. Carriers block such texts and the sender with them.

    Ask people to sign in to your site or app in their own way, or to call the number on your
    site. A warning ("we never ask for your PIN"), a code that the text itself brings, a link by
    which someone who asked for it resets a password, and a plain notice of charges or of a locked
    account with a link to a site of the sender's very name are fine.
    """

    code: ClassVar[str] = "FRD01"
    name: ClassVar[str] = "asks-for-secrets"
    severity: ClassVar[Severity] = Severity.ERROR
    confidence: ClassVar[Confidence] = "high"
    source: ClassVar[str] = (
        "CTIA Messaging Principles 5.3; T-Mobile Code of Conduct (2020); FTC and Ofcom on scams"
    )
    supersedes: ClassVar[tuple[str, ...]] = ("LNK02",)
    bad: ClassVar[str] = (
        "Harbour Tea: your order waits. Confirm your card number at https://harbourtea.example/pay "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: your order waits in your basket. Check out at https://harbourtea.example/pay "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for what the text asks for, and one for each bare number."""
        addresses = {link.span for link in reading.analysis.links if link.is_address}
        is_told = False
        for span in reading.analysis.money_or_secrets:
            is_address = span in addresses
            if is_told and not is_address:
                continue  # one tale, in several sentences
            is_told = is_told or not is_address
            quote = shortened(reading.text, span)
            yield Hit(
                what=f"“{quote}” {_ADDRESS if is_address else _REQUEST}",
                why="Carriers block such texts, and people are warned never to answer them.",
                remedy=_NAME if is_address else _SIGN_IN,
                span=span,
            )


_ADDRESS = "leads to a bare number, as the links of frauds do."
_REQUEST = "is what frauds write to get at money or secrets."
_NAME = "Link to a page under your own name."
_SIGN_IN = "Ask leads to sign in on your site or app in their own way, or to call you."
