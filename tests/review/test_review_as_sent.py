import datetime as dt
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.model.place import Location
from simulator.reports.wording import shortfalls
from simulator.review import review_workspace
from simulator.review.batch import review_lines
from simulator.review.copies import copies_of
from simulator.review.desk import desk_for
from simulator.review.messages import review_copy
from simulator.review.selection import Selection

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
DANA = '[[personas]]\nid = "dana"\nfirst_name = "Dana"\ncountry = "US"\n'
HI = "Hi {{ lead.first_name }}, see brightwell.example/visit?"
MESSAGE = "templates/new/hi.sms.j2"

Make = Callable[[dict[str, str]], Path]


def findings(workspace: Make, settings: str, body: str = HI) -> tuple[Finding, ...]:
    files = {MESSAGE: body, "personas/a.toml": DANA, "presend.toml": settings}
    return review_workspace(load_workspace(workspace(files)), now=NOW).findings


def codes(found: tuple[Finding, ...]) -> set[str]:
    return {each.rule for each in found}


def settings(provider: str, sending: str = "") -> str:
    return f'provider = "{provider}"\nbrand = "Brightwell"\n[sending]\n{sending}\n'


def test_klaviyos_footer_is_a_way_out(workspace: Make) -> None:
    assert "OPT01" in codes(findings(workspace, settings("generic")))
    assert "OPT01" not in codes(findings(workspace, settings("klaviyo")))
    assert "OPT01" in codes(findings(workspace, settings("klaviyo", "footer = false")))
    assert "OPT01" in codes(findings(workspace, settings("klaviyo", "as_sent = false")))


def test_the_length_counts_what_is_added(workspace: Make) -> None:
    body = "a" * 140 + " Reply STOP to opt out. " + "b" * 130
    limit = "limit_segments = 2\n"
    assert "LEN01" not in codes(findings(workspace, limit + settings("generic"), body))
    found = findings(workspace, limit + settings("klaviyo"), body)
    assert {"LEN01", "LEN03"} & codes(found)


def test_a_finding_behind_a_prefix_stays_at_its_line_and_column(workspace: Make) -> None:
    body = "Hi {{ lead.first_name }},\nBUY NOW CHEAP TODAY please! Reply STOP to opt out."
    plain, prefixed = (
        [each.place for each in findings(workspace, settings(name), body) if each.rule == "TON01"]
        for name in ("generic", "attentive")
    )
    assert plain == prefixed
    assert [(place.file, place.line, place.column) for place in plain] == [(MESSAGE, 2, 1)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (settings("generic", 'footer = "BUY NOW CHEAP TODAY please!"'), 4),
        ('sending = { prefix = "BUY NOW CHEAP TODAY!" }', 1),
    ],
)
def test_a_finding_on_an_addition_points_at_its_setting(
    workspace: Make, text: str, line: int
) -> None:
    (place,) = (each.place for each in findings(workspace, text) if each.rule == "TON01")
    assert (place.file, place.line) == ("presend.toml", line)


def test_a_setting_in_the_project_file_has_its_place_there(workspace: Make) -> None:
    text = '[tool.presend.sending]\nfooter = "BUY NOW CHEAP TODAY please!"\n'
    files = {MESSAGE: HI, "personas/a.toml": DANA, "pyproject.toml": text}
    found = review_workspace(load_workspace(workspace(files)), now=NOW).findings
    assert [str(each.place) for each in found if each.rule == "TON01"] == ["pyproject.toml:2:10"]


def test_a_key_that_is_not_there_has_the_first_line_of_its_file(workspace: Make) -> None:
    root = workspace({"presend.toml": 'provider = "klaviyo"'})
    sources = desk_for(load_workspace(root), Selection()).added_sources
    assert sources["settings#provider"].locate(0, 9).line == 1
    assert sources["settings#sending.footer"].locate(0, 9) == Location("presend.toml")


