"""Reads whether words say that messages end, that another thing does, or nothing of the kind."""

from typing import Final, Literal

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.clauses import (
    QUOTES,
    REACH,
    Effect,
    Sense,
    begins_anew,
    goes_on_to_other,
    has_messages,
    is_boundary,
    stands_apart,
)
from simulator.analysis.opt_out.lexicon import DISSENT, EFFECTS, Copy
from simulator.analysis.opt_out.negations import negated
from simulator.data.opt_out.words import WAITING_SIGNS
from simulator.data.word_lists import words as word_set

STARTS: Final = lexicon.PHRASE | lexicon.END | lexicon.NEGATION | lexicon.REMOVAL | lexicon.MESSAGES
"""The kinds of words that an effect may begin with."""

_GERMAN_BELONGS: Final = word_set("vom von der des zum zur beim voor van")
_VIA: Final = word_set("by via per par por med auf mit con com z")
_EACH: Final = word_set(
    "every any each another cada todo chaque jede jeden ogni elke ieder iedere varje hver hvert "
    "kazda kazdy"
)
_A_MESSAGE: Final = word_set(
    "text txt message msg mensaje mensajito nachricht mensagem messaggio bericht berichtje "
    "meddelande melding besked wiadomosc texto"
)
_ABOUT: Final = word_set("in with about for med om")
_OFF: Final = ("af", "av", "ab", "uit")
_SOLD_TOO: Final = word_set(
    "subscription subscriptions service programme program abo abonnement abonnementet tjansten "
    "tjenesten servicen servizio contact mail post"
)
"""What ends with messages or with something that was bought."""
_OTHER: Final = lexicon.PRODUCT | lexicon.BLOCKER
_DETERMINERS: Final = word_set(
    "the these those our all les ces nos des los estos nuestros os estes nossos gli questi "
    "i nostri "
    "die diese unsere de deze onze vara"
)
_GETTING: Final = frozenset({"getting"})
_OWN: Final = word_set(
    "your my his her tu su votre vos dein deine ihr ihre seu sua je uw il la din ditt"
)
_LISTS_OF_READERS: Final = word_set("""
    mailingowej subskrypcji subskrybentow odbiorcow dystrybucyjnej adresowej wysylkowej kontaktow
    difusion difusao diffusion diffusione distribucion distribuicao distribuzione contactos contatos
    suscriptores subscribers recipients abonnes destinatarios destinataires
""")
"""Whom a list of readers is said to be of."""

_BACK = 4
_OBJECT_WITHIN = 3
_LEADING: Final = word_set("""
    directly online instantly securely quickly safely only solely straight
    direkt sicher schnell nur ausschliesslich seulement uniquement directement facilement
    solo unicamente directamente facilmente somente apenas diretamente soltanto direttamente
    can may kan kunt kann kannst konnen puede puedes pode peut pouvez puo puoi mozesz mozna
    alleen direct snel endast bara enbart kun bare enkelt direkte tylko szybko latwo wylacznie
""")
"""Adverbs and verbs that lead to where it is done: "Afmelden kan in de app"."""
_OBJECT_ENDS: Final = lexicon.AND | lexicon.IF | lexicon.PURPOSE | lexicon.HELP
_LOOSE: Final = (
    lexicon.FILLER | lexicon.MORE | lexicon.BELONGS | lexicon.WANT | lexicon.WRITE | lexicon.MOMENT
)


def effect_at(copy: Copy, at: int, limit: int) -> Effect | None:
    """The effect that begins at token `at` and ends before `limit`."""
    sort = copy.sorts[at]
    if not sort & STARTS:
        return None
    if copy.every_sort & lexicon.BLOCKER and any(
        each & lexicon.BLOCKER for each in copy.sorts[max(0, at - 2) : at]
    ):
        return None
    if sort & lexicon.PHRASE and (length := EFFECTS.length_at(copy.tokens, at)):
        end = at + length
        return _unless_other(copy, at, end, limit) if end <= limit else None
    found = negated(copy, at, limit) if sort & lexicon.NEGATION else None
    if found is None and sort & lexicon.END:
        found = _ended(copy, at, limit)
    elif found is None and sort & lexicon.REMOVAL:
        found = _removed(copy, at, limit)
    elif found is None and sort & lexicon.MESSAGES:
        stops = at + 1 < limit and copy.sorts[at + 1] & lexicon.END
        found = Effect(at, at + 2, "messages") if stops else None
    return found


def dissent_at(copy: Copy, at: int, limit: int) -> Effect | None:
    """How a lead has had enough of the messages, at token `at`; of another thing is none."""
    if not copy.sorts[at] & lexicon.PHRASE or not (size := DISSENT.length_at(copy.tokens, at)):
        return None
    end = at + size
    if end > limit:
        return None
    if end < limit and (copy.sorts[end] & lexicon.BELONGS or copy.tokens[end].word in _ABOUT):
        reached, sense, sure = _object_of(copy, end, limit)
        return Effect(at, reached, "messages") if sense == "messages" and sure else None
    for index in range(at, end):
        if copy.sorts[index] & STARTS and not copy.sorts[index] & lexicon.NEGATION:
            effect = effect_at(copy, index, limit)
            if effect and effect.sense == "other":
                return None
    return None if _is_of_unknown(copy, end, limit) else Effect(at, end, "messages")


