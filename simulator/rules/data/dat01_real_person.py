"""DAT01: a persona that may be a real person."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.data.reserved_hosts import is_reserved_host
from simulator.model.finding import Severity
from simulator.model.persona import Persona
from simulator.rules.rule import LeadHit, LeadRule

_WHY = "Whoever gets a copy of these files gets this person's data, and a slip could text them."


class RealPerson(LeadRule):
    """A persona may be a real person.

    Leads below personas/ are made up, so that they can be shared with whoever works on the
    messages. A number outside of those that are kept free for films, or an e-mail address at a
    host that exists, may be somebody's: it was copied from a list, or hit by chance. Hostile and
    generated leads count too.

    Numbers that nobody has: 555-0100 to 555-0199 in any area code of the US and Canada, and what
    regulators elsewhere keep for films, such as +447700900123. Hosts that nobody has: example.com,
    example.org, example.net, and all that end in .example. `presend personas import` writes
    leads of a list's shape with such numbers and addresses, and `presend check --leads` tries
    messages on a list without copying it.

    The finding never shows the number or the address. More than five of a kind in one file are
    told as one, at the first.
    """

    code: ClassVar[str] = "DAT01"
    name: ClassVar[str] = "real-person"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = (
        "industry SMS guides: minimise data; NANPA, 555 lines; Ofcom, drama numbers; RFC 2606"
    )
    bad: ClassVar[str] = (
        'format = 1\n\n[[personas]]\nid = "dana"\nfirst_name = "Dana"\n'
        'phone = "+18505554321"\nemail = "dana@brightwell.dev"'
    )
    good: ClassVar[str] = (
        'format = 1\n\n[[personas]]\nid = "dana"\nfirst_name = "Dana"\n'
        'phone = "+18505550123"\nemail = "dana@mail.example"'
    )

    def check(self, lead: Persona) -> Iterator[LeadHit]:
        """Yield a hit for a number or an address that may be somebody's."""
        if lead.phone and not _is_free(lead.phone):
            what = "This number may be a real person's."
            yield LeadHit("phone", what, _WHY, _number_instead(lead.phone, lead.country))
        name, at, host = (lead.email or "").rpartition("@")
        if at and name and host.strip() and not is_reserved_host(host):
            what = "This e-mail address may be a real person's."
            yield LeadHit("email", what, _WHY, "Write one at a host of nobody's: @example.com.")


def _is_free(phone: str) -> bool:
    from simulator.places.fictional import is_fictional  # noqa: PLC0415 - a check of one message has no leads

    return is_fictional(phone)


def _number_instead(phone: str, country: str | None) -> str:
    from simulator.places.fictional import fictional_in_area, fictional_numbers  # noqa: PLC0415 - as above

    free = (
        fictional_in_area(phone[2:5])
        if phone.startswith("+1")
        else fictional_numbers(country or "")
    )
    if free:
        return f"Write one that is kept free for films, such as {free[0]}."
    return "Write one that is kept free for films, such as +12125550100, or leave it out."
