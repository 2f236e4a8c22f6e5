"""Words that offer what carriers or laws restrict, folded.

Categories are those of the CTIA Messaging Principles and Best Practices (2023) and of the T-Mobile
Code of Conduct (2020), as known in November 2026: sex, alcohol, firearms, tobacco, cannabis,
gambling, payday and third-party loans, debt relief, work from home. Words as used in the copy of
eleven languages.
"""

from collections.abc import Mapping

from simulator.data.word_lists import phrases, words

SURE: Mapping[str, tuple[str, ...]] = {
    "alcohol": phrases(
        """
        whiskey, whisky, bourbon, vodka, tequila, mezcal, cognac, prosecco, sangria, margaritas,
        mimosas, mojitos, liquor, liquor store, craft beer, craft beers, draft beer, draught beer,
        draft beers, cold beers, wine tasting, wine tastings, beer tasting, beer fest,
        beer festival,
        wine club, wine pairing, wine flight, beer flight, gin tasting, whisky tasting,
        cocktail hour, cocktails, craft cocktails, rioja, merlot, cabernet, chardonnay, sauvignon,
        malbec, pinot noir,
        pinot grigio, hard cider, hard seltzer, ladies drink free, bottomless brunch, beer pong
        cata de vinos, cata de vino, cata de cervezas, barra libre, cerveza artesana, vino tinto,
        vinos tintos, vino blanco, vinos blancos,
        degustation de vin, degustation de vins, vin rouge, vin blanc, vins rouges,
        biere artisanale,
        bieres artisanales, open bar, weinprobe, weinverkostung, craftbier, rotwein, weisswein,
        weißwein, sekt, schnaps, degustacao de vinhos, vinho tinto, chope, cerveja artesanal,
        cachaca, caipirinha, chopp, degustazione di vini, vini rossi, birra artigianale,
        wijnproeverij,
        speciaalbier, barolo, brunello, chianti, riesling, lambrusco, negroni, negronis, spritz,
        aperol spritz, cubata, cubatas, gintonic, gintonics, gin tonics, hefeweizen, weissbier,
        weißbier, weizen vom fass, pilsner, fadol, fadøl, fatol, fatøl, spumante, biertje, biertjes,
        wijntje, wijntjes, piwo kraftowe, piwa kraftowe, piwo z beczki, degustacja wina, drinki,
        guinness, 2 for 1 pints, two for one pints, half price pints, pints and pies, chupitos,
        vermut,
        aperitivo con spritz, crémant, cremant, calvados, armagnac, bordeaux superieur, ol pa fat,
        øl på fat, vinlotteri, olprovning, olsmaking, ølsmagning, jenever, speciaalbiertjes,
        vinprovning, vinsmaking, vinsmagning, wodka, grappa, birre artigianali
        """
    ),
    "tobacco": phrases(
        """
        vape, vapes, vaping, vape juice, disposable vapes, e cig, e cigs, ecig, ecigs, e cigarette,
        e cigarettes, e liquid, e liquids, eliquid, cigarettes, cigars, cigar, hookah, shisha, snus,
        tobacco, nicotine pouches, nicotine salts, vapeo, vapeador, vapeadores, cigarrillos, tabaco,
        cigarros, cigarette electronique, e zigarette, e zigaretten, zigaretten, tabak, zigarren,
        sigari, sigarette, sigaretta elettronica, sigaren, sigaretten, cigaretter, cigarrer,
        papierosy, e liquide, e liquides, shishas, cachimba, cachimbas, habanos, cigare, cigares,
        zigarillos, e papieros, e papierosy, e papierosow, e sigaret, e sigaretten, e sigaretter,
        e cigaret, e cigaretter, liquidi per sigarette, puff bars, vapor shop, narguile, narguiles,
        charuto, charutos, tabacco, cygara,
        tyton, snusdosor, vapers, nic salts, ice salts
        """
    ),
    "cannabis": phrases(
        """
        cannabis, marijuana, marihuana, thc, cbd, delta 8, delta 9, pre rolls, prerolls, kush,
        wiet, nederwiet, hanfbluten, susz cbd, flores de cbd, fleurs de cbd,
        dispensary, weed delivery, ganja, hhc, canabis, maconha, konopie, cannabisol
        """
    ),
    "firearms": phrases(
        """
        firearm, firearms, handgun, handguns, pistol, pistols, rifle, rifles, shotgun, shotguns,
        ammo, ammunition, glock, revolver, revolvers, ar 15, 9mm, gun show, gun range, gun shop,
        gun store, concealed carry, ar - 15, ar15, ak - 47, ak 47, ak47, 9 mm rounds,
        armas de fuego, municion, armes a feu, munitions, schusswaffen,
        handfeuerwaffen, armas de fogo, municao, rifler, jaktgevar, jaktgevær, jaktvapen, jaktvåpen,
        vuurwapens,
        bron palna, amunicja, munizioni, fucili, escopetas
        """
    ),
    "adult": phrases(
        """
        porn, porno, hot singles, escorts, escort service, sex toy, sex toys, vibrator, vibrators,
        strippers, strip club, nudes, camgirl, camgirls, adult toys, adult videos, adult video,
        adult movies, adult store, adult entertainment, adult content, lap dance, lap dances,
        onlyfans, erotic, erotica, sex chat, sexy singles, sexy chat, xxx clips, xxx videos,
        xxx pics, xxx movies, xxx movie, juguetes eroticos, sexshop, sex shop, contactos calientes,
        rencontres coquines, sextoy, sextoys, erotik, sextreffen, sexkontakte, brinquedos eroticos,
        acompanhantes, cam girl, cam girls, vibradores, vibromasseur, vibratoren, consolador,
        hot girls, hot girl, hot women, sexy girls, local singles want, chicas calientes,
        chicas hot,
        mujeres calientes, filles coquines, femmes coquines, heisse singles, heiße singles,
        heisse frauen, heiße frauen, ragazze calde, ragazze bollenti, garotas quentes, hete singles,
        gorace dziewczyny, toys and lingerie, lingerie and toys, sexspielzeug, giocattoli erotici,
        seksspeeltjes,
        sexleksaker,
        sexlegetoj, gadzety erotyczne, sex toys
        """
    ),
    "gambling": phrases(
        """
        casino, sportsbook, free spins, bonus spins, free bet, free bets, place your bet,
        place your bets, bet now, sports betting, online betting, betting odds, roulette, blackjack,
        online poker, video poker, slot machine, slot machines, online slots, no deposit bonus,
        apuesta, apuestas, apuestas deportivas, tiradas gratis, giros gratis, casa de apuestas,
        paris sportifs, pari gratuit, tours gratuits, freispiele, sportwetten, freiwette,
        wettbonus, spielautomaten, apostas, apostas esportivas, aposta gratis, rodadas gratis,
        cassino, giros gratuitos, tragaperras, scommesse, scommesse sportive,
        giri gratis, sportweddenschap, sportweddenschappen, gokken, gratis spins, spela casino,
        oddsbonus, free spins, betting bonus, zaklady bukmacherskie, zakłady bukmacherskie,
        gratisspinn, ruleta en vivo, ruletas en vivo, gioca alle slot, slot machines, gok nu,
        wed nu, place a bet, place bets, back your horse, jackpot slots, bet on the match,
        apuesta en vivo, kasyno, kasino, kazino, casinospel, spilleautomater, spelautomater,
        fruitautomaten, gokkasten, automaty do gier, maquinas tragaperras, machines a sous
        """
    ),
    "loans": phrases(
        """
        payday loan, payday loans, payday advance, cash advance, cash advances, title loan,
        title loans, instant loan, instant loans, quick loan, quick loans, same day loan,
        same day loans, bad credit loan, bad credit loans, short term loan, loan approved,
        loan is approved, loan has been approved, guaranteed loan, minicredito, minicreditos,
        credito rapido, creditos rapidos, prestamo rapido, prestamos rapidos, prestamo al instante,
        dinero rapido, credit rapide, pret rapide, mini credit, mini pret, sofortkredit, minikredit,
        schnellkredit, kredit ohne schufa, emprestimo rapido, emprestimo na hora, dinheiro na hora,
        emprestimo pessoal, emprestimo consignado, prestito veloce, prestiti veloci,
        prestito immediato,
        snellening, minilening, kviklan, kviklån, smslan, smslån, snabblan, forbrukslan,
        forbrukslån,
        chwilowki, pikavippi, pozyczka online, pożyczka online, lening zonder bkr,
        chwilowka, chwilówka, szybka pozyczka, szybka pożyczka
        """
    ),
    "debt": phrases(
        """
        debt relief, debt settlement, debt consolidation, debt forgiveness, debt reduction,
        credit repair, settle your debt, settle your debts, fix your credit, repair your credit,
        erase your debt, wipe out your debt, consolidate your debt, consolidate your debts,
        cancela tus deudas, elimina tus deudas, reunificacion de deudas, ley de segunda oportunidad,
        rachat de credit, rachat de credits, effacez vos dettes, umschuldung, schuldenfrei,
        regroupez vos credits, regroupement de credits, regrouper vos credits, divisez vos dettes,
        cancella i tuoi debiti, cancella i debiti, elimina i tuoi debiti, saldo e stralcio,
        oddluzanie, oddłużanie, konsolidacja dlugow, konsolidacja długów, samla dina lan,
        samla lan, samle gjeld, samle gjelden, refinansier gjeld, saml din gæld, saml din gaeld,
        collectors calling, stop collectors, collectors off your back, quitar deudas,
        schulden loswerden, limpe seu nome, quite suas dividas, renegocie suas dividas
        """
    ),
    "work_from_home": phrases(
        """
        earn money at home,
        make money from home, earn money from home, earn from home, make money online,
        earn money online, passive income, be your own boss, home based business, mystery shopper,
        mystery shoppers, trabaja desde casa y gana, gana dinero desde casa, dinero desde casa,
        gagnez de l'argent depuis, travail a domicile, heimarbeit, geld verdienen von zu hause,
        von zu hause geld verdienen, ganhe dinheiro em casa, renda extra em casa
        """
    ),
}
"""What offers it whatever stands beside it, but in a name."""

