"""`analyze`: every reading of one text, made once."""

from dataclasses import dataclass

from simulator.analysis.broken_tokens import read_broken_tokens
from simulator.analysis.calls_to_action import is_clear, read_calls_to_action
from simulator.analysis.language import is_understood, read_language
from simulator.analysis.opt_out import read_opt_outs
from simulator.analysis.shouting import read_shouting
from simulator.analysis.spans import CallToAction, OptOut, Span
from simulator.analysis.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Analysis:
    """What a reader finds in one text.

    Spans are in code points of the text. `language` is the one told, or read from the words;
    `None` when nobody can tell. Where `understood` is false the text is in a language whose
    orders and questions are not read, so that an empty `calls_to_action` proves nothing.
    `broken_tokens` are placeholders that were not filled and the gaps that empty ones leave.
    """

    language: str | None = None
    understood: bool = True
    opt_out: OptOut | None = None
    calls_to_action: tuple[CallToAction, ...] = ()
    cta_clear: bool = False
    shouting: tuple[Span, ...] = ()
    broken_tokens: tuple[Span, ...] = ()


def analyze(
    text: str,
    *,
    language: str | None = None,
    country: str = "US",
    kind: str = "marketing",  # noqa: ARG001 - part of the stable interface
    brand: str | None = None,
) -> Analysis:
    """Read `text` once; never raises, whatever the text."""
    tokens = tokenize(text)
    spoken = language or read_language(text, tokens)
    opt_outs = read_opt_outs(text, tokens, language=spoken, country=country)
    calls = read_calls_to_action(text, tokens, opt_outs)
    return Analysis(
        language=spoken,
        understood=is_understood(language, tokens),
        opt_out=opt_outs[0] if opt_outs else None,
        calls_to_action=calls,
        cta_clear=is_clear(tokens, calls),
        shouting=read_shouting(text, tokens, opt_outs, brand),
        broken_tokens=read_broken_tokens(text, tokens, language=spoken, brand=brand),
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
