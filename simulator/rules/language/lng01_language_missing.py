"""LNG01: a campaign is for a language that some of its messages lack."""

from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.data.language_names import language_name
from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign, Spoken
from simulator.rules.rule import CampaignRule, KeyHit

_MOST_NAMED: Final = 3
_SAME: Final = {"no": "nb", "nn": "nb"}


class LanguageMissing(CampaignRule):
    """A language of the audience is missing.

    `languages` under `audience` in sequence.toml says whom the campaign is for. A lead gets the
    file in their own language, or else the base: whoever reads Spanish gets an English text where
    a step's message has no Spanish file. The base counts as the language that it is written in,
    and for the first one that has no file of its own where it is too short to tell.

    People answer what they can read, and an opt-out that they can't read is none. Carriers' and
    national rules want the way out in the language of the text, and Canada wants both of its own.

    Add the file, `<message>.<language>.sms.j2` beside the base, or take the language out of
    `audience.languages`; its leads are then counted and not texted.
    """

    code: ClassVar[str] = "LNG01"
    name: ClassVar[str] = "language-missing"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "industry SMS guides: target by language; CASL, both languages"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("audience.languages", "the languages of the campaign's leads, in sequence.toml"),
    )
    bad: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\naudience = { languages = ["en", "es"] }\n'
        '[[steps]]\nid = "ready"\nmessage = "ready"\n'
        "ready.sms.j2:\n"
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order waits for you at the shop until May 3.\n"
    )
    good: ClassVar[str] = (
        "sequence.toml:\n"
        'format = 1\naudience = { languages = ["en", "es"] }\n'
        '[[steps]]\nid = "ready"\nmessage = "ready"\n'
        "ready.sms.j2:\n"
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order waits for you at the shop until May 3.\n"
        "ready.es.sms.j2:\n"
        "Harbour Tea: tu pedido te espera en la tienda hasta el 3 de mayo.\n"
    )

    def check(self, campaign: Campaign) -> Iterator[KeyHit]:
        """Yield a hit for each language, with the messages that lack it."""
        lacking: dict[int, list[str]] = {}
        for message, spoken in campaign.messages.items():
            for index in _lacking(campaign.languages, spoken):
                lacking.setdefault(index, []).append(message)
        for index, messages in sorted(lacking.items()):
            yield _hit(index, messages, campaign)


def _lacking(languages: tuple[str, ...], spoken: Spoken) -> Iterator[int]:
    base = spoken.base
    for index, language in enumerate(languages):
        if _has_file(language, spoken.files):
            continue
        base = base or language
        if _first(language) != _first(base):
            yield index


def _has_file(language: str, files: frozenset[str]) -> bool:
    """Whether leads of that language get a file of theirs: es-MX is served by es too."""
    tag = language.lower()
    return any(f"{tag}-".startswith(f"{file.lower()}-") for file in files)


def _first(tag: str) -> str:
    first = tag.partition("-")[0].lower()
    return _SAME.get(first, first)


def _hit(index: int, messages: list[str], campaign: Campaign) -> KeyHit:
    tag = campaign.languages[index]
    name = language_name(tag)
    if len(messages) == len(campaign.messages) > 1:
        which = f"None of the {len(messages)} messages is there"
    elif len(messages) <= _MOST_NAMED:
        which = f"{_listed(messages)} {'is' if len(messages) == 1 else 'are'} not there"
    else:
        more = len(messages) - _MOST_NAMED
        which = f"{', '.join(messages[:_MOST_NAMED])} and {more} more are not there"
    file = f"{messages[0]}.{tag}.{campaign.messages[messages[0]].channel}.j2"
    return KeyHit(
        key=f"audience.languages.{index}",
        what=f"{which} in {name}.",
        why=f"Leads who read {name} get a text in another language.",
        remedy=f"Add {file}{_others(messages)}, or take {tag} out of languages.",
    )


def _listed(messages: list[str]) -> str:
    *others, last = messages
    return f"{', '.join(others)} and {last}" if others else last


def _others(messages: list[str]) -> str:
    return " and the like" if len(messages) > 1 else ""
