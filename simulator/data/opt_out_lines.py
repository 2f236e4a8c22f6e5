"""The opt-out line to add at the end of a text, by the text's language.

Each uses a keyword that carriers of the language's main countries honour (lists as of November
2026) and only letters that cost nothing extra.
"""

OPT_OUT_LINES = {
    "en": "Reply STOP to opt out.",
    "es": "Responde BAJA para darte de baja.",
    "fr": "Répondez STOP pour vous désabonner.",
    "de": "Antworte STOP zum Abmelden.",
    "pt": "Responda SAIR para sair.",
}

OPT_OUT_LINKS = {
    "en": "Opt out: your link",
    "es": "Darse de baja: tu enlace",
    "fr": "Désinscription : votre lien",
    "de": "Abmelden: dein Link",
    "pt": "Para sair: seu link",
}
"""The same for senders who cannot be answered; the link is the writer's to fill in."""
