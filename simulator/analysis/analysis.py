"""`analyze`: every reading of one text, made once."""

from dataclasses import dataclass

from simulator.analysis.asks.calls_to_action import is_clear, read_calls_to_action
from simulator.analysis.brand.reading import read_brand
from simulator.analysis.broken.broken_tokens import read_broken_tokens
from simulator.analysis.categories import read_categories
from simulator.analysis.fraud import read_fraud
from simulator.analysis.health.reading import read_health
from simulator.analysis.language import is_understood, read_language
from simulator.analysis.links import Link, read_links, read_shorteners
from simulator.analysis.opt_out.collisions import read_collisions
from simulator.analysis.opt_out.decoys import read_decoys
from simulator.analysis.opt_out.reading import read_opt_outs
from simulator.analysis.pressure.reading import read_pressure
from simulator.analysis.spans import CallToAction, OptOut, Restricted, Span
from simulator.analysis.tokens import tokenize
from simulator.analysis.tone.shouting import read_shouting
from simulator.analysis.typography import read_typography


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a reader finds in one text.

    Spans are in code points of the text. `language` is the one told, or read from the words;
    `None` when nobody can tell. Where `understood` is false the text is in a language whose
    orders and questions are not read, so that an empty `calls_to_action` proves nothing.
    `pressure` is urging without a fact, threats, guilt and blame for silence; of these `threats`
    threaten, frighten or shame the reader, and `blame` blames for silence.
    `broken_tokens` are placeholders that were not filled and the gaps that empty ones leave.
    `opt_outs` are all ways out, clear ones first, and `opt_out` the first of them. `decoys` are
    words that end messages elsewhere, and here mean something else. `brand_named` is empty too
    where nobody told the brand. `money_or_secrets` are requests that frauds make.
    """

    language: str | None = None
    understood: bool = True
    opt_out: OptOut | None = None
    opt_outs: tuple[OptOut, ...] = ()
    decoys: tuple[Span, ...] = ()
    keyword_collisions: tuple[Span, ...] = ()
    calls_to_action: tuple[CallToAction, ...] = ()
    cta_clear: bool = False
    shouting: tuple[Span, ...] = ()
    pressure: tuple[Span, ...] = ()
    threats: tuple[Span, ...] = ()
    blame: tuple[Span, ...] = ()
    broken_tokens: tuple[Span, ...] = ()
    brand_named: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    public_shorteners: tuple[Span, ...] = ()
    health_details: tuple[Span, ...] = ()
    money_or_secrets: tuple[Span, ...] = ()
    restricted: tuple[Restricted, ...] = ()
    smart_punctuation: tuple[Span, ...] = ()


def analyze(
    text: str,
    *,
    language: str | None = None,
    country: str = "US",
    kind: str = "marketing",
    brand: str | None = None,
    provider: str | None = None,
) -> Analysis:
    """Read `text` once; never raises, whatever the text.

    `provider` is the platform whose keywords count beside those that carriers know.
    """
    tokens = tokenize(text)
    words = {word for _, word, _, _ in tokens}
    links = read_links(text, tokens)
    spoken = language or read_language(text, tokens, words)
    opt_outs = read_opt_outs(text, tokens, words, told=language, language=spoken, country=country)
    named = read_brand(text, tokens, brand)
    calls = read_calls_to_action(
        text, tokens, opt_outs, words, language=spoken, kind=kind, named=named
    )
    pressure = read_pressure(text, tokens, words, named)
    return Analysis(
        language=spoken,
        understood=is_understood(spoken, tokens, text),
        opt_out=opt_outs[0] if opt_outs else None,
        opt_outs=opt_outs,
        decoys=read_decoys(text, tokens, words, opt_outs),
        keyword_collisions=read_collisions(text, tokens, words, opt_outs, provider=provider),
        calls_to_action=calls,
        cta_clear=is_clear(calls),
        shouting=read_shouting(text, tokens, opt_outs, brand),
        pressure=pressure.spans,
        threats=pressure.threats,
        blame=pressure.blame,
        broken_tokens=read_broken_tokens(text, tokens, words, language=spoken, brand=brand),
        brand_named=named,
        links=links,
        public_shorteners=read_shorteners(links),
        health_details=read_health(text, tokens, words, brand=brand),
        money_or_secrets=read_fraud(text, tokens, words, links, brand=brand),
        restricted=read_categories(text, tokens, words),
        smart_punctuation=read_typography(text),
    )


def analyze_tokens(
    text: str,
    *,
    language: str | None = None,
    brand: str | None = None,
    **_: str | None,
) -> Analysis:
    """Read of `text` only what is broken in it: a fraction of the work, for rules on that alone."""
    tokens = tokenize(text)
    spoken = language or read_language(text, tokens)
    broken = read_broken_tokens(text, tokens, language=spoken, brand=brand)
    return Analysis(language=spoken, broken_tokens=broken)
