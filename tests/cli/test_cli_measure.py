"""`presend measure`: a text, standard input, or many lines."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]
MakeWorkspace = Callable[[dict[str, str]], Path]

CURLY = "it’s ready"
LONG = "Brightwell: it’s Sam. " + "word " * 20
RATES = """
rates = [
    { price = 0.0079, carrier_fee = 0.003 },
    { country = "GB", price = 0.04 },
    { country = "GB", since = 2999-01-01, price = 9 },
]
"""


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def row(text: str, **more: object) -> str:
    return json.dumps({"text": text, **more}) + "\n"


def as_data(presend: Presend, *words: str, given: str | bytes = "") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        presend("measure", *words, "--format", "json", given=given).out
    )
    return found


def rows(presend: Presend, *words: str, given: str | bytes) -> list[dict[str, Any]]:
    out = presend("measure", "--jsonl", "-", "--format", "json", *words, given=given).out
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("", "1 text billed  0 characters  160 to spare  special letters: no"),
        ("a" * 161, "2 texts billed  161 characters  145 to spare  special letters: no"),
        (LONG, "2 texts billed  122 characters  12 to spare  special letters: yes"),
        ("€" * 80, "1 text billed  80 characters  0 to spare  special letters: no"),
    ],
)
def test_the_first_line_says_what_is_billed(presend: Presend, text: str, figures: str) -> None:
    assert presend("measure", text).out.splitlines()[0] == figures


def test_a_special_letter_is_told_once_with_what_to_write(presend: Presend) -> None:
    out = presend("measure", "it’s Sam’s").out
    line = "  ’  U+2019 RIGHT SINGLE QUOTATION MARK at 3, 2 times: write '"
    assert line in out.splitlines()


def test_an_emoji_is_told_to_count_twice(presend: Presend) -> None:
    assert "  😀  U+1F600 GRINNING FACE at 4, counts twice\n" in presend("measure", "Hi 😀").out


def test_what_a_cut_saves_is_told(presend: Presend) -> None:
    assert "\nCut 1 character to be billed 1 text less.\n" in presend("measure", "a" * 161).out


def test_what_plain_letters_save_is_a_diff(presend: Presend) -> None:
    lines = presend("measure", LONG).out.splitlines()
    at = lines.index("In plain letters: 2 texts billed -> 1, 12 to spare -> 38")
    assert lines[at + 1].startswith("  - Brightwell: it’s Sam.")
    assert lines[at + 2].startswith("  + Brightwell: it's Sam.")


def test_what_would_change_the_meaning_is_told_as_such(presend: Presend) -> None:
    out = presend("measure", "Acme™ " + "word " * 20).out
    assert "  ™  U+2122 TRADE MARK SIGN at 5: write (TM), if it means the same here\n" in out
    assert "In plain letters, if they mean the same here: 2 texts billed -> 1" in out


def test_letters_without_plain_ones_are_told_to_be_left_out(presend: Presend) -> None:
    out = presend("measure", "it’s 😀 " + "word " * 20).out
    assert "\nWithout 😀, and with the others in plain letters: 1 text billed\n" in out


def test_what_cannot_be_sent_makes_the_exit_code_1(presend: Presend) -> None:
    done = presend("measure", "ab\x1b[31mcd")
    assert done.code == 1
    assert "\n  an escape sign: character 3\n" in done.out
    assert "\x1b" not in done.out


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("Hi", "Hi"),
        ("Hi\n", "Hi"),
        ("Hi\r\n", "Hi"),
        ("Hi\n\n", "Hi\n"),
        (" Hi \n", " Hi "),
        ("a\r\nb", "a\r\nb"),
        ("\ufeffHi", "Hi"),
        ("a\0b", "a\0b"),
        ("", ""),
    ],
)
@pytest.mark.parametrize("words", [(), ("-",)])
def test_standard_input_loses_one_final_line_end(
    presend: Presend, words: tuple[str, ...], given: str, text: str
) -> None:
    (part,) = as_data(presend, *words, given=given)["parts"]
    assert part["text"] == text


def test_a_text_between_quotes_keeps_all_of_it(presend: Presend) -> None:
    (part,) = as_data(presend, " Hi \n")["parts"]
    assert part["text"] == " Hi \n"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (b"abc\xffd", "standard input is not UTF-8, see its byte 4"),
        ("Hi".encode("utf-16"), "standard input is not UTF-8, it is UTF-16"),
        (b"a" * 10_000_001, "standard input holds more than 10 MB"),
    ],
)
def test_what_is_no_text_is_refused(presend: Presend, given: bytes, says: str) -> None:
    done = presend("measure", given=given)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"presend: {says}")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("Hi", "--jsonl", "-"), "leave out TEXT"),
        (("--jsonl", "-", "--kind", "marketing"), "leave out --kind"),
        (("Hi\udcff",), "the text is not UTF-8: see its byte 3"),
        (("Hi", "--country", "Spain"), "SPAIN is no country; write two capital letters"),
        (("Hi", "--provider", "klavio"), "did you mean klaviyo?"),
    ],
)
def test_a_mistake_on_the_command_line_says_what_to_do(
    presend: Presend, words: tuple[str, ...], says: str
) -> None:
    done = presend("measure", *words)
    assert (done.code, done.out) == (2, "")
    assert says in done.err


def test_json_holds_the_whole_measurement(presend: Presend) -> None:
    found = as_data(presend, CURLY)
    assert (found["encoding"], found["units"], found["segments"]) == ("UCS-2", 10, 1)
    assert (found["room"], found["to_save_one"]) == (60, 0)
    assert found["parts"] == [{"start": 0, "units": 10, "text": CURLY}]
    (special,) = found["not_gsm"]
    assert special["code_point"] == "U+2019"
    (swap,) = found["substitutions"]
    assert (swap["after"], swap["safe"], swap["chosen"]) == ("'", True, True)


def test_parts_in_json_say_where_they_start_and_what_they_take(presend: Presend) -> None:
    parts = as_data(presend, "a" * 152 + "€" + "b" * 10)["parts"]
    assert [(part["start"], part["units"]) for part in parts] == [(0, 152), (152, 12)]


@pytest.mark.parametrize(
    ("words", "units"),
    [
        (("--alphabet", "turkish"), (155, 149, 8)),
        (("--header", "long"), (160, 152, 16)),
        ((), (160, 153, 8)),
    ],
)
def test_options_choose_what_a_part_holds(
    presend: Presend, words: tuple[str, ...], units: tuple[int, ...]
) -> None:
    text = "ışık" if "turkish" in words else "light"
    alphabet = as_data(presend, text, *words)["alphabet"]
    assert (alphabet["single"], alphabet["each"], alphabet["reference_bits"]) == units


def test_a_boundary_keeps_what_readers_see_as_one(presend: Presend) -> None:
    text = "a" * 65 + "👨\u200d👩" + "b" * 10
    first, _ = as_data(presend, text, "--boundary", "grapheme")["parts"]
    assert first["text"] == "a" * 65


def test_lines_are_measured_one_object_each(presend: Presend) -> None:
    found = rows(presend, given=row("Hi", id="a") + "\n" + row("it’s"))
    assert [(each["id"], each["line"], each["encoding"]) for each in found] == [
        ("a", 1, "GSM-7"),
        ("line 3", 3, "UCS-2"),
    ]


def test_half_a_character_in_a_line_is_counted_and_told(presend: Presend) -> None:
    done = presend("measure", "--jsonl", "-", "--format", "json", given='{"text": "x\\ud83d"}')
    assert json.loads(done.out)["unsendable"] == [{"offset": 1, "reason": "lone surrogate"}]
    assert done.code == 1


@pytest.mark.parametrize("bad", ["{", "[1]", '{"tex": 1}', row("Hi {{ x }}", template=True)])
def test_a_bad_line_is_told_in_its_place(presend: Presend, bad: str) -> None:
    given = row("Hi") + bad.strip() + "\n" + row("Ho")
    found = rows(presend, given=given)
    assert ["error" in each for each in found] == [False, True, False]
    assert (found[1]["id"], found[1]["line"]) == ("line 2", 2)
    assert presend("measure", "--jsonl", "-", given=given).code == 1


def test_lines_in_words_take_one_line_each_and_a_sum(presend: Presend) -> None:
    out = presend("measure", "--jsonl", "-", given=row("Hi", id="a\x1b[0m") + row(LONG)).out
    assert out.splitlines() == [
        "a\\x1b[0m  1 text billed  2 characters  158 to spare  special letters: no",
        "line 2  2 texts billed  122 characters  12 to spare  special letters: yes",
        "2 messages, 3 texts billed.",
    ]


def test_no_lines_are_nothing_to_measure(presend: Presend) -> None:
    assert presend("measure", "--jsonl", "-", given="\n").code == 3


@pytest.mark.parametrize(
    ("words", "costs"),
    [((), "0.0218"), (("--country", "gb"), "0.08"), (("--country", "US"), "0.0218")],
)
def test_rates_of_the_workspace_give_a_price(
    presend: Presend, workspace: MakeWorkspace, words: tuple[str, ...], costs: str
) -> None:
    workspace({"presend.toml": RATES})
    assert as_data(presend, LONG, *words)["price"]["total"] == costs
    assert f"  costs ${costs}" in presend("measure", LONG, *words).out.splitlines()[0]


@pytest.mark.parametrize(
    ("words", "says"),
    [((), "no rate without a country"), (("--country", "FR"), "no rate for FR")],
)
def test_a_rate_that_is_lacking_is_told(
    presend: Presend, workspace: MakeWorkspace, words: tuple[str, ...], says: str
) -> None:
    workspace({"presend.toml": 'rates = [{ country = "GB", price = 0.04 }]'})
    assert says in presend("measure", "Hi", *words).out.split("GSM-7")[0]


def test_without_rates_no_price_is_told(presend: Presend) -> None:
    assert as_data(presend, "Hi")["price"] is None


def test_what_a_provider_adds_counts_and_is_shown_as_added(
    presend: Presend, workspace: MakeWorkspace
) -> None:
    workspace({"presend.toml": 'brand = "Acme"'})
    lines = presend("measure", "Hi Dana", "--provider", "klaviyo").out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("  Acme: Hi Dana "))
    assert lines[at + 1].startswith("  ++++++       +")
    assert as_data(presend, "Hi Dana", "--provider", "klaviyo")["characters"] > 7


def test_the_workspaces_provider_counts_only_when_asked(
    presend: Presend, workspace: MakeWorkspace
) -> None:
    workspace({"presend.toml": 'brand = "Acme"\nprovider = "klaviyo"'})
    assert as_data(presend, "Hi Dana")["characters"] == 7


def test_the_accounts_own_words_count_for_its_own_provider_alone(
    presend: Presend, workspace: MakeWorkspace
) -> None:
    workspace({"presend.toml": 'provider = "twilio"\n[sending]\nfooter = "Bye"'})
    assert as_data(presend, "Hi", "--provider", "twilio")["characters"] == 6
    assert as_data(presend, "Hi", "--provider", "generic")["characters"] == 2


def test_more_than_the_platform_takes_makes_the_exit_code_1(presend: Presend) -> None:
    done = presend("measure", "a" * 1001, "--provider", "close")
    assert done.code == 1
    assert "Close takes at most 1,000 characters." in done.out


def test_ten_parts_are_drawn_and_the_others_counted(presend: Presend) -> None:
    out = presend("measure", given="a" * 153 * 12).out
    assert "─ part 10 of 12:" in out
    assert "─ 2 more parts, from character 1,531 ─" in out


def test_a_terminal_without_a_text_is_told_how_to_give_one() -> None:
    master, slave = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "simulator", "measure"],
        stdin=slave,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    os.close(slave)
    os.close(master)
    assert done.returncode == 3
    assert 'presend measure "Hi Dana"' in done.stderr


def test_many_lines_take_little_memory() -> None:
    code = (
        "import resource, sys\n"
        "from simulator.cli.main import presend\n"
        "presend.main(['measure', '--jsonl', '-', '--format', 'json'], standalone_mode=False)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )

    def peak(lines: int) -> int:
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=row("it’s ready " * 9) * lines,
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        assert done.stdout.count("\n") == lines
        return int(done.stderr)

    assert peak(3000) < 1.2 * peak(10)
