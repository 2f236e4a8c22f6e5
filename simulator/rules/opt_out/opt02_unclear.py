"""OPT02: a way out that its reader may not understand, or that no carrier honours."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from simulator.analysis import OptOut
from simulator.model.finding import Severity
from simulator.rules.opt_out.duty import (
    UNCONCERNED,
    is_one_way,
    kept_keyword,
    line_for,
    must_say,
    rewriting,
)
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_TOLD: Mapping[str, tuple[str, str]] = {
    "own_words": (
        "“{}” gives no word to send.",
        "Answers in one's own words are read by people, if at all, and carriers see no way out.",
    ),
    "unknown_keyword": (
        "“{}” uses a word that ends nothing.",
        "No carrier of the reader's country or language knows it.",
    ),
    "other_language": (
        "“{}” uses a word of another language.",
        "Carriers there may not know it, and readers don't.",
    ),
    "joined": (
        "“{}” runs the keyword and what it does together.",
        "Who sends it just so may not be heard.",
    ),
    "no_effect": ("“{}” doesn't say what it does.", "Readers must know that it ends the messages."),
    "link_only": ("The only way out is {}.", "Leaving must be as easy as a reply, and free."),
}
"""What is said of a flaw, the worst first."""

_UNCLEAR = ("“{}” is no clear way out.", "Readers must know what to send and what it does.")
_HURDLES = frozenset({"charged", "conditional", "time_limited"})
"""What OPT05 speaks of; words behind the way out say it, and no line mends them."""

_WAYS = {
    "link": "a link",
    "mail": "an address to write to",
    "phone": "a call",
    "place": "a place in an app or account",
}
_REPLY_IS_WANTED = frozenset({"US", "CA"})
_MEANING_STAYS = frozenset({"joined", "no_effect"})
_NOT_A_REPLY = frozenset({"link", "mail", "phone", "place"})


class UnclearWayOut(TextRule):
    """The text gives a way to end these messages, but not a clear one.

    A clear one names an action and a keyword that carriers know, and says what it does: "Reply
    STOP to opt out." Short forms such as "STOP to end", "STOP=end" or, in France, "STOP au 36111"
    are as good. In the US and Canada a link alone is not enough, elsewhere it is if it is
    labelled: "Opt out: https://…".

    Carriers and courts ask whether a reader could tell how to leave. "Not for you? Let us know."
    is a way out that no machine hears, and the next text then goes to somebody who has said no.

    Write the line that the finding shows, in the language of the text. Where the text need not
    give a way out, such as a later one in the US, an unclear one is a warning. Texts to somebody
    who wrote, and the answer to an opt-out, are free of this.
    """

    code: ClassVar[str] = "OPT02"
    name: ClassVar[str] = "unclear-way-out"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "CTIA Messaging Principles; 47 CFR 64.1200(a)(10)"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("provider", "whose keywords the line to write may use"),
    )
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Not for you? Let us know."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the best of the ways out, where none is clear."""
        about, opt_out = reading.circumstances, reading.analysis.opt_out
        if opt_out is None or opt_out.clear or about.kind in UNCONCERNED:
            return
        if _is_link_of_one_way(about, opt_out):
            return
        line = line_for(reading, kept_keyword(reading, opt_out))
        is_mended = _HURDLES.isdisjoint(opt_out.flaws)
        changes = rewriting(reading, opt_out, line) if is_mended else ()
        flaw = next((each for each in _TOLD if each in opt_out.flaws), "")
        what, why = _what_and_why(flaw, opt_out, reading)
        yield Hit(
            what=what,
            why=why,
            remedy=f'Write "{line}"' if line else "Say what to send and what it does.",
            span=opt_out.span,
            severity=None if must_say(about) else Severity.WARNING,
            changes=changes,
            is_safe=bool(changes) and _MEANING_STAYS.issuperset(opt_out.flaws or ("",)),
            unless=("OPT06",) if flaw == "unknown_keyword" else (),
        )


def _what_and_why(flaw: str, opt_out: OptOut, reading: Reading) -> tuple[str, str]:
    what, why = _TOLD.get(flaw, _UNCLEAR)
    if flaw != "link_only":
        return what.format(shortened(reading.text, opt_out.span)), why
    if reading.circumstances.country.upper() in _REPLY_IS_WANTED:
        why = "In the US and Canada a reply must be enough."
    return what.format(_WAYS.get(opt_out.way, "another way than a reply")), why


def _is_link_of_one_way(about: Circumstances, opt_out: OptOut) -> bool:
    """Whether it is a link, a number or an address of a sender who has no better way to offer."""
    is_apart = opt_out.way in _NOT_A_REPLY and is_one_way(about)
    return is_apart and set(opt_out.flaws) <= {"link_only"}
