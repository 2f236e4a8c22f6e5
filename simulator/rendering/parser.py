"""From a template's parts to its tree, with mistakes said in a copywriter's words."""

from collections.abc import Callable
from typing import NoReturn, TypeVar

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.lexer import Token, TokenStream
from jinja2.parser import Parser

from simulator.errors import TemplateError
from simulator.rendering.quoted import bad_escape
from simulator.rendering.scan import LEXER, STOCK, Scan
from simulator.rendering.tag_wording import (
    backslash_fault,
    braces_fault,
    expected_fault,
    general_fault,
    unknown_tag_fault,
)

_Tree = TypeVar("_Tree", nodes.Expr, list[nodes.Node])


def parse(scan: Scan) -> nodes.Template:
    """The tree of a template, its line numbers being offsets plus one; raises `TemplateError`."""
    return nodes.Template(_guarded(scan, lambda parser: parser.subparse()), lineno=1)


def parse_condition(scan: Scan) -> nodes.Template:
    """The tree of a template that prints `yes` when the expression holds, else nothing."""
    test = _guarded(scan, _whole_expression)
    yes = nodes.Output([nodes.TemplateData("yes", lineno=1)], lineno=1)
    return nodes.Template([nodes.If(test, [yes], [], [], lineno=1)], lineno=1)


def _whole_expression(parser: "_Parser") -> nodes.Expr:
    expression = parser.parse_expression()
    if not parser.stream.eos:
        raise parser.stream.left_over()
    return expression


def _guarded(scan: Scan, read: Callable[["_Parser"], _Tree]) -> _Tree:
    parser: _Parser | None = None
    try:
        parser = _Parser(scan)
        return read(parser)
    except RecursionError:
        deepest = parser.opened[-1].lineno - 1 if parser and parser.opened else 0
        message = "Tags are nested too deeply in this message."
        raise scan.error_at(scan.tag(deepest), message, "Nest fewer of them.") from None
    except TemplateSyntaxError as error:
        raise _unreadable(scan, error) from None


def _unreadable(scan: Scan, error: TemplateSyntaxError) -> TemplateError:
    part = scan.part_at(error.lineno - 1)
    bad = bad_escape(part) if part and part.kind == "string" else None
    if bad:
        start, written = bad
        return scan.error(start, start + len(written), *backslash_fault())
    return scan.error_at(scan.tag(error.lineno - 1), *general_fault(error.message or ""))


class _Stream(TokenStream):
    """The parser's words, which say what they miss."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        super().__init__(LEXER.wrap(scan.stream()), scan.name, None)

    def expect(self, expr: str) -> Token:
        if self.current.test(expr):
            return next(self)
        raise self._unexpected(expr)

    def left_over(self) -> TemplateError:
        """Return the mistake that more follows where all should be said."""
        return self._unexpected("variable_end")

    def _unexpected(self, expected: str) -> TemplateError:
        start, end = self.extent(self.current)
        found = self.scan.text[start:end] or "the end"
        if expected == "colon" and found == "}":
            return self.scan.error(*self._inner_braces(end), *braces_fault())
        before, tag = self.scan.words_before(start)
        return self.scan.error(start, end, *expected_fault(expected, found, before, tag))

    def _inner_braces(self, end: int) -> tuple[int, int]:
        """Where the braces stand that are closed at `end`, with those directly before them."""
        start = stop = next(start for start, close in self.scan.closing.items() if close == end)
        while (part := self.scan.part_at(start - 1)) and part.raw == "{":
            start -= 1
        return start, stop + 1

    def extent(self, token: Token) -> tuple[int, int]:
        """Where a word stands; the end of the text is an empty place."""
        if token.type == "eof":
            return len(self.scan.text), len(self.scan.text)
        return token.lineno - 1, self.scan.part_end(token.lineno - 1)


class _Parser(Parser):
    """The language's own parser; it remembers which blocks are open."""

    stream: _Stream

    def __init__(self, scan: Scan) -> None:
        super().__init__(STOCK, "")
        self.scan = scan
        self.stream = _Stream(scan)
        self.opened: list[Token] = []

    def parse_statement(self) -> nodes.Node | list[nodes.Node]:
        self.opened.append(self.stream.current)
        result = super().parse_statement()
        self.opened.pop()
        return result

    def fail(
        self,
        msg: str,
        lineno: int | None = None,
        exc: type[TemplateSyntaxError] = TemplateSyntaxError,
    ) -> NoReturn:
        del exc  # all mistakes are of one kind here
        offset = (self.stream.current.lineno if lineno is None else lineno) - 1
        what, remedy = general_fault(msg)
        raise self.scan.error(offset, self.scan.part_end(offset), what, remedy)

    def _fail_ut_eof(
        self, name: str | None, end_token_stack: list[tuple[str, ...]], lineno: int | None
    ) -> NoReturn:
        del end_token_stack  # the open tags say more
        if name is None:
            raise self._unclosed()
        offset = (self.stream.current.lineno if lineno is None else lineno) - 1
        innermost = self.opened[-2].value if len(self.opened) > 1 else None
        what, remedy = unknown_tag_fault(name, innermost)
        raise self.scan.error(offset, offset + len(name), what, remedy)

    def _unclosed(self) -> TemplateError:
        tag = self.opened[-1]
        return self.scan.error_at(
            self.scan.tag(tag.lineno - 1),
            f"The {{% {tag.value} %}} that starts here is never closed.",
            f"Write {{% end{tag.value} %}} where it ends.",
        )
