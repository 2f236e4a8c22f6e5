"""How the answer to an opt-out speaks: what it must say, and what it must not.

47 CFR 64.1200(a)(12), in force since April 2024: one text that confirms and does not market. Our
own lists for eleven languages, November 2026; all folded: small letters, no accents.
"""

from simulator.data.word_lists import phrases, words

ENDED = phrases("""
    no more, not get any more, not receive, won't receive, won't get, won't hear, won't text
    won't be texted, won't message, no longer receive, no longer get, no longer hear
    no longer text, no further, not hear from, not text you, not message you
    unsubscribed, opted out, been removed, are removed, you're out, you are out, taken off
    been stopped, have stopped, we've stopped, are stopped, blocks all
    off the list, off our list, off this list
    end here, ends here, ended, been cancelled, been canceled, is cancelled, is canceled
    last text, last message, final text, final message, stopped texting
    removed, deleted, erased, switched off, turned off, are off, is off, off our, off the text
    left the, left our, leave your phone, opt out confirmed, opt out recorded, opt out complete
    opt out received, opt out is
    no recibiras, no recibira, no recibiran, no volveras a recibir, no volvera a recibir
    no te enviaremos, no le enviaremos, no te escribiremos, no mas mensajes, no mas sms
    borrado, borrada, eliminado, eliminada, retirado, retirada
    dado de baja, dada de baja, de baja, baja confirmada, baja realizada, cancelado, cancelada
    retire, retiree, supprime, supprimee, ne figurez plus, ne recevrez plus, ne recevras plus
    plus de sms, plus de messages, plus aucun
    desabonne, desabonnee, desinscrit, desinscrite, desinscription, desabonnement
    geloscht, entfernt, gestrichen, ruhe, keine nachrichten, keine sms, keine weiteren
    keine texte, nicht mehr, abgemeldet
    ausgetragen, abbestellt
    nao recebera, nao vai receber, nao vai mais receber, nao enviaremos, descadastrado
    descadastrada, removido, removida, excluido, excluida, apagado, saiu da, inscricao cancelada
    envio cancelado
    rimosso, rimossa, eliminato, eliminata, non riceverai, non ricevera, cancellato, cancellata
    disiscritto, disiscritta
    iscrizione annullata, nessun altro
    verwijderd, niets meer, geen berichten, geen sms, geen verdere, niet meer, afgemeld
    uitgeschreven
    borttaget, borttagen, raderat, raderad, inga fler, inga mer, inte fler, avregistrerad
    avslutad, avslutat, avanmald
    slettet, fjernet, ingen flere, ikke flere, ikke lenger, ikke laengere, avmeldt, afmeldt
    avsluttet
    usunieto, usunelismy, usuniety, usunieta, nie otrzymasz, nie dostaniesz, wiecej nie, wypisano
    wypisany, wypisana, zrezygnowano
    rezygnacja przyjeta, skreslony, skreslona, skreslono
    come to an end, came to an end, taken your number, number is out, number out, withdrawn
    opt out went, opt out worked, now off, be silent, stay silent, go quiet, stay quiet, is over
    are over, nothing from us, nothing else, nothing more, none of our, not be in touch
    won't be in touch, won't be hearing, last you'll hear, last you will hear, in peace
    salido de, dejado de, fuera de la lista, ya no esta, ya no estas, sorti de, sortie de
    n'aurez plus
    n'auras plus, nicht langer, aus dem verteiler, fuori dalla lista, fora da lista
    """)
"""Words that say no more messages come."""

LAST = words("""
    last final ultimo ultima l'ultimo l'ultima dernier derniere letzte letzter letztes laatste
    sista siste sidste
    ostatnia ostatni ostatnie
    """)
"""Of messages they say that no other comes."""

