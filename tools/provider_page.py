"""The page of what is known of each provider, from the rows that presend reads."""

from collections.abc import Iterator
from functools import singledispatch

from simulator.data.providers import Cap, Fact, Holds, Hours, LinkTail, Profile, providers
from simulator.model.sending import SendLimit

HEAD = """\
# Providers

What platforms add to a text when they send it, what they change, and what they take. `provider`
in `presend.toml` names yours; presend then counts and judges the text as it is sent. `[sending]`
says how your account differs: switch off what you have switched off there, or write your own words
(see [files](files.md)). Without a `sender_type`, texts count as sent from a long code. Of several
rows of one sort the first that fits a text counts; only keywords add up.

“Always” can be left out only together with all the rest, by `as_sent = false`. What is unknown
adds nothing. Hours and caps that nobody has to switch on hold in every timeline: see
[timing](timing.md). Rows are as sure as their source: write your own words where you know better.
"""

FACTS = {
    "prefix": "put first",
    "footer": "added at the end",
    "short_link": "links",
    "smart_encoding": "special letters",
    "limit": "limit",
    "reference": "joining parts",
    "hours": "hours",
    "cap": "cap",
    "keywords": "keywords",
    "carrier_keywords": "carriers' keywords",
    "note": "note",
}
UNITS = {"characters": "characters", "texts": "texts billed", "special": "special letters"}
TABLE = (
    "| fact | value | when | in force | source, read | confidence |\n|---|---|---|---|---|---|\n"
)


def provider_page() -> str:
    """The page as Markdown."""
    return HEAD + "".join(map(_section, providers().values()))


def _section(profile: Profile) -> str:
    name = profile.name if profile.id != "generic" else "Any other"
    rows = "".join(_row(fact) for fact in profile.facts)
    return f'\n## {name}\n\n`provider = "{profile.id}"`\n\n{TABLE}{rows}'


def _row(fact: Fact) -> str:
    value = "unknown" if fact.value is None else _words(fact.value)
    if isinstance(fact.value, tuple):
        value = ", ".join(fact.value)
    if fact.about == "reference":
        value = f"a number of {value} bits"
    if fact.about in {"prefix", "footer", "smart_encoding"} and isinstance(fact.value, str):
        value = f"`{value}`"
    cells = (
        FACTS[fact.about],
        f"{value}; {fact.note}" if fact.note else value,
        "; ".join(_when(fact)),
        _in_force(fact),
        f"{fact.source}, {fact.read}",
        fact.confidence,
    )
    return f"| {' | '.join(map(_cell, cells))} |\n"


@singledispatch
def _words(value: object) -> str:
    return str(value).replace("\n", "⏎")


@_words.register
def _(value: LinkTail) -> str:
    return f"{len(value.tail)} characters more at the end of each"


@_words.register
def _(value: SendLimit) -> str:
    who = f" ({value.who})" if value.who else ""
    letters = {"GSM-7": " in plain letters", "UCS-2": " with special letters", None: ""}
    return f"at most {value.most:,} {UNITS[value.unit]}{letters[value.encoding]}{who}"


@_words.register
def _(value: Hours) -> str:
    days = f", {', '.join(value.days)}" if value.days else ""
    return f"{value.start:%H:%M} to {value.end:%H:%M}{days}; else texts {value.on_closed}"


@_words.register
def _(value: Cap) -> str:
    done = {"wait": "waits", "skip": "is skipped"}[value.on_more]
    return f"at most {value.count} in {value.hours} hours; what is more {done}"


def _when(fact: Fact) -> Iterator[str]:
    holds: Holds = fact.holds
    if fact.about not in {"limit", "reference", "note"} and fact.value is not None:
        yield {"always": "always", "on": "unless switched off", "off": "if switched on"}[fact.use]
    for names in (holds.kinds, holds.sender_types, holds.countries, holds.carriers):
        if names:
            yield ", ".join(str(name).replace("_", " ") for name in names)


def _in_force(fact: Fact) -> str:
    since = f"from {fact.since}" if fact.since else ""
    until = f"to {fact.until}" if fact.until else ""
    return " ".join(filter(None, (since, until)))


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
