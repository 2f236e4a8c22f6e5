"""Where the links of a text lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.links import Link, read_links, read_shorteners
from simulator.analysis.tokens import tokenize
from simulator.data.shorteners import SHORTENERS
from simulator.data.top_level_domains import TOP_LEVEL_DOMAINS


def links(text: str) -> tuple[Link, ...]:
    return read_links(text, tokenize(text))


def shorteners(text: str) -> list[str]:
    return [text[start:end] for start, end in read_shorteners(links(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see harbourtea.example.", ("", "", "harbourtea.example", "")),
        ("HTTPS://WWW.Harbour.example/Ab?c=1, now", ("https", "", "harbour.example", "/Ab?c=1")),
        ("http://me:pw@bank.example:8080/in", ("http", "me:pw", "bank.example", "/in")),
        ("https://bank.example@evil.example/", ("https", "bank.example", "evil.example", "/")),
        ("go to 192.0.2.10/pay, now", ("", "", "192.0.2.10", "/pay")),
        ("http://192.0.2.10:81/pay", ("http", "", "192.0.2.10", "/pay")),
        ("http://[2001:db8::1]/a", ("http", "", "[2001:db8::1]", "/a")),
        ("(café-nord.example/x)", ("", "", "café-nord.example", "/x")),
        ("https://ⓗarbour.example./x", ("https", "", "harbour.example", "/x")),
    ],
)
def test_a_link_is_taken_apart_as_phones_do(text: str, expected: tuple[str, ...]) -> None:
    (link,) = links(text)
    assert link[1:] == expected


@pytest.mark.parametrize(
    "text",
    ["version 1.2.3.4", "au Café.Merci", "come to.Me", "me@bank.example", "512-555-0142", "a.b.c"],
)
def test_what_no_phone_opens_is_no_link(text: str) -> None:
    assert links(text) == ()


def test_a_host_is_shown_in_its_own_letters() -> None:
    (link,) = links("https://xn--caf-dma.example/a")
    assert (link.is_disguised, link.shown_host) == (True, "café.example")
    assert links("https://xn--é.example")[0].shown_host


@pytest.mark.parametrize(
    "text",
    ["bit.ly/x", "BIT.LY/Ab3", "(www.tinyurl.com/a)", "https://t.co/x", "https://bit.ly:443/x",
     "lc.chat/now/1", "bl.ink/x", "https://bit.ly"],
)  # fmt: skip
def test_links_to_public_shorteners_are_found(text: str) -> None:
    assert shorteners(f"Look: {text} and come") == [text.strip("()")]


@pytest.mark.parametrize(
    "text",
    ["bit.ly is gone", "https://exhibit.lyrics.example/a", "orbit.ly.example/x", "notbit.ly/x",
     "us@bit.ly", "https://bit.ly.harbour.example/x", "https://go.harbour.example/bit.ly/x"],
)  # fmt: skip
def test_other_hosts_and_mere_mentions_are_no_shorteners(text: str) -> None:
    assert shorteners(text) == []


def test_every_shortener_is_found_where_no_scheme_tells() -> None:
    known = {host for host in SHORTENERS if host.rpartition(".")[2] in TOP_LEVEL_DOMAINS}
    assert len(SHORTENERS - known) <= 2
    assert all(shorteners(f"see {host}/x1 now") == [f"{host}/x1"] for host in known)


@given(st.text(st.sampled_from("aé.:/@x-1[]wW ?#\\日"), max_size=80))
def test_links_rise_and_lie_in_the_text(text: str) -> None:
    at = 0
    for link in links(text):
        assert at <= link.span[0] < link.span[1] <= len(text)
        at = link.span[1]
