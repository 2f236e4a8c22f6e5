"""Which replies of leads end the messages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.opt_out.inbound import Reply, read_reply


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        ("STOP", "stop"),
        ("Stop. Thank you", "stop"),
        ("hi, stop please", "stop"),
        ("🛑 STOP 🛑", "stop"),
        ("STOP STOP", "stop"),
        ("S T O P", "stop"),
        ("opt-out, please", "optout"),
        ("Stop all", "stop"),
        ("¡Baja!", "baja"),
        ("ARRÊT svp", "arret"),
        ("Abmelden. Danke", "abmelden"),
        ("Sair, obrigado", "sair"),
        ("Sorry wrong person. Stop", "stop"),
        ("I said STOP", "stop"),
    ],
)
def test_a_keyword_with_nothing_but_politeness_beside_it_ends_the_messages(
    text: str, keyword: str
) -> None:
    assert read_reply(text) == Reply(opt_out=True, review=False, keyword=keyword)


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        ("STPO", "stop"),
        ("ST0P", "stop"),
        ("stp please", "stop"),
        ("unsubcribe", "unsubscribe"),
        ("CANCLE", "cancel"),
        ("opt uot", "optout"),
        ("BAJ4", "baja"),
        ("afmedlen", "afmelden"),
    ],
)
def test_a_slip_of_a_keyword_ends_them_and_is_for_review(text: str, keyword: str) -> None:
    assert read_reply(text) == Reply(opt_out=True, review=True, keyword=keyword)


@pytest.mark.parametrize(
    "text",
    [
        "please stop texting me",
        "Remove me from your list",
        "no más",
        "lose my number",
        "bitte keine SMS mehr",
        "ne plus recevoir vos messages",
        "Stop sending me these messages",
        "STOP calling me",
        "Ne m’écrivez plus",
    ],
)
def test_an_end_in_ones_own_words_is_one(text: str) -> None:
    found = read_reply(text)
    assert (found.opt_out, found.keyword) == (True, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "stop by on monday?",
        "sair mais cedo",
        "cancelar agendamento",
        "stop the listing",
        "cancel my 3pm please",
        "End of the month works for me",
        "Opt out of the gift wrap but keep the card",
        "don't stop!",
        "Is the trip nonstop?",
        "I did not receive any more messages",
        "Shop",
        "baja el precio y me lo quedo",
        "afmelden voor training zaterdag",
    ],
)
def test_a_keyword_with_an_object_is_another_sentence(text: str) -> None:
    assert read_reply(text) == Reply(opt_out=False, review=False, keyword=None)


@pytest.mark.parametrize("text", ["No", "not interested"])
def test_what_depends_on_the_question_is_for_a_person(text: str) -> None:
    assert read_reply(text) == Reply(opt_out=False, review=True, keyword=None)


@given(st.text(max_size=80), st.sampled_from(["US", "za", ""]))
def test_any_reply_is_read(text: str, country: str) -> None:
    assert read_reply(text, country=country) == read_reply(text, country=country)


@pytest.mark.parametrize("text", ["No, stop", "Not interested, stop", "Stop, I'm not interested"])
def test_a_keyword_between_commas_ends_the_messages_and_is_for_review(text: str) -> None:
    assert read_reply(text) == Reply(opt_out=True, review=True, keyword="stop")


@pytest.mark.parametrize("text", ["No", "no thanks", "Nein danke", "non merci"])
def test_a_bare_refusal_however_polite_is_for_review(text: str) -> None:
    assert read_reply(text) == Reply(opt_out=False, review=True, keyword=None)
