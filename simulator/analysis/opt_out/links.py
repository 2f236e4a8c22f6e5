"""Reads the ways out by a link, a number or an address: labelled, or telling by themselves."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.clauses import Effect
from simulator.analysis.opt_out.effects import dissent_at, effect_at
from simulator.analysis.opt_out.lexicon import Copy
from simulator.analysis.opt_out.purpose import last_effect, sentence_start
from simulator.analysis.tokens import Token
from simulator.data.opt_out import words
from simulator.data.word_lists import words as word_set

_PATH_PARTS: Final = re.compile(r"[/?=&#._@:]")
_CHANNELS: Final = frozenset({"link", "mail", "phone"})
_REACHED: Final = _CHANNELS | {"number"}
_OR: Final = word_set("or ou o oder of eller lub albo y e and")
_BY_POST: Final = word_set("by via per par por pr med na w")
_NEAR, _BEHIND, _BETWEEN = 4, 9, 14
_LEADS: Final = lexicon.PURPOSE | lexicon.IF | lexicon.AND
_KEYWORDS_IN_LABELS: Final = words.PLAIN_KEYWORDS | {"cancel", "cancelar"}


class ByLink(NamedTuple):
    """A way out by a link, a number or an address, over tokens `start` to before `end`."""

    start: int
    end: int
    labelled: bool
    kind: str


def tells_out(link: Token) -> bool:
    """Whether an address speaks of opting out."""
    if link.kind == "phone":
        return False
    parts = [part for part in _PATH_PARTS.split(link.word) if part]
    if not words.OUT_PATHS.isdisjoint(parts):
        return True
    return "/" in link.word and bool(parts) and parts[-1] in words.SHORT_OUT_PATHS


def _tells_alone(copy: Copy, at: int) -> bool:
    """Whether an address without a label speaks of opting out, in no word of another sense."""
    token = copy.tokens[at]
    if not tells_out(token):
        return False
    parts = set(_PATH_PARTS.split(token.word))
    is_plain = not words.OUT_PATHS.isdisjoint(parts)
    if is_plain or not at:
        return True
    before = copy.tokens[at - 1]
    return before.kind == "mark" and before.word not in ":=→>"


def read_by_link(copy: Copy, taken: Sequence[tuple[int, int]]) -> Iterator[ByLink]:
    """Each link, number or address that ends messages; `taken` are ways out by keyword."""
    reached = _REACHED if copy.every_sort & lexicon.CALL else _CHANNELS
    for at in [at for at, token in enumerate(copy.tokens) if token[0] in reached]:
        token = copy.tokens[at]
        is_code = token.kind == "number" and _is_called(copy, at)
        if token.kind not in _CHANNELS and not is_code:
            continue
        before = bisect_right(taken, (at, len(copy.tokens) + 1))
        if before and taken[before - 1][1] > at:
            if _is_where_to_send(copy, at):
                continue
            before -= 1
        floor = taken[before - 1][1] if before else 0
        kind = "phone" if is_code else token.kind
        effect = _label(copy, at, floor) or _purpose(copy, at)
        if effect:
            start, end = min(effect.start, at), max(effect.end, at + 1)
            yield ByLink(start, end, labelled=True, kind=kind)
        elif token.kind in {"link", "mail"} and _tells_alone(copy, at):
            yield ByLink(at, at + 1, labelled=False, kind=kind)


def _is_where_to_send(copy: Copy, at: int) -> bool:
    """Whether a number is where a keyword goes to."""
    return copy.tokens[at].kind in {"phone", "number"} or _is_path_of(copy, at)


def _is_path_of(copy: Copy, at: int) -> bool:
    return not tells_out(copy.tokens[at])


def _is_called(copy: Copy, at: int) -> bool:
    """Whether a verb says to call a number, however it is written."""
    near = copy.sorts[max(0, at - 3) : at]
    return len(copy.tokens[at].word) > _NEAR - 1 and any(sort & lexicon.CALL for sort in near)


def _label(copy: Copy, link: int, floor: int) -> Effect | None:
    """What the words before a link, from token `floor` on, say that it is for."""
    is_offered_too = floor and any(
        token.word in _OR for token in copy.tokens[floor : min(link, floor + _NEAR)]
    )
    is_near = link - floor <= _BETWEEN and _is_one_sentence(copy, floor, link)
    if floor and is_offered_too and is_near:
        return Effect(floor, floor, "messages")
    start = max(sentence_start(copy, link, floor), link - _BETWEEN)
    if start == link:
        return None
    return _last_label(copy, start, link)


def _is_one_sentence(copy: Copy, start: int, end: int) -> bool:
    return sentence_start(copy, end, start) <= start


def _last_label(copy: Copy, start: int, link: int) -> Effect | None:
    """The last effect before a link, in words that offer it: a label, a purpose, a question."""
    found = _keyword_label(copy, start, link)
    if found:
        return found
    found = last_effect(copy, start, link, sure=True)
    if found is None:
        return _bare_label(copy, start, link)
    if _is_of_product(copy, start, found.start):
        return None
    if _goes_on(copy, found.end, link) or not _offers(copy, start, found, link):
        return None
    return found


def _is_of_product(copy: Copy, start: int, end: int) -> bool:
    """Whether what was spoken of before is something else: "Child ill? Sign off: …"."""
    sorts = copy.sorts[start:end]
    return any(sort & lexicon.PRODUCT for sort in sorts) and not any(
        sort & lexicon.MESSAGES for sort in sorts
    )


def _keyword_label(copy: Copy, start: int, link: int) -> Effect | None:
    """A keyword alone and a colon before a link: "Baja: https://…"."""
    at = link - 2
    if at < start or copy.tokens[link - 1].word not in ":=→>":
        return None
    begins = at == start or copy.tokens[at - 1].kind == "mark"
    if copy.tokens[at].word in _KEYWORDS_IN_LABELS and (begins or copy.is_upper(at)):
        return Effect(at, link, "messages")
    return None


def _bare_label(copy: Copy, start: int, link: int) -> Effect | None:
    """A bare "to stop" right before a link; other verbs may end other things."""
    for at in range(max(start, link - _NEAR), link):
        if copy.tokens[at].word not in {"stop", "stoppen", "stopper", "stoppa", "stoppe", "quit"}:
            continue
        led = at > start and copy.sorts[at - 1] & lexicon.PURPOSE
        effect = effect_at(copy, at, link) if led else None
        if effect and effect.sense == "bare":
            return Effect(at - 1, link, "messages")
    return None


def _goes_on(copy: Copy, start: int, link: int) -> bool:
    """Whether another order stands between an effect and a link."""
    clause = copy.tokens[start:link]
    return sum(token.word == "," for token in clause) > 1


def _offers(copy: Copy, start: int, effect: Effect, link: int) -> bool:
    """Whether an end of messages is offered, not told: a negation alone may be news."""
    first = copy.sorts[effect.start]
    if first & lexicon.PHRASE and not first & lexicon.NEGATION:
        return True
    words_before = copy.sorts[start : effect.start]
    if any(sort & (lexicon.PURPOSE | lexicon.IF) for sort in words_before):
        return True
    between = {token.word for token in copy.tokens[effect.end : link]}
    begins = effect.start == start or copy.tokens[effect.start - 1].kind == "mark"
    if begins and not between.isdisjoint({"?", ":", "→", ">", "-", "–", "="}):
        return True
    return begins and not first & lexicon.NEGATION


def _purpose(copy: Copy, link: int) -> Effect | None:
    """What a link is for, said right behind it: "https://… to opt out"."""
    limit = min(link + 1 + _BEHIND, len(copy.tokens))
    at = _behind_aside(copy, link + 1, limit)
    opened = at < limit and copy.tokens[at].word in "([-–—=→"
    at += opened
    if at >= limit or not (opened or copy.sorts[at] & _LEADS) or _begins_another(copy, at):
        return None
    for index in range(at, limit):
        if copy.tokens[index].kind == "mark" and index > at:
            return None
        effect = effect_at(copy, index, limit) or dissent_at(copy, index, limit)
        if effect is not None:
            is_bare = effect.sense == "bare" and copy.tokens[index].word == "stop"
            ends = is_bare or (effect.sense == "messages" and effect.is_sure)
            return effect if ends and not _belongs_to_keyword(copy, effect.end) else None
    return None


def _begins_another(copy: Copy, at: int) -> bool:
    """Whether a word that leads to a purpose begins a sentence of its own."""
    return bool(copy.sorts[at] & _LEADS) and copy.text[copy.tokens[at].start].isupper()


def _behind_aside(copy: Copy, at: int, limit: int) -> int:
    """The index behind brackets that hold no more than a price: "0900 … (£1.50/min) to stop"."""
    if at >= limit or copy.tokens[at].word != "(":
        return at
    for index in range(at + 1, limit - 1):
        if copy.tokens[index].word == ")":
            is_led = copy.sorts[index + 1] & lexicon.PURPOSE
            return index + 1 if is_led else at
    return at


def _belongs_to_keyword(copy: Copy, end: int) -> bool:
    """Whether a keyword to send follows, which the purpose then is of."""
    near = copy.sorts[end : end + 4]
    return any(sort & (lexicon.ACTION | lexicon.KEYWORD) for sort in near)


def read_by_post(copy: Copy) -> Iterator[ByLink]:
    """An address on paper: "Opt out by post: …", "Abmelden nur per Brief an …"."""
    if words.POSTAL.isdisjoint(copy.words):
        return
    for at, token in enumerate(copy.tokens):
        if token.word not in words.POSTAL or not at:
            continue
        is_label = at + 1 < len(copy.tokens) and copy.tokens[at + 1].word == ":"
        if is_label or copy.tokens[at - 1].word in _BY_POST:
            first = sentence_start(copy, at)
            effect = last_effect(copy, first, at, sure=not is_label)
            is_named = copy.tokens[first].word in _KEYWORDS_IN_LABELS and at - first <= _NEAR
            if effect or is_named:
                start = effect.start if effect else first
                yield ByLink(start, at + 1, labelled=True, kind="mail")
