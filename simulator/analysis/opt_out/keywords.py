"""Reads the ways out by a keyword, listed or not: who sends it where, and what it does."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.lexicon import EFFECTS, Copy
from simulator.analysis.opt_out.prices import is_priced
from simulator.analysis.opt_out.purpose import (
    Purpose,
    is_short_number,
    purpose_before,
    purpose_behind,
)
from simulator.data.opt_out import words
from simulator.data.word_lists import words as word_set

_FARTHEST_VERB, _FARTHEST_TRAILING, _NEGATED_WITHIN, _GOES_ON_WITHIN = 9, 7, 4, 12
_ANSWERS: Final = word_set("yes y no n si ja oui sim ok 1 2 tak start join")
_OFTEN_BEFORE: Final = word_set("please pls to need have ever just even you sie du")
_TO_NUMBER: Final = word_set(
    "au al to a an sms para no na nr til till naar : = > → par via auf pub publi promo promos infos"
)
_LEADS_IN: Final = word_set("mit avec con com med met with z by par per via por tramite o tresci w")
_PLACES: Final = word_set("bus tram metro ligne station arret le la l un une the a at halte bus-")
_NUMBERS: Final = frozenset({"number", "phone", "time", "date"})
_QUOTES: Final = frozenset("\"'“”‘’«»")
_LABELS: Final = frozenset(":=→>-–—")
_MOST_DIGITS = 3
_ENDING: Final = frozenset({"messages", "bare"})
_SPOKEN: Final = word_set("say saying type write tippe tippen eingeben digita digitare typ typen")
_BY_WHICH: Final = word_set("per por fur")
_ALWAYS_PLAIN: Final = word_set("stop stopp stopall unsubscribe unsub optout")
_SHORT_FORM_COUNTRIES: Final = frozenset({"FR", "BE", "LU", "MC", "RE", "GP", "MQ", "GF"})
_FRENCH_NUMBERS: Final = frozenset({"36", "38"})
_MAY_LEAD_IN: Final = lexicon.FILLER | lexicon.IF | lexicon.WANT
_MAY_STAND_BETWEEN: Final = (
    lexicon.FILLER
    | lexicon.KEYWORD
    | lexicon.HELP
    | lexicon.PURPOSE
    | lexicon.AND
    | lexicon.DEADLINE
    | lexicon.MOMENT
)


class Sent(NamedTuple):
    """Something to send: tokens `start` to before `end`, and its listed spelling, if any."""

    start: int
    end: int
    word: str = ""


class ByKeyword(NamedTuple):
    """A way out by what is sent, from token `start` to before `end`."""

    sent: Sent
    start: int
    end: int
    says_effect: bool


def keyword_at(copy: Copy, index: int, *, no: bool = False) -> Sent | None:
    """The listed keyword that begins at token `index`; with `no`, that word is one too."""
    word = copy.tokens[index].word
    if not copy.sorts[index] & lexicon.KEYWORD and not (no and word == "no"):
        return None
    end = index + 1
    following = copy.tokens[end].word if end < len(copy.tokens) else ""
    if joined := words.TWO_WORDS.get((word, following)):
        return Sent(index, end + 1, joined)
    if word not in words.KEYWORDS and word != "no":
        return None
    return Sent(index, end, word)


def is_led_to(copy: Copy, index: int) -> bool:
    """Whether a word of purpose stands before: "to stop", a verb and not a keyword."""
    if not index or copy.tokens[index - 1].kind == "mark":
        return False
    if copy.tokens[index - 1].word in _BY_WHICH and copy.is_upper(index):
        return False
    return bool(copy.sorts[index - 1] & lexicon.PURPOSE)


def verb_before(copy: Copy, index: int) -> int | None:
    """The index of the verb that says to send what stands at token `index`."""
    for at in range(index - 1, max(-1, index - 1 - _FARTHEST_VERB), -1):
        kind, word, _, _ = copy.tokens[at]
        sort = copy.sorts[at]
        if sort & lexicon.ACTION and not is_thing(copy, at):
            return at
        if kind == "mark":
            if word not in words.WAITING_SIGNS:
                return None
        elif not (
            sort & _MAY_STAND_BETWEEN
            or kind in _NUMBERS
            or word in _ANSWERS
            or _is_letter(copy, at)
        ):
            return None
    return None


def _is_letter(copy: Copy, at: int) -> bool:
    """Whether a capital letter stands there as one of several answers: "txt X or STOP"."""
    return len(copy.tokens[at].word) == 1 and copy.is_upper(at)


def is_thing(copy: Copy, index: int) -> bool:
    """Whether a verb's word is a thing here: "this text", "un sms"."""
    return index > 0 and copy.tokens[index - 1].word in words.NOUN_MAKERS


