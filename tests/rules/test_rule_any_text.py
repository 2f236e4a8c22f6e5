"""What holds of every rule on any text in any circumstances."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.model.place import Place
from simulator.model.rendering import Run
from simulator.model.sending import Limit
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.registry import all_rules
from simulator.rules.rule import Hit, TextRule

RULES = [rule for rule in all_rules() if isinstance(rule, TextRule)]
CHARACTERS = st.characters(exclude_categories=())
PIECES = st.sampled_from(
    [
        *" \t\n,.!?%$€_{}[]()XA’…é",
        "\u00a0", "\u2009", "\u202f", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u0301", "\ufe0f",
        "👩", "🇺", "🏽", "\ud83d", "SALE ", "S A L E", "Hi ", "FNAME", "name", "the barn is open ",
        "reply R ", "or ", "and ", "text us ", "https://x.example/a ", "call 512-555-0100 ",
        "STOP to cancel ", "you save ", " off", "None",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(CHARACTERS, max_size=120),
    st.lists(PIECES, max_size=60).map("".join),
    st.tuples(PIECES, st.integers(1, 400)).map(lambda pair: pair[0] * pair[1]),
)
CIRCUMSTANCES = st.builds(
    Circumstances,
    kind=st.sampled_from(["marketing", "transactional", "conversational", "opt_in_request"]),
    country=st.sampled_from(["US", "GB", "DE", "FR", "MX", ""]),
    position=st.integers(1, 9),
    language=st.sampled_from([None, "en", "es-MX", "fr", "de", "pt-BR", "ja", "x"]),
    brand=st.none() | st.text(CHARACTERS, max_size=12),
    limit=st.builds(Limit, plain=st.integers(1, 255)),
    one_way=st.booleans(),
)
LONG = ["S A L E ", "hi name ", "X", "$ ", "you save $ ", "with  on ", "_", "__ ", "Hi _____, ",
        "\u00a0", "\u0301", "👩\u200d", "Reply STOP to end. S A L E x ",
        "LOUD WORDS, and ", "’", "–a", "• ", "e\u0301", "сидр ", "a\u0430", "\u0430",
        "\uff21"]  # fmt: skip


def hits_of(reading: Reading) -> list[Hit]:
    return [hit for rule in RULES for hit in rule.check(reading)]


@given(TEXTS, CIRCUMSTANCES)
@example("See it at acme.example/x or so " * 6 + "Reply STOP to end \u00a0", Circumstances())
@example("\u0301" * 200, Circumstances(limit=Limit(plain=1)))
def test_no_rule_raises_and_every_finding_stands_inside_its_text(
    text: str, about: Circumstances
) -> None:
    spans = [hit.span for hit in hits_of(Reading(text, about)) if hit.span]
    assert all(0 <= start <= end <= len(text) for start, end in spans)


@given(TEXTS, CIRCUMSTANCES, st.integers(0, 99), st.integers(0, 99))
def test_no_rule_raises_where_a_part_of_the_text_is_a_leads_own(
    text: str, about: Circumstances, first: int, second: int
) -> None:
    start, end = min(first, second, len(text)), min(max(first, second), len(text))
    runs = (
        Run(start, Place("t", 0, start), 0, None),
        Run(end - start, Place("t", start, start), None, "lead.first_name"),
        Run(len(text) - end, Place("t", start, start + len(text) - end), start, None),
    )
    reading = Reading(text, about, (), lambda: tuple(run for run in runs if run.length))
    spans = [hit.span for hit in hits_of(reading) if hit.span]
    assert all(0 <= start <= end <= len(text) for start, end in spans)


@given(TEXTS, CIRCUMSTANCES)
def test_a_finding_says_something_on_one_line(text: str, about: Circumstances) -> None:
    for hit in hits_of(Reading(text, about)):
        assert hit.what.strip()
        assert len(f"{hit.what}{hit.why}{hit.remedy}".splitlines()) == 1


@pytest.mark.parametrize("piece", LONG)
def test_every_rule_reads_thirty_thousand_characters(piece: str) -> None:
    text = (piece * (30_000 // len(piece) + 1))[:30_000]
    spans = [hit.span for hit in hits_of(Reading(text)) if hit.span]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
