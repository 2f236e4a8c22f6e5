"""Words that press a reader: urging, last chances, threats, blame; and what makes them harmless.

English, Spanish, French, German and Portuguese in one pool, in small letters without accents.
Collected in November 2026 from the ways in which shops, agents and frauds write.
"""

from simulator.data.word_lists import crossed, phrases, words

COMMANDS = (
    *phrases(
        """
        act now, act fast, act quick, act quickly, act today, act immediately, hurry, hurry up
        be quick, be fast, come quick, move fast, move quickly, don't wait any longer
        don't wait too long
        don't wait another, do not wait any longer, don't wait until it's, don't wait till it's
        don't miss out, don't miss your chance, don't miss this chance, don't miss your last chance
        don't be left behind, don't be left out, don't get left behind, don't sleep on this
        don't sleep on it, don't blow it, don't blow this
        don't let this slip away, don't let it slip away, don't let this pass you by
        don't let it pass you by, run don't walk, drop everything
        wait no longer, delay no longer, decide this minute, respond urgently, reply urgently
        call urgently, contact us urgently
        actua ya, actua ahora, actue ya, actue ahora, date prisa, dese prisa, daos prisa
        apurate, apurese, apresurate, apresurese, no esperes mas, no espere mas, no esperen mas
        no lo dejes pasar, no lo deje pasar, no la dejes pasar, no dejes pasar esta
        no deje pasar esta, no pierdas tiempo, no pierda tiempo, no pierdas mas tiempo
        no te quedes fuera, no te quedes sin el tuyo, no te quedes sin la tuya
        no pierdas esta oportunidad, no pierdas la oportunidad, no pierdas tu oportunidad
        no pierda esta oportunidad, no pierda la oportunidad, no lo pienses mas, no lo piense mas
        agissez vite, agissez maintenant, agis vite, agis maintenant, depechez vous
        depeche toi, faites vite, fais vite, n'attendez plus, n'attends plus, ne tardez plus
        ne tardez pas, ne perdez pas de temps, ne perdez plus de temps, ne perds pas de temps
        ne laissez pas passer, ne laisse pas passer, ne ratez pas cette chance
        ne manquez pas cette chance, ne ratez pas votre chance
        handle jetzt, handeln sie jetzt, jetzt handeln, jetzt zugreifen, jetzt zuschlagen
        schnell zugreifen, schnell zuschlagen, schnell sein, sei schnell, seid schnell
        seien sie schnell, beeil dich, beeile dich, beeilen sie sich, beeilt euch
        warte nicht langer, warten sie nicht langer, wartet nicht langer, nicht langer warten
        verpasse nicht deine chance, verpassen sie nicht ihre chance, verpass nicht deine chance
        aja agora, aja ja, aja rapido, apresse se, se apresse, nao espere mais, nao perca tempo
        nao perca mais tempo, nao deixe passar, nao deixe para depois, nao fique de fora
        nao fique sem o seu, nao fique sem a sua, nao perca essa chance, nao perca esta chance
        nao perca essa oportunidade, nao perca esta oportunidade, nao perca a oportunidade
        """
    ),
)
"""Orders that say nothing but to be quick."""

BARE_COMMANDS = phrases(
    """
    run, don't wait, do not wait, don't delay, do not delay, now or never
    corre, corran, corred, no esperes, no espere, courez, foncez, fonce, n'attendez pas
    n'attends pas, warte nicht, warten sie nicht, corra, corram, nao espere
    """
)
"""Such orders only where nothing follows: "run a bath", "don't wait in line" are none."""

