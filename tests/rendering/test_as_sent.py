import datetime as dt

import pytest

from simulator.errors import UsageError
from simulator.model.change import changed
from simulator.model.sending import Sending, SendLimit
from simulator.model.settings import Settings
from simulator.rendering.alone import render
from simulator.rendering.as_sent import Account, account_at, account_of

KLAVIYO_LINK = "https://klv3.io/382aNpW5"


def account(provider: str, brand: object = "Acme", **sending: object) -> Account:
    name = str(brand) if brand else None
    return account_at(provider, Sending.model_validate(sending), name)


def sent(account: Account, text: str, kind: str = "marketing", **lead: object) -> str:
    country = str(lead.get("country", "US"))
    return changed(text, account.changes(text, kind=kind, country=country, lead=lead))


@pytest.mark.parametrize(
    ("provider", "sending", "text"),
    [
        ("generic", {}, "Hi"),
        ("generic", {"footer": "Reply STOP to end"}, "Hi Reply STOP to end"),
        ("generic", {"footer": "\nSTOP to end", "prefix": "{brand}:"}, "Acme: Hi\nSTOP to end"),
        ("klaviyo", {}, "Acme: Hi Text STOP to opt out"),
        ("klaviyo", {"prefix": False}, "Hi Text STOP to opt out"),
        ("klaviyo", {"footer": False}, "Acme: Hi"),
        ("klaviyo", {"footer": "Txt STOP 2 end"}, "Acme: Hi Txt STOP 2 end"),
        ("klaviyo", {"as_sent": False}, "Hi"),
        ("klaviyo", {"as_sent": False, "footer": "STOP to end"}, "Hi"),
        (
            "klaviyo",
            {"sender_type": "alphanumeric", "footer": False},
            "Acme: Hi\n\nSTOP: https://ksub.io/382aNpW5",
        ),
        ("attentive", {}, "Acme: Hi"),
        ("attentive", {"prefix": False}, "Acme: Hi"),
        ("twilio", {"sender_type": "toll_free"}, "Hi"),
        ("close", {}, "Hi"),
        ("notify", {}, "Acme: Hi"),
    ],
)
def test_a_provider_adds_what_its_rows_and_the_account_say(
    provider: str, sending: dict[str, object], text: str
) -> None:
    assert sent(account(provider, **sending), "Hi") == text


def test_klaviyos_instruction_is_21_characters_with_its_space() -> None:
    with_it = sent(account("klaviyo"), "Hi")
    assert len(with_it) - len(sent(account("klaviyo", footer=False), "Hi")) == 21


def test_klaviyos_link_is_of_about_31_to_34_characters() -> None:
    link = account("klaviyo", prefix=False, sender_type="alphanumeric")
    assert 31 <= len(sent(link, "Hi")) - len("Hi") <= 34


@pytest.mark.parametrize("kind", ["conversational", "opt_in_request", "opt_out_confirmation"])
def test_klaviyos_instruction_is_for_texts_to_many(kind: str) -> None:
    assert sent(account("klaviyo"), "Hi", kind) == "Acme: Hi"


@pytest.mark.parametrize(
    ("sender", "carrier", "has_footer"),
    [
        ("toll_free", "AT&T", True),
        ("toll_free", "att", True),
        ("toll_free", "AT&T Mobility", True),
        ("toll_free", "AT&Ten", False),
        ("toll_free", "Verizon", False),
        ("toll_free", None, False),
        ("short_code", "AT&T", False),
        (None, "AT&T", False),
    ],
)
def test_attentives_footer_is_for_one_carrier_and_toll_free_numbers(
    sender: str | None, carrier: str | None, has_footer: bool
) -> None:
    text = sent(account("attentive", sender_type=sender), "Hi", carrier=carrier)
    assert text == "Acme: Hi" + " Stop to stop" * has_footer


def test_own_words_keep_the_conditions_of_the_provider() -> None:
    own = account("attentive", sender_type="toll_free", footer="END to end")
    assert sent(own, "Hi") == "Acme: Hi"
    assert sent(own, "Hi", carrier="AT&T") == "Acme: Hi END to end"


@pytest.mark.parametrize(
    ("provider", "sending", "text"),
    [
        ("klaviyo", {}, f"a {KLAVIYO_LINK}. Or {KLAVIYO_LINK[:-1]}6!"),
        ("klaviyo", {"short_link": False}, "a b.example/c. Or https://d.example!"),
        ("klaviyo", {"short_link": "go.example/x"}, "a go.example/x. Or go.example/y!"),
        ("attentive", {}, "a b.example/c/a1B2c. Or https://d.example/a1B2c!"),
        ("twilio", {}, "a b.example/c. Or https://d.example!"),
        ("twilio", {"short_link": True}, "a https://twil.io/j9kj9K3huK. Or https://twil.io/j9kj9K3huL!"),
        ("generic", {"short_link": "x.example/1"}, "a x.example/1. Or x.example/2!"),
    ],
)  # fmt: skip
def test_links_give_way_to_short_ones(provider: str, sending: dict[str, object], text: str) -> None:
    done = account(provider, **sending)
    links = Account(done.provider, links=done.links)
    assert sent(links, "a b.example/c. Or https://d.example!") == text


def test_attentive_makes_a_link_six_characters_longer() -> None:
    links = Account(account("attentive").provider, links=account("attentive").links)
    assert len(sent(links, "https://a.example/b")) == len("https://a.example/b") + 6


