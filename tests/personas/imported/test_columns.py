import json
from pathlib import Path

import pytest

from simulator.errors import NothingToCheckError, UsageError
from simulator.personas.imported.columns import Columns, merged
from simulator.personas.imported.lists import LeadList, Told, open_list

SHAPES = json.loads("""{
"HubSpot": ["hs_object_id", "firstname", "lastname", "email", "phone", "mobilephone", "company",
  "city", "state", "lifecyclestage", "hs_email_optout"],
"HubSpot export": ["Contact ID", "First Name", "Last Name", "Email", "Phone Number",
  "Mobile Phone Number", "Job Title", "Company Name", "Lifecycle Stage", "City", "State/Region",
  "Country/Region"],
"Salesforce": ["Id", "FirstName", "LastName", "Name", "Company", "Email", "City", "Country",
  "Status", "DoNotCall", "HasOptedOutOfEmail", "HasOptedOutOfFax"],
"Pipedrive": ["Person - Name", "Person - Phone - Mobile", "Person - Email",
  "Person - Organization"],
"Pipedrive JSON": ["id", "name", "first_name", "last_name", "phones", "emails", "job_title"],
"Mautic": ["contact_id", "firstname", "mobile", "position", "zipcode", "preferred_locale"],
"Close": ["display_name", "status_label", "contacts.name", "contacts.title",
  "contacts.phones.phone", "contacts.emails.email", "addresses.city"],
"plain": ["First name", "given_name", "E-MAIL", "cell phone", "Post Code", "unsubscribed",
  "opt-in date", "prénom"]
}""")


def opened(
    folder: Path, text: str, told: Told | None = None, fields: tuple[str, ...] = ()
) -> LeadList:
    path = folder / "leads.csv"
    path.write_text(text, encoding="utf-8")
    found = open_list(path, told or Told(), fields)
    for _ in found.batches():
        pass
    return found


@pytest.mark.parametrize("name", SHAPES)
def test_each_systems_own_columns_are_known(tmp_path: Path, name: str) -> None:
    found = opened(tmp_path, ",".join(SHAPES[name]) + "\n" + "x," * len(SHAPES[name]) + "\n")
    assert found.columns.unknown == ()


@pytest.mark.parametrize("name", ["HubSpot", "Salesforce", "Pipedrive", "Mautic", "Close"])
def test_the_system_is_told_by_its_columns(tmp_path: Path, name: str) -> None:
    own = {"Salesforce": ["FirstName", "HasOptedOutOfSMS", "MailingCity"]}.get(name, SHAPES[name])
    assert opened(tmp_path, ",".join(own) + "\n").columns.system == name


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("hs_sms_optout_brand", "opted_out"),
        ("hs_email_optout_12", "email_opted_out"),
        ("HasOptedOutOfFax", "fax_opted_out"),
        ("dnc", "do_not_call"),
        ("Sms Opt-In Date", "consent_at"),
        ("Marketing status", "subscription"),
        ("Account Name", "company"),
        ("ZIP", "postal_code"),
        ("MOBILE_PHONE", "mobile"),
    ],
)
def test_a_name_holds_what_people_mean_by_it(tmp_path: Path, column: str, field: str) -> None:
    assert set(opened(tmp_path, f"{column},email\n").columns.known) == {field, "email"}


def test_a_contacts_name_makes_the_name_above_it_the_companys(tmp_path: Path) -> None:
    found = opened(tmp_path, "name,contacts.name\n")
    assert dict(found.columns.known) == {"company": 1, "name": 1}


def test_what_is_said_of_a_column_goes_before_its_name(tmp_path: Path) -> None:
    told = Told({"City": "last_name", "Notes": "job title".replace(" ", "_"), "phone": ""})
    found = opened(tmp_path, "first_name,City,notes,phone\n", told)
    assert set(found.columns.known) == {"first_name", "last_name", "job_title"}
    assert found.columns.unknown == ("phone",)


def test_the_workspaces_own_fields_are_columns_too(tmp_path: Path) -> None:
    found = opened(
        tmp_path, "first_name,Monthly Bill,custom.roof\n", None, ("monthly_bill", "roof")
    )
    assert set(found.columns.known) == {"first_name", "custom.monthly_bill", "custom.roof"}


