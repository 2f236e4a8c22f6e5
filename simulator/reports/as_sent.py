"""What the provider does to a text, in one line of words."""

from collections.abc import Iterator, Mapping

from simulator.data.providers import About
from simulator.rendering.as_sent import Account, Fitting
from simulator.reports.printable import one_line

_UNKNOWN: Mapping[About, str] = {
    "prefix": "what it puts first",
    "footer": "what it adds at the end",
    "short_link": "whether it shortens links",
    "smart_encoding": "whether it replaces special letters",
}


def as_sent_line(
    account: Account, *, kind: str, country: str, lead: Mapping[str, object]
) -> str | None:
    """What is added and changed when a text of this kind goes to this lead, and what is unknown.

    `None` where there is nothing to tell.
    """
    name = account.provider.name
    doing = list(_doing(account, account.fitting(kind, country, lead)))
    sentences = [f"{name} {_listed(doing)}."] if doing else []
    if account.needs_brand:
        sentences.append("The brand has no name, so nothing that names it is added.")
    if account.unknown:
        unknown = _listed([_UNKNOWN[about] for about in account.unknown])
        sentences.append(f"Not known of {name}: {unknown}.")
    return " ".join(sentences) or None


def _doing(account: Account, fitting: Fitting) -> Iterator[str]:
    if fitting.prefix:
        yield f"puts “{one_line(fitting.prefix.words.strip())}” first"
    if fitting.link and fitting.link.is_tail:
        yield f"adds {len(fitting.link.words)} characters to each link"
    elif fitting.link:
        yield f"makes links as short as {one_line(fitting.link.words)}"
    if account.encoding:
        yield "replaces special letters"
    if fitting.footer:
        yield f"adds “{one_line(fitting.footer.words.strip())}” at the end"


def _listed(words: list[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