def verb_behind(copy: Copy, index: int) -> int | None:
    """The index of a verb that closes its clause: "STOPP an 12345 senden", "a STOP reply"."""
    for at in range(index, min(index + _FARTHEST_TRAILING, len(copy.tokens))):
        kind, word, _, _ = copy.tokens[at]
        if word in words.TRAILING_ACTIONS and (at == index or not is_thing(copy, at)):
            return at if not _sends_another(copy, at) else None
        if kind == "mark":
            if word not in _QUOTES:
                return None
        elif not (
            copy.sorts[at] & (lexicon.FILLER | lexicon.PURPOSE) or kind in {"number", "phone"}
        ):
            return None
    return None


def _sends_another(copy: Copy, verb: int) -> bool:
    """Whether a verb has a word of its own behind it: "STOP text HELP"."""
    following = verb + 1
    while following < len(copy.tokens) and copy.tokens[following].word in words.WAITING_SIGNS:
        following += 1
    return following < len(copy.tokens) and (
        bool(copy.sorts[following] & (lexicon.KEYWORD | lexicon.HELP)) or copy.is_upper(following)
    )


def is_refused(copy: Copy, verb: int) -> bool:
    """Whether the reader is told not to: "do not reply STOP"."""
    for at in range(verb - 1, max(-1, verb - 1 - _NEGATED_WITHIN), -1):
        if copy.sorts[at] & lexicon.NEGATION and copy.tokens[at].kind == "word":
            return not (at and copy.tokens[at - 1].word == "rather")
        if copy.tokens[at].word not in _OFTEN_BEFORE:
            return False
    return False


def led_from(copy: Copy, index: int) -> int:
    """Where a word such as "mit" leads to a keyword whose verb stands behind."""
    return index - 1 if index and copy.tokens[index - 1].word in _LEADS_IN else index


def does_nothing(copy: Copy, end: int) -> bool:
    """Whether a keyword is said not to work: "STOP does not end your plan"."""
    for at in range(end, min(end + 3, len(copy.tokens))):
        token = copy.tokens[at]
        if token.kind == "mark":
            if token.word not in _QUOTES:
                return False
        elif copy.sorts[at] & lexicon.NEGATION:
            return True
        elif copy.sorts[at] & (lexicon.AND | lexicon.PURPOSE | lexicon.IF):
            return False
    return False


def stands_alone(copy: Copy, sent: Sent) -> bool:
    """Whether no other word is sent with it: "BUS STOP", "CANCEL 7" are other codes."""
    if sent.end < len(copy.tokens):
        kind, word, _, _ = copy.tokens[sent.end]
        if kind == "number" and len(word) <= _MOST_DIGITS and word not in {"2", "4"}:
            return False
        if _is_code(copy, sent.end) and not _is_code(copy, sent.end + 1):
            return False
    led = _is_code(copy, sent.start - 1) and not _is_code(copy, sent.start - 2)
    return not led


def _is_code(copy: Copy, at: int) -> bool:
    """Whether an unknown word in capitals stands there."""
    return (
        0 <= at < len(copy.tokens)
        and copy.tokens[at].kind == "word"
        and not copy.sorts[at] & ~lexicon.PHRASE
        and not EFFECTS.length_at(copy.tokens, at)
        and copy.is_upper(at)
        and len(copy.tokens[at].word) > 1
    )


