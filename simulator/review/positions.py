"""The how-manieth text of its sequence a message is."""

from collections.abc import Collection, Mapping

from simulator.model.sequence import Sequence


def positions(sequence: Sequence, texts: Collection[str]) -> Mapping[str, int]:
    """Each message's position among the texts of `sequence`, counted from 1.

    `texts` are the ids of the campaign's text messages; other channels and steps without a
    text do not count. A message that stands in several steps has its first position; variants
    share one; what follows as another channel's fallback comes after its step.
    """
    found: dict[str, int] = {}
    sent = 0
    for step in sequence.steps:
        after = step.fallback.message if step.fallback else None
        own = [name for name in step.message_ids if name != after]
        sent += any(name in texts for name in own)
        for name in own:
            found.setdefault(name, max(sent, 1))
        if after:
            found.setdefault(after, sent + 1)
    return found
