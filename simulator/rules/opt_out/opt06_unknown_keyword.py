"""OPT06: a keyword that the platform which sends does not know."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import OptOut
from simulator.data.keywords import GENERIC, folded
from simulator.data.providers import providers
from simulator.model.finding import Severity
from simulator.model.sending import SenderType
from simulator.rules.opt_out.duty import (
    UNCONCERNED,
    is_one_way,
    known_keywords,
    line_for,
    must_say,
    rewriting,
)
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened


class UnknownKeyword(TextRule):
    """The word to send is none that your provider takes for an opt-out.

    Each platform has a list of words that end the messages at once. STOP is on all of them, and
    beyond it they differ: AWS takes REMOVE, Twilio does not; hardly any takes BAJA or SAIR unless
    you add it to your account. The lists are in the page on providers. Without a provider in the
    settings, the words count that the law and most platforms share, and the usual ones of each
    language. From a toll-free number in the US and Canada, only STOP does.

    A word that is on no list ends nothing: the next text goes out as if nobody had written. That
    is an error where the text must give a way out, and the finding then stands for OPT02. A word
    that others know is a warning: it may be that you have added it to your account.

    Write STOP, or name your provider under `provider` if it knows the word. If you have added the
    word to your account, set `OPT06 = "off"` under `[severity]`.
    """

    code: ClassVar[str] = "OPT06"
    name: ClassVar[str] = "unknown-keyword"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    source: ClassVar[str] = (
        "47 CFR 64.1200(a)(10); the keyword lists of Twilio, AWS, Braze, Telnyx and others"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("provider", "whose keywords count"),
        ("sending.sender_type", "toll-free numbers take only STOP"),
    )
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply REMOVE to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the best of the ways out, where no way needs no such word."""
        about, opt_outs = reading.circumstances, reading.analysis.opt_outs
        if not opt_outs or about.kind in UNCONCERNED or is_one_way(about):
            return
        if any(_works(each, about) for each in opt_outs):
            return
        yield _hit(reading, opt_outs[0])


def _works(opt_out: OptOut, about: Circumstances) -> bool:
    """Whether it works without the platform's knowing a word that it does not know."""
    if opt_out.keyword is None or "joined" in opt_out.flaws:
        return True
    return folded(opt_out.keyword) in known_keywords(about)


def _hit(reading: Reading, opt_out: OptOut) -> Hit:
    about = reading.circumstances
    is_on_no_list = "unknown_keyword" in opt_out.flaws
    line, who = line_for(reading), _who(about, is_on_no_list=is_on_no_list)
    return Hit(
        what=f"{who} “{shortened(opt_out.keyword or '')}” to stop messages.",
        why="Who sends it may get the next text all the same.",
        remedy=f'Write "{line}"' if line else "Write STOP.",
        span=opt_out.span,
        severity=Severity.ERROR if is_on_no_list and must_say(about) else None,
        confidence="high" if is_on_no_list else None,
        changes=rewriting(reading, opt_out, line),
    )


def _who(about: Circumstances, *, is_on_no_list: bool) -> str:
    """Who does not know a keyword, up to the keyword itself."""
    is_toll_free = about.sender_type == SenderType.TOLL_FREE
    if is_toll_free and about.country.upper() in {"US", "CA"}:
        return "From a toll-free number carriers don't take"
    profile = providers().get(about.provider or GENERIC)
    if is_on_no_list:
        return "No carrier takes"
    if profile is None or profile.id == GENERIC:
        return "Most platforms don't take"
    return f"{profile.name} doesn't take"
