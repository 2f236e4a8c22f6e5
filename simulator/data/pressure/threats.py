"""Threats, fear and guilt: what is taken away, what may happen, whom the reader lets down.

Eleven languages in one pool, in small letters without accents. Collected in November 2026 from
the ways in which agents, collectors, charities and frauds write.
"""

from simulator.data.word_lists import crossed, phrases, words

THREATS = (
    *crossed("cuenta, tarjeta, linea", "sera", "suspendida, bloqueada, cancelada, desactivada"),
    *crossed("compte, carte, ligne, dossier", "sera", "suspendu, suspendue, bloque, bloquee"),
    *crossed("compte, carte, ligne, dossier", "sera", "desactive, supprime, ferme, cloture"),
    *crossed("konto, karte, zugang, nummer", "wird", "gesperrt, geloscht, gekundigt, deaktiviert"),
    *crossed("conta, cartao, linha", "sera", "suspensa, suspenso, bloqueada, bloqueado, cancelada"),
    *crossed("conto, carta, account", "sara, verra", "sospeso, sospesa, bloccato, bloccata"),
    *crossed("rekening, account, kaart", "wordt", "geblokkeerd, afgesloten, opgezegd"),
    *crossed("konto, kort, kortet, kontot", "sparras, stangs, sperres, stenges, lukkes"),
    *crossed("konto", "zostanie", "zablokowane, zamkniete, usuniete"),
    *crossed(
        "you'll, you will, you're going to, you are going to",
        "lose your, lose it, lose out, forfeit your, miss out, be left behind, be left out",
    ),
    *crossed("perderas, perdera, vas a perder, va a perder", "tu, su, la, el"),
    *crossed("vous perdrez, tu perdras, vous allez perdre", "votre, ta, ton, la, le"),
    *crossed("verlieren sie, verlierst du, sie verlieren, du verlierst", "ihren, ihre, deinen"),
    *crossed("verlieren sie, verlierst du, sie verlieren, du verlierst", "deine, den, ihr, dein"),
    *crossed("perdera, vai perder, vais perder, perderas", "a sua, o seu, sua, seu, a tua, o teu"),
    *crossed("perderai, perdera, perdi", "il tuo, la tua, il suo, la sua, il posto"),
    *crossed("je verliest, u verliest", "je, uw"),
    *phrases(
        """
        say goodbye to your, say goodbye to the, kiss goodbye to your
        no other choice but to, leave us no choice, leaves us no choice, left us no choice
        leave us no option, leaves us no option, leave me no choice, leaves me no choice
        or miss out, to avoid suspension, or be blocked, or get blocked, or else you
        """
    ),
)
"""What is taken away from who does not obey, where nothing says when."""

