"""Sentences that threaten, frighten, make guilty or blame, as rows of word classes: English.

One row a line: its places parted by ">" where up to four words may stand between and by "+" where
none may; in each place any of its words; "$" names a class below; "*" marks the place by which a
text is first tested, whose words are rare. In small letters without accents. Collected in
November 2026 from the ways in which agents, collectors, insurers and charities write.
"""

from typing import Final, Literal

SentenceSort = Literal["loss", "threat", "guilt", "blame", "urging", "warning"]

CLASSES: Final = {
    "kept": "account accounts application file membership spot place seat slot subscription case "
    "profile policy service reservation booking number line claim discount benefits points "
    "table tables rewards registration enrollment enrolment access card quote rate coverage cover "
    "balance credits",
    "gone": "closed cancelled canceled terminated suspended removed deleted deactivated locked "
    "blocked forfeited revoked reassigned withdrawn disconnected dropped restricted disabled "
    "forfeit lost",
    "dear": "family families kids children loved ones child home house dog cat baby parents wife "
    "husband spouse partner mom mum dad puppy pet pets business family's team boys girls",
    "dire": "unprotected uninsured vulnerable exposed defenseless defenceless homeless hungry "
    "helpless penniless broke stranded nothing debt debts",
    "time": "day minute hour week month second moment season year",
    "count": "two three four five six seven eight several many multiple numerous countless twice "
    "2 3 4 5 6 7 8 9 10 2x 3x 4x dozen",
    "nth": "second third fourth fifth sixth 2nd 3rd 4th 5th 6th umpteenth",
    "told": "called texted emailed messaged written rung rang phoned pinged left tried "
    "reached followed asked reminded",
    "tell": "calling texting emailing messaging writing reaching trying contacting chasing "
    "following asking reminding pinging",
    "notes": "text texts message messages email emails voicemail voicemails call calls reminder "
    "reminders note notes attempt attempts follow dm dms letters",
    "others": "others people patients patient families family customers clients buyers somebody "
    "someone members kids students drivers",
    "rivals": "competitors competitor competition rivals rival peers",
    "day": "monday tuesday wednesday thursday friday saturday sunday yesterday last",
    "we": "we we've we'll we're i i've i'll i'm",
    "soar": "skyrocket skyrocketing soar soaring explode exploding surge surging spiking spike "
    "climbing rocketing rocket",
    "foolish": "crazy mad silly foolish nuts insane stupid dumb",
    "pass": "pass miss skip turn say wait ignore walk refuse let hesitate",
    "bad": "bad awful sorry sad guilty terrible disappointed heartbroken ashamed horrible",
    "collect": "collections collectors collection bailiffs bailiff lawyers recovery enforcement "
    "solicitors attorneys court",
}
"""Words that stand for one another in a row."""

