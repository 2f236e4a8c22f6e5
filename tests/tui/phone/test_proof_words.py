import pytest

from simulator.model.proof import Most, Proof
from simulator.tui.roles import Role
from simulator.tui.screens.editor.proof_words import forms

UNKNOWN = Most(None, reason="lead.city has no longest length: give it max under [fields].")


def most(texts: int, found: int | None = None, least: int = 1) -> Most:
    return Most(texts, least, texts if found is None else found, {"id": "worst"})


@pytest.mark.parametrize(
    ("proof", "longest", "sign", "role"),
    [
        (Proof(most(2), most(2), 2), "never more than 2 texts", "max 2", Role.QUIET),
        (
            Proof(most(2), most(5), 2),
            "never more than 2 texts, up to 5 with special letters",
            "max 2–5",
            Role.QUIET,
        ),
        (
            Proof(most(1), UNKNOWN, 2),
            "never more than 1 text in plain letters",
            "max 1",
            Role.QUIET,
        ),
        (
            Proof(most(3), most(6), 2),
            "some leads cost 3 texts, up to 6 with special letters",
            "max 3–6",
            Role.WARNING,
        ),
        (Proof(most(3), most(3), 2), "some leads cost 3 texts", "max 3", Role.WARNING),
        (Proof(most(3, 3, 3), most(3), 2), "every lead costs 3 texts", "3", Role.WARNING),
        (Proof(most(2), most(4), 2, 3), "special letters cost 4 texts", "max 4", Role.WARNING),
        (
            Proof(UNKNOWN, UNKNOWN, 2),
            "not proved: lead.city has no longest length",
            "?",
            Role.QUIET,
        ),
        (Proof(most(3, 2), most(3, 2), 2), "at most 3 texts, no lead found", "?", Role.QUIET),
    ],
)
def test_what_is_proved_is_said_in_ever_fewer_words(
    proof: Proof, longest: str, sign: str, role: Role
) -> None:
    found = forms(proof)
    words = [each.words for each in found]
    assert (words[0], words[-1]) == (longest, sign)
    assert [len(each) for each in words] == sorted(map(len, words), reverse=True)
    assert {each.role for each in found} == {role}
