"""Which hosts a workspace's settings name as the brand's own."""

import datetime as dt
from pathlib import Path

from simulator.model.persona import Persona
from simulator.model.sending import Sending
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.desk import hosts_of
from simulator.review.selection import Selection
from simulator.review.single import review_message_file

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
TEXT = "Harbour Tea: the teas are in. See them: https://leaves.example/t Reply STOP to opt out."


def test_hosts_of_links_of_the_brand_and_of_short_links_are_own() -> None:
    settings = Settings(
        brand={"name": "Harbour Tea", "site": "www.harbourtea.example"},
        links={"book": "https://Book.example/t", "mail": "us@harbourtea.example"},
        sending=Sending(short_link="htea.example/AbC1"),
    )
    assert hosts_of(settings) == ("book.example", "harbourtea.example", "htea.example")
    assert hosts_of(Settings(sending=Sending(short_link=True))) == ()


def severities(settings: Settings) -> list[str]:
    lead = Persona(id="dana", country="US")
    workspace = Workspace(root=Path(), settings=settings, personas=(lead,))
    review = review_message_file(TEXT.encode(), workspace, Selection(), now=NOW)
    return [found.severity.value for found in review.findings if found.rule == "LNK02"]


def test_a_host_that_the_settings_name_is_right_whatever_the_brand() -> None:
    brand = {"name": "Harbour Tea"}
    assert severities(Settings(brand=brand)) == ["warning"]
    assert severities(Settings(brand=brand, links={"book": "https://book.example"})) == ["error"]
    assert severities(Settings(brand=brand, links={"tea": "https://leaves.example"})) == []
    assert severities(Settings()) == []
