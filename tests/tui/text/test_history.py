from hypothesis import given
from hypothesis import strategies as st

from simulator.tui.history import LONGEST_STEP, PAUSE, Change, History, difference

TEXTS = st.text("ab\n", max_size=12)


@given(TEXTS, TEXTS)
def test_the_difference_makes_one_text_of_the_other(before: str, after: str) -> None:
    change = difference(before, after)
    assert (before if change is None else change.made_in(before)) == after


@given(TEXTS, TEXTS)
def test_the_difference_leaves_what_both_share_at_their_ends(before: str, after: str) -> None:
    change = difference(before, after)
    if change and change.removed and change.inserted:
        assert change.removed[0] != change.inserted[0]
        assert change.removed[-1] != change.inserted[-1]


@given(st.lists(st.tuples(TEXTS, st.booleans()), max_size=8))
def test_all_steps_back_and_again_lead_there_and_back(texts: list[tuple[str, bool]]) -> None:
    history, seen = History(""), ""
    for number, (text, is_step) in enumerate(texts):
        if is_step:
            history.end_step()
        history.follow(text, float(number))
        seen = text
    text = seen
    while change := history.back():
        text = change.made_in(text)
    assert text == ""
    while change := history.again():
        text = change.made_in(text)
    assert text == seen


def typed(history: History, words: str, text: str = "", pause: float = 0.1) -> str:
    for number, letter in enumerate(words):
        text += letter
        history.follow(text, number * pause)
    return text


def test_letters_typed_in_one_go_are_taken_back_together() -> None:
    history = History("")
    typed(history, "hello")
    assert history.back() == Change(0, "hello", "")


def test_a_pause_begins_a_new_step() -> None:
    history = History("")
    typed(history, "hello", pause=PAUSE)
    assert history.back() == Change(4, "o", "")


def test_a_long_run_of_letters_is_taken_back_in_pieces() -> None:
    history = History("")
    typed(history, "x" * (LONGEST_STEP + 1))
    assert history.back() == Change(LONGEST_STEP, "x", "")


def test_letters_removed_in_one_go_come_back_together() -> None:
    history = History("hello")
    for number, text in enumerate(["hell", "hel", "he"]):
        history.follow(text, number * 0.1)
    assert history.back() == Change(2, "", "llo")


def test_a_new_change_forgets_what_was_taken_back() -> None:
    history = History("")
    typed(history, "a")
    history.back()
    history.follow("b", 9)
    assert history.again() is None


def test_what_follows_a_step_taken_back_is_a_step_of_its_own() -> None:
    history = History("")
    typed(history, "a")
    history.follow("a\n", 0.1)
    history.back()
    history.follow("ab", 0.2)
    assert history.back() == Change(1, "b", "")