def test_only_the_bodies_of_text_messages_are_changed(workspace: Make) -> None:
    mail = '+++\nsubject = "Hello"\n+++\nHi {{ lead.first_name }}, so nice to see you.'
    root = workspace({"templates/new/hi.email.j2": mail, "personas/a.toml": DANA})
    (root / "presend.toml").write_text(settings("klaviyo", 'prefix = "BUY NOW CHEAP TODAY!"'))
    assert review_workspace(load_workspace(root), now=NOW).findings == ()


def test_a_hole_in_the_text_is_found_behind_a_prefix(workspace: Make) -> None:
    found = findings(workspace, settings("klaviyo"), "Hi {{ lead.city }}, how are you?")
    assert [str(each.place) for each in found if each.rule == "TOK04"] == [f"{MESSAGE}:1:7"]


def test_texts_that_are_sent_alike_are_one(workspace: Make) -> None:
    leads = "".join(f'[[personas]]\nid = "l{n}"\nlast_name = "a.example/{n}"\n' for n in range(3))
    files = {MESSAGE: "The plan is at {{ lead.last_name }} today.", "personas/a.toml": leads}
    root = workspace({**files, "presend.toml": settings("klaviyo")})
    space = load_workspace(root)
    copy = copies_of(space)[0]
    noted: list[tuple[str, int]] = []
    found = review_copy(
        copy,
        desk_for(space, Selection()),
        lambda reading, leads: noted.append((reading.text, len(leads))),
    )
    assert list(found) == []
    text = "Brightwell: The plan is at https://klv3.io/382aNpW5 today. Text STOP to opt out"
    assert noted == [(text, 3)]


def test_a_batchs_finished_texts_are_taken_as_sent(workspace: Make) -> None:
    root = workspace({"presend.toml": settings("klaviyo"), "personas/a.toml": DANA})
    rows = [{"text": "Visit us.", "id": "done"}, {"text": "Visit us.", "template": True}]
    space = load_workspace(root)
    review = review_lines(
        io.BytesIO("\n".join(map(json.dumps, rows)).encode()),
        Selection(("OPT01",)),
        now=NOW,
        settings=space.settings,
        open_workspace=lambda: space,
    )
    assert [each.place.file for each in review.findings] == ["done"]


def test_leads_of_two_countries_are_told_of_their_own_limits(workspace: Make) -> None:
    leads = "".join(
        f'[[personas]]\nid = "{country.lower()}"\ncountry = "{country}"\n'
        for country in ("BR", "KR")
    )
    files = {MESSAGE: "a" * 199, "personas/a.toml": leads, "presend.toml": settings("notify")}
    found = review_workspace(load_workspace(workspace(files)), now=NOW).findings
    told = {each.leads: each.remedy for each in found if each.rule == "LEN05"}
    assert told == {("br",): "Cut 51 characters.", ("kr",): "Cut 71 characters."}


def test_the_cut_that_is_told_is_the_longest_texts(workspace: Make) -> None:
    body = "{% if lead.first_name %}" + "a" * 1700 + "{% else %}" + "a" * 1601 + "{% endif %}"
    files = {
        MESSAGE: body,
        "personas/a.toml": DANA + '[[personas]]\nid = "nobody"\n',
        "presend.toml": settings("twilio"),
    }
    found = review_workspace(load_workspace(workspace(files)), now=NOW).findings
    (told,) = (each for each in found if each.rule == "LEN05")
    assert (told.remedy, told.leads) == ("Cut 100 characters.", ("dana", "nobody"))


def test_a_brand_without_a_name_is_asked_for_where_the_provider_puts_it(workspace: Make) -> None:
    files = {MESSAGE: HI, "personas/a.toml": DANA, "presend.toml": 'provider = "klaviyo"'}
    review = review_workspace(load_workspace(workspace(files)), now=NOW)
    assert review.lacks_brand == "Klaviyo"
    assert "Klaviyo puts your brand's name into texts: set brand" in shortfalls(review)
