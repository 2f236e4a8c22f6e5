"""What is proved of a message's cost over all leads, in as many words as there is room for."""

from typing import NamedTuple

from simulator.model.counted import counted
from simulator.model.proof import Most, Proof
from simulator.tui.roles import Role


class Form(NamedTuple):
    """One way to say it, and the role that it has."""

    words: str
    role: Role


def forms(proof: Proof) -> tuple[Form, ...]:
    """The ways to say what is proved, the longest first, a mere sign last."""
    if proof.broken:
        return tuple(Form(each, Role.WARNING) for each in _broken(proof, proof.broken[1]))
    words = _kept(proof) if proof.is_kept else _unknown(proof)
    return tuple(Form(each, Role.QUIET) for each in words)


def _broken(proof: Proof, most: Most) -> tuple[str, ...]:
    found, dearest = most.found or 0, proof.any.texts or 0
    if most.least and most.least == found >= dearest:
        return f"every lead costs {counted(found, 'text')}", f"costs {found}", f"{found}"
    if most is proof.any:
        return (
            f"special letters cost {counted(found, 'text')}",
            f"can cost {found}",
            f"max {dearest}",
        )
    if dearest <= found:
        return f"some leads cost {counted(found, 'text')}", f"can cost {found}", f"max {found}"
    return (
        f"some leads cost {counted(found, 'text')}, up to {dearest} with special letters",
        f"some leads cost {found}, {dearest} with special letters",
        f"can cost {found}, special letters {dearest}",
        f"can cost {found} to {dearest}",
        f"can cost {found}–{dearest}",
        f"max {found}–{dearest}",
    )


def _kept(proof: Proof) -> tuple[str, ...]:
    plain, special = proof.plain.texts or 0, proof.any.texts
    if special is None:
        return (
            f"never more than {counted(plain, 'text')} in plain letters",
            f"never more than {plain} in plain letters",
            f"plain letters: at most {plain}",
            f"max {plain}",
        )
    if plain == special:
        return (
            f"never more than {counted(plain, 'text')}",
            f"never more than {plain}",
            f"max {plain}",
        )
    return (
        f"never more than {counted(plain, 'text')}, up to {special} with special letters",
        f"never more than {plain}, {special} with special letters",
        f"never over {plain}, special letters {special}",
        f"at most {plain} to {special}",
        f"at most {plain}–{special}",
        f"max {plain}–{special}",
    )


def _unknown(proof: Proof) -> tuple[str, ...]:
    is_plain = proof.plain.texts is None or not proof.plain.keeps(proof.limit)
    most = proof.plain if is_plain else proof.any
    if most.texts is None:
        # What is in the way, without what to write: `lead.city has no longest length`.
        reason = most.reason.partition(": ")[0].rstrip(".")
        return f"not proved: {reason}", "not proved", "?"
    return f"at most {counted(most.texts, 'text')}, no lead found", f"at most {most.texts}", "?"
