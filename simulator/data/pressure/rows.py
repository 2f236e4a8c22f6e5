"""All sentences that threaten, frighten, make guilty or blame, in eleven languages.

Collected in November 2026.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.pressure import sentences as english
from simulator.data.pressure import sentences_northern as northern
from simulator.data.pressure import sentences_romance as romance
from simulator.data.pressure.sentences import SentenceSort
from simulator.data.word_lists import in_order, words

__all__ = ["NEGATIONS", "TABLES", "USUAL", "SentenceSort"]

TABLES: Final[tuple[tuple[Mapping[str, str], tuple[tuple[SentenceSort, str], ...]], ...]] = (
    (english.CLASSES, english.ROWS),
    (romance.CLASSES, romance.ROWS),
    (northern.CLASSES, northern.ROWS),
)
"""The classes and the rows of each group of languages."""

NEGATIONS: Final = words(
    """
    not never no don't dont won't wont can't cannot isn't aren't didn't doesn't without
    nunca jamas sin pas jamais sans nicht nie kein keine niemals nao sem non mai senza
    niet nooit geen inte aldrig inga ikke aldri
    """
)
"""Between the places of a row, or right before it, they deny it."""

USUAL: Final = in_order(
    """
    . , : to a the stop ? ! you your for and is at i on in - reply de from out of no u are 2
    with call it 4 or this we have para la if now our en text by le do not up end 3 get me that
    y can will my so be has su pa el as all today one back 10 day but am 9 ur off see time du
    only come 5 may week us por que 6 go how when been o e send good sie i'm want help votre an
    da was need know mas friday ; home what here any 8 per got claim take still vous about
    texts last pour number book there block more don't den till si un til na tu est 7 order se
    until list going al it's its before we'll email te after leave sunday emails tell two
    thanks au ask ya night these too again he saturday contact love cash card non every start
    late cancel check del responde think mit ihr year house you're account ist sorry il im
    would monday next ring je morning vi pick ha esta cancelar service them line i'll message
    did her let later apply fra thursday due die had sent why keep min plus om lo antes say pay
    work messages mehr already chance es har svar les give else never days quit er nao app los
    set fur make ja ikke much confirm ate van place price return hour plan co team over rates
    shop we're health cita keine find month via who password ne op mais von nothing went
    tomorrow someone care din ihre alle him der antworten av left repondez buy answer sign zu
    data talk shall com rispondi they really yours wait waiting flere uur fine look remove
    reminder tuesday sur termin seu said points must his hear door voor wat miss show put thing
    heart file di gracias casa weekend bonus vil pas sus morgen sua won't final best because
    another nos ar walk rufen try getting doing money changed rate can't word drop moved das
    meer done trying very friends times booking three ends table wir nie part life could while
    family credit through asked auf barn deg feel something sleep were i've each semana zum
    even anything didn't long po told live move mon antwoord od down you'd double reach worth
    cos that's starts uw aux nous ayuda dig hvis attempt into par altri att dag pass save
    appointment gift collection rejected prix bei contesta fee car lot closed other reservation
    espera manana sin med niet enough does run mail booked away hold comes wenn avant mensajes
    behind geen beskeder ohne quinta 2nd case made offer read six mai dia missed access wish
    everything gonna far dat dem ma seat books sera vos piu oss kan calls job guess own people
    big many better write follow noch plaza tid inte melde os slot
    """
)
"""Words and marks of everyday texts, the commonest first: a place of these tells little."""
