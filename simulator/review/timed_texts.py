"""A text and the instants at which its leads get it: what is wrong with the two together."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from simulator.model.persona import Persona
from simulator.rendering.given import OF_A_SEND
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.paths import includes_of
from simulator.review.texts import best_said
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, Rule, TimedTextRule
from simulator.rules.times import TextTime


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
        for rule in self.rules:
            if times and rule.code not in wrong:
                getting = list({lead.id: lead for own in times.values() for lead in own}.values())
                worst = self._worst_for(rule, reading, getting[0])
                found = rule.check_worst(reading, worst) if worst else ()
                yield [(rule, hit) for hit in found], getting

    def _worst_for(
        self, rule: TimedTextRule, reading: Reading, lead: Persona
    ) -> Sequence[TextTime]:
        """The times of a week that make a text wrong; found once for texts that say the same."""
        said, message = rule.said(reading, self.copy.message.front.expires), self.copy.message
        # A date in the lead's data decides, whenever the lead enters.
        if not said or self.desk.runs[message.campaign].counts_from_a_date(message):
            return ()
        if (rule.code, said) not in self._worst:
            run = self.desk.runs[message.campaign].of(lead)
            times = tuple(run.week_of(message))
            self._worst[rule.code, said] = rule.worst(reading, times)
        return self._worst[rule.code, said]

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
