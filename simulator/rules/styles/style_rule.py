"""A rule of a style as every other rule is shown: by its code, its page and its examples."""

from collections.abc import Iterator, Sequence
from typing import Final

from simulator.model.style import (
    Across,
    Consistency,
    Existence,
    Occurrence,
    Position,
    Required,
    Sample,
    Scope,
    Style,
    Substitution,
    WordRule,
)
from simulator.rules.rule import Rule

_ON_WORDS: Final = ("LEN04", "READ01", "TON03")
"""What these say of a word is said better by who chose the word to be none of theirs."""

_CHANNELS: Final = {"sms": "texts", "email": "e-mails", "push": "push messages"}
_POSITIONS: Final = {
    Position.FIRST: "the first text that a lead gets",
    Position.LATER: "each text after the first",
}


class StyleRule(Rule):
    """A rule of a style; its hits come from the reader of its whole style."""

    def __init__(self, style: Style, asked: WordRule) -> None:
        self.asked = asked
        self.scope = _narrowed(style.content.scope, asked.scope)
        self.style = style.content.name or style.id
        # What rules in code say as classes, this one says for itself.
        vars(self).update(
            code=style.code(asked),
            name=asked.id,
            severity=asked.severity,
            source=style.file,
            bad=_shown(asked.fails),
            good=_shown(asked.passes),
            supersedes=_ON_WORDS if isinstance(asked, Existence | Substitution) else (),
        )

    def page(self) -> str:
        """What the rule's file says of it, and what it looks for."""
        return "\n\n".join(_page(self))


def _shown(samples: Sequence[Sample]) -> str:
    """The first of some samples, with the campaign's other texts below it."""
    first = next(iter(samples), None)
    return "\n".join((first.text, *first.others)) if first else ""


def _narrowed(scope: Scope, own: Scope) -> Scope:
    """The style's scope, but for what the rule says itself."""
    return scope.model_copy(update={key: getattr(own, key) for key in own.model_fields_set})


def filled(text: str, **blanks: str) -> str:
    """A text of a style with its blanks filled."""
    for blank, words in blanks.items():
        text = text.replace(f"{{{blank}}}", words)
    return text


def _page(rule: StyleRule) -> Iterator[str]:
    asked = rule.asked
    word, instead, count = _example(asked)
    yield from (
        filled(text, word=word, instead=instead, count=count)
        for text in (asked.message, asked.why, asked.remedy)
        if text
    )
    yield _looks_for(asked)
    if scope := scope_words(rule.scope):
        yield f"It is for {scope}."
    yield f"It is a rule of the style {rule.style}."


def _example(asked: WordRule) -> tuple[str, str, str]:
    """What the blanks may hold."""
    match asked:
        case Existence(words=words):
            return words[0], "", ""
        case Substitution(swap=swap):
            return *next(iter(swap.items())), ""
        case Consistency(spellings=spellings):
            return spellings[0][1], spellings[0][0], ""
        case Occurrence(most=most, least=least):
            return "", "", str((most or 0) + 1 if least is None else least - 1)
    return "", "", ""


def _looks_for(asked: WordRule) -> str:
    match asked:
        case Existence():
            but = f", but not within {quoted(asked.unless)}" if asked.unless else ""
            return f"Words: {quoted(asked.words)}{but}."
        case Substitution():
            pairs = (
                f"“{old}” → {f'“{new}”' if new else 'nothing'}" for old, new in asked.swap.items()
            )
            but = f". But not within {quoted(asked.unless)}" if asked.unless else ""
            return f"Write instead: {', '.join(pairs)}{but}."
        case Consistency():
            groups = (" or ".join(f"“{each}”" for each in group) for group in asked.spellings)
            where = "a campaign" if asked.across is Across.CAMPAIGN else "a message"
            return f"One of each in {where}: {'; '.join(groups)}."
        case Occurrence():
            what = [f"“{each}”" for each in asked.words] + ["emoji"] * asked.emoji
            return f"Counted: {', '.join(what)}. {_bounds(asked)}"
        case Required():
            return f"One of these must be there: {quoted(asked.words)}."
    return ""


def _bounds(asked: Occurrence) -> str:
    bounds = []
    if asked.least is not None:
        bounds.append(f"at least {asked.least}")
    if asked.most is not None:
        bounds.append(f"at most {asked.most}" if asked.most else "none")
    return f"{' and '.join(bounds).capitalize()} in a message."


def quoted(words: tuple[str, ...]) -> str:
    """Words between quotes, with commas."""
    return ", ".join(f"“{each}”" for each in words)


def scope_words(scope: Scope) -> str:
    """Which messages a scope holds, in words; empty for all."""
    parts = [
        ", ".join(_CHANNELS[each.value] for each in scope.channels),
        ", ".join(f"{each.value} messages" for each in scope.kinds),
        ", ".join(f"leads at the stage {each.value}" for each in scope.stages),
        ", ".join(f"the {each.value} voice" for each in scope.voices),
        ", ".join(f"the language {each}" for each in scope.languages),
        _POSITIONS.get(scope.position, ""),
    ]
    return "; ".join(filter(None, parts))


def rules_of(style: Style) -> tuple[StyleRule, ...]:
    """The rules of a style, in its order."""
    return tuple(StyleRule(style, asked) for asked in style.content.rules)
