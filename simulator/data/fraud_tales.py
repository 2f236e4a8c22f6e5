"""Tales that frauds tell, as the words that meet in one, folded.

Patterns: what the FTC, Action Fraud, Europol and the consumer advice centres of Germany, France,
Spain, Italy, Portugal, Brazil and the Netherlands warn of, November 2026; the words are ours.
"""

from typing import Final

from simulator.data.word_lists import words

STUCK: Final = words(
    """
    held stuck detained customs undelivered undeliverable
    retenido retenida detenido detenida aduana aduanas retenu retenue bloque bloquee douane douanes
    zoll zuruckgehalten festgehalten alfandega retida retido fermo bloccato trattenuto dogana
    vastgehouden tegengehouden zatrzymana wstrzymana zatrzymany fastnat tilbageholdt
    """
)
PARCELS: Final = words(
    """
    parcel package shipment delivery paquete envio colis livraison paket sendung encomenda pacote
    pacco spedizione pakket pakketje zending paczka paczke przesyłka przesyłke pakke pakken
    """
)
UNPAID: Final = words(
    """
    unpaid outstanding overdue pendiente impagada impagado impaye impayee impayes offene offen
    ausstehende unbezahlte pendente vencida insoluto insoluta scaduto scaduta openstaande onbetaalde
    nieopłacona nieopłacony zaległa obetald ubetalt
    """
)
TOLLS: Final = words(
    """
    toll tolls ezpass multa multas peaje peajes amende amendes peage stationnement maut bußgeld
    bussgeld strafzettel knollchen pedagio pedaggio contravvenzione boete tol mandat bot
    """
)

TAXES: Final = words(
    """
    tax taxes hmrc irs impuestos hacienda renta impots fiscal fisc steuer finanzamt imposto receita
    tasse agenzia belasting belastingdienst podatek skatt skatteverket skat
    """
)
REFUNDS: Final = words(
    """
    refund rebate reembolso devolucion remboursement erstattung ruckerstattung steuererstattung
    restituicao rimborso teruggave zwrot aterbaring tilbagebetaling
    """
)
CLAIMING: Final = words(
    """
    claim accept confirm verify submit reclame reclamalo solicite solicita confirme acepte
    reclamez confirmez acceptez anfordern beantragen bestatigen bestatige resgate richiedi conferma
    accetta vraag bevestig odbierz potwierdz bekrafta bekraeft
    """
)

JOBS: Final = words(
    """
    hired job jobs vacancy employment salary recruiter contratado contratada empleo vacante emploi
    embauche stelle nebenjob emprego vaga contratad assunto assunta lavoro baan vacature praca
    """
)
JOB_COSTS: Final = words("deposit kit deposito caution acompte kaution cauzione borg kaucja")

CRYPTO: Final = words(
    """
    bitcoin bitcoins btc eth ethereum usdt crypto cryptos cryptocurrency tether kryptowahrung krypto
    criptomonedas criptomoneda cripto cryptomonnaie criptomoedas criptovalute kryptowaluty
    """
)
GAINS: Final = words(
    """
    double doubled doubles triple guaranteed profit profits returns multiply x2 10x duplica duplicar
    triplica garantizado garantizada ganancias doublez doubler garanti garantis gains verdoppeln
    verdopple garantiert garantierte gewinne rendite dobre dobrar garantido lucro lucros raddoppia
    garantito guadagni verdubbel gegarandeerd winst podwoj zysk gwarantowany
    """
)
INVESTING: Final = words(
    """
    send deposit invest transfer envia envie deposita deposite invierte invierta transfiere
    envoyez deposez investissez investiere investieren einzahlen zahle sende senden invista
    investi deposita invia versa stort investeer stuur wpłac zainwestuj
    """
)
ODD_WAYS: Final = CRYPTO | words("moneygram western paysafecard paysafe")
PAID: Final = words(
    "paid payable payment payments pagado pagada paye payee bezahlt pago pagato betaald"
)
BY_MEANS_OF: Final = words(
    "by with in via through using or con en mit per com em avec par met als w som i of ou o oder"
)
"""Before what no honest bill is paid by, such as gift cards."""

