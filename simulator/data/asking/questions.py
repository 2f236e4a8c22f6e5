"""How questions begin and how much an answer takes, by language.

Openings, folded: small letters, no accents. Collected in November 2026 from the closed classes of
each language's grammar (question words) and from the ways in which sellers, clinics and schools
ask. "short" is answered by one to three words of one's own, "long" needs more, "choice" is one of
a few that are offered.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import phrases, words

SHORT_OPENINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": phrases(
        """
        what, what's, which, when, when's, where, where's, who, who's, whose, how many, how much
        how old, how far, how big, how tall, how wide, how heavy, how soon, how long, how often
        how late, how early, at what, on what, on which, in which, for how, by when, from which
        what about, how about, wat time, wot time, any preference
        """
    ),
    "es": phrases(
        """
        que, cual, cuales, cuando, donde, quien, quienes, cuanto, cuanta, cuantos, cuantas, a que
        en que, de que, para que, para cuando, para cuantos, para cuantas, desde cuando, a quien
        """
    ),
    "fr": phrases(
        """
        quel, quelle, quels, quelles, quand, ou, qui, combien, a quelle, a quel, de quelle, de quel
        pour quel, pour quelle, pour combien, dans quel, dans quelle, lequel, laquelle, a qui
        """
    ),
    "de": phrases(
        """
        was, welche, welcher, welches, welchen, welchem, wann, wo, wohin, wer, wen, wem, wie viele
        wie viel, wieviel, wieviele, wie gross, wie groß, wie lange, wie alt, wie oft, wie weit
        um wie, um welche, ab wann, bis wann, fur wie, fur wann, an welchem, zu welcher, auf welche
        wie spat
        """
    ),
    "pt": phrases(
        """
        qual, quais, quando, onde, quem, quanto, quanta, quantos, quantas, que, a que, em que
        de que, para quando, para quantas, para quantos, o que, desde quando
        """
    ),
    "it": phrases(
        """
        quale, quali, qual, quando, dove, chi, quanto, quanta, quanti, quante, che, cosa, a che
        in che, in quale, per quante, per quanti, per quando, da quando, di che
        """
    ),
    "nl": phrases(
        """
        welke, welk, wanneer, waar, wie, hoeveel, hoe laat, hoe lang, hoe groot, hoe oud, hoe vaak
        wat, met hoeveel, op welke, in welke, om hoe, voor hoeveel, vanaf wanneer
        """
    ),
    "sv": phrases(
        """
        vilken, vilket, vilka, nar, var, vart, vem, hur manga, hur mycket, hur lange, hur stor
        hur stort, hur gammal, hur dags, hur ofta, vad, pa vilken, i vilken
        """
    ),
    "nb": phrases(
        """
        hvilken, hvilket, hvilke, nar, hvor, hvem, hva, pa hvilken, i hvilken, hvor mange, hvor mye
        hvor lenge, hvor stor, hvor ofte
        """
    ),
    "da": phrases(
        """
        hvilken, hvilket, hvilke, hvornar, hvor, hvem, hvad, pa hvilken, i hvilken, hvor mange
        hvor meget, hvor længe, hvor stor, hvor ofte
        """
    ),
    "pl": phrases(
        """
        ktory, ktora, ktore, ktorego, ktorej, kiedy, gdzie, kto, ile, ilu, o ktorej, na ktora
        w ktory, jaki, jaka, jakie, jakiego, jakiej, co, do ktorej, od kiedy, dla ilu, o jakiej
        """
    ),
}
"""Questions that a word or two answer, unless what they are about asks for more."""

LIGHT_OPENINGS: Final = phrases(
    """
    how is your, how's your, how are your, how is it, how's it, how was, how were, how did it go
    how did that go, how's the, how is the, how are you finding
    how are you getting on, how did we do, how did you like, how do you like, how did your
    how did the, how are you enjoying, how do you rate, how would you rate
    como fue, como te fue, como le fue, como estuvo, como ha ido, como te ha ido, como calificas
    comment s'est, comment etait, comment ca s'est, wie war, wie waren, wie hat, wie gefallt
    como foi, como avalia, come e andata, come e stato, come e stata, come ti sei, hoe was, hoe vond
    hoe waren, hoe bevalt, hur var, hur gick, hur gillade, hvordan var, hvordan gikk, hvordan gik
    jak było, jak poszło, jak oceniasz, jak mineła, jak podobał
    """
)
"""Questions about how a thing was, which "fine, thanks" answers."""

LONG_OPENINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": phrases(
        """
        why did, why do, why are, why is, why have, why haven't, why didn't, why was, why were
        why has, why does, why would, why this, why now, how, how come, what brings, what made
        what makes, what stopped, what's stopping
        what stops, what's holding, what held, what happened, what matters, what else, what went
        what did i, what did we
        what did you think, what did you like, what would you change, what could we, what should we
        what can we do, what would make, what would help, what would it take, what do you think
        what do you hope, what do you need, what do you want, what do you expect, what do you feel
        what are you looking, what are you hoping, what are you trying, what are you after
        what would you like to achieve, what would you like to change, what would you like to see
        what would you like from, what does your, what would your, what kinds of, what's going on
        what's on your mind, what is on your mind
        """
    ),
    "es": phrases("por que, como, que opinas, que opina, que piensas, que piensa, que te gustaria"),
    "fr": phrases("pourquoi, comment, que pensez, que penses, qu'en, en quoi, qu'attendez"),
    "de": phrases(
        """
        warum, wieso, weshalb, wie, was denken, was denkst, was halten, was haltst, was erwarten
        was erwartest, was wunschen, was wunschst, was meinen, was meinst
        """
    ),
    "pt": phrases("por que, porque, como, o que acha, o que voce acha, o que pensa, o que achou"),
    "it": phrases("perche, come, cosa ne, che ne, che cosa ne, cosa pensi, cosa pensa"),
    "nl": phrases("waarom, hoe, wat vind, wat vindt, wat denk, wat denkt, wat verwacht"),
    "sv": phrases("varfor, hur, vad tycker, vad tyckte, vad tanker"),
    "nb": phrases("hvorfor, hvordan, hva synes, hva syntes, hva mener, hva tenker"),
    "da": phrases("hvorfor, hvordan, hvad synes, hvad syntes, hvad mener, hvad tænker"),
    "pl": phrases("dlaczego, czemu, jak, co sadzisz, co myslisz, co pan, co pani, co panstwo"),
}
"""Questions that take more than a few words, unless they only ask whether a time suits."""

CHOICE_OPENINGS: Final = phrases(
    """
    which one, which of, which is, which would, which works, which suits, which do you
    which is it, cual prefieres, cual prefiere, cual te, cual le, qual prefere, qual voce prefere
    lequel, laquelle, welcher passt, welche passt, quale preferisci, quale preferisce
    welke heeft, vilken passar, hvilken passer, ktory pasuje, ktora pasuje
    """
)
"""Questions about things that were offered before."""

ASKS_WHETHER: Final[Mapping[str, tuple[str, ...]]] = {
    "en": phrases(
        """
        how about, what about, how does, how do you feel about, how would, why not, why don't
        how's, how is
        """
    ),
    "es": phrases("que te parece, que le parece, que os parece, como te viene, como le viene"),
    "fr": phrases("que diriez, que dis tu, que dirais, qu'en dites, qu'en dis"),
    "de": phrases(
        """
        wie ware, wie war's, wie sieht, wie steht, was halten, was haltst, wie passt, was denken
        was denkst
        """
    ),
    "pt": phrases("que tal, o que acha de, o que voce acha de, como fica"),
    "it": phrases("che ne dici, che ne dice, come va, che ne pensi"),
    "nl": phrases("wat dacht, hoe zit, wat vind, wat vindt, hoe klinkt"),
    "sv": phrases("hur later, hur passar, vad sags, hur ar, vad tycker"),
    "nb": phrases("hvordan passer, hva med, hvordan høres, hva sier"),
    "da": phrases("hvordan passer, hvad med, hvordan lyder, hvad siger"),
    "pl": phrases("co powiesz, co pani powie, co pan powie, jak brzmi, a co"),
}
"""What asks only whether a time suits, where a time follows it."""

GREETINGS_ASKED: Final = phrases(
    """
    how are you, how're you, how are things, how's it going, how is it going, how's things
    how have you been, how goes it, hows it going, how r u, what's up, all well, all good
    que tal, como estas, como esta, como va, como andas, ca va, comment allez vous, comment vas tu
    comment ca va, vous allez bien, wie geht's, wie geht es, alles gut, tudo bem, tudo bom
    como vai, como voce esta, como estas, come stai, come sta, come va, tutto bene, hoe gaat het
    hoe is het, alles goed, hur mar du, hur ar laget, allt bra, hvordan har du det
    hvordan gar det, alt bra, alt vel, jak sie masz, co słychac, jak leci
    """
)
"""Questions that greet, and want no answer."""

TOLD_AS_QUESTIONS: Final = phrases(
    """
    did you know, did u know, guess what, know what, remember when, heard the news, have you heard
    sabias que, sabia que, sabia usted, saviez vous, savais tu, wussten sie, wusstest du, voce sabia
    lo sapevi, lo sapeva, sapevi che, wist je, wist u, visste du, vidste du, czy wiesz, wiesz ze
    """
)
"""Questions that only begin to tell something."""

HOOKS: Final = phrases(
    """
    fancy, need, want, ready, looking, tired, fed up, thinking, missed, curious, hungry, still
    new, interested, got, feeling, bored, struggling, remember, who doesn't, why wait, why not
    what are you waiting, what's not to, what's stopping you, love, loving, dreaming, planning
    craving, in need, up for, forgot, forgotten, forget something, sound good, sounds good, moving
    worried, stuck, cold, thirsty, time for, who's, who wants, who else, isn't it, sick of, in town
    listo, lista, buscas, busca, necesitas, necesita, quieres, ganas, cansado, cansada, te apetece
    quien no, a que esperas, interesado, interesada, tienes ganas
    envie, besoin, pret, prete, cherchez, vous cherchez, marre, fatigue, qu'attendez, qui n'aime
    interesse, interessee, une envie
    lust, bereit, bock, auf der suche, noch, mude, keine lust, worauf warten, worauf wartest
    wer liebt, hunger, interesse, interessiert, interessiert?
    quer, precisa, pronto, pronta, ja pensou, cansado, cansada, quem nao, procurando, interessado
    pronto per, pronti, voglia, cerchi, stanco, stanca, cosa aspetti, chi non, ti serve
    zin, klaar, op zoek, moe, waar wacht, wie houdt, geinteresseerd
    sugen, redo, trott, letar du, vad vantar, intresserad
    klar for, lei av, leter du, hva venter, lyst pa, interessert
    klar til, træt, leder du, hvad venter, lyst til, interesseret
    gotowy, gotowa, szukasz, masz ochote, na co czekasz, kto nie, zainteresowany, zainteresowana
    """
)
"""How a question begins that only leads to what a text asks for."""

DAYS: Final = words(
    """
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday
    sunday today tomorrow tonight morning afternoon evening noon
    lunes martes miercoles jueves viernes sabado domingo hoy manana tarde noche
    lundi mardi mercredi jeudi vendredi samedi dimanche demain matin soir midi
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen abend
    vormittag nachmittag mittag
    segunda terca quarta quinta sexta amanha
    lunedi martedi mercoledi giovedi venerdi sabato domenica oggi domani mattina pomeriggio sera
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag ochtend middag avond
    mandag tirsdag onsdag torsdag fredag lordag lørdag sondag søndag idag imorgon imorgen
    mandagen tisdag tisdagen onsdagen torsdagen fredagen formiddag ettermiddag eftermiddag
    poniedziałek wtorek sroda srode czwartek piatek sobota sobote niedziela niedziele dzis jutro
    rano wieczorem
    """
)
"""Days and their parts."""

OR_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "en": words("or"),
    "es": words("o u"),
    "fr": words("ou"),
    "de": words("oder"),
    "pt": words("ou"),
    "it": words("o oppure"),
    "nl": words("of"),
    "sv": words("eller"),
    "nb": words("eller"),
    "da": words("eller"),
    "pl": words("czy lub albo"),
}
"""What stands between things to choose from."""
