"""Which texts a style's rule is for."""

from collections.abc import Collection

from simulator.model.style import Position, Scope
from simulator.rules.reading import Circumstances, Reading

PARTS = {"subject": "email", "preheader": "email", "title": "push"}
"""The channel of a text that stands in a message's front matter."""


def is_within(scope: Scope, about: Circumstances) -> bool:
    """Whether texts in these circumstances are within a scope, whatever their language."""
    is_first = about.position == 1
    return (
        _has(scope.channels, PARTS.get(about.channel, about.channel))
        and _has(scope.kinds, about.kind)
        and _has(scope.stages, about.stage)
        and _has(scope.voices, about.voice)
        and (scope.position is Position.ANY or (scope.position is Position.FIRST) is is_first)
    )


def is_in_language(scope: Scope, reading: Reading) -> bool:
    """Whether a text may be in one of the scope's languages: one that nobody can tell may be."""
    if not scope.languages:
        return True
    spoken = reading.circumstances.language or reading.analysis.language
    if not spoken:
        return True
    tag = f"{spoken.lower()}-"
    return any(tag.startswith(f"{each.lower()}-") for each in scope.languages)


def _has(wanted: Collection[str], own: str | None) -> bool:
    return not wanted or own in wanted
