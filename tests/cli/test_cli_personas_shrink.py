"""`presend personas shrink`: says which leads meet a finding, with the smallest one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
Make = Callable[[dict[str, str]], Path]

PERSONAS = """\
[[personas]]
id = "ann"
first_name = "Ann"
last_name = "Li"
country = "US"
[[personas]]
id = "zoe"
first_name = "Zoë"
country = "US"
[[personas]]
id = "nobody"
last_name = "Nobody"
country = "US"
city = "Waco"
"""
HEAD = '+++\nkind = "transactional"\n+++\n'
SAID = "we will see you on the day that suits you and your family best, or not at all."
MESSAGE = f"{HEAD}Hi {{{{ lead.first_name }}}}, {SAID}\n"


@pytest.fixture
def root(workspace: Make) -> Path:
    return workspace(
        {
            "presend.toml": "",
            "personas/house.toml": PERSONAS,
            "templates/new/hi.sms.j2": MESSAGE,
        }
    )


def test_who_meets_a_finding_is_told_with_the_smallest_lead_and_the_text(
    presend: Presend, root: Path
) -> None:
    done = presend("personas", "shrink", "hi", "tok04", cwd=root)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        "templates/new/hi.sms.j2:4:7  TOK04",
        "  Some leads have no first name.",
        "  Any lead without a first name.",
        "  The smallest lead, cut down from nobody with 3 fields, has none.",
        "  They get:",
        f"    Hi , {SAID}",
    ]


def test_what_costs_a_lead_more_is_told_like_a_finding(presend: Presend, root: Path) -> None:
    done = presend("personas", "shrink", "new/hi", "LEN02", cwd=root)
    assert "Any first name with a letter outside the basic ones, such as ë." in done.out
    assert '    first_name = "ë"' in done.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hi", "TOK04", "--lead", "ann"), "hi has no finding TOK04 for ann"),
        (("hi", "TON01"), "hi has no finding TON01 for any lead"),
        (("hi", "COV01"), "presend personas complete"),
        (("hi", "TOK99"), "there is no rule TOK99"),
        (("hi", "TOK"), "TOK are several rules; name one, such as TOK01"),
        (("hi", "TOK04", "--lead", "bob"), "there is no lead bob"),
        (("nw/hi", "TOK04"), "did you mean new/hi?"),
    ],
)
def test_what_there_is_not_is_told(
    presend: Presend, root: Path, words: tuple[str, ...], said: str
) -> None:
    done = presend("personas", "shrink", *words, cwd=root)
    assert done.code == 2
    assert said in done.err


def test_a_value_that_toml_cannot_hold_is_told_as_json_holds_it(
    presend: Presend, workspace: Make
) -> None:
    message = f"{HEAD}Hi {{% if lead.note is none %}}HUGE SALE NOW HUGE{{% endif %}}\n"
    workspace(
        {
            "presend.toml": '[fields]\nnote = { type = "text", missing = ["none"] }\n',
            "personas/a.jsonl": '{"format": 1}\n{"id": "a", "custom": {"note": null}}\n',
            "templates/new/hi.sms.j2": message,
        }
    )
    done = presend("personas", "shrink", "./templates/new/hi.sms.j2", "TON01")
    assert (done.code, done.err) == (0, "")
    assert "Any lead whose note is null." in done.out
    assert "    note: null, as JSON lines hold it" in done.out
