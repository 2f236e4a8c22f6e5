"""OPT01: a text that must say how to end the messages does not."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.data.opt_out_lines import OPT_OUT_LINES, OPT_OUT_LINKS
from simulator.model.finding import Severity
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule

_KINDS = frozenset({"marketing", "opt_in_request"})


class NoWayOut(TextRule):
    """The text gives no way to end these messages.

    In the US the first marketing text must say how to opt out, and later ones must say so again
    from time to time. In Canada, Britain, the EU, Australia and most other countries every
    marketing text must. A lead whose country nobody knows is treated as living outside the US.

    End the text with a line such as "Reply STOP to opt out.", in the text's own language. A
    sender that cannot be answered (`one_way = true`) needs a link instead. "You can opt out at
    any time" without a way to do it is not enough. Other kinds than marketing and requests to
    opt in are free of this.
    """

    code: ClassVar[str] = "OPT01"
    name: ClassVar[str] = "no-way-out"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = (
        "CTIA Messaging Principles; 47 CFR 64.1200(a)(10); CASL s. 6; ePrivacy Directive art. 13"
    )
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t"
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the end of the text, with the line to add."""
        about = reading.circumstances
        if not _must_say(about) or not reading.text.strip() or reading.analysis.opt_out:
            return
        language = (reading.analysis.language or "en").partition("-")[0].lower()
        line = (OPT_OUT_LINKS if about.one_way else OPT_OUT_LINES).get(language, "")
        end = len(reading.text)
        yield Hit(
            what="The text gives no way to stop these messages.",
            why=_why(about),
            remedy=_remedy(line, one_way=about.one_way),
            span=(end, end),
            append="" if about.one_way else line,
        )


def _must_say(about: Circumstances) -> bool:
    return about.kind in _KINDS and (about.country.upper() != "US" or about.position == 1)


def _why(about: Circumstances) -> str:
    if about.country.upper() == "US":
        return "The first text must say how to opt out, or carriers may block it."
    if about.country:
        return "Outside the US every marketing text must say how to opt out."
    return "Nobody knows the lead's country, and in most every marketing text must."


def _remedy(line: str, *, one_way: bool) -> str:
    if one_way:
        ending = f', such as "{line}"' if line else ""
        return f"Nobody can answer this sender: end with a link to opt out{ending}."
    return f'End with "{line}"' if line else "End with a line that says how, in its language."
