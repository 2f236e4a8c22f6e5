"""How answers are read, and what is said to one that can't be."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from simulator.loading.clock_words import WINDOW_EXAMPLES, read_window
from simulator.loading.condition_words import read_condition
from simulator.loading.sequence_draft import SequenceDraft
from simulator.loading.time_words import EXAMPLES, StepTime, read_length, read_when
from simulator.model.schedule import Delay, Window
from simulator.model.schema import COUNTRY, ID, LANGUAGE
from simulator.model.sequence import Sequence, Step
from simulator.model.workspace import Workspace
from simulator.reports.step_words import (
    ANY_TIME,
    AT_ONCE,
    condition_words,
    goal_words,
    length_words,
    listed,
    step_when,
    window_words,
)
from simulator.tui.screens.sequence.typed import Understand, Understood

if TYPE_CHECKING:
    from simulator.review.reviewer import Reviewer

_SEPARATORS = re.compile(r"[,;]")
_WEEKDAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|\bweekends?\b",
    re.IGNORECASE,
)
_MONTHS = re.compile(r"\b(?:months?|years?)\b", re.IGNORECASE)
_FRACTION = re.compile(
    r"[0-9][.,][0-9]+ ?(?:weeks?|days?|hours?|[wdh]\b)|\ba half\b", re.IGNORECASE
)


def when(step: Step, sequence: Sequence, fields: Collection[str]) -> Understand:
    """Reads when `step` is sent."""

    def understand(words: str) -> Understood:
        found = read_when(words, step, sequence, fields)
        if found is None:
            usual = f"Write it as {listed(EXAMPLES, 'or')}."
            return Understood(_why_no_time(words, step, sequence) or usual, will_do=False)
        return Understood(step_when(_timed(step, found), sequence))

    return understand


def _why_no_time(words: str, step: Step, sequence: Sequence) -> str:
    """What to write for a time that steps don't have; nothing where the words are none."""
    if _WEEKDAY.search(words):
        return "A step waits hours or days. Write 1 day later at 09:00, and the weekday at Hours."
    if _MONTHS.search(words):
        return "Count months as days or weeks: 30 days, 4 weeks."
    if _FRACTION.search(words):
        return "Write whole numbers: 36 hours, 1 day and 12 hours."
    others = {each.id for each in sequence.steps} - {step.id}
    if others & set(words.split()):
        what = "Times count from the step before, the enrolment or a date of the lead"
        return f"{what}. Write 3 days after enrolment."
    return ""


def _timed(step: Step, time: StepTime) -> Step:
    """The step as it would be at that time."""
    given = {key: each for key, each in time.changes().items() if each is not None}
    model = Step.model_validate({"id": step.id, **given})
    return step.model_copy(update={key: getattr(model, key) for key in time.changes()})


def after(words: str) -> Understood:
    """Reads how long a fallback waits."""
    found = read_length(words)
    if found is None:
        return Understood("Write it as 24 hours, 2 days or 1 week.", will_do=False)
    length = length_words(Delay.model_validate(found))
    return Understood(f"{length} later" if length else AT_ONCE)


def window(words: str) -> Understood:
    """Reads hours of sending."""
    found = read_window(words)
    if found is None:
        return Understood(f"Write it as {listed(WINDOW_EXAMPLES, 'or')}.", will_do=False)
    return Understood(window_words(Window.model_validate(found)) if found else ANY_TIME)


def step_name(taken: Collection[str]) -> Understand:
    """Reads the name of a step that is to differ from those `taken`."""

    def understand(words: str) -> Understood:
        if not re.fullmatch(ID, words):
            what = "Write small letters, digits and hyphens, such as last-call."
            return Understood(what, will_do=False)
        if words in (*taken, "end", "person"):
            what = "where a reply can lead" if words in ("end", "person") else "a step already"
            return Understood(f"{words} is {what}. Choose another name.", will_do=False)
        return Understood(words)

    return understand


def reply(step: Step, number: int) -> Understand:
    """Reads the words of a reply of `step`, no other reply of which may have them."""
    others = [each for index, each in enumerate(step.replies) if index != number]
    taken = {word.casefold(): each for each in others for word in each.match}

    def understand(words: str) -> Understood:
        found = split(words)
        if not found:
            return Understood("Write what leads answer, such as 1, yes.", will_do=False)
        twice = next((taken[word.casefold()] for word in found if word.casefold() in taken), None)
        if twice:
            what = f"That already leads to {goal_words(twice.to)}. Choose other words."
            return Understood(what, will_do=False)
        return Understood(f"a reply of {listed([f'“{word}”' for word in found], 'or')}")

    return understand


def split(words: str) -> list[str]:
    """The words of a list between commas, each once."""
    found = (each.strip() for each in _SEPARATORS.split(words))
    return list({each.casefold(): each for each in found if each}.values())


def countries(words: str) -> Understood:
    """Reads two-letter countries."""
    found = [each.upper() for each in split(words)]
    if not all(re.fullmatch(COUNTRY, each) for each in found):
        return Understood("Write countries as two letters each: US, CA, GB.", will_do=False)
    return Understood(f"leads in {listed(found)}" if found else "leads in all countries")


def languages(words: str) -> Understood:
    """Reads language tags."""
    found = split(words)
    if not all(re.fullmatch(LANGUAGE, each) for each in found):
        return Understood("Write languages as tags: en, es, fr-CA.", will_do=False)
    return Understood(f"leads who speak {listed(found)}" if found else "leads of all languages")


def objective(words: str) -> Understood:
    """Reads what the campaign is for."""
    return Understood(words.strip() or "no objective")


def condition(draft: SequenceDraft, reviewer: "Reviewer | None") -> Understand:
    """Reads a test of one's own, and says what a check would find in it."""

    def understand(words: str) -> Understood:
        from simulator.review.sequence_draft import review_condition  # noqa: PLC0415 - as typed

        test = read_condition(words)
        found = review_condition(test, draft, reviewer) if reviewer and test else ()
        fault = f"{found[0].what} {found[0].remedy or ''}".strip() if found else ""
        return Understood(condition_words(test), fault=fault)

    return understand


def weight(words: str) -> Understood:
    """Reads how often a text is sent beside the others."""
    if not re.fullmatch(r"[1-9][0-9]{0,3}", words.strip()):
        return Understood("Write a whole number from 1 to 9999.", will_do=False)
    return Understood(f"{words.strip()} part of all parts")


def date_fields(workspace: Workspace) -> tuple[str, ...]:
    """The fields of leads that hold a date, by the settings and by the leads themselves."""
    return tuple(sorted({*_told(workspace), *_held(workspace)}))


def _told(workspace: Workspace) -> Iterator[str]:
    for name, field in workspace.settings.fields.items():
        if field.type == "datetime":
            yield name


def _held(workspace: Workspace) -> Iterator[str]:
    for lead in workspace.personas[:200]:
        custom: Mapping[str, object] = lead.custom
        yield from (name for name, value in custom.items() if hasattr(value, "isoformat"))
