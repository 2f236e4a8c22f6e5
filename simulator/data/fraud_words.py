"""What frauds ask for and how, folded, in the languages whose messages are read here.

Patterns: the carriers' codes of conduct (T-Mobile, 2020), the FTC's and Ofcom's pages about scam
texts, and what banks and couriers warn of, as they stood in November 2026; the words are ours.
"""

from typing import Final

from simulator.data.word_lists import phrases, words

SECRETS: Final = phrases(
    """
    password, passwords, passcode, login details, log in details, login credentials, credentials
    username and password, pin, pin code, pin number, pincode, ssn, social security number
    social security no, social security details, national insurance number, sin number
    card number, card numbers, card details, card info, card information, card no
    credit card number, credit card details, credit card info, debit card number, debit card details
    cvv, cvc, bank details, banking details, bank info, bank information, bank account number
    bank account details, bank account info, routing number, online banking details
    mother's maiden name, seed phrase, recovery phrase, secret phrase, private key, private keys
    wallet phrase, apple id, sort code, iban, kontonummer, numero de compte, numero de cuenta
    personnummer, burgerservicenummer, bsn

    contrasena, clave, claves, numero de tarjeta, numero de la tarjeta, numero de su tarjeta
    numero de tu tarjeta, datos de tarjeta, datos de la tarjeta, datos de su tarjeta
    datos de tu tarjeta, datos bancarios, numero de seguridad social, numeros de su tarjeta
    numeros de tu tarjeta, frase semilla, frase de recuperacion

    mot de passe, code secret, code confidentiel, code pin, numero de carte, numeros de carte
    numero de votre carte, coordonnees bancaires, identifiants, identifiants bancaires
    donnees bancaires, numero de ta carte, donnees de carte, mots de passe, phrase de recuperation
    numero de securite sociale, cryptogramme, informations bancaires

    passwort, kennwort, tan, kartennummer, kreditkartennummer, kartendaten, kreditkartendaten
    bankdaten, kontodaten, zugangsdaten, sozialversicherungsnummer, anmeldedaten
    wiederherstellungsphrase, bankzugangsdaten

    senha, palavra passe, numero do cartao, numero do seu cartao, dados do cartao
    dados do seu cartao, dados bancarios, frase de recuperacao

    codice pin, numero di carta, numero della carta, dati della carta, dati bancari, credenziali
    numero della tua carta, numero della sua carta, dati della tua carta, dati della sua carta
    frase di recupero

    wachtwoord, kaartnummer, bankgegevens, inloggegevens, kaartgegevens
    herstelzin
    losenord, kortnummer, kortuppgifter, bankuppgifter, pinkod, kortinformation
    passord, adgangskode, kodeord, kortoplysninger, kontooplysninger, pinkode, bankopplysninger
    kortopplysninger
    hasło, numer karty, dane karty, dane logowania, pesel
    """
)
WORDS_TOO: Final = words("pin tan clave claves credentials identifiants passcode")
"""Secrets that are words too: only in capitals, or as somebody's own."""

OWN_WORDS: Final = words(
    """
    your ur yr su tu sus tus votre vos ton tes ihre ihr ihren deine dein deinen seu sua il tuo suo
    la jouw uw je din ditt dine deres er swoj swoje twoj twoje and y et und e en og i och of or
    """
)

OTHER_CARDS: Final = words(
    "membership member loyalty library insurance gift reward rewards club student points travel"
)
"""Cards whose number is no secret."""

NOT_ASKED_BEHIND: Final = words(
    "reset resets change changes changed manager protected link was is has have"
)
"""Behind a secret: "password reset", "your PIN is 4432"."""

ASKING: Final = words(
    """
    confirm verify validate enter send text reply provide give submit tell type share forward
    supply respond update input import

    confirma confirme verifica verifique introduce introduzca ingresa ingrese envia envie manda
    mande responde responda facilita facilite indica indique proporciona proporcione actualiza
    actualice valide valida escribe escriba confirmar verificar introducir ingresar enviar facilitar
    indicar actualizar validar

    confirmez verifiez saisissez entrez envoyez repondez indiquez communiquez fournissez
    renseignez transmettez validez donnez confirmer verifier saisir entrer envoyer communiquer
    fournir renseigner valider

    bestatigen bestatige geben gib eingeben senden sende antworten antworte teilen nennen nenne
    verifizieren verifiziere aktualisieren aktualisiere schicken schicke mitteilen

    digite insira informe forneca atualize digitar inserir informar fornecer atualizar

    conferma confermi inserisci inserisca invia invii rispondi risponda fornisci fornisca comunica
    comunichi verifichi aggiorna aggiorni confermare verificare inserire inviare fornire comunicare
    aggiornare

    bevestig voer vul stuur geef controleer antwoord bevestigen invoeren invullen sturen verstuur
    verifieer
    bekrafta ange skicka svara uppge fyll verifiera
    bekreft bekraeft oppgi angi svar skriv indtast opplys
    potwierdz podaj wyslij odpisz wpisz zweryfikuj
    """
)
ANY_BEFORE: Final = words("a an una un une ein eine einen uma um een ett en et")
"""Behind these a secret is a new one, to be chosen."""

NO_ORDER_BEFORE: Final = words("your a an the this via by per in no our as")
"""Behind these a word is no order: "by text"."""

BY_REPLY: Final = words(
    """
    send text reply respond forward tell message sms email envia envie manda mande responde responda
    envoyez repondez senden sende antworten antworte schicken schicke invia invii rispondi stuur
    antwoord skicka svara send svar wyslij odpisz
    """
)
"""Those that need no link."""

