"""LNK03: a link stands alone, and nothing says what it opens."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import Link, Span
from simulator.analysis.covered import Covered
from simulator.analysis.tokens import tokenize
from simulator.data.asking.words import ORDERS
from simulator.data.link_words import BLANK_LABELS
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_FEW = 2
_MOST = 1_000
_ORDERS = frozenset().union(*ORDERS.values())


class BareLink(TextRule):
    """The text is a link with no words about it.

    A lead who gets nothing but an address cannot tell what it opens or why it came, and one who
    has texts read aloud hears a row of letters. People take such a text for a fraud, and filters
    do too. The brand's name and the line to opt out say nothing of the link.

    Say in a few words before the link what it opens: "Your tasting notes: ...". A link behind
    any sentence about it is fine, and so is one behind a word for what to do or to find there:
    "Book: ...", "Menu: ...".
    """

    code: ClassVar[str] = "LNK03"
    name: ClassVar[str] = "bare-link"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "industry SMS guides: plain language, screen readers, trust"
    bad: ClassVar[str] = "Harbour Tea: https://harbourtea.example/t Reply STOP to opt out."
    good: ClassVar[str] = (
        "Harbour Tea: your tasting notes: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit at the first link of a text that says nothing beside it."""
        links = reading.analysis.links
        if not links or len(reading.text) > _MOST:
            return
        exits = [found.span for found in reading.analysis.opt_outs]
        named = [*exits, *reading.analysis.brand_named, *(link.span for link in links)]
        out = Covered(exits)
        goal = next((link for link in links if link.span[0] not in out), None)
        if goal is None or _words_beside(reading, named) >= _FEW or _is_told(reading, goal, named):
            return
        yield Hit(
            what="The link stands there without a word about what it opens.",
            why="Leads take it for a fraud, and one who has it read aloud hears letters.",
            remedy='Say before it what it opens, such as "Your tasting notes:".',
            span=goal.span,
        )


def _is_told(reading: Reading, goal: Link, spans: list[Span]) -> bool:
    """Whether the one word before it says what to do or to find there: "Book: …", "menu: …"."""
    tokens = tokenize(reading.text[: goal.span[0]])
    is_label = bool(tokens) and tokens[-1].word == ":"
    words = [token for token in tokens if token.word != ":"]
    if not words or words[-1].word in _ORDERS:
        return bool(words)
    last = words[-1]
    if not is_label or last.kind != "word" or last.word in BLANK_LABELS:
        return False
    if last.start in Covered(spans):
        return False
    return bool(reading.analysis.brand_named) or reading.text[last.start].islower()


def _words_beside(reading: Reading, spans: list[Span]) -> int:
    """How many words stand outside `spans`, but for a sender's name that opens the text."""
    text, beside = reading.text, Covered(spans)
    tokens = [
        token
        for token in reading.tokens
        if (token.kind == "word" or token.word == ":") and token.start not in beside
    ]
    count = sum(token.kind == "word" for token in tokens)
    opening = next((at for at, token in enumerate(tokens) if token.word == ":"), 0)
    if reading.analysis.brand_named or count < _FEW or not opening:
        return count
    is_name = not any(text[token.start].islower() for token in tokens[:opening])
    first = reading.analysis.links[0].span[0]
    return count - opening if is_name and not text[tokens[opening].end : first].strip() else count
