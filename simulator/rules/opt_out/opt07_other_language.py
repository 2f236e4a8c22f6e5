"""OPT07: a way out in another language than the text."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import ClassVar

from simulator.analysis import OptOut, Span
from simulator.analysis.covered import Covered
from simulator.analysis.language import read_language
from simulator.analysis.tokens import Token, tokenize
from simulator.data.language_names import LANGUAGE_NAMES
from simulator.data.opt_out.lines import NEAR, OF_COUNTRIES
from simulator.model.finding import Severity
from simulator.rules.opt_out.duty import kept_keyword, line_for, must_say, rewriting
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_BOTH_FINE = {"CA": frozenset({"en", "fr"})}
"""Countries in whose languages a way out may be, whatever the text's own."""

_HARD_TO_TELL = frozenset({"nb", "da"})
"""Languages whose short texts look alike: between them only what is told counts."""

_ALIKE = (frozenset({"de", "nl", "da", "nb", "sv"}), frozenset({"es", "pt", "it"}))
"""Languages that share the little words which give a short text away."""

_FEWEST_WORDS = 4


class OtherLanguage(TextRule):
    """The way out is in another language than the text.

    A Spanish text that ends "Reply STOP to opt out" asks its readers to know English just where
    it matters. The word STOP itself is at home in every language: "Responde STOP para darte de
    baja" is fine.

    Whoever can't read how to leave complains instead, and laws that want a plain way out mean
    plain to the reader. In Canada English and French are both fine, and a text that gives the way
    out in two languages is fine if one of them is its own.

    Write the line that the finding shows. The language is the one in the message's file name, such
    as `welcome.es.sms.j2`; without one it is read from the words.
    """

    code: ClassVar[str] = "OPT07"
    name: ClassVar[str] = "way-out-in-other-language"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "industry SMS guides: the opt-out line in the language of the text"
    supersedes: ClassVar[tuple[str, ...]] = ("OPT02",)
    bad: ClassVar[str] = (
        "Té del Puerto: ya llegaron los tés de primavera. Reserva tu cata: "
        "https://tedelpuerto.example/cata Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "Té del Puerto: ya llegaron los tés de primavera. Reserva tu cata: "
        "https://tedelpuerto.example/cata Responde STOP para darte de baja."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the best of the ways out, where none is in the text's language."""
        opt_outs = reading.analysis.opt_outs
        if not opt_outs or not all(each.language for each in opt_outs):
            return
        spoken = _body_language(reading, opt_outs)
        if not spoken or any(_is_fine(each, spoken, reading) for each in opt_outs):
            return
        yield _hit(reading, opt_outs[0], spoken)


def _primary(tag: str | None) -> str:
    language = (tag or "").partition("-")[0].lower()
    return NEAR.get(language, language)


def _body_language(reading: Reading, opt_outs: Sequence[OptOut]) -> str:
    """The language of the words around the ways out; empty when nobody can tell."""
    if reading.circumstances.language:
        return _primary(reading.circumstances.language)
    spans = sorted(each.span for each in opt_outs)
    if reading.text.isascii():
        body, tokens = reading.text, _outside(reading.tokens, spans)
    else:
        body = " ".join(_pieces(reading.text, spans))
        tokens = tokenize(body)
    enough = sum(token.kind == "word" for token in tokens) >= _FEWEST_WORDS
    return _primary(read_language(body, tokens)) if enough else ""


def _outside(tokens: Sequence[Token], spans: Collection[Span]) -> Sequence[Token]:
    if len(spans) == 1:
        ((begin, end),) = spans
        return [token for token in tokens if not begin <= token[2] < end]
    covered = Covered(spans)
    return [token for token in tokens if token.start not in covered]


def _pieces(text: str, spans: Iterable[Span]) -> Iterator[str]:
    at = 0
    for start, end in spans:
        yield text[at:start]
        at = max(at, end)
    yield text[at:]


def _is_fine(opt_out: OptOut, spoken: str, reading: Reading) -> bool:
    about = reading.circumstances
    both = {_primary(opt_out.language), spoken}
    if len(both) == 1 or both <= _BOTH_FINE.get(about.country.upper(), frozenset()):
        return True
    return about.language is None and (both <= _HARD_TO_TELL or _is_at_home(opt_out, both, reading))


def _is_at_home(opt_out: OptOut, both: Collection[str], reading: Reading) -> bool:
    """Whether the text may well be in the way out's language, though its few words look alike."""
    if not any(each.issuperset(both) for each in _ALIKE):
        return False
    own = OF_COUNTRIES.get(reading.circumstances.country.upper())
    return _primary(opt_out.language) in {own, _primary(reading.analysis.language)}


def _hit(reading: Reading, opt_out: OptOut, spoken: str) -> Hit:
    about = reading.circumstances
    keyword = kept_keyword(reading, opt_out)
    line = line_for(reading, keyword if keyword == "STOP" else None, spoken)
    changes = rewriting(reading, opt_out, line) if opt_out.way == "keyword" else ()
    is_told = about.language is not None
    return Hit(
        what=f"The way out is in {_name(_primary(opt_out.language))}, the text in {_name(spoken)}.",
        why="Who can't read it can't leave.",
        remedy=f'Write "{line}"' if line else f"Write it in {_name(spoken)}.",
        span=opt_out.span,
        severity=None if opt_out.clear or not must_say(about) else Severity.ERROR,
        confidence="high" if is_told else "medium",
        changes=changes,
        is_safe=is_told and keyword == "STOP" and opt_out.clear and bool(changes),
    )


def _name(language: str) -> str:
    return LANGUAGE_NAMES.get(language, f"another language ({language})")
