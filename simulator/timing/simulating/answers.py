"""What those say who reply: an answer that a step waits for, or something else.

A reply is parted over the answers, not over their words: an answer with many words is no likelier.
"""

from collections.abc import Iterator
from functools import lru_cache

from simulator.model.sequence import Step
from simulator.timing.scheduling.replies import is_opt_out
from simulator.timing.simulating.simulation import AnswerShare

ends_all = lru_cache(maxsize=1024)(is_opt_out)
"""Whether a reply ends the messages; the same few words come again and again."""


def said(step: Step, number: float) -> str:
    """What somebody replies for a number from 0 up to 1; nothing for words that no step awaits."""
    part = number * (len(step.replies) + 1)
    at = int(part)
    if at >= len(step.replies):
        return ""
    words = step.replies[at].match
    return words[int((part - at) * len(words))]


def answer_shares(step: Step) -> Iterator[AnswerShare]:
    """How replies to a step part; nothing where it waits for none."""
    if step.replies:
        share = 1 / (len(step.replies) + 1)
        for match in (*(reply.match for reply in step.replies), ()):
            yield AnswerShare(step.id, match, share)
