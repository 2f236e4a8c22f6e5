"""What a finding says of each sort of claim."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from simulator.analysis.claims.claim import ClaimSort

_EVIDENCE: Final = 'name your proof in the front matter: evidence = "…".'


class Wording(NamedTuple):
    """The three parts of a finding; `{said}` is the claim, `{other}` what speaks against it."""

    what: str
    why: str
    remedy: str


WORDING: Final[Mapping[ClaimSort, Wording]] = {
    "scarcity": Wording(
        "“{said}” does not say how little is left.",
        "A reader can't check it, and believes the next text less.",
        f"Say how many of how many are left and when, take the number from a field, or {_EVIDENCE}",
    ),
    "time": Wording(
        "“{said}” does not say until when.",
        "A reader can't check it, and believes the next text less.",
        "Say the last day, such as “until Sunday, 8 pm”.",
    ),
    "count": Wording(
        "“{said}” does not say of how many, or since when.",
        "Written by hand, it goes to every lead, and is wrong as soon as one is sold.",
        f"Take the number from a field, say of how many and when you counted, or {_EVIDENCE}",
    ),
    "fee": Wording(
        "The text says “{said}”, and asks for money: “{other}”.",
        "What comes with a fee is not free, and readers feel tricked.",
        "Name the whole price, or leave out “free”.",
    ),
    "promise": Wording(
        "“{said}” promises what nobody can be sure of.",
        "Without terms it is a claim that needs proof.",
        f"Say what you do if it fails, and until when, or what you know; or {_EVIDENCE}",
    ),
    "former_price": Wording(
        "“{said}” does not say when the price was asked, or until when it holds.",
        "A price of before must have been a real one, and a lead can't tell.",
        f"Say a day, such as “until Sunday”, take the prices from fields, or {_EVIDENCE}",
    ),
}


def fee_said(words: str) -> str:
    """The fee as the text has it, without a bracket or comma that is not its own."""
    return words.strip(" ,.;:()*")
