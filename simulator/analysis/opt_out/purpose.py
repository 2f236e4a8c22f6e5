"""Reads what a keyword is for: what is said behind it, and what before the order to send it."""

from typing import Final, Literal, NamedTuple

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.clauses import Effect
from simulator.analysis.opt_out.effects import STARTS, dissent_at, effect_at, is_action
from simulator.analysis.opt_out.lexicon import Copy
from simulator.analysis.tokens import SENTENCE_ENDS
from simulator.data.opt_out.words import END_NOUNS, WAITING_SIGNS
from simulator.data.word_lists import words as word_set

Said = Literal["messages", "bare", "other", "apart", "nothing"]
"""`apart` is what comes of sending a keyword, and is no end of messages."""

_BEHIND, _BEFORE, _CLAUSE, _MOST_UNKNOWN = 12, 20, 14, 2
_PARTED = 2
_EQUALS: Final = frozenset("=→>:")
_LABEL_MARKS: Final = frozenset(":?→>-–—=+)(\"'“”‘’«»,[/")
_CLOSING: Final = frozenset(")]")
_SETTING_OFF: Final = frozenset("-–—([/")
_NUMBERS: Final = frozenset({"number", "phone", "mail"})
_PASSED: Final = (
    lexicon.FILLER | lexicon.MORE | lexicon.WANT | lexicon.KEYWORD | lexicon.BELONGS | lexicon.LIST
)
_FIRST_PURPOSES: Final = word_set("to um pour para per om aby by")
_WITH: Final = word_set("mit avec con com med met with by z per")
_GERMAN_ARTICLES: Final = word_set("""
    der die das dem den des ein eine einen einem einer dein deine deinen deinem deiner
    ihr ihre ihren ihrem ihrer unser unsere unseren unserem unserer zum zur
""")
"""German writes every thing with a capital, as others do names; an article tells them apart."""

_INFINITIVE: Final = word_set("zu te")
_HARD: Final = SENTENCE_ENDS - {"?", "¿", "¡"}


class Purpose(NamedTuple):
    """What is said of a keyword, between token `start` and before `end`.

    `is_led` when a word of purpose, or a mark such as =, leads to it; `asks` when a question of
    something else does.
    """

    said: Said
    start: int
    end: int
    is_led: bool = True
    asks: bool = False


def purpose_behind(copy: Copy, index: int) -> Purpose:
    """What the words from token `index` on, behind a keyword, say that it does."""
    return _Behind(copy, index).read()


