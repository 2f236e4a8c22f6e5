"""What each kind of a style's rules makes of the places where its words stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from simulator.analysis.spans import Span
from simulator.analysis.spelt_phrases import Match
from simulator.analysis.wordy import in_case_of, left_out
from simulator.model.change import Change
from simulator.model.counted import counted, is_or_are
from simulator.model.style import Consistency, Occurrence, Substitution
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit
from simulator.rules.styles.style_rule import StyleRule, filled, quoted


def unwanted(rule: StyleRule, found: Iterable[Match], reading: Reading) -> Iterator[Hit]:
    """Words that are not to be written."""
    for place in found:
        span = place[:2]
        word = shown(reading, span)
        yield hit(rule, span, remedy=f"Say it without “{word}”.", word=word)


def swapped(
    rule: StyleRule, found: Iterable[Match], instead: Mapping[str, str], reading: Reading
) -> Iterator[Hit]:
    """Words that give way to others, each with what to write `instead`."""
    asked = rule.asked
    is_safe = isinstance(asked, Substitution) and asked.safe
    for place in found:
        span = place[:2]
        new = as_written(reading.text, span, instead[place.phrase], case=asked.case)
        if new.text != reading.text[new.start : new.end]:
            yield swap(rule, span, new, reading, is_safe=is_safe)


def swap(
    rule: StyleRule, span: Span, new: Change, reading: Reading, *, is_safe: bool = False
) -> Hit:
    """The hit at words for which others are to be written."""
    word, instead = shown(reading, span), new.text if new.end == span[1] else ""
    changes = (new,) if reading.is_editable((new.start, new.end)) else ()
    return hit(
        rule,
        span,
        remedy=f"Write “{instead}”." if instead else "Leave it out.",
        changes=changes,
        is_safe=is_safe,
        word=word,
        instead=instead,
    )


def as_written(text: str, span: Span, instead: str, *, case: bool) -> Change:
    """The change that writes other words, with capitals where those have them that go."""
    start, end = span
    phrase = text[start:end]
    if not instead:
        gone = left_out(text, start, end, phrase)
        return Change(gone.start, gone.end, gone.text)
    is_plain = not case and instead == instead.lower()
    return Change(start, end, in_case_of(phrase, instead) if is_plain else instead)


def too_many(rule: StyleRule, asked: Occurrence, found: Sequence[Match]) -> Iterator[Hit]:
    """The first of the words that is one too many."""
    if asked.most is not None and len(found) > asked.most:
        count = len(found)
        most = f"Keep {asked.most} at most" if asked.most else "Leave it out"
        yield hit(
            rule,
            found[asked.most][:2],
            remedy=f"{most}; there {is_or_are(count)} {count:,}.",
            count=f"{count:,}",
        )


def too_few(rule: StyleRule, asked: Occurrence, count: int) -> Iterator[Hit]:
    """Words that stand there too seldom, which is a matter of the whole text."""
    if asked.least is not None and count < asked.least:
        what = quoted(asked.words) or "an emoji"
        times = counted(asked.least, "time")
        yield hit(rule, None, remedy=f"Write {what} {times} or more.", count=f"{count:,}")


def lacking(rule: StyleRule, words: Sequence[str]) -> Hit:
    """Wording that is not there."""
    return hit(rule, None, remedy=f"Add “{words[0]}”.")


def spelt_otherwise(
    rule: StyleRule, asked: Consistency, found: Iterable[Match], reading: Reading
) -> Iterator[Hit]:
    """Spellings that differ from the first of their group."""
    first: dict[tuple[str, ...], str] = {}
    group_of = {each: group for group in asked.spellings for each in group}
    for place in found:
        span = place[:2]
        kept = first.setdefault(group_of[place.phrase], place.phrase)
        if kept != place.phrase:
            new = as_written(reading.text, span, kept, case=rule.asked.case)
            yield swap(rule, span, new, reading)


def shown(reading: Reading, span: Span) -> str:
    """What stands there, on one line."""
    return " ".join(reading.text[span[0] : span[1]].split())


def hit(
    rule: StyleRule,
    span: Span | None,
    *,
    remedy: str,
    changes: tuple[Change, ...] = (),
    is_safe: bool = False,
    **blanks: str,
) -> Hit:
    """A hit in the words of the style's file; `remedy` stands in for its own."""
    asked = rule.asked
    return Hit(
        what=_said(asked.message, blanks) or f"“{blanks.get('word')}” can be left out.",
        why=_said(asked.why, blanks),
        remedy=_said(asked.remedy, blanks) or remedy,
        span=span,
        changes=changes,
        is_safe=is_safe and bool(changes),
    )


def _said(text: str, blanks: Mapping[str, str]) -> str:
    """A text of the file with its blanks filled; empty if it names words and none stand instead."""
    is_lost = blanks.get("instead") == "" and "{instead}" in text
    return "" if is_lost else filled(text, **blanks)
