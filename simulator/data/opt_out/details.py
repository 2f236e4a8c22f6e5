"""What a poor way out asks for beside its keyword, and how prices are written; read 2026-11.

All words are folded: small letters, no accents.
"""

from typing import Final

from simulator.data.word_lists import words

CURRENCIES: Final = words("""
    € zł zl kr eur euro euros ct cent cents centimes rappen øre ore chf sek nok dkk pln gbp usd inr
    zar pence kroner kronor kronen pesos reais centavos centesimi groszy
""")
"""Behind a number they make it a price."""

BEFORE_PRICES: Final = words("rs kr chf eur usd r$ inr zar")
"""Before a number they do."""

CHARGES: Final = ("gebuhr", "gebuhren", "pauschale", "avgift", "avgiften", "gebyr", "gebyret")
"""How words end that name a charge where languages write them as one."""

WITH: Final = words("with plus + mit avec con com med met z incl including followed suivi")
"""What leads to something to be sent along with a keyword."""

OWNS: Final = words("""
    your their his her the tu su votre vos ton ta dein deine deinem deiner deinen ihr ihre ihrem
    ihrer ihren seu sua teu tua tuo suo je jouw uw din ditt dine dit twoim swoim swoje swoj swoja
""")
"""Words that say whose it is."""

IDENTITIES: Final = words("""
    number no name id pin code postcode zip email account card reference surname birthday password
    numero nombre dni codigo cuenta contrasena correo apellido
    nom prenom compte matricule
    kundennummer mitgliedsnummer nummer namen geburtsdatum vertragsnummer nachnamen
    nome cpf conta senha matricula cognome codice tessera
    naam klantnummer lidnummer geboortedatum achternaam
    namn kundnummer medlemsnummer personnummer navn kundenummer kundenr fødselsdato
    imie nazwisko nazwiskiem imieniem numerem numer
""")
"""What tells who a reader is; to leave, nobody needs to."""

REMOVED_TOO: Final = words("number no numero nummer numer account card compte cuenta conta email")
"""Behind "and" these may be what is deleted: "STOP and your number is gone"."""