class _Behind:
    """Walks from a keyword to the verb of what it does."""

    def __init__(self, copy: Copy, index: int) -> None:
        self.copy = copy
        self.index = index
        self.limit = min(index + _BEHIND, len(copy.tokens))
        self.is_led = False
        self.is_labelled = False
        self.is_of_thing = False

    def read(self) -> Purpose:
        at = self.index
        while at < self.limit:
            found = self._step(at)
            if isinstance(found, Purpose):
                return found
            at = found
        return self._nothing()

    def _nothing(self) -> Purpose:
        said: Said = "apart" if self.is_of_thing else "nothing"
        return Purpose(said, self.index, self.index)

    def _step(self, at: int) -> int | Purpose:
        """The index to go on from, or what is said."""
        copy = self.copy
        kind, word, _, _ = copy.tokens[at]
        if kind == "mark":
            self.is_labelled |= word in _EQUALS
            return at + 1 if word in WAITING_SIGNS and word not in _CLOSING else self._nothing()
        if is_action(copy, at, len(copy.tokens)):
            return self._nothing()
        if found := self._effect(at):
            return found
        if copy.sorts[at] & lexicon.PURPOSE:
            return self._nothing() if _is_other_way(copy, at) else self._lead(at)
        if kind in _NUMBERS:
            return at + 1
        return self._word(at) if kind == "word" else self._nothing()

    def _word(self, at: int) -> int | Purpose:
        sort = self.copy.sorts[at]
        if sort & (lexicon.AND | lexicon.IF) and not self.is_led:
            return self._clause(at)
        if sort & lexicon.HELP or (sort & lexicon.ACTION and not sort & lexicon.FILLER):
            return self._nothing()
        return at + 1 if sort & _PASSED else self._unknown(at)

    def _lead(self, at: int) -> int:
        """Behind "to" a number is where to send it; else what it does follows."""
        following = at + 1
        if self.copy.tokens[at].word == "p" and not _is_para(self.copy, at):
            return following
        if following < self.limit and self.copy.tokens[following].kind in _NUMBERS:
            return following + 1
        self.is_led = True
        return following

    def _effect(self, at: int) -> Purpose | None:
        copy = self.copy
        is_noun = self.is_labelled and copy.tokens[at].word in END_NOUNS
        if is_noun or (at == self.index + 1 and self._is_all_behind_dash(at)):
            return Purpose("bare", self.index, at + 1)
        if not copy.sorts[at] & STARTS:
            return None
        effect = effect_at(copy, at, min(at + _CLAUSE, len(copy.tokens)))
        if effect is None:
            return None
        is_bare = effect.sense == "bare" and (self.is_led or not copy.is_upper(at))
        is_told = at == self.index and copy.is_upper(at - 1)
        if effect.sense == "messages" or (is_bare and (self.is_led or self.is_labelled or is_told)):
            led = self.is_led or self.is_labelled
            return Purpose(effect.sense, self.index, effect.end, led)
        if effect.sense == "other" and (self.is_led or at == self.index):
            return Purpose("other", self.index, effect.end)
        return None

    def _is_all_behind_dash(self, at: int) -> bool:
        """Whether a dash or a bracket sets off one word that says it: "STOP - end"."""
        copy = self.copy
        if copy.tokens[at - 1].word not in _SETTING_OFF or not copy.is_upper(self.index - 1):
            return False
        if not (copy.sorts[at] & lexicon.END or copy.tokens[at].word in END_NOUNS):
            return False
        return at + 1 == len(copy.tokens) or copy.tokens[at + 1].word in _HARD | _CLOSING

    def _clause(self, at: int) -> Purpose:
        """What "and we stop" or "if you want no more" says; another condition is another thing."""
        copy = self.copy
        end = at + 1
        while end < min(at + _CLAUSE, len(copy.tokens)) and copy.tokens[end].word not in _HARD:
            end += 1
        effect = last_effect(copy, at + 1, end, bare=True)
        is_if = bool(copy.sorts[at] & lexicon.IF)
        if effect and (
            effect.sense == "messages"
            or not is_if
            or _unknown(copy, at, effect.start) < _MOST_UNKNOWN
        ):
            return Purpose(effect.sense, self.index, effect.end)
        if any(sort & lexicon.PRODUCT for sort in copy.sorts[at:end]):
            return Purpose("other", self.index, self.index)
        unknown = _unknown(copy, at, end)
        said: Said = "nothing"
        if is_if:
            said = "other" if unknown else "nothing"
        elif unknown >= _MOST_UNKNOWN and not copy.sorts[at] & lexicon.FILLER:
            said = "apart"
        return Purpose(said, self.index, self.index)

    def _unknown(self, at: int) -> int | Purpose:
        """Behind "to" a verb that ends no messages does another thing; a name is who gets it."""
        if self.is_led and self._is_name(at):
            self.is_led = False
            is_known = self.copy.sorts[at] & (lexicon.MESSAGES | lexicon.LIST)
            self.is_of_thing |= not is_known and self.copy.tokens[at - 1].word in _GERMAN_ARTICLES
            return at + 1
        is_unknown = at == self.index and not self.copy.sorts[at]
        is_object = is_unknown and not self.copy.is_upper(at - 1) and not self.is_labelled
        is_other = self.is_led or is_object or self.is_of_thing
        return Purpose("other" if is_other else "nothing", self.index, self.index)

    def _is_name(self, at: int) -> bool:
        if self.copy.sorts[at] & lexicon.PRODUCT:
            return False
        written = self.copy.written(at, at + 1)
        return written[0].isupper() and not written.isupper()


def _unknown(copy: Copy, start: int, end: int) -> int:
    """How many words in small letters between two tokens are on no list."""
    return sum(
        not sort and token.kind == "word" and copy.text[token.start].islower()
        for sort, token in zip(copy.sorts[start:end], copy.tokens[start:end], strict=True)
    )


def _is_other_way(copy: Copy, at: int) -> bool:
    """Whether another way to do the same is named: "replying STOP or by e-mail"."""
    return copy.tokens[at].word == "by" and copy.tokens[at - 1].word in {"or", "and"}


def _is_para(copy: Copy, at: int) -> bool:
    """Whether a letter is the short "para" of "p/ sair", and no "per" of a price."""
    behind = copy.tokens[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].word == "/" and len(behind[1].word) > 1


