"""What leads write around a keyword in a reply, and words that are one slip from a keyword.

Met in published logs of replies and in platforms' notes on their matching, read 2026-11. Folded.
"""

from typing import Final

from simulator.data.word_lists import phrases, words

POLITE: Final = words("""
    please pls plz plez thank thanks thankyou thx ty tx u you cheers hi hello hey hiya ok okay just
    sorry now right away asap immediately everything all it this that these those the your my me us
    to from sms texts text txt txts messages message msgs msg kindly dear sir madam team guys
    reply i would like want wish and said told already
    por favor porfa gracias muchas hola ya todo todos los mensajes ahora inmediatamente quiero
    merci svp stp s'il vous te plait bonjour bonsoir salut beaucoup tout les messages je veux
    bitte danke hallo moin guten tag morgen abend schonen dank vielen sofort alle alles nachrichten
    mich servus
    obrigado obrigada obg pf pfv ola oi bom dia boa tarde agora mensagens quero
    per favore grazie ciao buongiorno mille subito tutto prego vorrei
    aub alstublieft alsjeblieft dank u je wel bedankt dag hoi graag mij
    tack snalla hej tackar vanligen mig genast
    takk vaer sa snill vennlig hei meg
    tak venligst hejsa
    prosze dziekuje dzieki czesc dzien dobry poprosze mnie
""") - words("stp tx")
"""Words that change nothing about a keyword beside them."""

WANTED_NO_MORE: Final = phrases("""
    no mas, leave me alone, lose my number, wrong number stop, do not text, don't text
    dont text, do not text me, don't text me, dont text me, do not contact, don't contact
    dont contact, stop calling, stop spamming, stop emailing, stop harassing, stop pestering
    stop bugging, stop the spam, quit calling, do not message
    don't message, dont message, fuck off, piss off
    take me off, remove me, delete my number, delete me, get me off, opt me out
    quiteme, quitame, sacame, borrame, borrenme, no me escriban, no me escribas, no me manden
    no me envien, dame de baja, denme de baja, deme de baja, dejen de enviar, deja de enviar
    dejen de escribir, arretez, laissez moi tranquille, retirez moi, enlevez moi
    desinscrivez moi, desabonnez moi, ne ecrivez plus, lasst mich in ruhe, lass mich in ruhe
    loschen sie meine nummer, losch meine nummer, nehmt mich raus, nehmen sie mich
    tragt mich aus, tragen sie mich aus, meldet mich ab, melden sie mich ab
    nao me mande, nao me mandem, nao me envie, nao me enviem, me tira, me tire, me tirem
    me descadastre, parem de, pare de mandar, pare de enviar, toglietemi, toglimi, cancellatemi
    cancellami, smettetela, haal me, schrijf me uit, meld me af, ta bort mig, avregistrera mig
    fjern meg, meld meg av, slett meg, fjern mig, slet mig, wypisz mnie, wypiszcie mnie
    usun moj, usuncie mnie
""")
"""How people say in their own words that they want no more."""

NO_SLIPS: Final = words("""
    shop step stow spot stops stoop stomp strop stope quiet quite quilt cancer removed remover
    revoked evoke cancels canceled parra afmeldt abmelder stopped stepp stock
    atop slop stoup cancelled
""")
"""Words of their own that are one letter from a keyword."""

LOOK_ALIKES: Final = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "$": "s", "@": "a"}
)
"""Digits and signs that stand for letters they look like."""

REFUSALS: Final = words("no nope nah non nein nao nee nej nei nie")
"""An answer to a question, or an end of messages to who asked nothing: a person must tell."""
