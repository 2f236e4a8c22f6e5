import csv
import datetime as dt
import io
import random
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from simulator.data.countries import country_code
from simulator.data.list_words import NOTHING, TEST
from simulator.model.fields import Gap, TextSpec
from simulator.personas.doctor import Doctor, Norms
from simulator.personas.doctor_signs import SEVERITIES, Health, Sign
from simulator.personas.imported import sheet
from simulator.personas.imported.leads import LeadMaker
from simulator.personas.imported.lists import Told, open_list
from simulator.personas.imported.phone_kinds import READ, PhoneKind
from simulator.personas.imported.phones import is_elsewhere, read_phone

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
HEADER = (
    *("first_name", "last_name", "mobile", "phone", "email", "country", "region", "timezone"),
    *("language", "consent date", "unsubscribed", "DoNotCall", "notes"),
)
CELLS: dict[str, Sequence[str]] = {
    "first_name": ("Dana", "JOSÉ", "", "  ", "TEST", "null", "JosÃ©", "Jo"),
    "last_name": ("Le", "O'Neil", "MÜLLER", "", "asdf", "N/A"),
    "mobile": ("", "", "+18505550123", "+447700900123", "12", "n/a"),
    "phone": ("(850) 555-0124", "", "+12125550100", "5550123", "1.85E+10", "+18005551234"),
    "email": ("a@x.dev", "b@x.dev", "", "nobody", "TEST@test.com", "none", "A@x.dev", "a b@c.d"),
    "country": ("US", "CA", "", "United Kingdom", "Nowhere"),
    "region": ("TX", "", "", "null"),
    "timezone": ("America/Chicago", "PST", "", "Europe/London"),
    "language": ("en", "es-MX", "", "klingon", "fr"),
    "consent date": ("2026-01-02", "", "2027-01-02", "soon", "null", "01/31/2026"),
    "unsubscribed": ("", "false", "true", "2026-01-01"),
    "DoNotCall": ("0", "1", ""),
    "notes": (
        "",
        "=1+1",
        "+49 30",
        "-",
        "- call",
        "@SUM(A1)",
        "fine",
        "+cmd|x",
        "@dana",
        "+49 x1",
        "+1+x|A1",
        "--",
    ),
}


def plainly(rows: list[dict[str, str]]) -> Counter[str]:
    """The same counts, a row at a time."""
    found: Counter[str] = Counter()
    seen: dict[str, set[str]] = {"phone": set(), "email": set()}
    for row in rows:
        code = country_code(row["country"]) or ""
        phone = read_phone(row["mobile"] if row["mobile"].strip() else row["phone"], code)
        known = {sign for sign, holds in SHOWN.items() if holds(row)}
        known |= {Sign.NO_PHONE} if phone.kind is PhoneKind.BLANK else set()
        known |= {Sign.BAD_PHONE} if phone.kind not in {*READ, PhoneKind.BLANK} else set()
        known |= {Sign.NOT_MOBILE} if phone.kind is PhoneKind.TOLL_FREE else set()
        known |= {Sign.PHONE_ELSEWHERE} if is_elsewhere(phone, code) else set()
        places = [phone.country, *(row[name] for name in ("country", "region"))]
        if row["timezone"] in ("PST", "") and not any(each not in ("", "null") for each in places):
            known.add(Sign.NO_ZONE)
        for name, value in (("phone", phone.number), ("email", row["email"].strip().lower())):
            if value and (name == "phone" or "@" in value):
                if value in seen[name]:
                    known.add(Sign(f"duplicate_{name}s"))
                seen[name].add(value)
        found.update(sign.value for sign in known)
    return found


def names(row: dict[str, str]) -> list[str]:
    return [row["first_name"].strip(), row["last_name"].strip()]


SHOWN: dict[Sign, Callable[[dict[str, str]], bool]] = {
    Sign.NO_FIRST_NAME: lambda row: row["first_name"] == "",
    Sign.BLANK_NAME: lambda row: any(row[name].isspace() for name in ("first_name", "last_name")),
    Sign.NOTHING_WORD: lambda row: any(
        word.strip().lower() in NOTHING for word in (*names(row), row["region"], row["email"])
    ),
    Sign.TEST: lambda row: (
        any(word.lower() in TEST for word in names(row)) or row["email"].startswith("TEST@")
    ),
    Sign.CAPITALS: lambda row: (
        row["first_name"] in ("JOSÉ", "TEST") or row["last_name"] == "MÜLLER"
    ),
    Sign.GARBLED: lambda row: "Ã©" in row["first_name"],
    Sign.BAD_EMAIL: lambda row: row["email"] in ("nobody", "a b@c.d"),
    Sign.BAD_COUNTRY: lambda row: row["country"] == "Nowhere",
    Sign.BAD_ZONE: lambda row: row["timezone"] == "PST",
    Sign.BAD_LANGUAGE: lambda row: row["language"] == "klingon",
    Sign.NO_VERSION: lambda row: row["language"] == "fr",
    Sign.CONSENT_IN_FUTURE: lambda row: row["consent date"] == "2027-01-02",
    Sign.CONSENT_UNREADABLE: lambda row: row["consent date"] == "soon",
    Sign.NO_CONSENT: lambda row: row["consent date"] in ("", "soon", "null"),
    Sign.OPTED_OUT: lambda row: row["unsubscribed"] in ("true", "2026-01-01"),
    Sign.OPTED_OUT_OF_CALLS: lambda row: row["DoNotCall"] == "1",
    Sign.FORMULA: lambda row: row["notes"] in ("=1+1", "@SUM(A1)", "- call", "+cmd|x", "+1+x|A1"),
}


