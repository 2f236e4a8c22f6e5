"""TON03: the tone does not suit how well the lead and the sender know each other."""

from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from simulator.analysis import Span
from simulator.analysis.covered import Covered
from simulator.analysis.tone.address import may_mix, read_mixed_address
from simulator.analysis.tone.wording import Tone, ToneSort, find_emoji, read_tone, shows_mood
from simulator.analysis.wordy import WordyPhrase, read_wordy
from simulator.model.change import Change
from simulator.model.finding import Confidence, Severity
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

_MOST_PICTURES = 2
_FRIENDLY = "friendly"
_PROFESSIONAL = "professional"
_VOICES = frozenset({_FRIENDLY, _PROFESSIONAL})


class UnlikeTone(TextRule):
    """The tone does not suit how well the lead and the sender know each other.

    People expect a firm to sound like a person who knows them as well as it does: businesslike
    first, warmer later. Slang ("yo", "lol", "gonna") in a delivery notice or in the first text of
    a firm that speaks as a firm seems careless; so do emoji there. The phrases of forms ("Dear
    valued customer", "kindly be advised", "your cart is about to expire") sound like a machine at
    any time, and "Dear customer" or "at your earliest convenience" do between people who have
    written before. The words of advertisements ("game-changing", "world-class") are out of place
    in a friendly voice and in a later text.

    In Spanish, French, German, Portuguese, Italian, Dutch, Polish and the Scandinavian languages,
    a text that says "you" to a friend and to a stranger at once (tú and usted, du and Sie) reads as
    if two people had written it.

    The message's `voice` counts: `voice = "friendly"` allows a warm word and an emoji in the first
    text already, `voice = "professional"` keeps both out of it. Without a voice only what is wrong
    in any voice is told.

    Write as you would speak to this lead across the counter: "You left two tins in your basket",
    "your parcel comes on Tuesday".
    """

    code: ClassVar[str] = "TON03"
    name: ClassVar[str] = "unlike-tone"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar[Confidence] = "medium"
    source: ClassVar[str] = (
        "Guides on follow-up texts and nurture campaigns: professional first, warmer later"
    )
    supersedes: ClassVar[tuple[str, ...]] = ("READ01", "LEN04")
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("voice", "the message's: professional or friendly"),
    )
    bad: ClassVar[str] = (
        "Harbour Tea: Dear valued customer, kindly be advised that the spring teas are in. See "
        "them: https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        '+++\nvoice = "friendly"\n+++\n'
        "Harbour Tea: hi, the spring teas are in. Book a tasting: "
        "https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit of each sort: stiff, slang, emoji, swollen, mixed."""
        about, text = reading.circumstances, reading.text
        language = about.language or reading.analysis.language
        unfit = _unfit(about.kind, about.voice, about.position, about.stage)
        tones = read_tone(text, reading.tokens, reading.words, language, unfit)
        if tones:
            named = Covered(reading.analysis.brand_named)
            own = [
                tone
                for tone in tones
                if tone.span[0] not in named and not reading.is_value(tone.span)
            ]
            yield from _stiff(reading, own)
            yield from _slangy(about, text, own)
            yield from _swollen(text, own)
        if about.voice == _PROFESSIONAL or not text.isascii():
            yield from _pictured(reading)
        if may_mix(reading.words, language):
            yield from _mixed(reading, language)


@lru_cache(maxsize=99)
def _unfit(kind: str, voice: str | None, position: int, stage: str | None) -> frozenset[ToneSort]:
    """The sorts of words that do not suit a text."""
    about = Circumstances(kind=kind, voice=voice, position=position, stage=stage)
    friendly = about.voice == _FRIENDLY
    later, early = _is_later(about), _is_early(about)
    stiff = about.kind == "conversational" or friendly
    stiff = stiff or (later and about.voice != _PROFESSIONAL)
    slang = _is_notice(about) or (early and about.voice in _VOICES)
    strong = early or about.voice == _PROFESSIONAL
    every: tuple[tuple[ToneSort, bool], ...] = (
        ("robotic", True),
        ("formal", stiff),
        ("hype", friendly or later),
        ("slang", slang),
        ("strong", strong),
    )
    return frozenset(sort for sort, is_unfit in every if is_unfit)


def _stiff(reading: Reading, tones: list[Tone]) -> Iterator[Hit]:
    for tone in [tone for tone in tones if tone.sort in {"robotic", "formal"}][:1]:
        wordy = _wordy_at(reading, tone.span)
        changes = (Change(wordy.start, wordy.end, wordy.text),) if wordy else ()
        yield Hit(
            what=f"“{shortened(reading.text, tone.span)}” sounds like a form, not like a person.",
            why="People answer a person; what a machine writes they skip.",
            remedy=_plainer(wordy),
            span=tone.span,
            changes=changes,
            saves=reading.saved_by(changes),
        )


def _wordy_at(reading: Reading, span: Span) -> WordyPhrase | None:
    """The phrase there that has a short form, or says nothing, if the copy writes it."""
    for each in read_wordy(reading.text):
        if each.start < span[1] and span[0] < each.end:
            return each if reading.is_editable((each.start, each.end)) else None
    return None


def _plainer(wordy: WordyPhrase | None) -> str:
    if wordy is None:
        return "Say it as you would across the counter, in short everyday words."
    return f"Write “{wordy.short}”." if wordy.short else f"Leave out “{wordy.phrase}”."


def _slangy(about: Circumstances, text: str, tones: list[Tone]) -> Iterator[Hit]:
    slang = [tone for tone in tones if tone.sort in {"slang", "strong"}]
    if about.voice == _FRIENDLY and len(slang) == 1:
        return
    for tone in slang[:1]:
        yield Hit(
            what=f"“{shortened(text, tone.span)}” is slang{_where(about)}.",
            why=_why_early(about),
            remedy="Write the plain word; be warmer once they have answered.",
            span=tone.span,
        )


def _swollen(text: str, tones: list[Tone]) -> Iterator[Hit]:
    for tone in [tone for tone in tones if tone.sort == "hype"][:1]:
        yield Hit(
            what=f"“{shortened(text, tone.span)}” is a word of advertisements.",
            why="Between people who know each other big words ring hollow.",
            remedy="Say what it does for this lead, in plain words.",
            span=tone.span,
        )


def _pictured(reading: Reading) -> Iterator[Hit]:
    about, text = reading.circumstances, reading.text
    if not _is_early(about):
        return
    emoji = [span for span in find_emoji(text) if not reading.is_value(span)]
    if about.voice == _PROFESSIONAL:
        wrong = emoji
    elif about.voice == _FRIENDLY or not _is_notice(about):
        wrong = emoji[_MOST_PICTURES:]
    else:
        wrong = [span for span in emoji if shows_mood(text, span)] or emoji[_MOST_PICTURES:]
    for span in wrong[:1]:
        yield Hit(
            what=f"“{text[slice(*span)]}” is too playful{_where(about)}.",
            why=_why_early(about),
            remedy="Leave it out; one is fine once they know you.",
            span=span,
        )


def _mixed(reading: Reading, language: str | None) -> Iterator[Hit]:
    ways_out: list[Span] = [each.span for each in reading.analysis.opt_outs]
    found = read_mixed_address(reading.text, reading.tokens, language, ways_out)
    if not found or any(map(reading.is_value, found)):
        return
    close, polite = (shortened(reading.text, span) for span in found)
    yield Hit(
        what=f"“{close}” speaks to a friend and “{polite}” to a stranger, in one text.",
        why="It reads as if two people had written it.",
        remedy="Keep to one of the two all through, in every text of the campaign.",
        span=max(found),
    )


def _is_notice(about: Circumstances) -> bool:
    return about.kind == "transactional"


def _is_early(about: Circumstances) -> bool:
    """Whether it is a notice, or the first that the lead gets of somebody not yet known."""
    if _is_notice(about):
        return True
    is_first = about.position == 1 and about.kind != "conversational"
    return is_first and about.stage != "customer"


def _is_later(about: Circumstances) -> bool:
    return about.position > 1 and about.kind == "marketing"


def _where(about: Circumstances) -> str:
    if _is_notice(about):
        return " in a notice"
    return " in the first text" if about.position == 1 else " in a professional voice"


def _why_early(about: Circumstances) -> str:
    if _is_notice(about):
        return "People look for the facts here, and trust a businesslike tone."
    return "They hardly know you yet: businesslike first, warmer later."
