"""What the first text of a programme tells about it: how often, what it costs, where help is.

CTIA Short Code Monitoring Handbook 1.7 to 1.9 (2017 to 2023), and the wording of the texts that
follow it. Our own lists, November 2026, for English, Spanish and French, with the usual words of
German and Portuguese; all folded: small letters, no accents.
"""

from simulator.data.word_lists import phrases, words

MESSAGES = words("""
    msg msgs message messages text texts txt txts sms alert alerts update updates reminder
    reminders notification notifications offer offers tip tips
    mensaje mensajes msj msjs msjes aviso avisos alerta alertas oferta ofertas
    messages textos alerte alertes offre offres
    nachricht nachrichten angebote infos
    mensagem mensagens alertas
    """)
"""What people sign up for."""

PERIODS = words("""
    day daily week weekly wk month monthly mo mth mnth year yr
    dia diario diarios semana semanal semanales mes mensual mensuales
    jour quotidien semaine hebdomadaire mois mensuel mensuels
    tag woche wochentlich monat monatlich
    dia semana semanal mes mensal mensais
    """)
"""How often they come."""

FREQUENCY = phrases("""
    frequency, freq, recurring, one time message, one time text, varies, vary
    frecuencia, varia, varian, recurrentes
    la frequence, frequence, recurrents, varient
    haufigkeit, frequencia
    """)
"""Words that speak of how often by themselves."""

RATES = phrases("""
    data rates, msg and data, message and data, msg data, standard rates, std rates, rates may
    msg rates, message rates, text rates, carrier rates, carrier fees, charges may, free to end user
    free msg, free message, no charge, rates apply, carrier charges
    tarifas, tarifa, cargos, sin costo, sin coste, costo de mensajes
    frais, tarif, tarifs, sans frais
    gebuhren, kosten, kostenlos
    custos, taxas
    """)
"""What a text costs who gets it."""

HELP = words("help info aide ayuda hilfe ajuda")
"""Keywords for help."""


YES = words(
    "y yes yep ok join start subscribe in si s acepto quiero oui o ja j sim confirm accept 1"
)
"""Words that say yes."""

REPLY = words("""
    reply text txt respond answer send
    responde responda contesta envia envie
    repondez reponds envoyez
    antworte antworten sende
    """)
"""Verbs that ask for an answer."""

BEFORE_YES = words("with back the word con la palabra avec le mot mit dem wort com a palavra")
"""What may stand between such a verb and the word."""

SUBSCRIBED = phrases("""
    you're subscribed, you are subscribed, you're now subscribed, you are now subscribed
    now subscribed, successfully subscribed, have subscribed, you've subscribed
    u r subscribed, are subscribed, r subscribed, thanks for subscribing, thank you for subscribing
    have opted in, you've opted in
    you're opted in, are opted in, now opted in, subscription confirmed, subscription is confirmed
    thanks for opting in
    te has suscrito, se ha suscrito, ya estas suscrito, ya estas suscrita, suscripcion confirmada
    gracias por suscribirte, gracias por suscribirse
    vous etes abonne, vous etes abonnee, vous etes inscrit, vous etes inscrite
    tu es abonne, tu es inscrit, merci de votre inscription, inscription confirmee
    """)
"""Words that confirm a subscription by themselves."""

WELCOME = phrases("""
    welcome to, thanks for signing up, thank you for signing up, you've signed up
    you're signed up, you are signed up, now signed up, thanks for joining, thank you for joining
    you've joined
    you're on the list, you are on the list, you're in
    bienvenido a, bienvenida a, bienvenidos a, gracias por unirte, gracias por unirse
    gracias por apuntarte
    bienvenue aux, bienvenue dans, bienvenue sur, merci de rejoindre
    """)
"""Words that do so where they speak of messages."""