ROWS: Final[tuple[tuple[SentenceSort, str], ...]] = (
    (
        "loss",
        """
        you > lose > your > spot place seat slot table account access discount points
        we > may might will must going > suspend terminate cancel close disconnect cut > your > \
            $kept
        avoid prevent > disconnection suspension termination collections eviction repossession
        or > face pay suffer risk > fine fines penalty penalties consequences charges suspension
        your ur > $kept home future job family business > on at > line stake
        you're you are > losing > customers sales money points clients ground revenue
        don't do > make + us me > beg chase come send take ask close cancel report
        we i can't cannot won't > hold keep save > it this your the > much > longer
        someone somebody + else + gets grabs takes snaps buys
        someone somebody + else + will + get grab take snap buy have
        do > you > really > want > lose risk miss pay regret
        if unless > you > don't won't do not aren't > we we'll i'll will > close cancel remove \
            charge fine report block suspend evict sue terminate cut shut lock forfeit disconnect \
            delete
        we we'll i'll we're going > close cancel remove charge fine report block suspend evict \
            sue terminate cut shut lock disconnect delete mark flag > if unless > you > don't \
            fail do not won't reply confirm pay respond
        your ur > spot place seat slot > goes passes > to > next someone somebody another waitlist
        you you'll > never won't not > see get find have > rate price deal offer chance \
            opportunity low > again
        interest fees fee debt charges > pile piling adding growing mounting building keeps > \
            while until
        work progress results effort efforts gains > down wasted gone > drain waste nothing
        leaving leave left > thousands hundreds money cash savings > on > table
        your ur this the > $kept > will shall may being get gets going about > $gone
        account accounts membership subscription access > will shall may being get gets going \
            about > suspended terminated deactivated blocked closed deleted disabled locked
        your ur > $kept > will may about going > lapse expire disappear vanish evaporate
        your ur > $kept > given goes go going > someone somebody another next others
        give giving release releasing > your ur > $kept > away someone somebody another others
        your ur > $kept > will going be > given > away
        you you'll > removed dropped deleted cut kicked crossed taken struck > from off of > list \
            books program programme register roll waitlist
        we we'll i i'll > assume presume conclude > you you're you've your > not longer don't \
            changed lost given gave aren't passed isn't
        we we'll i'll we're > take taking > silence > no
        you'll > lose forfeit > your every everything all the it
        you > will could may might going gonna stand risk > lose forfeit losing > your every \
            everything all it out
        risk risking > losing forfeiting missing > your ur out it the this everything
        if unless when > you > don't won't do not > or we i we'll > cancel close drop remove give \
            move
        or otherwise > we we'll i i'll > start begin assume move pass hand take let offer
        or > we we'll > begin start commence > eviction proceedings legal
        failure failing > to > respond reply act pay comply answer confirm renew contact > will \
            may could result means mean lead
        your ur > $dear > will could may might would be > left without > $dire without alone
        prices price rates rent rents costs premiums bills > $soar double doubling
        prices price rates rents costs premiums > about going set bound > rise jump up climb \
            double shoot
        waitlist > lose losing > place spot
        you > miss missing > your > only last one + shot chance window
        """,
    ),
    (
        "threat",
        """
        keep keeps > ignoring > this us me
        can could will > ruin destroy wreck flood > your > home house savings family future basement
        reported report > to > credit > agencies agency bureau bureaus
        risk risking gamble gambling > your ur > family's family kids home health safety life \
            future business savings house
        put puts putting > your ur > at in > risk danger jeopardy
        small little tiny minor > problem problems leak leaks cracks issue issues cavity cavities \
            > turn turns become becomes grow grows > big bigger huge costly expensive nightmare \
            major
        don't do > blame cry > us me > when if later
        imagine picture think > losing > kids family child children house home
        imagine picture think > telling explaining > kids family child children > no not can't \
            lost gone nothing
        think consider > what how > could would will might > cost > you
        you'll you > wish > had you'd
        don't you're > make making > mistake > of and by
        can you > afford > not lose ignore risk
        can't cannot > afford > to > wait ignore lose delay risk
        hackers thieves criminals scammers burglars > already targeting watching
        you're you'll be > on > your + own
        next > step stage > is + court collections eviction bailiffs
        one a single > accident illness fire storm flood burglary emergency diagnosis fall \
            lawsuit hack breach leak injury > wipe ruin cost destroy bankrupt bury sink
        could may might can will > leak break fail collapse crash burst explode strike snap > any \
            > day moment minute second time
        how hope > can > sleep > at + night
        if > nobody noone no > steps adopts gives helps donates comes one > won't die dies make
        what > if > something anything accident fire worst > happens happened
        the + worst + happens happen
        pass passed passing refer referred send sent hand handed turn turned forward forwarded \
            transferred transfer escalate escalated goes go going moved move > to with > $collect
        no > choice option alternative > but > to > pass refer hand send close cancel terminate \
            suspend report escalate take start begin end remove
        forced obliged compelled > to > pass refer hand send close cancel terminate suspend \
            report escalate take start begin remove
        legal court eviction enforcement > action proceedings process > may will could can shall \
            is > follow begin start taken commence be started
        start starting begin commence take initiate file pursue > legal court eviction \
            enforcement > action proceedings process claim
        start starting begin commence initiate file filing > eviction foreclosure repossession \
            bankruptcy
        ignore ignoring delay delaying waiting > at + your > own risk peril
        ignore ignoring > this these us > costs cost will
        report reported reporting > you your > to > credit bureau bureaus police authorities \
            landlord employer
        damage hurt ruin wreck destroy harm > your ur > credit reputation score record
        if > something anything > happened happens happen > to + you
        who who'll > will would is > feed pay care support look protect > family kids children + \
            if when without ? tomorrow
        happen happens > to + your + family kids children ones + if when without ?
        is are will > your > $dear business house car kids > next protected
        leaves leaving leave > your ur > family kids children loved wife husband spouse > with \
            without to > $dire without struggle foot
        don't do not never stop > leave leaving let > your ur > family kids children loved wife \
            husband spouse parents team > $dire without struggle down
        your ur > $dear > unprotected uninsured vulnerable exposed defenseless defenceless
        before > disaster tragedy thieves burglars intruders > strike strikes hits hit come
        disaster tragedy > strikes hits won't doesn't
        end ends ended ending > up > stuck broke alone homeless jobless regretting > in with and \
            or at on
        you you'll you'd u ull u'll > live > to > regret
        you you'll you'd u > be > sorry kicking
        you you'll you'd u > never will > forgive > yourself
        your ur > $rivals > ahead getting winning stealing taking leaving pull pulling overtaking \
            laughing eating love
        think imagine picture > how what > $bad > you you'll you'd it
        you > will 'll would could going you'll you'd > feel > bad awful sorry guilty terrible \
            horrible sad
        overpaying overcharged > on for and every month while
        you're you are > throwing burning bleeding flushing wasting pouring losing leaving > \
            money cash hundreds thousands
        every each > $time > you > wait delay hesitate dither stall
        every each > $time > costs costing > you
        waiting hesitating delaying > costs cost costing will could > you
        child kid son daughter > will won't > graduate fail expelled behind
        """,
    ),
    (
        "guilt",
        """
        your > kids family children dog cat > deserve deserves > better more
        because > we i > trusted believed > you
        give giving + up + on + you
        you > never > showed
        really so very pretty quite > upset disappointed sad hurt heartbroken > that with by at > \
            you
        $we > stuck > neck > for
        made make makes > us me him her > look > bad foolish silly stupid
        not isn't > fair > to on for > other others everyone rest kids team us
        have has did > i we > done do said say > something anything > offend upset wrong
        gave give given > up > weekend saturday sunday evening time > and but > you
        break breaks broke breaking > my our his her their + heart hearts
        left leave > without > saying + goodbye bye
        thought > had > deal connection agreement understanding
        my > job commission boss manager > line depends kill angry furious
        isn't aren't > your > family kids health life home child dog > worth
        don't > you > care want love > about best > kids family children dog cat
        how + long > will are > you > putting ignoring ignore let
        feels felt hurts sucks stings > dropped ignored ghosted forgotten used treated abandoned \
            rejected
        turned turn turning > families people customers patients clients buyers others > away > you
        saved held kept set reserved prepared > for > you > and but > skipped vanished ignored \
            didn't ghosted
        i we > expected > better more > from of > you
        after > all everything > $we our that > done did put given gave invested work time effort \
            > for into with to > you your
        $others the other > waiting wait lost missed suffered without turned cancelled late \
            delayed > because thanks > of to > you your
        because > of > you your > others patients families somebody someone people kids children \
            another else > lost missed had waited went couldn't
        other another others > patients families customers people patient family > needed wanted \
            wait waiting used taken missed > slot spot place appointment time this your that
        others everyone everybody people kids team > are is were was all > waiting > on because > \
            of you
        counting depending relying banking > on > you
        let letting > us me them him her everyone team kids group + down
        you you've > left kept leave keep made > us me them him her everyone > waiting hanging \
            stranded standing lurch
        you you've > stood > us me them > up
        $we > bent bend went > over backwards out > for you
        $we > bent bend > over > backwards backward
        you > wasted wasting waste cost > our my us me > time evening morning afternoon money
        waste wasted wasting > of our my > time > on you
        you > broke broken > your > word promise
        without > your ur > gift donation support generosity help pledge > will won't can't \
            cannot could may might goes go
        children kids families animals dogs cats puppies babies people > will could may might \
            won't go goes are > hungry homeless die suffer starve freeze cold without
        you'd you would you'll > be > $foolish > to not if
        $foolish > to > $pass miss > this it up out on
        who only > would > refuse ignore skip miss pass > this it that
        we're i'm > disappointed hurt saddened shocked upset > you you'd that by in your
        we i > are am were was feel felt > disappointed hurt saddened shocked upset > you you'd \
            that by in your
        you > clearly obviously apparently evidently > not don't aren't never have haven't
        thought hoped > you > cared serious reliable
        how + dare > you
        how + could can + you > ignore leave let abandon refuse forget say
        can't couldn't didn't don't never not haven't won't > even > bother bothered
        had have has > courtesy decency manners > to
        silence > is was > costing insulting rude hurtful disrespectful deafening
        or > cry weep regret suffer > later it
        """,
    ),
    (
        "blame",
        """
        you > keep > canceling cancelling rescheduling dodging > us me
        you > never > answer > phone
        $count > texts messages calls emails > zero no > replies answers reply
        surprised sad shocked > haven't not never > heard reply
        why > haven't didn't don't won't hasn't > you > call called calling get got write written \
            text texted ring rung pick
        been > trying > reach contact hold touch call > you > for since all week days month
        you've you > had > $count > reminders warnings chances notices
        you > never > even > opened read looked replied
        $we > keep kept + texting messaging emailing chasing
        $we > keep kept + calling > you and but
        $we > keep kept + trying > reach call contact get you
        did didn't > my our > messages emails texts calls message email text > lost disappear
        my our > messages emails texts calls message email text > good enough important worth > \
            reply answer
        day days week weeks month months > and but > not nothing no without > word reply answer \
            response peep
        we've i've still > been > waiting > days weeks months forever ages > hear reply answer \
            response you
        we've i've + waited > days weeks months forever ages > hear reply answer response you
        called > and + called
        texted > and + texted
        emailed > and + emailed
        you > said promised swore told > you'd > call text reply get respond answer > $day
        you > said promised swore > you + would > call text reply get respond answer > $day
        think guess feel feeling suspect sense > you > don't not > want > talk hear speak deal
        you > never don't won't > pick > up
        you > never don't won't haven't > return returned returning > calls texts messages call
        do does > you > even > read check get > texts messages emails
        my our this the is > $nth > time message text email voicemail attempt try call note \
            reminder > reaching writing trying texting calling asking contacting we've i've i'm \
            we're
        my our this the is > $nth > message text email voicemail attempt call note reminder > to \
            + you
        $nth > time > $we > reaching writing trying texting calling asking contacting tried \
            texted called messaged written emailed asked reached had
        this here's that's here > my our the > $nth > message text email voicemail attempt try \
            call note
        my > $nth > message text email voicemail attempt try call note
        $we > $told > you your > $count > messages texts voicemails emails times reminders notes \
            calls and
        $we > called texted emailed messaged written phoned tried chased reminded > you > $count
        $we > tried trying > call reach contact get ring calling reaching contacting > you > \
            $count over again
        $we > sent > you your > $count > messages texts voicemails emails reminders notes > and \
            but without > no nothing not answer reply response
        $we > called texted emailed messaged tried sent left > $count > times texts messages \
            voicemails emails calls > and no without but still nothing
        $we > $count > times > and no without but > nothing answer reply response luck
        unanswered ignored > messages texts calls emails
        my our > messages texts calls emails message text voicemails voicemail email > went gone \
            go going been remain were > unanswered ignored nowhere unread
        left leave leaving > us me my our it > unanswered hanging unread read dark
        left > me us > on > read
        still > haven't not > heard hear > from back anything you
        still > nothing no zero > word peep reply answer response callback
        haven't not never > heard > a > peep word thing single
        heard hearing gotten got getting had > nothing zero crickets silence > from in back since \
            for but
        crickets silence > from > you your
        radio > silence > from since after on your
        you > didn't never couldn't haven't don't > even > bother bothered call text say reply \
            cancel tell show
        you > didn't never couldn't > bother show call cancel > or to and up
        you you're ur > avoiding dodging ducking blanking ghosting
        ghosted ghost > me us our
        you're you are were > too > busy > to for > answer reply respond me us
        anybody anyone + home + ?
        you > vanished disappeared went > on quiet silent dark > us me
        """,
    ),
    (
        "urging",
        """
        snap scoop + this it these them > up
        before > someone somebody everyone anyone > else beats
        before > the + crowd rush others > does do get gets
        don't + you + dare
        you'll > be > the + only
        grab get snag claim book shop catch order > while > you > can
        you > don't won't wouldn't > want > miss > this it out
        book order reserve shop buy call reply register enroll enrol apply sign respond \
            + fast quick quickly + ! . , : ; -
        need > answer decision reply response > now asap immediately
        don't do > leave > it this > last > minute
        your > last only final + shot + at to
        stop quit > scrolling thinking stalling dreaming overthinking procrastinating waffling > and
        no > more + excuses delays dithering stalling
        snooze > lose
        crunch > time
        make + your + move + ! . now today before
        tomorrow > could may might will would be > too > late
        now > is > the > only + time chance
        this + very + minute second instant
        your ur > $rivals > already + have has did
        don't do never > be > the > only one last odd > still left without not who paying house home
        friends neighbors neighbours colleagues coworkers everyone > already > have switched \
            joined signed bought booked saving enjoying ahead
        everyone everybody > else > has is > already signed joined done doing switched in
        your > friends neighbors neighbours colleagues coworkers > without > you
        go goes going gone start starting starts leave leaves leaving happen happening there > \
            without + you
        won't not > wait waiting > for > you > forever long much
        """,
    ),
    (
        "warning",
        """
        not no isn't > time moment > to for > hesitate wait dither stall think hesitation delay \
            delaying waiting
        will would could may might > too > late
        before > it's it they they're they've we it'll its > gone over late sold sell run \
            disappear disappears vanish vanishes
        """,
    ),
)
