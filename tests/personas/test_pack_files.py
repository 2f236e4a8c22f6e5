import datetime as dt
import json
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import UsageError
from simulator.loading import load_workspace
from simulator.loading.starter import starter_folder
from simulator.model.pack import Generated, Pack
from simulator.model.persona import Persona, Role
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.personas.generated import generate
from simulator.personas.hostile import hostile
from simulator.personas.recorded import (
    AT,
    command_of,
    differences,
    digest_of,
    header_of,
    hostile_header,
)
from simulator.personas.writing import check_name, lines_text, toml_text, write_pack

SETTINGS = load_workspace(starter_folder()).settings
FIELDS = (starter_folder() / "presend.toml").read_text(encoding="utf-8")


def loaded(root: Path, settings: str = FIELDS) -> Workspace:
    (root / "templates").mkdir(exist_ok=True)
    (root / "presend.toml").write_text(settings, encoding="utf-8")
    return load_workspace(root)


@pytest.mark.parametrize("name", ["pack.toml", "pack.jsonl"])
def test_a_pack_is_read_as_it_was_made(tmp_path: Path, name: str) -> None:
    made = list(generate(80, 4, SETTINGS, countries=("US", "CA", "GB")))
    header = header_of(SETTINGS, AT, count=80, seed=4, countries=("US", "CA", "GB"))
    write_pack(tmp_path / "personas" / name, header, made, note="Two\nlines.")
    read = loaded(tmp_path)
    assert read.faults == ()
    assert list(read.personas) == [Persona.model_validate(lead) for lead in made]
    (pack,) = read.packs
    assert (pack.file, pack.role, len(pack.leads)) == (f"personas/{name}", Role.LEAD, 80)
    assert pack.generated == Generated.model_validate(header["generated"])
    assert list(differences(pack, read.settings)) == []


@pytest.mark.parametrize("name", ["pack.toml", "pack.jsonl"])
def test_dates_inside_lists_and_tables_are_read_as_dates(tmp_path: Path, name: str) -> None:
    fields = (
        '[fields]\nvisits = { type = "list", of = { type = "datetime" }, max = 3 }\n'
        'home = { type = "record", fields = { seen = { type = "datetime" } } }\n'
    )
    settings = loaded(tmp_path, fields).settings
    made = list(generate(20, 1, settings))
    write_pack(tmp_path / "personas" / name, {"role": "lead"}, made)
    read = loaded(tmp_path, fields)
    assert read.faults == ()
    assert [lead.custom for lead in read.personas] == [lead["custom"] for lead in made]


@pytest.mark.parametrize("name", ["pack.toml", "pack.jsonl"])
def test_hostile_leads_are_read_as_they_are_whatever_fields_says(tmp_path: Path, name: str) -> None:
    made = list(hostile(SETTINGS, with_none=name.endswith("l") and "json" in name))
    write_pack(tmp_path / "personas" / name, hostile_header(SETTINGS), made)
    strict = 'fields.first_name = { type = "choice", values = ["Ann"] }\n'
    read = loaded(tmp_path, strict)
    assert read.faults == ()
    expected = [Persona.model_validate({**lead, "role": "hostile"}) for lead in made]
    assert [lead.first_name for lead in read.personas] == [lead.first_name for lead in expected]
    assert [lead.id for lead in read.personas] == [lead.id for lead in expected]


@pytest.mark.parametrize("write", [toml_text, lines_text])
def test_no_file_shows_a_sign_that_turns_the_text_around_or_hides_in_it(
    write: Callable[..., Iterator[str]],
) -> None:
    text = "".join(write(hostile_header(SETTINGS), hostile(SETTINGS), note=""))
    assert [sign for sign in text if not sign.isprintable() and sign != "\n"] == []


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_text_survives_both_kinds_of_file(value: str) -> None:
    lead = {"id": "a", "first_name": value, "custom": {"k": [value, {"x y": value}]}}
    assert tomllib.loads("".join(toml_text({}, [lead])))["personas"] == [lead]
    assert json.loads("".join(lines_text({}, [lead])).split("\n")[1]) == lead