LIKELY: Mapping[str, tuple[str, ...]] = {
    "alcohol": phrases(
        """
        wine, wines, beer, beers, ale, ales, stout, stouts, lager, lagers, gin, gins, rum, rums,
        champagne, cocktail, spirits, happy hour, ipa, ipas, brewery, winery, distillery,
        vino, vinos, cerveza, cervezas, vin, vins, biere, bieres, wein, weine, bier, biere, vinho,
        vinhos, cerveja, cervejas, vini, birra, birre, wijn, wijnen, bodega, bodegas, crianza,
        champagnes, pint, pints, canas, margarita, ol, øl, vin, piwo, piwa, wino, wina
        """
    ),
    "tobacco": phrases("pods, hookahs, cigarette, nicotine"),
    "cannabis": phrases("weed, edibles, hemp, indica, sativa, gummies, hanf"),
    "firearms": phrases("gun, guns, suppressor, suppressors, waffen, pistola, pistolas, pistolen"),
    "adult": phrases(
        "adults only, xxx, sexy, horny, naughty, naked, escort, strip, erotique, erotico"
    ),
    "gambling": phrases(
        """
        bet, bets, betting, poker, slots, jackpot, wager, lottery, apostar, wette, wetten, pokies,
        ruleta, scommetti, first deposit, primer deposito, primo deposito, primeiro deposito,
        premier depot, erste einzahlung, pierwszy depozyt, eerste storting, aposte, apueste, aposta,
        misez sur, misez, setz auf, setze auf, postaw na, spill pa, spill på, spil pa, spil på,
        spela pa, wed op, zet in op, deposit, odds, kurs, quote, cote, quota, cuota
        """
    ),
    "loans": phrases(
        """
        loan, loans, borrow, no credit check, personal loan, personal loans, prestamo, prestamos,
        credito, creditos, pret, prets, credit, kredit, kredite, emprestimo, emprestimos,
        need cash, besoin d'argent, necesitas dinero, precisa de dinheiro, brauchst du geld,
        geld nodig, behover du pengar, trenger du penger, potrzebujesz gotowki, funds in 24 hours,
        dinheiro na conta, dinero en tu cuenta, cash in your account, cash in your hand,
        pozyczka, pożyczka, pozyczki, pożyczki, lening, prestito, prestiti
        """
    ),
    "debt": phrases(
        """
        debt, debts, deuda, deudas, dette, dettes, schulden, divida, dividas, what you owe, debiti,
        gjeld, skulder, gæld, dlugi, długi
        """
    ),
    "work_from_home": phrases(
        """
        work from home, working from home, earn, from your sofa, from your couch,
        trabaja desde casa,
        trabajo desde casa, depuis chez vous, von zu hause, lavora da casa, lavoro da casa,
        thuiswerk, jobba hemifran,
        praca zdalna, from home, at home, desde casa, de casa, da casa, von zuhause, z domu,
        vanuit huis, hemifran, hjemmefra, depuis votre telephone, depuis la maison, from your phone,
        trabalhe em casa, trabalhe de casa,
        renda extra
        """
    ),
}
"""What offers it beside another such word of its category, or beside one of `COMPANIONS`."""