BILLS: Final = words(
    """
    fee fees tax taxes fine bail debt penalty warrant arrest tasa tasas multa fianza deuda frais
    amende dette gebuhr gebuhren strafe kaution schulden taxa divida spese debito cauzione kosten
    boete schuld opłata opłate dług
    """
)

FAMILY: Final = words(
    """
    mum mom mummy mommy dad daddy nan gran grandma grandpa granny mama papa mami papi abuela abuelo
    maman mamie papy mutti vati oma opa mae pai mamae papai mamma nonna nonno babbo mam pap tata
    mamo tato babciu mormor farmor
    """
)
TROUBLED: Final = words(
    """
    lost broke broken cracked smashed dropped new stolen roto rota perdi perdido nuevo nueva robado
    casse cassee perdu nouveau vole kaputt verloren neue neues neu gestohlen quebrou quebrado perdi
    novo roubado rotto rotta perso nuovo rubato kapot kwijt nieuw nieuwe zepsuł zgubiłem zgubiłam
    nowy trasig tappat nytt ny
    """
)
PHONES: Final = words(
    """
    phone mobile cell number no movil telefono numero celular telephone portable handy nummer
    handynummer telemovel cellulare telefoon mobiel telefon numer mobil
    """
)
PLIGHTS: Final = words(
    """
    jail bail arrested stranded accident carcel fianza accidente accident prison gefangnis kaution
    unfall cadeia acidente fianca prigione incidente gevangenis ongeluk wypadek
    """
)
LENDING: Final = words(
    """
    transfer send pay lend wire owe transferir transfiere transfieras enviar mandar prestar pagar
    ingresar bizum virer virement envoyer preter payer uberweisen uberweise schicken leihen zahlen
    pix emprestar inviare bonifico prestare mandare overmaken maak lenen betalen tikkie przelac
    przelej pozyczyc swisha swish overfore lane
    """
)

GIVING: Final = words(
    """
    read tell send text give share forward dime digame dinos envie envia enviame enviame envianos
    mandame mandanos facilitenos donnez envoyez communiquez dites transmettez nennen nenne schicken
    schicke senden sende teilen mande diga informe passe dimmi invia inviami mandami mandaci
    comunica stuur geef vertel podaj przeslij wyslij skicka uppge oppgi
    """
)
REPLYING: Final = words(
    "reply respond responde responda repondez antworten antworte rispondi antwoord"
)
TO_US: Final = words(
    "us me nos nous moi uns mir ci mi ons mij me nam oss mig meg enviame envianos mandame mandanos"
    " dime digame dinos facilitenos dimmi inviami mandami mandaci comunicaci"
)
CODES: Final = words(
    "code codes codigo codice kod kode otp passcode bestatigungscode verificatiecode smscode"
)
ONE_TIME: Final = words(
    """
    digit digits just verification otp verificacion digitos cifras recibido recibiste recibir
    chiffres recu recevoir stelligen stellige erhalten bestatigungscode verificacao recebeu
    verifica cifre ricevuto verificatiecode cijfers ontvangen ontving otrzymany weryfikacyjny
    """
)
SHOWN_AT: Final = words(
    """
    till desk counter door store shop checkout bar entrance driver courier pickup reception caja
    tienda puerta mostrador repartidor caisse magasin porte accueil livreur kasse laden theke
    eingang fahrer caixa loja balcao entregador cassa negozio ingresso corriere kassa winkel balie
    bezorger
    """
)
"""Where a code is shown that was given for it."""

OR_ELSE: Final = words("or otherwise o ou oder sonst sinon of albo inaczej eller altrimenti senao")
"""Behind these a sentence says what happens else."""
PURPOSES: Final = words("to para per pour por om zu by")
"""Behind these a "not" is what the order is for: "to not lose access"."""
