"""Greetings, and the words of small print: what texts share that say different things.

Ours, collected in November 2026 from texts of shops, clinics and agents. Folded.
"""

from typing import Final

from simulator.data.word_lists import words

GREETINGS: Final = words("""
    hi hello hey hiya howdy dear greetings hola buenas bonjour salut bonsoir hallo guten moin ola
    oi ciao hej hei
""")

SMALL_PRINT: Final = (
    words("msg rates"),
    words("message rates"),
    words("data rates"),
    words("msgs month"),
    words("messages month"),
    words("texts month"),
    words("msg frequency"),
    words("message frequency"),
    words("cargos datos"),
    words("sms mes"),
    words("mensajes mes"),
    words("terms apply"),
    words("t&cs apply"),
    words("reply help"),
    words("text help"),
)
"""A sentence with all words of one of these says only what every text of the programme says."""