def look_over(path: Path, norms: Norms | None = None) -> Health:
    found = open_list(path, Told())
    with Doctor(norms or Norms(NOW, languages=frozenset({"en", "es"}))) as doctor:
        for batch, held in found.batches():
            doctor.add(batch, held)
        return doctor.health()


def write(path: Path, rows: list[dict[str, str]], header: Sequence[str] = HEADER) -> Path:
    out = io.StringIO()
    writer = csv.DictWriter(out, header)
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("seed", range(25))
def test_the_doctor_counts_what_a_look_at_each_row_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same lists each time
    rows = [
        {name: chance.choice(CELLS[name]) for name in HEADER}
        for _ in range(chance.randrange(1, 60))
    ]
    monkeypatch.setattr(sheet, "BATCH", chance.choice((5, 4096)))
    health = look_over(write(tmp_path / "leads.csv", rows))
    filled = [row for row in rows if any(cell.strip() for cell in row.values())]
    assert health.rows == len(filled)
    found = {sign.value: tally.rows for sign, tally in health.tallies.items()}
    assert found == dict(plainly(filled))


def test_the_first_lines_of_a_sign_are_told(tmp_path: Path) -> None:
    rows = [{"first_name": name} for name in ("Dana", *["TEST"] * 7)]
    health = look_over(write(tmp_path / "leads.csv", rows, ("first_name",)))
    tally = health.tallies[Sign.TEST]
    assert (tally.rows, tally.lines) == (7, [3, 4, 5, 6, 7])


def test_what_no_column_tells_holds_for_all_rows(tmp_path: Path) -> None:
    health = look_over(write(tmp_path / "leads.csv", [{"city": "Austin"}] * 3, ("city",)))
    assert health.lacking == {Sign.NO_PHONE, Sign.NO_CONSENT, Sign.NO_FIRST_NAME}
    assert health.count(Sign.NO_CONSENT) == 3


@pytest.mark.parametrize(
    ("column", "cell", "sign"),
    [
        ("HasOptedOutOfEmail", "1", Sign.OPTED_OUT_OF_EMAIL),
        ("hs_email_optout", "true", Sign.OPTED_OUT_OF_EMAIL),
        ("Marketing status", "Unsubscribed", Sign.OPTED_OUT),
        ("hs_sms_optout", "true", Sign.OPTED_OUT),
        ("Do not contact", "yes", Sign.OPTED_OUT_OF_CALLS),
    ],
)
def test_those_who_left_are_found_in_whatever_column_says_so(
    tmp_path: Path, column: str, cell: str, sign: Sign
) -> None:
    rows = [{"first_name": "Dana", column: cell}, {"first_name": "Jo", column: ""}]
    assert look_over(write(tmp_path / "leads.csv", rows, ("first_name", column))).count(sign) == 1


def test_a_plain_yes_is_consent_without_a_date(tmp_path: Path) -> None:
    rows = [{"first_name": "a", "SMS consent": "yes"}, {"first_name": "b", "SMS consent": "no"}]
    health = look_over(write(tmp_path / "leads.csv", rows, ("first_name", "SMS consent")))
    assert health.tallies[Sign.NO_CONSENT].lines == [3]


def test_values_that_fields_does_not_allow_are_counted_by_field(tmp_path: Path) -> None:
    norms = Norms(NOW, fields={"first_name": TextSpec(type="text", max=4, missing=(Gap.ABSENT,))})
    rows = [{"first_name": "Dana"}, {"first_name": "Bartholomew"}, {"first_name": ""}]
    health = look_over(write(tmp_path / "leads.csv", rows, ("first_name",)), norms)
    assert health.misfits == {"first_name": 1}
    assert health.tallies[Sign.MISFIT].lines == [3]


def test_malformed_rows_are_counted_and_never_lost(tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text('first_name,city\na,b\nc\nd,"e\nf,g\nh,i,j\n', encoding="utf-8")
    health = look_over(path)
    assert (health.rows, health.count(Sign.MALFORMED)) == (2, 3)
    assert health.tallies[Sign.MALFORMED].lines == [3, 4, 6]


def test_every_sign_has_its_weight() -> None:
    assert SEVERITIES.keys() == set(Sign)


def test_a_whole_name_stands_in_for_a_first_name_row_by_row(tmp_path: Path) -> None:
    rows = [
        {"name": "Dana Whitfield", "first_name": "", "last_name": ""},
        {"name": "", "first_name": "Jo", "last_name": "Le"},
        {"name": "", "first_name": "", "last_name": "Alone"},
        {"name": "Al Smith", "first_name": " ", "last_name": "Own"},
    ]
    path = write(tmp_path / "leads.csv", rows, ("name", "first_name", "last_name"))
    assert look_over(path).tallies[Sign.NO_FIRST_NAME].lines == [4]
    ((batch, held),) = open_list(path, Told()).batches()
    leads = LeadMaker({}).fields(held, len(batch.lines)).rows()
    assert [(each.get("first_name"), each.get("last_name")) for each in leads] == [
        ("Dana", "Whitfield"),
        ("Jo", "Le"),
        (None, "Alone"),
        ("Al", "Own"),
    ]


def test_rows_with_several_contacts_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    path.write_text('{"contacts": [{"name": "Al"}, {"name": "Jo"}]}\n{"name": "Dana"}\n')
    assert look_over(path).tallies[Sign.MORE_PEOPLE].lines == [1]
