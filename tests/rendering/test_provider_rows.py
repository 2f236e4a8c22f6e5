import datetime as dt
import re
from itertools import combinations

import pytest

from simulator.data.providers import ABOUT, Fact, Profile, providers
from simulator.data.smart_encoding import TABLE_NAMES, TWILIO, smart_encoding
from simulator.model.message import Kind
from simulator.model.schema import COUNTRY, ID
from simulator.model.sending import SenderType, Sending
from simulator.rendering.as_sent import BRAND, account_at

NOT_IN_TWILIOS = "\u200d\u2011\u2212\u2032\u00e1\u20b9\u2122"
ROWS = [(profile.id, fact) for profile in providers().values() for fact in profile.facts]
PROFILES = list(providers().values())


def test_the_providers_are_those_promised() -> None:
    assert [*providers()] == [
        *("generic", "twilio", "klaviyo", "attentive", "close", "mobile-text-alerts"),
        *("allclients", "telnyx", "bandwidth", "notify", "aws", "braze"),
    ]


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
def test_a_provider_has_an_id_as_settings_take_it_and_a_name(profile: Profile) -> None:
    assert re.fullmatch(ID, profile.id)
    assert profile.name


@pytest.mark.parametrize(("provider", "fact"), ROWS)
def test_every_row_has_a_source_a_date_and_a_confidence(provider: str, fact: Fact) -> None:
    assert provider
    assert len(fact.source) > 10
    assert dt.date(2026, 1, 1) <= fact.read <= dt.date(2030, 1, 1)
    assert fact.confidence in {"high", "medium", "low"}
    assert fact.about in ABOUT


@pytest.mark.parametrize(("provider", "fact"), ROWS)
def test_a_row_asks_for_what_texts_and_leads_can_be(provider: str, fact: Fact) -> None:
    assert provider
    assert set(fact.holds.kinds) <= {kind.value for kind in Kind}
    assert all(re.fullmatch(COUNTRY, country) for country in fact.holds.countries)
    assert fact.since is None or fact.until is None or fact.since <= fact.until


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
def test_tables_of_one_provider_do_not_hold_on_the_same_day(profile: Profile) -> None:
    tables = [each for each in profile.facts if each.about == "smart_encoding"]
    assert {str(each.value) for each in tables if each.value} <= TABLE_NAMES
    assert not [1 for a, b in combinations(tables, 2) if b.since and a.is_in_force(b.since)]


@pytest.mark.parametrize("sender", list(SenderType))
@pytest.mark.parametrize("provider", ["generic", "mobile-text-alerts", "allclients"])
def test_nothing_unknown_adds_anything(provider: str, sender: SenderType) -> None:
    account = account_at(provider, Sending(sender_type=sender), "Acme")
    assert account.is_silent
    assert account.limits("US") == ()


def test_what_is_added_says_brand_where_the_name_belongs() -> None:
    prefixes = [fact.value for _, fact in ROWS if fact.about == "prefix" and fact.value]
    assert prefixes
    assert all(BRAND in str(words) for words in prefixes)


def test_twilios_table_has_its_271_entries_each_once() -> None:
    characters = "".join(TWILIO.values())
    assert len(characters) == len(set(characters)) == 271


@pytest.mark.parametrize(
    ("table", "text", "sent"),
    [
        ("twilio", "\u201cIt\u2019s\u201d\u2026", '"It\'s"...'),
        ("twilio", "a\u00a0b\tc", "a  b       c"),
        ("twilio", "nin\u0303o", "nin~o"),
        ("twilio", NOT_IN_TWILIOS, NOT_IN_TWILIOS),
        ("twilio", "\u00bd \u2022 \u203c", "1/2 - !!"),
        ("notify", "\u2013\u2014\u2212\u2011 \u201e\u2026\u200b\u00a0\t", '---- "...  '),
        ("notify", "\u0141\u00f3d\u017a \U0001f600", "\u0141\u00f3d\u017a \U0001f600"),
        ("notify-before", "\u0141\u00f3d\u017a \u0175\u0151", "L\u00f3dz \u0175o"),
        ("notify-before", "\U0001f600 \u0439 \u2126", "? ? \u03a9"),
        ("notify-before", "a\u200db\u200bc\ufeff", "abc"),
    ],
)  # fmt: skip
def test_a_table_writes_what_its_platform_sends(table: str, text: str, sent: str) -> None:
    assert smart_encoding(table)(text) == sent