def last_effect(
    copy: Copy, start: int, end: int, *, bare: bool = False, sure: bool = False
) -> Effect | None:
    """The last end of messages that is named between two tokens, or how a lead has had enough.

    With `bare`, a verb alone such as "stop" does as well; with `sure`, only of what is known for
    messages.
    """
    last = None
    at = start
    while at < end:
        sort = copy.sorts[at]
        found = effect_at(copy, at, end) if sort & STARTS else None
        if found is None and sort & lexicon.PHRASE:
            found = dissent_at(copy, at, end)
        if found and (
            (found.sense == "messages" and (found.is_sure or not sure))
            or (bare and found.sense == "bare")
        ):
            last = found
            at = found.end
        else:
            at += 1
    return last


def sentence_start(copy: Copy, index: int, floor: int = 0) -> int:
    """Where the words begin that lead to token `index`; a question before it belongs to them."""
    lowest = max(floor, index - _BEFORE)
    questions = 0
    for at in range(index, lowest, -1):
        kind, word, _, _ = copy.tokens[at - 1]
        if kind == "word":
            continue
        if kind == "link" or (kind == "mark" and word in _HARD):
            return at
        if word == "?":
            questions += 1
            if questions > 1:
                return at
    return min(lowest, index)


def purpose_before(copy: Copy, index: int, floor: int) -> Purpose:
    """What is said before token `index`, where the order to send a keyword begins."""
    start = sentence_start(copy, index, floor)
    if start == index:
        return Purpose("nothing", index, index)
    if effect := last_effect(copy, start, index):
        return Purpose("messages", effect.start, effect.end)
    if bare := _bare_before(copy, start, index):
        return bare
    said: Said = "other" if _is_of_other(copy, start, index) else "nothing"
    asks = any(token.word == "?" for token in copy.tokens[start:index])
    return Purpose(said, index, index, asks=asks)


def _bare_before(copy: Copy, start: int, index: int) -> Purpose | None:
    """A verb alone that says it: "To end, text …", "Stop? Send …"."""
    for at in range(index - 1, start - 1, -1):
        is_keyword = copy.sorts[at] & lexicon.KEYWORD and copy.is_upper(at)
        if is_keyword or not copy.sorts[at] & lexicon.END:
            continue
        led = at > start and (
            bool(copy.sorts[at - 1] & lexicon.PURPOSE) or copy.tokens[at - 1].word in _INFINITIVE
        )
        begins = at == start or copy.tokens[at - 1].kind == "mark"
        following = copy.tokens[at + 1].word
        leads = at + 1 == index or following in _WITH or following in _LABEL_MARKS
        labelled = begins and leads
        effect = effect_at(copy, at, index)
        if (led or labelled) and effect and effect.sense == "bare":
            return Purpose("bare", at - 1 if led else at, at + 1)
    return None


def _is_of_other(copy: Copy, start: int, index: int) -> bool:
    """Whether the words before are about something else: "To move your visit text …"."""
    asks = is_if = has_product = False
    for at in range(start, index):
        word, sort = copy.tokens[at].word, copy.sorts[at]
        asks |= word == "?"
        is_if |= at == start and bool(sort & lexicon.IF)
        has_product |= bool(sort & lexicon.PRODUCT)
    if has_product and (asks or is_if or copy.sorts[start] & (lexicon.PURPOSE | STARTS)):
        return True
    first = copy.tokens[start].word
    return first in _FIRST_PURPOSES and not asks and start + 1 < index


def is_short_number(copy: Copy, at: int) -> bool:
    """Whether a number of the length that carriers give out stands at token `at`."""
    kind, word, _, _ = copy.tokens[at]
    if kind == "number" and len(word) == _PARTED and word.isdigit():
        return _goes_on_with_digits(copy, at + 1)
    return (kind == "number" and word.isdigit() and 4 <= len(word) <= 6) or kind == "phone"  # noqa: PLR2004


def _goes_on_with_digits(copy: Copy, at: int) -> bool:
    """Whether three digits follow, one space apart: French prints "36 111"."""
    if at >= len(copy.tokens):
        return False
    kind, word, start, end = copy.tokens[at]
    return (
        kind == "number"
        and word.isdigit()
        and end - start == _PARTED + 1
        and copy.tokens[at - 1].end + 1 == start
    )
