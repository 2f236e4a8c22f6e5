"""LNG04: a word that is surely misspelt."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis.spelling import read_slips, speller
from simulator.analysis.tokens import fold, tokenize
from simulator.analysis.trade import read_trade
from simulator.model.change import Change
from simulator.model.finding import Confidence, Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_WHY = "Slips are what people take for a sign of fraud, and they can't be taken back."


class Misspelt(TextRule):
    """A word is misspelt.

    This rule needs dictionaries, which come as an extra: `pip install 'presend[spelling]'`. It
    says nothing without them. They cover English, Spanish, French, German, Portuguese, Italian
    and Dutch; the text's language is that of its file, or what it reads as.

    Only what is surely wrong counts: a word that no dictionary has and that is one slip of the
    fingers away from a common one, such as two letters changed about, one that is missing in the
    middle, or one that stands once for twice. Names, what leads bring along, the brand, links,
    codes, words to reply, placeholders, capitals, British and American spelling, letters without
    their accents, compounds and other forms of a known word do not. A text in which many words
    are unknown is taken for one in a language or style of its own.

    Write the word that was meant, or add your own under `words` in the [spelling] table of
    presend.toml.
    """

    code: ClassVar[str] = "LNG04"
    name: ClassVar[str] = "misspelt"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar[Confidence] = "medium"
    source: ClassVar[str] = "industry SMS guides: proofread; dictionaries of pyspellchecker"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("spelling.words", "your own words, which are right"),
    )
    channels: ClassVar[frozenset[str]] = frozenset({"sms", "push", "subject", "preheader", "title"})
    bad: ClassVar[str] = (
        "Harbour Tea: the spring teas are avaliable from Friday: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are available from Friday: https://harbourtea.example/t "
        "Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for each misspelt word."""
        language = (reading.analysis.language or "").partition("-")[0].lower()
        judge = speller(language)
        if judge is None:
            return
        text, about = reading.text, reading.circumstances
        tokens = reading.tokens
        slips = list(read_slips(text, tokens, judge))
        if not slips:
            return
        known = {fold(word) for word in about.own_words}
        known.update(token.word for token in tokenize(about.brand or ""))
        stated = read_trade(text, tokens).spans
        for (start, end), meant in slips:
            written = text[start:end]
            is_stated = any(first <= start < last for first, last in stated)
            if fold(written) in known or is_stated or not reading.is_written((start, end)):
                continue
            yield Hit(
                what=f"“{written}” is misspelt.",
                why=_WHY,
                remedy=f"Write “{meant}”, or add the word to [spelling] in presend.toml.",
                span=(start, end),
                changes=(Change(start, end, meant),) if reading.is_editable((start, end)) else (),
            )
