"""How questions begin in texts, by what it takes to answer them; English and Spanish.

Ours, collected in November 2026 from texts of agents, schools, dealers and clinics. Folded.
"""

from collections.abc import Mapping
from typing import Final, Literal

from simulator.data.word_lists import phrases

Weight = Literal["offer", "choice", "short", "long"]
"""An `offer` asks for consent to what the sender wants, or for nothing; the others ask about the
reader: for one of a few answers, for one to three words, for sentences."""

OPENERS: Final[Mapping[Weight, tuple[str, ...]]] = {
    "offer": phrases("""
        shall, should i, should we, can i, can we, could i, could we, may i, may we, might i
        would you like, would you care, would it help, would you be, would that, would this
        want, wanna, would you want, do you want, do you need, do you like, do you remember
        do you have questions, do you have any, do you have a question, have a question
        do you know, did you know, did you see, did you get, did you miss, have you seen
        have you heard, have you tried, have you met, have you had, have you thought
        are you ready, are you free, are you available, are you in, are you interested
        are you still, are you there, still, interested, ready, care to, like to, mind if
        does that, does this, does it, is now, is this, is that, is it, is there, isn't, aren't
        what about, how about, how does that, how does this, how do you like
        how was, how is, how are, how's, how did it
        how did we, how did that, how did you like
        how can i, how can we, how may, what can i, what can we, what if, why not, why wait
        who doesn't, who says, who wants, who knew, what's new, what's not, what's stopping
        what do you think, what do you say, what are you waiting, where have you, guess what
        can you believe, can you make, could you make, will you, will we, will i, won't you
        don't you, need, got a minute, got questions, question, questions, any questions
        remember, missed, miss, sound good, sounds good, deal, ok, okay, right, yes, really
        quieres, quiere, te gustaria, le gustaria, te apetece, puedo, podemos, vemos, hablamos
        te parece, le parece, te va bien, le va bien, te animas, te interesa, le interesa
        sigues, sigue, sabias, sabia, has visto, ha visto, has probado, necesitas, necesita
        listo, lista, preparado, preparada, dudas, preguntas, alguna, por que no, que tal, que te
        que le, como podemos, como puedo, como va, como estas, como fue, otra
    """),
    "choice": phrases("""
        do you, are you, is your, are your, have you, did you, does your, has your, was your
        were you, will your, would your, can you, could you, do your, have your, is the, are there
        tienes, tiene, eres, es usted, es tu, es su, vives, vive, usas, usa, buscas, busca
        prefieres, prefiere, has, ha, piensas, piensa
    """),
    "short": phrases("""
        when, where, who, how many, how much, how soon, how old, how big, how large, how long
        how often, how far, how tall, how high, what time, what day, what days, what date
        what size, what year, what month, what city, what town, what zip, what area, what model
        what make, what color, what colour, what price, what budget, what type, what brand
        what breed, what grade, what age, what state, what's your budget, what is your budget
        what's your zip, what is your zip, what's your price, what is your price, what's your name
        what is your name, what's your email, what is your email, what's your timeline
        what is your timeline, what's your address, what is your address, what's your size
        what is your size, which, whose
        cuando, donde, quien, cuanto, cuanta, cuantos, cuantas, cual, cuales, a que hora, que dia
        que talla, que modelo, que ano, que ciudad
    """),
    "long": phrases("""
        what, why, how, que, por que, como, para que
    """),
}
"""The longest that fits counts, wherever a clause begins."""

CHOICES: Final = frozenset({"or", "o", "/"})
"""Between answers that are offered, a question is one of choice."""