def _is_of_unknown(copy: Copy, end: int, limit: int) -> bool:
    """Whether what a lead wants no more of is something that no list knows for messages."""
    for at in range(end, min(end + REACH, limit)):
        kind, _, start, _ = copy.tokens[at]
        sort = copy.sorts[at]
        if kind != "word" or sort & lexicon.ACTION or sort & lexicon.AND & ~lexicon.FILLER:
            return False
        if sort & (lexicon.MESSAGES | lexicon.LIST | lexicon.GET | lexicon.WRITE):
            return False
        if sort & _OTHER or (not sort and copy.text[start].islower()):
            return not has_messages(copy, at, limit)
    return False


def _unless_other(copy: Copy, start: int, end: int, limit: int) -> Effect:
    """Messages end, unless the words name something else as what does."""
    before = _other_before(copy, start)
    sense: Sense = "other" if before == "other" else "messages"
    sure = before != "unknown"
    if before == "other":
        return Effect(start, end, "other")
    if end < limit and copy.sorts[end] & lexicon.BELONGS:
        end, sense, known = _object_of(copy, end, limit)
        return Effect(start, end, sense, is_sure=sure and known)
    if copy.sorts[end - 1] & lexicon.LIST:
        sure &= not _is_list_of_other(copy, end)
    at = limit if begins_anew(copy, end - 1, end) else end
    while at < min(limit, end + 3) and copy.sorts[at] & lexicon.FILLER:
        at += 1
    if at < limit and at > end and _is_own_thing(copy, at):
        sense = "messages" if has_messages(copy, at, limit) else "other"
    led = at > end or copy.tokens[end - 1].word.startswith(_OFF)
    is_product = at < limit and copy.sorts[at] & (lexicon.PRODUCT | lexicon.MESSAGES)
    if led and is_product == lexicon.PRODUCT and not has_messages(copy, at, limit):
        sense = "other"
    sure &= not (goes_on_to_other(copy, end, limit) or _has_unknown_object(copy, end, limit))
    return Effect(start, end, sense, is_sure=sure)


def _has_unknown_object(copy: Copy, end: int, limit: int) -> bool:
    """Whether what ends is named next, and is no message: "avanmäl barnet", "wypisz dziecko"."""
    for at in range(end, min(end + _OBJECT_WITHIN, limit)):
        kind, word, start, _ = copy.tokens[at]
        if kind != "word" or copy.sorts[at] & ~lexicon.FILLER & ~lexicon.BELONGS & ~lexicon.PHRASE:
            return False
        if not copy.sorts[at]:
            is_thing = copy.text[start].islower() and word not in _LEADING
            return is_thing and not has_messages(copy, at, limit)
    return False


def _is_list_of_other(copy: Copy, at: int) -> bool:
    """Whether a list is one of something unknown: "lista de espera", Polish "listy zajęć"."""
    is_polish = copy.tokens[at - 1].word == "listy"
    if at < len(copy.tokens) and copy.sorts[at] & lexicon.BELONGS:
        at += 1
    elif not is_polish:
        return False
    if at >= len(copy.tokens) or copy.sorts[at] & ~lexicon.PRODUCT:
        return False
    kind, word, start, _ = copy.tokens[at]
    return kind == "word" and copy.text[start].islower() and word not in _LISTS_OF_READERS


def _is_own_thing(copy: Copy, at: int) -> bool:
    """Whether an unknown thing of the reader's stands there: "unsubscribe your dog"."""
    kind, _, start, _ = copy.tokens[at]
    is_unknown = kind == "word" and not copy.sorts[at] and copy.text[start].islower()
    return is_unknown and copy.tokens[at - 1].word in _OWN


def _object_of(copy: Copy, belongs: int, limit: int) -> tuple[int, Sense, bool]:
    """What "opt out of …" names, and whether that is sure; a name in capitals is the sender's."""
    is_german = copy.tokens[belongs].word in _GERMAN_BELONGS
    other, sure = False, True
    for at in range(belongs + 1, min(belongs + REACH, limit)):
        kind, _, start, _ = copy.tokens[at]
        sort = copy.sorts[at]
        if kind != "word":
            if kind == "mark" and not is_boundary(copy, at):
                continue
            break
        if sort & (lexicon.MESSAGES | lexicon.LIST | lexicon.GET):
            return at + 1, "messages", not (sort & lexicon.LIST and _is_list_of_other(copy, at + 1))
        if sort & (lexicon.ACTION | lexicon.KEYWORD | lexicon.IF | lexicon.AND):
            break
        other |= bool(sort & lexicon.PRODUCT)
        sure &= bool(sort) or not (is_german or copy.text[start].islower())
    return belongs, "other" if other else "messages", sure


