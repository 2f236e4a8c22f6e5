"""What asks for an essay, by language: orders to tell and describe, questions about everything.

Folded: small letters, no accents. Collected in November 2026 from the ways in which agents,
coaches, shops and clinics ask their leads for more than a text can hold.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import crossed, phrases

ESSAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        *phrases(
            """
            describe, explain, tell us about, tell me about, tell us more, tell me more
            tell us a bit, tell us a little, tell me a bit, tell me a little, tell us what you
            tell me what you, tell us why, tell me why, tell us how, tell us everything
            tell us all, tell us your story, let us know what you think, let us know how
            let me know what you think, let us know what you, let me know what you
            share your story, share your thoughts, share your feedback, share your experience
            share more, share a bit, share a few, in your own words, in detail, in a few sentences
            in a few lines, in a sentence, a few sentences, a few lines, walk us through
            walk me through, talk us through, talk me through, elaborate
            more about what, more about your, more about how, give us an idea, give me an idea
            say more, write back with, fill us in, fill me in
            """
        ),
        *crossed(
            "your, any, some",
            """
            thoughts, opinion, opinions, goals, expectations, priorities, concerns, views, ideas
            requirements, challenges, vision, dreams, wishes, hopes, aspirations, feelings, feedback
            pain points, struggles, ambitions, impressions
            """,
        ),
    ),
    "es": (
        *phrases(
            """
            cuentanos, cuentenos, cuentame, cuenteme, describe, describa, describenos, describanos
            explicanos, expliquenos, explica, explique, que opinas, que opina, que piensas
            que piensa, que te gustaria, que le gustaria, que te parecio, que le parecio
            que te parece, que le parece, que esperas, que espera, que buscas, que busca
            que necesitas, que necesita, como podemos, en que podemos, con detalle, en detalle
            hablanos, hablenos, dinos que, diganos que, con tus palabras
            """
        ),
        *crossed(
            "tu, su, tus, sus",
            "objetivos, necesidades, opinion, expectativas, ideas, metas, experiencia, inquietudes",
        ),
    ),
    "fr": (
        *phrases(
            """
            racontez, raconte, decrivez, decris, expliquez, explique, parlez nous, parle nous
            dites nous en, dis nous en, dites nous ce, dites nous pourquoi, que pensez, que penses
            pensez vous, penses tu, en detail, que recherchez, que cherchez, que recherches
            comment pouvons, que pouvons, partagez votre, qu'attendez, en quelques lignes
            en quelques phrases
            """
        ),
        *crossed("votre, vos, ton, tes, ta", "besoins, attentes, objectifs, avis, idees, envies"),
    ),
    "de": (
        *phrases(
            """
            erzahlen sie, erzahl, erzahle, erzahlt uns, beschreiben sie, beschreib, beschreibe
            beschreibt, erklaren sie, erklar, schildern sie, schildere, schreiben sie uns mehr
            was denken, was denkst, was halten, was haltst, was erwarten, was erwartest
            was wunschen, was wunschst, wie konnen wir, was konnen wir, was suchen, was suchst
            was brauchen, was brauchst, im detail, ausfuhrlich, genauer, was hat ihnen
            was hat dir
            """
        ),
        *crossed(
            "ihre, ihren, deine, deinen, eure, euren",
            "meinung, gedanken, wunsche, wunschen, ziele, zielen, erwartungen, vorstellungen",
        ),
    ),
    "pt": (
        *phrases(
            """
            conte, conta pra, conta para, conte nos, descreva, descreve, explique, explica
            fale sobre, fale mais, nos fale, fala sobre, o que acha, o que voce acha, o que achou
            o que voce achou, o que procura, o que voce procura, o que busca, o que voce busca
            o que precisa, o que voce precisa, o que espera, o que voce espera, o que pensa
            como podemos, com detalhes, em detalhes, com suas palavras
            """
        ),
        *crossed(
            "sua, suas, seu, seus",
            "necessidades, objetivos, opiniao, expectativas, ideias, sonhos, duvidas, metas",
        ),
    ),
    "it": (
        *phrases(
            """
            raccontaci, ci racconti, racconta, racconti, descrivi, descriva, descrivici, spiega
            spiegaci, spieghi, parlaci, ci parli, cosa ne pensi, cosa ne pensa, che ne pensi
            che ne pensa, cosa cerchi, cosa cerca, cosa ti aspetti, cosa si aspetta
            di cosa hai bisogno, come possiamo, in dettaglio, nel dettaglio, dicci di piu
            """
        ),
        *crossed(
            "tua, tue, tuoi, sua, sue, suoi",
            "opinione, esigenze, obiettivi, aspettative, idee, desideri",
        ),
    ),
    "nl": (
        *phrases(
            """
            vertel, vertelt, beschrijf, omschrijf, leg uit, licht toe, wat vind, wat vindt, wat vond
            wat denk, wat denkt, wat verwacht, wat zoek, wat zoekt, hoe kunnen, hoe kan ik
            uitgebreid, in detail, wat heb je nodig, wat heeft u nodig
            """
        ),
        *crossed(
            "je, jouw, uw, jullie", "wensen, mening, doelen, verwachtingen, ideeën, gedachten"
        ),
    ),
    "sv": (
        *phrases(
            """
            beratta, beskriv, forklara, vad tycker, vad tyckte, vad tanker, vad letar, vad soker
            vad behover, vad forvantar, hur kan vi, utforligt, i detalj
            """
        ),
        *crossed("dina, din, era, er", "onskemal, mal, tankar, asikt, asikter, forvantningar"),
    ),
    "nb": (
        *phrases(
            """
            fortell, beskriv, forklar, hva synes, hva syntes, hva mener, hva tenker, hva ser du
            hva trenger, hva forventer, hvordan kan vi, i detalj, utfyllende
            """
        ),
        *crossed("dine, din, deres", "ønsker, mal, tanker, mening, forventninger"),
    ),
    "da": (
        *phrases(
            """
            fortæl, beskriv, forklar, hvad synes, hvad syntes, hvad mener, hvad tænker, hvad leder
            hvad søger, hvad har du brug, hvad forventer, hvordan kan vi, i detaljer, uddyb
            """
        ),
        *crossed("dine, din, jeres", "ønsker, mal, tanker, mening, forventninger"),
    ),
    "pl": (
        *phrases(
            """
            opowiedz, opisz, wyjasnij, co sadzisz, co myslisz, co pani sadzi, co pan sadzi
            co pani mysli, co pan mysli, czego szukasz, czego potrzebujesz, czego pani, czego pan
            jak mozemy, szczegołowo, napisz wiecej, napisz nam wiecej, powiedz wiecej
            """
        ),
        *crossed(
            "twoje, twoja, swoje, swoja, swoich", "potrzeby, cele, opinia, opinie, oczekiwania"
        ),
    ),
}
"""What asks for an essay, wherever in an order or a question it stands."""

SEEN_ASKS: Final = phrases(
    """
    tell us when, tell me when, tell us which, tell us your, tell me your, tell us what time
    tell us what day, tell us what size, tell us how many, tell us how much, let us know which
    let me know which, let us know when, let me know when, let us know what time
    let me know what time, let us know how many, let me know how many, let us know what day
    let me know what day, how many, how much, how soon, how long
    """
)
"""What looks like an essay and takes a few words."""
