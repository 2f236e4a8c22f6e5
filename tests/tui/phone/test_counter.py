import pytest
from textual.content import Content
from textual.pilot import Pilot

from simulator.model.sending import Limit
from simulator.review.preview import Preview
from simulator.tui.screens.editor.counter import CounterLine
from tests.tui.phone.stage import EMAIL, PUSH, Stage, play, preview, reviewer

LINK = '{{ link("book") }}'


def counted(
    shown: Preview | None, limit: Limit | int = 2, width: int = 100, currency: str = "USD"
) -> Content:
    counter = CounterLine()
    counter.can_focus = False
    lines: list[Content] = []

    async def story(_stage: Stage, _pilot: Pilot[None]) -> None:
        counter.show(shown, limit, currency=currency)
        line = counter.render()
        assert isinstance(line, Content)
        assert line.cell_length <= width
        lines.append(line)

    play(counter, story, size=(width, 1))
    return lines[0]


@pytest.mark.parametrize(
    ("text", "words", "bars"),
    [
        ("Hi Dana", " 7 characters  1 text billed  153 to spare", "░░░░░"),
        ("x" * 161, " 161 characters  2 texts billed  145 to spare", "█████ ░░░░░"),
        (
            "’" * 135,
            " special letters  135 characters  3 texts billed, limit 2  1 over",
            "█████ █████ ░░░░░",
        ),
        ("x" * 800, " 800 characters  6 texts billed, limit 2  494 over", ""),
    ],
)
def test_a_text_message_is_counted_in_characters_texts_and_room(
    text: str, words: str, bars: str
) -> None:
    line = counted(preview(text)).plain
    assert line.startswith(words)
    # What stands in the last part is seen however little it is.
    drawn = line.removeprefix(words).strip()
    assert drawn == bars or drawn == bars[:-5] + "█" + bars[-4:]


def test_what_is_over_the_limit_is_amber() -> None:
    line = counted(preview("’" * 135))
    amber = {
        line.plain[span.start : span.end] for span in line.spans if "warning" in str(span.style)
    }
    assert {"special letters", ", limit 2", "1 over", "█████ █████ █░░░░"} <= amber
    assert not any("warning" in str(span.style) for span in counted(preview("Hi")).spans)


def test_bars_shrink_before_they_go() -> None:
    text = preview("’" * 135)
    assert counted(text, width=80).plain.endswith("███ ███ █░░")
    assert "█" not in counted(text, width=69).plain


def test_what_it_costs_is_told_where_a_rate_holds() -> None:
    by = reviewer(rate=0.0079)
    assert (
        "1 text billed  £0.0079  154 to spare"
        in counted(preview("Hi Dan", by=by), currency="GBP").plain
    )


def test_what_a_leads_own_letters_cost_is_told_and_not_held_against_the_message() -> None:
    text = preview("Hi {{ lead.first_name }}" + " or so" * 12, lead="zoe")
    line = counted(text, 1)
    assert line.plain.startswith(" the lead’s special letters  78 characters  2 texts billed  ")
    assert not any("warning" in str(span.style) for span in line.spans)
    assert ", limit 1  8 over" in counted(text, Limit(plain=1, any=1)).plain


def test_the_limit_that_a_message_sets_goes_before_that_of_the_settings() -> None:
    text = "+++\nlimit_segments = 1\n+++\n" + "x" * 161
    assert "limit 1  1 over" in counted(preview(text)).plain


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        (
            EMAIL,
            '+++\nsubject = "The roof"\n+++\nHello',
            " subject 8  5 characters",
        ),
        (
            EMAIL,
            f'+++\nsubject = "{"The roof " * 7}"\npreheader = "And"\n+++\nHello',
            " subject 63, cut after 33 to 48  preheader 3  5 characters",
        ),
        (PUSH, '+++\ntitle = "News"\n+++\nHello', " title 4  5 characters  shown whole"),
        (PUSH, "x" * 60, " 60 characters  some phones cut after 49"),
        (PUSH, "x" * 181, " 181 characters  cut after 49 to 180"),
    ],
)
def test_other_channels_say_what_phones_cut_off(file: str, text: str, words: str) -> None:
    assert counted(preview(text, file=file)).plain == words


def test_where_there_is_no_text_nothing_is_counted() -> None:
    assert counted(None).plain.strip() == ""
    refused = counted(preview("Hi {{ lead.first_name | nosuch }}"))
    assert refused.plain == " Nothing to count: the text has an error."
