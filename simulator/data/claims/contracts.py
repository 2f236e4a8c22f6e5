"""Words of contracts and quotes, whose terms need a talk; in five languages, folded.

Collected in November 2026 from offers of leasing, energy, insurance and mobile contracts.
"""

from simulator.data.word_lists import phrases, words

TERMS = words(
    """
    apr mileage deductible excess copay coinsurance overage indexation escalation balloon
    tae carencia franquicia permanencia penalizacion amortizacion
    taeg franchise engagement resiliation preavis mensualites
    effektivzins selbstbeteiligung mindestlaufzeit kundigungsfrist laufzeit restwert anzahlung
    carencia fidelizacao multa franquia
    """
)
TERM_PHRASES = phrases(
    """
    early exit, early exit fee, exit fee, exit fees, early termination, termination fee
    cancellation fee
    notice period, minimum term, fixed term, term of, contract length, contract term
    residual value, down payment, money factor, interest rate, standing charge, unit rate
    price cap, setup fee, upfront fee, early repayment, balloon payment, out of pocket
    cuota inicial, tipo de interes, plazo minimo, duracion del contrato
    frais de resiliation, duree du contrat, taux fixe, apport initial, valeur residuelle
    feste laufzeit, monatliche rate, effektiver jahreszins
    taxa de juros, prazo minimo, multa rescisoria, valor residual
    """
)
"""Conditions of a sale that one asks back about."""

CONTRACTS = words(
    """
    contract lease leasing financing mortgage policy plan plans quote quotes tariff tariffs premium
    contrato financiacion hipoteca poliza tarifa tarifas presupuesto presupuestos
    contrat credit bail assurance forfait forfaits devis
    vertrag leasingvertrag finanzierung versicherung tarif tarife angebot angebote
    financiamento apolice planos orcamento orcamentos
    """
)
"""What such conditions are those of."""

MONTHS_OF_TERM = words(
    "month months mo mos meses mois monate monaten year years anos ans jahre jahren"
)
CURRENCY_WORDS = words("euro euros eur kr kroner kronor zl zł pln dollars pounds usd gbp")

SOON = words(
    """
    today tonight now noon lunch hoy ahora aujourd'hui maintenant ce heute jetzt hoje agora oggi
    vandaag idag dzis
    """
)
"""What holds today only can't wait for an e-mail."""
