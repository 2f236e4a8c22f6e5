"""From texts billed to money, at the rates that the user's settings give: no price is our own."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from simulator.model.sending import Rate, SenderType

_SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£"}
_CENTS: Final = 2
_FINE: Final = 4
"""Decimals of an amount below one: a text costs less than a cent."""


def rate_for(
    rates: Iterable[Rate], *, country: str, sender_type: SenderType | None, on: dt.date
) -> Rate | None:
    """The rate that holds on a day; `country` is empty when nobody knows it.

    One for the country and the sender type goes before one for the country, for the sender type
    and for all, in this order; among equals the newest counts.
    """
    holding = [rate for rate in rates if _holds(rate, country, sender_type, on)]
    return max(holding, key=_rank, default=None)


def price_of(segments: int, rate: Rate) -> Decimal:
    """What so many texts billed cost, carrier fees included: exactly, as the file writes it."""
    return segments * (Decimal(repr(rate.price)) + Decimal(repr(rate.carrier_fee)))


def money(amount: Decimal, currency: str) -> str:
    """An amount for people: `$1,204.50`, `£0.0079`, `CHF 0.50`.

    From one on it has two decimals; less has up to four, or as many as two figures take.
    """
    places = _CENTS if amount >= 1 else max(_FINE, 1 - amount.adjusted() if amount else 0)
    whole, _, decimals = f"{amount:,.{places}f}".partition(".")
    written = f"{whole}.{decimals[:_CENTS]}{decimals[_CENTS:].rstrip('0')}"
    sign = _SIGNS.get(currency.upper())
    return f"{sign}{written}" if sign else f"{currency} {written}"


def _holds(rate: Rate, country: str, sender_type: SenderType | None, on: dt.date) -> bool:
    return (
        rate.country in {None, country}
        and rate.sender_type in {None, sender_type}
        and (rate.since is None or rate.since <= on)
    )


def _rank(rate: Rate) -> tuple[bool, bool, dt.date]:
    return (rate.country is not None, rate.sender_type is not None, rate.since or dt.date.min)
