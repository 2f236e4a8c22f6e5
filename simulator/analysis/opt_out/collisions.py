"""Finds keywords of carriers that a text asks its reader to send for another purpose."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.keywords import (
    Sent,
    is_led_to,
    is_refused,
    keyword_at,
    led_from,
    stands_alone,
    verb_before,
    verb_behind,
)
from simulator.analysis.opt_out.lexicon import Copy, read_copy
from simulator.analysis.opt_out.purpose import purpose_behind
from simulator.analysis.spans import OptOut, Span
from simulator.analysis.tokens import SENTENCE_ENDS, Token, fold
from simulator.data.opt_out import words
from simulator.data.providers import providers
from simulator.data.word_lists import words as word_set

_LISTED: Final = words.KEYWORDS | words.HELP_KEYWORDS | {first for first, _ in words.TWO_WORDS}
_HELPS: Final = word_set("""
    help info infos information informations informacion informacoes informazioni informationen
    assistance asistencia assistenza support aide ayuda hilfe ajuda aiuto hulp hjalp pomoc questions
    details contact terms more
""")
_SAID: Final = frozenset({"say", "saying"})
"""What is said aloud is sent to nobody."""

_CHOICE: Final = word_set("or ou o oder of eller lub , / and y et und e")
_SEPARATE, _LIST_REACH, _MOST = 2, 24, 20


def read_collisions(
    text: str,
    tokens: Sequence[Token],
    words_: AbstractSet[str],
    opt_outs: Sequence[OptOut],
    *,
    provider: str | None,
) -> tuple[Span, ...]:
    """Each such keyword: "Reply CANCEL to drop your slot" ends the messages instead."""
    listed = _listed(provider)
    if listed.isdisjoint(words_) or lexicon.ACTIONS.isdisjoint(words_):
        return ()
    taken = [found.span for found in opt_outs[:_MOST]]
    free = [
        at
        for at, (_, word, begin, _) in enumerate(tokens)
        if word in listed and not any(start <= begin < end for start, end in taken)
    ]
    if not free:
        return ()
    copy = read_copy(text, tokens, words_)
    found: list[Span] = []
    for at in free:
        sent = keyword_at(copy, at) or Sent(at, at + 1, tokens[at].word)
        if sent.word in listed and len(sent.word) > 1 and _is_asked_for(copy, sent):
            found.append(copy.span(sent.start, sent.end))
    return tuple(found)


@cache
def _listed(provider: str | None) -> AbstractSet[str]:
    """All that carriers and the platform take for keywords."""
    return _LISTED | _of_provider(provider)


def _of_provider(provider: str | None) -> AbstractSet[str]:
    """What a platform takes for an opt-out beside the common words."""
    profile = providers().get(provider) if provider else None
    facts = profile.about("keywords") if profile else ()
    listed = (word for fact in facts if isinstance(fact.value, tuple) for word in fact.value)
    return frozenset(fold(str(word)) for word in listed)


def _is_asked_for(copy: Copy, sent: Sent) -> bool:
    """Whether the reader is asked to send this word alone, and not to end messages or for help."""
    if is_led_to(copy, sent.start) or not stands_alone(copy, sent):
        return False
    loud = copy.written(sent.start, sent.end).isupper() or _is_quoted(copy, sent)
    if sent.word in words.HELP_KEYWORDS:
        return loud and _sends(copy, sent) and not _is_for_help(copy, sent)
    if not loud:
        purpose = purpose_behind(copy, sent.end)
        verb = verb_before(copy, sent.start)
        near = verb is not None and sent.start - verb <= _SEPARATE
        led = sent.end < len(copy.tokens) and copy.sorts[sent.end] & (lexicon.PURPOSE | lexicon.IF)
        return (
            near and bool(led) and purpose.said in {"other", "bare", "apart"} and _sends(copy, sent)
        )
    return _sends(copy, sent)


def _is_quoted(copy: Copy, sent: Sent) -> bool:
    quotes = "\"'“”‘’«»"
    return (
        sent.start > 0
        and sent.end < len(copy.tokens)
        and copy.tokens[sent.start - 1].word in quotes
        and copy.tokens[sent.end].word in quotes
    )


def _sends(copy: Copy, sent: Sent) -> bool:
    """Whether a verb says to send it, itself or as one of several choices."""
    verb = verb_before(copy, sent.start)
    if verb is not None:
        return copy.tokens[verb].word not in _SAID and not is_refused(copy, verb)
    if verb_behind(copy, sent.end) is not None:
        return not is_refused(copy, led_from(copy, sent.start))
    if not sent.start or copy.tokens[sent.start - 1].word not in _CHOICE:
        return False
    for at in range(sent.start - 1, max(-1, sent.start - _LIST_REACH), -1):
        token = copy.tokens[at]
        if token.kind == "mark" and token.word in SENTENCE_ENDS:
            return False
        if copy.sorts[at] & lexicon.ACTION and _sends_a_word(copy, at):
            return not is_refused(copy, at)
    return False


def _sends_a_word(copy: Copy, verb: int) -> bool:
    """Whether a verb has something to send behind it: a word in capitals, a number."""
    near = range(verb + 1, min(verb + 4, len(copy.tokens)))
    return any(copy.is_upper(at) or copy.tokens[at].kind == "number" for at in near)


def _is_for_help(copy: Copy, sent: Sent) -> bool:
    """Whether a call for help is answered with help, or with nothing that is said."""
    end = min(sent.end + 6, len(copy.tokens))
    behind = copy.tokens[sent.end : end]
    stop = next((at for at, token in enumerate(behind) if token.word in SENTENCE_ENDS), len(behind))
    said = [token.word for token in behind[:stop] if token.kind == "word"]
    led = any(copy.sorts[sent.end + at] & lexicon.PURPOSE for at in range(stop))
    return not led or any(word in _HELPS for word in said)
