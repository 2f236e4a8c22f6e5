"""Finds the orders of one sentence, the keywords to send and, with them, its channels."""

from collections.abc import Sequence

from simulator.analysis.asks.channels import Channels
from simulator.analysis.asks.orders import DO
from simulator.analysis.asks.parts import CHANNELS, Ask
from simulator.analysis.asks.questions import weigh
from simulator.analysis.spans import AskKind
from simulator.analysis.tokens import Token
from simulator.data.asking import words
from simulator.data.opt_out.words import ACTIONS, HELP_WORDS
from simulator.data.word_lists import words as word_set

_KINDS: dict[str, AskKind] = {"call": "call", "reply": "reply", "visit": "visit"}
_NOUNS = word_set("order commande pedido reserva bestellung reserve book call")
_NO_CLAUSE = frozenset("/$%@#'’*+&")
_BEFORE_ANSWER = word_set(
    "with back the word us to this a message : \" “ ‘ ' « just only by mit con la palabra avec "
    "com le mot das wort an dem sie par respondiendo med met"
)
_NO_KEYWORD = word_set("us me him her your my our the this that uns mir nos me nous moi")
_NOUN_ACTIONS = word_set("return type write say message messaging message answer")
_BEHIND_ANSWER = word_set("to for at a al para pour an and or y o et ou und oder if zum um in on")
_BEFORE_WAY = word_set("unter auf per bei hier oder jetzt uber")
_PARTICLES = word_set("in out up off on ins outs ups down keeping")
_HYPHENS = ("-", "\u2010", "\u2011")
_BEFORE_NAME = frozenset(",-–—~")
_SMALL_NUMBERS = word_set("one two three four any dos tres deux trois zwei drei dois due tre twee")
_SELF_STANDING = 3
_PAIR = 2
_MOST_KEYWORDS = 3
_NEAR = 4
_MOST_DIGITS = 2
_LONGEST_LIST = 9
_SCALE_REACH = 12
_WEIGHED = 30
_MOST_ASKS = 40  # in one sentence; more of them would change no judgement


