"""How fingers slip, and how sound words differ from those of a dictionary; ours, 2026-11."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from simulator.data.word_lists import words

SPELT_LANGUAGES: Final = ("en", "es", "fr", "de", "pt", "it", "nl")
"""Those that the spelling extra's dictionaries cover."""

ACCENTED: Final[Mapping[str, str]] = {
    "en": "",
    "es": "áéíóúñ",
    "fr": "àâçéèêîôûù",
    "de": "äöüß",
    "pt": "áâãàçéêíóôõú",
    "it": "àèéìòù",
    "nl": "éë",
}
"""Letters of each beside a to z."""

_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ROWS_BELOW: Final = (("qwertyuiop", "asdfghjklp"), ("asdfghjkl", "zxcvbnmml"))


def _neighbours() -> Mapping[str, frozenset[str]]:
    pairs = [pair for row in _ROWS for pair in pairwise(row)]
    pairs += [pair for upper, lower in _ROWS_BELOW for pair in zip(upper, lower, strict=True)]
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {key: frozenset(near) for key, near in found.items()}


NEIGHBOURS: Final = _neighbours()
"""Keys side by side."""

VOWELS: Final = frozenset("aeiouy")

ENDINGS: Final[Mapping[str, frozenset[str]]] = {
    "en": words("s es ed d r er ers rs ing ly y ish less able ness ful ment st est n al"),
    "es": words("s es o a os as e n an en ar er ir ó é á do da dos das ndo mos te se lo la"),
    "fr": words("s e es x r er ez ent nt ée ées é és ons ions ais ait ant eur euse ment"),
    "de": words("e n en er es em s t te st est ung ungen lich ig ige igen chen in innen"),
    "pt": words("s es o a os as e m am em ar er ir ou do da dos das ndo mos te se lo la"),
    "it": words("i o a e no ano ono re are ere ire to ta ti te ndo mo ci si lo la ato ata"),
    "nl": words("s e n en t te ten de den er ers je jes tje tjes ing ingen lijk lijke"),
}
"""Endings that a known word may have beside the one that is listed."""

BEGINNINGS: Final = words("un re pre non co mini over under pro anti auto bio eco multi e super")

OTHER_SPELLINGS: Final = (
    ("our", "or"),
    ("tre", "ter"),
    ("bre", "ber"),
    ("ise", "ize"),
    ("isi", "izi"),
    ("isa", "iza"),
    ("yse", "yze"),
    ("ysi", "yzi"),
    ("lle", "le"),
    ("lli", "li"),
    ("lme", "llme"),
    ("lful", "llful"),
    ("ogue", "og"),
    ("ae", "e"),
    ("oe", "e"),
    ("yre", "ire"),
    ("fence", "fense"),
    ("cence", "cense"),
    ("mme", "m"),
    ("ppe", "pe"),
    ("ppi", "pi"),
)
"""British letters and those that an American dictionary has in their place."""

SURE_SLIPS: Final[Mapping[str, str]] = dict(
    pair.split(":")
    for pair in words(
        """
        accomodate:accommodate accomodation:accommodation acheive:achieve adn:and agian:again
        arguement:argument basicly:basically begining:beginning beleive:believe calender:calendar
        catagory:category collegue:colleague comming:coming commitee:committee concious:conscious
        definately:definitely definitly:definitely dissapear:disappear dissapoint:disappoint
        dissapointed:disappointed enviroment:environment exersise:exercise existance:existence
        experiance:experience familar:familiar finaly:finally foward:forward freind:friend
        goverment:government gaurantee:guarantee garantee:guarantee happend:happened hte:the
        immediatly:immediately independant:independent intrested:interested knowlege:knowledge
        liason:liaison lisence:license maintainance:maintenance neccesary:necessary
        necesary:necessary noticable:noticeable occured:occurred occuring:occurring
        occurence:occurrence oppurtunity:opportunity payed:paid peice:piece persue:pursue
        posession:possession prefered:preferred privelege:privilege probaly:probably
        publically:publicly reccomend:recommend recomend:recommend recieve:receive recieved:received
        recieves:receives reciept:receipt refered:referred relevent:relevant rember:remember
        remeber:remember responce:response schedual:schedule seperate:separate seperately:separately
        shiping:shipping sincerly:sincerely suprise:surprise taht:that teh:the thier:their
        tommorow:tomorrow tommorrow:tomorrow tomorow:tomorrow truely:truly untill:until
        usualy:usually wether:whether wich:which wierd:weird writting:writing yuo:you yuor:your
        """
    )
)
"""English slips that nothing else can be, some of which a dictionary made from films knows."""

MODERN: Final = words(
    """
    abit anytime app apps backend bday bike bio blog blogs bluetooth cafe chatbot checkin cheque
    cheques comp cosy cupcake dept ebike ebook ebooks emoji emojis esim esims fibre flatlay freebie
    freebies frontend giveaway giveaways glamping gonna grey hashtag homepage incl info insta intro
    kombucha lido linkedin livestream livestreams loyalty matcha merch monstera monsteras myself ok
    okay online onsite paypal pilates plough podcast podcasts popup prob prosecco qr reels refill
    refills rsvp selfie selfies setlist signup signups smartphone smartwatch snapchat sneaker
    spinach staycation stylist takeaway takeaways tapas tiktok toddler todo topup topups tote totes
    tracksuit trainers tyre tyres unsub upcycled upto vape vegan veggie vinyasa vlog voicemail
    webinar webinars weekender weekenders whatsapp wifi workshop workspace yoga youtube zoom
    """
)
"""Words newer than the dictionaries, and short forms that nobody takes for a slip."""
