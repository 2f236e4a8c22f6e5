"""The review of a list of leads for people: counts alone, of what each message is for them."""

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from simulator.length.cost import money
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.reports.full import Paint, plain
from simulator.reports.printable import one_line
from simulator.review.lead_lists.list_review import Counted, ListReview, MessageCount

WIDTH: Final = 80
_NAME: Final = 26
_MOST_TEXTS: Final = 3


def list_review(review: ListReview, *, paint: Paint = plain, hints: bool = False) -> Iterator[str]:
    """The lines of the report; hints fold into one line unless `hints`."""
    folded = 0
    for each in review.findings:
        if each.finding.severity is Severity.INFO and not hints:
            folded += 1
        else:
            yield from _paragraph(each, review.leads, paint)
    if folded:
        yield f"{counted(folded, 'hint')}; --hints shows them"
        yield ""
    yield from _enrolled(review)
    yield from _table(review)
    yield from _wrapped(closing(review))


def _enrolled(review: ListReview) -> Iterator[str]:
    """Whom each campaign takes, and whom it leaves out."""
    if review.campaigns:
        yield "Leads enrolled"
    for each in review.campaigns:
        mark = " (draft)" if each.draft else ""
        without = [f"{leads:,} {why}" for why, leads in each.left_out.items()]
        left_out = f"; left out: {', '.join(without)}" if without else ""
        said = f"{each.campaign}{mark}: {each.enrolled:,} of {review.leads:,}{left_out}."
        yield from _indented(said)
    if review.campaigns and not review.asks_consent:
        yield from _indented("No column of the list tells of consent, so none was asked for.")
    if review.campaigns:
        yield ""


def lines_named(lines: Sequence[int], leads: int) -> str:
    """The lines of the list where the first of so many leads stand."""
    more = ", …" if leads > len(lines) else ""
    noun = "line" if leads == 1 else "lines"
    return f"{noun} {', '.join(map(str, lines))}{more}"


def _paragraph(each: Counted, leads: int, paint: Paint) -> Iterator[str]:
    finding = each.finding
    mark = " (draft)" if finding.draft else ""
    yield f"{one_line(str(finding.place))}  {paint(finding.severity.value, finding.severity)}{mark}"
    for part in filter(None, (finding.what, finding.why, finding.remedy)):
        yield from _indented(part)
    of = f"{each.leads:,} of {counted(leads, 'lead')}" if each.leads else ""
    if each.lines:
        of += f" ({lines_named(each.lines, each.leads)})"
    yield from _indented(f"{of}  {finding.rule}".strip())
    yield ""


def _table(review: ListReview) -> Iterator[str]:
    billed = [each for each in review.messages if each.texts]
    if billed:
        heads = [f"{number}" for number in range(1, _MOST_TEXTS + 1)]
        yield _row("Leads by texts billed", [*heads, "more", "in all"])
    campaign = None
    for each in review.messages:
        if each.campaign != campaign:
            campaign = each.campaign
            yield f"  {one_line(campaign)}"
        yield from _message(each, review.currency)
    if billed:
        yield from _wrapped(_sum(billed, review.currency))
    yield ""


def _message(each: MessageCount, currency: str) -> Iterator[str]:
    name = each.file.rpartition("/")[2].removesuffix(".j2").removesuffix(".sms")
    label = one_line(f"    {name}{' (draft)' if each.draft else ''}")
    if each.texts:
        more = sum(leads for texts, leads in each.texts.items() if texts > _MOST_TEXTS)
        cells = [each.texts[number] for number in range(1, _MOST_TEXTS + 1)]
        if len(label) > _NAME:
            yield label
            label = ""
        yield _row(label, [f"{cell:,}" for cell in (*cells, more, each.billed)])
    else:
        yield f"{label}: {counted(each.leads, 'lead')}"
    yield from _notes(each, currency)


def _notes(each: MessageCount, currency: str) -> Iterator[str]:
    if each.over:
        limit = counted(each.limit, "text")
        yield from _indented(f"{counted(each.over, 'lead')} over the limit of {limit}.", 6)
    for name, leads in each.fallbacks.most_common():
        noun = one_line(name.replace("_", " "))
        yield from _indented(f"{counted(leads, 'lead')} with other words, for want of {noun}.", 6)
    if each.refused:
        yield from _indented(f"{counted(each.refused, 'lead')} whom it can't be filled for.", 6)
    if currency and each.price:
        yield from _indented(f"{money(each.price, currency)} for all of them.", 6)


def _sum(billed: Sequence[MessageCount], currency: str) -> str:
    counts = [each for each in billed if not each.draft]
    texts = sum((each.billed * each.share for each in counts), Decimal(0))
    said = f"All messages to all of them: {texts:,.0f} texts billed"
    price = sum((each.price * each.share for each in counts), Decimal(0))
    if currency and price:
        said += f", {money(price, currency)}"
    unpriced = max((each.unpriced for each in counts), default=0)
    without = f" There is no rate for {counted(unpriced, 'lead')}." if currency and unpriced else ""
    return f"{said}.{without}"


def closing(review: ListReview) -> str:
    """What was found for how many, in a sentence or two."""
    counts = Counter(each.finding.severity for each in review.findings if not each.finding.draft)
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "hint"}
    said = [counted(counts[each], name) for each, name in names.items() if counts[each]]
    text = ", ".join(said) or "Nothing wrong"
    text += f" in {counted(len(review.messages), 'message')} for {counted(review.leads, 'lead')}."
    if away := review.leads - review.reached:
        told = {why or "outside every campaign's audience": n for why, n in review.left_out.items()}
        whys = [f"{leads:,} {why}" for why, leads in told.items()]
        text += f" {counted(away, 'lead')} would get none: {', '.join(whys)}."
    return text


def concise_list(review: ListReview) -> Iterator[str]:
    """A line a finding, and the closing one."""
    for each in review.findings:
        finding = each.finding
        lines = f", {lines_named(each.lines, each.leads)}" if each.lines else ""
        of = f" ({counted(each.leads, 'lead')}{lines})" if each.leads else ""
        yield one_line(
            f"{finding.place}: {finding.severity.value}{' (draft)' if finding.draft else ''}: "
            f"{finding.what}{of} [{finding.rule}]"
        )
    yield closing(review)


def _row(label: str, cells: Sequence[str]) -> str:
    return f"{label:<{_NAME}}" + "".join(f" {cell:>9}" for cell in cells)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(one_line(text), WIDTH, break_on_hyphens=False)


def _indented(text: str, depth: int = 2) -> list[str]:
    indent = " " * depth
    return textwrap.wrap(
        one_line(text),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
