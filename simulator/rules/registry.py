"""Finds the rules: every module in the folders beside this file that is named for a code."""

import re
from functools import cache
from importlib import import_module
from inspect import isabstract
from pathlib import Path

from simulator.rules.rule import Rule

_RULE_FILE = re.compile(r"[a-z]{2,4}\d\d_[a-z_]+\.py")
_PAGE = ("code", "name", "severity", "bad", "good", "source")


class IncompleteRuleError(Exception):
    """A rule's file lacks a part of its page; only somebody who writes a rule meets this."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by code."""
    here = Path(__file__).parent
    files = [file for file in here.glob("*/*.py") if _RULE_FILE.fullmatch(file.name)]
    rules = [load_rule(f"{__package__}.{file.parent.name}.{file.stem}") for file in files]
    return tuple(sorted(rules, key=lambda rule: rule.code))


def find_rule(code: str) -> Rule | None:
    """The rule of that code or name, whatever its case."""
    wanted = code.lower()
    return next((r for r in all_rules() if wanted in {r.code.lower(), r.name}), None)


def load_rule(module_name: str) -> Rule:
    """The one rule that a module holds, checked to be whole.

    Raises:
        IncompleteRuleError: it is not there, or lacks a part of its page.
    """
    module = import_module(module_name)
    found = [
        thing
        for thing in vars(module).values()
        if isinstance(thing, type)
        and issubclass(thing, Rule)
        and thing.__module__ == module.__name__
        and not isabstract(thing)
    ]
    if len(found) != 1:
        raise IncompleteRuleError(f"{module_name} must hold one rule, and holds {len(found)}")
    return checked(found[0])


def checked(rule: type[Rule]) -> Rule:
    """An instance of a rule whose page is whole.

    Raises:
        IncompleteRuleError: it lacks its text, its code, or one of its two examples.
    """
    lacking = [part for part in _PAGE if not str(getattr(rule, part, "")).strip()]
    if not (rule.__dict__.get("__doc__") or "").strip():
        lacking.append("docstring")
    if lacking:
        raise IncompleteRuleError(f"{rule.__name__} lacks {', '.join(lacking)}")
    return rule()