def _other_before(copy: Copy, start: int) -> Literal["other", "unknown", "nothing"]:
    """What ends where it is named before: "vom Schwimmkurs abmelden", "warranty opt-out"."""
    unknown = False
    for at in range(start - 1, max(-1, start - 1 - _BACK), -1):
        kind, word, _, _ = copy.tokens[at]
        sort = copy.sorts[at]
        if kind != "word" or sort & (lexicon.MESSAGES | lexicon.LIST):
            break
        if sort & lexicon.PRODUCT:
            return "other"
        if word in _GERMAN_BELONGS:
            return "unknown" if unknown else "nothing"
        if sort & (lexicon.ACTION | lexicon.PURPOSE | lexicon.AND | lexicon.IF):
            break
        unknown |= not sort
    return "nothing"


def _ended(copy: Copy, verb: int, limit: int) -> Effect | None:
    """A verb such as "end" means messages when they, or nothing, follow."""
    unknown = False
    for at in range(verb + 1, min(verb + REACH, limit)):
        sort, (kind, word, _, _) = copy.sorts[at], copy.tokens[at]
        if kind == "mark" and word in QUOTES and not stands_apart(copy, at):
            continue
        if kind != "word" or _closes_object(copy, at, limit) or begins_anew(copy, verb, at):
            break
        if sort & (lexicon.MESSAGES | lexicon.LIST) or _is_each_text(copy, at):
            if word in _SOLD_TOO and _is_sold(copy, at + 1, limit):
                return Effect(verb, at + 2, "other")
            return Effect(verb, at + 1, "messages", is_sure=word not in _SOLD_TOO)
        if sort & lexicon.GET or word in _GETTING:
            return _unless_other(copy, verb, at + 1, limit)
        if sort & lexicon.PRODUCT and not has_messages(copy, at, limit):
            return Effect(verb, at + 1, "other")
        unknown |= not sort & (_LOOSE | lexicon.PURPOSE | lexicon.PRODUCT)
    return Effect(verb, verb + 1, "other" if unknown else _object_before(copy, verb))


def _is_sold(copy: Copy, at: int, limit: int) -> bool:
    """Whether a thing follows that a subscription brings: "your subscription box"."""
    return at < limit and copy.sorts[at] & (lexicon.PRODUCT | lexicon.MESSAGES) == (lexicon.PRODUCT)


def _is_each_text(copy: Copy, at: int) -> bool:
    """Whether one of all messages is spoken of: "every text", "cada mensaje"."""
    word = copy.tokens[at].word
    return word in _A_MESSAGE and at > 0 and copy.tokens[at - 1].word in _EACH


def _closes_object(copy: Copy, at: int, limit: int) -> bool:
    """Whether what a verb ends is named before token `at`, if at all."""
    sort = copy.sorts[at]
    if not sort & lexicon.GET and is_action(copy, at, limit):
        return True
    if sort & lexicon.KEYWORD and copy.is_upper(at):
        return True
    if sort & (lexicon.MESSAGES | lexicon.LIST):
        return copy.tokens[at - 1].word in _VIA
    return bool(sort & _OBJECT_ENDS) and not sort & _LOOSE


def is_action(copy: Copy, at: int, limit: int) -> bool:
    """Whether a verb to send begins here; "text" and "sms" do so before a keyword or a number."""
    sort = copy.sorts[at]
    if not sort & lexicon.ACTION:
        return False
    if not sort & (lexicon.MESSAGES | lexicon.FILLER):
        return True
    if at and copy.tokens[at - 1].word in _DETERMINERS:
        return False
    following = at + 1
    while following < limit and copy.tokens[following].word in WAITING_SIGNS:
        following += 1
    if following >= limit:
        return False
    return (
        bool(copy.sorts[following] & (lexicon.KEYWORD | lexicon.HELP))
        or copy.tokens[following].kind in {"number", "phone"}
        or copy.is_upper(following)
    )


def _object_before(copy: Copy, verb: int) -> Sense:
    """Verbs that close their clause name what ends before: "um diese Nachrichten zu stoppen"."""
    for at in range(verb - 1, max(-1, verb - 1 - _BACK), -1):
        sort = copy.sorts[at]
        if sort & lexicon.MESSAGES:
            return "messages"
        if sort & lexicon.PRODUCT:
            return "other"
        if sort & lexicon.PURPOSE or copy.tokens[at].kind != "word":
            break
    return "bare"


def _removed(copy: Copy, verb: int, limit: int) -> Effect | None:
    """Whether the reader's number goes, or goes off a list."""
    for at in range(verb + 1, min(verb + REACH, limit)):
        sort = copy.sorts[at]
        if copy.tokens[at].kind == "mark" or sort & lexicon.PRODUCT:
            return None
        if sort & (lexicon.LIST | lexicon.MESSAGES):
            return Effect(verb, at + 1, "messages")
    return None
