"""How English tells the way out.

Keywords: FCC 47 CFR 64.1200(a)(10) of April 2025 and the lists of Twilio, AWS, Braze and Telnyx
as they stood in November 2026; the other words are how senders in the US, Canada, Britain,
Ireland, Australia, New Zealand, South Africa, Singapore and India put it.
"""

from typing import Final

from simulator.data.opt_out.speech import Speech
from simulator.data.word_lists import crossed, phrases, words

ENGLISH: Final = Speech(
    keywords=words("stop stopall unsubscribe cancel end quit optout revoke remove td"),
    plain=words("stop stopall unsubscribe unsub optout"),
    actions=words("""
        reply replying replies rply rpl text texting txt txting send sending message messaging msg
        sms respond responding answer answering type write return say saying
    """),
    effects=phrases("""
        opt out, opt outs, optout, b removed, b taken off, opting out, opt you out, unsubscribe
        unsub, unsubscribes
        unsubscribing, unsubscription, unsubscribe me, be removed, get removed, for removal
        removal from, remove yourself, remove you, removes you, get off this list, get off our list
        get off the list, be taken off, take you off, takes you off, come off this list
        come off our list, come off the list, leave the list, leave this list, leave our list
        off the list, off our list, off this list, off my list, from the list, from our list
        from this list, no more from us, won't hear from us, never hear from us, drop off the list
        not hear from, no longer hear
        hear no more, revoke consent, revoke your consent, withdraw consent, withdraw your consent
        deactivate alerts, turn off alerts, turn these off, turn off texts, switch off texts
        switch these off, turn them off, turn off messages
        turn off text alerts, stop hearing from, stop contact, be left alone, leave you alone
        leave you be, texts off, alerts off, leave the club, leave the programme, leave the program
        block messages, block texts, mute us, mute these, delete your number, delete my number
        end comms, discontinue, deregister, de register, take yourself off, leave the group
        leave this group, leave the chat, sign out of texts, strike you off, strike me off
    """)
    + crossed("turn off, switch off, disable", "sms, text messages, marketing texts, our texts")
    + crossed(
        "turn off, switch off, turn off these, switch off these, turn off our, turn off the",
        "alerts, texts, messages, msgs, notifications, updates, reminders",
    )
    # Slips of the pen, which a reader understands.
    + phrases("unsuscribe, unsubcribe, unsubsribe, unsubscibe, unsubscirbe, unsubscripe")
    + crossed("be, get, been", "deleted, dropped, erased, struck off, opted out, unsubscribed")
    + crossed(
        "we'll stop, we will stop, we stop, we'll quit, we quit, we cease, we'll cease",
        "writing, pinging, nudging, pestering, bugging you, emailing, contacting you",
    ),
    ends=words("""
        stop end quit cancel leave finish halt exit cease block disable avoid decline refuse pause
        stops quits
        ends cancels stopping ending cancelling canceling silence mute terminate
    """),
    messages=words("""
        ads adverts advertising
        texts txts tx msgs messages sms smses alerts alert updates offers notifications reminders
        news newsletter newsletters promos promotions deals marketing subscription subscriptions
        mails emails comms communications mailings blasts broadcasts notices notifs rewards tips
        specials coupons
        vouchers         invites invitations bulletins announcements digest programme
        programs programmes lists campaigns communication contact texting messaging service
    """),
    negations=words("""
        no not don't dont didn't won't wont wouldn't cannot can't without nothing doesn't isn't
        aren't never
    """),
    more=words("more further longer again any anymore future another"),
    wants=words("want wants wish wishes like need care prefer rather interested get getting have"),
    gets=words("""
        hear hearing receive recieve receiving contacted bothered texted messaged sending contacting
        bothering writing pinging nudging pestering bugging
    """),
    writes=words("text message contact bother disturb send sending write msg txt"),
    purposes=words("to 2 4 for means"),
    ands=words("and & n we'll we we're you'll that's so then it's"),
    ifs=words("if when whenever should unless"),
    belongs=words("of from"),
    fillers=words("""
        goodbye bye done sorted gone out off ok okay easy
        with back the word words keyword us a an this these that number message messages msg text
        txt sms by just simply please pls or either is all you need have only one can may your
        own any time anytime at now whenever reply via here there it in yourself ever future our me
        i them those receiving getting hearing such no charge free fee daily weekly monthly promo
        promotional marketing further more short code shortcode line service my today always quickly
        easily being from d ll instantly still everything sent returned every each
    """),
    removals=words("remove removed removes delete deletes strike scrub wipe erase"),
    lists=words("list lists database records contacts mailing roster"),
    products=words("""
        warranty insurance coverage cover trial delivery deliveries renewal renewals renew autorenew
        order orders plan appointment appt booking bookings reservation visit upgrade add addon
        protection shipping substitution substitutions refill class session membership policy
        contract fee fees draft slot slots lunch lunches paper invoices invoice statements paperless
        ride trip flight ticket tickets table room stay lesson course hold listing lease rental
        account payment payments autopay shift interview viewing survey quiz game smoking job
        collection pickup repair autoship box boxes scheme pension data sharing donation pledge
        visits photo photos meal meals tenancy workshop seat seats newspaper waitlist tobacco vaping
        practice tournament camp crib
    """),
    blockers=words("miss missing missed forget lose losing delay wait hesitate worry until"),
    dissent=phrases("""
        not for you, isn't for you, aren't for you, not for me, not interested, aren't interested
        not your thing, isn't your thing, aren't your thing, not your cup of tea, not your bag
        no longer interested, had enough, seen enough, too many texts, too many messages, too much
        a pain, a nuisance, annoying, too often, too frequent, bother you, bothering you, spammy
        intrusive, a bit much, lost interest, moved on, no interest, rather not hear, rather not get
        rather not receive, rather not be texted, not hear from us, not hear from me, stop texting
        stop messaging, stop these, stop hearing, no more texts, no more messages, no more msgs
        want these texts, want these messages, want our texts, want more texts, want to hear from us
        want to hear from me, want to stop, off the list, off our list, off my list, off this list
        leave you alone, leave you be, want out, want off, like out, like off, want us to stop
        like us to stop, prefer us to stop, rather we stopped, rather we didn't
        rather i didn't, rather we did not, sick of us, tired of us, fed up, tired of these
        sick of these, hate texts, hate these, hate our texts, bug you, annoy you, go away
        change your mind about texts, not keen
        texts not welcome, unwanted, not welcome, opt out, unsubscribe, be removed, remove you
        take you off, stop sending, don't want texts, like to stop, cut it out, give it a rest
        knock it off, leave the list
    """),
    answers=phrases("""
        let us know, let me know, lmk, tell us, tell me, say so, say no, say the word, say stop
        just say, reply, replying, text back, write back, text us, text me, drop us, drop me
        call us, email us, give us a shout, shout, ping us, ping me, message us, get in touch
        holler, respond, answer no, write to us, a quick no, speak up, contact us, ask us
    """),
    conditions=phrases("""
        then stop, and again, again when, once more, a second time,
        only if, only after, only once, only when, once you have, once you've, once your, unless
        after you have, after you've, after your, as long as, provided, providing, subject to
        on condition, must first, first you, then confirm, to confirm, confirm by, confirm your
        confirm with, confirm that, and confirm, then reply, then text, then answer, then call
        then send, then click, then log, then visit, log in, sign in, login, with your account
        your account number, your full name, full name, your password, your pin, your postcode
        your order number, your customer number, your reason, a reason, the reason, why you, twice
        three times, two times, followed by, fill in, fill out, complete the, paid up, have paid
        you've paid, outstanding balance, in good standing, lose all, forfeit, you lose, voids
        void your, but note, but you will lose, you will lose, you'll lose, lose your, approval
        will be reviewed, may be refused, if approved, if eligible, be aware, at your own risk
        minimum term, after which, date of birth, members only, and your name, before we
        requests will be, both, in writing, form, explain why, and only then, only then
    """),
    deadlines=words("until till by before within between during"),
    moments=words("""
        hour hours hrs h day days week weeks minutes mins midnight noon tonight today tomorrow month
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun weekday
        weekdays office business working january february march april may june july august september
        october november december jan feb mar apr jun jul aug sep sept oct nov dec sunday's friday's
        5th end deadline
    """),
    charges=words("""
        costs cost fee fees charge charged charges premium price priced surcharge penalty paid
        deducted billed
    """),
    no_charge=phrases("""
        no charge, no cost, no fee, no fees, free of charge, without charge, not charged, no extra
        never charged, standard rate, standard rates, normal rate, standard network, network rate
        standard message, standard text, standard msg, at no, free, nothing, zero, usual rate
        rates may apply, data rates, your standard, costs nothing, doesn't cost, won't cost
        does not cost, no penalty, won't be charged, usual network, normal network, normal text, $ 0
        0
    """),
    calls=words("call ring phone dial telephone"),
)
