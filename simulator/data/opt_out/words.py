"""Keywords by country and what tells a way out in all languages; each language has its own page.

Keywords: the lists of the FCC, Twilio, AWS, Braze and Telnyx and the usual words by country, as
they stood in November 2026. All words are folded: small letters, no accents.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.opt_out.dutch_italian import DUTCH, ITALIAN
from simulator.data.opt_out.english import ENGLISH
from simulator.data.opt_out.french import FRENCH
from simulator.data.opt_out.german import GERMAN
from simulator.data.opt_out.northern import DANISH, NORWEGIAN, POLISH, SWEDISH
from simulator.data.opt_out.portuguese import PORTUGUESE
from simulator.data.opt_out.spanish import SPANISH
from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import words

SPEECHES: Final[Mapping[str, Speech]] = {
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "de": GERMAN,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
    "sv": SWEDISH,
    "nb": NORWEGIAN,
    "da": DANISH,
    "pl": POLISH,
}

ALIKE: Final = (
    frozenset({"sv", "nb", "da"}),
    frozenset({"es", "pt"}),
    frozenset({"de", "nl"}),
    frozenset({"es", "it"}),
)
"""Languages that a short text may be taken for each other in."""

SAME_LANGUAGE: Final = {"no": "nb", "nn": "nb", "ca": "es", "gl": "es"}
"""Tags whose writers use another's keywords."""

KEYWORDS_BY_COUNTRY: Final[Mapping[str, frozenset[str]]] = {
    "US": ENGLISH.keywords,
    "CA": ENGLISH.keywords | FRENCH.keywords,
    "AU": words("stop optout unsub"),
    "SG": words("unsub stop"),
    "IN": words("stop unsub"),
    "ZA": words("stop no optout"),
    "DE": GERMAN.keywords,
    "AT": GERMAN.keywords,
    "CH": GERMAN.keywords,
    "ES": words("baja stop"),
    "MX": words("alto baja stop"),
    "IT": ITALIAN.keywords,
    "BR": words("sair pare parar stop"),
    "NL": DUTCH.keywords,
    "SE": words("stop stopp"),
    "NO": words("stop stopp"),
    "DK": DANISH.keywords,
    "PL": POLISH.keywords,
}
EVERYWHERE: Final = frozenset({"stop"})
"""What every carrier knows."""

KEYWORDS: Final = frozenset().union(
    *(speech.keywords for speech in SPEECHES.values()), *KEYWORDS_BY_COUNTRY.values()
) - {"no"}
PLAIN_KEYWORDS: Final = frozenset().union(*(speech.plain for speech in SPEECHES.values()))
"""Those that say their own effect, so that "Reply STOP" is enough."""

TWO_WORDS: Final = {("opt", "out"): "optout", ("stop", "all"): "stopall"}
"""Keywords of two words, and how they are listed."""

EVERYDAY: Final = words(
    "end quit cancel remove revoke alto pare parar cancelar cancella baja sair arret detener td "
    "avsluta"
)
"""Keywords that are common words too, in small letters most of all."""

HELP_KEYWORDS: Final = words("help aide ayuda hilfe ajuda aiuto")
"""Keywords that carriers answer with help."""

HELP_WORDS: Final = HELP_KEYWORDS | words("info start unstop")
"""Keywords for help and for coming back; what they lead to is nobody's goal."""

ACTIONS: Final = frozenset().union(*(speech.actions for speech in SPEECHES.values()))
"""Verbs that say how to send a keyword."""

NOUN_MAKERS: Final = words(
    "the this your our un une eine any each every another last my no per les ces nos "
    "des los gli die onze"
)
"""Behind them "text", "message" and "answer" are things."""

TRAILING_ACTIONS: Final = GERMAN.actions | words(
    "reply text send txt sms responder enviar mandar envoyer repondre sturen antwoorden"
)
"""Verbs that may stand behind their keyword: "STOPP an 12345 senden"."""

END_NOUNS: Final = words(
    "baja salida fin ende schluss aus fim saida fine einde uit slut slutt koniec out exit off raus"
)
"""What a sign such as = may name as what a keyword does: "STOP=fin"."""

DROPS: Final = words("""
    cancel cancels canceling cancelling pause decline refuse avoid block finish skip
    cancelar cancela cancele anular anula anule rechazar terminar
    annuler annulez annule refuser refusez decliner declinez
    abbrechen stornieren absagen ablehnen
    cancellare annullare annulla rifiutare cancelem anule desmarcar recusar
    annuleren annuleer weigeren avboka avboke avbestille aflyse afvise anulowac odwolac
""")
"""Verbs that people drop a booking or an offer with, unless messages are named behind."""

POSTAL: Final = words("""
    post letter mail correo carta courrier lettre posta lettera posten brief brev post list listem
    poczta schriftlich
""")
"""Ways to write on paper, where a colon and an address follow."""

PLACES: Final = words("""
    settings preferences profile account app portal dashboard inbox menu
    ajustes configuracion preferencias perfil cuenta aplicacion area
    reglages parametres preferences profil compte appli application espace
    einstellungen kundenkonto konto nutzerkonto benutzerkonto profil kundenportal
    configuracoes definicoes preferencias conta aplicacao aplicativo
    impostazioni preferenze profilo applicazione
    instellingen voorkeuren profiel
    installningar installningarna appen profilen kontot konto sidor
    innstillinger innstillingene indstillinger indstillingerne profil kontoen siden side
    ustawieniach ustawienia profilu aplikacji koncie konta
""")
"""Where an app or an account lets its holder choose what to get."""

AT_PLACES: Final = words("""
    in on under via at from through your inside
    en desde tu su dans depuis sur votre im unter uber in den deinem ihrem
    no na em nas pelo pela seu sua dall dalle dalla nell nella nelle tra dalla'
    bij je uw under pa i dine dina dit din gennem fra w na po
""")
"""What leads to such a place."""

JOINED_PARTS: Final = r"or|to|2|txt|text|call|reply|send|sms"
JOINED_ENDS: Final = (
    r"to|2|end|stop|quit|cancel|optout|opt|out|unsub|unsubscribe|txts?|tx|texts?|msgs?|sms|"
    r"messages?|pub"
)
"""What is run together with a keyword: "2stoptxt", "STOP2END"."""

OUT_PATHS: Final = words("""
    optout opt-out unsub unsubscribe abmelden abmeldung desinscription desabonnement desabo
    descadastrar abbestellen afmelden avmelding afmeld avregistrera disiscrizione uitschrijven
    stopsms stop-sms notxt
""")
"""What a part of the address of a page to opt out on is called."""

SHORT_OUT_PATHS: Final = words("out stop sair off baja")
"""The same, but only as the last part: other pages are called so too."""

WAITING_SIGNS: Final = frozenset("=:,\"'“”‘’«»()[]*-–—/&>→+·•~<_")
"""Marks that do not part a keyword from the words about it."""
