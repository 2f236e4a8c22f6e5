"""The campaign that the pages of these rules show, in the files of a workspace."""

HEAD = 'format = 1\nobjective = "sell the new teas"\nstage = "customer"\n'
ZONE = 'default_timezone = "America/New_York"\n'
HOURS = 'window = { start = "10:00", end = "18:00", days = ["mon", "tue", "wed", "thu", "fri"] }\n'
HOLIDAYS = 'holidays = "US"\n'

OFFER = (
    "offer.sms.j2:\n"
    "Harbour Tea: the first green teas are in, picked in April. "
    "Shall we put a tin aside for you? Reply STOP to opt out.\n"
)
LETTER = (
    "later.email.j2:\n"
    '+++\nsubject = "How to steep a green tea"\n+++\n'
    "Water at 70 degrees, two minutes, and a cup that is warm.\n"
)
TO_OFFER = '[[steps]]\nid = "offer"\nmessage = "offer"\ndelay = { hours = 4 }\n'
TO_LETTER = '[[steps]]\nid = "later"\nmessage = "later"\nchannel = "email"\ndelay = { days = 3 }\n'


def people(*fields: str) -> str:
    """A file of personas who agreed, each with these fields beside its id."""
    return 'personas/house.toml:\nformat = 1\nrole = "lead"\n' + "".join(
        f'[[personas]]\nid = "{id_}"\nfirst_name = "{id_.title()}"\n{own}\n'
        'consent = { at = 2026-11-02T10:00:00Z, channels = ["sms", "email"] }\n'
        for id_, own in zip(("dana", "ana", "mia", "zoe"), fields, strict=False)
    )


def campaign(*head: str, steps: str = TO_OFFER + TO_LETTER, texts: str = OFFER + LETTER) -> str:
    """The files of a campaign whose sequence has these lines ahead of its steps."""
    return f"sequence.toml:\n{HEAD}{''.join(head)}{steps}{texts}"
