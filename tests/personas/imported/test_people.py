import random
import re
import unicodedata

import pytest

from simulator.data.reserved_hosts import is_reserved_host
from simulator.length import measure
from simulator.model.fields import ChoiceSpec, FieldSpec, IntegerSpec, TextSpec
from simulator.personas.imported.people import Stranger, shortened_postal_code
from simulator.places.fictional import is_fictional

KEY = b"k" * 32
NAMES = (
    *(
        "Dana",
        "Zoë",
        "JOSÉ",
        "D'Angelo",
        "Anne-Marie",
        "小明",
        "王",
        "ليلى",
        "Мария",
        "Ελένη",
        "Jo",
    ),
    *("Bartholomew-Christianson", "हरि", "山田 太郎", "O’Neil", "e\u0301va", "김", "Ng", "Ø", "T1"),
)


@pytest.mark.parametrize("name", NAMES)
def test_a_made_up_name_costs_and_reads_as_the_real_one_did(name: str) -> None:
    made = Stranger(KEY, {}).word(name)
    kinds = [(unicodedata.category(each), unicodedata.bidirectional(each)) for each in name]
    assert [(unicodedata.category(each), unicodedata.bidirectional(each)) for each in made] == kinds
    assert [each.isupper() for each in made] == [each.isupper() for each in name]
    real, other = measure(name), measure(made)
    assert (other.encoding, other.units) == (real.encoding, real.units)
    if name != "Ø":
        assert made != name


@pytest.mark.parametrize("word", ["", "   ", "null", "N/A", "TEST", "asdf", "😀", "=1+1"])
def test_what_names_nobody_stays(word: str) -> None:
    made = Stranger(KEY, {}).word(word)
    assert made == word or re.fullmatch(r"=\d\+\d", made)


def test_the_same_name_becomes_the_same_and_another_key_makes_another() -> None:
    one, other = Stranger(KEY, {}), Stranger(b"x" * 32, {})
    assert one.word("Bartholomew") == one.word("Bartholomew")
    assert one.word("Bartholomew") != other.word("Bartholomew")


@pytest.mark.parametrize(
    ("phone", "country", "start"),
    [
        ("+18504321234", "US", "+1850555"),
        ("+14164321234", None, "+1416555"),
        ("+447400123456", "GB", "+44"),
        ("+447400123456", None, "+44"),
        ("+18504321234", "GB", "+1850555"),
    ],
)
def test_a_made_up_number_reaches_nobody_and_keeps_its_area(
    phone: str, country: str | None, start: str
) -> None:
    made = Stranger(KEY, {}).phone(phone, country)
    assert is_fictional(made)
    assert made.startswith(start)


def test_where_no_number_is_kept_free_there_is_none() -> None:
    assert "phone" not in Stranger(KEY, {}).like({"phone": "+8613912345678", "country": "CN"})


@pytest.mark.parametrize(
    "email", ["dana.whitfield@brightwell.dev", "Zoë@x.dev", '"odd one"@x.dev', "a+b@gmail.com"]
)
def test_a_made_up_address_reaches_nobody(email: str) -> None:
    made = Stranger(KEY, {}).email(email)
    name, _, host = made.rpartition("@")
    assert is_reserved_host(host)
    assert len(name) == len(email.rpartition("@")[0])
    assert re.fullmatch(r"[\w.+-]+", name, re.ASCII)
    assert "whitfield" not in made


def test_fields_of_ones_own_are_made_up_where_they_may_name_somebody() -> None:
    specs: dict[str, FieldSpec] = {
        "pet": TextSpec(type="text"),
        "roof": ChoiceSpec(type="choice", values=("tile",)),
        "age": IntegerSpec(type="integer"),
    }
    fields = {"pet": "Rex", "roof": "tile", "age": 40, "city": "Austin", "company": "Acme"}
    made = Stranger(KEY, specs).like(fields)
    assert {**made, "pet": "", "company": ""} == {**fields, "pet": "", "company": ""}
    assert made["pet"] != "Rex"
    assert made["company"] != "Acme"


@pytest.mark.parametrize(
    ("code", "short"), [("78701-1234", "78700-0000"), ("M5V 2T6", "M5V 0A0"), ("12", "12")]
)
def test_a_postal_code_keeps_its_region(code: str, short: str) -> None:
    assert shortened_postal_code(code) == short


def test_what_is_kept_holds_no_address_and_no_number() -> None:
    fields = {"city": "Austin", "last_action": "called +1 850 432 1234", "job_title": "a@x.dev"}
    made = Stranger(KEY, {}).like(fields)
    assert made["city"] == "Austin"
    assert made["last_action"] != fields["last_action"]
    assert made["job_title"] != "a@x.dev"


def test_no_real_name_of_many_is_left() -> None:
    chance = random.Random(3)  # noqa: S311 - the same names each time
    stranger = Stranger(KEY, {})
    letters = "abcdefghijklmnopqrstuvwxyz"
    for _ in range(500):
        name = "".join(chance.choices(letters, k=chance.randrange(1, 9))).capitalize()
        assert stranger.word(name) != name or name.lower() in {"na", "x", "y", "n", "asd", "nan"}
