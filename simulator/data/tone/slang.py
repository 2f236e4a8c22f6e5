"""Words of friends among themselves and of chats, by language.

In small letters without accents. Collected in November 2026 from chats and youth slang lists; a
word that means something plain in the same language is left out.
"""

from typing import Final

from simulator.data.word_lists import phrases

SLANG: Final = {
    "en": phrases(
        """
        sup, peeps, gonna, wanna, gotta, gimme, lemme, kinda, dunno, ain't, cuz, coz, totes
        hella, deets, obvs, babes, hun, bro, bros, dude, dudes, besties, homies, sick deal
        sick deals, fire deal, fire deals, good vibes, vibin, u r, ur, r u, c u, gr8
        l8r, 2moro, 2nite, m8, cya, ttyl, lmk, ngl, tbh, imo, imho, idk, smh, fomo, otw
        """
    ),
    "es": phrases("tio mola, mola, guay, chido, chida, bacan, xfa, porfa, tqm, xq, finde"),
    "fr": phrases("trop ouf, kiffer, kiffe, kiffez, grave bien, cimer, slt, bjr, stp lol, oklm"),
    "de": phrases(
        "krass, geil, geile, geiler, geiles, voll fett, yalla, hdl, bock drauf, moin digga"
    ),
    "pt": phrases("mano, top demais, rsrs, bora la, mto, tmj, tamo junto, beleza mano, galera"),
    "it": phrases("figo, figata, raga, xke, xche, cmq, tvb, bomber"),
    "nl": phrases("gaaf man, vet cool, chill man, mattie"),
    "sv": phrases("fett bra, asbra, asball, bror lol, kul grejer bror"),
    "no": phrases("dritbra, fette greier, sykt bra, kul greie bro"),
    "da": phrases("mega nice, fedt mand, vildt fedt, for vildt bro"),
    "pl": phrases("sztos, nara, spoko, kozak, ziom"),
}
"""Out of place in a notice, and in the first text of a firm that speaks as a firm."""

STRONG: Final = {
    "en": phrases(
        """
        yo, wassup, wazzup, whassup, bruh, fam, bestie, homie, dawg, lol, lmao, rofl, omg, omfg
        wtf, lit af, dope af, yass, yasss, slay, no cap, bussin, bae, hey girl, hey gurl
        hey babe, hey bro, yo bro
        """
    ),
    "es": phrases("que onda, guey, wey, mola mazo, jajaja, jajajaja, tia flipas, lol, omg"),
    "fr": phrases("wesh, wsh, mdr, ptdr, truc de ouf, lol, omg"),
    "de": phrases("digga, diggah, mega geil, alter krass, lol, omg"),
    "pt": phrases("kkk, kkkk, kkkkk, vlw, blz, lol, omg, e ai galera"),
    "it": phrases("bella zio, bella raga, lol, omg"),
    "nl": phrases("vet gaaf, vetgaaf, ewa, lol, omg"),
    "sv": phrases("asgrymt, shoo bre, lol, omg"),
    "no": phrases("dritkult, lol, omg"),
    "da": phrases("sygt fedt, lol, omg"),
    "pl": phrases("siema, siemka, elo mordo, mega sztos, lol, omg"),
}
"""Out of place towards anybody whom the sender hardly knows."""
