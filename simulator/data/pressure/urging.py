"""Words that press the reader to be quick: orders to hurry, and time that runs out.

English, Spanish, French, German and Portuguese; `pressure_words_more` has six languages beside.
All in one pool, in small letters without accents. Collected in November 2026 from the ways in
which shops, agents and frauds write.
"""

from simulator.data.pressure import urging_more as more
from simulator.data.word_lists import crossed, phrases

_CHANCES = "chance, opportunity, opportunities, deal, offer, bargain, moment"

COMMANDS = (
    *phrases(
        """
        rush in, rush over, rush down, race in, race over, dash in, go go go, go go
        act now, act fast, act quick, act quickly, act today, act immediately, act without delay
        hurry, hurry up, hurry in, be quick, be fast, come quick, move fast, move quickly
        move quick, get in quick, get in fast, get moving, get your skates on, chop chop
        hop to it, jump to it, get a move on, look sharp, step on it, snap to it
        shake a leg, get on it
        don't be left behind, don't be left out, don't get left behind, don't get left out
        don't be the last, don't be the one who misses, don't be late to
        don't sleep on this, don't sleep on it, don't blow it, don't blow this
        don't think twice, don't overthink it, don't hang about, don't hang around, don't dither
        don't dawdle, don't drag your feet, don't leave it too late, don't leave it any longer
        don't put it off, don't put this off, don't put that off, stop putting it off
        run don't walk, drop everything, wait no longer, wait no more, delay no longer
        decide this minute, respond urgently, reply urgently, call urgently, contact us urgently
        do it now, do it today, get it now, no time to lose, no time to waste, strike while the
        don't ignore this, do not ignore this, don't ignore our, do not ignore our
        actua ya, actua ahora, actue ya, actue ahora, date prisa, dese prisa, daos prisa
        dense prisa, apurate, apurese, apresurate, apresurese, no esperes mas, no espere mas
        no esperen mas, no espereis mas, no lo dejes pasar, no lo deje pasar, no la dejes pasar
        no pierdas tiempo, no pierda tiempo, no pierdas mas tiempo, no pierdas el tiempo
        no te quedes fuera, no se quede fuera, no te quedes atras
        no te quedes sin el tuyo, no te quedes sin la tuya, no te quedes sin tu, no te quedes sin
        no se quede sin, no lo pienses mas, no lo piense mas, no lo dudes mas, no lo dude mas
        no tardes, no tarde, no lo dejes para, no lo deje para, decidete ya, hazlo ya, hazlo ahora
        no ignores este, no ignore este, no te duermas, no se duerma, no os durmais, espabila
        ponte las pilas, muevete ya, you snooze you lose, snooze and you lose
        if you snooze you lose, snooze you lose, blink and you'll miss, blink and you will miss
        blink and it's gone
        agissez vite, agissez maintenant, agissez sans, agis vite, agis maintenant, depechez vous
        depeche toi, faites vite, fais vite, n'attendez plus, n'attends plus, ne tardez plus
        ne tardez pas, ne tarde pas, ne perdez pas de temps, ne perdez plus de temps
        ne perds pas de temps, ne perdez plus une, ne perdez pas une minute
        ne traînez pas, ne trainez pas, ne traine pas, n'hesitez plus, n'hesite plus
        foncez vite, courez vite, soyez rapide, soyez rapides, ne restez pas sur la touche
        n'ignorez pas ce
        handle jetzt, handeln sie jetzt, jetzt handeln, jetzt zugreifen, jetzt zuschlagen
        greifen sie zu, greif zu, greift zu, schlagen sie zu, schlag zu, schlagt zu, nichts wie hin
        schnell zugreifen, schnell zuschlagen, schnell sein, sei schnell, seid schnell
        seien sie schnell, beeil dich, beeile dich, beeilen sie sich, beeilt euch
        warte nicht langer, warten sie nicht langer, wartet nicht langer, nicht langer warten
        zogern sie nicht langer, zogere nicht langer, nicht zogern, nicht lange zogern
        nicht lange uberlegen, jetzt oder gar nicht
        aja agora, aja ja, aja rapido, aja depressa, apresse se, se apresse, despache se
        nao espere mais, nao perca tempo, nao perca mais tempo, nao percas tempo
        nao percas mais tempo, nao esperes mais, nao deixe passar, nao deixes passar
        nao deixe para depois, nao deixes para depois, nao deixe para amanha, nao fique de fora
        nao fiques de fora, nao fique para tras, nao fique sem, nao fiques sem
        nao pense duas vezes, nao vacile, nao demore, nao marque bobeira, deixa de enrolar
        corre gente, corram gente, corre galera, corre pessoal, corre que, corra que, corre pra
        corra pra, corra para garantir, corre la, corra la
        """
    ),
    *crossed(
        "don't, do not", "wait, delay", "any longer, too long, another, until it's, till it's"
    ),
    *crossed("don't, do not", "let", "it, this", "slip away, pass you by, get away, go, slip"),
    *crossed(
        "don't let, do not let",
        f"this, the, your, that, {'such an, such a'}",
        _CHANCES,
        "slip, slip away, pass, pass you by, get away, go",
    ),
    *more.COMMANDS,
)
"""Orders that say nothing but to be quick."""