COMPANIONS: Mapping[str, frozenset[str]] = {
    "alcohol": words(
        """
        bottle bottles bottled tasting tastings glass glasses pint pints draft draught tap taps
        tapped
        pub pubs bar brewed brewery dinner pairing pairings cases happy cellars vineyard drinks
        botella botellas cata copa copas bodega degustation bouteille bouteilles verre verres cuvees
        flasche flaschen glas verkostung garrafa garrafas degustacao taca tacas chope bar
        tapas cantina fat beczki 2x1 tequila
        """
    ),
    "tobacco": words("smoke smokes pack packs carton refill menthol mango flavors flavours puff"),
    "cannabis": words("thc cbd dispensary strain strains eighth eighths ounce mg gummies edibles"),
    "firearms": words(
        "ammo range holster holsters caliber calibre rounds nra hunting pistols rifles"
    ),
    "adult": words(
        """
        girls singles chat cam cams pics vids videos clips babes dating sex sexy xxx naughty horny
        toys lingerie webcam adults 18+
        """
    ),
    "gambling": words(
        """
        odds casino spins jackpot stake stakes derby kickoff bookie deposit payout payouts
        winnings tournament chips poker slots sportsbook quoten einsatz einzahlung gewinn cuotas
        gana derbi quota tragaperras
        """
    ),
    "loans": words(
        """
        payday borrow lender lenders apr instant unsecured approved approval schufa auszahlung
        sofort
        rapido rapidos rapide immediat aval nomina asnef hora spc serasa cash loan loans credit
        """
    )
    - words("credit cash"),
    "debt": words(
        """
        settle settled cut half drowning erase erased wipe consolidate forgive forgiven eliminate
        reduce
        lower relief collectors cancela elimina reduce reducir effacer reduire loswerden abbauen
        negocie renegocie quite halver halvera cancella elimina dele
        """
    ),
    "work_from_home": words(
        """
        earn earning income gana ganar gagnez verdienen verdiene ganhe ganhar giorno guadagna
        verdien tjana zarob daily weekly
        experience hiring home sofa couch
        """
    )
    - words("home experience hiring weekly daily"),
}

