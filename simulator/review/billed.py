"""What is billed: a message's distinct texts, who gets each, and what one text of theirs costs."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from simulator.length import Measurement
from simulator.length.cost import price_of, rate_for
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.rules.reading import Reading


class Billed(NamedTuple):
    """A distinct text of a message with its measurement, and the leads that get it."""

    reading: Reading
    measurement: Measurement
    leads: Sequence[Persona]

    @classmethod
    def of(cls, reading: Reading, leads: Sequence[Persona]) -> "Billed":
        """What is billed for a text."""
        return cls(reading, reading.measurement, leads)

    @property
    def text(self) -> str:
        """What is sent."""
        return self.reading.text

    @property
    def segments(self) -> int:
        """The texts billed for each of them."""
        return self.measurement.segments

    @property
    def country(self) -> str:
        """Where they are; empty when nobody knows it."""
        return self.reading.circumstances.country


class Prices:
    """What the settings' rates say of a text on one day."""

    def __init__(self, settings: Settings, on: dt.date) -> None:
        self.are_given = bool(settings.rates)
        self.currency = settings.currency
        self.each = cache(self._each)
        self._settings = settings
        self._on = on

    def of(self, billed: Billed) -> Decimal | None:
        """What the text costs each of its leads; `None` without a rate that holds."""
        each = self.each(billed.country)
        return None if each is None else billed.segments * each

    def _each(self, country: str) -> Decimal | None:
        """What one text billed costs in a country."""
        rate = rate_for(
            self._settings.rates,
            country=country,
            sender_type=self._settings.sending.sender,
            on=self._on,
        )
        return price_of(1, rate) if rate else None