WARNINGS = (
    *phrases(
        """
        it's now or never, before it's too late, before it is too late, while you still can
        time is running out, time's running out, you're running out of time, the clock is ticking
        clock's ticking, clock is ticking, tick tock, last chance, final chance, final hours
        what are you waiting for, you'll regret it, you will regret it, you'll be sorry
        you will be sorry, or it's over, or it is over, or it's gone, or it's gone forever
        gone forever, urgent action required, urgent action needed, urgent response required
        urgent response needed, urgent reply needed, immediate action required
        immediate action needed, immediate response required, requires immediate action
        ultima oportunidad, ultimas horas, antes de que sea tarde, antes de que sea demasiado tarde
        antes de que se haga tarde, ahora o nunca, se acaba el tiempo, el tiempo se acaba
        se agota el tiempo, el tiempo se agota, que esperas, a que esperas, que esta esperando
        que estas esperando, te vas a arrepentir, te arrepentiras
        derniere chance, dernieres heures, avant qu'il ne soit trop tard, avant qu'il soit trop tard
        maintenant ou jamais, le temps presse, qu'attendez vous, qu'attends tu
        vous le regretterez, tu le regretteras
        letzte chance, letzte gelegenheit, letzte stunden, bevor es zu spat ist, ehe es zu spat ist
        jetzt oder nie, die zeit lauft ab, die zeit wird knapp, die uhr tickt, worauf wartest du
        worauf warten sie, worauf wartet ihr, du wirst es bereuen, sie werden es bereuen
        ultima chance, antes que seja tarde, antes que seja tarde demais, antes que acabe o tempo
        agora ou nunca, o tempo esta acabando, o tempo esta a acabar, o tempo esta se esgotando
        o que voce esta esperando, o que esta esperando, ta esperando o que, esta esperando o que
        voce vai se arrepender, vai se arrepender
        """
    ),
    *crossed("you are, you're", "about to lose, going to lose, going to miss out"),
)
"""Words that make time run out, where no fact is near that says when."""

CALLS = phrases(
    """
    last call, final call, final warning, last warning, ultimo aviso, ultima llamada
    dernier appel, dernier avertissement, letzter aufruf, letzte warnung, ultima chamada
    """
)
"""As `WARNINGS`, where a clause begins: "your last call" is a telephone's."""

_UNANSWERED = "respondido, contestado"
THREATS = (
    *crossed(
        "account, accounts, card, profile, number, access, membership, subscription, line",
        "will be, is about to be, is going to be, may be, will get",
        "suspended, terminated, deactivated, blocked, closed, deleted, disabled, locked",
    ),
    *crossed("cuenta, tarjeta, linea", "sera", "suspendida, bloqueada, cancelada, desactivada"),
    *crossed("compte, carte, ligne", "sera", "suspendu, suspendue, bloque, bloquee, desactive"),
    *crossed("konto, karte, zugang, nummer", "wird", "gesperrt, geloscht, gekundigt, deaktiviert"),
    *crossed("conta, cartao, linha", "sera", "suspensa, suspenso, bloqueada, bloqueado, cancelada"),
    *crossed("or", "lose your, you lose, you'll lose, you will lose, you'll miss, you miss out"),
    *crossed("we will, we'll", "close your account, suspend your account, delete your account"),
    *phrases(
        """
        or miss out, to avoid suspension, or be blocked, or we close your, or we will close your
        or we'll close your, or we cancel your, or we will cancel your, or we'll cancel your
        o perderas, o perdera, ou vous perdrez, ou tu perdras, oder du verlierst
        oder sie verlieren, ou voce perde, ou vai perder
        """
    ),
)
"""What is taken away from who does not obey, where nothing says when."""

HARD_THREATS = (
    *crossed(
        "to avoid, avoid, face, facing, will take, take, evitar, evite",
        "legal action, prosecution, arrest",
    ),
    *phrases(
        """
        warrant for your arrest, arrest warrant, you will be arrested, you will be prosecuted
        you'll be arrested, your family is at risk, your family at risk, you will be sued
        your children at risk, is your family safe, is your home safe
        this is your final warning, this is your last warning
        acciones legales contra, orden de arresto, su familia en riesgo, tu familia en riesgo
        poursuites judiciaires, poursuites seront engagees, haftbefehl, rechtliche schritte gegen
        acao judicial contra, mandado de prisao
        """
    ),
)
"""Threats that no date makes better."""