def test_dates_are_written_as_people_write_them() -> None:
    lead = {"id": "a", "at": AT, "day": dt.datetime(2026, 12, 1, 9, 30)}  # noqa: DTZ001 - the lead's clock
    assert "at = 2026-11-20T00:00:00Z\nday = 2026-12-01T09:30:00\n" in "".join(
        toml_text({}, [lead])
    )


@pytest.mark.parametrize(
    ("name", "count", "says"),
    [
        ("a.toml", 501, "at most 500; name it a.jsonl"),
        ("a.json", 5, "name a file that ends in .toml"),
        ("a", 501, "name a file that ends in .jsonl"),
        ("a.jsonl.txt", 501, "ends in .jsonl"),
    ],
)
def test_the_ending_must_fit_the_number_of_leads(name: str, count: int, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        check_name(Path(name), count)


@pytest.mark.parametrize(("name", "count"), [("a.toml", 500), ("A.TOML", 1), ("a.jsonl", 501)])
def test_an_ending_that_fits_passes(name: str, count: int) -> None:
    check_name(Path(name), count)


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ('generated = { by = "x", at = 2026-11-20T00:00:00Z, fields = "d", sead = 1 }', "sead"),
        ('generated = { by = "x", at = 2026-11-20T00:00:00Z }', "The key fields is missing"),
        ('generated = { by = "x", at = 3, fields = "d" }', "A number is no date."),
        ('generated = "by hand"', 'generated is "by hand".'),
        ("genarated = {}", "genarated"),
    ],
)
def test_a_record_that_cannot_be_read_is_told_and_the_leads_stay(
    tmp_path: Path, header: str, what: str
) -> None:
    (tmp_path / "personas").mkdir()
    text = f'format = 1\n{header}\n[[personas]]\nid = "ann"\n'
    (tmp_path / "personas" / "pack.toml").write_text(text)
    read = loaded(tmp_path, "")
    assert what in read.faults[0].what
    assert read.faults[0].location.line == 2
    assert [lead.id for lead in read.personas] == ["ann"]


def pack(**made: object) -> Pack:
    plain = header_of(SETTINGS, AT, count=2, seed=1, countries=("US",))["generated"]
    assert isinstance(plain, dict)
    record = Generated.model_validate({**plain, **made})
    return Pack("personas/p.toml", Role.LEAD, ("a", "b"), record)


@pytest.mark.parametrize(
    ("made", "says"),
    [
        ({"fields": "0"}, "[fields] has changed since."),
        ({"by": "presend 0.0.1"}, "it was made by presend 0.0.1."),
        ({"faker": "1.0"}, "it was 1.0."),
        ({"count": 3}, "It was made of 3 leads, and has 2."),
    ],
)
def test_it_is_told_in_what_a_pack_would_be_another_today(
    made: dict[str, object], says: str
) -> None:
    (told,) = differences(pack(**made), SETTINGS)
    assert told.endswith(says)
    assert list(differences(pack(), SETTINGS)) == []


def test_the_digest_tells_another_type_and_not_another_order() -> None:
    one, other = {"type": "integer", "max": 3}, {"type": "integer", "max": 4}

    def digest(**fields: object) -> str:
        return digest_of(Settings.model_validate({"fields": fields}).fields)

    assert digest(a=one, b=other) == digest(b=other, a=one)
    assert digest(a=one, b=one) != digest(a=one, b=other)


def test_a_command_can_be_typed_whatever_the_record_says() -> None:
    record = pack(countries=["US; true", "CA"]).generated
    assert record
    assert "--countries 'US; true,CA' --output 'my leads.toml'" in command_of(
        record, "my leads.toml"
    )


def test_the_command_that_made_a_pack_is_told() -> None:
    record = pack(at="2027-01-02T00:00:00Z").generated
    assert record
    assert command_of(record, "p.toml") == (
        "presend personas generate --count 2 --seed 1 --countries US --as-of 2027-01-02 "
        "--output p.toml"
    )
