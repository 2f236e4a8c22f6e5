"""Words that stand in lists of leads for nothing, for yes and no, for a lead who left, for a test.

Met in public example lists and in reports on broken merges, read 2026-11; compared in small
letters, without spaces around them.
"""

from typing import Final

from simulator.data.word_lists import words

NOTHING: Final = words(
    "null none nil nan n/a na #n/a #null! #ref! #value! #name? #div/0! undefined (null) (none) "
    "<null> [null] \\n - -- --- . ? unknown (blank) blank empty missing tbd"
)
"""Stands where a value should; a name such as `Na` or `Nil` is met too, but more rarely."""

TRUE: Final = words("true yes y 1 t x on checked ja si sí oui sim wahr verdadero vrai 1.0")
FALSE: Final = words("false no n 0 f off unchecked nein non não nao falsch falso faux 0.0")

LEFT: Final = frozenset(
    (
        *("unsubscribed", "opted out", "opted-out", "opted_out", "opt out", "opt-out", "opt_out"),
        *("optout", "opted-out of sms", "do not contact", "dnc", "do not call", "do not text"),
        *("stop", "stopped", "revoked", "withdrawn", "blocked", "suppressed", "never_subscribed"),
        *("no consent", "no_consent", "never subscribed", "cleaned", "archived", "not subscribed"),
    )
)
"""How a subscription is called that has ended, or never was."""

JOINED: Final = words(
    "subscribed active confirmed opted-in opted_in optin opt-in granted given consented"
) | {"opted in", "double opt-in", "single opt-in"}
"""How a subscription is called that runs."""

TEST: Final = words(
    "test tester testing test1 test2 test123 testuser testlead testcontact asdf asdfg asdfgh "
    "asdfasdf asd qwe qwer qwerty qwertz foobar xxx xxxx aaa aaaa abc abcd fff dummy lorem "
    "ipsum blah blabla zzz sdf dfg hjk jkl fsdf sdfsdf probe prueba firstname lastname fname "
    "lname"
) | {"test test", "test user", "test lead", "first name", "last name", "john doe", "jane doe"}
"""What people type who try a form."""

TEST_HOSTS: Final = words(
    "test.com test.test test.de asdf.com abc.com aaa.com mailinator.com foo.com foo.bar "
    "none.com noemail.com fake.com"
)
"""Where mail for nobody goes."""

LANGUAGES: Final = {
    "english": "en",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "castellano": "es",
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "german": "de",
    "deutsch": "de",
    "portuguese": "pt",
    "português": "pt",
    "portugues": "pt",
    "italian": "it",
    "italiano": "it",
    "dutch": "nl",
    "nederlands": "nl",
    "polish": "pl",
    "polski": "pl",
    "chinese": "zh",
    "mandarin": "zh",
    "japanese": "ja",
    "korean": "ko",
    "vietnamese": "vi",
    "russian": "ru",
    "arabic": "ar",
    "hindi": "hi",
    "tagalog": "tl",
    "swedish": "sv",
    "danish": "da",
    "norwegian": "nb",
    "turkish": "tr",
    "hebrew": "he",
    "greek": "el",
    "czech": "cs",
}
"""What people call a language, by its tag."""

LANGUAGE_CODES: Final = words(
    "aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
    "dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj "
    "om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su "
    "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh "
    "zu fil yue haw"
)
"""ISO 639-1, and three that have no code of two letters."""
