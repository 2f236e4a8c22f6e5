"""What messages cost their leads: texts and money, and their sums by campaign."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.length.cost import price_of
from simulator.model.cost import Bill, MessageCost, Spread
from simulator.model.message import Channel, FrontMatter, Message
from simulator.model.persona import Persona
from simulator.model.sending import Rate, SenderType
from simulator.model.sequence import Sequence as Steps
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.engine import Engine
from simulator.review import review_workspace
from simulator.review.result import Review

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
US = Rate(country="US", price=0.0079, carrier_fee=0.003)
LONG = "a" * 161
NAME = "{{ lead.first_name | default('you', true) }}"
ANN, CLEO, NOBODY = (
    Persona(id="ann", first_name="Ann", country="US"),
    Persona(id="cleo", first_name="Cleo", country="CA"),
    Persona(id="nobody"),
)
ZOE = Persona(id="zoe", first_name="Zoë", country="US")


def message(body: str, id_: str = "a", **more: object) -> Message:
    known = {"campaign": "new", "channel": Channel.SMS, "front": FrontMatter(), **more}
    language = f".{known['language']}" if "language" in known else ""
    file = f"templates/{known['campaign']}/{id_}{language}.{known['channel']}.j2"
    return Message(id=id_, file=file, body=body, **known)  # type: ignore[arg-type]


def review(
    messages: Sequence[Message],
    leads: Sequence[Persona] = (ANN,),
    rates: Sequence[Rate] = (),
    steps: Steps | None = None,
    **settings: object,
) -> Review:
    workspace = Workspace(
        root=Path(),
        settings=Settings.model_validate({"rates": tuple(rates), **settings}),
        messages=tuple(messages),
        personas=tuple(leads),
        sequences={"new": steps} if steps else {},
    )
    return review_workspace(workspace, now=NOW)


def cost(body: str, leads: Sequence[Persona], *rates: Rate) -> MessageCost:
    (found,) = review([message(body)], leads, rates).costs
    return found


def bill(messages: Sequence[Message], *leads: Persona, steps: Steps | None = None) -> Bill:
    found = review(messages, leads, [US], steps).bill
    assert found
    return found


def steps(*tables: dict[str, object]) -> Steps:
    return Steps.model_validate(
        {"steps": [{"id": f"s{at}", **table} for at, table in enumerate(tables)]}
    )


def spread(*amounts: str) -> Spread:
    least, most, mean, total = map(Decimal, amounts)
    return Spread(least, most, mean, total)


def test_a_message_costs_from_the_cheapest_lead_to_the_dearest() -> None:
    found = cost(NAME + "a" * 80, [ANN, CLEO, ZOE, NOBODY])
    assert (found.leads, found.texts) == (4, spread("1", "2", "1.25", "5"))


def test_money_is_texts_at_the_rate_of_the_leads_country() -> None:
    found = cost(NAME + "a" * 80, [ANN, ZOE], US)
    assert found.price == spread("0.0109", "0.0218", "0.01635", "0.0327")


def test_without_rates_there_is_no_money_and_no_talk_of_it() -> None:
    found = cost("a", [ANN, NOBODY])
    assert (found.price, found.unpriced) == (None, ())


def test_leads_without_a_rate_are_counted_and_not_guessed() -> None:
    found = cost("a", [ANN, CLEO, NOBODY], US)
    assert found.unpriced == (("", 1), ("CA", 1))
    assert found.price == spread("0.0109", "0.0109", "0.0109", "0.0109")


def test_a_rate_for_all_holds_for_a_lead_without_a_country() -> None:
    found = cost("a", [NOBODY], Rate(price=1))
    assert (found.unpriced, found.price) == ((), spread("1", "1", "1", "1"))


def test_a_rate_of_the_future_does_not_hold() -> None:
    found = cost("a", [ANN], Rate(price=1, since=dt.date(2026, 11, 25)))
    assert (found.price, found.unpriced) == (None, (("US", 1),))


def test_a_rate_for_another_sender_type_does_not_hold() -> None:
    rates = [Rate(sender_type=SenderType.SHORT_CODE, price=1)]
    (other,) = review([message("a")], rates=rates).costs
    (same,) = review([message("a")], rates=rates, sending={"sender_type": "short_code"}).costs
    assert (other.price, same.price) == (None, spread("1", "1", "1", "1"))


def test_texts_come_from_a_long_code_where_nobody_says() -> None:
    rates = [Rate(sender_type=SenderType.LONG_CODE, price=1)]
    (found,) = review([message("a")], rates=rates).costs
    assert found.price == spread("1", "1", "1", "1")


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.PUSH])
def test_only_texts_are_billed(channel: Channel) -> None:
    found = review([message("a", channel=channel)])
    assert (found.costs, found.bill) == ((), Bill("USD"))


def test_a_message_that_cannot_be_filled_costs_nothing() -> None:
    assert review([message("{% if %}")]).costs == ()


def test_leads_whom_a_text_cannot_be_filled_for_are_not_billed() -> None:
    odd = Persona(id="odd", custom={"n": "x"})
    even = Persona(id="even", custom={"n": 1})
    (found,) = review([message("{{ lead.n + 1 }}")], [odd, even]).costs
    assert found.leads == 1


def test_a_lead_gets_every_message_of_a_campaign_once() -> None:
    found = bill([message(LONG), message("b", "b"), message("c", "c", campaign="old")], ANN, ZOE)
    assert [(each.campaign, each.messages, each.texts) for each in found.campaigns] == [
        ("new", 2, spread("3", "3", "3", "6")),
        ("old", 1, spread("1", "1", "1", "2")),
    ]
    assert found.total
    assert found.total.texts == spread("4", "4", "4", "8")


def test_one_of_several_variants_counts_by_its_weight() -> None:
    variants = [{"message": "a", "weight": 1}, {"message": "b", "weight": 3}]
    found = review([message(LONG), message("b", "b")], steps=steps({"variants": variants}))
    assert [each.share for each in found.costs] == [Decimal("0.25"), Decimal("0.75")]
    assert found.bill
    assert found.bill.campaigns[0].texts == spread("1.25", "1.25", "1.25", "1.25")


@pytest.mark.parametrize(
    "other", [{"message": "a"}, {"fallback": {"message": "a", "after": {"days": 1}}}]
)
def test_a_variant_that_another_step_sends_to_all_counts_once(other: dict[str, object]) -> None:
    variants = [{"message": "a"}, {"message": "b"}]
    found = review([message("a"), message("b", "b")], steps=steps({"variants": variants}, other))
    assert [each.share for each in found.costs] == [1, Decimal("0.5")]


def test_three_variants_are_one_text_together() -> None:
    variants = [{"message": name} for name in "abc"]
    found = bill([message(name, name) for name in "abc"], ANN, steps=steps({"variants": variants}))
    assert found.campaigns[0].texts.total == 1


def test_each_language_file_bills_its_own_leads() -> None:
    luz = Persona(id="luz", language="es", country="US")
    found = bill([message("a"), message("a" * 400, language="es")], ANN, luz)
    assert found.campaigns[0].texts == spread("1", "3", "2", "4")


def test_thirds_of_a_text_make_a_whole_again() -> None:
    variants = [{"message": "a", "weight": 1}, {"message": "b", "weight": 2}]
    leads = [Persona(id=name, country="US") for name in ("one", "two", "three")]
    sequence = steps({"variants": variants})
    total = bill([message(LONG), message("b", "b")], *leads, steps=sequence).total
    assert total
    assert total.price
    assert (total.texts.total, total.price.total) == (Decimal(4), Decimal("0.0436"))


def test_drafts_are_kept_apart_from_the_sums() -> None:
    draft = message("b", "b", front=FrontMatter(draft=True))
    found = review([message("a"), draft])
    assert [each.is_counted for each in found.costs] == [True, False]
    assert found.bill
    assert found.bill.campaigns[0].messages == 1


def test_a_message_that_no_lead_would_get_is_in_no_sum() -> None:
    found = review([message("a"), message("b", language="de")], [ANN])
    assert [each.is_for_others for each in found.costs] == [True, False]
    assert found.bill
    assert found.bill.campaigns[0].texts.total == 1


def test_a_campaign_counts_the_leads_without_a_rate_once() -> None:
    found = bill([message("a"), message("b", "b")], ANN, CLEO)
    assert found.campaigns[0].unpriced == (("CA", 1),)


def test_the_counted_text_is_the_sent_one() -> None:
    words = {"footer": "Reply STOP to end."}
    (found,) = review([message("a" * 150)], sending=words).costs
    assert found.texts.most == 2


BODIES = st.lists(
    st.sampled_from(["a" * 70, "’", "ë", NAME, "{% if lead.city %}{{ lead.city }}, {% endif %}"]),
    min_size=1,
    max_size=6,
).map("".join)
LEADS = st.lists(
    st.builds(
        Persona,
        id=st.just("x"),
        first_name=st.none() | st.text(max_size=90),
        city=st.sampled_from([None, "Reno", "Åre"]),
        country=st.sampled_from(["US", "CA", None]),
    ),
    min_size=1,
    max_size=6,
).map(lambda leads: [lead.model_copy(update={"id": f"l{n}"}) for n, lead in enumerate(leads)])


@given(BODIES, LEADS)
def test_the_sum_is_what_each_leads_text_costs(body: str, leads: list[Persona]) -> None:
    template = Engine().compile("t", body)
    each = {lead.id: measure(template.fill(lead.fields()).text).segments for lead in leads}
    found = cost(body, leads, US)
    assert found.texts.total == sum(each.values())
    priced = [price_of(each[lead.id], US) for lead in leads if lead.country == "US"]
    assert (found.price.total if found.price else 0) == sum(priced)


@given(BODIES, LEADS)
def test_who_costs_more_than_the_cheapest_is_told_once(body: str, leads: list[Persona]) -> None:
    template = Engine().compile("t", body)
    each = {lead.id: measure(template.fill(lead.fields()).text).segments for lead in leads}
    extras = cost(body, leads).extras
    told = [(lead, extra.texts) for extra in extras for lead in extra.leads]
    assert sorted(told) == [item for item in each.items() if item[1] > min(each.values())]
    assert all(extra.without < extra.texts for extra in extras)
