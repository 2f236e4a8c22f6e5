"""What stands beside or below the library for each kind of row."""

import heapq
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from textual.content import Content

from simulator.errors import PresendError
from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.library.about import about_message, about_sequence, in_short
from simulator.tui.screens.library.broken_file import Mistake
from simulator.tui.screens.library.outline import Kind, Node
from simulator.tui.studio import by_weight

if TYPE_CHECKING:
    from simulator.review.copies import Copy
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.library.detail import Detail
    from simulator.tui.studio import Studio

MOST = 12
"""So many findings of a campaign are shown."""

SCRATCH_IS = (
    "A text that belongs to no campaign yet: paste it and see at once what leads get of it and "
    "what is wrong. Copy it back, or keep it as a message."
)


def fill(detail: "Detail", node: Node | None, studio: "Studio") -> None:
    """Show what is to be said of a row."""
    if node is None or not studio.is_loaded:
        detail.show_rows("Library", "", [], [], [], is_asked=False)
    elif node.kind is Kind.SCRATCH:
        _fill_scratch(detail, studio)
    elif _is_faulty(node) and (findings := studio.findings_of(node.file)):
        name = "Cannot be read" if node.is_broken else "Mistake"
        source = source_of(studio, findings[0].place.file)
        detail.show_broken(Mistake.of(findings[0]), source, name)
    elif file := text_of(node):
        _fill_message(detail, file, studio)
    else:
        _fill_campaign(detail, node, studio)


def _is_faulty(node: Node) -> bool:
    """Whether the row's file is shown by what is wrong with it."""
    return node.is_broken or node.kind is Kind.SEQUENCE


def text_of(node: Node) -> str:
    """The message file that a row opens: its own, or the first below it; empty for none."""
    if node.kind in (Kind.MESSAGE, Kind.STEP):
        return next(iter(node.message_files), "")
    return ""


def source_of(studio: "Studio", file: str) -> str:
    """What a file holds, as it is typed if it is; nothing where it cannot be read."""
    from simulator.loading.sources import read_source  # noqa: PLC0415 - not before the first paint

    if file in studio.buffers:
        return studio.buffers[file].text
    try:
        return read_source(studio.workspace.root, file)
    except PresendError:
        return ""


def _fill_scratch(detail: "Detail", studio: "Studio") -> None:
    rows = [*detail.in_rows(SCRATCH_IS), _enter("opens it")]
    if studio.is_read_only:
        from simulator.tui.first_run import key_of_copy  # noqa: PLC0415 - after the first paint

        key = f"  {key_of_copy(cast('PresendApp', detail.app)):>5}"
        keeps = "  keeps a copy of this example"
        rows.append(Content.assemble((key, str(Role.KEY)), keeps))
    detail.show_rows("Scratch text", "", rows, [], [], is_asked=False)


def _fill_message(detail: "Detail", file: str, studio: "Studio") -> None:
    copy = _copy_of(file, studio)
    reviewer = studio.reviewer
    findings = studio.findings_of(file)
    if copy is None or reviewer is None:
        detail.show_rows("Message", "", [], findings, [("file", file)], is_asked=False)
        return
    lead = copy.leads[0] if copy.leads else None
    preview = reviewer.preview(copy, lead) if lead else None
    reach = "no lead gets it" if copy.is_for_others else f"1 of {len(copy.leads)}"
    about = about_message(copy.message, studio.workspace.sequences.get(copy.message.campaign))
    is_asked = file in studio.reviews
    detail.show_text(
        preview, _name(lead), reach if lead else "", findings, about, is_asked=is_asked
    )


def _copy_of(file: str, studio: "Studio") -> "Copy | None":
    from simulator.loading.unsaved import read_unsaved  # noqa: PLC0415 - after the first paint

    reviewer = studio.reviewer
    if reviewer is None:
        return None
    buffer = studio.buffers.get(file)
    if buffer is None or not buffer.is_edited:
        return reviewer.copies_by_file.get(file)
    message: Message | None
    message, _ = read_unsaved(studio.workspace, file, buffer.text)
    return reviewer.copy_of(message) if message else None


def _name(lead: Persona | None) -> str:
    if lead is None:
        return "no lead gets it"
    from simulator.reports.lead_names import lead_name  # noqa: PLC0415 - after the first paint

    return lead_name(lead)


def _fill_campaign(detail: "Detail", node: Node, studio: "Studio") -> None:
    sequence = studio.workspace.sequences.get(node.campaign)
    if node.kind is Kind.STEP:
        rows = [*detail.in_rows("This step sends no text."), _enter("opens its campaign's steps")]
        detail.show_rows("Step", node.name, rows, [], [], is_asked=False)
        return
    if node.kind in (Kind.OTHERS, Kind.FILE):
        rows = detail.in_rows("Files with mistakes that are in no campaign.")
        detail.show_rows("Other files", "", rows, _worst(node, studio), [], is_asked=False)
        return
    is_made = sequence is not None
    about = list(about_sequence(sequence)) if sequence else []
    key = "opens its steps" if is_made else "makes its sequence"
    unsaid = detail.in_rows("Nothing says yet when its texts are sent.")
    rows = [*(_in_two_rows(about) or unsaid), _enter(key)]
    is_sequence = node.kind is Kind.SEQUENCE
    name = "Sequence" if is_sequence else "Campaign"
    info = node.campaign if is_sequence else f"{node.campaign}, {in_short(node)}"
    is_asked = all(file in studio.reviews for file in node.message_files)
    detail.show_rows(name, info, rows, _worst(node, studio), about, is_asked=is_asked)


def _in_two_rows(about: list[tuple[str, str]]) -> list[Content]:
    """What a campaign is for, and whom it texts when."""
    values = [literal(value) for name, value in about if value and name != "stops on"]
    between = Content.styled(" · ", str(Role.QUIET))
    rows = (between.join(values[:2]), between.join(values[2:]))
    return [Content.assemble(" ", row) for row in rows if row.plain]


def _enter(verb: str) -> Content:
    return Content.assemble("  ", ("Enter", str(Role.KEY)), f"  {verb}")


def _worst(node: Node, studio: "Studio") -> list[Finding]:
    return heapq.nsmallest(MOST, _findings(node, studio), key=by_weight)


def _findings(node: Node, studio: "Studio") -> Iterator[Finding]:
    """What is wrong below a row, each once."""
    told = set()
    for file in node.files:
        review = studio.reviews.get(file)
        for finding in (*studio.faults.get(file, ()), *(review.findings if review else ())):
            same = (finding.rule, finding.place, finding.what)
            if same not in told:
                told.add(same)
                yield finding