HARD_THREATS = (
    *crossed(
        "to avoid, avoid, face, facing, will take, take, evitar, evite",
        "legal action, prosecution, arrest",
    ),
    *crossed("our, my, the", "lawyers, lawyer, solicitor, solicitors, bailiffs", "come, will"),
    *crossed(
        "your family, your kids, your children, your home, your loved ones, your parents, you",
        "is at risk, are at risk, at risk, in danger, is in danger, are in danger, "
        "is unprotected, are unprotected, will suffer, will pay the price",
    ),
    *crossed(
        "may already be, could already be, might already be",
        "ruined, damaged, at risk, infected, broken, too late, gone, lost, leaking, rotting",
    ),
    *crossed(
        "your family, your kids, your children", "will be driving, will be left, could be left"
    ),
    *crossed(
        "you'll, you will, you're going to, you are going to, you'd, you would, gonna, u will, "
        "u'll, ull, youll, ur gonna",
        "regret, be sorry, kick yourself, hate yourself, be kicking yourself",
    ),
    *phrases(
        """
        on your back if you, come after you, coming after you, coming for you, is a ticking bomb
        a ticking time bomb, knocking at your door, knocking on your door, pay the price for
        or regret it, or you regret, at your peril, at your own peril, at your own risk if you
        send round the bailiffs
        bailiffs, debt collectors, debt collector, huissier, huissiers, deurwaarder, incassobureau
        komornik, komornika, inkasso, gerichtsvollzieher, kronofogden, inkassobyra
        if you died, if you die, were to die, burglars love, thieves love, burglars know
        who will look after your, what will happen to your family
        what happens to your family, what happens to your kids, before something happens to
        before it happens to you, it could happen to you, it can happen to you
        si te pasara algo, si algo le pasara, si vous mourez, s'il vous arrivait
        wenn ihnen etwas zustosst, was passiert mit ihrer familie, se algo acontecer
        se ti succedesse, als jou iets overkomt, om nagot hander dig
        warrant for your arrest, arrest warrant, you will be arrested, you will be prosecuted
        you'll be arrested, you will be sued, you'll be sued, hand this to our lawyers
        is your family safe, is your home safe, are your children safe, are your kids safe
        could be next, you'll be next, you will be next, don't become a victim
        this is your final warning, this is your last warning, final warning
        don't say we didn't warn, don't say i didn't warn, we warned you, you've been warned
        you have been warned, consider yourself warned, don't come crying, don't come running
        there will be consequences, there'll be consequences, suffer the consequences
        face the consequences, lose everything, or else, you'll only have yourself to blame
        you will only have yourself to blame, only yourself to blame
        acciones legales contra, orden de arresto, su familia en riesgo, tu familia en riesgo
        familia en peligro, te vas a arrepentir, te arrepentiras, se arrepentira
        se va a arrepentir, perdera todo, perderas todo, lo perderas todo, atente a las
        luego no digas, luego no te quejes, no digas que no
        poursuites judiciaires, poursuites seront engagees, vous le regretterez
        tu le regretteras, vous allez le regretter, tu vas le regretter, famille en danger
        vous perdrez tout, tu vas tout perdre, vous l'aurez voulu, on vous aura prevenu
        haftbefehl, rechtliche schritte gegen, du wirst es bereuen, sie werden es bereuen
        werdet es bereuen, wirst du bereuen, werden sie bereuen, bereuen sie es nicht
        ihre familie in gefahr, deine familie in gefahr, sag nicht wir hatten
        acao judicial contra, mandado de prisao, voce vai se arrepender, vai se arrepender
        vai arrepender se, vais arrepender te, vai perder tudo, familia em risco
        depois nao diga, depois nao digas, depois nao reclame
        te ne pentirai, se ne pentira, ve ne pentirete, azioni legali contro, perderai tutto
        poi non dire, je zult er spijt van, u zult er spijt van, je krijgt er spijt van
        krijg je spijt, juridische stappen, zeg niet dat
        du kommer att angra, du kommer angra, rattsliga atgarder, du kommer til å angre
        du kommer til a angre, du vil angre, du vil fortryde, kommer til at fortryde
        rettslige skritt, retslige skridt
        pozałujesz, bedziesz załowac, pozałuje pan, pozałuje pani, kroki prawne
        """
    ),
)
"""Threats and fear that no date makes better."""

