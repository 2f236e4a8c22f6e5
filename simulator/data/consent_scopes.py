"""What a record of consent calls its scope: words for service, and words for what sells; folded.

As sign-up forms, shops and customer systems in eleven languages wrote them in November 2026. What
may be either, such as "updates" or "alerts", is in neither list.
"""

from simulator.data.word_lists import words

SERVICE = words(
    """
    service support order orders purchase delivery deliveries shipping shipment shipments tracking
    appointment appointments booking bookings reservation reservations reminder reminders account
    billing invoice invoices transactional transaction transactions security otp verification
    helpdesk pickup contract warranty repair
    servicio soporte pedido pedidos compra entrega envio cita citas reserva reservas recordatorio
    recordatorios cuenta factura facturas transaccional
    commande commandes livraison livraisons assistance rappel rappels compte facture factures
    transactionnel
    bestellung bestellungen lieferung lieferungen termin termine terminerinnerung rechnung
    rechnungen konto kundendienst kundenservice transaktional versand
    servico suporte consulta consultas lembrete lembretes conta fatura
    servizio assistenza ordine ordini consegna appuntamento appuntamenti promemoria fattura
    bestelling levering afspraak afspraken herinnering rekening klantenservice
    bestallning leverans bokning paminnelse faktura kundtjanst
    bestilling aftale pamindelse kundeservice avtale
    zamowienie zamowienia dostawa wizyta przypomnienie rachunek obsluga
    """
)

MARKETING = words(
    """
    marketing promo promos promotion promotions promotional offer offers deal deals sale sales news
    newsletter newsletters advertising ads campaign campaigns discount discounts
    ofertas oferta promocion promociones noticias boletin publicidad
    offres offre nouvelles nouveautes publicite actualites
    angebot angebote werbung neuigkeiten aktionen
    promocao promocoes novidades publicidade
    offerte offerta promozione promozioni novita pubblicita
    aanbieding aanbiedingen acties nieuws reclame nieuwsbrief
    erbjudande erbjudanden nyheter reklam nyhetsbrev kampanj
    tilbud nyheder nyhedsbrev markedsforing kampagne
    oferty promocje nowosci reklama
    """
)
"""One of these beside a word for service, and offers are in scope."""
