"""Codes of rules and families, as people write them on a command line and in settings."""

from collections.abc import Mapping
from difflib import get_close_matches

from simulator.errors import SettingsError
from simulator.loading.settings import place_of_key
from simulator.model.place import Location
from simulator.model.settings import Settings
from simulator.rules.registry import all_rules
from simulator.rules.rule import Rule


def family(rule: Rule) -> str:
    """The letters of a rule's code: TON for TON01."""
    return rule.code.rstrip("0123456789")


def is_named(rule: Rule, codes: tuple[str, ...]) -> bool:
    """Whether the rule or its family is among `codes`."""
    return rule.code in codes or family(rule) in codes


def unknown_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `codes` that are neither a rule nor a family."""
    return tuple(code for code in codes if not any(is_named(rule, (code,)) for rule in all_rules()))


def nearest_code(code: str) -> str:
    """What to do about a code that no rule has, in words."""
    codes = [name for rule in all_rules() for name in (rule.code, family(rule))]
    letters = code.upper().rstrip("0123456789")
    whole = letters + code[len(letters) :].zfill(2)  # OPT1 is OPT01 rather than OPT10
    near = [whole] if whole in codes else get_close_matches(code.upper(), codes, n=1, cutoff=0.5)
    return f"did you mean {near[0]}?" if near else "`presend rules` lists them"


def check_codes(settings: Settings, places: Mapping[str, Mapping[str, Location]]) -> None:
    """See to it that the rules which settings name exist and can be set so.

    `places` are those of the workspace's keys, by file.

    Raises:
        SettingsError: one of them does not, or cannot.
    """
    keys = [(f"severity.{code}", code) for code in settings.severity]
    keys += [(f"select.{at}", code) for at, code in enumerate(settings.select)]
    keys += [(f"ignore.{at}", code) for at, code in enumerate(settings.ignore)]
    fixed = {rule.code for rule in all_rules() if not rule.suppressible}
    for key, code in keys:
        if unknown_codes((code,)):
            problem = f"there is no rule {code}; {nearest_code(code)}"
        elif code in fixed and not key.startswith("select"):
            problem = f"{code} always counts as an error; remove it here"
        else:
            continue
        raise SettingsError(problem, place_of_key(key, places))
