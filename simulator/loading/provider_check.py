"""What the settings say of the provider that it does not do, or not without."""

from collections.abc import Iterator

from simulator.data.providers import About, Fact, Profile, providers
from simulator.loading.known_keys import nearest
from simulator.model.schema import Problem
from simulator.model.sending import Sending

_DOING: dict[About, str] = {
    "prefix": "put something first",
    "footer": "add something at the end",
    "short_link": "change links",
    "smart_encoding": "replace special letters",
}


def provider_problems(provider: str, sending: Sending) -> Iterator[Problem]:
    """Whether there is no such provider, or a switch that can't be turned so."""
    profile = providers().get(provider)
    if profile is None:
        near = nearest(provider, providers())
        hint = f"Did you mean {near}?" if near else f"Write one of {', '.join(providers())}."
        yield Problem(("provider",), "There is no such provider.", hint)
        return
    for about, doing in _DOING.items():
        switch = getattr(sending, about)
        facts = _facts(profile, about, sending)
        if switch is False and facts and all(fact.use == "always" for fact in facts):
            what = f"{profile.name} can't be told not to {doing}."
            remedy = "Remove this, or set as_sent = false to leave out all that is added."
            yield Problem(("sending", about), what, remedy)
        elif switch is True and not facts:
            what = f"{profile.name} is not known to {doing}."
            remedy = "Remove this." if about == "smart_encoding" else "Write the words themselves."
            yield Problem(("sending", about), what, remedy)


def _facts(profile: Profile, about: About, sending: Sending) -> list[Fact]:
    return [
        fact
        for fact in profile.about(about)
        if fact.value is not None
        and (not fact.holds.sender_types or sending.sender in fact.holds.sender_types)
    ]
