import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from simulator.loading import load_workspace
from simulator.model.finding import Severity
from simulator.tui.screens.library.columns import Columns, Shown, filled, heads, row
from simulator.tui.screens.library.matching import matches
from simulator.tui.screens.library.outline import Kind, Node, outline
from simulator.tui.screens.library.sums import Sum
from tests.tui.library.stage import HOSTILE, write


def _campaign(nodes: tuple[Node, ...], name: str) -> list[tuple[str, str, str]]:
    node = next(each for each in nodes if each.name == name)
    return [(each.name, each.aside, each.when) for each in node.below]


def test_steps_stand_in_their_order_with_what_they_send(starter: Path) -> None:
    found = _campaign(outline(load_workspace(starter)), "fresh-lead")
    assert found == [
        ("sequence", "", "who, when, replies"),
        ("1 welcome", "+es", "+10 minutes"),
        ("2 story", "email +es", "+1 day, 12:30"),
        ("3 nudge", "+es", "+3 days, 13:00"),
        ("4 last-call", "+es", "+5 days, 13:00"),
        ("→ book", "+es", "on a reply"),
        ("→ later", "+es", "on a reply"),
    ]


def test_variants_have_letters_and_a_message_in_one_file_is_one_row(tmp_path: Path) -> None:
    steps = (
        'format = 1\n[[steps]]\nid = "call"\nchannel = "call"\n'
        '[[steps]]\nid = "ask"\nvariants = [{ message = "a" }, { message = "b" }]\n'
        'fallback = { message = "c", after = { days = 1 } }\n'
    )
    write(tmp_path, "templates/one/sequence.toml", steps)
    for name in ("a.sms", "b.sms", "b.es.sms", "c.email", "lost.sms"):
        write(tmp_path, f"templates/one/{name}.j2", "+++\n+++\nHi\n")
    write(tmp_path, "templates/two/alone.sms.j2", "Hi\n")
    nodes = outline(load_workspace(tmp_path))
    one, two = nodes
    assert [each.name for each in one.below] == ["sequence", "1 call", "2 ask", "lost"]
    asks = next(each for each in one.below if each.name == "2 ask")
    assert [(each.name, each.aside) for each in asks.below] == [
        ("A a", "sms"),
        ("B b", "sms"),
        ("B b", "sms es"),
        ("else c", "email"),
    ]
    assert [each.when for each in two.below] == ["none yet", ""]


def test_a_file_that_cannot_be_read_has_a_row_in_its_campaign(tmp_path: Path) -> None:
    write(tmp_path, "templates/one/good.sms.j2", "Hi\n")
    faulty = (
        "templates/one/bad.es.sms.j2",
        "templates/one/[STOP].sms.j2",
        "templates/lost.sms.j2",
        "personas/a.toml",
        "templates/two/only.sms.j2",
    )
    nodes = outline(load_workspace(tmp_path), faulty)
    assert [each.name for each in nodes] == ["one", "two", "Other files"]
    broken = [each.file for node in nodes for each in node.walk() if each.is_broken]
    assert sorted(broken) == sorted(faulty)


def test_every_word_of_a_filter_must_fit(starter: Path) -> None:
    nodes = outline(load_workspace(starter))
    assert matches(nodes, "WELC es").found == 1
    assert matches(nodes, "fresh email").found == 2
    assert matches(nodes, "welc x").hits == frozenset()
    everything = matches(nodes, " ")
    assert everything.found == everything.total == 25


names = st.text(max_size=40) | st.sampled_from([HOSTILE, "王小明" * 9, "a" * 10_000])


nodes = st.builds(
    Node,
    key=st.just("key"),
    kind=st.sampled_from(Kind),
    name=names,
    aside=names,
    when=names,
    file=st.just("file"),
    is_draft=st.booleans(),
    is_broken=st.booleans(),
)
sums = st.builds(
    Sum,
    is_known=st.booleans(),
    counts=st.dictionaries(st.sampled_from(Severity), st.integers(0, 120)),
    texts=st.none() | st.just((1, 12)),
    hit=st.integers(0, 200),
    reach=st.just(200),
)


@given(
    shown=st.builds(
        Shown,
        nodes,
        st.integers(0, 2),
        st.none() | st.booleans(),
        sums,
        st.sampled_from(["", "edited", "cannot be read", "new"]),
    ),
    width=st.integers(60, 200),
)
def test_a_row_is_as_wide_as_the_window_whatever_it_says(shown: Shown, width: int) -> None:
    content = row(shown, width)
    assert content.cell_length <= width
    assert filled(content, width).cell_length == width
    assert "\x1b" not in content.plain
    assert "\n" not in content.plain
    assert heads(width).cell_length <= width
    assert Columns.at(width).name >= 20
    leads = re.search(r"\S*200 leads", content.plain)
    assert leads is None or leads[0] == "200 leads"
