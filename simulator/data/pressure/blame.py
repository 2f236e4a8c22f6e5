"""Words by which a reader is blamed for silence: why, no, answer.

Eleven languages in one pool, in small letters without accents (ł, ø and æ stay). Collected in
November 2026 from the ways in which agents follow up.
"""

from simulator.data.word_lists import crossed, phrases, words

ENGLISH_ANSWERS = words(
    """
    reply replied replying respond responded responding response answer answered answering bothered
    texted
    """
)
"""What the reader did not do, in English, where the "no" stands before it."""

BACKED = words("text texted call called write written wrote get got gotten message messaged ring")
"""With "back" behind them they are answers too."""

ENGLISH_NOS = words(
    """
    haven't hasn't didn't don't won't never couldn't can't aren't havent didnt dont wont
    not no nothing silence
    """
)

NO_BLAME_BETWEEN = words(
    """
    need needed needs have must get receive see want mind wish expect our my a an any if should may
    likely able required obliged worry they he she it who nobody people your that this to-do
    """
)
"""Between "you never" and an answer they make it another story: "you don't need to reply"."""

YOUS = words(
    """
    you you've you're u ya vous tu sie du ihr usted ustedes te se voce vc voces je jij u jullie
    ti lei voi dig deg dere pan pani
    """
)

WHYS = words("why pourquoi warum wieso weshalb perche waarom varfor hvorfor dlaczego czemu")
PORQUE = words("por")
"""With "que" behind it, a why."""

NOS = words(
    """
    no nunca aun jamas pas aucune aucun jamais rien nicht keine keinen nie niemals nao nunca non
    nessuna mai niet geen nooit inte inget ingen aldrig ikke intet aldri nie brak zadnej
    """
)
"""Negations in the other languages."""

ANSWERS = words(
    """
    respondido contestado respuesta responde contesta respondio contesto
    repondu repond reponse repondez
    geantwortet reagiert antwort ruckmeldung antworten gemeldet melden reagieren
    respondeu resposta responde retornou respondido
    risposto risposta risponde
    reageer gereageerd geantwoord reactie antwoord reageert antwoordt
    svarar svarat svar svarer svart svaret
    odpowiedzi odpowiada
    """
)
"""Answers that the reader is blamed for where the clause also has a "you" or a "why"."""

ANSWERS_OF_YOU = words(
    """
    respondes contestas respondiste contestaste
    reponds antwortest meldest reagierst
    respondeste rispondi
    odpowiadasz odpisujesz odpowiedziałes odpowiedziałas odpisałes odpisałas odzywasz odezwałes
    odezwałas
    """
)
"""As `ANSWERS`, where the word itself says that it is the reader."""

HAVE_YOU = words("has ha habeis han hai avez as hast")
"""Right before an answer they say that it is the reader who has not: "no has respondido"."""

POLITE = words(
    """
    bitte zu mussen musst brauchen brauchst konnen kannst sollen favor faut besoin hace falta
    precisa necesita necesario prego hoeft hoef behover trenger behøver musisz trzeba prosze prosimy
    """
)
"""With them it is no blame: nobody is to answer, or cannot."""

AIMS = words("per para pour um om for att aby zeby")
"""Before a "no" they say what an order is for: "per non ricevere altri SMS rispondi …"."""

IGNORING = words(
    """
    ignoring ghosting ignored ghosted ignores ignorando ignoras ignora ignorado ignorez ignore
    ignorierst ignorieren ignoriert ignori ignorate negeert negeer negeren ignorerar ignorerer
    ignorujesz ignoruje
    """
)
IGNORED = words(
    """
    us me our my him her nos nous uns mich unsere unseren meine ci mi ons onze mij oss vara os vores
    vore nas mnie nasze me noi
    """
)
"""Whom, and what of theirs, the reader lets go unanswered."""

