"""ID02: a text that signs somebody up, and doesn't say for what."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis.disclosures import (
    Disclosures,
    confirms_subscription,
    read_disclosures,
)
from simulator.model.finding import Severity
from simulator.rules.opt_out.duty import KINDS
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule

_COUNTRIES = frozenset({"US", "CA"})
_READ = frozenset({"en", "es", "fr"})
"""The languages whose words for all this are known well enough."""

_REQUEST = "opt_in_request"
_LINES = {
    "en": (
        "Up to 4 msgs/month.",
        "Msg & data rates may apply.",
        "Reply HELP for help.",
        "Reply STOP to opt out.",
        "Reply Y to get our offers.",
    ),
    "es": (
        "Hasta 4 SMS al mes.",
        "Pueden aplicar cargos por mensajes y datos.",
        "Responde HELP para ayuda.",
        "Responde STOP para salir.",
        "Responde SI para recibir ofertas.",
    ),
    "fr": (
        "Jusqu'à 4 SMS par mois.",
        "Des frais peuvent s'appliquer.",
        "Répondez AIDE pour de l'aide.",
        "Répondez STOP pour vous désabonner.",
        "Répondez OUI pour recevoir nos offres.",
    ),
}
_NAMES = (
    "how often messages come",
    "what they cost",
    "how to get help",
    "how to leave",
    "how to say yes",
)


class DisclosuresMissing(TextRule):
    """A text that signs somebody up doesn't say what they sign up for.

    This concerns requests to opt in, and a first text that confirms a subscription ("Welcome to
    Harbour Tea texts!"), to leads in the US and Canada. Such a text names the brand and says how
    often messages come, that message and data rates may apply, how to get help, and how to leave;
    a request says which answer means yes.

    Carriers in the US audit just this text, and switch off programs that lack a part of it. In
    Canada it is a warning: carriers want the same of short codes only. The brand and the way out
    are told by ID01 and OPT01 where those apply.

    Write what lacks: "Up to 4 msgs/month. Msg & data rates may apply. Reply HELP for help, STOP
    to opt out." It fits on one line, and can stand in an include.
    """

    code: ClassVar[str] = "ID02"
    name: ClassVar[str] = "disclosures-missing"
    severity: ClassVar[Severity] = Severity.ERROR
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "CTIA Short Code Monitoring Handbook 1.7 to 1.9"
    bad: ClassVar[str] = (
        "Welcome to Harbour Tea texts! Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Welcome to Harbour Tea texts! Up to 4 msgs/mo. Msg & data rates may apply. "
        "Reply HELP for help, STOP to opt out. Book a tasting: https://harbourtea.example/t"
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the start of the text, with all that lacks."""
        about, text = reading.circumstances, reading.text
        if about.country.upper() not in _COUNTRIES or not text.strip():
            return
        if about.kind != _REQUEST and (about.position > 1 or about.kind not in _FIRSTS):
            return
        spoken = (reading.analysis.language or "en").partition("-")[0].lower()
        if spoken not in _READ:
            return
        if about.kind != _REQUEST and not confirms_subscription(text, reading.tokens):
            return
        said = read_disclosures(text, reading.tokens, reading.analysis.opt_outs)
        lacking = list(_lacking(said, about, reading))
        if lacking:
            yield _hit(lacking, about, spoken)


_FIRSTS = frozenset({"marketing", "transactional"})


def _lacking(said: Disclosures, about: Circumstances, reading: Reading) -> Iterator[int]:
    """The numbers of what lacks, in the order of `_NAMES`."""
    is_request = about.kind == _REQUEST
    says = (said.frequency, said.rates, said.help)
    yield from (number for number, is_said in enumerate(says) if not is_said)
    if not said.stop and about.kind not in KINDS:  # else OPT01 says so
        yield 3
    if is_request and not said.yes_reply and not reading.analysis.links:
        yield 4


def _hit(lacking: list[int], about: Circumstances, spoken: str) -> Hit:
    names = [_NAMES[number] for number in lacking]
    *first, last = names
    listed = f"{', '.join(first)} and {last}" if first else last
    line = " ".join(_LINES[spoken][number] for number in lacking)
    is_us = about.country.upper() == "US"
    return Hit(
        what=f"The text signs people up and doesn't say {listed}.",
        why=(
            "Carriers check this text first, and block programs that leave it out."
            if is_us
            else "Carriers in Canada want it in texts from short codes."
        ),
        remedy=f'Add "{line}"',
        span=(0, 0),
        severity=None if is_us else Severity.WARNING,
    )