DENIALS: Final = words(
    """
    never not don't dont won't wont no nobody without cannot can't doesn't didn't isn't nor
    nunca nadie jamas sin tampoco
    jamais ne pas personne sans n'envoyez
    nie nicht kein keine keinen niemals ohne niemand
    nao ninguem sem
    mai non nessuno senza
    nooit niet geen niemand
    aldrig aldri ikke inte ingen aldrig
    nigdy
    asks asking scam scams fraud fraudsters phishing fake estafa fraude arnaque betrug truffa
    """
)
"""Words of a warning: "we will never ask for your PIN"."""

CONDITIONS: Final = words("if unless si wenn falls se als hvis om jesli jezeli")
"""A sentence that begins so threatens: "if you do not confirm …"."""

FEES: Final = words(
    """
    fee fees charge charges duty duties surcharge tasa tasas gastos arancel recargo frais
    gebuhr gebuhren zollgebuhr zollgebuhren zollkosten taxa taxas tarifa spese tariffa
    kosten douanekosten avgift avgiften tullavgift gebyr gebyret tollgebyr opłata opłate dopłate
    dopłata cło clo
    """
)
PAYING: Final = words(
    """
    pay paying settle cover paga pague pagar abona abone payez reglez payer regler acquittez zahlen
    zahle bezahlen bezahle begleichen begleiche paghi pagare versa betaal betala betal zapłac opłac
    dopłac uisc
    """
)
MEANS: Final = words("wire transfer pix bizum zelle bitcoin crypto usdt moneygram transferencia")
"""By these one pays with no link."""

HELD: Final = words(
    """
    parcel package redelivery re-delivery customs shipment release prize winnings lottery
    jackpot inheritance won grant
    paquete aduana aduanas premio ganado ganaste loteria herencia
    colis douane douanes gagne heritage loterie
    paket sendung zoll zustellung gewinn gewonnen erbschaft lotterie
    encomenda pacote alfandega liberacao premio ganhou heranca loteria
    pacco dogana spedizione vinto eredita lotteria
    pakket douane zending erfenis loterij
    forsandelse tull
    pakke pakken toll
    paczka paczki przesyłka przesyłki nagroda
    """
)
"""What such a fee is said to free."""

ACCOUNTS: Final = phrases(
    """
    bank details, banking details, bank account, account details, account number
    datos bancarios, cuenta bancaria, numero de cuenta, coordonnees bancaires, compte bancaire, rib
    bankverbindung, kontoverbindung, bankdaten, kontodaten, dados bancarios, conta bancaria
    dati bancari, coordinate bancarie, iban, bankgegevens, rekeningnummer, bankuppgifter
    kontonummer, bankkonto, numer konta, numer rachunku, konto bankowe
    """
)
CHANGED: Final = words(
    """
    changed change new updated different cambiado cambio nueva nuevo nuevos actualizado
    nouveau nouvelle nouvelles geandert neue neuen neues mudaram mudou nova novo novos
    cambiate cambiati nuovo nuovi nuove gewijzigd nieuw nieuwe veranderd andrats nya nytt ny nye
    endret aendret nowy nowe nowego zmienił zmieniły zmienilismy
    """
)
OURS: Final = words(
    "our we we've nuestra nuestro nuestros nuestras notre nos unsere unser unseren nossa nosso"
    " nossos nostro nostri nostre onze ons vara vart vores vare vart nasz nasze naszego"
)
MONEY: Final = words(
    """
    pay payment payments wire transfer deposit invoice invoices rent send pago pagos paga pague
        transferencia transfiere transfiera ingrese ingreso factura paiement paiements virement
    virements
    virez payez reglez loyer facture zahlung zahlungen uberweisen uberweise uberweisung rechnung
    pagamento pagamentos transfira transferencias pix fatura bonifico pagamenti versa fattura
    betaling betalingen overmaken overboeken factuur betalning betala faktura hyra betalinger betal
    overfor husleje przelew przelewy wpłac zapłac faktury
    """
)
WIRED: Final = words("the money funds it your our to us cash $")
"""Behind "wire", where it is an order."""

GIFT_CARDS: Final = phrases(
    """
    gift card, gift cards, giftcards, giftcard, itunes cards, google play cards, steam cards
    tarjetas regalo, tarjetas de regalo, cartes cadeaux, geschenkkarten, gutscheinkarten
    cartoes presente, cartoes de presente, carte regalo, cadeaukaarten, presentkort, gavekort
    karty podarunkowe
    """
)
CARD_CODES: Final = words(
    "codes numbers photo photos picture pictures scratch codigos fotos foto codici kodes koder kody"
    " nummern bilder zdjecia"
)

THREATS: Final = words(
    """
    locked suspended blocked closure deactivated restricted unusual unauthorized unauthorised
    suspicious disabled frozen terminated
    bloqueada bloqueado suspendida suspendido
    bloque suspendu suspendue desactive
    gesperrt sperrung eingeschrankt gesperrte
    suspensa suspenso
    bloccato sospeso bloccata sospesa
    geblokkeerd opgeschort
    sparrat avstangt sperret spaerret lukket
    zablokowane zablokowana zawieszone
    """
)
ENTERED: Final = words(
    """
    verify confirm unlock restore reactivate login log sign validate
    verifique verifica confirme confirma acceda accede ingrese desbloquee inicie
    verifiez confirmez connectez
    bestatigen verifizieren einloggen anmelden entsperren bestatige
    acesse regularize desbloqueie
    accedi verifichi confermi
    bevestig verifieer inloggen deblokkeer
    bekrafta logga verifiera
    bekreft bekraeft logg
    zaloguj potwierdz odblokuj
    """
)
HELD_ACCOUNTS: Final = words(
    """
    account card cuenta tarjeta compte carte konto karte conta cartao conto carta rekening pas
    kontot kort kortet kontoen karta karte konta access acceso acces zugang acesso accesso
    """
)