def test_smart_encoding_is_off_until_switched_on() -> None:
    assert sent(account("twilio"), "It\u2019s") == "It\u2019s"
    assert sent(account("twilio", smart_encoding=True), "It\u2019s") == "It's"


def test_what_is_added_is_encoded_too() -> None:
    own = account("twilio", smart_encoding=True, footer="Don\u2019t want this? STOP")
    assert sent(own, "Hi") == "Hi Don't want this? STOP"
    assert sent(account("notify", brand="Zo\u00eb\u2019s"), "Hi") == "Zo\u00eb's: Hi"


def test_special_letters_of_a_link_that_gives_way_are_not_replaced() -> None:
    both = account("twilio", smart_encoding=True, short_link="x.example")
    assert sent(both, "\u2026https://a.example/\u2026b \u2026") == "...x.example ..."


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (dt.date(2026, 8, 31), "\u0174 a ?"),
        (dt.date(2026, 9, 1), "\u0174 \u0105 \U0001f600"),
        (None, "\u0174 \u0105 \U0001f600"),
        (dt.date(2015, 1, 1), "\u0174 \u0105 \U0001f600"),
    ],
)
def test_a_row_counts_on_its_own_days(day: dt.date | None, text: str) -> None:
    settings = Settings.model_validate({"provider": "notify", "sending": {"prefix": False}})
    assert sent(account_of(settings, day), "\u0174 \u0105 \U0001f600") == text


def test_without_a_brand_name_nothing_names_it_and_the_account_says_so() -> None:
    nameless = account("attentive", brand=None)
    assert sent(nameless, "Hi") == "Hi"
    assert nameless.needs_brand
    assert not account("attentive").needs_brand
    assert not account("generic", brand=None).needs_brand


def test_an_account_knows_what_nobody_knows() -> None:
    assert account("close").unknown == ("prefix", "short_link", "footer", "smart_encoding")
    assert account("close", footer="STOP to end").unknown == (
        *("prefix", "short_link", "smart_encoding"),
    )
    assert account("close", as_sent=False).unknown == ()
    assert account("telnyx").unknown == ()
    assert account("telnyx", smart_encoding=True).unknown == ("smart_encoding",)


@pytest.mark.parametrize(
    ("provider", "country", "most"),
    [
        ("twilio", "US", [(1600, "characters", "Twilio", None)]),
        ("telnyx", "US", [(10, "texts", "Telnyx", None)]),
        ("close", "", [(1000, "characters", "Close", None)]),
        ("bandwidth", "US", [(2048, "characters", "Bandwidth", None)]),
        ("notify", "GB", [(918, "characters", "GOV.UK Notify", None)]),
        ("generic", "GR", []),
    ],
)
def test_limits_are_the_providers_own(
    provider: str, country: str, most: list[tuple[int, str, str, str | None]]
) -> None:
    limits = account(provider).limits(country)
    assert [(each.most, each.unit, each.who, each.encoding) for each in limits] == most


@pytest.mark.parametrize(
    ("country", "most"),
    [
        ("GR", {(0, "special", None)}),
        ("BR", {(0, "special", None), (160, "characters", None)}),
        ("TH", {(459, "characters", "GSM-7"), (201, "characters", "UCS-2")}),
        ("KR", {(140, "characters", None)}),
        ("GE", set()),
    ],
)
def test_countries_have_limits_of_their_own(
    country: str, most: set[tuple[int, str, str | None]]
) -> None:
    limits: tuple[SendLimit, ...] = account("notify").limits(country)[1:]
    assert {(each.most, each.unit, each.encoding) for each in limits} == most
    assert all("international_billing_rates" in each.source for each in limits)


@pytest.mark.parametrize(
    ("provider", "sender", "country", "bits"),
    [
        ("twilio", "toll_free", "US", 16),
        ("twilio", "toll_free", "CA", 16),
        ("twilio", "toll_free", "GB", 8),
        ("twilio", None, "US", 8),
        ("generic", "toll_free", "US", 8),
    ],
)
def test_parts_are_joined_by_what_the_sender_and_the_country_take(
    provider: str, sender: str | None, country: str, bits: int
) -> None:
    assert account(provider, sender_type=sender).reference_bits(country) == bits


def test_limits_hold_whether_or_not_additions_count() -> None:
    assert account("twilio", as_sent=False).limits("US") == account("twilio").limits("US")


def test_an_unknown_provider_is_named_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="no provider klavio; did you mean klaviyo"):
        account("klavio")
    with pytest.raises(UsageError, match="use one of generic, twilio"):
        account("xyz")


def test_render_gives_the_text_as_sent() -> None:
    rendering = render("Hi {{ lead.x }}", {"x": "Bo"}, provider="klaviyo", brand="Acme")
    assert rendering.text == "Acme: Hi Bo Text STOP to opt out"
    assert sum(run.length for run in rendering.runs) == len(rendering.text)


def test_two_addresses_have_two_short_links_and_one_has_one() -> None:
    found = sent(account("klaviyo", footer=False), "a.example/1 b.example/2 a.example/1")
    first, second, third = found.removeprefix("Acme: ").split()
    assert first == third == KLAVIYO_LINK
    assert second != first
    assert len(second) == len(first)


def test_an_own_short_link_without_a_path_stays_as_it_is() -> None:
    found = sent(account("generic", short_link="acme.example"), "a.example/1 b.example/2")
    assert found == "acme.example acme.example"