class Reader(Channels):
    """Goes once through the tokens of one sentence."""

    def read(self, starts: Sequence[int]) -> list[Ask]:
        """Every ask, channels joined with the orders that they serve; `starts` may begin one."""
        index = 0
        for at in starts:
            if at < index:
                continue
            if len(self.asks) >= _MOST_ASKS:
                break
            index = self._step(at)
        return self.asks

    def _step(self, index: int) -> int:
        """Read what stands at `index`; the index to go on from."""
        token = self.tokens[index]
        if token.kind in {"link", "mail"}:
            self.meet_link(index)
        elif token.kind == "phone":
            self.meet_phone(index)
        elif token.kind == "word":
            return (
                self._meet_keyword(index)
                or self._meet_order(index)
                or self._meet_please(index)
                or index + 1
            )
        return index + 1

    def _meet_keyword(self, index: int) -> int | None:
        """Read "Reply 1", "text JOIN": the index behind, or `None` when no keyword follows."""
        word = self.tokens[index].word
        if word not in ACTIONS or (word in _NOUN_ACTIONS and not self._begins_clause(index)):
            return None
        at = self._answer_behind(index + 1, loud=self._written(self.tokens[index]).isupper())
        if at is None:
            return None
        if self.tokens[at].word not in HELP_WORDS:
            ask = self.add("reply", "reply", index, at + 1, channel="reply")
            ask.answer = "choice"
        return at + 1

    def _answer_behind(self, index: int, *, loud: bool) -> int | None:
        for at in range(index, min(index + 1 + _NEAR, len(self.tokens))):
            token = self.tokens[at]
            if self._is_answer(token):
                return None if loud and self._goes_on(at) else at
            if token.word not in _BEFORE_ANSWER:
                return self._sent_to(at)
        return None

    def _sent_to(self, index: int) -> int | None:
        """The last word of a keyword in small letters that goes to a number: "text tea to 555…"."""
        for at in range(index, min(index + _MOST_KEYWORDS, len(self.tokens) - _PAIR)):
            if self.tokens[at].kind != "word" or self.tokens[at].word in _NO_KEYWORD:
                return None
            _, way, number = self.tokens[at : at + 1 + _PAIR]
            if way.word in words.TO_NUMBER and (
                number.kind == "phone"
                or (number.kind == "number" and number.word.isdigit() and len(number.word) > _NEAR)
            ):
                return at
        return None

    def _goes_on(self, at: int) -> bool:
        """Whether a loud sentence only goes on: "IF YOU DO NOT ANSWER TODAY YOU …"."""
        token = self.tokens[at]
        if token.kind == "number" or token.word in words.ANSWER_WORDS or at + 1 == len(self.tokens):
            return False
        behind = self.tokens[at + 1]
        return behind.kind == "word" and behind.word not in _BEHIND_ANSWER

    def _is_answer(self, token: Token) -> bool:
        """A word in capitals, one or two digits, a plain yes or no."""
        if token.kind == "number":
            return all(len(part) <= _MOST_DIGITS for part in token.word[:_LONGEST_LIST].split(","))
        if token.kind != "word" or token.word == "a":
            return False
        return token.word in words.ANSWER_WORDS or self._written(token).isupper()

    def _meet_order(self, index: int) -> int | None:
        """An order where a clause begins: the index behind, or `None`."""
        found = self.orders.book.match(self.tokens, index)
        if found is None:
            return None
        length, order = found
        end = index + length
        if not self._is_ordered(index, end) or self._is_noun(index, end):
            return None
        if order.goal == "buy" and (offer_end := self._offer_end(end)):
            return offer_end
        if order.goal == DO and end < len(self.tokens) and self.tokens[end].word == ":":
            return None
        goal = self.tokens[index].word if order.goal == DO else order.goal
        ask = self.add(_KINDS.get(goal, "act"), goal, index, end)
        ask.strength = order.strength
        ask.is_deed = order.goal == DO
        if goal == "review" and self._has_choice(end):
            ask.kind, ask.answer = "reply", "choice"
        elif ask.kind == "reply":
            ask.answer = weigh(
                self.tokens[index : index + _WEIGHED], self.around.tongue.questions, ordered=True
            )
        return end

    def _is_ordered(self, index: int, end: int) -> bool:
        """Whether an order's words are one here: by their length, or where they stand."""
        named = self.around.named
        if named is not None and self.tokens[index].start in named:
            return False
        if self._begins_clause(index):
            return not self._signs(index, end)
        if end - index >= _SELF_STANDING:
            return self.tokens[index - 1].word not in words.NOT_BEFORE
        return self.orders.verbs_last and self._ends_clause(end)

    def _signs(self, index: int, end: int) -> bool:
        """Whether the word is the name of who writes: "Thanks, Mark"."""
        if not index or end < len(self.tokens) or end - index > 1:
            return False
        return (
            self.tokens[index - 1].word in _BEFORE_NAME
            and self._written(self.tokens[index]).istitle()
        )

    def _offer_end(self, end: int) -> int | None:
        """The index behind an offer that "buy" begins: "buy two, get one free"."""
        behind = self.tokens[end : end + _SCALE_REACH]
        if not behind or (behind[0].kind != "number" and behind[0].word not in _SMALL_NUMBERS):
            return None
        ends = (at for at, token in enumerate(behind) if token.word in words.OFFER_ENDS)
        return next((end + at + 1 for at in ends), None)

    def _ends_clause(self, end: int) -> bool:
        """Whether the way to do it follows: "Tisch bestellen: …", "Karten kaufen unter …"."""
        if end == len(self.tokens):
            return False
        behind = self.tokens[end]
        return behind.word == ":" or behind.kind in CHANNELS or behind.word in _BEFORE_WAY

    def _has_choice(self, end: int) -> bool:
        """Whether a letter or two numbers to choose between follow: "vote Y", "rate us 1-5"."""
        if end < len(self.tokens) and self.tokens[end].word in words.LETTERS:
            return self._written(self.tokens[end]).isupper()
        small = [
            token
            for token in self.tokens[end : end + _SCALE_REACH]
            if token.kind == "number" and len(token.word) <= _MOST_DIGITS
        ]
        return len(small) >= _PAIR

    def _meet_please(self, index: int) -> int | None:
        """Any order behind "please": the index behind, or `None`."""
        at = index + 1
        if self.tokens[index].word not in words.PLEASE or at == len(self.tokens):
            return self._meet_thanks(index)
        token = self.tokens[at]
        if token.kind != "word" or token.word in self.orders.starts:
            return None
        if token.word in words.NOT_ASKED or not self._written(token).islower():
            return None
        self.add("act", token.word, at, at + 1).is_deed = True
        return at + 1

    def _meet_thanks(self, index: int) -> int | None:
        """An order put as thanks for it, as in French: the index behind, or `None`."""
        if self.tokens[index].word != words.THANKED_FOR[0]:
            return None
        first, *others = (token.word for token in self.tokens[index : index + 3])
        if (first, *others[:1]) != words.THANKED_FOR or len(others) < _PAIR:
            return None
        at = index + _PAIR
        is_infinitive = others[1].endswith(words.INFINITIVE_ENDS)
        if not is_infinitive or not self._written(self.tokens[at]).islower():
            return None
        self.add("act", others[1], at, at + 1).is_deed = True
        return at + 1

    def _begins_clause(self, index: int) -> bool:
        if not index:
            return True
        before = self.tokens[index - 1]
        if before.kind == "mark":
            return before.word not in _NO_CLAUSE
        if before.word == "to" and index > 1:
            return self.tokens[index - 2].word in words.BEFORE_TO
        return before.kind in {"link", "phone"} or before.word in self.orders.after

    def _is_noun(self, index: int, end: int) -> bool:
        """Whether an order's word is a thing here: "order 4521 is ready", "book club"."""
        if end >= len(self.tokens):
            return False
        behind = self.tokens[end]
        first = self.tokens[end - 1]
        if first.word == "open" and end == index + 1:
            return behind.kind != "link" and behind.word != ":"
        if behind.word in _PARTICLES and self.around.text[first.end : first.end + 1] in _HYPHENS:
            return True
        if behind.word == "#":
            return True
        numbered = behind.kind == "number" and len(behind.word) > _NEAR - 2
        return behind.word in words.NOT_BEHIND or (numbered and self.tokens[index].word in _NOUNS)

    def _written(self, token: Token) -> str:
        return self.around.text[token.start : token.end]
