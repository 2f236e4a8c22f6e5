"""Which translations are older than what they translate, by git or by the files' times."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from simulator.loading.discovery import TEMPLATES
from simulator.loading.fault import FaultError
from simulator.loading.front_matter import split_front_matter
from simulator.model.message import Message

APART: Final = 60.0
"""Seconds by which a translation may be older: files are written and checked out in no order."""

_UNITS: Final = (86_400.0, 3_600.0, 60.0)
_PATIENCE: Final = 0.5
"""Seconds after which a repository's past is left unread."""
_MOST_READ: Final = 4_000_000
_LOG = ("log", "--format=%ct", "--raw", "--abbrev=64", "--no-renames", "--relative", "-z")
_SAFE = ("-c", "log.showSignature=false", "-c", "core.fsmonitor=false", "-c", "diff.renames=false")
_SHA256: Final = 64
_QUIET: Final = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "LC_ALL": "C",
}


@dataclass
class _Past:
    """When each file was committed as what, the last time first."""

    commits: dict[str, list[tuple[float, str]]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Now:
    """A file as it is: when it was changed last, and whether git holds it so."""

    at: float
    content: bytes
    is_committed: bool = False


def behind(root: Path, messages: Iterable[Message]) -> Mapping[str, float]:
    """For each translation that is older than its base, by file: by how many seconds.

    They are whole days, hours or minutes. Nothing for what nobody can tell; never raises.
    """
    pairs = list(_pairs(messages))
    if not pairs:
        return {}
    past = _past(root) if _is_in_repository(root) else _Past()
    if past is None:
        return {}
    known: dict[str, _Now | None] = {}
    for pair in pairs:
        for file in pair:
            if file not in known:
                known[file] = _now(root, file, past)
    found: dict[str, float] = {}
    for own, base in pairs:
        mine, theirs = known[own], known[base]
        if mine and theirs and theirs.at - mine.at >= APART:
            found[own] = theirs.at - mine.at
    same = _same_words(root, {own: base for own, base in pairs if own in found}, known, past)
    return {own: _rounded(late) for own, late in found.items() if own not in same}


def _rounded(seconds: float) -> float:
    """Down to what is told, so that a file which is only touched is no news."""
    unit = next(unit for unit in _UNITS if seconds >= unit)
    return seconds // unit * unit


def _pairs(messages: Iterable[Message]) -> Iterator[tuple[str, str]]:
    """Each translation's file with its base's."""
    messages = list(messages)
    bases = {
        (each.campaign, each.id, each.channel): each.file
        for each in messages
        if each.language is None
    }
    for each in messages:
        base = bases.get((each.campaign, each.id, each.channel))
        if each.language is not None and base:
            yield each.file, base


def _is_in_repository(root: Path) -> bool:
    return any((folder / ".git").exists() for folder in (root, *root.parents))


def _now(root: Path, file: str, past: _Past) -> _Now | None:
    try:
        content = (root / file).read_bytes()
        changed = (root / file).stat().st_mtime
    except OSError:
        return None
    commits = past.commits.get(file)
    if commits and commits[0][1] in _ids(content, len(commits[0][1])):
        return _Now(commits[0][0], content, is_committed=True)
    return _Now(changed, content)


def _ids(content: bytes, length: int) -> Iterator[str]:
    """What git calls a file of this content, with its own line ends or with plain ones."""
    make = hashlib.sha256 if length == _SHA256 else hashlib.sha1
    for each in (content, content.replace(b"\r\n", b"\n")):
        yield make(b"blob %d\0" % len(each) + each).hexdigest()


def _past(root: Path) -> _Past | None:
    """What git knows of the templates; `None` where it can't be asked in time."""
    output = _git(root, (*_LOG, "--", TEMPLATES))
    return None if output is None else _read_log(output)


def _read_log(output: bytes) -> _Past:
    """Read times, and behind each what was committed then: a row of words, then the file."""
    past = _Past()
    at = 0.0
    parts = iter(output.decode("utf-8", "surrogateescape").split("\0"))
    for part in parts:
        word = part.strip()
        if word.isdecimal():
            at = float(word)
        elif word.startswith(":"):
            row = word.split(" ")
            file = next(parts, "")
            past.commits.setdefault(file, []).append((at, row[3]))
    return past


def _git(root: Path, words: Sequence[str], given: bytes = b"") -> bytes | None:
    import subprocess  # noqa: PLC0415 - few workspaces have translations in a repository

    with suppress(OSError, subprocess.SubprocessError, ValueError):
        done = subprocess.run(  # noqa: S603 - words of ours, and no shell
            ("git", "-C", str(root), *_SAFE, *words),  # noqa: S607 - whichever git people use
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            env={**os.environ, **_QUIET},
            check=False,
        )
        if done.returncode == 0 and len(done.stdout) <= _MOST_READ:
            return done.stdout
    return None


def _same_words(
    root: Path, pairs: Mapping[str, str], known: Mapping[str, _Now | None], past: _Past
) -> frozenset[str]:
    """The translations whose base had the same words, white space aside, when they were changed."""
    then: dict[str, str] = {}
    for own, base in pairs.items():
        mine = known[own]
        before = [id_ for at, id_ in past.commits.get(base, ()) if mine and at <= mine.at + APART]
        if before and set(before[0]) != {"0"}:
            then[own] = before[0]
    contents = _contents(root, frozenset(then.values())) if then else {}
    return frozenset(
        own
        for own, id_ in then.items()
        if (theirs := known[pairs[own]])
        and id_ in contents
        and _words(contents[id_]) == _words(theirs.content)
    )


def _contents(root: Path, ids: frozenset[str]) -> Mapping[str, bytes]:
    """What git holds by these names."""
    output = _git(root, ("cat-file", "--batch"), "".join(f"{id_}\n" for id_ in ids).encode())
    found: dict[str, bytes] = {}
    start = 0
    while output and (end := output.find(b"\n", start)) >= 0:
        words = output[start:end].split()
        size = int(words[2]) if len(words) == 3 and words[2].isdigit() else -1  # noqa: PLR2004 - name, kind, size
        if size >= 0:
            found[words[0].decode()] = output[end + 1 : end + 1 + size]
        start = end + 1 + max(size, -1) + 1
    return found


def _words(content: bytes) -> tuple[list[str], list[str]]:
    """What of a message is written for leads: its body, and the lines of what can be translated."""
    text = content.decode("utf-8", "replace").replace("\r\n", "\n").removeprefix("\ufeff")
    try:
        parts = split_front_matter(text, "")
    except FaultError:
        return text.split(), []
    shown = [line for line in parts.front.split("\n") if line.startswith(("subj", "preh", "title"))]
    return parts.body.split(), shown