class KeywordReader:
    """Judges one keyword after another, from the text's start on."""

    def __init__(self, copy: Copy, country: str, *, no: bool) -> None:
        self.copy = copy
        self.country = country
        self.no = no
        self.floor = 0

    def read(self) -> Iterator[ByKeyword]:
        """The ways out by listed keywords, in the text's order."""
        index = 0
        kept = -1 if self.no else lexicon.KEYWORD
        for at in [at for at, sort in enumerate(self.copy.sorts) if sort & kept]:
            if at < index:
                continue
            sent = keyword_at(self.copy, at, no=self.no)
            if sent is None or is_led_to(self.copy, at):
                continue
            if found := self._judge(sent):
                yield found
                self.floor = index = found.sent.end

    def _judge(self, sent: Sent) -> ByKeyword | None:
        """Whether the words about a keyword make it a way out."""
        copy = self.copy
        if not stands_alone(copy, sent):
            return None
        verb = verb_before(copy, sent.start)
        trailing = verb_behind(copy, sent.end) if verb is None else None
        if is_refused(copy, led_from(copy, sent.start) if verb is None else verb):
            return None
        begin = sent.start if verb is None else verb
        behind = self._purpose_behind(sent, trailing)
        before = purpose_before(copy, begin, self.floor)
        if self._is_of_other(sent, behind, before):
            return None
        says = self._says(sent, behind, before)
        if (
            self._is_spoken(verb)
            and {behind.said, before.said}.isdisjoint(_ENDING)
            and self._goes_on(sent)
        ):
            return None
        acts = verb is not None or (trailing is not None and self._is_sent_by(sent, trailing))
        if says is None or not (acts or self._is_short_form(sent, behind, before)):
            return None
        start = before.start if before.said in {"messages", "bare"} else begin
        end = max(sent.end, behind.end, 0 if trailing is None else trailing + 1)
        return ByKeyword(sent, min(start, begin), end, says)

    def _is_spoken(self, verb: int | None) -> bool:
        """Whether a keyword is to be said or typed, which need not be sent: "Say STOP and …"."""
        return verb is not None and self.copy.tokens[verb].word in _SPOKEN

    def _purpose_behind(self, sent: Sent, trailing: int | None) -> Purpose:
        """What is said behind a keyword, or behind the verb that closes its clause."""
        if trailing is not None:
            behind = purpose_behind(self.copy, trailing + 1)
            if behind.said != "nothing":
                return behind
        return purpose_behind(self.copy, sent.end)

    def _is_of_other(self, sent: Sent, behind: Purpose, before: Purpose) -> bool:
        """Whether a keyword is said to do nothing, or another thing than to end messages."""
        if behind.said in {"messages", "bare"}:
            return False
        if behind.said == "other" or before.said == "other":
            return True
        if behind.said == "apart":
            return before.said == "nothing" and not _is_plain(sent)
        return does_nothing(self.copy, sent.end)

    def _says(self, sent: Sent, behind: Purpose, before: Purpose) -> bool | None:
        """Whether the effect is said or plain; `None` where the word may as well be another's."""
        copy = self.copy
        said = "messages" in {behind.said, before.said}
        if "bare" in {behind.said, before.said}:
            said |= sent.word not in {"cancel", "cancelar", "cancella", "remove"} or (
                not _repeats(copy, sent, behind)
            )
        shouted = self._is_marked(sent)
        if said:
            return True
        if sent.word in words.PLAIN_KEYWORDS and (shouted or sent.word not in words.EVERYDAY):
            return True if _is_plain(sent) or not before.asks else None
        if sent.word in {"end", "quit"} and shouted and not self._goes_on(sent):
            return False
        return None

    def _goes_on(self, sent: Sent) -> bool:
        """Whether something else is said of it: "Reply QUIT and our coach calls"."""
        copy = self.copy
        if any(sort & lexicon.AND for sort in copy.sorts[sent.end : sent.end + 1]):
            return True
        for at in range(sent.end, min(sent.end + _GOES_ON_WITHIN, len(copy.tokens))):
            kind, word, start, _ = copy.tokens[at]
            if kind == "mark" and word not in _QUOTES and word != "-":
                return False
            is_thing = not copy.sorts[at] or copy.sorts[at] == lexicon.PRODUCT
            if kind == "word" and is_thing and copy.text[start].islower():
                return True
        return False

    def _is_marked(self, sent: Sent) -> bool:
        """In capitals or in quotes."""
        copy = self.copy
        if copy.written(sent.start, sent.end).isupper():
            return True
        return (
            sent.start > 0
            and sent.end < len(copy.tokens)
            and copy.tokens[sent.start - 1].word in _QUOTES
            and copy.tokens[sent.end].word in _QUOTES
        )

    def _stands_out(self, sent: Sent) -> bool:
        """In capitals, in quotes, or the first word of its sentence."""
        if not sent.start or self._is_marked(sent):
            return True
        before = self.copy.tokens[sent.start - 1]
        return before.kind in {"mark", "link"} and before.word not in ",-"

    def _is_short_form(self, sent: Sent, behind: Purpose, before: Purpose) -> bool:
        """Whether nothing need say to send it: "STOP to end", "STOP 36111", "Opt out: STOP"."""
        if not self._stands_out(sent) or self._is_label_of_link(sent):
            return False
        if behind.said in {"messages", "bare"}:
            return self._is_marked(sent) or (self._begins(sent) and behind.is_led)
        if self._goes_to_number(sent) or (self._is_marked(sent) and is_priced(self.copy, sent.end)):
            return True
        if before.said not in {"messages", "bare"}:
            return False
        if not self._is_marked(sent) and not self._begins(sent):
            return False
        between = self.copy.tokens[before.end : sent.start]
        most = 8 if before.said == "messages" else 3
        return len(between) <= most and all(
            token.word in _LEADS_IN or token.kind == "mark" or sort & _MAY_LEAD_IN
            for token, sort in zip(between, self.copy.sorts[before.end : sent.start], strict=True)
        )

    def _is_label_of_link(self, sent: Sent) -> bool:
        """Whether it names what a link is for: "Opt out: https://…"."""
        behind = self.copy.tokens[sent.end : sent.end + 2]
        return len(behind) > 1 and behind[0].word in _LABELS and behind[1].kind == "link"

    def _is_sent_by(self, sent: Sent, trailing: int) -> bool:
        """Whether a verb behind is of the keyword: "Afmeld sms" is about the messages."""
        is_thing_too = self.copy.sorts[trailing] & lexicon.MESSAGES
        return self._is_marked(sent) or (self._stands_out(sent) and not is_thing_too)

    def _begins(self, sent: Sent) -> bool:
        return not sent.start or self.copy.tokens[sent.start - 1].kind in {"mark", "link"}

    def _goes_to_number(self, sent: Sent) -> bool:
        """Whether a short number follows, as it must in France."""
        copy = self.copy
        if sent.start and copy.tokens[sent.start - 1].word in _PLACES:
            return False
        for at in range(sent.end, min(sent.end + 4, len(copy.tokens))):
            if is_short_number(copy, at):
                if self.country in _SHORT_FORM_COUNTRIES:
                    return True
                led = at > sent.end or copy.tokens[at].word[:2] in _FRENCH_NUMBERS
                return led and self._is_marked(sent) and not _counts(copy, at)
            if copy.tokens[at].word not in _TO_NUMBER and not _is_arrow(copy, at):
                return False
        return False


def _is_arrow(copy: Copy, at: int) -> bool:
    """Whether a dash belongs to an arrow: "STOP->36111"."""
    end = copy.tokens[at].end
    return copy.tokens[at].word == "-" and copy.text[end : end + 1] == ">"


def _counts(copy: Copy, at: int) -> bool:
    """Whether a number says how many: "STOP: 5000 jobs at risk"."""
    if at + 1 >= len(copy.tokens) or copy.sorts[at + 1]:
        return False
    kind, _, start, _ = copy.tokens[at + 1]
    return kind == "word" and copy.text[start].islower()


def _is_plain(sent: Sent) -> bool:
    """Whether a keyword has no other use in any language."""
    return sent.word in _ALWAYS_PLAIN


def _repeats(copy: Copy, sent: Sent, behind: Purpose) -> bool:
    """Whether a keyword only says itself: "Reply CANCEL to cancel" may mean an order."""
    return behind.said == "bare" and copy.tokens[behind.end - 1].word[:6] == sent.word[:6]
