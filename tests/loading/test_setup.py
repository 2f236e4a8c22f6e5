import tomllib
from pathlib import Path

import pytest

from simulator.data.countries import USUAL_NAMES, countries
from simulator.data.home_places import home_places
from simulator.data.providers import providers
from simulator.errors import PresendError, UsageError
from simulator.loading import load_workspace
from simulator.loading.init import copy_starter, is_as_made, set_up
from simulator.loading.setup import (
    LONGEST_BRAND,
    Answers,
    read_answers,
    read_audience,
    read_brand,
    read_provider,
)
from simulator.loading.starter import starter_folder
from simulator.model.persona import Role
from simulator.model.workspace import Workspace


def made(folder: Path, **answers: str) -> Workspace:
    copy_starter(folder, read_answers(**answers))
    return load_workspace(folder)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("US,CA", ("US", "CA")),
        (" us ; ca, US ", ("US", "CA")),
        ("UK", ("GB",)),
        ("Germany, united states", ("DE", "US")),
        ("Côte d'Ivoire", ("CI",)),
    ],
)
def test_countries_are_known_by_code_and_name(text: str, codes: tuple[str, ...]) -> None:
    assert read_audience(text) == codes


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "names no country"),
        (" , ", "names no country"),
        ("Germny", "did you mean DE for Germany?"),
        ("XQ", "write its two letters"),
        ("US,Kanada", "did you mean CA for Canada?"),
        ("\x1b[31m", "there is no country"),
    ],
)
def test_what_is_no_country_is_told_with_the_nearest(text: str, says: str) -> None:
    with pytest.raises(UsageError) as told:
        read_audience(text)
    assert says in str(told.value)
    assert "\x1b" not in str(told.value)


def test_every_usual_name_is_that_of_a_country() -> None:
    assert set(USUAL_NAMES.values()) <= set(countries())
    assert len(countries()) > 240


@pytest.mark.parametrize(("text", "id_"), [("klaviyo", "klaviyo"), (" Twilio ", "twilio")])
def test_a_platform_is_known_by_id_and_name(text: str, id_: str) -> None:
    assert read_provider(text) == id_


def test_every_platform_is_known_by_its_name() -> None:
    assert [read_provider(each.name) for each in providers().values()] == list(providers())


@pytest.mark.parametrize(
    ("text", "says"), [("twillio", "did you mean twilio?"), ("", "write one of generic, twilio")]
)
def test_what_is_no_platform_is_told_with_the_nearest(text: str, says: str) -> None:
    with pytest.raises(UsageError, match="there is no provider") as told:
        read_provider(text)
    assert says in str(told.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        (" \t ", "is empty"),
        ("x" * (LONGEST_BRAND + 1), f"at most {LONGEST_BRAND}"),
        ("Bright\nwell", "nobody can see"),
        ("Bright\x1b[31mwell", "nobody can see"),
        ("Bright\u202ewell", "nobody can see"),
        ("{{ lead.first_name }}", "a gap that nobody filled"),
        ("[STOP]", "a gap that nobody filled"),
        ("<name>", "a gap that nobody filled"),
    ],
)
def test_a_brand_that_would_spoil_every_text_is_refused(text: str, says: str) -> None:
    with pytest.raises(UsageError) as told:
        read_brand(text)
    assert says in str(told.value)
    assert str(told.value).isprintable()


ODD_BRANDS = (
    'Ca$h & "Co"',
    "O'Neil \\ Sons",
    "Sol 🌞",
    "店",
    "'''",
    "# not a comment",
    "👩\u200d🍳",
)


@pytest.mark.parametrize("brand", ODD_BRANDS)
def test_a_brand_is_written_as_it_is(tmp_path: Path, brand: str) -> None:
    assert made(tmp_path / "new", brand=brand).settings.brand_name == brand


def test_answers_change_values_and_keep_comments(tmp_path: Path) -> None:
    made(tmp_path / "new", brand="Acme", audience="US,CA", provider="twilio")
    for name in ("presend.toml", "templates/fresh-lead/sequence.toml", "personas/house.toml"):
        before = (starter_folder() / name).read_text().splitlines()
        after = (tmp_path / "new" / name).read_text().splitlines()
        comments = [line for line in before if line.startswith("#") and "555-01xx" not in line]
        assert [line for line in comments if line not in after] == []
        assert len([line for line in after if line not in before]) <= 20


def test_every_sequence_is_for_the_audience(tmp_path: Path) -> None:
    found = made(tmp_path / "new", audience="AU,NZ")
    audiences = [sequence.audience for sequence in found.sequences.values()]
    assert [each.countries for each in audiences] == [("AU", "NZ")] * len(found.sequences)


def test_leads_inside_the_audience_stay_as_they_are(tmp_path: Path) -> None:
    before = {lead.id: lead for lead in load_workspace(starter_folder()).personas}
    after = made(tmp_path / "new", audience="US,CA").personas
    assert [lead for lead in after if lead != before[lead.id]] == []


@pytest.mark.parametrize("code", [*home_places().homes, "JP", "BV"])
def test_leads_outside_the_audience_move_home_and_keep_their_names(
    tmp_path: Path, code: str
) -> None:
    before = {lead.id: lead for lead in load_workspace(starter_folder()).personas}
    found = made(tmp_path / "new", audience=code)
    outsider = home_places().outsider.id
    assert found.faults == ()
    for lead in found.personas:
        was = before[lead.id]
        if lead.role is Role.HOSTILE:
            assert lead == was
            continue
        assert (lead.first_name, lead.last_name, lead.custom) == (
            was.first_name,
            was.last_name,
            was.custom,
        )
        assert lead.country == (code if lead.id != outsider or code == "GB" else "GB")
        assert bool(lead.city) <= bool(was.city)
    phones = [lead.phone for lead in found.personas if lead.phone and lead.role is Role.LEAD]
    assert len(phones) == len(set(phones))


