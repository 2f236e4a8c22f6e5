"""When a step is sent, as a person writes it, becomes the keys of `sequence.toml`.

Tolerant on purpose: `2 days`, `2 days later at 10am`, `a week after enrolment`, `at once`,
`3 hours before lead.appointment`, `the next business day at 10:30`, `2 days after welcome` where
that is the step before.
"""

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from simulator.loading.clock_words import split_time
from simulator.model.schedule import MOST_DAYS, clock
from simulator.model.sequence import Sequence, Step

EXAMPLES = (
    "at once",
    "10 minutes",
    "2 days later at 10:00",
    "1 business day at 10:30",
    "3 hours before lead.appointment",
)
"""What can be read, for whoever wrote something else."""

_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    )
} | {"a": 1, "an": 1, "the": 1, "the next": 1, "next": 1, "a couple of": 2, "a dozen": 12}
_SAID_OTHERWISE = {
    "half an hour": "30 minutes",
    "half a day": "12 hours",
    "a fortnight": "2 weeks",
    "@": " at ",
}
_UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "b": "business_days"}
_MOST = {
    "weeks": MOST_DAYS // 7,
    "days": MOST_DAYS,
    "hours": MOST_DAYS * 24,
    "minutes": MOST_DAYS * 24 * 60,
    "business_days": MOST_DAYS,
}
_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_LENGTH = re.compile(
    rf"(?P<number>[0-9]{{1,7}}|(?:{_WORDS})(?= )) ?"
    r"(?P<unit>(?:business|working|work|week) ?days?|weeks?|days?|hours?|hrs?|min(?:ute)?s?|[wdhm])"
    r"(?![a-z0-9])(?: ?, ?and | ?, ?| and | )?"
)
_LEAD_IN = re.compile(rf"(?:in|after|wait) (?=(?:[0-9]|(?:{_WORDS}) ))")
_NOW = re.compile(
    r"(?:at once|immediately|instantly|now|asap|straight away|right (?:away|after)|no delay)$"
)
_SAME_DAY = re.compile(r"(?:on |later )?(?:the )?same day")
_STEP = r"(?:that|the (?:step|text|message|one)(?: before)?|the previous (?:step|text|message|one))"
_LATER = re.compile(rf"later|after|afterwards|(?:later|after|from) {_STEP}")
_AFTER_STEP = re.compile(r"(?:later than|after|from) (?:the (?:step|text|message) )?(?P<step>\S+)")
_VAGUE = ("later", "after", "afterwards")
_ON_A_REPLY = re.compile(r"(?:on|after|from) (?:a|the) reply|later|after|afterwards")
_FROM_START = re.compile(
    r"(?:after|from) (?:they |the lead )?"
    r"(?:enrol(?:l?ment|l?ed|l?s|l)?|sign(?:ing|s)? ?up|the start)"
)
_FIELD = re.compile(
    r"(?P<side>before|after|at|from) (?:(?:the |their |an? )|(?P<lead>(?:the )?lead(?:\.|['’]s )))?"
    r"(?P<field>[a-z_][a-z0-9_]*)"
)
_ROLLED = "on a business day"


class StepTime(NamedTuple):
    """When a step is due: the values of its keys of that name, `None` for a key that it lacks."""

    delay: Mapping[str, int] | None = None
    before: Mapping[str, int] | None = None
    anchor: str | None = None
    at: str | None = None

    def changes(self) -> Mapping[str, object | None]:
        """The step's keys with their new values, `None` for one that goes."""
        return self._asdict()


class _Anchored(NamedTuple):
    """What a time counts from; `key` is the step's own `anchor`, `None` for the sequence's."""

    key: str | None
    is_before: bool = False


def read_length(words: str) -> Mapping[str, int] | None:
    """Read a stretch of time such as `24 hours`; `None` where the words are none."""
    text, rest = _plain(words), ""
    if not _NOW.match(text):
        lengths, rest = _lengths(text)
        return lengths if lengths and not rest.removesuffix("later").strip() else None
    return {}


def read_when(
    words: str, step: Step, sequence: Sequence, fields: Collection[str] = ()
) -> StepTime | None:
    """Read when `step` is to be due; `None` where the words say nothing that can be read.

    Where they don't say what they count from, it stays as it is. `fields` are those of leads that
    may be named without `lead.`.
    """
    text, at = split_time(_plain(words))
    time = clock(at) if at is not None else None
    if time and (not text or _SAME_DAY.fullmatch(text)):
        text = "at once"
    lengths, rest = _lengths(text)
    if lengths is None or text in _VAGUE:
        return None
    anchored = _anchored(rest, lengths, _Asked(words, step, sequence, fields))
    if anchored is None:
        return None
    if not anchored.is_before:
        return StepTime(delay=lengths or None, anchor=anchored.key, at=time)
    before = _before(lengths)
    return None if before is None else StepTime(before=before, anchor=anchored.key, at=time)


