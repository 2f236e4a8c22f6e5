"""Many literal texts in one go, a line each."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from simulator.loading.text_rows import TextRow, read_text_rows
from simulator.model.finding import Fault, Finding
from simulator.model.message import Channel, FrontMatter, Kind, Message
from simulator.model.sending import as_limit
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.as_sent import Account, account_of
from simulator.review.copies import copy_for_all
from simulator.review.desk import Desk, desk_for
from simulator.review.faults import findings_of
from simulator.review.messages import review_copy
from simulator.review.places import Source
from simulator.review.result import Progress, Review, by_place
from simulator.review.selection import Selection
from simulator.review.texts import review_text
from simulator.rules.reading import Circumstances


@dataclass
class _Batch:
    """What reviewing a line takes: for templates, a desk for each brand, made when first met."""

    selection: Selection
    settings: Settings
    account: Account
    now: dt.datetime
    open_workspace: Callable[[], Workspace]
    desks: dict[str | None, Desk] = field(default_factory=dict)

    def review(self, row: TextRow | Fault) -> Iterable[Finding]:
        if isinstance(row, Fault):
            return findings_of([row], self.selection)
        key = f"line {row.line}"  # two rows may have one id
        if row.template:
            found = self._review_template(row)
            return (replace(each, place=replace(each.place, key=key)) for each in found)
        source = Source(row.name, row.text, key=key)
        return review_text(source, self._circumstances(row), self.selection)

    def _circumstances(self, row: TextRow) -> Circumstances:
        country = "US" if row.country is None else row.country
        return Circumstances(
            kind=row.kind,
            country=country,
            language=row.language,
            brand=row.brand,
            limit=as_limit(self.settings.limit_segments),
            limits=self.account.limits(country),
            reference_bits=self.account.reference_bits(country),
            provider=self.settings.provider,
            sender_type=self.settings.sending.sender,
            one_way=self.settings.sending.is_one_way,
        )

    def _review_template(self, row: TextRow) -> Iterator[Finding]:
        message = Message(
            id="text",
            campaign="",
            channel=Channel.SMS,
            file=row.name,
            body=row.text,
            front=FrontMatter(kind=Kind(row.kind)),
            language=row.language,
        )
        desk = self._desk(row.brand or None)
        copy = copy_for_all(desk.workspace, message, row.country)
        return review_copy(replace(copy, is_for_others=True), desk)

    def _desk(self, brand: str | None) -> Desk:
        if None not in self.desks:
            self.desks[None] = self._made(self.open_workspace())
        if brand not in self.desks:
            workspace = self.desks[None].workspace
            table = {**workspace.settings.brand, "name": brand}
            settings = workspace.settings.model_copy(update={"brand": table})
            branded = replace(
                workspace,
                settings=settings,
                brand_stands_in=False,
                links_stand_in=workspace.links_stand_in or brand != workspace.brand_name,
            )
            self.desks[brand] = self._made(branded)
        return self.desks[brand]

    def _made(self, workspace: Workspace) -> Desk:
        return desk_for(workspace, self.selection, self.now.date())


def review_lines(
    lines: Iterable[bytes],
    selection: Selection,
    *,
    now: dt.datetime,
    settings: Settings,
    open_workspace: Callable[[], Workspace],
    progress: Progress | None = None,
) -> Review:
    """Review JSON lines of texts; those with `"template": true` are filled for the leads first.

    What the provider adds when it sends comes to the templates; the other texts are taken as sent,
    by the brand that their line names, or by one that nobody knows.

    Findings come in the order of the lines. `open_workspace` is called once, at the first
    template.
    """
    rows = list(read_text_rows(lines))
    account = account_of(settings, now.date())
    batch = _Batch(selection, settings, account, now, open_workspace)
    findings: list[Finding] = []
    for done, row in enumerate(rows, 1):
        findings += sorted(batch.review(row), key=by_place)
        if progress:
            progress(done, len(rows))
    return Review(
        findings=tuple(findings),
        as_of=now.date(),
        messages=sum(isinstance(row, TextRow) for row in rows),
    )
