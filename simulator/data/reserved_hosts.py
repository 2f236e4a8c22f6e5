"""Hosts that are nobody's: what stands behind the @ of an address that reaches no person."""

from typing import Final

RESERVED_ENDINGS: Final = ("example", "test", "invalid", "localhost", "local", "internal")
"""RFC 2606 and RFC 6761; `local` by RFC 6762, `internal` by ICANN, 29 July 2024."""

RESERVED_HOSTS: Final = ("example.com", "example.org", "example.net", "example.edu")
"""RFC 2606, and what IANA holds beside it."""


def is_reserved_host(host: str) -> bool:
    """Whether mail to a host reaches nobody."""
    plain = host.strip().rstrip(".").lower()
    is_kept = any(plain == each or plain.endswith(f".{each}") for each in RESERVED_HOSTS)
    return is_kept or plain.rpartition(".")[2] in RESERVED_ENDINGS
