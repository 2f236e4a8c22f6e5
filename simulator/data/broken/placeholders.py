"""Words of which placeholders are made, and words beside which a value is shown, folded.

From the placeholder styles of mail, text, form and translation platforms as seen in November 2026:
braces, brackets, percent signs, `*|NAME|*`, `<<Client.Name>>`, `{!Contact.Name}`, `@name@`.
"""

from simulator.data.word_lists import phrases, words

FIELD_WORDS = words(
    """
    name firstname lastname fullname fname lname first last full surname forename nickname preferred
    brand company business store shop store location city state zip country address street phone
    mobile number email e-mail mail date day time hour month year link url website site shortlink
    short shorturl code coupon promo discount amount price total balance product item related order
    id sku title agent rep sender staff doctor provider customer client contact lead user recipient
    guest patient member student parent account appointment booking reservation invoice ticket
    tracking event venue service department insert enter your here placeholder field variable var
    value text custom default fallback merge tag attribute record object deal quote pet salutation
    nombre apellido empresa ciudad fecha hora enlace codigo producto cliente pedido cita precio
    nom prenom ville entreprise lien client commande heure prix produit societe
    vorname nachname firma stadt datum uhrzeit kunde kundenname anrede bestellnummer termin
    nome sobrenome cidade data codigo cliente pedido horario valor
    cognome azienda citta ora prezzo voornaam achternaam naam bedrijf stad tijd klant
    namn fornamn efternamn foretag tid navn fornavn etternavn efternavn virksomhed
    imie nazwisko firma miasto godzina klient zamowienie
    make model vehicle car trim plan policy property size color colour style brand valued
    """
)
"""All words of a bracket must be here for it to be a placeholder."""

FIELD_HEADS = words(
    """
    name firstname lastname fullname fname lname surname forename nickname brand company business
    store location city address phone number email date time link url website shortlink code coupon
    amount price balance product item title agent rep vehicle model customer client contact lead
    recipient
    placeholder field variable var insert enter
    nombre apellido empresa ciudad fecha enlace codigo cliente
    nom prenom lien ville entreprise heure vorname nachname firma datum uhrzeit kundenname
    anrede nome sobrenome cidade cognome azienda voornaam achternaam naam bedrijf klant
    namn fornamn efternamn foretag navn fornavn etternavn efternavn imie nazwisko
    """
)
"""One of these must be among them."""

LAST_HEADS = words("name number link url code id amount email phone address nombre nom naam namn")
"""What a placeholder of two or three words ends with, whatever the others: "[Pet Name]"."""

NO_FIELD = frozenset(
    phrases(
        "customer service, client service, service client, contact us, order update, your brand"
    )
)
"""Labels made of such words."""

PROSE = words(
    """
    a an and any at by every for get in no of on or our per same see set the this to us use with
    """
)
"""Words that no placeholder's name holds."""

INSERTING = words("insert enter inserir insertar inserer einfugen fill")
"""What opens a note to whoever fills the placeholder in."""

CODE_WORDS = words("if else endif elseif elif unless for foreach endfor loop each end")
"""What opens a tag of a template: `[if vip]`."""

ORNAMENTS = words(
    """
    new sale free live vip open closed today only now soon hot update alert news sold out reminder
    neu gratis nuevo oferta promo nouveau novo hugs hug smile wink sigh cough hint psst yes no
    """
)
"""Words that braces merely set off."""

GREETINGS = words(
    """
    hi hello hey dear hiya howdy welcome thanks greetings morning afternoon evening
    hola estimado estimada querido querida bienvenido bienvenida buenas
    bonjour salut cher chere bonsoir coucou
    hallo liebe lieber moin servus geehrte geehrter
    ola oi caro cara prezado prezada
    ciao gentile salve buongiorno buonasera
    hoi beste geachte lieve hej hejsan hei kara kare kjære kære
    czesc witaj drogi droga szanowny szanowna
    """
)
"""What stands before a name."""

PARTS_OF_DAY = words(
    "morning afternoon evening tag morgen abend dias tardes noches dia tarde noite dobry"
)
"""What greets only behind one of `GOOD`, or where it opens the text."""

GOOD = words("good guten buenos buenas bom boa dzien")

FRENCH_GREETINGS = words("bonjour salut cher chere bonsoir coucou")
"""Behind these a space before "!" or ":" is as it should be."""

TITLES = words(
    "mr mrs ms miss mx dr sr sra srta mme mlle herr frau senor senora senhor senhora dhr heer "
    "mevrouw mevr"
)
"""What stands before a surname."""

SHORT_TITLES = words("m sig dott hr prof")
"""The same, where a full stop ends them."""

NAME_WORDS = words(
    """
    name firstname lastname fullname fname lname surname first_name last_name full_name
    customer_name client_name customername clientname username user_name contact_name unknown
    nombre apellido prenom nom vorname nachname nome sobrenome cognome voornaam achternaam naam
    fornamn namn fornavn navn imie
    """
)
"""What stands for a name behind a greeting, alone or as the last of `FIELD_WORDS`."""

CODES_IN_CAPITALS = words(
    """
    fname lname firstname lastname fullname first_name last_name full_name customername clientname
    tbd fixme placeholder
    """
)
"""Words that nobody writes in capitals but to have them replaced."""

JOINED_NAMES = words("firstname lastname fullname customername clientname username contactname")
"""Names of fields that give themselves away by a capital within: "firstName"."""

SLOT_WORDS = words(
    """
    hi hello hey dear for at in your from with to by on is of the a an our room order and
    que de para por hola con el la a las bonjour pour avec le chez hallo mit am um bei ola com em
    ciao per hoi hej hei czesc
    """
)
"""Words behind which a value is shown."""

NOTED = words(
    "add insert fill write update replace check change link copy text name offer fix ask put date"
)
"""What a writer leaves to do: "TODO: add link"."""

LINK_WORDS = words("link url lien enlace lank lenke odkaz")
HERE = words("here hier ici aqui aca qui har her tutaj")
"""The two stand for a link where there is none: "Book: link here"."""

PUZZLES = words("fill blank blanks guess complete finish")
"""Where these stand, a blank is left on purpose."""

FORMS = frozenset({"tbd", "dd/mm", "dd.mm", "dd-mm", "dd/mm/yyyy", "mm/dd/yyyy", "mm/dd", "hh:mm"})
"""What people write on purpose too, before a fact is known."""
