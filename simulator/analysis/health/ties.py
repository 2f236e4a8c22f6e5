"""What ties a word of medicine to a person.

Five ties are read: whose it is ("your biopsy", "Tom's dialysis"), what somebody has for it ("your
appointment with the oncology team"), what somebody is ("you are due for an MRI"), what a test came
to, and a notice ("Reminder: colonoscopy for Tom on 4 June"). What speaks of many people, or sells
something, weakens the last two.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import Literal

from simulator.analysis.health.sentences import Sentence
from simulator.data import health_words as data

Sort = Literal[
    "condition",
    "procedure",
    "drug",
    "specialty",
    "prevention",
    "elective",
    "ambiguous",
    "outcome",
]

_CLOSEST = 4
_NEAR = 2
_BESIDE = 3
_WITHIN = 8
_NEEDS_NOTICE = frozenset({"prevention", "elective", "ambiguous"})
_OF_PEOPLE = frozenset({"specialty", "ambiguous"})
_EVERYDAY = frozenset({"prevention", "elective"})
_ON_OFFER = _EVERYDAY | {"condition"}


def is_tied(about: Sentence, sort: Sort) -> bool:
    """Whether somebody gets to know of the reader, or of another person, what the term says."""
    if sort == "outcome":
        return _came_to(about)
    if _is_of_a_thing(about) or (sort == "specialty" and not data.BEAUTY.isdisjoint(about.words)):
        return False
    if about.owner >= 0 and (_is_owned(about, sort) or _is_cared_for(about)):
        return True
    return sort not in _EVERYDAY and _is_told(about, sort)


def _is_of_a_thing(about: Sentence) -> bool:
    """Whether it names a thing or a place, or is done to one: "the ultrasound room"."""
    return not (
        data.THINGS.isdisjoint(about.behind[:1]) and data.NO_BODY.isdisjoint(about.before[-1:])
    )


def _is_told(about: Sentence, sort: Sort) -> bool:
    """Whether what is said around it makes it somebody's, with no word for whose it is."""
    if not (data.GENERAL.isdisjoint(about.words) and data.OFFERING.isdisjoint(about.words)):
        return False
    if _is_tested_for(about, sort) or _is_of_you(about) or _is_seen_by(about, sort):
        return True
    if sort == "drug" and _is_given(about):
        return True
    return about.is_personal and _is_noticed(about, sort)


def _is_owned(about: Sentence, sort: Sort) -> bool:
    """Whether the term is the owner's: "your follow-up colonoscopy"."""
    if sort in _NEEDS_NOTICE and not about.is_dated:
        return False
    between = about.before[about.owner + 1 :]
    if len(between) > _CLOSEST - 1 or not _are_plain(between):
        return False
    if not data.GENERAL.isdisjoint(about.behind[:_NEAR]) or data.FREE in about.behind[:1]:
        return False
    return not _is_invited(about, sort)


def _is_invited(about: Sentence, sort: Sort) -> bool:
    """Whether an order before it invites anybody, or sends to the doctor's rooms."""
    order = about.before[about.owner - 1] if about.owner else ""
    if order in data.OFFERED:
        return sort in _ON_OFFER or not data.OFFERING.isdisjoint(about.words)
    if sort == "condition":
        return order in data.CALMING
    return sort == "ambiguous" and order in data.ROOMS_OF


def _are_plain(between: Sequence[str]) -> bool:
    return all(
        word.isalnum()
        and not (word in data.TOWARDS or word in data.OFFERING or word in data.LINKING)
        for word in between
    )


def _is_cared_for(about: Sentence) -> bool:
    """Whether the owner has something for it: "your appointment with the oncology team"."""
    between = about.before[about.owner + 1 :]
    if data.CARE.isdisjoint(between):
        return False
    return data.OFFERING.isdisjoint(between) and data.GENERAL.isdisjoint(between)


def _is_of_you(about: Sentence) -> bool:
    """Whether the reader is something about it: "you are due for an MRI"."""
    before = about.before[-_WITHIN:]
    return not (data.YOU.isdisjoint(before) or data.PERSONAL_VERBS.isdisjoint(before))


def _is_seen_by(about: Sentence, sort: Sort) -> bool:
    """Whether it is as in "our oncology team will call you"."""
    if sort not in _OF_PEOPLE or not about.before or data.YOU.isdisjoint(about.behind):
        return False
    if about.before[-1] in data.OURS:
        return True
    met = data.STAFF | data.SEEING
    return about.is_firm and not met.isdisjoint(about.behind[:_NEAR])


def _is_tested_for(about: Sentence, sort: Sort) -> bool:
    """Whether a test for it came to something: "the swab for chlamydia was negative"."""
    if sort not in {"condition", "procedure"}:
        return False
    if sort == "condition" and not data.FOUND.isdisjoint(about.before):
        return not (data.TESTED | data.CARE).isdisjoint(about.before)
    if data.OUTCOMES.isdisjoint(about.words):
        return False
    return sort == "procedure" or not data.TESTED.isdisjoint(about.words)


def _is_given(about: Sentence) -> bool:
    """Whether a drug is taken or fetched: "stop taking warfarin", "the Prozac refill is ready"."""
    if not data.TAKING.isdisjoint(about.before[-_BESIDE:]):
        return about.is_personal or about.is_dated
    return _is_beside_care(about) and not data.READY.isdisjoint(about.words)


def _is_noticed(about: Sentence, sort: Sort) -> bool:
    """Whether it is what a notice to one person is about."""
    if about.is_dated and _is_beside_care(about):
        return True
    if sort == "condition":
        return about.is_firm and not data.CARE.isdisjoint(about.behind[:_WITHIN])
    if not data.REMINDING.isdisjoint(about.words):
        return sort != "ambiguous"
    if sort in _OF_PEOPLE or not about.is_firm:
        return False
    return about.is_dated or not data.READY.isdisjoint(about.words)


def _is_beside_care(about: Sentence) -> bool:
    beside = [*about.before[-_NEAR - 1 :], *about.behind[:_NEAR]]
    return not data.CARE.isdisjoint(beside)


def _came_to(about: Sentence) -> bool:
    """Whether it says what a test of somebody came to: "your results are normal"."""
    before = about.before[-_WITHIN:]
    if "tested" in before:
        return not data.YOU.isdisjoint(before) and data.GENERAL.isdisjoint(about.before)
    if about.owner < 0 or len(about.before) - about.owner > 2 * _WITHIN:
        return False
    behind_test = list(takewhile(data.LED_TO.__contains__, reversed(before)))
    tested = before[-len(behind_test) - 1 : len(before) - len(behind_test)]
    return bool(behind_test) and not data.TESTED.isdisjoint(tested)
