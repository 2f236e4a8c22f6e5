"""E-mail addresses of made-up leads: at domains that nobody can own."""

from typing import Any

from simulator.personas.chances import GAP
from simulator.personas.columns import Columns
from simulator.personas.fitting import no_value

DOMAINS = ("example.com", "example.org", "example.net", "mail.example", "post.example")
"""Mail to these reaches nobody: RFC 2606 keeps them free."""

_NAMELESS = "lead"
_SHORTEST = "l{}@m.example"


class Addresses:
    """Makes addresses of names; a number tells namesakes apart."""

    def __init__(self, columns: Columns) -> None:
        self._domain = columns.only_gaps("email", DOMAINS)
        self._fits = columns.fits
        self._is_free = "email" not in columns.fields
        self._may_lack = GAP in columns.gaps("email")

    def draw(self, first: str, last: str, number: int) -> Any:  # noqa: ANN401 - text or a gap
        """The address of the next lead, or its lack.

        Raises:
            UsageError: `[fields]` lets neither in.
        """
        domain = self._domain()
        if domain is GAP or not domain:
            return domain
        name = f"{first}.{last}" if first and last else first or last or _NAMELESS
        address = f"{name}{number}@{domain}"
        return address if self._is_free else self._fitting(address, number)

    def _fitting(self, address: str, number: int) -> Any:  # noqa: ANN401 - as draw
        for each in (address, _SHORTEST.format(number)):
            if self._fits("email", each):
                return each
        if self._may_lack:
            return GAP
        raise no_value("email")
