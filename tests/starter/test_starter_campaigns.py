"""The starter's campaigns keep the advice that they are there to show."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from simulator import analyze, load_workspace, review_workspace
from simulator.analysis.tokens import tokenize
from simulator.analysis.trade import read_trade
from simulator.data.keywords import HELP_KEYWORDS, keywords_of
from simulator.model.message import Channel, Kind, Message
from simulator.model.persona import Role
from simulator.model.sequence import Step
from simulator.review.desk import engine_for

WORKSPACE = load_workspace(Path(__file__).parents[2])
ENGINE = engine_for(WORKSPACE)
NOW = dt.datetime(2026, 11, 20, 10, tzinfo=dt.UTC)
CAMPAIGNS = sorted(WORKSPACE.sequences)
READY = [message for message in WORKSPACE.messages if not message.front.draft]
TEXTS = [message for message in READY if message.channel is Channel.SMS]
DATED = [message for message in TEXTS if message.front.expires and message.language is None]
DANA = next(lead for lead in WORKSPACE.personas if lead.id == "dana")
ANSWERED_BY_THE_PLATFORM = keywords_of("generic") | HELP_KEYWORDS


def text_of(message: Message) -> str:
    template = ENGINE.compile(message.file, message.body.removesuffix("\n"))
    return template.fill(DANA.fields()).text


def steps_of(message: Message) -> list[Step]:
    steps = WORKSPACE.sequences[message.campaign].steps
    return [step for step in steps if message.id in step.message_ids]


def asked_of(message: Message) -> set[str]:
    """The words that a text asks its reader to send, but for those of the platform."""
    text = text_of(message)
    said = read_trade(text, tokenize(text)).keywords
    return {word for each in said for word in each.readings} - ANSWERED_BY_THE_PLATFORM


def test_the_review_finds_nothing_at_all_outside_the_draft() -> None:
    found = review_workspace(WORKSPACE, now=NOW).findings
    drafts = {message.file for message in WORKSPACE.messages if message.front.draft}
    told = [(each.rule, each.place, each.what) for each in found]
    assert [each for each in told if each[1].file not in drafts and each[0] != "LEN02"] == []


def test_the_leads_written_by_hand_get_every_word_that_there_is() -> None:
    by_hand = tuple(lead for lead in WORKSPACE.personas if lead.about and lead.role is Role.LEAD)
    found = review_workspace(replace(WORKSPACE, personas=by_hand), now=NOW).findings
    assert [each.place for each in found if each.rule in ("COV01", "COV02")] == []


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_two_to_five_messages_come_unasked(campaign: str) -> None:
    steps = WORKSPACE.sequences[campaign].steps
    assert 2 <= sum(step.entry != "reply" for step in steps) <= 5


@pytest.mark.parametrize("message", TEXTS, ids=lambda message: message.file)
def test_each_word_that_a_text_asks_for_leads_somewhere(message: Message) -> None:
    for step in steps_of(message):
        known = {word.upper() for reply in step.replies for word in reply.match}
        assert asked_of(message) <= known


@pytest.mark.parametrize("message", TEXTS, ids=lambda message: message.file)
def test_no_text_asks_for_a_word_that_ends_the_messages(message: Message) -> None:
    assert analyze(text_of(message), kind=message.front.kind.value).keyword_collisions == ()


@pytest.mark.parametrize("message", TEXTS, ids=lambda message: message.file)
def test_each_marketing_text_says_how_to_end_the_messages(message: Message) -> None:
    out = analyze(text_of(message), kind=message.front.kind.value).opt_out
    wants_one = message.front.kind in (Kind.MARKETING, Kind.OPT_IN_REQUEST)
    assert not wants_one or (out is not None and out.clear)


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_silence_is_met_with_an_e_mail_where_a_campaign_sells(campaign: str) -> None:
    sold = [each for each in READY if each.campaign == campaign]
    sells = any(message.front.kind is Kind.MARKETING for message in sold)
    assert not sells or any(message.channel is Channel.EMAIL for message in sold)


@pytest.mark.parametrize("message", DATED, ids=lambda message: message.file)
def test_a_text_with_a_deadline_names_its_day(message: Message) -> None:
    ends = message.front.expires
    assert ends is not None
    assert f"{ends:%A}, {ends:%B} {ends.day}" in text_of(message)


def test_some_text_has_a_deadline() -> None:
    assert DATED
