"""Words beside which a sender's name stands, and words that make a street or place of a name.

Folded; from messages as shops and practices write them, November 2026.
"""

from typing import Final

from simulator.data.word_lists import words

FROM_WORDS: Final = words(
    """
    from at by with it's its this here's is via team love yours visit joining welcome
    de del en con soy somos desde equipo
    chez de du des par ici equipe d
    von bei vom beim hier team dein ihr euer
    da do na no pela pelo aqui equipe
    da di presso qui van bij hos fra fran med od w z u
    """
)
"""Behind these a sender names itself."""

HERE_WORDS: Final = words(
    """
    here team crew staff has have is are was will now just opens open needs says sent wants picks
    delivers brings offers invites moves closes starts comes gets makes serves ships sends turns
    launches keeps runs fixes does can
    aqui equipo tiene te les ici equipe vous hier team hat ist sind tem esta qui ha hier her har
    """
)
"""Before these it does."""

PLACE_WORDS: Final = words(
    """
    st street rd road ave avenue lane ln drive dr way blvd boulevard square sq court ct close
    crescent terrace row hill park quay pier bridge station gardens green place gate yard wharf
    avenue strasse str weg platz allee gasse calle plaza avenida rua praca rue quai via piazza
    straat laan gata gatan vej vei ulica hall school church county
    """
)
"""Behind a word they make an address of it: `Alder Street`."""