def test_a_field_that_nobody_has_can_not_be_held() -> None:
    with pytest.raises(UsageError, match="did you mean first_name"):
        Columns((), {"x": "frist_name"})


def test_a_column_that_is_not_there_is_found_out(tmp_path: Path) -> None:
    found = opened(tmp_path, "first_name\n", Told({"Vorname": "first_name"}))
    with pytest.raises(UsageError, match="Vorname"):
        found.columns.check_told()


@pytest.mark.parametrize(
    "text",
    [
        "Dana,Whitfield,+18505554321\nJo,Le,+18505554322\n",
        "dana@brightwell.dev,City\nx@y.dev,z\n",
    ],
)
def test_a_first_line_that_is_a_lead_is_not_shown_as_names(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError) as error:
        opened(tmp_path, text)
    assert not any(word in str(error.value) for word in ("Dana", "8505", "brightwell", "City"))


def test_a_name_that_may_be_data_is_told_by_its_number(tmp_path: Path) -> None:
    found = opened(tmp_path, "first_name,email,jo@x.dev,5551234,Notes\n")
    assert found.columns.unknown == ("column 3", "column 4", "Notes")


@pytest.mark.parametrize("text", ["Customer,Dana,Austin\n", "Whitfield,Secretina,customer\n"])
def test_one_known_name_makes_no_header_whose_names_are_shown(tmp_path: Path, text: str) -> None:
    found = opened(tmp_path, text)
    assert found.columns.unknown
    assert all(each.startswith("column ") for each in found.columns.unknown)


def test_of_two_columns_the_first_that_is_filled_counts() -> None:
    assert merged([["", " ", "a"], ["x", "y", "z"]]) == ["x", "y", "a"]


def test_json_lines_are_read_by_the_names_of_their_keys(tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    path.write_text(
        '{"format": 1}\n'
        '{"display_name": "Acme", "contacts": [{"name": "Dana W", "phones": [{"phone": "1"}]}]}\n'
        "{not json}\n[1]\n\n"
        '{"first_name": "Jo", "tags": ["a", "b"], "n": 3, "yes": true, "no": null}\n'
        '{"first_name": "\\ud800"}\n{"first_name": "a\\u0000"}\n',
        encoding="utf-8",
    )
    found = open_list(path, Told())
    ((batch, held),) = found.batches()
    assert held["name"] == [["Dana W", ""]]
    assert held["phone"] == [["1", ""]]
    assert batch.lines == [2, 6]
    assert [each.line for each in batch.malformed] == [3, 4, 7, 8]
    assert dict(zip(batch.names, (each[1] for each in batch.columns), strict=True))["tags"] == "a;b"


def test_rows_with_several_contacts_are_told_and_empty_lists_are_no_columns(tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    path.write_text(
        '{"name": "Acme", "contacts": [{"name": "Dana"}, {"name": "Jo"}], "addresses": []}\n'
        '{"name": "Globex", "contacts": [{"name": "Al"}]}\n{"name": "None", "contacts": []}\n',
        encoding="utf-8",
    )
    ((batch, held),) = open_list(path, Told()).batches()
    assert batch.several == [1]
    assert batch.names == ("name", "contacts.name")
    assert held["name"] == [["Dana", "Al", ""]]


def test_a_list_that_comes_through_a_pipe_is_to_be_saved_first() -> None:
    with pytest.raises(UsageError, match="save it to a file"):
        open_list(Path("-"), Told())


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_an_empty_list_is_nothing_to_check(tmp_path: Path, text: str) -> None:
    with pytest.raises(NothingToCheckError):
        opened(tmp_path, text)


def test_what_can_not_be_a_list_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        open_list(tmp_path, Told())
    with pytest.raises(UsageError):
        open_list(tmp_path / "none.csv", Told())
    with pytest.raises(UsageError, match="one object a line"):
        opened(tmp_path, '[{"first_name": "Dana"}]')


@pytest.mark.parametrize("start", [b"PK\x03\x04\x14", b"\xd0\xcf\x11\xe0\xa1", b"\x1f\x8b\x08"])
def test_a_file_of_a_programs_own_is_no_list(tmp_path: Path, start: bytes) -> None:
    (tmp_path / "leads.xlsx").write_bytes(start + b"\0" * 50)
    with pytest.raises(UsageError, match="save the list as CSV"):
        open_list(tmp_path / "leads.xlsx", Told())