GUILT = (
    *crossed(
        "don't, do not, you, you really, you've",
        "let us down, let me down, let the team down, let them down, let him down, let her down",
    ),
    *crossed("don't, do not", "let your", "family down, kids down, children down, dog down"),
    *crossed("you are, you're", "letting us down, letting me down, letting the team down"),
    *crossed("you are, you're", "letting yourself down, letting them down, breaking our hearts"),
    *crossed(
        "we are, we're, i'm, i am, we feel, we were, i was",
        "disappointed, very disappointed, really disappointed, deeply disappointed, "
        "quite disappointed, disappointed in you, disappointed you, disappointed that you, "
        "so disappointed, "
        "hurt that you, sad you haven't, sad that you haven't, hurt by your, let down by you",
    ),
    *crossed("only", "a fool, an idiot, fools, idiots", "would"),
    *crossed("don't be", "a fool, an idiot, stupid, silly and, selfish, that person who"),
    *crossed("you must not, you obviously don't, you clearly don't, you don't", "care"),
    *phrases(
        """
        shame on you, shame on u, honte a vous, honte a toi, schande uber, verguenza te
        no excuses, stop making excuses, enough excuses, lazy people, don't be lazy, are you lazy
        you're lazy, fed up with you, sick of you, tired of you, disappointed in you
        not good enough for you, too good for us, you couldn't even, be a fool to, be an idiot to
        only losers, you'd be a fool, isn't getting any younger, aren't getting any younger
        you're not getting any younger, we're really hurt, we're hurt that, hurt you didn't
        make up your mind, had plenty of time, had long enough, wasting our time, wasting my time
        waste our time, waste my time, stop wasting our, stop wasting my, you're being rude
        that's just rude, how rude, not very nice of you, is that how you treat, let everyone down
        you let everyone, think of your kids, think of your children, think of your family
        do it for your kids, what kind of father, what kind of mother, bad parent, bad owner
        nos has dejado tirado, nos has dejado tirados, nos ha dejado tirado, nos dejas tirados
        vous vous moquez de nous, tu te moques de nous, vous moquez de nous, c'est decevant
        tres decus, nous sommes decus, on est decus, je suis decu, vous n'avez pas honte
        selbst schuld, uns so im stich, uns im stich, mich im stich, unverschamt
        wollen sie uns veralbern, nos deixou na mao, deixou na mao, estamos desapontados
        estamos desiludidos, estamos decepcionados, siamo delusi, ci lasci a piedi
        je stelt ons teleur, u stelt ons teleur, heel teleurstellend, vi ar sa besvikna
        vi er sa skuffet, vi er sa skuffede, det er skuffende, jestesmy zawiedzeni
        if you cared about, if you really cared, if you really loved, if you loved your
        if you were serious about, a little respect, show some respect
        more than patient, running out of patience, losing patience, lost patience, our patience
        my patience, tried my patience, nuestra paciencia, mi paciencia, notre patience, ma patience
        unsere geduld, meine geduld, nossa paciencia, a nossa paciencia, la nostra pazienza
        ons geduld, vart talamod, vår tålmodighet, vores talmodighed, nasza cierpliwosc
        si te importara, si te importase, si vous teniez a, wenn ihnen ihre familie
        se voce se importasse, no te arrepientas despues, no se arrepienta despues
        what did i do wrong, what did we do wrong, have we done something wrong
        have i done something wrong, did i do something wrong, have we offended you
        your own fault, ihre eigene schuld, deine eigene schuld, sera culpa tuya, tu propia culpa
        su propia culpa, votre faute, ta faute, sua culpa, a culpa e sua, a culpa e tua, colpa tua
        colpa sua, uw eigen schuld, je eigen schuld, ditt eget fel, din egen feil, din egen skyld
        twoja wina, sei ein guter, che delusione, ci deludi, er du lat, ar du lat
        bist du zu faul, zu faul, no seas vago, no seas vaga, everyone is waiting on you
        everybody is waiting on you, everyone's waiting on you, we're all waiting on you
        don't you care, do you even care, you don't care, how could you
        have you no shame, you should be ashamed, a real parent would, any good parent would
        did we do something wrong, was it something we said, was it something i said
        we thought you cared, i thought you cared, we thought we were friends
        i thought we were friends
        after all we've done, after everything we've done, after all i've done
        after everything i've done, after all we have done, went out of our way for you
        you left us hanging, you left me hanging, leave us hanging, leave me hanging
        you owe us, you owe me, you owe it to, giving up on you, you abandoned us
        the least you could do, the least you can do, what kind of parent, what kind of person
        another puppy, another animal suffers, will die without you, dies because
        while you do nothing, while you did nothing, you do nothing, blood on your hands
        everyone but you, everybody but you, everyone except you, your neighbours already
        it'd be a shame if you lost, it would be a shame if you lost, shame if something happened
        ya no te importamos, no nos falles, no nos decepciones, nos has decepcionado
        nos ha decepcionado, hicimos algo mal, hemos hecho algo mal, que pena nos das
        deberia darte verguenza, despues de todo lo que hemos hecho
        despues de todo lo que hicimos, no seas tonto, no seas tonta, no sea tonto, no te importa tu
        solo un tonto
        vous nous decevez, tu nous decois, ne nous decevez pas, ne nous laissez pas tomber
        apres tout ce que nous avons fait, apres tout ce qu'on a fait, ce n'est pas correct
        ce n'est vraiment pas correct, vous devriez avoir honte, vous n'avez pas honte
        on a fait quelque chose de mal, vous vous en fichez, tu t'en fiches
        lass uns nicht im stich, lassen sie uns nicht im stich, sie enttauschen uns
        du enttauschst uns, wir sind enttauscht, wir sind sehr enttauscht
        wir sind schwer enttauscht
        nach allem was wir fur, schamen sie sich, scham dich, haben wir etwas falsch gemacht
        das ist doch nicht zu viel verlangt, nur ein narr, sei nicht dumm, seien sie nicht dumm
        nao nos decepcione, voce nos decepcionou, fizemos algo errado, depois de tudo que fizemos
        depois de tudo o que fizemos, que vergonha, nao seja bobo, nao se importa com
        non ci deludere, ci hai deluso, ci ha deluso, dopo tutto quello che abbiamo fatto
        abbiamo sbagliato qualcosa, vergognati, non essere sciocco
        laat ons niet in de steek, je laat ons in de steek, na alles wat we, we zijn teleurgesteld
        wij zijn teleurgesteld, schaam je, hebben we iets verkeerd
        svik oss inte, du sviker oss, vi ar besvikna, efter allt vi, skams, gjorde vi nagot fel
        ikke svikt oss, du svikter oss, vi er skuffet over, vi er skuffede over, etter alt vi har
        efter alt hvad vi, skam deg, skam dig, du svigter os, svigt os ikke
        nie zawiedz nas, zawiodłes nas, zawiodłas nas, po tym wszystkim co, wstydz sie
        jestesmy rozczarowani
        """
    ),
)
"""Guilt: the reader, or somebody dear, comes off badly."""