def _plain(words: str) -> str:
    text = words.casefold().strip().removeprefix("+")
    for said, meant in _SAID_OTHERWISE.items():
        text = text.replace(said, meant)
    return " ".join(text.split()).rstrip(".!")


def _before(lengths: Mapping[str, int]) -> Mapping[str, int] | None:
    """The same stretch in the units that `before` has."""
    if "business_days" in lengths:
        return None
    days = lengths.get("days", 0) + 7 * lengths.get("weeks", 0)
    others = {unit: lengths[unit] for unit in ("hours", "minutes") if unit in lengths}
    return None if days > MOST_DAYS else ({"days": days} if days else {}) | others


def _lengths(text: str) -> tuple[dict[str, int] | None, str]:
    """Split off the stretches of time that the words begin with; `None` for impossible ones."""
    if text.startswith(_ROLLED):
        return {"business_days": 0}, text.removeprefix(_ROLLED).strip() or "later"
    text = re.sub(r"^tomorrow\b", "in 1 day", text)
    start = _LEAD_IN.match(text)
    at = start.end() if start else 0
    found: dict[str, int] = {}
    while match := _LENGTH.match(text, at):
        unit, number = _unit(match["unit"]), match["number"]
        if unit in found:
            return None, text
        found[unit] = int(number) if number.isdigit() else _NUMBERS[number]
        at = match.end()
    too_long = any(number > _MOST[unit] for unit, number in found.items())
    if too_long or ("business_days" in found and len(found) > 1):
        return None, text
    rest = text[at:].strip(" ,") or ("later" if start else "")
    if any(found.values()) or "business_days" in found:
        return {unit: number for unit, number in found.items() if number or len(found) == 1}, rest
    return {}, rest or ("at once" if found else "")


def _unit(word: str) -> str:
    is_working = word.endswith(("day", "days")) and not word.startswith("d")
    return _UNITS["b" if is_working else word[0]]


class _Asked(NamedTuple):
    """The words as they were typed, and what they are about."""

    words: str
    step: Step
    sequence: Sequence
    fields: Collection[str]

    @property
    def anchor(self) -> str:
        """What the step counts from now."""
        return self.sequence.anchor_of(self.step)

    def own(self, anchor: str) -> str | None:
        """The anchor as the step's own key; `None` where the sequence's is the same."""
        is_same = anchor == self.sequence.anchor
        return None if is_same and self.step.anchor != anchor else anchor

    def spelt(self, field: str) -> str:
        """A field in the letters that were typed."""
        pattern = rf"(?<![A-Za-z0-9_]){re.escape(field)}(?![A-Za-z0-9_])"
        found = re.findall(pattern, self.words, re.IGNORECASE)
        return str(found[-1]) if found else field


def _anchored(rest: str, lengths: Collection[str], asked: _Asked) -> _Anchored | None:
    step = asked.step
    if not rest:
        return _as_before(lengths, asked)
    if step.entry and _ON_A_REPLY.fullmatch(rest):
        return _Anchored(step.anchor)
    if _NOW.match(rest):
        is_dated = asked.anchor.startswith("lead.") and not step.entry
        return _Anchored(asked.own("previous") if is_dated else step.anchor)
    if _LATER.fullmatch(rest) or _is_after_the_step_before(rest, asked):
        return _Anchored(asked.own("previous"))
    if _FROM_START.fullmatch(rest):
        return _from_start(asked)
    return _from_field(rest, asked)


def _is_after_the_step_before(rest: str, asked: _Asked) -> bool:
    found = _AFTER_STEP.fullmatch(rest)
    if not found or asked.step.entry:
        return False
    ids = [each.id for each in asked.sequence.steps if not each.entry]
    at = ids.index(asked.step.id) if asked.step.id in ids else 0
    return at > 0 and found["step"] == ids[at - 1]


def _as_before(lengths: Collection[str], asked: _Asked) -> _Anchored | None:
    if not lengths:
        return None
    if asked.step.before and "business_days" in lengths:
        return _Anchored(asked.own("previous"))
    return _Anchored(asked.step.anchor, is_before=bool(asked.step.before))


def _from_start(asked: _Asked) -> _Anchored | None:
    steps, step = asked.sequence.steps, asked.step
    if step.entry:
        return None
    first = next((each.id for each in steps if not each.entry), None)
    is_same = first == step.id and asked.anchor == "previous"
    return _Anchored(step.anchor if is_same else asked.own("enrolment"))


def _from_field(rest: str, asked: _Asked) -> _Anchored | None:
    found = _FIELD.fullmatch(rest)
    if not found:
        return None
    known = {each.casefold(): each for each in asked.fields}
    if not found["lead"] and found["field"] not in known:
        return None
    field = asked.spelt(found["field"]) if found["lead"] else known[found["field"]]
    return _Anchored(asked.own(f"lead.{field}"), is_before=found["side"] == "before")