STEMS = tuple(
    words("""
    unsub stop optout cancel remov delet goodbye
    desuscri desinscri desabon arret resili abmeld abgemeld abbestell abgemeldet descadastr
    cancelam desinscr disiscri cancell uitschrij uitgeschr afmeld afgemeld avregistr avslut avanmal
    avmeld meldt afmelding wypis rezygn wykresl zegn
    """)
)
"""How words begin that speak of leaving; in the answer to an opt-out they say that it worked."""

NEGATIONS = words("""
    no not won't never don't ne n'en nicht kein keine keinen nao non geen niet inga inget
    inte ingen ikke nie niets nichts nothing
    """)
"""Words that deny."""

FURTHER = words("""
    more further again longer anymore another
    mas volver volvera volveras volveremos otro otra otros otras nuevamente
    plus aucun autre autres
    mehr weitere weiteren weiter
    mais outra outras novamente
    piu altri altro ulteriori
    meer verdere
    fler mer langre vidare igen
    flere mere mer lenger laengere
    wiecej juz kolejnych
    """)
"""Words that go on; a few words behind one that denies, they say that it is over."""

OFFERS = words("""
    offer deal deals sale discount discounts coupon voucher gift gifts promo bonus prize
    win reward rewards giveaway bargain clearance
    oferta ofertas descuento descuentos regalo regalos cupon rebaja rebajas
    offre offres remise remises cadeau cadeaux reduction reductions soldes
    angebot angebote rabatt rabatte gutschein geschenk
    desconto descontos presente presentes cupom promocao
    offerta offerte sconto sconti regalo buono
    aanbieding korting cadeau
    erbjudande rabatt present tilbud rabat gave
    oferta rabat znizka prezent
    """)
"""Words that sell."""

SELLING = phrases("""
    before you go, wait, we'll miss you, come back for, one last, last chance
    changed your mind, for free, shop, buy, save up, still save
    antes de irte, espera, ultima oportunidad, compra
    avant de partir, attendez, derniere chance, achetez
    bevor du gehst, bevor sie gehen, letzte chance, kaufen
    antes de ir, espere, ultima chance, compre
    """)
"""Phrases that hold on to somebody who has left."""

HURDLES = phrases("""
    are you sure, to confirm, please confirm, confirm your, must confirm, to complete, to finish
    to finalise, to finalize, log in, login, sign in, call us to, fill in, fill out, tell us why
    why are you, reply yes, reply y, really want, one more step
    estas seguro, estas segura, esta seguro, esta segura, para confirmar, confirma tu
    confirme su, para completar, inicia sesion, responde si, por que
    etes vous sur, es tu sur, pour confirmer, confirmez, pour finaliser, connectez vous
    repondez oui, dites nous pourquoi
    wirklich, mit ja, bist du sicher, sind sie sicher, zur bestatigung, bestatige, bestatigen sie
    einloggen
    melde dich an, antworte ja, warum
    tem certeza, para confirmar, confirme, para concluir, faca login, responda sim, por que
    sei sicuro, sei sicura, per confermare, conferma, rispondi si
    weet je het zeker, bevestig, antwoord ja
    ar du saker, bekrafta, svara ja, er du sikker, bekreft, bekraeft, svar ja
    czy na pewno, potwierdz, odpisz tak
    """)
"""What asks for more before somebody is let go."""

DELAYS = phrases("""
    within, allow up to, takes up to, take up to, may take, up to 24, up to 48, up to 72
    business days, working days, may still, might still, in the next
    dentro de, puede tardar, hasta 24, hasta 48, dias habiles, aun puedes recibir
    sous, dans un delai, peut prendre, jours ouvres
    innerhalb, kann bis zu, dauert bis zu, werktage, werktagen
    em ate, pode levar, dias uteis, prazo de
    entro, puo richiedere, giorni lavorativi
    binnen, kan tot, werkdagen
    inom, kan ta, arbetsdagar, innen, inden, kan tage, arbeidsdager
    w ciagu, moze potrwac, dni roboczych
    """)
"""What puts the end off."""
