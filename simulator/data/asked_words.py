"""How a text says that its reader has asked for it, and that they have only joined a list.

Eleven languages in one pool, folded: small letters, no accents. Collected in November 2026.
"""

from simulator.data.word_lists import crossed, phrases, words

ASKED = (
    *crossed("you, you've, you have", "asked, requested, wanted, wished, ordered, booked"),
    *phrases(
        """
        as you asked, as requested, as promised, as agreed, your request, your question, your quote
        your enquiry, your inquiry, your interest in, in answer to, here is the guide
        here's the guide, here is your, here's your
        preguntaste, preguntaba, pediste, solicitaste, solicito, tu pregunta, tu consulta
        su consulta, tu solicitud, su solicitud, aqui tienes, aqui tiene, como pediste
        gracias por preguntar, tu interes en, su interes en
        vous avez demande, tu as demande, votre demande, ta demande, votre question, voici votre
        voici le, comme convenu, comme promis, votre interet
        deine anfrage, ihre anfrage, deine frage, ihre frage, wie gewunscht, wie versprochen
        hier ist dein, hier ist ihr, dein interesse, ihr interesse, du hast gefragt
        voce pediu, voce perguntou, seu pedido, sua pergunta, aqui esta, conforme combinado
        hai chiesto, ha chiesto, la tua richiesta, la sua richiesta, come richiesto, ecco il tuo
        je vroeg, u vroeg, je aanvraag, uw aanvraag, zoals beloofd, zoals gevraagd, hier is je
        du fragade, din forfragan, som utlovat, har ar din, du spurte, din forespørsel
        du spurgte, din forespørgsel, som lovet, her er din, som avtalt, som aftalt
        twoje pytanie, twoja prosba, zgodnie z obietnica, pytales, pytałes, pytalas, pytałas
        """
    ),
)
"""The reader asked, and this is the answer."""

JOINING = words(
    """
    signing sign signed up subscribing subscribed subscription joining joined join registering
    registrarte suscribirte inscription s'inscrire anmeldung cadastrar inscrever iscritto iscritta
    aanmelding anmalan anmalde tilmelding pameldingen zgloszenie zgłoszenie zapis
    """
)
"""With these the reader is thanked for nothing but joining the list."""