OR_ELSE = words(
    """
    or otherwise o sino ou sinon senao oder sonst ansonsten altrimenti oppure of anders eller annars
    ellers lub albo inaczej
    """
)
"""Behind an order they bring in what happens to who does not obey."""

WHO_TAKES = words(
    """
    we we'll i i'll you you'll your they they'll vous tu nous votre ton wir du sie ihr dein deine
    ihre
    nosotros perdera voce nos je u we wij du vi dig deg
    """
)
"""Who takes or loses it, in such a clause."""

WHOSE = words(
    """
    your the it everything tu su votre ta ton dein deine deinen ihr ihre ihren seu sua il la je uw
    din
    """
)
"""Of whom it is, where an order to lose it has no other name: "or lose your place"."""

DUTCH_OR = words("of")
DUTCH_WHO = words("we wij je jij uw")
"""Only before these it is no English "of"."""

NO_TAKING = words(
    "can could help just simply also gladly happily need not no to puede podemos kann"
)
"""With them nothing is taken away: "or we can cancel it for you"."""

OWN_TAKINGS = words(
    """
    cortamos cortaremos cancelamos cancelaremos anulamos anularemos cerramos cerraremos bloqueamos
    bloquearemos denunciaremos embargaremos perderas perdera suspendemos suspenderemos
    bloquearemos encerramos desligamos denunciamos
    stacchiamo staccheremo annulliamo annulleremo cancelliamo blocchiamo bloccheremo chiudiamo
    odetniemy anulujemy zablokujemy usuniemy zamkniemy stracisz straci odłaczymy
    """
)
"""What they do, in words that say themselves who does it."""

TAKINGS = OWN_TAKINGS | words(
    """
    regret disconnect repossess evict sue
    coupons couperons sperren abschalten sluiten sluit afsluiten stanger stenger afbryder
    lukker kappen
    lose loses cancel cancelled canceled close give release forfeit delete deleted suspend
    suspended block blocked miss void report terminate closed
    perderas perdera pierdes pierde perderan cancelamos cancelaremos anulamos anularemos cerramos
    bloqueamos bloquearemos
    perdez perdrez perdras perds annulons annulerons supprimons fermons bloquons supprime annule
    verlierst verlieren stornieren sperren loschen kundigen verfallt verloren
    perde perdera perderas cancelaremos bloqueamos encerramos
    perdi perderai perde perdera annulliamo cancelliamo blocchiamo
    verliest verlies annuleren vervalt blokkeren
    forlorar mister avbokar avbestiller annullerer sperrer stenger lukker
    stracisz straci anulujemy zablokujemy usuniemy
    """
)
"""What they then do."""