SOLD = words(
    """
    wine wines beer beers ales ipas vino vinos cerveza cervezas vin vins bieres wein weine
    bier vinho vinhos cerveja cervejas vini birra birre wijn wijnen cigarette edibles champagnes
    øl piwo piwa wino wina
    """
)
"""What a price beside it shows to be sold; the other words of `LIKELY` mean more than one thing."""

COMPOUNDS = words(
    """
    coloured colored colour color red rot rote roter rotes rotem brown green style free faced shaped
    scented
    inspired pink gold dark like proof batter battered braised poached glazed infused grip
    """
)
"""What, behind a hyphen, makes such a word say how something looks or tastes."""

WARES = words(
    """
    sauce sauces glaze glazed marinade marinated braised battered batter vinegar butter mustard
    bread cake cakes fudge brittle jelly jam pie stew pasta risotto raisin vanilla lime honey
    chicken wings ribs brisket steak shrimp onion onions cheese
    glass glasses rack racks mug mugs tumbler tumblers flutes decanter decanters carafe carafes
    opener openers stopper stoppers fridge fridges coaster coasters holder holders aerator charms
    shampoo soap soaps candle candles
    """
)
"""What is made with a drink or for one, and is none: "rum cake", "wine glasses"."""

NO_NAMES = words(
    "your our my the a an new all best top free hot more get buy shop this these ihr ihre"
)
"""Words with a capital that are no part of a name."""

