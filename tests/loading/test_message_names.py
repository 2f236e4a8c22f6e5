import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.loading.fault import FaultError
from simulator.loading.message_names import (
    MessageName,
    canonical,
    id_like,
    looks_like_message,
    read_name,
)
from simulator.model.message import Channel


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("welcome.sms.j2", ("welcome", None, Channel.SMS)),
        ("nudge-2.push.j2", ("nudge-2", None, Channel.PUSH)),
        ("story.es.email.j2", ("story", "es", Channel.EMAIL)),
        ("story.ES-mx.email.j2", ("story", "es-MX", Channel.EMAIL)),
        ("story.zh-hant-tw.sms.j2", ("story", "zh-Hant-TW", Channel.SMS)),
    ],
)
def test_a_name_tells_id_language_and_channel(
    name: str, parts: tuple[str, str | None, Channel]
) -> None:
    assert read_name(name, "f") == MessageName(*parts)


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Welcome.sms.j2", "welcome.sms.j2"),
        ("welcome back.sms.j2", "welcome-back.sms.j2"),
        ("welcome.SMS.j2", "welcome.sms.j2"),
        ("welcome.sms.J2", "welcome.sms.j2"),
        ("welcome.j2", "welcome.sms.j2"),
        ("welcome.smss.j2", "welcome.sms.j2"),
        ("welcome.mail.j2", "welcome.email.j2"),
        ("welcome.spanish-spanish.sms.j2", "welcome-spanish-spanish.sms.j2"),
        ("welcome.es.back.sms.j2", "welcome-es-back.sms.j2"),
        ("welcome.es.sms.txt", "welcome.es.sms.j2"),
        ("welcome.sms.jinja2", "welcome.sms.j2"),
        (".sms.j2", "message.sms.j2"),
    ],
)
def test_a_wrong_name_comes_with_the_right_one(name: str, right: str) -> None:
    with pytest.raises(FaultError) as caught:
        read_name(name, "f")
    assert f"Rename it to {right}" in caught.value.fault.remedy


@pytest.mark.parametrize("channel", ["call", "task"])
def test_a_channel_without_text_has_no_file(channel: str) -> None:
    with pytest.raises(FaultError, match="carries no text"):
        read_name(f"ring.{channel}.j2", "f")


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("welcome.j2", True),
        ("Welcome.SMS.J2", True),
        ("welcome.sms.txt", True),
        ("welcome.es.email.html", True),
        ("welcome.sms.j2.txt", True),
        ("README.md", False),
        ("welcome.sms.j2~", False),
        ("welcome.sms.j2.bak", False),
        ("notes.txt", False),
        ("sequence.toml", False),
    ],
)
def test_only_names_that_look_like_messages_are_judged(name: str, is_one: bool) -> None:
    assert looks_like_message(name) is is_one


@given(st.text(max_size=30).filter(lambda name: not name.endswith(".j2")))
def test_any_wrong_name_is_refused_in_printable_words(name: str) -> None:
    with pytest.raises(FaultError) as caught:
        read_name(name, "f")
    assert f"{caught.value.fault.what}{caught.value.fault.remedy}".isprintable()


@given(st.text())
def test_what_is_like_an_id_is_one_or_nothing(text: str) -> None:
    assert set(id_like(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("tag", "usual"),
    [("EN", "en"), ("pt-br", "pt-BR"), ("sr-LATN", "sr-Latn"), ("de-1996", "de-1996")],
)
def test_language_tags_have_one_spelling(tag: str, usual: str) -> None:
    assert canonical(tag) == usual
