"""Invitations that do not say to what, places where a thing is done, words that fill an order.

Eleven languages in one pool, folded: small letters, no accents. Collected in November 2026 from
the buttons and closing lines of marketing texts.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import crossed, phrases, words

VAGUE: Final = (
    *phrases(
        """
        click here, tap here, press here, click below, tap below, click the link, tap the link
        click this link, tap this link, click on the link, click on this link, click link
        follow the link, follow this link, open the link, use the link, link below, the link below
        learn more, more info, more information, info, details, more details, full details, find out
        find out more, read more, see more, discover more, view more, know more, more here
        info here, details here, check us out, look here, see this, see what's new
        see what's possible
        see what's inside, see for yourself, see inside, start your, begin your, get started
        get going, start here, start now, start today, unlock your, unleash your, reach your
        transform your, elevate your, change your life, take the next step, take the first step
        make the switch, make it happen, make it yours, experience the, feel the difference
        discover what's, discover the difference, discover your, explore more, explore now
        don't miss out, don't miss this, don't wait, don't delay, don't hesitate, act now
        take advantage, join the movement, be part of, be the first, say hello to, say goodbye
        treat yourself, live your, go for it, swing by the site, visit our website, visit our site
        visit the site, visit our page, go here, go to our website, get in touch
        everything you need to know, answers here, sign up here, wait no more
        haz clic, haga clic, clic aqui, pincha aqui, pincha, pulsa aqui, entra aqui, mas info
        mas informacion, mas detalles, informacion aqui, descubre mas, descubra mas, saber mas
        conoce mas, conozca mas, ver mas, lee mas, empieza tu, comienza tu, aprovecha, aproveche
        no te lo pierdas, no se lo pierda, no te pierdas, descubrelo
        cliquez ici, clique ici, clic ici, cliquez sur le lien, plus d'infos, plus infos
        plus d'informations, plus informations, en savoir plus, savoir plus, decouvrez, decouvrir
        decouvrez en plus, voir plus, lire la suite, commencez votre, profitez, foncez, n'attendez
        par ici, c'est ici, infos ici, details ici, plus de details
        hier klicken, klick hier, klicken sie hier, klicke hier, hier entlang, hier tippen
        mehr infos, mehr info, mehr informationen, mehr erfahren, erfahre mehr, erfahren sie mehr
        mehr dazu, entdecken sie mehr, entdecke mehr, alle infos, alle details, weitere infos
        weitere informationen, jetzt entdecken
        hier entdecken, mehr entdecken, zugreifen, zuschlagen, schlag zu, greif zu, greifen sie zu
        starte deine, starten sie ihre, starten sie ihren, worauf wartest du, mehr lesen
        weiterlesen, mehr hier, hier mehr, mehr: hier
        clique aqui, clica aqui, toque aqui, saiba mais, saber mais, mais info, mais informacoes
        mais detalhes, confira, veja mais, veja aqui, leia mais, descubra mais
        comece sua, comece a sua, aproveite, nao perca, acesse aqui, acesse, conheca mais
        clicca qui, clicca sul link, clicchi qui, scopri di piu, scopra di piu, per saperne di piu
        saperne di piu, maggiori info, maggiori informazioni, piu info, altre info, leggi di piu
        leggi tutto, vedi di piu, inizia il tuo, approfittane, approfitta, non perdere, scoprilo
        dettagli qui, info qui, tutte le info
        klik hier, klik op de link, tik hier, lees meer, meer info, meer informatie, meer weten
        meer lezen, ontdek meer, bekijk meer, alle info, begin je, start je, mis het niet
        mis dit niet, kijk hier, meer hier, sla je slag, grijp je kans, pak je kans
        klicka har, tryck har, las mer, mer info, mer information, se mer, upptack mer, ta reda pa
        kolla har, missa inte, borja din, starta din, mer har, passa pa, veta mer
        klikk her, trykk her, les mer, finn ut mer, se her, se mer, oppdag mer, sjekk her
        ikke ga glipp, start din, begynn din, mer her, vite mer, benytt sjansen
        klik her, tryk her, læs mere, mere info, mere information, se mere, find ud af mere, kig her
        opdag mere, ga ikke glip, mere her, vide mere, start din, slå til, sla til
        kliknij tutaj, kliknij tu, kliknij w link, kliknij, wiecej info, wiecej informacji
        dowiedz sie wiecej, czytaj wiecej, zobacz wiecej, odkryj wiecej, sprawdz
        sprawdz tutaj, sprawdz teraz, zacznij swoja, rozpocznij swoja, nie przegap, szczegoły
        szczegoły tutaj, wiecej tutaj, wejdz, skorzystaj
        """
    ),
    *crossed(
        "start, begin, continue, discover, explore, unlock, unleash, transform, elevate, reach",
        "your journey, your potential, your best, your adventure, your dream, your dreams, "
        "your life",
    ),
)
"""Invitations that do not say to what."""

SPECIFIC_BEHIND: Final = words(
    """
    about on regarding sobre acerca sur uber zu zum zur over om pa o na temat su sul sulla del della
    di de du des van von
    """
)
"""What a thing stands behind that makes such an invitation tell: "more info on the boat tour"."""

VAGUE_ALONE: Final = phrases(
    """
    check it out, check this out, check them out, take a look, have a look, get it here, see here
    get yours here, echa un vistazo, jetez un oeil, schau mal, schau rein, confira aqui
    dai un'occhiata, check het, kolla in, sjekk det ut, tjek det ud, sprawdz to
    """
)
"""Those that do say to what, where a sentence before them tells of it."""

FILLERS: Final[Mapping[str, frozenset[str]]] = {
    "en": words("""
        now today here online us it them this that yours one some more again soon tonight direct
        directly asap quickly early fast away straight out up in ahead along ours me right me
        immediately instantly once yet already just
        """),
    "es": words("ahora ya aqui hoy online nos lo la los las le mismo nosotros"),
    "fr": words(
        "maintenant ici aujourd'hui vite nous vous moi ligne desormais immediatement tout suite"
    ),
    "de": words("""
        jetzt hier heute gleich sofort uns sie mich mal einfach schnell direkt du dich ihnen dir
        online doch noch nun
        """),
    "pt": words("agora aqui hoje ja nos online mesmo a gente"),
    "it": words("adesso ora qui oggi subito ci lo la online"),
    "nl": words("nu hier vandaag meteen snel ons het direct even gauw mij me online dan"),
    "sv": words("nu har idag genast oss mig den det direkt online"),
    "nb": words("na her i dag straks oss meg den det online"),
    "da": words("nu her i dag straks os mig den det online"),
    "pl": words("teraz tutaj tu dzis juz nas nam mnie mi sie online"),
}
"""What an order may be followed by without saying what is to be done."""

WAY_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "en": words("""
        at on via by in with through until till before from or and to under between within while
        during as if because so but
        """),
    "es": words("en por antes hasta con y o desde"),
    "fr": words("sur par au aux avant jusqu'a jusqu'au avec et ou chez dans en"),
    "de": words("unter auf uber per bis vor im am bei mit und oder zum an"),
    "pt": words("em no na ate pelo pela com e ou antes"),
    "it": words("su entro da con e o prima fino tramite al"),
    "nl": words("op via voor tot met en of bij per"),
    "sv": words("pa via fore fram till hos med och eller innan senast"),
    "nb": words("pa via før innen hos med og eller til"),
    "da": words("pa via før inden hos med og eller til"),
    "pl": words("na pod przez do przed w i lub u"),
}
"""What a place, a time or a further thing begins with, behind an order."""

PLACES: Final = phrases(
    """
    by replying, replying here, respondiendo, en repondant, per antwort, respondendo
    en agence, en oficina, na agencia, in filiale, op kantoor, im buro, at the office, at our office
    in store, in the store, in our store, in the shop, in our shop, in shop, in person, in branch
    in the branch, in salon, at the till, at the desk, at the front desk, at the counter
    at reception, at the bar, at the door, at the gate, at checkout, at the checkout, at the gym
    at the office, at the school, at pickup, at pick up, at the reception, on arrival, on the day
    on site, at your visit, at your next visit, when you visit, when you arrive, when you come
    when you collect, to the driver, to the front desk, to the office, to reception, at the entrance
    en tienda, en la tienda, en caja, en recepcion, en el mostrador, en la puerta, al llegar
    en magasin, en boutique, en caisse, a la caisse, a l'accueil, a accueil, au comptoir, sur place
    im laden, im geschaft, an der kasse, am empfang, am schalter, vor ort, in der filiale
    an der rezeption, am tresen, im markt, na loja, em loja, no caixa, na recepcao, no balcao
    na portaria, in negozio, alla cassa, in cassa, alla reception, in sede, all'ingresso
    in de winkel, aan de kassa, bij de kassa, aan de balie, bij de balie
    i butik, i butiken, i kassan, i receptionen, pa plats, i butikken, i kassen, i resepsjonen
    i skranken, i receptionen, w sklepie, przy kasie, w recepcji, w kasie, na miejscu
    """
)
"""Where a thing is done that needs no other way."""

THINGS: Final = words(
    """
    tickets seats places bookings slots menu details times timetable programme program catalogue
    billets places rdv menu horaires entradas boletos citas reservas horarios karten platze termine
    tickets speisekarte ingressos bilhetes vagas horarios biglietti posti orari kaartjes plekken
    table tables appointments reservations booking box office tisch tische termin reservierung
    reservierungen mesa mesas reservation tavoli tavolo prenotazioni prenotazione tafels tafel
    reserveringen afspraak bord bordsbokning bordbestilling tid tider stolik stoliki rezerwacja
    rezerwacje terminy
    biljetter platser billetter plasser pladser bilety miejsca
    """
)
"""What people go to an address for."""

OF_WORDS: Final = words(
    """
    from of for by de por del da do desde para pour du von vom fur aus di da per van voor fran av
    for fra af z od dla
    """
)
"""What an address stands behind that only names whose a thing is: "your order from …"."""