PHRASES = (
    *crossed(
        "why so, why are you so, why have you gone, why've you gone, why did you go",
        "quiet, silent",
    ),
    *crossed("why the, what's with the", "silence, silent treatment, cold shoulder"),
    *crossed("still no, still nothing, why no, no", "word from you, news from you, sign of you"),
    *crossed("still no", "reply, answer, response, callback, call back"),
    *crossed(
        "the least you could do is, the least you can do is, is it too much to", "reply, answer"
    ),
    *crossed(
        "contesta, conteste, responde, responda, respondenos, contestanos, decidete",
        "de una vez, de una buena vez",
    ),
    *crossed("repondez, repondez nous, repondez moi, reponds, reponds moi", "enfin, a la fin"),
    *crossed("antwort, antworte uns, antworten sie uns, antworte mir", "endlich, bitte endlich"),
    *crossed("responda, responde, responde nos, nos responda", "de uma vez, logo de uma vez"),
    *crossed("rispondi, rispondici, risponda", "una buona volta, finalmente"),
    *crossed("antwoord, reageer, geef antwoord", "eindelijk, nu eindelijk, toch eens"),
    *crossed("odpowiedz, odpisz, odezwij sie", "wreszcie, w koncu"),
    *crossed("why no", "reply, answer, response, word, callback"),
    *crossed("still", "nothing from you, nothing from your end, nothing back from you"),
    *crossed(
        "still waiting for, still waiting on, sick of waiting for, tired of waiting for",
        "your reply, your answer, your response, you to reply, you to answer, you to respond",
    ),
    *crossed("tired of, sick of, fed up of, fed up with", "chasing you, your silence, waiting"),
    *crossed("stop, quit", "ignoring us, ignoring me, ignoring our, ignoring my, ghosting us"),
    *crossed("stop, quit", "ghosting me, avoiding us, avoiding me, dodging us, dodging me"),
    *crossed("are you, you are, you're, you keep", "avoiding us, avoiding me, dodging us"),
    *crossed("you ignored, you've ignored, you have ignored", "us, me, our, my, all"),
    *crossed(
        "have you forgotten, did you forget, you forgot, you've forgotten", "us, about us, me"
    ),
    *crossed("have you forgotten, did you forget, you forgot", "about me, all about us, we exist"),
    *crossed("can't even be, couldn't even be, couldn't be, can't be", "bothered to"),
    *phrases(
        """
        your silence, ur silence, not even a thank you, ni un gracias
        not so much as a thank you, tu silencio, su silencio, pana milczenie, twoje milczenie
        pani milczenie, your lack of reply, your lack of response, your failure to reply
        your failure to respond, ni una respuesta, ni una sola respuesta, ni un mensaje tuyo
        keine einzige antwort, pas une seule reponse, nem uma resposta, nemmeno una risposta
        anyone there, anybody there, is anyone there, did you fall off, have you vanished
        you've vanished, you just disappear, you just disappeared, disappear on us
        disappeared on us, vanish on us, vanished on us, gone dark on us, went dark on us
        gone silent on us, gone quiet on us, went quiet on us, walked out on us
        so hard to reply, so hard to answer, that hard to reply, that hard to answer
        so difficult to reply, too much trouble to reply, too busy to reply, too busy to answer
        too much to ask
        tanto cuesta contestar, tanto cuesta responder, tanto cuesta un, cuesta tanto
        y nada de ti, seguimos esperando tu, seguimos esperando su, seguimos sin noticias
        si difficile de repondre, on attend toujours, nous attendons toujours, j'attends toujours
        silence radio, toujours rien de votre, aucune reaction de votre part
        so schwer zu antworten, so schwer zu verstehen, wir warten immer noch auf, funkstille
        warten noch immer auf ihre, melden sie sich endlich, melde dich endlich
        antworten sie endlich, antworte endlich, keine einzige ruckmeldung
        custa muito responder, custa tanto responder, custa responder, continuamos a espera da sua
        seguimos aguardando sua, continuamos aguardando sua, ate agora nada
        cosi difficile rispondere, stiamo ancora aspettando, aspettiamo ancora una tua
        zo moeilijk om te, we wachten nog steeds op, wij wachten nog steeds op
        sa svart att svara, vi vantar fortfarande pa, sa vanskelig a svare, vi venter fortsatt pa
        vi venter fremdeles pa, sa svært at svare, vi venter stadig pa
        tak trudno odpisac, tak trudno odpowiedziec, wciaz czekamy na, nadal czekamy na
        giving us the silent treatment, giving me the silent treatment, the silent treatment
        giving us the cold shoulder, the cold shoulder, radio silence from you
        not a word from you, not one word from you, not a single reply, not a single word
        not even a no, not even a reply, not even an answer, not so much as a reply
        your silence is, your silence speaks, your silence says, cat got your tongue
        you haven't bothered, you have not bothered, you never bothered, you never got back
        is it so hard to reply, is it so hard to answer, is it that hard to reply
        is it too much to ask for a reply, how hard is it to reply, how hard is it to answer
        how many times do i have to, how many times do we have to, how many more times
        sigues sin responder, sigue sin responder, sigues sin contestar, sigue sin contestar
        nos has olvidado, nos ha olvidado, te olvidaste de nosotros, te has olvidado de nosotros
        tu silencio, por que tanto silencio, tanto cuesta contestar, tanto te cuesta
        seguimos esperando tu respuesta, seguimos esperando su respuesta, seguimos sin respuesta
        pourquoi ce silence, votre silence, ton silence, vous nous avez oublie
        vous nous avez oublies, tu nous as oublie, tu nous as oublies
        toujours pas de reponse, toujours aucune reponse, toujours aucune nouvelle
        toujours pas de nouvelles de votre
        immer noch keine antwort, noch immer keine antwort, immer noch keine ruckmeldung
        hast du uns vergessen, haben sie uns vergessen, habt ihr uns vergessen
        warum so still, warum dieses schweigen, ihr schweigen, dein schweigen
        ainda sem resposta, continua sem responder, continuas sem responder, sumiu de vez
        voce sumiu, por que sumiu, esqueceu da gente, esqueceu de nos, se esqueceu de nos
        seu silencio, o teu silencio, esqueceste te de nos
        ancora nessuna risposta, il tuo silenzio, ti sei dimenticato di noi
        ti sei dimenticata di noi, ci hai dimenticato, perche tutto questo silenzio
        nog steeds geen antwoord, nog steeds geen reactie, ben je ons vergeten
        bent u ons vergeten, waarom zo stil, nog altijd geen antwoord, nog altijd geen reactie
        fortfarande inget svar, har du glomt oss, varfor sa tyst, inte ett ord fran dig
        fortsatt ikke svar, fremdeles ikke svar, har du glemt oss, hvorfor så stille
        hvorfor sa stille, stadig intet svar, stadig ikke svar, har du glemt os
        fortsatt intet svar, ikke et ord fra deg, ikke et ord fra dig
        wciaz brak odpowiedzi, nadal brak odpowiedzi, zapomniałes o nas, zapomniałas o nas
        czemu milczysz, dlaczego milczysz, czemu ta cisza
        """
    ),
)
"""Blame in set words."""
