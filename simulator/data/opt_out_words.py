"""How people are told to end messages: keywords, the verbs around them, what they do.

Keywords: FCC 47 CFR 64.1200(a)(10) of April 2025, the lists of Twilio, AWS, Braze and Telnyx, and
the usual words by country, as they stood in November 2026. All words are folded: small letters,
no accents. Languages are told apart for keywords only; the verbs and effects are one pool.
"""

from simulator.data.word_lists import words

STOP_WORDS = frozenset({"stop", "stopall", "stopp", "unsubscribe", "unsub", "optout"})
"""Words that say their effect, so that "Reply STOP" is enough."""

KEYWORDS_BY_LANGUAGE = {
    "en": words("stop stopall unsubscribe cancel end quit optout opt-out revoke remove td"),
    "es": words("baja alto stop cancelar detener"),
    "fr": words("stop arret desabonner"),
    "de": words("stop stopp abmelden"),
    "pt": words("sair pare parar cancelar stop"),
    "it": words("stop cancella"),
    "nl": words("stop afmelden"),
    "sv": words("stop stopp avsluta"),
    "nb": words("stop stopp"),
    "da": words("stop afmeld"),
    "pl": words("stop rezygnuj"),
}
KEYWORDS_BY_COUNTRY = {
    "US": KEYWORDS_BY_LANGUAGE["en"],
    "CA": KEYWORDS_BY_LANGUAGE["en"] | {"arret"},
    "GB": frozenset({"stop"}),
    "AU": frozenset({"stop", "optout", "opt-out", "unsub"}),
    "SG": frozenset({"unsub", "stop"}),
    "ZA": frozenset({"stop", "no", "optout", "opt-out"}),
    "DE": KEYWORDS_BY_LANGUAGE["de"],
    "AT": KEYWORDS_BY_LANGUAGE["de"],
    "ES": frozenset({"baja", "stop"}),
    "MX": frozenset({"alto", "baja", "stop"}),
    "FR": frozenset({"stop"}),
    "IT": KEYWORDS_BY_LANGUAGE["it"],
    "BR": frozenset({"sair", "pare", "parar", "stop"}),
    "NL": KEYWORDS_BY_LANGUAGE["nl"],
    "SE": KEYWORDS_BY_LANGUAGE["sv"],
    "NO": KEYWORDS_BY_LANGUAGE["nb"],
    "DK": KEYWORDS_BY_LANGUAGE["da"],
    "PL": KEYWORDS_BY_LANGUAGE["pl"],
}
KEYWORDS = frozenset().union(*KEYWORDS_BY_LANGUAGE.values()) | STOP_WORDS

PLAIN_KEYWORDS = KEYWORDS - words("cancel cancelar cancella remove td no")
"""Keywords that end messages and nothing else, so that "Reply STOP to cancel" means the messages.

"Reply CANCEL to cancel" may speak of an appointment.
"""

BORROWED = words("end quit cancel remove revoke td no alto pare parar cancelar cancella")
"""Keywords that are everyday words: without their effect beside them they prove little."""

HELP_WORDS = words("help info aide ayuda hilfe ajuda aiuto start unstop")
"""Keywords for help and for coming back; what they lead to is nobody's goal."""

ACTIONS = words("""
    reply replying rply text texting txt txting send sending message messaging msg sms respond
    responding answer type write return say saying
    responde responda responder respondiendo envia envie enviar enviando manda mande mandar
    contesta conteste contestar escribe escriba escribir
    repondez reponds repondre envoyez envoie envoyer tapez ecrivez ecris texto
    antworte antworten sende senden schick schicke schicken schreib schreibe schreiben antwort
    simse texte
    digite escreva
    rispondi invia inviare scrivi
    antwoord stuur reageer
    svara svar skicka odpisz wyslij
    """)
"""Verbs that say how to send a keyword."""

BEFORE_KEYWORD = words("""
    with back the word words keyword us a an to this these that number message messages msg text
    sms by just simply please or and either
    mit dem den das wort an oder und uns einfach bitte
    avec le la mot par ou et au
    con la palabra al o y por mensaje un una
    com a palavra e para
    con parola met naar het woord med ordet
    """)
"""What may stand between a verb and its keyword."""

AFTER_KEYWORD = words("""
    to 2 for 4 if means darte darse darme any time anytime at now whenever please back via by
    sms text txt here and or this number it in us you your yourself we will ll and want
    would like wish d the
    from all further future more
    para por en cualquier momento al a si no quieres quiere desea deseas ya y el la te se le
    pour au a tout moment afin de d vous te t se s ne n en souhaitez et
    zum um an zur jederzeit sich dich euch die fur von und
    no pra para a qualquer momento o e se
    per om je u te aan naar att for at i
    """)
"""What may stand between a keyword and what it does."""

