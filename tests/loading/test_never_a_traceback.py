"""Whatever stands in a file, loading ends with a workspace, or with the error that it documents."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import SettingsError
from simulator.loading import load_workspace

FILES = (
    "presend.toml",
    "pyproject.toml",
    "templates/fresh/sequence.toml",
    "templates/fresh/welcome.sms.j2",
    "templates/fresh/welcome.es.sms.j2",
    "templates/_shared/footer.j2",
    "personas/a.toml",
    "personas/b.jsonl",
)
WORDS = st.sampled_from(
    [
        *(
            "+++\n",
            "[[steps]]\n",
            "id = 'a'\n",
            "message = 'welcome'\n",
            "window = ",
            "{",
            "}",
            "\n",
        ),
        *(
            "[[step]]\n",
            "idd = 'b'\n",
            "mesage = 'x'\n",
            "replies = [{to='a'}]\n",
            "---\n",
            "k: v\n",
        ),
        *('"first_name": "\\ud83d"', '{"id": "b", "\\ud83d": 1}\n', "[personas]\n", "kidn = 1\n"),
        *("[", "]", "=", '"', "'", "\\", "format = 1\n", "format = 2\n", "[tool.presend]\n", "x."),
        *("[fields]\n", "car = {type='list', of={type='text'}}\n", "[[personas]]\n", "custom = "),
        *(
            '{"format": 1}\n',
            '{"id": "a"}\n',
            '{"id": 1',
            '"custom": {"a": [1, {}]}',
            "null",
            "NaN",
        ),
        *("1e999", "9" * 5000, "2026-13-01", "24:00", "\0", "\x1b", "é", "\ud7ff", "[[" * 60),
    ]
)
JUNK = st.binary(max_size=60) | st.lists(WORDS, max_size=10).map(
    lambda words: "".join(words).encode()
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("workspace")
    for name in FILES:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
    return root


@given(contents=st.fixed_dictionaries({}, optional=dict.fromkeys(FILES, JUNK)))
def test_any_bytes_in_any_file_are_read_or_refused(
    folder: Path, contents: dict[str, bytes]
) -> None:
    for name in FILES:
        (folder / name).unlink(missing_ok=True)
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    with contextlib.suppress(SettingsError):
        workspace = load_workspace(folder)
        assert all(f"{fault.location}{fault.what}".isprintable() for fault in workspace.faults)