QUITTING = words("quit quitting quitter cessation aufhoren rauchfrei arreter dejar smettere")
"""Who helps to leave tobacco sells none."""

HARMLESS = phrases(
    """
    wine coloured, wine colored, wine colour, wine color, wine red, wine glass rack, wine vinegar,
    wine gums, wine dark, champagne gold, champagne coloured, champagne colored, champagne pink,
    root beer, ginger beer, ginger ale, butter beer, non alcoholic beer, non alcoholic wine,
    alcohol free beer, alcohol free wine, alcohol free, alcohol free cocktails,
    virgin cocktails, fruit cocktails, seafood cocktails, shrimp cocktails, beer garden,
    beer batter, beer battered,
    spirits up, high spirits, good spirits, spirits high, cocktail dress, cocktail dresses,
    cocktail attire, fruit cocktail, prawn cocktail, shrimp cocktail, vin number, cotton gin,
    gin rummy, pale ale house,
    no vaping, no smoking, stop smoking, stop vaping, quit smoking, quit vaping, tobacco free,
    vape free, smoke free, nicotine patch, nicotine patches, nicotine free, cigarette lighter,
    pea pods, coffee pods, airpods, ear pods, espresso pods, ipods, laundry pods,
    weed killer, weed control, weed free, weed and feed, hemp rope, hemp bag, hemp bags, hemp cream,
    hemp fabric, vitamin gummies,
    glue gun, glue guns, nail gun, nail guns, staple gun, staple guns, heat gun, heat guns,
    massage gun, massage guns, water gun, water guns, squirt guns, nerf gun, nerf guns, spray gun,
    spray guns, caulking gun, caulk gun, top gun, big guns, young guns, jump the gun, tattoo gun,
    paintball gun, paintball guns, radar gun, heat pistol, water pistol, water pistols,
    water pistolas, shotgun start, shotgun seat, shotgun house, grease gun,
    security escort, police escort, cigar box, pistol squats, strip mall, led strip, light strip,
    comic strip, weather strip,
    naked cake, naked oats, naughty list, naughty elf, naughty corner, naughty puppy,
    you bet, bet you, bet you'll, bet you're, best bet, safe bet, i bet, we bet, betcha, good bet,
    better bet, slots free, slots open, slots left, time slots, casino night, planning poker,
    poker face, poker run, housing lottery, green card lottery, bingo, no bets off,
    library loan, library loans, loan car, loan cars, loan bike, loan period, home loan, home loans,
    student loan, student loans, interlibrary loan, on loan, car loan, auto loan, mortgage loan,
    loan officer, loan term, credit card, credit cards, store credit, gift credit, credit note,
    credit score, credit union, tax credit, extra credit, course credit, account credit,
    tarjeta de credito, carta di credito, carte de credit, cartao de credito, credit d'impot,
    credit check, credit checks, pret a porter, pret a emporter, pret a, est pret, sera pret,
    borrow a book, borrow a bike,
    technical debt, tech debt, debt of gratitude, sovereign debt, owe you,
    earn points, earn double points, earn rewards, earn a badge, earn your
    """
)
"""What sounds like one of these and is none."""

COMMON = words(
    """
    now free home guaranteed happy service place money open online show your from make working up to
    hasta jusqu'a bis cash need de a uno
    """
)
"""Words of such phrases that most copy has."""
