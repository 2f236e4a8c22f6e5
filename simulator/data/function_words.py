"""Short everyday words that give a language away, as they are written, with the words of offers.

From the closed classes of each language's grammar (articles, pronouns, prepositions, auxiliaries)
and the words that texts of shops and clinics use most; 2026-11. A word may be in several lists:
the fewer, the more it says.
"""

from collections.abc import Mapping
from typing import Final

from simulator.data.word_lists import words

FUNCTION_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "en": words("""
        the a an and or but you your yours is are was were be been will would can could should may
        for with our ours at of on in to from by as we us i my me it its it's this that these those
        not don't we're you're i'm we've you've we'll you'll i'll that's there's here's what's let's
        can't won't isn't have has had do does did if when how what who where why which than then
        here there now just today tomorrow tonight yesterday about into out up off over all any more
        most some no yes only still until till before after back again also per next last new free
        get got go see need want know let make take come reply text txt msg msgs call book booking
        booked shop order ready save click tap visit please thanks thank hi hello hey day days week
        weeks weekend month year time monday tuesday wednesday thursday friday saturday sunday
        morning evening afternoon open left deal offer sale appointment account delivery email send
        sent find check join help unsubscribe opt cancel their them they he she his her him being
        because everyone every each one two three first off's didn't doesn't very good best great so
        too u ur r im dont am message says doors quit agreed
        """),
    "es": words("""
        el la los las un una unos unas y o u pero tu tus su sus mi te le les nos se lo me yo tú él
        es son está están eres estás ser hay ha han he tiene tienes tenemos puede puedes podemos
        quiere quieres en de del al a con sin para por desde hasta sobre entre como cómo que qué
        cuando donde dónde si sí no más muy ya aquí allí hoy mañana ayer ahora también solo sólo
        todo toda todos todas cada este esta estos estas ese esa nuestro nuestra nuestros nuestras
        usted ustedes gracias hola buenas buenos días tardes noches responde responda responder
        envía envíe manda escribe contesta llama llame llámanos reserva reserve pide pedido pedidos
        cita mensaje mensajes tienda oferta ofertas gratis darte dejar recibir cancelar listo lista
        ven pasa lunes martes miércoles jueves viernes sábado domingo semana fin horas enlace clic
        haz aprovecha descuento compra envío abierto abrimos esperamos pagar hacer quedan queda
        nuevo nueva nuevos nuevas desea deseas después antes mientras porque recuerda visite saludos
        """),
    "fr": words("""
        le la les un une des du de d et ou où mais vous votre vos tu ton ta tes te toi nous notre
        nos je mon ma mes il elle on ils elles lui leur leurs se sa son ses ce cet cette ces est
        sont êtes es suis être été était a ont avez avons ai as avoir au aux à en dans sur sous avec
        sans pour par chez vers entre depuis dès jusqu'au jusqu'à jusque pendant ne pas plus moins
        très trop aussi déjà encore ici là y que qui quoi quand comment si oui non bonjour salut
        bonsoir merci demain aujourd'hui hier maintenant répondez réponds répondre envoyez envoie
        tapez écrivez appelez cliquez réservez réserve réserver commandez commande commandes
        profitez découvrez venez rendez-vous rendez texto boutique offre offres gratuit gratuite
        arrêter désabonner désinscrire désinscription lundi mardi mercredi jeudi vendredi samedi
        dimanche semaine jours jour heure heures mois prêt prête voici tout toute tous toutes
        nouveau nouvelle nouveaux nouvelles prochain prochaine rappel colis livraison lien faites
        cherchez afin comme donc car puis mieux bien peu même
        """),
    "de": words("""
        der die das den dem des ein eine einen einem einer eines und oder aber sie ihr ihre ihren
        ihrem ihrer ihnen du dein deine deinen deinem deiner dich dir euch euer eure wir uns unser
        unsere unseren unserem unserer ich mich mir mein meine er es sich man ist sind bist war
        waren sein wird werden wurde hat haben habt hast hatte kann kannst können könnt muss müssen
        soll sollen möchte möchten möchtest will willst wollen nicht kein keine keinen nur noch
        schon auch mehr sehr hier da dort jetzt heute morgen gestern bald wieder für mit von vom zu
        zum zur bei beim bis auf aus an am im in ins nach vor über unter um durch ohne gegen seit
        wenn wann wie wo was wer weil dass ob als so hallo guten tag danke bitte antworte antworten
        antwort senden sende schick schicke schreib schreiben ruf rufen buchen bestellen bestell
        bestellung kostenlos gratis abmelden abmeldung abbestellen nachricht nachrichten termin
        montag dienstag mittwoch donnerstag freitag samstag sonntag uhr woche wochen tage tagen neue
        neuen neuer neues alle alles diese dieser dieses diesen jeden jede jeder euro rabatt angebot
        fertig abholen abholbereit angekommen frei freuen freut erhalten mal statt einfach per gibt
        gibt's geht steht pro ab beendet beenden nächste nächsten grüße gruß
        """),
    "pt": words("""
        o os as um uma uns umas e ou mas você vocês seu sua seus suas te tu teu tua teus tuas me eu
        meu minha ele ela nós nosso nossa nossos nossas lhe se é são está estão foi ser tem têm
        temos pode podes podem quer queres de do da dos das no na nos nas em num numa ao à aos às a
        com sem para pra pro por pelo pela pelos pelas até desde sobre entre como que quando onde
        quem qual não sim já mais muito também só aqui ali hoje amanhã ontem agora depois antes
        ainda todo toda todos todas cada este esta estes estas esse essa isso isto olá oi bom boa
        dia tarde noite obrigado obrigada responda responde envie envia mande manda digite escreva
        ligue liga clique reserve reserva peça pedido pedidos encomenda consulta mensagem mensagens
        loja oferta ofertas grátis sair parar cancelar receber pronto pronta venha vem passe visite
        segunda terça quarta quinta sexta sábado domingo feira semana horas dias desconto novo nova
        novos novas chegou chegaram aproveite aproveita ficar marcar retirar levantar entrega faça
        garanta próximo próxima confira saudações
        """),
    "it": words("""
        il lo la i gli le un uno una e ed o ma tu tuo tua tuoi tue ti te voi vostro vostra vi ve lei
        suo sua suoi noi nostro nostra nostri nostre ci io mio mia mi si lui loro è sono sei siamo
        siete c'è essere ha hai ho abbiamo avete hanno puoi può possiamo vuoi vuole di del dello
        della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dalle in nel nello
        nella nei nelle su sul sulla sui sulle con per tra fra senza fino entro che chi cosa come
        quando dove perché se non sì più molto già anche ancora solo qui oggi domani ieri ora adesso
        dopo prima ogni tutto tutta tutti tutte questo questa questi queste quel ciao salve
        buongiorno grazie rispondi risponda rispondere invia scrivi digita chiama chiamaci clicca
        prenota prenotare prenotazione ordine ordina messaggio messaggi negozio offerta offerte
        gratis cancellarti cancellare disiscriverti annullare ricevere ritirare pronto pronta vieni
        passa aspettiamo lunedì martedì mercoledì giovedì venerdì sabato domenica settimana giorni
        giorno ore sconto appuntamento nuovo nuova nuovi nuove smettere uscire arrivato arrivata
        scopri basta saluti
        """),
    "nl": words("""
        de het een en of maar je jij jou jouw jullie u uw we wij ons onze ik mij mijn hij zij ze hem
        haar hun is zijn was waren bent ben wordt worden werd heeft hebt hebben heb had kan kun kunt
        kunnen moet moeten mag wilt willen zal zult niet geen wel nog al ook meer veel alleen hier
        daar nu vandaag morgen gisteren straks weer voor van met door bij tot op aan in uit naar om
        over onder tegen tijdens zonder vanaf binnen te als wanneer hoe wat wie waar waarom dat die
        dit deze er hallo hoi dag beste bedankt dank graag antwoord antwoorden stuur bel klik boek
        boeken reserveer bestel bestelling bericht berichten winkel aanbieding gratis afmelden
        uitschrijven stoppen afspraak klaar haal ophalen kom maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag uur week weken dagen korting nieuwe nieuw alle alles elke iedere
        eerste laatste open bekijk meld laat weten zien geldig ontvang ontvangen staat ligt gaat
        nodig plek vergeet even liever groet groeten zeg
        """),
    "sv": words("""
        och eller men en ett den det de du dig din ditt dina ni er ert era vi oss vår vårt våra jag
        mig min mitt mina han hon sig är var vara blir bli blev har hade kan kunde ska skulle vill
        måste får fick inte ingen inget bara ännu redan också mer mycket här där nu idag imorgon
        igår snart igen för från med av på i till vid hos om under över utan efter före innan mot
        mellan sedan att som när hur vad vem varför så än hej hejsan tack svara svar skicka ring
        klicka boka bokning bokad bokat tid beställ beställning meddelande meddelanden butik butiken
        erbjudande gratis avsluta avregistrera avanmäla stoppa slippa avbryta redo hämta hämtas kom
        välkommen måndag tisdag onsdag torsdag fredag lördag söndag klockan kl vecka veckan veckor
        dagar dag rabatt nya nytt ny alla allt varje första sista öppet öppnar läs gäller finns
        paket paketet fler dagens kvar denna detta dessa slut helgen ses hälsningar vänligen
        fortfarande kanske aldrig alltid gärna hem hemma namn gör säger länge vet använd använder
        levererat hämtat skickat öppettider presentkort trevlig beställt nästa
        """),
    "nb": words("""
        og eller men en et ei den det de du deg din ditt dine dere deres vi oss vår vårt våre jeg
        meg min mitt mine han hun seg er var være blir bli ble har hadde kan kunne skal skulle vil
        må får fikk ikke ingen bare ennå allerede også mer mye her der nå idag imorgen snart igjen
        for fra med av på til ved hos om under over uten etter før mot mellom siden å at som når
        hvordan hva hvem hvor hvorfor så enn hei takk svar svare send ring klikk bestill bestille
        bestilling bestillingen time timen timer melding meldinger butikk butikken tilbud gratis
        avslutte avslutt avmelding melde stoppe stopp avbestille avslå klar hente hentes kom
        velkommen mandag tirsdag onsdag torsdag fredag lørdag søndag klokken kl uke uken uka uker
        dager dag rabatt nye nytt ny alle alt hver første siste åpent åpner åpen les gjelder finnes
        finner pakke pakken flere ledig morgen kveld noen noe gi gir trykk sjekk avtalen frist denne
        dette disse helgen helga slippe kjære hilsen vennlig ordre varene hverdager sees henting
        levering fortsatt kanskje aldri alltid gjerne hjem hjemme navn gjør sier lenge ikkje eg vet
        bruk bruker brukt levert hentet sendt åpningstider gavekort hyggelig bestilt neste mandagen
        """),
    "da": words("""
        og eller men en et den det de du dig din dit dine jer jeres vi os vor vores jeg mig min mit
        mine han hun sig er var være bliver blive blev har havde kan kunne skal skulle vil må får
        fik ikke ingen bare endnu allerede også mere meget her der nu idag imorgen snart igen for
        fra med af på til ved hos om under over uden efter før mod mellem siden at som når hvordan
        hvad hvem hvor hvorfor så end hej tak svar svare send ring klik bestil bestille bestilling
        tid tiden besked beskeder butik butikken tilbud gratis afmelde afmeld afslutte framelde
        frameld stoppe slippe undgå klar hente hentes afhente kom velkommen mandag tirsdag onsdag
        torsdag fredag lørdag søndag klokken kl uge ugen uger dage dag rabat nye nyt ny alle alt
        hver første sidste åbent åbner åben læs gælder findes pakke pakken flere ledig tilbage
        morgen aften nogle noget giv giver tryk tjek aftale denne dette disse weekenden hvis kig
        vælg ønsker kære hilsen venlig ordre rykket hverdage afgang ses levering afmelding stadig
        måske aldrig altid gerne hjem hjemme navn gør siger længe brug bruger brugt leveret hentet
        sendt åbningstider gavekort hyggelig bestilt næste spar
        """),
    "pl": words("""
        i oraz lub albo ale a ty ci cię ciebie tobie twój twoja twoje twoją twojej twoim my nas nam
        nasz nasza nasze naszej naszym naszego pan pani pana państwa państwu ja mnie mi mój moja się
        jest są był była było będzie być jesteś mamy masz ma mają może możesz możemy chcesz nie tak
        tylko jeszcze już też także więcej bardzo tu tutaj teraz dziś dzisiaj jutro wczoraj wkrótce
        znowu dla z ze w we na do od ode po przed pod nad za o u przez przy bez między że co kto
        gdzie kiedy jak dlaczego czy jeśli aby żeby by to ten ta te tego tej tym tych cześć hej
        witaj witamy dzień dobry dziękujemy dziękuję proszę prosimy odpowiedz odpisz wyślij napisz
        zadzwoń kliknij zarezerwuj rezerwacja zamów zamówienie zamówienia wiadomość wiadomości sklep
        oferta gratis darmowa zrezygnować rezygnacja zakończyć wypisać gotowe gotowa odebrać odbierz
        zapraszamy czeka czekamy poniedziałek wtorek środa środę czwartek piątek sobota sobotę
        niedziela niedzielę godz tydzień dni wizyta wizytę rabat zł nowa nowe nowy wszystkie każdy
        każda sprawdź ważny ważna paczka potwierdź
        """),
}

LETTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "ñ": ("es", "es"),
    "á": ("es", "pt"),
    "í": ("es", "pt"),
    "ó": ("es", "pt", "pl"),
    "ú": ("es", "pt"),
    "ã": ("pt", "pt"),
    "õ": ("pt", "pt"),
    "ç": ("pt", "fr"),
    "â": ("pt", "fr"),
    "ê": ("pt", "fr"),
    "ô": ("pt", "fr"),
    "à": ("fr", "it", "pt"),
    "è": ("fr", "it"),
    "é": ("fr", "es", "pt"),
    "î": ("fr", "fr"),
    "û": ("fr", "fr"),
    "œ": ("fr", "fr"),
    "ì": ("it", "it"),
    "ò": ("it", "it"),
    "ù": ("it", "fr"),
    "ä": ("de", "sv"),
    "ö": ("de", "sv"),
    "ü": ("de", "de"),
    "ß": ("de", "de"),
    "å": ("sv", "nb", "da"),
    "æ": ("da", "nb"),
    "ø": ("da", "nb"),
    **dict.fromkeys("ąćęłńśźż", ("pl", "pl")),
}
"""Letters with the languages that they speak for, in words that are no names."""

MARKS: Final[Mapping[str, tuple[str, ...]]] = {"¿": ("es",) * 3, "¡": ("es",) * 3}
"""The same of marks."""
