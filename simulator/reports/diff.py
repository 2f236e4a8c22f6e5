"""Fixes as a diff: the lines as they stand, and as they would read."""

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from simulator.loading.edits import Body
from simulator.model.counted import counted
from simulator.model.finding import Edit, Severity
from simulator.model.place import Location
from simulator.reports.full import WIDTH, Paint, plain
from simulator.reports.printable import one_line
from simulator.reports.visible import sign_by_sign
from simulator.reports.wording import shortfalls, summary
from simulator.review.fixes import Proposal, proposals
from simulator.review.result import Review

_LONGEST = 400
_KEPT = 80
_HEAD = re.compile(r".*\s")
_TAIL = re.compile(r"\s.*")


def as_diff(
    review: Review,
    bodies: Mapping[str, Body],
    *,
    unit: str,
    takers: Mapping[str, int],
    paint: Paint = plain,
) -> Iterator[str]:
    """The lines of the report: each fix of `review`, then the summary.

    `bodies` are the texts as they stand; `takers` counts the messages that take an include in.
    """
    fixes = proposals(review.findings, bodies)
    for each in fixes:
        yield _title(each, takers)
        for file, edits in _by_file(each.fix.edits):
            yield from _file(bodies[file], edits, paint)
        yield ""
    closing = (_counts(fixes), summary(review, unit=unit), shortfalls(review))
    yield from textwrap.wrap(" ".join(filter(None, closing)), WIDTH)


def _title(proposal: Proposal, takers: Mapping[str, int]) -> str:
    """The rules, what the fix saves, and whether it is made unasked."""
    fix = proposal.fix
    parts = [", ".join(proposal.rules) + (" (draft)" if proposal.draft else "")]
    if fix.saves:
        parts.append(f"saves {counted(fix.saves, 'text')} billed")
    parts.append("safe: --fix makes it" if fix.is_safe else "offered only: changes the meaning")
    shared = {edit.location.file for edit in fix.edits} & takers.keys()
    parts += [
        f"{one_line(file)} is in {counted(takers[file], 'message')}" for file in sorted(shared)
    ]
    return "  ".join(parts)


def _counts(fixes: Sequence[Proposal]) -> str:
    safe = sum(each.fix.is_safe for each in fixes)
    return f"Fixes: {safe:,} safe, {len(fixes) - safe:,} offered only." if fixes else "No fixes."


def _by_file(edits: Iterable[Edit]) -> Iterator[tuple[str, list[Edit]]]:
    files: dict[str, list[Edit]] = {}
    for edit in sorted(dict.fromkeys(edits), key=attrgetter("location")):
        files.setdefault(edit.location.file, []).append(edit)
    yield from files.items()


def _file(body: Body, edits: Iterable[Edit], paint: Paint) -> Iterator[str]:
    """The changed lines of a file; `edits` rise."""
    lines = body.text.split("\n")
    name = one_line(body.file)
    yield f"--- {name}"
    yield f"+++ {name}"
    shift = 0
    for group in by_lines(edits):
        first, last = group[0].location.line, group[-1].location.end_line
        old, new = _changed(lines[first - body.line : last - body.line + 1], group)
        yield f"@@ -{_range(first, len(old))} +{_range(first + shift, len(new))} @@"
        yield from (paint(f"-{line}", Severity.ERROR) for line in old)
        yield from (paint(f"+{line}", Severity.INFO) for line in new)
        shift += len(new) - len(old)


def by_lines(edits: Iterable[Edit]) -> Iterator[list[Edit]]:
    """Edits, which rise, with those that share a line together."""
    group: list[Edit] = []
    for edit in edits:
        if group and edit.location.line > group[-1].location.end_line:
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _range(first: int, number: int) -> str:
    return str(first) if number == 1 else f"{first},{number}"


def _changed(lines: Sequence[str], edits: Sequence[Edit]) -> tuple[list[str], list[str]]:
    """The lines that `edits` touch, before and after, as they can be shown."""
    text = "\n".join(lines)
    first = edits[0].location.line
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    old: list[str] = []
    new: list[str] = []
    at = 0
    for edit in edits:
        start, end = _offsets(edit.location, starts, first)
        kept = _kept(text[at:start])
        old += (kept, _shown(text[start:end]))
        new += (kept, _shown(edit.text))
        at = end
    rest = _kept(text[at:])
    return "".join((*old, rest)).split("\n"), "".join((*new, rest)).split("\n")


def _offsets(where: Location, starts: Sequence[int], first: int) -> tuple[int, int]:
    return (
        starts[where.line - first] + where.column - 1,
        starts[where.end_line - first] + where.end_column - 1,
    )


def _kept(text: str) -> str:
    """What stays as it is; the middle of a very long line is left out."""
    return "\n".join(map(_shortened, text.split("\n")))


def _shortened(text: str) -> str:
    if len(text) > _LONGEST:
        head, tail = _HEAD.match(text[:_KEPT]), _TAIL.search(text[-_KEPT:])
        text = f"{head[0] if head else text[:_KEPT]}…{tail[0] if tail else text[-_KEPT:]}"
    return one_line(text)


def _shown(text: str) -> str:
    """What changes: what nobody would see of it is written out."""
    shown = sign_by_sign(text)
    return shown if text.strip() else shown.replace(" ", "␣")
