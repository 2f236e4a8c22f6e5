"""Random templates and fields for them, drawn from any source of chance."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from tests.rendering.bounds.case import Case

_ALPHABETS = ("letters", "plain", "gsm", "latin1", "any", "digits")
_GAPS = (["absent"], ["none"], ["empty"], ["absent", "none"], ["absent", "none", "empty"])
_WORDS = (
    *("one", "Zwölf", "ß", "", "€5", "olà", "GOLD", "gold", "a b", " ", "10", "x" * 9, "é-é"),
    *("…", "😀", "Ça", "ab", "New York", "ŉ", "true", "007", "-1"),
)
_LITERALS = ("Hi ", ", ", "!\n", "a" * 9, "a" * 30, "é", "€", "[x]", " – ", "ж", "😀", "x", " ")
_TEXT_FILTERS = (
    *("upper", "lower", "title", "capitalize", "trim", "string", "reverse", "first", "last"),
    *("truncate(8)", "truncate(6, true, '…', 0)", "truncate(9, false, '...', 2)", "list|join('-')"),
    *("replace('a', 'xyz')", "replace('e', '')", "replace(' ', '–')", "replace('ab', '€', 1)"),
    *("default('nobody')", "default('no one', true)", "d(lead.b)", "default(lead.c, true)"),
    *("trim('a')", "replace('', '.')", "format", "replace(lead.c, 'q')"),
)
_NUMBER_FILTERS = ("abs", "round", "round(1)", "int", "float", "round(0, 'ceil')", "default(7)")
_TESTS = (
    *("defined", "undefined", "none", "string", "number", "boolean", "upper", "lower", "mapping"),
    *("sequence", "iterable", "true", "false", "integer", "float"),
)
_NUMBER_TESTS = ("odd", "even", "divisibleby 3", "gt 5", "le 3", "eq 0")
_DATES = ("date", "short_date", "weekday", "time")
_MOST_FIELDS = 5


def any_case(chance: Random, name: str = "random") -> Case:
    """A template with tags nested up to three deep, and the fields that it reads."""
    writer = _Writer(chance)
    start = writer.start()
    body = "".join(writer.piece(3) for _ in range(chance.randint(1, 5)))
    template = start + writer.pad() + body
    kinds = [kind for kind in _KINDS if f"lead.{kind}" in template]
    return Case(name, template, {kind: _KINDS[kind](chance) for kind in kinds})


def _gaps(chance: Random) -> dict[str, Any]:
    return {"missing": chance.choice(_GAPS)} if chance.random() < 0.4 else {}


def _text(chance: Random) -> dict[str, Any]:
    least = chance.choice((0, 0, 1, 1, 2, 5))
    return {
        "type": "text",
        "min": least,
        "max": least + chance.choice((0, 1, 3, 10, 20, 40)),
        "alphabet": chance.choice(_ALPHABETS),
        **_gaps(chance),
    }


def _choice(chance: Random) -> dict[str, Any]:
    words = chance.sample(_WORDS, chance.randint(1, 3))
    return {"type": "choice", "values": words, **_gaps(chance)}


def _integer(chance: Random) -> dict[str, Any]:
    least = chance.choice((-1000, -10, -1, 0, 0, 1, 5))
    most = least + chance.choice((0, 1, 5, 10, 100, 100_000))
    return {"type": "integer", "min": least, "max": most, **_gaps(chance)}


def _number(chance: Random) -> dict[str, Any]:
    least = chance.choice((-10, 0, 0, 1, 0.5))
    most = least + chance.choice((0, 1, 9.5, 99.96, 1000))
    return {"type": "number", "min": least, "max": most, **_gaps(chance)}


def _boolean(chance: Random) -> dict[str, Any]:
    return {"type": "boolean", **_gaps(chance)}


def _datetime(chance: Random) -> dict[str, Any]:
    return {"type": "datetime", **_gaps(chance)}


def _list(chance: Random) -> dict[str, Any]:
    of = chance.choice((_text, _choice, _integer, _record))(chance)
    least = chance.choice((0, 0, 1, 2))
    return {
        "type": "list",
        "of": of,
        "min": least,
        "max": least + chance.choice((0, 1, 2, 3)),
        **_gaps(chance),
    }


def _record(chance: Random) -> dict[str, Any]:
    fields = {"name": chance.choice((_text, _choice))(chance), "n": _integer(chance)}
    return {"type": "record", "fields": fields, **_gaps(chance)}


_KINDS: dict[str, Callable[[Random], dict[str, Any]]] = {
    "a": _text,
    "b": _text,
    "c": _choice,
    "n": _integer,
    "m": _integer,
    "f": _number,
    "t": _boolean,
    "d": _datetime,
    "l": _list,
    "r": _record,
}


class _Writer:
    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.own = ["x"]
        self.in_loop = 0
        self.has_macro = False

    def pick(self, *makers: Callable[[], str]) -> str:
        return self.chance.choice(makers)()

    def word(self, words: Sequence[str]) -> str:
        return self.chance.choice(words)

    def start(self) -> str:
        if self.chance.random() < 0.75:
            return ""
        body = (
            "".join(self.piece(1) for _ in range(2)).replace("lead.n", "p").replace("lead.a", "p")
        )
        default = self.chance.choice(("", "='dflt'", "=lead.b", "=3"))
        self.has_macro = True
        return f"{{% macro m(p{default}) %}}{body}{{% endmacro %}}"

    def pad(self) -> str:
        return f"⟨{self.chance.choice((0, 0, 20, 50, 60, 66, 120, 140, 150, 280))}⟩"

    # Pieces of text

    def piece(self, depth: int) -> str:
        if not depth or self.chance.random() < 0.5:
            return self.pick(self.literal, self.printed, self.printed)
        return self.pick(
            *(lambda: self.condition(depth),) * 3,
            lambda: self.loop(depth),
            lambda: self.set(depth),
            lambda: self.block(depth),
        )

    def literal(self) -> str:
        return self.word(_LITERALS)

    def printed(self) -> str:
        return f"{{{{ {self.value(2)} }}}}"

    def inner(self, depth: int) -> str:
        return "".join(self.piece(depth - 1) for _ in range(self.chance.randint(1, 2)))

    def condition(self, depth: int) -> str:
        parts = [f"{{% if {self.test(2)} %}}{self.inner(depth)}"]
        if self.chance.random() < 0.3:
            parts.append(f"{{% elif {self.test(1)} %}}{self.inner(depth)}")
        if self.chance.random() < 0.6:
            parts.append(f"{{% else %}}{self.inner(depth)}")
        return "".join(parts) + "{% endif %}"

    def loop(self, depth: int) -> str:
        items = self.word(("lead.l", "lead.l", "[lead.a, lead.c]", "lead.l|sort", "lead.l[:2]"))
        test = " if i" if self.chance.random() < 0.2 else ""
        other = "{% else %}" + self.literal() if self.chance.random() < 0.2 else ""
        self.in_loop += 1
        body = self.inner(depth) + self.word(("", "{{ i }}", "{% if not loop.last %}, {% endif %}"))
        self.in_loop -= 1
        return f"{{% for i in {items}{test} %}}{body}{other}{{% endfor %}}"

    def set(self, depth: int) -> str:
        if self.chance.random() < 0.6:
            return f"{{% set x = {self.pick(lambda: self.value(2), lambda: self.test(1))} %}}"
        way = self.word(("", " | upper", " | trim"))
        return f"{{% set x{way} %}}{self.inner(depth)}{{% endset %}}"

    def block(self, depth: int) -> str:
        kind = self.chance.random()
        if kind < 0.5:
            way = self.word(("upper", "trim", "title", "replace('a', 'bb')|lower", "truncate(20)"))
            return f"{{% filter {way} %}}{self.inner(depth)}{{% endfilter %}}"
        return f"{{% with x = {self.value(1)} %}}{self.inner(depth)}{{{{ x }}}}{{% endwith %}}"

    # Values

    def value(self, depth: int) -> str:
        return self.pick(*(lambda: self.text(depth),) * 3, lambda: self.number(depth))

    def text(self, depth: int) -> str:
        if not depth:
            return self.atom()
        return self.pick(
            self.atom,
            *(lambda: f"{self.text(depth - 1)}|{self.word(_TEXT_FILTERS)}",) * 3,
            lambda: f"({self.text(depth - 1)} ~ {self.value(depth - 1)})",
            lambda: f"({self.text(0)} if {self.test(depth - 1)} else {self.text(depth - 1)})",
            lambda: f"({self.text(0)} if {self.test(depth - 1)})",
            lambda: f"({self.text(0)} or {self.text(depth - 1)})",
            lambda: f"({self.text(0)} and {self.text(0)})",
            lambda: (
                f"{self.text(0)}{self.word(('[:3]', '[1:]', '[-2:]', '[0]', '[::2]', '[2:5]'))}"
            ),
            lambda: "lead.l|join({!r})".format(self.word(("", ", ", "·"))),
            lambda: f"lead.l|{self.word(('first', 'last', 'min', 'max', 'unique|join', 'length'))}",
            lambda: f"lead.d|{self.word(_DATES)}",
            lambda: "'{}'|format({})".format(
                self.word(("%s!", "%6s", "%.2s")), self.text(depth - 1)
            ),
            lambda: "lead.l|map(attribute='name')|join(' ')",
            lambda: f"m({self.text(0)})" if self.has_macro else "lead.a",
        )

    def atom(self) -> str:
        names = ["lead.a", "lead.a", "lead.b", "lead.c", "lead.c", *self.own, "lead.r.name"]
        if self.in_loop:
            names += ["i", "loop.index", "i.name", "loop.last"]
        if self.chance.random() < 0.15:
            return repr(self.word(_WORDS))
        return self.word(names)

    def number(self, depth: int) -> str:
        plain = ("lead.n", "lead.n", "lead.m", "lead.f", "3", "0", "10", "lead.r.n", "0.5")
        if not depth:
            return self.word(plain)
        return self.pick(
            lambda: self.word(plain),
            lambda: "({} {} {})".format(
                self.number(depth - 1),
                self.word(("+", "-", "*", "/", "//", "%")),
                self.number(depth - 1),
            ),
            lambda: f"{self.number(depth - 1)}|{self.word(_NUMBER_FILTERS)}",
            lambda: f"{self.text(depth - 1)}|{self.word(('length', 'wordcount', 'int', 'float'))}",
            lambda: "'{}'|format({})".format(self.word(("%.2f", "%d", "%05.1f")), self.number(0)),
            lambda: f"(-{self.number(depth - 1)})",
            lambda: "lead.l|sum",
        )

    # Tests

    def test(self, depth: int) -> str:
        if not depth:
            return self.word(("lead.t", "lead.a", "lead.c", "lead.n", "lead.l", "x"))
        return self.pick(
            lambda: self.test(0),
            lambda: f"not {self.test(depth - 1)}",
            lambda: f"({self.test(depth - 1)} and {self.test(depth - 1)})",
            lambda: f"({self.test(depth - 1)} or {self.test(depth - 1)})",
            lambda: f"{self.text(0)} {self.word(('==', '!='))} {self.word(_WORDS)!r}",
            lambda: f"{self.text(0)} == {self.text(0)}",
            lambda: (
                f"{self.text(0)}|{self.word(('lower', 'upper', 'trim'))} == {self.word(_WORDS)!r}"
            ),
            lambda: f"{self.text(0)} {self.word(('in', 'not in'))} {self._some()}",
            lambda: f"{self.word(_WORDS)!r} in {self.word(('lead.a', 'lead.c', 'lead.l'))}",
            lambda: f"{self.number(0)} {self._sign()} {self.number(1)}",
            lambda: f"1 {self._sign()} {self.number(0)} {self._sign()} 8",
            lambda: f"{self.text(1)}|length {self._sign()} {self.chance.randint(0, 12)}",
            lambda: f"{self.value(0)} is {self.word(('', 'not '))}{self.word(_TESTS)}",
            lambda: f"{self.number(0)} is {self.word(_NUMBER_TESTS)}",
        )

    def _some(self) -> str:
        return repr(self.chance.sample(_WORDS, self.chance.randint(1, 3)))

    def _sign(self) -> str:
        return self.word(("<", "<=", ">", ">=", "==", "!="))
