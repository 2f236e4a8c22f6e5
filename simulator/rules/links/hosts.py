"""Whose site a link leads to, as far as its name tells."""

from collections.abc import Collection

from simulator.analysis import Link
from simulator.analysis.brand.forms import forms_of, words_of
from simulator.analysis.tokens import fold
from simulator.data.brand_words import LEGAL_FORMS, TRADES
from simulator.data.known_hosts import KNOWN_SITES, SHARED_ENDINGS
from simulator.data.top_level_domains import WORD_LIKE_DOMAINS

_SHORTEST_WORD = 4
_SHORTEST_STEM = 3
_SHORTEST_SHORT = 4
_SAME_START = 4
_COUNTRY = 2
_WITH_SHARED = 3


def site_of(host: str) -> str:
    """The name that somebody owns: `shop.harbour.co.uk` is `harbour.co.uk`."""
    labels = host.split(".")
    shared = len(labels) >= _WITH_SHARED and labels[-2] in SHARED_ENDINGS
    size = _WITH_SHARED if shared and len(labels[-1]) == _COUNTRY else 2
    return ".".join(labels[-size:])


def is_surely_meant(link: Link) -> bool:
    """Whether it is no slip such as "see you.at"."""
    if link.scheme or link.user or len(link.path) > 1:
        return True
    return link.host.rpartition(".")[2] not in WORD_LIKE_DOMAINS


def is_own(link: Link, own_hosts: Collection[str]) -> bool:
    """Whether it leads to one of the brand's own hosts, or to the same site."""
    sites = {site_of(host) for host in own_hosts}
    return link.host in own_hosts or site_of(link.host) in sites


def is_known(link: Link) -> bool:
    """Whether it leads to a site that everybody knows."""
    return link.host in KNOWN_SITES or site_of(link.host) in KNOWN_SITES


def resembles(link: Link, brand: str) -> bool:
    """Whether a part of the host reads as the brand or as an abbreviation of it."""
    name = forms_of(brand)
    if name.as_it_stands:
        return True  # its letters have no spelling in most hosts
    labels = [_plain(label) for label in link.shown_host.split(".")[:-1]] or [_plain(link.host)]
    forms = {form.letters for forms in name.forms.values() for form in forms}
    words = words_of(brand)
    return any(_is_like(label, forms, words) for label in labels if label)


def _plain(label: str) -> str:
    return "".join(filter(str.isalnum, fold(label)))


def _is_like(label: str, forms: Collection[str], words: Collection[str]) -> bool:
    if any(_shares(label, form) for form in forms):
        return True
    own = [word for word in words if word not in TRADES and word not in LEGAL_FORMS]
    if any(len(word) >= _SHORTEST_WORD and word in label for word in own):
        return True
    stems = (word.removesuffix("s") for word in own)
    return any(len(stem) >= _SHORTEST_STEM and label.startswith(stem) for stem in stems)


def _shares(label: str, form: str) -> bool:
    """Whether one is in the other, begins as it does, or is it with letters left out."""
    if form in label and len(form) > 1:
        return True
    if label[:_SAME_START] == form[:_SAME_START] and len(label) >= _SHORTEST_SHORT:
        return True
    return label[0] == form[0] and len(label) > 1 and _is_left_of(label, form)


def _is_left_of(label: str, form: str) -> bool:
    letters = iter(form)
    return all(letter in letters for letter in label)
