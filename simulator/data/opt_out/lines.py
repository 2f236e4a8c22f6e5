"""The opt-out line to write in a text, by the text's language.

Each uses a keyword that carriers of the language's main countries honour (lists as of November
2026), says what it does, and has only letters that cost nothing extra.
"""

from collections.abc import Collection

LINES = {
    "en": ("Reply {} to opt out.", "STOP"),
    "es": ("Responde {} para darte de baja.", "BAJA"),
    "fr": ("Répondez {} pour vous désabonner.", "STOP"),
    "de": ("Antworte {} zum Abmelden.", "STOP"),
    "pt": ("Responda {} para sair.", "SAIR"),
    "it": ("Rispondi {} per cancellarti.", "STOP"),
    "nl": ("Antwoord {} om je af te melden.", "STOP"),
    "sv": ("Svara {} för att avsluta.", "STOPP"),
    "nb": ("Svar {} for å avslutte.", "STOPP"),
    "da": ("Svar {} for at afmelde dig.", "STOP"),
    "pl": ("Rezygnacja: odpisz {}.", "STOP"),
}
"""The words around a keyword, and the keyword that people of the language expect."""

LINKS = {
    "en": "Opt out: your link",
    "es": "Darse de baja: tu enlace",
    "fr": "Désinscription : votre lien",
    "de": "Abmelden: dein Link",
    "pt": "Para sair: seu link",
    "it": "Per cancellarti: il tuo link",
    "nl": "Afmelden: jouw link",
    "sv": "Avsluta: din länk",
    "nb": "Meld deg av: din lenke",
    "da": "Afmeld: dit link",
    "pl": "Rezygnacja: Twój link",
}
"""The same for senders who cannot be answered; the link is the writer's to fill in."""

NEAR = {"no": "nb", "nn": "nb"}
"""Other tags for Norwegian."""

OF_COUNTRIES = {
    "AT": "de",
    "BR": "pt",
    "DE": "de",
    "DK": "da",
    "ES": "es",
    "FR": "fr",
    "IT": "it",
    "MX": "es",
    "NL": "nl",
    "NO": "nb",
    "PL": "pl",
    "PT": "pt",
    "SE": "sv",
}
"""The language to write in where nobody can tell the text's, and the country has but one."""

EVERYWHERE = "STOP"
"""The keyword that every carrier and platform takes."""


def opt_out_line(
    language: str | None, known: Collection[str] = (), keyword: str | None = None
) -> str:
    """The line for a text in this language, empty where there is none; English if nobody tells.

    It has the language's own keyword where that is among the `known` ones of the platform, all if
    none are told; a `keyword` takes its place.
    """
    words, own = LINES.get(_spoken(language), ("", ""))
    taken = own if not known or own in known else EVERYWHERE
    return words.format(keyword or taken)


def opt_out_link_line(language: str | None) -> str:
    """The line for a sender who cannot be answered."""
    return LINKS.get(_spoken(language), "")


def _spoken(language: str | None) -> str:
    tag = (language or "en").partition("-")[0].lower()
    return NEAR.get(tag, tag)