BLAME = (
    *crossed(
        "why haven't you, why didn't you, why have you not, why did you not, why won't you, "
        "why don't you",
        "replied, reply, responded, respond, answered, answer, texted back, text back, "
        "called back, call back, got back, get back",
    ),
    *crossed(
        "you haven't, you have not, you still haven't, you never",
        "replied, responded, answered, texted back, called back, got back, gotten back, bothered",
    ),
    *crossed("you didn't, you did not, you never", "reply, respond, text back, call back"),
    *crossed(
        "you are, you're, are you, why are you, you keep, you've been, stop, quit",
        "ignoring us, ignoring me, ignoring our, ignoring my, ghosting us, ghosting me",
    ),
    *crossed("still no, why no", "reply, answer, response"),
    *crossed(
        "still waiting for, still waiting on",
        "your reply, your answer, your response, you to reply",
    ),
    *crossed("don't, do not, you", "let us down, let me down, let the team down"),
    *crossed("you are, you're", "letting us down, letting me down, letting the team down"),
    *crossed(
        "we are, we're, i'm, i am",
        "disappointed in you, disappointed you, disappointed that you, so disappointed, "
        "hurt that you, sad you haven't, sad that you haven't",
    ),
    *phrases(
        """
        you ignored us, you ignored me, you ignored our, you ignored my, shame on you
        have you forgotten us, have you forgotten about us, did you forget us
        did you forget about us, you forgot about us, you've forgotten us
        don't you care, do you even care, you don't care, how could you
        did we do something wrong, was it something we said, we thought you cared
        after all we've done, after everything we've done, you left us hanging, you left me hanging
        you owe us, giving up on you, you abandoned us
        por que no respondes, por que no responde, por que no contestas, por que no contesta
        por que no nos respondes, por que no nos contestas, sigues sin responder
        sigue sin responder, sigues sin contestar, sigue sin contestar, nos ignoras
        nos esta ignorando, nos estas ignorando, me ignoras, nos has olvidado
        te olvidaste de nosotros, ya no te importamos, no nos falles, no nos decepciones
        nos has decepcionado
        hicimos algo mal
        pourquoi ne repondez vous pas, pourquoi ne reponds tu pas, pourquoi pas de reponse
        pourquoi tu ne reponds pas, vous n'avez pas repondu, vous n'avez toujours pas repondu
        tu n'as pas repondu, tu n'as toujours pas repondu, toujours pas de reponse
        toujours aucune reponse, vous nous ignorez, tu nous ignores, vous nous avez oublie
        vous nous avez oublies, tu nous as oublie, tu nous as oublies, vous nous decevez
        warum antwortest du nicht, warum antworten sie nicht, warum keine antwort
        warum hast du nicht geantwortet, warum haben sie nicht geantwortet
        du hast nicht geantwortet, sie haben nicht geantwortet, du hast immer noch nicht geantwortet
        sie haben immer noch nicht geantwortet, immer noch keine antwort, hast du uns vergessen
        haben sie uns vergessen, ignorierst du uns, ignorieren sie uns, du ignorierst uns
        lass uns nicht im stich, lassen sie uns nicht im stich, sie enttauschen uns
        por que nao respondeu, por que nao responde, por que voce nao respondeu
        por que voce nao responde, voce nao respondeu, voce ainda nao respondeu
        voce nao nos respondeu, ainda sem resposta, continua nos ignorando, esta nos ignorando
        esqueceu da gente, esqueceu de nos, se esqueceu de nos, nao nos decepcione
        """
    ),
    *crossed("no has, aun no has, todavia no has, no ha, aun no ha, todavia no ha", _UNANSWERED),
)
"""Guilt, and blame for silence."""

