"""CTA04: a question that takes more than a few words to answer."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from simulator.analysis import CallToAction
from simulator.model.finding import Severity
from simulator.rules.call_to_action.copys_asks import copys_asks
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_KINDS: Final = frozenset({"marketing", "conversational"})
_ASKED: Final = frozenset({"question", "reply"})


class HeavyQuestion(TextRule):
    """The text asks what a short reply cannot answer.

    People answer texts with a thumb, between two other things. A question that one to three words
    answer gets a reply: yes or no, 1 or 2, a day, a size. "Describe your needs", "Tell us about
    your project", "What are your thoughts on …?" and two or more questions in one text ask for
    an essay, and are put off for good.

    Guides to sales texts and to good practice agree: quick, simple questions, answered in one to
    three words, binary ones first; where you need detail, ask for a time to call.

    Offer the answers ("Is it the price or the timing? Reply 1 or 2"), ask for one fact ("Which
    day suits you?"), or ask when you may ring. Texts that sell and texts that answer a lead are
    held to this; a link to a form is no question.
    """

    code: ClassVar[str] = "CTA04"
    name: ClassVar[str] = "heavy-question"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "sales follow-up guides: quick questions, answers of one to three words"
    bad: ClassVar[str] = (
        "Harbour Tea: tell us about the teas you like and why. Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: do you like green or black tea better? Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit: several questions at once, or the one that takes an essay.

        None where a field is broken: it may be the link that the question leads to.
        """
        if reading.circumstances.kind not in _KINDS:
            return
        if not _is_heavy(reading.analysis.calls_to_action) or reading.analysis.broken_tokens:
            return
        calls = copys_asks(reading)
        if asks_questions_only(calls):
            yield Hit(
                what=f"The text asks {len(calls)} questions at once.",
                why="A reply by text is short: a lead who cannot answer all answers none.",
                remedy="Ask the one that matters most now; the next when it is answered.",
                span=calls[1].span,
            )
            return
        heavy = next((call for call in calls if call.answer == "long"), None)
        if heavy is not None:
            yield Hit(
                what=f"“{shortened(reading.text, heavy.span)}” takes more than a few words.",
                why="People answer a text in one to three words, or not at all.",
                remedy="Offer the answers (“Reply 1 or 2”), or ask when you may call.",
                span=heavy.span,
                unless=("TON05",),
            )


def _is_heavy(calls: Sequence[CallToAction]) -> bool:
    return asks_questions_only(calls) or any(call.answer == "long" for call in calls)


def asks_questions_only(calls: Sequence[CallToAction]) -> bool:
    """Whether a text asks for several things, and all are questions to answer."""
    return len(calls) > 1 and all(call.kind in _ASKED and call.channel != "reply" for call in calls)
