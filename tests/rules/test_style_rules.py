"""A style's rules find what their file says, where it says so, and never in a lead's own data."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.style_files import read_style
from simulator.model.change import changed
from simulator.model.place import Place
from simulator.model.rendering import Run
from simulator.model.style import Style
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit
from simulator.rules.styles.reader import StyleReader
from simulator.rules.styles.samples import trials, untried
from simulator.rules.styles.style_rule import rules_of

PRAISE = 'kind = "existence"\nwords = ["best", "world class"]'
SWAP = 'kind = "substitution"\nswap = { utilize = "use", "in order to" = "to", really = "" }'
BANGS = 'kind = "occurrence"\nwords = ["!"]\nmost = 1'
EMOJI = 'kind = "occurrence"\nemoji = true\nmost = 1'
SPELT = 'kind = "consistency"\nspellings = [["e-mail", "email"], ["OK", "okay"]]'
TERMS = 'kind = "required"\nwords = ["Terms apply", "T&Cs apply"]'


def style(rule: str, head: str = "") -> Style:
    has_word = not any(kind in rule for kind in ("occurrence", "required"))
    message = "Found “{word}”." if has_word else "Found."
    text = f'{head}\n[[rules]]\nid = "it"\nmessage = "{message}"\n{rule}'
    read, faults = read_style(text, "styles/house.toml", "house")
    assert read, faults
    return read


def hits(rule: str, text: str, head: str = "", **about: object) -> list[Hit]:
    reading = Reading(text, Circumstances(**about))  # type: ignore[arg-type] # as the test says
    return read_by(style(rule, head), reading)


def read_by(asked: Style, reading: Reading) -> list[Hit]:
    return [hit for _, hit in StyleReader(rules_of(asked)).read(reading)]


def words(found: Sequence[Hit], text: str) -> list[str]:
    return [text[slice(*hit.span)] for hit in found if hit.span]


@pytest.mark.parametrize(
    ("rule", "text", "there"),
    [
        (PRAISE, "The best roof, world class.", ["best", "world class"]),
        (PRAISE, "A bestseller, world-class.", []),
        (f'{PRAISE}\nunless = ["best time", "second best"]', "The best time, second best.", []),
        (f'{PRAISE}\nunless = ["best time"]', "The best roof at the best time.", ["best"]),
        (f"{PRAISE}\ncase = true", "Best of the best", ["best"]),
        (SWAP, "Utilize it in order to win.", ["Utilize", "in order to"]),
        (SWAP, "Use it to win.", []),
        (BANGS, "Hi! Now!", ["!"]),
        (BANGS, "Hi!!!", ["!"]),
        (BANGS, "Hi! https://x.example/!a", []),
        ('kind = "occurrence"\nwords = ["please"]\nmost = 0', "Please come", ["Please"]),
        (EMOJI, "One 🎉", []),
        (EMOJI, "Two 🎉👍🏽 of them", ["👍🏽"]),
        (SPELT, "Our e-mail: email us, e-mail them.", ["email"]),
        (SPELT, "Our email: OK.", []),
        (SPELT, "okay, OK", ["OK"]),
    ],
)  # fmt: skip
def test_a_rule_finds_its_words(rule: str, text: str, there: list[str]) -> None:
    assert words(hits(rule, text), text) == there


@pytest.mark.parametrize(
    ("rule", "text", "count"),
    [
        (TERMS, "A roof from $9. Terms apply.", 0),
        (TERMS, "A roof from $9. T&Cs apply", 0),
        (TERMS, "A roof from $9.\nTerms\napply.", 0),
        (TERMS, "A roof from $9.", 1),
        ('kind = "occurrence"\nwords = ["you", "your"]\nleast = 2', "Your roof, for you.", 0),
        ('kind = "occurrence"\nwords = ["you", "your"]\nleast = 2', "We, for you.", 1),
        ('kind = "occurrence"\nemoji = true\nleast = 1', "No smile.", 1),
    ],
)
def test_what_lacks_is_told_of_the_text_as_a_whole(rule: str, text: str, count: int) -> None:
    found = hits(rule, text)
    assert [hit.span for hit in found] == [None] * count


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Utilize it.", "Use it."),
        ("UTILIZE IT.", "USE IT."),
        ("we utilize it in order to win", "we use it to win"),
        ("Really, we do.", "We do."),
        ("We really do.", "We do."),
    ],
)
def test_a_fix_writes_the_words_as_the_sentence_has_them(text: str, after: str) -> None:
    changes = sorted(change for hit in hits(SWAP, text) for change in hit.changes)
    assert changed(text, changes) == after


def test_where_words_are_left_out_no_empty_quotes_are_shown() -> None:
    rule = 'kind = "substitution"\nswap = { really = "", utilize = "use" }\nwhy = "“{instead}”!"'
    read = style(rule.replace("kind", 'remedy = "Say “{instead}”."\nkind', 1))
    shown = rules_of(read)[0].asked.model_copy(update={"message": "We say “{instead}”."})
    content = read.content.model_copy(update={"rules": (shown,)})
    found = read_by(replace(read, content=content), Reading("Really, utilize it.", Circumstances()))
    assert [(each.what, each.why, each.remedy) for each in found] == [
        ("“Really” can be left out.", "", "Leave it out."),
        ("We say “use”.", "“use”!", "Say “use”."),
    ]


def test_a_name_is_written_as_the_style_has_it() -> None:
    rule = 'kind = "substitution"\nswap = { iphone = "iPhone" }'
    (hit,) = hits(rule, "Your Iphone, not an iPhone.")
    assert changed("Your Iphone, not an iPhone.", hit.changes) == "Your iPhone, not an iPhone."


def test_only_a_fix_that_the_style_calls_safe_is_made_unasked() -> None:
    assert not hits(SWAP, "utilize")[0].is_safe
    assert hits(f"{SWAP}\nsafe = true", "utilize")[0].is_safe


def test_of_two_spellings_the_first_of_the_message_is_kept() -> None:
    text = "Our email: e-mail us."
    (hit,) = hits(SPELT, text)
    assert changed(text, hit.changes) == "Our email: email us."


@pytest.mark.parametrize(
    ("scope", "about", "holds"),
    [
        ('{ channels = ["sms"] }', {"channel": "sms"}, True),
        ('{ channels = ["sms"] }', {"channel": "email"}, False),
        ('{ channels = ["email"] }', {"channel": "subject"}, True),
        ('{ channels = ["push"] }', {"channel": "title"}, True),
        ('{ kinds = ["marketing"] }', {"kind": "transactional"}, False),
        ('{ position = "first" }', {"position": 1}, True),
        ('{ position = "first" }', {"position": 2}, False),
        ('{ position = "later" }', {"position": 2}, True),
        ('{ position = "later" }', {"position": 1}, False),
        ('{ languages = ["en"] }', {"language": "en-GB"}, True),
        ('{ languages = ["en-GB"] }', {"language": "en-US"}, False),
        ('{ languages = ["es"] }', {"language": "en"}, False),
        ('{ voices = ["friendly"] }', {"voice": "friendly"}, True),
        ('{ voices = ["friendly"] }', {}, False),
        ('{ stages = ["dormant"] }', {"stage": "decision"}, False),
    ],
)
def test_a_rule_is_for_what_its_scope_says(
    scope: str, about: dict[str, object], holds: bool
) -> None:
    own, of_style = style(f"{PRAISE}\nscope = {scope}"), style(PRAISE, f"scope = {scope}")
    reading = Reading("The best roof", Circumstances(**about))  # type: ignore[arg-type] # as above
    assert bool(read_by(own, reading)) is bool(read_by(of_style, reading)) is holds


def test_a_rule_narrows_the_scope_of_its_style_key_by_key() -> None:
    head = 'scope = { kinds = ["marketing"], position = "first" }'
    rule = f'{PRAISE}\nscope = {{ position = "any" }}'
    assert hits(rule, "The best roof", head, position=2)
    assert not hits(rule, "The best roof", head, position=2, kind="transactional")


def test_the_language_of_a_text_is_read_where_nobody_tells_it() -> None:
    spanish = "Hola, nuestra casa es la best de todas, y la tuya también lo será."
    assert not hits(PRAISE, spanish, 'scope = { languages = ["en"] }')


def test_no_line_about_a_message_lacks_anything() -> None:
    assert hits(TERMS, "A roof from $9", channel="email")
    assert not hits(TERMS, "A roof from $9", channel="subject")


def test_the_tags_of_a_mail_are_none_of_its_words() -> None:
    mail = '<p class="best">The good roof</p>'
    assert not hits(PRAISE, mail, channel="email")
    assert hits(PRAISE, mail.replace("good", "best"), channel="email")


def of_a_lead(text: str, value: str) -> Reading:
    """A text in which `value` is a lead's own."""
    start = text.index(value)
    end = start + len(value)
    runs = (
        Run(start, Place("m", 0, start), 0, None),
        Run(len(value), Place("m", start, start + 9), None, "lead.company"),
        Run(len(text) - end, Place("m", start + 9, start + 9 + len(text) - end), start + 9, None),
    )
    return Reading(text, trace=lambda: runs, told=(value,))


