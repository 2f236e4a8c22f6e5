"""Why an ask is not clear, how much a question takes to answer, and how other languages ask."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import CallToAction, analyze

PIECES = (
    "book", "call", "reply", "Y", "text", "tell us", "click here", "please", "bring", "merci", "de",
    "or", "and", "to", "?", ".", ",", ":", "!", "https://a.example/b", "a.example", "555-0177",
    "12345", "what", "why", "how", "day", "Friday", "your", "the", "sign", "now", "buy", "two",
    "get", "bestellen", "prenota", "boka", "zamów", "\n", "1-5", "ann@a.example", "¿", "Harbour",
)  # fmt: skip


def only(text: str, **about: str) -> CallToAction:
    (call,) = analyze(text, **about).calls_to_action
    return call


@pytest.mark.parametrize(
    ("unclear", "text"),
    [
        ("vague", "The new roast is in. Click here: https://harbour.example/r"),
        ("vague", "Start your journey today! harbour.example"),
        ("vague", "Check it out: https://harbour.example/r"),
        ("naked", "Harbour: https://harbour.example/r"),
        ("slogan", "Warmer mornings, slower days. harbour.example"),
        ("slogan", "Everything 20% off at Harbour harbour.example"),
        ("no_object", "Shop now! harbour.example"),
        ("no_way", "Order today!"),
        ("no_way", "Ring now, our lines are open."),
        ("no_way", "Get in touch!"),
        ("no_way", "Visit us today!"),
        ("open", "Tell us about your favourite roast."),
        ("open", "What are your thoughts on our roast?"),
        ("", "The new roast is in. Have a look: https://harbour.example/r"),
        ("", "More info on the roast: https://harbour.example/r"),
        ("", "Join at https://harbour.example/club"),
        ("", "Two courses, $19. Book: harbour.example"),
        ("", "Tickets at harbour.example"),
        ("", "Show this text at the till for a free cup."),
        ("", "Pay at the desk when you collect."),
        ("", "Stop by 12 Mill Lane on Sunday."),
        ("", "Let us know if Tuesday suits you."),
        ("", "Please bring your card."),
        ("", "Jetzt Tisch sichern: https://harbour.example/t"),
    ],
)
def test_an_ask_tells_why_it_is_not_clear(unclear: str, text: str) -> None:
    assert only(text, brand="Harbour").unclear == unclear


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("choice", "Does Tuesday at 4 suit you?"),
        ("choice", "Tuesday or Thursday?"),
        ("choice", "Which day is better, Tuesday or Thursday?"),
        ("choice", "How about Tuesday at 4?"),
        ("choice", "Rate your visit 1-5."),
        ("choice", "Reply 1 or 2"),
        ("short", "Which day suits you?"),
        ("short", "How many guests shall we plan for?"),
        ("short", "Hi Dana, what size do you take?"),
        ("short", "How was your visit?"),
        ("short", "Tell us your size."),
        ("short", "Let us know what time we may call."),
        ("long", "Why did you stop coming?"),
        ("long", "Could you tell me more about what you need?"),
        ("long", "Describe the damage."),
        ("long", "How can we help you reach your goals?"),
        ("", "Which day suits you? Pick one: https://harbour.example/d"),
    ],
)
def test_a_question_is_as_heavy_as_its_answer(answer: str, text: str) -> None:
    assert only(text).answer == answer


@pytest.mark.parametrize(
    ("language", "count", "clear", "text"),
    [
        ("it", 1, True, "Prenota il tavolo: https://harbour.example/t"),
        ("it", 1, False, "Clicca qui: https://harbour.example/t"),
        ("nl", 1, True, "Bestel je brood via https://harbour.example/t"),
        ("nl", 1, False, "Lees meer: https://harbour.example/t"),
        ("sv", 1, True, "Boka din semla: https://harbour.example/t"),
        ("sv", 2, False, "Boka din tid: https://harbour.example/t och följ oss: a.example/f"),
        ("nb", 2, True, "Velg hytte på https://harbour.example/t eller ring oss på 22 00 01 42"),
        ("nb", 1, False, "Klikk her: https://harbour.example/t"),
        ("da", 1, True, "Book bord: https://harbour.example/t"),
        ("da", 1, False, "Fortæl os om dine ønsker."),
        ("pl", 1, True, "Zamów chleb: https://harbour.example/t"),
        ("pl", 1, False, "Opowiedz nam o swoich potrzebach."),
        ("de", 2, True, "Tisch bestellen: 030 23125 044 oder https://harbour.example/t"),
        ("fr", 1, True, "Merci de présenter ce SMS en caisse."),
        ("es", 1, True, "¿A qué hora te viene bien?"),
        ("pt", 1, True, "Quantas pessoas vêm no domingo?"),
        ("it", 0, False, "Il suo ordine è pronto in negozio."),
        ("sv", 0, False, "Ditt paket finns hos ombudet."),
        ("pl", 0, False, "Paczka czeka w punkcie do soboty."),
    ],
)
def test_other_languages_ask_in_their_own_words(
    language: str, count: int, clear: bool, text: str
) -> None:
    found = analyze(text, language=language)
    assert (len(found.calls_to_action), found.cta_clear) == (count, clear)


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (2, "Are you moving this spring? And what is your budget?"),
        (3, "How was the class, what did you like, and what should we change?"),
        (1, "Fancy a day out? Shall we hold a bike for Sunday?"),
        (0, "Hi Dana, how are you?"),
        (0, "Did you know we sharpen skates?"),
        (1, "Text tea to 555-0177 and we hold a tin."),
        (2, "Reply YES to keep your seat and bring a friend."),
        (1, "Order online and pick it up on Friday: https://harbour.example/o"),
        (0, "Buy two, get one free."),
        (0, "We couldn't even let us know. Thanks, Mark"),
        (0, "Open till 5:30."),
        (0, "Check-in is at 3."),
        (0, "We will call you on Friday. No need to reply."),
        (0, "IF YOU DO NOT ANSWER TODAY YOU LOSE IT"),
        (1, "Call Ben on 555-0121. Book club is back."),
    ],
)
def test_what_only_looks_like_an_ask_is_none(count: int, text: str) -> None:
    assert len(analyze(text).calls_to_action) == count


def test_an_everyday_verb_is_an_order_before_the_thing() -> None:
    found = analyze("Sign the form by Friday.", kind="transactional").calls_to_action
    assert [call.goal for call in found] == ["sign"]
    assert not analyze("Water the colour of tea is fine.", kind="transactional").calls_to_action


def test_a_text_that_sells_nothing_only_names_its_address() -> None:
    text = "Your parcel is at the depot. harbour.example"
    assert not analyze(text, kind="transactional").calls_to_action
    assert analyze(text, kind="marketing").calls_to_action


@pytest.mark.parametrize(
    ("is_other", "text"),
    [
        (True, "Book at https://harbour.example/b or call 555-0177."),
        (True, "Call Ben on 555-0121 or email ben@harbour.example to fix a day."),
        (False, "Pick a size: https://harbour.example/s or call 555-0177 for repairs."),
        (False, "Book: https://harbour.example/b. Rate us: https://harbour.example/r"),
    ],
)
def test_another_way_to_one_goal_is_told_from_another_goal(is_other: bool, text: str) -> None:
    first, second = analyze(text).calls_to_action
    assert not first.is_other_way
    assert second.is_other_way is is_other


@given(
    pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30),
    kind=st.sampled_from(("marketing", "transactional")),
    language=st.sampled_from((None, "en", "de", "it", "sv", "pl", "xx")),
)
def test_asks_of_any_text_lie_in_it_and_clear_ones_have_no_reason(
    pieces: list[str], kind: str, language: str | None
) -> None:
    text = " ".join(pieces)
    found = analyze(text, kind=kind, language=language, brand="Harbour")
    for call in found.calls_to_action:
        start, end = call.span
        assert 0 <= start < end <= len(text)
        assert not call.answer or call.kind in {"question", "reply"}
    if found.cta_clear:
        assert not any(call.unclear for call in found.calls_to_action)