BARE_COMMANDS = (
    *phrases(
        """
        run, don't wait, los, nicht lange fackeln, do not wait, don't delay
        do not delay, don't hesitate
        do not hesitate, now or never, corre, corran, corred, no esperes, no espere, courez, foncez
        fonce, n'attendez pas, n'attends pas, warte nicht, warten sie nicht, nicht warten
        corra, corram, nao espere, nao hesite
        """
    ),
    *more.BARE_COMMANDS,
)
"""Such orders only where nothing follows: "run a bath", "don't wait in line" are none."""

CRIES = phrases(
    """
    move it, quick, quick quick, quick quick quick, rush, dash, vite, vite vite, schnell
    schnell schnell
    rapido, deprisa, vuela, volando, depressa, presto, snel, fort, hurtig, szybko, raskt
    """
)
"""Orders only where an exclamation mark follows: "Quick, easy and safe" says how a thing is."""

URGING = (
    *crossed(
        "this, these, it, they", "won't be here, will not be here, will be gone", "tomorrow, monday"
    ),
    *phrases(
        """
        right this second, right this minute, this instant, this very instant, this very second
        here today gone tomorrow, tomorrow will be too late, tomorrow is too late
        won't ask again, will not ask again, not going to ask again, last time i'll ask
        last time we'll ask, last time i ask, won't say it again, make up your mind already
        make up your mind now, get off the fence, off the fence, what's keeping you
        what is keeping you, what's taking you so long, what is taking you so long
        come on already, enough waiting, no more waiting, waited long enough, stop waiting
        doors are closing on, slipping through your fingers, it's going going gone
        going going gone, don't be the last to, don't be the only one
        manana sera tarde, manana es tarde, se van a acabar, se te escapa, se esta acabando
        decidete de una vez, que mas esperas, a punto de esfumarse
        il n'y en aura pas pour tout le monde, ne soyez pas le dernier, ne sois pas le dernier
        ne soyez pas la derniere, demain il sera trop tard, qu'est ce que vous attendez
        qu'est ce que tu attends, decidez vous enfin
        morgen ist es zu spat, wer jetzt nicht, wer zu spat kommt, nur wer schnell
        schnell sein lohnt sich, entscheiden sie sich endlich, entscheide dich endlich
        sonst sind sie weg, sonst ist alles weg, gleich weg
        amanha sera tarde, amanha e tarde, nao deixe escapar, nao deixes escapar
        esta fugindo, decida se de uma vez
        domani sara tardi, domani e tardi, non ce ne sara per tutti, deciditi
        morgen is het te laat, voor je het weet is, straks is het te laat, beslis nu
        imorgon ar det for sent, i morgon ar det for sent, bestam dig nu
        i morgen er det for sent, bestem deg na, bestem dig nu
        jutro bedzie za pozno, zdecyduj sie wreszcie
        """
    ),
)
"""Urging that stands anywhere, and that no fact excuses."""

MISSED = (
    *crossed("don't, do not, never", "miss", "out, it, this one, out on it, out on this"),
    *crossed(
        "don't, do not, never",
        "miss, miss out on, waste, lose, blow, pass up",
        "your, this, your last, the, our, that, such a, such an",
        _CHANCES,
    ),
    *crossed("no dejes pasar, no deje pasar, no dejes escapar, no deje escapar", "esta, la, tu"),
    *crossed("no pierdas, no pierda, no perdais", "esta, la, tu, su", "oportunidad, ocasion"),
    *crossed("no desaproveches, no desaproveche", "esta, la, tu, su"),
    *crossed(
        "ne laissez pas passer, ne laisse pas passer, ne laissez pas filer, ne ratez pas, "
        "ne rate pas, ne manquez pas, ne manque pas, ne loupez pas, ne passez pas a cote de",
        "ca, cette, votre, ta, l'occasion, cela",
    ),
    *crossed(
        "verpasse, verpassen sie, verpass",
        "nicht deine, nicht ihre, diese, deine, ihre, nicht die, nicht diese, nichts",
    ),
    *crossed("nao perca, nao percas, nao desperdice", "a, essa, esta, sua", "chance, oportunidade"),
    *phrases(
        """
        don't you dare miss, no te lo pierdas, no se lo pierda, no os lo perdais
        que no se te escape, que no se le escape, ne passez pas a cote, ne passe pas a cote
        lass dir das nicht entgehen, lassen sie sich das nicht entgehen
        lass dir diese chance nicht entgehen, lass dir die chance nicht entgehen
        """
    ),
    *more.MISSED,
)
"""Orders not to miss it, where no fact is near that says by when."""

