"""What is said of a tag that cannot be read: what is wrong with it, and what to write."""

from simulator.data.foreign_tags import FOREIGN_TAGS
from simulator.rendering.nearest import nearest, short

_PLACES = {
    "variable_begin": "{{",
    "variable_end": "}}",
    "block_begin": "{%",
    "block_end": "%}",
    "data": "plain text",
    "eof": "the end",
    "name": "a name",
    "string": "a text in quotes",
    "integer": "a number",
    "float": "a number",
    "assign": "=",
    "colon": ":",
    "comma": ",",
    "lparen": "(",
    "rparen": ")",
    "lbracket": "[",
    "rbracket": "]",
    "lbrace": "{",
    "rbrace": "}",
    "pipe": "|",
    "dot": ".",
    "add": "+",
    "sub": "-",
    "mul": "*",
    "div": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "tilde": "~",
    "eq": "==",
    "ne": "!=",
    "lt": "<",
    "lteq": "<=",
    "gt": ">",
    "gteq": ">=",
    "semicolon": ";",
}

_CURLY_QUOTES = frozenset("“”„‟‘’‚‛«»′″")

_CHARACTERS = {
    "&": "Write and.",
    "!": "Write not, or != for “is not”.",
    "?": "Write: one if test else other.",
    "$": "Remove it.",
    "\\": "Remove it.",
    "…": "Write three points.",
    "–": "Use a plain -.",
    "—": "Use a plain -.",
}

_AFTER = {
    "=": "Compare with ==.",
    "|": "Write or.",
    ";": "Remove it.",
    ":": "Remove it; a filter's words go into round brackets.",
    "}": "Close the tag with }} or %}.",
}

TAGS = ("if", "elif", "else", "for", "set", "macro", "include", "filter", "with", "raw", "print")


def words_for(expected: str) -> str:
    """A part of a tag as a reader sees it; `expected` is a kind, or `name:` and a word."""
    kind, _, word = expected.partition(":")
    return word or _PLACES.get(kind, kind)


def character_fault(sign: str) -> tuple[str, str]:
    """What is wrong with a character that no tag can hold, and what to write."""
    if sign in ('"', "'"):
        return "This quotation mark is never closed.", f"Write {sign} where the text ends."
    if sign in _CURLY_QUOTES:
        return (
            f"A tag cannot hold the curly quotation mark {sign}.",
            "Use straight quotes: \" or '.",
        )
    remedy = _CHARACTERS.get(sign, "Remove it, or put it between quotes.")
    return f"A tag cannot hold the character {sign!r} here.", remedy


def bracket_fault(sign: str, opened: str) -> tuple[str, str]:
    """What is wrong with a bracket that has no partner, and what to write."""
    if opened:
        closer = {"(": ")", "[": "]", "{": "}"}[opened]
        return f"This {opened} is never closed.", f"Write {closer} where it ends."
    return f"This {sign} closes nothing.", "Remove it."


def expected_fault(expected: str, found: str) -> tuple[str, str]:
    """What is wrong where one part should stand and another does, and what to write."""
    wanted, found = words_for(expected), short(found)
    if expected in ("variable_end", "block_end"):
        default = "Remove it, or join texts with ~ and names with _."
        return f"“{found}” was not expected here.", _AFTER.get(found, default)
    if found in ("|", "="):
        return f"“{found}” was not expected here.", _AFTER[found]
    return f"Before “{found}”, {wanted} is missing.", f"Write {wanted} there."


def unknown_tag_fault(word: str, innermost: str | None) -> tuple[str, str]:
    """What is wrong with `{% word … %}` inside `{% innermost … %}`, and what to write."""
    word = short(word)
    if word in ("else", "elif") or word.startswith("end"):
        return _misplaced(word, innermost)
    if word in FOREIGN_TAGS:
        return f"There is no tag {{% {word} %}} here.", FOREIGN_TAGS[word]
    if word in ("lead", "brand", "sender", "link"):
        return f"{{% {word} … %}} prints nothing.", f"Write {{{{ {word} … }}}} to print a value."
    near = nearest(word, TAGS)
    remedy = f"Did you mean {{% {near} %}}?" if near else "Print a value with {{ lead.… }}."
    return f"There is no tag {{% {word} %}}.", remedy


def _misplaced(word: str, innermost: str | None) -> tuple[str, str]:
    if innermost is None:
        return f"{{% {word} %}} belongs to nothing.", "Remove it, or open the block before it."
    return (
        f"{{% {word} %}} stands where {{% end{innermost} %}} is expected.",
        f"Close the {{% {innermost} %}} first.",
    )


def general_fault(message: str) -> tuple[str, str]:
    """What is wrong, from the parser's own words."""
    if message.startswith(("Expected an expression", "tag name expected")):
        return "Something is missing in this tag.", "Write what it should print or do."
    if message.startswith("unexpected '"):
        found = short(words_for(message.removeprefix("unexpected ").strip("'")))
        if found.startswith(("begin of", "end of")):
            return "Something is missing in this tag.", "Write what it should print or do."
        return f"“{found}” was not expected here.", "Remove it, or put it between quotes."
    if message.startswith("can't assign"):
        return "Only a name of your own can be set.", "Write a plain name there."
    if message.startswith("non-default"):
        return "A word without a value follows one that has one.", "Give each a value."
    return "This tag cannot be understood.", "Write it in a simpler form."