def test_a_moved_lead_lives_in_a_place_of_the_table(tmp_path: Path) -> None:
    places = {each.city: each for each in home_places().homes["AU"]}
    found = made(tmp_path / "new", audience="AU")
    moved = [lead for lead in found.personas if lead.country == "AU" and lead.city]
    assert len(moved) > 10
    for lead in moved:
        assert lead.city
        place = places[lead.city]
        assert lead.phone in place.phones
        assert lead.timezone in (None, place.timezone)
        assert lead.region in (None, place.region)


@pytest.mark.parametrize(("audience", "stays"), [("US,CA,GB", True), ("US", False), ("GB", False)])
def test_made_up_leads_stay_as_they_are_where_all_are_of_the_audience(
    tmp_path: Path, audience: str, stays: bool
) -> None:
    pack = "personas/made-up.toml"
    made(tmp_path / "new", audience=audience)
    file = tmp_path / "new" / pack
    assert file.exists() == stays
    assert not stays or file.read_bytes() == (starter_folder() / pack).read_bytes()
    copy_starter(tmp_path / "other")
    set_up(tmp_path / "other", read_answers(audience=audience))
    assert (tmp_path / "other" / pack).exists() == stays


def test_a_country_without_a_row_gives_the_country_alone(tmp_path: Path) -> None:
    found = made(tmp_path / "new", audience="JP")
    moved = [lead for lead in found.personas if lead.country == "JP"]
    assert len(moved) > 10
    assert {(each.phone, each.city or None, each.timezone) for each in moved} == {
        (None, None, None)
    }


def test_leads_are_dealt_out_to_several_countries(tmp_path: Path) -> None:
    found = made(tmp_path / "new", audience="SE,IE,FR")
    counts = [sum(lead.country == code for lead in found.personas) for code in ("SE", "IE", "FR")]
    assert max(counts) - min(counts) <= 1


@pytest.mark.parametrize(
    "phone",
    [
        phone
        for places in home_places().homes.values()
        for place in places[:1]
        for phone in place.phones[:1]
    ],
)
def test_numbers_that_nobody_has_have_the_shape_of_real_ones(phone: str) -> None:
    assert phone.startswith("+")
    assert 10 <= len(phone.removeprefix("+")) <= 13


def test_no_number_of_the_table_is_given_twice() -> None:
    phones = [
        phone for places in home_places().homes.values() for each in places for phone in each.phones
    ]
    assert len(phones) == len(set(phones))


def test_what_is_told_of_moved_leads_names_leads_of_the_starter() -> None:
    known = {lead.id for lead in load_workspace(starter_folder()).personas}
    assert {*home_places().about, home_places().outsider.id} <= known


@pytest.mark.parametrize(
    ("provider", "starts"), [("klaviyo", "Hi "), ("twilio", "{{ brand.name }}: ")]
)
def test_a_platform_that_puts_the_brand_first_gets_texts_without_it(
    tmp_path: Path, provider: str, starts: str
) -> None:
    found = made(tmp_path / "new", provider=provider)
    welcome = next(each for each in found.messages if each.file.endswith("/welcome.sms.j2"))
    assert welcome.body.startswith(starts)


def test_a_copy_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with pytest.raises(UsageError):
        copy_starter(folder, Answers(provider="generic", audience=read_audience("Atlantis")))
    assert not folder.exists()


def test_a_disk_that_fills_up_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open
    written: list[str] = []

    def open_some(path: Path, mode: str = "r", **given: str) -> object:
        if mode == "xb":
            written.append(path.name)
            if len(written) > 5:
                raise OSError(28, "No space left on device")
        return opened(path, mode, **given)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_some)
    with pytest.raises(PresendError, match="No space left"):
        copy_starter(tmp_path / "new")
    assert len(written) > 5
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_is_as_made_until_its_settings_change(tmp_path: Path) -> None:
    copy_starter(tmp_path / "new")
    assert is_as_made(tmp_path / "new")
    set_up(tmp_path / "new", Answers(brand="Acme"))
    assert not is_as_made(tmp_path / "new")
    assert not is_as_made(tmp_path / "missing")


def test_answers_that_are_the_starters_own_are_answers_for_every_clone(tmp_path: Path) -> None:
    answers = Answers("Brightwell", ("US",), "generic")
    copy_starter(tmp_path / "new", answers)
    assert not is_as_made(tmp_path / "new")
    copy_starter(tmp_path / "later")
    set_up(tmp_path / "later", answers)
    settings = tmp_path / "later/presend.toml"
    assert settings.read_bytes() == (tmp_path / "new/presend.toml").read_bytes()
    added = set(settings.read_text().splitlines()) - set(
        (starter_folder() / "presend.toml").read_text().splitlines()
    )
    assert added == {"# Set up: the app asks no more for brand, audience and platform."}
    assert load_workspace(tmp_path / "later").faults == ()


def test_answers_given_later_leave_what_somebody_changed(tmp_path: Path) -> None:
    root = tmp_path / "new"
    copy_starter(root)
    mine = root / "templates/fresh-lead/sequence.toml"
    mine.write_text(mine.read_text() + "\n# mine\n")
    kept = mine.read_bytes()
    changed = set_up(root, Answers("Acme", ("GB",), "twilio"))
    assert mine.read_bytes() == kept
    assert "templates/pricing-visitor/sequence.toml" in changed
    assert tomllib.loads((root / "presend.toml").read_text())["provider"] == "twilio"
    homes = {lead.country for lead in load_workspace(root).personas if lead.role is Role.LEAD}
    assert homes == {"GB"}
