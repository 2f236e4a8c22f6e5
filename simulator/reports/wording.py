"""Words that the text formats share: how many, who, and the closing line."""

from collections import Counter

from simulator.model.counted import counted, is_or_are
from simulator.model.finding import Finding, Severity
from simulator.review.result import Review


def who(finding: Finding, shared: str = "") -> str:
    """Whom a finding holds for, in words; empty when it holds for no lead in particular.

    `shared` says what they share: `those without a first name`.
    """
    number = len(finding.leads)
    hostile = "hostile " if finding.is_of_hostile else ""
    if number == 0:
        return ""
    if number == 1:
        alone = f", the one {one_of(shared)}" if shared.startswith("those ") else ""
        return f"{hostile}lead {finding.leads[0]}{alone}"
    if number == finding.reach:
        return f"all {number} {hostile}leads, such as {finding.example}"
    told = f", {shared}" if shared else ""
    return f"{number} of {finding.reach} {hostile}leads{told}, such as {finding.example}"


def one_of(shared: str) -> str:
    """What one lead has and no other."""
    return shared.partition(" ")[2]


def summary(review: Review, *, unit: str) -> str:
    """What was found in what, on one line; `unit` is what was reviewed: a message or a text."""
    counts = Counter(finding.severity for finding in review.findings if not finding.draft)
    drafts = sum(finding.draft for finding in review.findings)
    names = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "hint"}
    found = [counted(counts[each], name) for each, name in names.items() if counts[each]]
    where = f" in {counted(review.messages, unit)}"
    where += f" for {_tried_on(review)}" if review.leads or review.hostile else ""
    text = (", ".join(found) or "Nothing wrong") + where
    if drafts:
        text += f"; {counted(drafts, 'finding')} in drafts, which do not count"
    return f"{text}. As of {review.as_of.isoformat()}."


def _tried_on(review: Review) -> str:
    """`61 leads (and 24 hostile ones)`."""
    if not review.leads:
        return counted(review.hostile, "hostile lead")
    leads = counted(review.leads, "lead")
    ones = "one" if review.hostile == 1 else "ones"
    return f"{leads} (and {review.hostile:,} hostile {ones})" if review.hostile else leads


def shortfalls(review: Review) -> str:
    """Sentences on what the review could not bring together, or nothing."""
    sentences = []
    if review.left_out:
        leads = counted(review.left_out, "lead")
        sentences.append(f"{leads} {is_or_are(review.left_out)} outside every campaign's audience.")
    if review.unconsented:
        (why, number), *more = review.unconsented.items()
        others = "".join(f", {count:,} {other}" for other, count in more)
        sentences.append(f"Left out: {counted(number, 'lead')} {why}{others}.")
    if review.untargeted:
        messages = counted(review.untargeted, "message")
        sentences.append(f"No lead would get {messages}; the others stood in.")
    if review.lacks_brand:
        puts = f"{review.lacks_brand} puts your brand's name into texts"
        sentences.append(f"{puts}: set brand in presend.toml, so that it is counted.")
    return " ".join(sentences)
