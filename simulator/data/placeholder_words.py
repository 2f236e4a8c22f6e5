"""Words of which placeholders are made, and words beside which a value is shown.

From the placeholder styles of mail and text platforms as seen in November 2026: braces, brackets,
percent signs, `*|NAME|*`, `<<Client.Name>>`.
"""

from simulator.data.word_lists import words

FIELD_WORDS = words(
    """
    name firstname lastname fullname fname lname first last full surname nickname preferred brand
    company business store shop store location city state zip country address street phone mobile
    number email e-mail date day time hour month year link url website site shortlink short
    shorturl code
    coupon promo discount amount price total balance product item related order id sku title agent
    rep
    sender staff doctor provider customer client contact lead user recipient guest patient member
    student parent appointment event venue department insert enter your here placeholder field
    variable var value text custom nombre apellido empresa ciudad fecha hora enlace codigo producto
    nom prenom ville entreprise lien vorname nachname firma stadt datum uhrzeit nome sobrenome
    cidade data
    """
)
"""All words of a bracket must be here for it to be a placeholder."""

FIELD_HEADS = words(
    """
    name firstname lastname fullname fname lname surname nickname brand company business store
    location
    city address phone number email date time link url website shortlink code coupon amount price
    balance product item title agent rep customer client contact lead recipient placeholder field
    variable var insert enter nombre apellido empresa ciudad fecha enlace codigo nom prenom lien
    vorname nachname firma datum nome sobrenome
    """
)
"""One of these must be among them."""

GREETINGS = words(
    """
    hi hello hey dear hiya howdy morning afternoon evening welcome thanks
    hola estimado estimada querido querida buenas
    bonjour salut cher chere bonsoir
    hallo liebe lieber moin guten
    ola oi caro cara prezado prezada
    """
)
"""What stands before a name."""

NAME_WORDS = words(
    """
    name firstname lastname fullname fname lname surname first_name last_name full_name
    nombre apellido prenom nom vorname nachname nome sobrenome
    """
)
"""What stands for a name behind a greeting, alone or as the last of `FIELD_WORDS`."""

CODES_IN_CAPITALS = words("fname lname firstname lastname fullname first_name last_name tbd")
"""Words that nobody writes in capitals but to have them replaced."""

SLOT_WORDS = words(
    """
    hi hello hey dear for at in your from with to by on is of the a an our and que de para por hola
    bonjour hallo ola
    """
)
"""Words behind which a value is shown."""