@pytest.mark.parametrize(
    ("rule", "text", "value", "count"),
    [
        (PRAISE, "Hi Best Roofs, hello", "Best Roofs", 0),
        (PRAISE, "Hi Best Roofs, the best", "Best Roofs", 1),
        (SWAP, "Hi Utilize Ltd, hello", "Utilize Ltd", 0),
        (BANGS, "Hi Yahoo! now! ok", "Yahoo!", 0),
        (SPELT, "Hi E-Mail Inc, email us", "E-Mail Inc", 0),
        (TERMS, "Hi Terms apply, hello", "Terms apply", 1),
        (TERMS, "Hi Terms Ltd. Terms apply", "Terms Ltd", 0),
        ('kind = "existence"\nwords = ["dear sam"]', "Dear Sam, hello", "Sam", 0),
        (f'{PRAISE}\nunless = ["best western"]', "The best Western, hello", "Western", 1),
    ],
)
def test_what_a_lead_brings_along_never_counts(
    rule: str, text: str, value: str, count: int
) -> None:
    assert len(read_by(style(rule), of_a_lead(text, value))) == count


def test_wording_that_the_copy_has_is_seen_without_asking_where_it_comes_from() -> None:
    def refuse() -> tuple[Run, ...]:
        raise AssertionError

    assert read_by(style(TERMS), Reading("Terms apply.", trace=refuse, told=("Dana",))) == []


