"""The review of a workspace in pieces, for whoever cannot wait for the whole."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from simulator.loading.unsaved import SCRATCH, has_base, is_read, read_unsaved
from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.review.campaigns import Campaigns, review_campaigns
from simulator.review.collect import merged
from simulator.review.conditions import review_conditions
from simulator.review.copies import Copy, copies_of, copy_for_all, parted
from simulator.review.costs import Costs
from simulator.review.coverage import review_included
from simulator.review.desk import desk_for
from simulator.review.enrolment import EnrolsAt
from simulator.review.faults import findings_of
from simulator.review.includes import review_includes
from simulator.review.lead_rules import review_leads
from simulator.review.left_out import left_out
from simulator.review.paths import files_of, is_concerned, is_told
from simulator.review.preview import Preview, preview
from simulator.review.proof import with_proof
from simulator.review.registration import review_registration
from simulator.review.replies import review_replies
from simulator.review.result import (
    CampaignLines,
    LeadLine,
    MessageReview,
    Progress,
    Review,
    by_place,
)
from simulator.review.selection import Selection
from simulator.review.spellings import review_spellings
from simulator.review.targeting import review_targeting
from simulator.review.times_rules import review_times
from simulator.review.versions import review_versions


class Reviewer:
    """Reviews the messages of one workspace, each when it is asked for.

    What is put together from its pieces is what `review_workspace` says. `now` is the instant
    that counts as the present, `enrolled_at` is as there; the rules are those of the settings
    unless there is a `selection`.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        now: dt.datetime,
        enrolled_at: dt.datetime | str | EnrolsAt | None = None,
        selection: Selection | None = None,
    ) -> None:
        self.workspace = workspace
        self.selection = selection or Selection.of(workspace.settings, styles=workspace.styles)
        self.now = now
        self._enrolled_at = enrolled_at
        self.as_of = now.date()
        self.enrols_at = EnrolsAt.after(now, workspace.settings, enrolled_at)
        self.desk = desk_for(workspace, self.selection, self.as_of, self.enrols_at)
        self.costs = Costs(workspace, self.selection, self.as_of)

    @cached_property
    def copies(self) -> tuple[Copy, ...]:
        """Every message file with the leads that get it, sorted by file."""
        return copies_of(self.workspace, self.desk.enrolments)

    @cached_property
    def copies_by_file(self) -> dict[str, Copy]:
        """The same by file."""
        return {copy.message.file: copy for copy in self.copies}

    def review_copy(self, copy: Copy, go_on: Callable[[], object] = bool) -> MessageReview:
        """Review one message file for all its leads.

        `go_on` is called for each distinct text; what it raises ends the review.
        """
        review = self.costs.review(copy, self.desk, go_on)
        beside = (
            *review_versions(copy, self.desk, review.findings),
            *review_targeting(copy, self.copies, self.desk),
            *review_spellings(copy, self.copies, self.desk),
        )
        return replace(review, findings=(*review.findings, *beside)) if beside else review

    def review_source(
        self, file: str, source: str, go_on: Callable[[], object] = bool
    ) -> tuple[tuple[Finding, ...], MessageReview | None]:
        """Review `source` as if it stood in the message file `file`.

        Returns what is wrong with the file itself, and the review of the message in it, if one
        can be read; `go_on` is as in `review_copy`.
        """
        if not is_read(file):
            return (), None
        message, faults = read_unsaved(self.workspace, file, source)
        findings = tuple(findings_of(faults, self.selection))
        if message is None or not has_base(self.workspace, message):
            return findings, None
        return findings, self.review_copy(self.copy_of(message), go_on)

    def twin(self) -> "Reviewer":
        """A reviewer of the same, for another thread: one fills one message at a time."""
        other = Reviewer(
            self.workspace, now=self.now, enrolled_at=self._enrolled_at, selection=self.selection
        )
        other.copies = self.copies
        return other

    def copy_of(self, message: Message) -> Copy:
        """What `message` is reviewed as, in the place of the message that its file holds."""
        if message.file == SCRATCH:
            return copy_for_all(self.workspace, message)
        known = self.copies_by_file.get(message.file)
        if known is None:
            others = (each for each in self.workspace.messages if each.file != message.file)
            messages = tuple(sorted((*others, message), key=lambda each: each.file))
            workspace = replace(self.workspace, messages=messages)
            copies = copies_of(workspace, self.desk.enrolments)
            return next(copy for copy in copies if copy.message is message)
        sequence = self.workspace.sequences.get(message.campaign)
        draft = message.front.draft or bool(sequence and sequence.draft)
        return replace(known, message=message, draft=draft)

    def preview(self, copy: Copy, lead: Persona) -> Preview:
        """The message as one lead gets it."""
        return preview(copy, lead, self.desk, self.costs.prices)

    def review_files(
        self, paths: Collection[str] = (), *, with_times: bool = True
    ) -> Iterator[Finding]:
        """What is wrong with files, leads, languages, conditions and replies, samples, includes.

        Also with campaigns, and, `with_times`, with the times at which its leads get their texts.
        """
        chosen = self._chosen(paths)
        yield from self._of_faults(paths, chosen)
        yield from review_leads(self.workspace, self.selection, paths)
        yield from review_conditions(self.desk, paths)
        yield from review_replies(self.desk, paths)
        yield from review_registration(self.desk, self.copies, paths)
        campaigns = Campaigns(self.desk, self.copies)
        yield from review_campaigns(campaigns, paths)
        if with_times:
            yield from review_times(campaigns, paths)
        yield from review_includes(self.desk, paths)

    def review(self, paths: Collection[str] = (), progress: Progress | None = None) -> Review:
        """Review the workspace, or what `paths` name; `progress` is told after each message."""
        chosen = self._chosen(paths)
        reviews = []
        for done, copy in enumerate(chosen, 1):
            reviews.append(with_proof(self.review_copy(copy), self.desk))
            if progress:
                progress(done, len(chosen))
        return self.whole(self.review_files(paths), reviews)

    def whole(self, of_files: Iterable[Finding], reviews: Collection[MessageReview]) -> Review:
        """The review that consists of these pieces, each of another file."""
        findings = [*of_files, *(each for review in reviews for each in review.findings)]
        if len(reviews) == len(self.copies):  # else some message may yet go a way of an include
            covered = ((each.copy, part) for each in reviews for part in each.coverage)
            findings += review_included(covered, self.desk)
        account = self.desk.account
        leads, hostile = parted(self.workspace.personas)
        nobodys = left_out(self.workspace, self.desk.enrolments)
        return Review(
            findings=tuple(sorted(merged(findings), key=by_place)),
            as_of=self.as_of,
            messages=len(reviews),
            renderings=sum(len(each.copy.leads) for each in reviews),
            leads=len(leads),
            hostile=len(hostile),
            left_out=nobodys.outside,
            unconsented=nobodys.unconsented,
            untargeted=sum(each.copy.is_for_others for each in reviews),
            lacks_brand=account.provider.name if account.needs_brand else "",
            costs=tuple(each.cost for each in reviews if each.cost),
            bill=self.costs.bill(reviews),
            campaigns=tuple(self._lines(reviews)),
        )

    def _lines(self, reviews: Iterable[MessageReview]) -> Iterator[CampaignLines]:
        for name in sorted({each.copy.message.campaign for each in reviews}):
            runs = self.desk.runs.get(name)
            if runs is not None:
                found = self.desk.enrolments.of(runs.sequence)
                lines = (LeadLine(each.leads, each.declared) for each in runs.classes)
                yield CampaignLines(name, len(found.leads), found.counts, tuple(lines))

    def _chosen(self, paths: Collection[str]) -> list[Copy]:
        return [copy for copy in self.copies if is_concerned(copy.message, paths, self.workspace)]

    def _of_faults(self, paths: Collection[str], chosen: list[Copy]) -> Iterator[Finding]:
        depended_on = {
            file for copy in chosen if paths for file in files_of(copy.message, self.workspace)
        }
        faults = [
            fault
            for fault in self.workspace.faults
            if is_told(fault.location.file, paths, depended_on)
        ]
        return findings_of(faults, self.selection)
