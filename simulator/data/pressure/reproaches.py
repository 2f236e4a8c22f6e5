"""Reproaches and fears in two parts, with other words between: "everybody … but you".

Eleven languages in one pool, in small letters without accents. Collected in November 2026 from
the ways in which agents, collectors and charities write.
"""

from typing import Literal, NamedTuple

from simulator.data.pressure import threats as threat_words
from simulator.data.word_lists import crossed, phrases

ReproachSort = Literal["guilt", "threat", "loss", "blame", "urging"]


class Parted(NamedTuple):
    """Phrases that together say it: one of `first`, and behind it in the sentence one of `then`.

    `at_end` where nothing may follow in the clause.
    """

    sort: ReproachSort
    first: tuple[str, ...]
    then: tuple[str, ...]
    at_end: bool = False


_GOOD = "good, real, caring, responsible, proper, loving, decent"
_DEAR = "moms, mums, dads, parents, mothers, fathers, owners, mom, mum, dad, parent, mother, father"

PARTED = (
    Parted(
        "guilt",
        phrases(
            """
            everyone, everybody, every, all the other, all the others, all our, all your, others
            the others, the other, the rest, all other
            """
        ),
        phrases("but you, except you, apart from you, besides you, and not you, but not you"),
        at_end=True,
    ),
    Parted(
        "guilt",
        phrases(
            """
            todos, todas, todo el mundo, tus vecinos, sus vecinos, tous, tout le monde, vos voisins
            eux, alle, alle anderen, ihre nachbarn, deine nachbarn, toda a gente, todo mundo
            tutti, iedereen, alle andere, alle andre, alla andra, wszyscy
            """
        ),
        phrases(
            """
            menos tu, y tu no, y usted no, menos usted, sauf vous, sauf toi, vous non, toi non
            pas vous
            nur sie nicht, nur du nicht, ausser ihnen, außer ihnen, ausser dir, außer dir
            menos voce, e voce nao, e tu nao, tranne te, tranne lei, tu no, behalve jij, behalve u
            unntatt deg, undtagen dig, utom du, tylko nie ty, oprocz ciebie
            """
        ),
        at_end=True,
    ),
    Parted(
        "blame",
        phrases(
            """
            texts, messages, times, calls, emails, voicemails, reminders, mensajes, veces, llamadas
            fois, relances, nachrichten, dreimal, zweimal, viermal, mal, anrufe, mensagens, vezes
            messaggi, volte, berichten, keer, meddelanden, ganger, gange, beskeder, meldinger
            wiadomosci, razy
            """
        ),
        phrases(
            """
            and nothing, and not one, and still nothing, not one reply, not a single reply
            and no reply, and no answer, and no response, without a reply, without a single
            without an answer, and silence, and you keep, y nada, sin respuesta, y silencio, y ni
            et rien, et toujours rien, sans reponse, und nichts, und keine, ohne antwort
            ohne reaktion
            ohne ruckmeldung, e nada, sem resposta, e niente, senza risposta, en niets, en geen
            zonder antwoord, zonder reactie, och inget, utan svar, og ingenting, uten svar, og intet
            uden svar, i nic, i cisza, bez odpowiedzi
            """
        ),
    ),
    Parted(
        "guilt",
        crossed("don't be, do not be, who wants to be", "the, that, a, another"),
        phrases("who, whose, that forgot, that lets"),
    ),
    Parted("guilt", phrases("no seas, no sea, no seais"), phrases("que se, que deja, que siempre")),
    Parted(
        "guilt",
        phrases("i guess, guess, i suppose, clearly, obviously, apparently, it seems, looks like"),
        phrases(
            """
            isn't a priority, is not a priority, not a priority, isn't important to you
            is not important to you, doesn't matter to you, does not matter to you, you don't care
            you do not care, too good for us, you couldn't care less, means nothing to you
            """
        ),
    ),
    Parted("guilt", crossed(_GOOD, _DEAR), phrases("already, always, never, don't, do not, would")),
    Parted(
        "guilt",
        crossed("un buen, una buena, los buenos, las buenas", "padre, madre, padres"),
        phrases("ya, nunca, siempre, no"),
    ),
    Parted(
        "blame",
        phrases("you promised, you said you'd, you said you would, you told us, you told me"),
        phrases("and you didn't, but you didn't, and didn't, but didn't, and never, but never"),
    ),
    Parted(
        "guilt",
        crossed("every", "hour, minute, day, second, week", "you, we, without your"),
        phrases("do nothing, wait, delay, hesitate, put it off, put this off, ignore, help"),
    ),
    Parted(
        "loss",
        crossed("if you", "don't, do not, fail to, won't"),
        phrases(
            """
            you will lose, you'll lose, you lose, you will pay, you'll pay, will suffer
            will be lost
            regret, it's gone, it is gone, your own fault, on your head, be sorry, miss out
            on your back, you'll be
            """
        ),
    ),
    Parted(
        "loss",
        crossed("if you", "ignore this, ignore us, do nothing, wait, wait any longer, hesitate"),
        phrases("your, you'll, you will, it's, someone else, it"),
    ),
    Parted(
        "loss",
        phrases("wenn du, wenn sie, falls sie, falls du"),
        phrases("nicht handeln, nicht handelst, nicht reagieren, nicht reagierst, nichts tun"),
    ),
    Parted(
        "blame",
        crossed(
            "how long does it, how hard can it, how hard is it, is it so, is it that", "take, be"
        )
        + phrases(
            "how hard is it, is it so hard, is it that hard, is it too much, can't be that hard"
        ),
        phrases("reply, answer, respond, type, text back, say yes, say no, pick up"),
    ),
    Parted(
        "urging",
        crossed("your", "competitors, rivals, competition"),
        phrases("already, are laughing, won't wait, will love that you"),
    ),
    Parted(
        "loss",
        crossed("or, otherwise, or else", "we, we'll, we will, your, you, you'll, you will"),
        phrases("cut off, cut you off, switched off, shut off, lock you out, be locked out"),
    ),
    Parted("loss", phrases("kiss your, you can kiss"), phrases("goodbye, good bye")),
    Parted(
        "loss",
        phrases("si no, si usted no, se nao, se non, jesli nie"),
        tuple(threat_words.OWN_TAKINGS),
    ),
    Parted(
        "loss",
        phrases("si no, si vous, si tu, se nao, se non, als u, als je, om du, hvis du, jesli nie"),
        phrases(
            """
            perderas, perdera, pierdes, lo pierdes, n'agissez pas, n'agis pas, ne faites rien
            agir agora, agisci, agisce, niet snel reageert, niet reageert, niet nu
            inte agerar, ikke reagerer, ikke handler, stracisz, straci
            """
        ),
    ),
    Parted("threat", phrases("by the time"), phrases("too late, already, gone, never")),
)