WARNINGS = (
    *phrases(
        """
        now or never, it's now or never, moment ou jamais, plus une minute a perdre
        pas une minute a perdre, ultima ocasion, ultimas plazas, vai ficar de fora
        vas a quedarte fuera
        non c'e tempo da perdere, no hay tiempo que perder, keine zeit zu verlieren
        geen tijd te verliezen, ingen tid at forlora, ingen tid å miste
        before it's too late, before it is too late, while you still can
        time is running out, time's running out, you're running out of time, running out of time
        the clock is ticking, clock's ticking, clock is ticking, tick tock, time is ticking
        time is almost up, time's almost up, time is short, every second counts
        every minute counts, what are you waiting for, what're you waiting for
        what more are you waiting for, what's stopping you, what is stopping you
        or it's over, or it is over, or it's gone, or it is gone, gone forever, gone for good
        once it's gone it's gone, when it's gone it's gone, once they're gone they're gone
        when they're gone they're gone, when it's gone it is gone
        before it's gone, before they're gone, before they are gone, before it is gone
        before it's all gone, before they're all gone, before someone else does
        before somebody else does, before everyone else does, before someone else snaps
        before someone else grabs, before someone else takes, before you miss out
        this won't last, it won't last, they won't last, won't last long, won't last forever
        won't be here long, won't be around long, won't be around forever
        urgent action required, urgent action needed, urgent response required
        urgent response needed, urgent reply needed, urgent reply required
        immediate action required, immediate action needed, immediate response required
        immediate reply required, requires immediate action, requires your immediate
        needs your immediate, can't afford to miss, can't afford to wait, cannot afford to miss
        you'd be crazy to miss, you'd be mad to miss, you'd be crazy not to
        you won't get another chance, you will not get another chance, never get another chance
        won't get this chance again, won't come again, won't come around again
        there won't be another, chance of a lifetime is slipping, slipping away
        ultima oportunidad, ultimas oportunidades, ultimas horas, ultimos momentos
        antes de que sea tarde, antes de que sea demasiado tarde, antes de que se haga tarde
        antes de que se acabe, antes de que se acaben, antes de que se agoten, antes de que vuelen
        antes de que vuele, antes de que se agote
        ahora o nunca, se acaba el tiempo, el tiempo se acaba, se te acaba el tiempo
        se agota el tiempo, el tiempo se agota, el tiempo corre, el reloj corre, que esperas
        a que esperas, a que espera, que esta esperando, que estas esperando
        a que estas esperando, ultimo llamado
        derniere chance, dernieres heures, derniere opportunite, derniere occasion
        avant qu'il ne soit trop tard, avant qu'il soit trop tard, avant qu'il n'y en ait plus
        avant qu'il ne reste plus, avant rupture, maintenant ou jamais, le temps presse
        le temps file, l'heure tourne, qu'attendez vous, qu'attends tu, c'est maintenant ou jamais
        letzte chance, letzten chance, letzte gelegenheit, letzte moglichkeit, letzte stunden
        bevor es zu spat ist, ehe es zu spat ist, bevor alles weg ist, bevor sie weg sind
        bevor es weg ist, bevor er weg ist, bevor andere, bevor es jemand anderes
        jetzt oder nie, die zeit lauft ab, die zeit lauft, die zeit wird knapp, die zeit drangt
        die uhr tickt, worauf wartest du, worauf warten sie, worauf wartet ihr
        nur solange sie, es ist funf vor zwolf
        ultima chance, ultimas chances, antes que seja tarde, antes que seja tarde demais
        antes que acabe, antes que acabem, antes que esgote, antes que esgotem
        antes que acabe o tempo, agora ou nunca, o tempo esta acabando, o tempo esta a acabar
        o tempo esta passando, o tempo esta se esgotando, o relogio nao para
        o que voce esta esperando, o que esta esperando, ta esperando o que, esta esperando o que
        esperando o que, do que esta a espera, de que esta a espera, estas a espera de que
        """
    ),
    *crossed("last, final, very last", "chance, chances, hours, moments, opportunity"),
    *crossed("you are, you're", "about to lose, going to lose, going to miss out"),
    *more.WARNINGS,
)
"""Words that make time run out, where no fact is near that says when."""

CALLS = (
    *phrases(
        """
        last call, final call, last warning, final notice, last notice, final reminder
        final demand, second notice, final attempt, ultimo aviso, ultima llamada
        dernier appel, dernier avertissement, letzter aufruf, letzte warnung, ultima chamada
        ultimo aviso, ultimo chamado
        """
    ),
    *more.CALLS,
)
"""As `WARNINGS`, where a clause begins: "your last call" is a telephone's."""
