"""The sends that the law refuses, told once for each key of the file that would mend them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from simulator.model.counted import counted
from simulator.model.sequence import StepChannel
from simulator.places.words import zone_words
from simulator.rules.campaign import SentStep
from simulator.rules.instants import instant
from simulator.rules.rule import TimeHit
from simulator.rules.times import Broken, CampaignTimes
from simulator.rules.timing.keepers import keeper_words

Remedy = Callable[[CampaignTimes, Sequence[Broken]], str]


def told(
    times: CampaignTimes,
    abouts: frozenset[str],
    key_of: Callable[[CampaignTimes, str], str],
    remedy: Remedy,
) -> Iterator[TimeHit]:
    """A hit for each key with sends refused for one of `abouts`, the likeliest told."""
    by_key: defaultdict[str, list[Broken]] = defaultdict(list)
    for each in times.broken:
        if each.about in abouts and each.step in times.steps:
            by_key[key_of(times, each.step)].append(each)
    for key, refused in by_key.items():
        yield _hit(times, key, refused, remedy)


def _hit(times: CampaignTimes, key: str, refused: Sequence[Broken], remedy: Remedy) -> TimeHit:
    first = min(refused, key=lambda each: (not each.is_likely, -len(each.leads), each.send))
    step = times.steps[first.step]
    drafts = [message for message in step.messages if message.is_draft]
    return TimeHit(
        key,
        what=_what(first, refused, step),
        why=f"{keeper_words(times, step.step)} The law: {first.words}.",
        remedy=f"{_lawful(times, first)}{remedy(times, refused)}",
        leads=tuple(sorted({lead for each in refused for lead in each.leads})),
        example="".join(first.leads[:1]),
        about=drafts[0] if drafts and len(steps_of(refused)) == 1 else None,
    )


def steps_of(refused: Iterable[Broken]) -> tuple[str, ...]:
    """The steps whose sends are refused, each once."""
    return tuple(dict.fromkeys(each.step for each in refused))


def _what(first: Broken, refused: Sequence[Broken], step: SentStep) -> str:
    """When the text goes out, on the lead's clock, and whom it is sent to."""
    is_call = step.step.channel is StepChannel.CALL
    others = len(steps_of(refused)) - 1
    more = f", and so may {counted(others, 'more step')}" if others else ""
    at, since = instant(first.send), instant(first.send, first.enrolled_at)
    own = f"the {'call' if is_call else 'text'} of “{first.step}”"
    if first.is_likely:
        does = "comes" if is_call else "goes out"
        verb = "is not allowed to be made" if is_call else "is not allowed to be sent"
        return f"T{own[1:]} {does} {at}, when it {verb}{more}."
    if not step.is_on_way:
        thing = "call" if is_call else "text"
        return (
            f"A lead whose reply leads to “{first.step}” may get its {thing} {at}, when it is not "
            f"allowed{more}."
        )
    if first.is_answer:
        return f"A lead who replies may get {own} {at}, when it is not allowed{more}."
    return (
        f"A lead who enters {instant(first.enrolled_at)} gets {own} {since}, when it is not "
        f"allowed{more}."
    )


def _lawful(times: CampaignTimes, first: Broken) -> str:
    """When it would be allowed; whose clock shows that, where the lead's own place has another."""
    if first.lawful is None:
        return ""
    number = times.class_of.get("".join(first.leads[:1]))
    zones = (first.zone,) if number is None else times.classes[number].where.zones
    by = "" if first.zone in zones else f", by {zone_words((first.zone,))} as above"
    return f"It is allowed from {instant(first.lawful, first.send)} on{by}. "
