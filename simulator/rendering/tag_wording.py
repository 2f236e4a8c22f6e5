"""What is said of a tag that cannot be read: what is wrong with it, and what to write."""

import unicodedata

from simulator.data.foreign_tags import FOREIGN_TAGS
from simulator.rendering.given import GIVEN
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

_BLOCK_WORDS = frozenset({"if", "elif", "else", "endif", "for", "endfor"})

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
    if not sign.isprintable():
        name = unicodedata.name(sign, "a control sign").lower()
        return f"A tag cannot hold this invisible character: {name}.", "Remove it."
    remedy = _CHARACTERS.get(sign, "Remove it, or put it between quotes.")
    return f"A tag cannot hold the character “{sign}” here.", remedy


def other_braces_fault(word: str) -> tuple[str, str] | None:
    """What is wrong with `{{ word … }}` where the word belongs into `{% … %}`, if it does."""
    if word in ("#", "^", "/"):
        message = f"Tags such as {{{{{word}if}}}} are of another system."
        return message, "Write {% if … %}, {% else %} and {% endif %}."
    if word in _BLOCK_WORDS:
        return f"{{{{ {word} }}}} prints nothing.", f"Write {{% {word} %}} with percent signs."
    return None


def braces_fault() -> tuple[str, str]:
    """What is wrong with braces inside braces."""
    return "There is one pair of braces too many here.", "Remove it, here and at its end."


def backslash_fault() -> tuple[str, str]:
    """What is wrong with a backslash before letters that it does not go with."""
    message = "This backslash belongs to nothing that is known."
    return message, "Remove it; write two of them where one is meant to be read."


def bracket_fault(sign: str, opened: str) -> tuple[str, str]:
    """What is wrong with a bracket that has no partner, and what to write."""
    if opened:
        closer = {"(": ")", "[": "]", "{": "}"}[opened]
        return f"This {opened} is never closed.", f"Write {closer} where it ends."
    return f"This {sign} closes nothing.", "Remove it."


def expected_fault(expected: str, found: str, before: str, tag: str) -> tuple[str, str]:
    """What is wrong where one part should stand and another does, and what to write.

    `before` is what stands before it, `tag` the tag's first word.
    """
    wanted, found = words_for(expected), short(found)
    if expected in ("variable_end", "block_end"):
        return f"“{found}” was not expected here.", _left_over_remedy(found, before, tag)
    if found == "|" and before == "| ":
        return "The name of a filter is missing between these two |.", "Remove one of them."
    if found in ("|", "="):
        return f"“{found}” was not expected here.", _AFTER[found]
    return f"Before “{found}”, {wanted} is missing.", f"Write {wanted} there."


def _left_over_remedy(found: str, before: str, tag: str) -> str:
    before = short(before.rstrip())
    if tag == "set" and found == "==":
        return "Write one = only."
    if tag == "else" and found == "if":
        return "Write {% elif … %}."
    if tag == "set" and "=" not in found and found not in _AFTER:
        return "Write = between the name and its value."
    if before == "include":
        return f"Write {{% include {found} %}}."
    if found.startswith(("'", '"')) and before.isidentifier():
        return f"Write {before}({found})."
    return _AFTER.get(found, "Remove it, or join texts with ~ and names with _.")


def unknown_tag_fault(word: str, innermost: str | None) -> tuple[str, str]:
    """What is wrong with `{% word … %}` inside `{% innermost … %}`, and what to write."""
    word = short(word)
    if word in ("else", "elif") or word.startswith("end"):
        return _misplaced(word, innermost)
    if word == "raw":
        return "{% raw %} takes no other words.", "Write {% raw %}."
    if word in FOREIGN_TAGS:
        return f"There is no tag {{% {word} %}} here.", FOREIGN_TAGS[word]
    if word == "link" or word in GIVEN:
        return f"{{% {word} … %}} prints nothing.", f"Write {{{{ {word} … }}}} to print a value."
    near = nearest(word, TAGS)
    remedy = f"Did you mean {{% {near} %}}?" if near else "Print a value with {{ lead.… }}."
    return f"There is no tag {{% {word} %}}.", remedy


def _misplaced(word: str, innermost: str | None) -> tuple[str, str]:
    if innermost is None:
        return f"{{% {word} %}} belongs to nothing.", "Remove it, or open the block before it."
    message = f"{{% {word} %}} stands where {{% end{innermost} %}} is expected."
    if word == "end":
        return message, f"Write {{% end{innermost} %}}."
    return message, f"Close the {{% {innermost} %}} first."


_NOTHING = ("Something is missing in this tag.", "Write what it should print or do.")
_GENERAL = {
    "Expected an expression": _NOTHING,
    "tag name expected": _NOTHING,
    "expected name or number": ("Behind the point, a field's name is missing.", "Write it there."),
    "can't assign": ("Only a name of your own can be set.", "Write a plain name there."),
    "non-default": ("A word without a value follows one that has one.", "Give each a value."),
    "": ("This tag cannot be understood.", "Write it in a simpler form."),
}


def general_fault(message: str) -> tuple[str, str]:
    """What is wrong, from the parser's own words."""
    if not message.startswith("unexpected '"):
        return next(fault for start, fault in _GENERAL.items() if message.startswith(start))
    found = short(words_for(message.removeprefix("unexpected ").strip("'")))
    if found.startswith(("begin of", "end of")):
        return _NOTHING
    remedy = _AFTER.get(found, "Remove it, or put it between quotes.")
    return f"“{found}” was not expected here.", remedy
