"""Which texts ask for what frauds ask for."""

import pytest

from simulator.analysis import analyze

ASKING = [
    "Confirm your password at https://a.example/in",
    "Reply with your PIN to confirm",
    "If you do not verify your card number at x.example/v your account closes",
    "Text us your card number and CVV to hold the room",
    "Forward us the codes from two gift cards, reply here",
    "Pay a small customs fee to release your parcel: a.example/b",
    "Our bank details have changed, please pay the invoice to the new account",
    "Wire Friday's deposit today",
    "Your account is locked. Verify now: https://a.example/v",
    "See your statement at http://192.0.2.4/s",
    "Introduzca su clave y PIN en https://a.example/banco",
    "Confirmez votre mot de passe sur colis.example/x",
    "Bitte teilen Sie uns Ihre PIN mit: antworten Sie hier",
    "Pague a taxa de liberação do prêmio: https://a.example/p",
    "Conferma la password su https://a.example/a",
    "Uw pakket: betaal 2 euro douanekosten: x.example/p",
    "Bekräfta ditt lösenord på https://a.example/x",
    "Podaj hasło i numer karty na https://a.example/b",
    (
        "Hi Mum, dropped my phone in the sink. This is my new number, can you pay a bill "
        "of £640 for me?"
    ),
    (
        "Mamá, se me rompió el móvil, este es mi número nuevo. Necesito que me hagas un "
        "bizum de 800 euros"
    ),
    (
        "Coucou maman, j'ai cassé mon téléphone, voici mon nouveau numéro. Tu peux faire "
        "un virement de 900 euros ?"
    ),
    (
        "Hallo Papa, mein Handy ist kaputt, das ist meine neue Nummer. Kannst du mir "
        "1200 Euro überweisen?"
    ),
    "Oi mãe, meu celular quebrou, esse é meu número novo. Faz um pix de R$ 950 pra mim?",
    (
        "Ciao mamma, ho rotto il telefono, questo è il mio nuovo numero. Puoi fare un "
        "bonifico di 700 euro?"
    ),
    "Hoi mam, mijn telefoon is kapot, dit is mijn nieuwe nummer. Kun je 850 euro overmaken?",
    "Grandma, it's me, I'm in jail. Please wire 3,000 for bail",
    "E-ZPass: unpaid toll of $6.99. Pay now to avoid late penalties: ezpass-pay.example",
    "DGT: tiene una multa pendiente de 30 euros. Pague en dgt-pago.example",
    "HMRC: your tax refund of £311.40 is ready. Claim: hmrc-claim.example",
    "Belastingdienst: uw teruggave belasting van 214 euro. Bevestig op bd-nl.example",
    "Your parcel is stuck at the depot. Pay $2.10: post-us.example/a",
    "Il tuo pacco è fermo. Paga 2 euro: poste-it.example/p",
    "Seu pacote está retido na alfândega. Pague a taxa: correio.example/t",
    "Uw pakket is tegengehouden, betaal 1,95: post.example/nl",
    "You're hired! Send a $60 deposit for your training kit: hr@jobs.example",
    "Nuevo empleo remoto: abona la tasa de registro de 30€ en empleo-x.example",
    "Send 0.02 BTC and we double it in an hour: x.example",
    "Deposit $300 in USDT for guaranteed returns of 40%. WhatsApp 555-0100",
    "Pay your back taxes in gift cards or face arrest. Call 555-0102",
    "Your bail fee must be paid by Bitcoin today",
    "Dinos el código de verificación que acabas de recibir",
    "Donnez-nous le code à 6 chiffres reçu par SMS",
    "Pour ne pas perdre l'accès, confirmez votre mot de passe : x.example",
    "To not lose access verify your password at x.example/a",
    "Votre compte est suspendu. Connectez-vous: banque.example/x",
    "Il suo conto è bloccato, acceda: banca-y.example/l",
    "Congratulations! Lottery prize of 2M. Pay the release fee by MoneyGram",
]
FINE = [
    "We will never ask for your PIN or password",
    "Never share your password. Reply HELP for help",
    "Your code is 448120. Nobody from our shop will ask for it",
    "Use PIN 4432 to open locker 7, reply R for another day",
    "Your password was changed. Not you? Call 512-555-0100",
    "Confirm your password reset: https://a.example/r",
    "Reply PIN to get an enamel pin",
    "Send a gift card by text: the code arrives in minutes",
    "Pay your membership fee by Friday: a.example/x",
    "Open a new bank account and get $200: deposit $500, bank.example/x",
    "Reply with your library card number to renew",
    "Your parcel is here. No fee to pay: a.example/t",
    "Barbed wire and fence posts in stock, reply YES",
    "Spray tan $20, reply TAN to book",
    "Your new card is on its way. Activate it: bank.example/a",
    "The road is blocked. Log your hours at a.example/h",
    "Nunca te pediremos tu clave ni PIN. Responde STOP",
    "Wir fragen nie nach Ihrer PIN. Antworten Sie STOP",
    "Kestrel Bank: unusual activity on your card. Reply YES if it was you, NO if not",
    "Mum, Sunday's her day: 20% off flowers at fleur.example",
    "Mum's the word! New number, same shop: pay us a visit on 555-0100",
    "Job fair Saturday: no entry fee. Pay nothing, park free. jobs.example",
    "Your verification code is 448120. Don't give it to us or anyone.",
    "Tell us the 6-digit code at the till for 10% off",
    "Give the driver your 4 digit code. Reply HELP",
    "Earn 1% back in bitcoin on every tea. Send this to a friend: tea.example",
    "We accept gift cards. Pay your bill in store or by card.",
    "Pay the class fee by Friday and get a free gift: yoga.example/p",
    "Toll roads are free this Sunday. Reply MAP",
    "Your refund of $20 is on its way, no tax due. Track: shop.example/r",
    "Buy a $50 gift card, get $10: shop.example/g. No fees",
    "Send Grandma a gift card with your own photo! Reply GIFT",
    "Your order is held at the desk. Pay when you collect. Open 9-5, 12 Mill Ln",
    "Grandpa, dad, mom: new phones for all, transfer your number for free at 555-0100",
    "We're hiring! Job open days Fri. Apply: cafe.example/jobs",
    "Delivery is free. Pay online at teas.example/x",
    "We never ask for the 6-digit code we just sent you",
    "Si no puedes venir, responde con la clave 2",
    "Reply with your code word to join us: TEA",
    "Nächste Sendung 8 Uhr: keine Gebühren im Mai. x.example",
    "Votre colis est en point relais. Livraison sans frais. colis.example/t",
    "Tu paquete llega hoy. Paga al recibir, sin gastos. paq.example",
    "Taxa de matrícula zero em maio! Pague só a primeira mensalidade: gym.example/m",
    "La spedizione è gratis da 30€, paga con carta: te.example",
    "You won Saturday's raffle! Collect your tea at the desk. Reply OK",
    "Members' lot: parking fee is $5, pay at the gate. Map: a.example/m",
    "Your card ending 4421 was charged $12.50 at Dray. Not you? Call 555-0101",
    "Your PIN to open the gate is 4451. Text us if it fails",
]
ON_THEIR_OWN_SITE = [
    (
        "Dray Couriers",
        (
            "Dray Couriers: customs charges of €12 are due on your parcel. Pay at "
            "draycouriers.example/x or at the depot."
        ),
    ),
    (
        "Dray Couriers",
        (
            "Dray Couriers: your parcel is held at customs. Pay the duty of £9.20 at "
            "https://dray.example/p"
        ),
    ),
    (
        "Harbour Tea",
        (
            "Harbour Tea: your package is stuck in customs, we pay the fee. Track: "
            "harbourtea.example/t"
        ),
    ),
    (
        "Kestrel Bank",
        (
            "Kestrel Bank: your card is locked after three wrong tries. Unlock it in the app "
            "or at kestrelbank.example/u"
        ),
    ),
    ("Larch Tax", "Larch Tax: claim your tax refund early with us: larchtax.example/r"),
    ("Lumio", "Get Mum a new phone: from $20 a month, we pay the first. lumio.example/m"),
    ("Lumio", "Enter the verification code 448120 at lumio.example/v"),
    ("City Parking", "City Parking: your fine of $40 is unpaid. Pay at cityparking.example/f"),
    (
        "Rivermont School",
        "Tuition of $400 is due: pay the fee by wire or card at rivermont.example/pay",
    ),
    ("Kyoto Tours", "Your package tour to Kyoto: pay the deposit by 5/1 at tours.example/k"),
    ("Stadtwerk", "Wasserpaket: Zahlung offen? Rechnung 12 per Lastschrift. stadtwerk.example"),
    (
        "PTA Oak",
        "Prize draw: $1 a ticket, pay the PTA office. All fees go to the library. ptaoak.example",
    ),
    ("Lumio", "Reset your password at lumio.example/r, link works for an hour"),
    ("Lumio", "Confirm your email at lumio.example/c and set a password"),
]


@pytest.mark.parametrize("text", ASKING)
def test_requests_of_frauds_are_found(text: str) -> None:
    assert analyze(text).money_or_secrets


@pytest.mark.parametrize("text", FINE)
def test_warnings_codes_and_ordinary_business_ask_for_nothing(text: str) -> None:
    assert [text[s:e] for s, e in analyze(text).money_or_secrets] == []


@pytest.mark.parametrize(("brand", "text"), ON_THEIR_OWN_SITE)
def test_a_plain_notice_with_a_link_to_the_senders_own_site_asks_for_nothing(
    brand: str, text: str
) -> None:
    assert analyze(text, brand=brand).money_or_secrets == ()


def test_a_site_that_only_begins_with_the_name_is_not_the_senders_own() -> None:
    text = "Dray Couriers: your parcel is held. Pay the $1.99 fee: {}.example/pay"
    for host, is_fraud in (("dray-parcel", True), ("draycouriers", False), ("dray", False)):
        found = analyze(text.format(host), brand="Dray Couriers").money_or_secrets
        assert bool(found) is is_fraud, host