def test_a_page_says_what_the_rule_looks_for() -> None:
    (rule,) = rules_of(style(SWAP, 'name = "House style"'))
    page = rule.page()
    assert rule.code == "house.it"
    assert rule.summary() == "Found “utilize”."
    assert "“in order to” → “to”" in page
    assert "House style" in page


TESTED = f"""{PRAISE}
fail = ["The best roof", "A good roof"]
pass = ["A good roof", {{ text = "The best roof", language = "en" }}]
"""


def test_texts_that_come_out_otherwise_are_told_with_their_keys() -> None:
    done = list(trials(style(TESTED)))
    assert [(each.key, each.wrong) for each in done] == [
        ("rules.0.pass.0", ""),
        ("rules.0.pass.1", "found “best”: Found “best”."),
        ("rules.0.fail.0", ""),
        ("rules.0.fail.1", "nothing was found"),
    ]


def test_a_fix_that_makes_something_else_is_told() -> None:
    rule = f'{SWAP}\nfail = [{{ text = "Utilize it", becomes = "Employ it" }}]'
    (done,) = trials(style(rule))
    assert done.wrong == "it becomes “Use it”"


def test_a_text_is_tried_as_what_the_rule_is_for() -> None:
    rule = f"""{PRAISE}
    scope = {{ kinds = ["transactional"], position = "later", voices = ["friendly"] }}
    fail = ["The best roof"]
    pass = [{{ text = "The best roof", kind = "marketing" }}]
    """
    assert [each.wrong for each in trials(style(rule))] == ["", ""]


def test_a_campaign_is_tried_by_a_list_of_texts() -> None:
    rule = f"""{SPELT}
    across = "campaign"
    pass = [["Our email", "Your email"], "email"]
    fail = [["Our email", "Your e-mail"]]
    """
    assert [each.wrong for each in trials(style(rule))] == ["", "", ""]


def test_a_page_shows_all_texts_of_a_campaign() -> None:
    rule = f'{SPELT}\nacross = "campaign"\nfail = [["An email.", "Your e-mail."]]'
    assert [(each.bad, each.good) for each in rules_of(style(rule))] == [
        ("An email.\nYour e-mail.", "")
    ]


def test_a_rule_that_no_text_tries_both_ways_is_named() -> None:
    assert untried(style(PRAISE)) == ("house.it",)
    assert untried(style(TESTED)) == ()


ALL = "".join(
    f'[[rules]]\nid = "r{at}"\nmessage = "Found."\n{rule}\n'
    for at, rule in enumerate((PRAISE, SWAP, BANGS, EMOJI, SPELT, TERMS))
)


@given(st.text(max_size=300), st.sampled_from(("sms", "email", "subject", "push")))
def test_any_text_can_be_read(text: str, channel: str) -> None:
    read, faults = read_style(ALL, "styles/all.toml", "all")
    assert read, faults
    for hit in read_by(read, Reading(text, Circumstances(channel=channel))):
        start, end = hit.span or (0, 0)
        assert 0 <= start <= end <= len(text)
        assert all(0 <= each.start <= each.end <= len(text) for each in hit.changes)


@pytest.mark.parametrize(
    "piece", ["!", "best ", "e-mail email ", "🎉", "in order ", "<a", "world "]
)
def test_a_long_text_is_read_to_its_end(piece: str) -> None:
    read, _ = read_style(ALL, "styles/all.toml", "all")
    assert read
    text = piece * (30_000 // len(piece)) + " best"
    found = read_by(read, Reading(text, Circumstances(channel="email")))
    assert "best" in words(found, text)