EFFECTS = (
    "opt out",
    "optout",
    "unsubscribe",
    "unsub",
    "unsubscribing",
    "opting out",
    "be removed",
    "remove yourself",
    "get off this list",
    "get off our list",
    "get off the list",
    "be taken off",
    "take you off",
    "leave the list",
    "leave this list",
    "no more texts",
    "no more msgs",
    "no more messages",
    "no more sms",
    "no more txts",
    "no more alerts",
    "no more offers",
    "no more marketing",
    "not hear from",
    "no longer receive",
    "no longer hear",
    "revoke consent",
    "withdraw consent",
    "darse de baja",
    "darte de baja",
    "darme de baja",
    "dar de baja",
    "te damos de baja",
    "no recibir",
    "dejar de recibir",
    "cancelar la suscripcion",
    "cancelar tu suscripcion",
    "cancelar su suscripcion",
    "cancelar suscripcion",
    "desuscribirte",
    "desuscribirse",
    "plus recevoir",
    "plus en recevoir",
    "desabonner",
    "desabonnement",
    "desinscrire",
    "desinscription",
    "abmelden",
    "abmeldung",
    "abzumelden",
    "abbestellen",
    "abbestellung",
    "abzubestellen",
    "austragen",
    "keine nachrichten mehr",
    "keine sms mehr",
    "nicht mehr erhalten",
    "nao receber",
    "parar de receber",
    "descadastrar",
    "descadastro",
    "cancelar inscricao",
    "cancelar a inscricao",
    "cancelar o recebimento",
    "cancelar o envio",
    "cancellarti",
    "cancellarsi",
    "disiscriverti",
    "non ricevere",
    "afmelden",
    "af te melden",
    "uitschrijven",
    "uit te schrijven",
)
"""Words that mean the end of messages by themselves."""

PLAIN_EFFECTS = words("""
    stop end quit cancel leave finish halt exit remove
    salir terminar detener parar anular cancelar finalizar
    arreter stopper annuler refuser
    beenden stoppen
    sair interromper encerrar
    stoppen annullare avsluta
    """)
"""Verbs that mean it when messages, or nothing, follow."""

MESSAGES = words("""
    texts text txts txt tx msgs msg messages message sms alerts alert updates update offers
    notifications reminders news newsletter list these promos deals contact
    marketing subscription program programme mails emails messaging texting service mensajes
    mensaje avisos envios publicidad promociones suscripcion notificaciones messages envois
    nachrichten nachricht angebote infos benachrichtigungen abo mensagens mensagem envio avisos
    ofertas promocoes messaggi berichten
    """)
"""What ends when messages end."""

BEFORE_MESSAGES = words("""
    receiving getting hearing these those all the our your my any future further more such daily
    weekly monthly promo promotional marketing text sms from of this to
    recibir los las estos nuestros mas de estas
    recevoir les ces nos des de
    die diese alle unsere den weitere
    receber os as estas esses nossas
    """)
"""What may stand between such a verb and the messages."""

PRODUCTS = words("""
    warranty insurance coverage trial delivery deliveries renewal auto-renew autorenew order orders
    plan appointment booking reservation visit upgrade add-on protection shipping substitution
    substitutions refill class session membership policy contract fee fees draft slot
    pedido cita reserva garantia seguro cita envio entrega
    commande rendez-vous garantie livraison
    bestellung termin lieferung versicherung buchung
    consulta agendamento entrega pedido
    """)
"""What else people opt out of, cancel or end."""

DISSENT = (
    "not for you",
    "not interested",
    "not your thing",
    "no longer interested",
    "had enough",
    "too many texts",
    "too many messages",
    "rather not hear",
    "rather not get",
    "rather not receive",
    "not hear from us",
    "stop texting",
    "stop messaging",
    "stop these",
    "no more texts",
    "no more messages",
    "no more msgs",
    "want these texts",
    "want these messages",
    "want our texts",
    "want more texts",
    "want to hear from us",
    "want to hear from me",
    "off the list",
    "off our list",
    "off my list",
    "leave you alone",
    "leave you be",
    "no quieres recibir",
    "no quiere recibir",
    "no deseas recibir",
    "no desea recibir",
    "no te interesa",
    "no le interesa",
    "ne souhaitez plus",
    "ne voulez plus",
    "pas interesse",
    "pas interessee",
    "keine nachrichten mehr",
    "keine lust mehr",
    "kein interesse",
    "nao quer receber",
    "nao quer mais receber",
    "nao tem interesse",
)
"""How a text speaks of somebody who wants no more of it."""

ANSWERS = (
    "let us know",
    "let me know",
    "tell us",
    "tell me",
    "say so",
    "say no",
    "say the word",
    "say stop",
    "just say",
    "reply",
    "text back",
    "write back",
    "text us",
    "drop us",
    "call us",
    "email us",
    "avisanos",
    "avisenos",
    "dinos",
    "diganos",
    "responde",
    "responda",
    "dites le nous",
    "dites nous",
    "repondez",
    "sag bescheid",
    "sag uns",
    "sagen sie",
    "antworte",
    "antworten",
    "avise",
    "nos diga",
)
"""How a text offers to be told so."""

JOINED = words("""
    2stop 2stoptx 2stoptxt 2stoptxts 2stoptext 2stoptexts 2stopmsgs stop2end stop2stop stop2quit
    stop2optout stop2opt stoptoend stoptxt stoptxts stoptexts stopmsgs stopsms stoptostop
    2optout call2optout or2stoptxt stop2cancel stop2unsub txtstop txt2stop
    """)
"""Keyword and effect run together without a space."""

OUT_PATHS = words("""
    out optout opt-out stop unsub unsubscribe baja abmelden abmeldung desinscription desabonnement
    sair descadastrar
    """)
"""What a part of the address of a page to opt out on is called."""