MORE_ORDERS = phrases(
    """
    act, decide, chat, top up, contact, contact us, swipe, txt, switch, donate
    bestell, buch, kauf, sichere, spar, hol, greif zu, klick, anfordern, anmelden, losen, holen
    comprad, reservad, ven, aprovecha, actua, acceda, accede, entra
    commandez, profitez en, commande, foncez, agissez, rejoignez, rejoignez nous, inscrivez vous
    aproveite, garanta, peca, aja, entre, assine
    """
)
"""Orders beside those that a text asks by."""

NO_ORDERS = phrases(
    """
    open, details, info, tip, abre, abra, active, more info, learn more, plus d'infos, mas info
    mehr infos, en savoir plus, saiba mais
    """
)
"""Of the orders those that beside "now" mostly say how something is: "open now"."""

NOWS = words("now ahora ya maintenant jetzt agora ja vite")
"""With an order they urge; alone they only tell the time."""

AT_ONCES = words(
    """
    immediately urgently asap inmediatamente immediatement sofort umgehend imediatamente
    """
)
"""As `NOWS`; with a condition they are advice: "if it hurts, call at once"."""

AT_ONCE_PHRASES = phrases(
    """
    right away, straight away, this minute, this instant, this second
    tout de suite, sans attendre, sans tarder, de inmediato, ya mismo, sin demora, sem demora
    de imediato
    """
)
"""As `AT_ONCES`, in several words."""

GERMAN_NOWS = words("jetzt sofort umgehend")
"""They stand before the order as well: "Jetzt buchen"."""

BEFORE_NOW = words("from until till by for just even only ab bis por hasta desde ate de so erst")
"""With them "now" is a point of time."""

BEHIND_NOW = words(
    """
    that through thru until till up available open live showing playing hiring then again
    bis jusqu'au jusqu'a hasta ate disponible disponibles disponivel disponiveis abierto abierta
    abiertos aberto aberta abertos ouvert ouverte ouverts erhaltlich verfugbar lieferbar geoffnet
    neu que ?
    """
)
"""With them "now" says that there is something, or until when, or it is a question."""

PLACE_WORDS = words("in on at with from for a an the en con de dans chez em com im in mit bei ab")
"""Behind a thing and "now" they say where it is to be had."""

LIGHT_WORDS = words(
    """
    us me it them yours here online back right des your today
    nos me lo la aqui te se en vous nous toi moi le la les ici sie dich uns mich es hier dir
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
    """
)
"""Between an order and "now" they begin a statement."""

CONDITIONS = words("if when once unless si cuando wenn falls sobald sollten sollte quand se caso")
"""They make an order advice for a case."""

LEADS = words("better must should and so but then please just quickly ahora por bitte jetzt")
"""Before an order, beside those words behind which one may begin."""

NEEDS = words("need have got needs has")
"""What "to" and an order follow that is one all the same: "you need to act now"."""

KEYWORD_ORDERS = words("text txt reply send responde envia repondez envoyez antworte sende")
"""Behind them a "NOW" in capitals may be the word to send."""

AFTER_YA = words(
    """
    tu tus su sus el la los las un una o a os as seu sua seus suas teu tua por en con y e aqui no
    na pelo pela com
    """
)
"""Behind "ya" and "já" these go on with the order; other words make it "already"."""

DEADLINE_DAYS = words("midnight tonight medianoche mitternacht minuit noche tomorrow manana morgen")
"""Days that are a deadline wherever they stand."""

TODAYS = words("today hoy heute hoje aujourd'hui")
ENDING_WORDS = words(
    """
    ends end ending until till closes expires only by is finishes
    termina acaba hasta solo vence es endet nur bis schliesst ist finit jusqu'a seulement expire
    est ate encerra so
    """
)
"""Beside them "today" is a deadline; else it is one more urging: "claim yours today"."""

LEFT_WORDS = words(
    """
    left remaining remain remains available spots spot seats seat places
    quedan queda restantes plazas restent reste restantes places ubrig platze restam vagas
    """
)
"""Beside a number they make it a count of what there is."""
