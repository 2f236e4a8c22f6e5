"""What sells, in words that come too early for those who only begin to look; folded.

English, Spanish, French, German, Portuguese, and the commonest of six more languages; collected
in November 2026 from shops', schools' and agents' texts.
"""

from simulator.data.word_lists import crossed, phrases, words

DISCOUNTS = words(
    """
    discount discounts coupon coupons promo markdown clearance bogo
    descuento descuentos rebaja rebajas cupon liquidacion
    rabais soldes reduction reductions remise coupon
    rabatt rabatte preisnachlass schlussverkauf
    desconto descontos cupom liquidacao
    sconto sconti saldi korting uitverkoop rea rabatten udsalg tilbud znizka znizki rabat
    zniżka zniżki wyprzedaz
    """
)
DISCOUNT_PHRASES = phrases(
    """
    half price, half off, sale ends, sale starts, our sale, price drop, prices drop
    special offer, special price, code at checkout, flash sale, the sale, sale is on, big sale
    spring sale, summer sale, autumn sale, fall sale, winter sale, in our sale
    a mitad de precio, mitad de precio, oferta especial, precio especial, codigo promocional
    moitie prix, a moitie prix, offre speciale, prix special, code promo
    zum halben preis, halber preis, sonderangebot, sonderpreis, rabattcode
    metade do preco, pela metade, oferta especial, preco especial, codigo promocional
    a meta prezzo, offerta speciale, halve prijs, halva priset, halv pris, pol ceny
    """
)
OFFS = words("off rabatt nachlass korting rabat sconto desconto descuento reduction remise")
"""Behind a percentage or a sum they make a discount of it."""

LAST_CALLS = (
    *phrases(
        """
        last call, final call, last chance, final chance, final hours, final day, last day to
        last few hours, ends tonight, ends at midnight, closes tonight, before it's too late
        ultima llamada, ultima oportunidad, ultimo dia, ultimas horas, se acaba hoy
        termina hoy, termina esta noche
        dernier appel, derniere chance, dernier jour, dernieres heures, se termine ce soir
        letzter aufruf, letzte chance, letzte gelegenheit, letzter tag, letzte stunden
        endet heute, nur noch heute
        ultima chamada, ultima chance, ultima oportunidade, ultimas horas, acaba hoje
        termina hoje, so hoje, ultima occasione, ultimo giorno, laatste kans, laatste dag
        sista chansen, sista dagen, siste sjanse, siste dag, sidste chance, sidste dag
        ostatnia szansa, ostatni dzien
        """
    ),
    *crossed("order, book, buy, enrol, enroll, sign up", "by tonight, before midnight"),
)

PRICE_LEADS = words(
    """
    from only just now for starting
    desde solo por ahora partir des pour seulement ab nur fur jetzt
    apenas agora da solo vanaf slechts voor fra kun bare fran bara od tylko za
    """
)
"""Before a sum they make it a price to pay."""

PER = words(
    """
    month mo week year yr day night person head each pp monthly
    mes semana ano dia noche persona mois semaine an jour nuit personne
    monat woche jahr tag nacht person mese anno notte persona maand week jaar
    """
)
"""Behind a sum, after "a", "per" or "/", they make it a price to pay."""

PERS = words("a per / an each al por la par pro im je ao al a o per de par")

NO_PRICE = words(
    """
    save saves saved saving fund funds grant grants raise raised raises donate donated cost costs
    pay paid earn win won worth prize budget average waste spend spent
    ahorra ahorro ahorrar cuesta cuestan pagan gana economisez gagnez coute coutent coutait
    spare sparen spart kostet kosten zahlen gewinne economize custa custam pagam ganhe
    """
)
"""Before a sum they tell of it, and ask for nothing."""

STRANGERS = phrases(
    """
    you don't know us, you do not know us, you may not know us, you might not know us
    never heard of us, haven't heard of us, first time you hear from us, new to our brand
    let us introduce ourselves, allow us to introduce ourselves, let me introduce our company
    aun no nos conoces, todavia no nos conoces, quiza no nos conozcas, permitenos presentarnos
    vous ne nous connaissez pas, tu ne nous connais pas, permettez nous de nous presenter
    du kennst uns noch nicht, sie kennen uns noch nicht, wir mochten uns vorstellen
    voce ainda nao nos conhece, ainda nao nos conhece, permita nos apresentar
    """
)
"""What a customer does not need to be told."""
