"""What LEN04 to LEN07 say, advise and leave alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.model.change import changed
from simulator.model.finding import Severity
from simulator.model.place import Place
from simulator.model.rendering import Run, added
from simulator.model.sending import SendLimit
from simulator.rules.length.len04_wordy import Wordy
from simulator.rules.length.len05_send_limit import SendLimitRule
from simulator.rules.length.len06_subject import LongSubject
from simulator.rules.length.len07_push import LongPush
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule

BARN = "The barn is open from nine until six on every day of the week, rain or shine. "
WORDY = f"{BARN}Please note that you need a number in order to come. Bring it with you to the gate."
TWILIO = SendLimit(1600, "characters", "Twilio", "a test")
KOREA = SendLimit(140, "characters", "South Korea", "a test")
NOTIFY = SendLimit(918, "characters", "GOV.UK Notify", "a test", with_prefix=False)
GREECE = SendLimit(0, "special", "Greece", "a test")
TEXTS = st.text(st.characters(exclude_categories=()), max_size=400)


def reading_of(text: str, *parts: tuple[int, str | None], channel: str = "sms") -> Reading:
    """A text in parts of so many characters, each the template's own or a field's."""
    runs, at = [], 0
    for length, field in parts or ((len(text), None),):
        place = Place("t", at, at + length)
        runs.append(Run(length, place, None if field else at, field))
        at += length
    return Reading(text, Circumstances(channel=channel), trace=lambda: tuple(runs))


def prefixed(prefix: int, own: int, key: str = "provider") -> Reading:
    """A text of one letter, the first of which the provider adds."""
    runs = (
        Run(prefix, added(key, prefix), None, None),
        Run(own, Place("t", 0, own), 0, None),
    )
    return Reading("a" * (prefix + own), Circumstances(limits=(NOTIFY,)), trace=lambda: runs)


def only(rule: TextRule, reading: Reading) -> Hit:
    (hit,) = rule.check(reading)
    return hit


def test_a_limit_may_leave_out_what_is_put_first() -> None:
    assert not list(SendLimitRule().check(prefixed(9, 918)))
    hit = only(SendLimitRule(), prefixed(9, 920))
    assert hit.what == "GOV.UK Notify takes at most 918 characters; this message has 920."
    assert hit.remedy == "Cut 2 characters."


def test_a_short_link_that_a_text_begins_with_is_not_put_first() -> None:
    assert not list(SendLimitRule().check(prefixed(9, 910, "sending.prefix")))
    assert only(SendLimitRule(), prefixed(9, 910, "sending.short_link")).excess == 1


def limited(text: str, *limits: SendLimit) -> Hit:
    return only(SendLimitRule(), Reading(text, Circumstances(limits=limits)))


def shown(text: str, channel: str) -> Hit:
    rule: TextRule = LongPush() if channel in LongPush.channels else LongSubject()
    return only(rule, Reading(text, Circumstances(channel=channel)))


def test_len04_names_the_first_phrase_and_counts_the_others() -> None:
    hit = only(Wordy(), Reading(WORDY))
    assert hit.what == "The text says the same without “Please note that”."
    assert hit.remedy == (
        "Leave it out, and shorten 1 more such phrase: 26 characters fewer, and 1 text less."
    )


def test_len04_says_what_to_write_for_a_phrase() -> None:
    hit = only(Wordy(), Reading(WORDY.replace("Please note that", "Please, as ever,")))
    assert hit.what == "“in order to” says no more than “to”."
    assert hit.remedy == "Write “to”: 9 characters fewer, and 1 text less."


def test_len04_offers_a_change_that_saves_what_it_says() -> None:
    hit = only(Wordy(), reading_of(WORDY))
    after = changed(WORDY, hit.changes)
    assert measure(WORDY).segments - measure(after).segments == hit.saves == 1
    assert not hit.is_safe


def test_len04_changes_no_phrase_that_runs_across_a_field() -> None:
    at = WORDY.index("order to come")
    reading = reading_of(WORDY, (at, None), (5, "brand.name"), (len(WORDY) - at - 5, None))
    (change,) = only(Wordy(), reading).changes
    assert change.text == "Y"


def test_len04_leaves_a_leads_own_words_alone() -> None:
    text = f"{BARN}{BARN}in order to{BARN}"
    reading = reading_of(text, (2 * len(BARN), None), (11, "lead.note"), (len(BARN), None))
    assert list(Wordy().check(reading)) == []


def test_len04_leaves_alone_what_the_provider_adds() -> None:
    text = f"{BARN}{BARN}Reply STOP in order to end"
    line = len(text) - 2 * len(BARN)
    runs = (
        Run(2 * len(BARN), Place("t", 0, 2 * len(BARN)), 0, None),
        Run(line, added("sending.footer", line), 0, None),
    )
    assert list(Wordy().check(Reading(text, trace=lambda: runs))) == []


def test_len05_says_who_takes_how_much_and_what_to_cut() -> None:
    hit = limited("x" * 1712, TWILIO)
    assert hit.what == "Twilio takes at most 1,600 characters; this message has 1,712."
    assert hit.remedy == "Cut 112 characters."


def test_len05_speaks_of_the_limit_that_asks_for_most() -> None:
    assert limited("x" * 1712, TWILIO, KOREA).what.startswith("South Korea takes at most 140")


def test_len05_speaks_of_length_and_of_letters() -> None:
    text = "x" * 140 + "’"
    hits = list(SendLimitRule().check(Reading(text, Circumstances(limits=(KOREA, GREECE)))))
    assert [hit.span for hit in hits] == [None, (140, 141)]


def test_len05_names_the_special_letters() -> None:
    what = "Greece takes no special letters; this message has 3: ’ 🍏."
    assert limited("it’s, let’s 🍏", GREECE).what == what


def test_len05_names_no_letter_that_shows_nothing() -> None:
    assert limited("5\u00a0km", GREECE).what.endswith("this message has 1.")


def test_len05_does_not_blame_the_copy_for_a_leads_own_letters() -> None:
    reading = reading_of("Hi Łucja, hi", (3, None), (5, "lead.first_name"), (4, None))
    about = Circumstances(limits=(GREECE,))
    assert list(SendLimitRule().check(Reading(reading.text, about, trace=reading.trace))) == []


@pytest.mark.parametrize(("text", "over"), [("’" + "x" * 201, 1), ("x" * 460, 1)])
def test_len05_holds_a_limit_for_its_kind_of_letters_only(text: str, over: int) -> None:
    plain = SendLimit(459, "characters", "Thailand", "a test", "GSM-7")
    special = SendLimit(201, "characters", "Thailand", "a test", "UCS-2")
    assert limited(text, plain, special).remedy == f"Cut {over} character."


@given(TEXTS, st.integers(1, 200))
def test_a_text_cut_by_as_much_as_len05_says_is_taken(text: str, most: int) -> None:
    limits = (SendLimit(most, "characters", "X", "a test"), SendLimit(1, "texts", "X", "a test"))
    about = Circumstances(limits=limits)
    for hit in SendLimitRule().check(Reading(text, about)):
        left = text[: -int(hit.remedy.split()[1])]
        assert list(SendLimitRule().check(Reading(left, about))) == []


def test_len06_shows_what_every_phone_shows_of_a_subject() -> None:
    hit = shown("Everything that you ever wanted to know about spring teas", "subject")
    assert hit.severity is Severity.INFO
    assert hit.what == (
        "This subject takes the room of 57 letters; phones show the first 33 to 48: "
        "“Everything that you ever wanted t”."
    )


def test_len06_warns_of_what_even_a_computer_cuts() -> None:
    hit = shown("x" * 71, "subject")
    assert hit.severity is Severity.WARNING
    assert "inboxes on a computer show at most 70" in hit.what


def test_len06_counts_an_emoji_as_two_letters() -> None:
    assert "the room of 50 letters" in shown("🍏" * 25, "subject").what


@pytest.mark.parametrize("field", ["lead.first_name", "lead.company"])
def test_len06_does_not_blame_a_subject_for_a_long_name(field: str) -> None:
    text = "Maximiliana-Wilhelmina, the first spring teas are in"
    reading = reading_of(text, (22, field), (len(text) - 22, None), channel="subject")
    assert list(LongSubject().check(reading)) == []


def test_len06_still_hears_a_long_subject_behind_a_name() -> None:
    text = "Ana, " + "the first of all the spring teas of this year are in"
    reading = reading_of(text, (3, "lead.first_name"), (len(text) - 3, None), channel="subject")
    assert "the room of 57 letters" in only(LongSubject(), reading).what


def test_len07_shows_what_every_locked_phone_shows() -> None:
    hit = shown("The first spring teas are in, tasted and kept for you", "title")
    assert hit.severity is None
    assert hit.what == (
        "This push's title takes the room of 53 letters; a locked phone shows the first 30 to 50: "
        "“The first spring teas are in,”."
    )


@pytest.mark.parametrize("text", ["x" * 4097, "é" * 2049, "🍏" * 1025, "\ud83d" * 1366])
def test_len07_refuses_what_the_services_refuse(text: str) -> None:
    hit = shown(text, "push")
    assert hit.severity is Severity.ERROR
    assert f"{len(text.encode('utf-8', 'surrogatepass')):,} bytes" in hit.what


@pytest.mark.parametrize("text", ["x" * 4096, "é" * 2048, "🍏" * 1024])
def test_len07_only_warns_of_what_the_services_take(text: str) -> None:
    assert shown(text, "push").severity is None


@pytest.mark.parametrize("channel", ["subject", "preheader", "title", "push", "email", "sms"])
@given(text=TEXTS)
def test_no_text_of_any_channel_is_too_odd_for_a_rule_on_width(channel: str, text: str) -> None:
    reading = Reading(text, Circumstances(channel=channel))
    for hit in (*LongSubject().check(reading), *LongPush().check(reading)):
        assert len(f"{hit.what}{hit.why}{hit.remedy}".splitlines()) == 1
