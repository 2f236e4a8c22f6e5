"""Words by which an order is to be obeyed at once, and words that make "now" mere news.

Eleven languages in one pool, in small letters without accents (ł, ø, æ and ß stay). Collected in
November 2026 from the ways in which shops, agents and frauds write.
"""

from simulator.data.word_lists import phrases, words

MORE_ORDERS = phrases(
    """
    act, decide, greifen sie, schlagen sie, hang pa, haka pa, jump on, jump in, snap up
    snap it up, snatch, rush, settle, submit, sign
    accept, go for it, get on, head, chat, handle, handeln sie, top up, contact, contact us
    swipe, txt, switch, donate, answer, pay
    bestell, buch, kauf, sichere, spar, hol, greif zu, klick, anfordern, anmelden, losen, holen
    zahlen, zahlen sie, buchen, bestellen
    comprad, reservad, ven, aprovecha, actua, acceda, accede, entra, apuntate, apuntese
    commandez, profitez en, commande, foncez, agissez, rejoignez, rejoignez nous, inscrivez vous
    aproveite, garanta, peca, aja, entre, assine, garante, compra, reserva, inscreve te
    """
)
"""Orders beside those that a text asks by."""

ORDERS_ELSEWHERE = phrases(
    """
    acquista, acquistate, compra, comprate, ordina, ordinate, prenota, prenotate, iscriviti
    iscrivetevi, chiama, chiamate, chiamaci, richiedi, scarica, rispondi, clicca, paga, vieni
    scegli, approfitta, approfittane, attiva, registrati, scrivici, contattaci, decidi, scopri
    bestel, koop, boek, reserveer, bel, bel ons, app, reageer, meld je aan, meld u aan
    schrijf je in, schrijf in, profiteer, klik, betaal, kies, vraag aan, download, kom, sla toe
    bestall, kop, kop in, boka, reservera, ring, ring oss, svara, anmal dig, anmal er, klicka
    betala, valj, ladda ner, passa pa, bli medlem, kom in, teckna
    bestill, kjøp, bestil, køb, book, reserver, ring, ring til oss, ring til os, svar, svar oss
    meld deg pa, meld deg, tilmeld dig, klikk, klik, betal, velg, vælg, last ned, download, bli med
    bliv medlem, skriv deg pa, tegn
    kup, kupuj, zamow, zarezerwuj, rezerwuj, zapisz sie, zadzwon, odpisz, odpowiedz, kliknij
    zapłac, wybierz, pobierz, przyjdz, skorzystaj, wejdz, dołacz, zgłos sie, umow sie
    """
)
"""Orders in Italian, Dutch, Swedish, Norwegian, Danish and Polish."""

NO_ORDERS = phrases(
    """
    open, details, info, tip, abre, abra, active, more info, learn more, plus d'infos, mas info
    mehr infos, en savoir plus, saiba mais
    """
)
"""Of the orders those that beside "now" mostly say how something is: "open now"."""

NOWS = words(
    """
    now ahora ya maintenant jetzt agora ja vite adesso ora subito nu teraz na juz
    """
)
"""With an order they urge; alone they only tell the time."""

AT_ONCES = words(
    """
    immediately urgently asap inmediatamente immediatement sofort umgehend imediatamente
    immediatamente onmiddellijk meteen omedelbart genast umiddelbart omgaende straks øyeblikkelig
    øjeblikkeligt natychmiast niezwłocznie
    """
)
"""As `NOWS`; with a condition they are advice: "if it hurts, call at once"."""

AT_ONCE_PHRASES = phrases(
    """
    right away, straight away, this minute, this instant, this second, this very minute, at once
    without delay, without further delay, before it is too late, before it's too late
    tout de suite, sans attendre, sans tarder, sans plus attendre, de inmediato, ya mismo
    ahora mismo, sin demora, cuanto antes, sem demora, de imediato, agora mesmo
    senza indugio, senza aspettare, med det samme, pa en gang, od razu, bez zwłoki
    """
)
"""As `AT_ONCES`, in several words."""

BEFORE_NOW = words(
    """
    from until till by for just even only ab bis por hasta desde ate de so erst
    da fino tot vanaf fran fra til od do
    """
)
"""With them "now" is a point of time."""

BEHIND_NOW = words(
    """
    that through thru until till up available open live showing playing hiring then again
    bis jusqu'au jusqu'a hasta ate disponible disponibles disponivel disponiveis abierto abierta
    abiertos aberto aberta abertos ouvert ouverte ouverts erhaltlich verfugbar lieferbar geoffnet
    neu que ? disponibile disponibili aperto aperta aperti anche ook open beschikbaar oppet finns
    ocksa apent ogsa abent tilgængelig tilgjengelig otwarte dostepne takze
    """
)
"""With them "now" says that there is something, or until when, or it is a question."""

PLACE_WORDS = words(
    """
    in on at with from for a an the en con de dans chez em com im in mit bei ab
    su da nel nella bij met til hos pa w
    """
)
"""Behind a thing and "now" they say where it is to be had."""

LIGHT_WORDS = words(
    """
    us me it them yours here online back right des your today
    nos me lo la aqui te se en vous nous toi moi le la les ici sie dich uns mich es hier dir
    ci mi ti vi ons je u dan snel oss dig deg dere os jer det den sie nam go ja
    """
)
"""Between an order and "now" they are no thing that is to be had."""

NO_CLAUSE = words(
    """
    is are was were be been am will would can could may we you i they he she it's we're you're i'm
    we'll you'll i'll they'll it'll he'll she'll we've you've i've
    that's what's there's who which that has have had do does did
    es esta estan son fue ha han puedes puede esta hay
    est sont sera etait ont peut pouvez peux
    ist sind war wird werden kann kannst konnen hat haben wurde wir ihr ich man
    foi sao pode podem tem ja
    sono hai puoi possiamo zijn wordt werd kunt kun hebt heeft we jij ar kan har ble blir jest
    mozesz moze
    """
)
"""Between an order and "now" they begin a statement."""

CONDITIONS = words(
    """
    if when once unless since whenever si cuando wenn falls sobald sollten sollte solltest quand se
    caso quando als indien zodra om nar hvis jesli jezeli gdy kiedy
    """
)
"""They make an order advice for a case."""

LEADS = words(
    """
    better must should and so but then please just quickly ahora por bitte jetzt
    e quindi allora dus en och sa saa og i wiec
    """
)
"""Before an order, beside those words behind which one may begin."""

NEEDS = words("need have got needs has")
"""What "to" and an order follow that is one all the same: "you need to act now"."""

KEYWORD_ORDERS = words("text txt reply send responde envia repondez envoyez antworte sende")
"""Behind them a "NOW" in capitals may be the word to send."""

AFTER_YA = words(
    """
    tu tus su sus el la los las un una o a os as seu sua seus suas teu tua por en con y e aqui no
    na pelo pela com al para pra ao
    """
)
"""Behind "ya" and "já" these go on with the order; other words make it "already"."""

LEADING_NOWS = words(
    """
    jetzt sofort umgehend nu teraz juz natychmiast
    """
)
"""They stand before the order as well: "Jetzt buchen", "Nu boka"."""
