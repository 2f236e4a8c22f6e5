"""A text and the instants at which its leads get it: what is wrong with the two together."""

import datetime as dt
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from simulator.model.persona import Persona
from simulator.rendering.given import OF_A_SEND
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.paths import includes_of
from simulator.review.run import Run
from simulator.review.texts import best_said
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, Rule, TimedTextRule
from simulator.rules.times import TextTime


class _Entering(NamedTuple):
    """Leads who live through a week alike; `run` is how the campaign runs for one of them."""

    key: Hashable
    run: Run
    leads: Sequence[Persona]


@dataclass(frozen=True)
class TimedTexts:
    """Judges the texts of one message with the instants at which the campaign sends it."""

    copy: Copy
    desk: Desk
    rules: Sequence[TimedTextRule]
    _worst: dict[Hashable, Sequence[TextTime]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, copy: Copy, desk: Desk, channel: str, source: str) -> "TimedTexts | None":
        """What judges a part of a message, where some rule may have something to say of it."""
        rules = _concerned(copy, desk, channel, source)
        return cls(copy, desk, rules) if rules else None

    def judge(
        self, reading: Reading, leads: Sequence[Persona]
    ) -> Iterator[tuple[list[tuple[Rule, Hit]], Sequence[Persona]]]:
        """Yield what is wrong with a text for those of its `leads` who get it at one instant."""
        wrong: set[str] = set()
        times = self._times(leads)
        for time, own in times.items():
            hits: list[tuple[Rule, Hit]] = [
                (rule, hit) for rule in self.rules for hit in rule.check(reading, time)
            ]
            wrong.update(rule.code for rule, _ in hits)
            yield best_said(hits), own
        if self._hangs_on_entry:
            expires = self.copy.message.front.expires
            quiet = (rule for rule in self.rules if rule.code not in wrong)
            said = [(rule, words) for rule in quiet if (words := rule.said(reading, expires))]
            for entering in self._entering(leads) if said else ():
                for rule, words in said:
                    worst = self._worst_for(rule, words, reading, entering)
                    if worst:
                        found: list[tuple[Rule, Hit]] = [
                            (rule, hit) for hit in rule.check_worst(reading, worst)
                        ]
                        yield found, entering.leads

    @cached_property
    def _hangs_on_entry(self) -> bool:
        """Whether it matters when leads enter; else a date in their data decides."""
        message = self.copy.message
        return not self.desk.runs[message.campaign].counts_from_a_date(message)

    def _worst_for(
        self, rule: TimedTextRule, said: Hashable, reading: Reading, entering: _Entering
    ) -> Sequence[TextTime]:
        """The times that make a text wrong where leads enter at other hours than the review's.

        Whether it reaches anybody at the review's own hour is no matter.
        """
        key = (rule.code, said, entering.key)
        if key not in self._worst:
            week = tuple(entering.run.week_of(self.copy.message))
            self._worst[key] = rule.worst(reading, week)
        return self._worst[key]

    def _entering(self, leads: Sequence[Persona]) -> Iterator[_Entering]:
        """Those of the leads together who live through a week alike, and may get the text."""
        message = self.copy.message
        expires, runs = message.front.expires, self.desk.runs[message.campaign]
        is_instant = isinstance(expires, dt.datetime) and expires.tzinfo is not None
        by_run: dict[int, tuple[Run, list[Persona]]] = {}
        for lead in leads:
            run = runs.of(lead)
            by_run.setdefault(id(run), (run, []))[1].append(lead)
        alike: dict[Hashable, tuple[Run, list[Persona]]] = {}
        for run, own in by_run.values():
            if run.may_get(message):
                key: Hashable = (run.entering_for(message), is_instant and run.declared.timezone)
                alike.setdefault(key, (run, []))[1].extend(own)
        for key, (run, own) in alike.items():
            yield _Entering(key, run, own)

    def _times(self, leads: Sequence[Persona]) -> Mapping[TextTime, list[Persona]]:
        message = self.copy.message
        runs = self.desk.runs[message.campaign]
        found: dict[TextTime, list[Persona]] = {}
        for lead in leads:
            for time in runs.of(lead).times_of(message):
                found.setdefault(time, []).append(lead)
        return found


def timed_by(copy: Copy, desk: Desk) -> tuple[object, ...]:
    """What a message's review hangs on in time, where it does: when its leads get it.

    Nothing is filled for it: it is asked in a thread that has no engine of its own.
    """
    message, workspace = copy.message, desk.workspace
    parts = [message.body, message.front.subject, message.front.preheader, message.front.title]
    source = "\n".join(filter(None, parts))
    bodies = [workspace.includes[name].body for name in includes_of(source, workspace)]
    tells = any(name in body for name in OF_A_SEND for body in (source, *bodies))
    if not (tells or _concerned(copy, desk, message.channel.value, source)):
        return ()
    others = [each for each in workspace.messages if each.campaign == message.campaign]
    sent = [(each.id, each.channel, each.front.kind) for each in others if each.language is None]
    return workspace.sequences.get(message.campaign), sent


def _concerned(copy: Copy, desk: Desk, channel: str, source: str) -> list[TimedTextRule]:
    """The rules that may have something to say of a part of a message and its instants."""
    rules = [
        rule
        for rule in desk.selection.rules
        if isinstance(rule, TimedTextRule) and channel in rule.channels
    ]
    runs = desk.runs.get(copy.message.campaign)
    if not rules or runs is None or copy.message.id not in runs.sequence.message_ids:
        return []
    if runs.counts_from_a_date(copy.message):
        return rules  # it may come too late for that date without a word of it
    bodies = (desk.workspace.includes[name].body for name in includes_of(source, desk.workspace))
    whole = "\n".join((source, *bodies))
    return [rule for rule in rules if rule.concerns(whole, copy.message.front.expires)]
