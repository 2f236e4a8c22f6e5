"""What is proved of a message's cost, in a sentence, and of many messages, in one."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from simulator.model.counted import counted, is_or_are
from simulator.model.proof import Brought, Most, Proof

_MOST_NAMED = 2
_SHOWN = 3
_LONG = 12


class ProofCount(NamedTuple):
    """How many of the messages are proved to keep to their limits, and how many break them."""

    messages: int
    kept: int
    broken: int
    unknown: int


def proof_words(proof: Proof) -> str:
    """Such as: Proved: never more than 2 texts, or 4 with special letters in first_name."""
    if broken := proof.broken:
        limit, most = broken
        if most.least and most.least > limit:
            texts = counted(most.least, "text")
            return f"Breaks the limit of {limit:,} for every lead: never fewer than {texts}."
        return f"Breaks the limit of {limit:,}: {_found(most)}{_otherwise(proof, most)}."
    plain, any_ = proof.plain, proof.any
    if plain.texts is None:
        return _not_proved("Not proved", plain)
    if not proof.is_kept:
        return _perhaps(proof)
    if any_.texts is None:
        return (
            f"Proved for plain letters: never more than {counted(plain.texts, 'text')}. "
            f"{_not_proved('Not proved for special letters', any_)}"
        )
    return f"Proved: never more than {counted(plain.texts, 'text')}{_with_any(plain, any_)}."


def proofs_summary(proofs: Iterable[Proof]) -> str:
    """How many of many messages keep to their limits, whoever the lead is."""
    messages, kept, broken, unknown = count_proofs(proofs)
    parts = [f"{kept:,} of {counted(messages, 'message')} {_keep(kept)} to their limit of texts"]
    if broken:
        parts.append(f"{broken:,} {'breaks' if broken == 1 else 'break'} it")
    if unknown:
        parts.append(f"{unknown:,} {is_or_are(unknown)} not proved")
    return f"Over every lead that [fields] lets in: {', '.join(parts)}."


def count_proofs(proofs: Iterable[Proof]) -> ProofCount:
    """Count them by what they tell."""
    all_ = list(proofs)
    kept = sum(proof.is_kept for proof in all_)
    broken = sum(proof.broken is not None for proof in all_)
    return ProofCount(len(all_), kept, broken, len(all_) - kept - broken)


def _keep(number: int) -> str:
    return "is proved to keep" if number == 1 else "are proved to keep"


def _found(most: Most) -> str:
    lead = _brings(most.brings)
    like = f" for a lead like this: {lead}" if lead else ""
    return f"{counted(most.found or 0, 'text')}{like}"


def _otherwise(proof: Proof, most: Most) -> str:
    """What special letters make of it, where plain ones are enough to break the limit."""
    dearest = proof.any.texts
    if most is proof.any or dearest is None or dearest <= (most.found or 0):
        return ""
    return f"; with special letters up to {dearest:,}"


def _with_any(plain: Most, any_: Most) -> str:
    if any_.texts == plain.texts:
        return ", whatever the letters"
    special = [each.field for each in any_.brings if each.is_special]
    return f", or {any_.texts:,} with special letters{_in_fields(special)}"


def _in_fields(names: Sequence[str]) -> str:
    if not names:
        return ""
    if len(names) > _MOST_NAMED:
        return f" in {', '.join(names[:_MOST_NAMED])} and {len(names) - _MOST_NAMED} more"
    return f" in {' and '.join(names)}"


def _perhaps(proof: Proof) -> str:
    """Where only the proof's own caution is over the limit: no lead is known that breaks it."""
    plain = proof.plain
    limit, most = (proof.limit_any, proof.any) if plain.keeps(proof.limit) else (proof.limit, plain)
    if most.texts is None:
        return _not_proved("Not proved", most)
    return (
        f"Not proved to keep to {counted(limit or 0, 'text')}: never more than "
        f"{most.texts:,}, and no lead was found that costs over {most.found or limit}."
    )


def _not_proved(what: str, most: Most) -> str:
    place = f" (line {most.place.line})" if most.place else ""
    return f"{what}{place}: {most.reason}"


def _brings(brought: Sequence[Brought]) -> str:
    """Such as: city of 40 letters such as “Alt…”, first_name of 40 letters such as “ΐ…”."""
    return ", ".join(map(_one, brought[:_MOST_NAMED]))


def _one(brought: Brought) -> str:
    name, text, _ = brought
    if not text.strip():
        return f"{name} of {counted(len(text), 'character')}"
    if len(text) <= _LONG:
        return f"{name} “{text}”"
    shown = text[:_SHOWN].strip() if len(set(text)) > 1 else text[0]
    return f"{name} of {counted(len(text), 'letter')} such as “{shown}…”"
