"""Codes of rules and families, as people write them on a command line and in settings."""

from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING

from simulator.errors import SettingsError
from simulator.loading.settings import place_of_key
from simulator.loading.toml_scan import dotted
from simulator.model.place import Location
from simulator.model.settings import Settings
from simulator.rules.registry import all_rules
from simulator.rules.rule import Rule

if TYPE_CHECKING:
    from simulator.model.style import Style


def family(rule: Rule) -> str:
    """The letters of a rule's code, TON for TON01, or the style that it is of."""
    style, dot, _ = rule.code.partition(".")
    return style if dot else rule.code.rstrip("0123456789")


def is_named(rule: Rule, codes: tuple[str, ...]) -> bool:
    """Whether the rule, its family or its style is among `codes`."""
    return rule.code in codes or family(rule) in codes


def meant_code(code: str, styles: "Iterable[Style]" = ()) -> str:
    """A code as rules have it, given as people type it: capitals, but for what is of a style.

    A style may be called as a family is: in capitals it is the family.
    """
    small, large = code.lower(), code.upper()
    if "." in code:
        return small
    of_style = small in style_codes(styles)
    return small if of_style and (code != large or unknown_codes((large,))) else large


def style_codes(styles: "Iterable[Style]") -> list[str]:
    """The names of styles and the codes of their rules."""
    return [
        code
        for style in styles
        for code in (style.id, *(style.code(rule) for rule in style.content.rules))
    ]


def unknown_codes(
    codes: tuple[str, ...], styles: "Iterable[Style]" = (), partial: Collection[str] = ()
) -> tuple[str, ...]:
    """Those of `codes` that are neither a rule nor a family, nor a style or a rule of one.

    A style that is `partial` may have any rule.
    """
    of_styles = {*style_codes(styles), *partial}
    return tuple(
        code
        for code in codes
        if not any(is_named(rule, (code,)) for rule in all_rules())
        and code not in of_styles
        and code.partition(".")[0] not in partial
    )


def nearest_code(code: str, styles: "Iterable[Style]" = ()) -> str:
    """What to do about a code that no rule has, in words."""
    codes = [name for rule in all_rules() for name in (rule.code, family(rule))]
    of_styles = style_codes(styles)
    letters = code.upper().rstrip("0123456789")
    whole = letters + code[len(letters) :].zfill(2)  # OPT1 is OPT01 rather than OPT10
    near = [whole] if whole in codes else _close(code.lower(), of_styles)
    near = near or _close(code.upper(), codes)
    return f"did you mean {near[0]}?" if near else "`presend rules` lists them"


def _close(code: str, known: list[str]) -> list[str]:
    return get_close_matches(code, known, n=1, cutoff=0.5)


def check_codes(
    settings: Settings,
    places: Mapping[str, Mapping[str, Location]],
    styles: "Collection[Style]" = (),
    partial: Collection[str] = (),
) -> None:
    """See to it that the rules which settings name exist and can be set so.

    `places` are those of the workspace's keys, by file; it has these styles, some of them with
    mistakes.

    Raises:
        SettingsError: one of them does not, or cannot.
    """
    keys = [(dotted(("severity", code)), code) for code in settings.severity]
    keys += [(f"select.{at}", code) for at, code in enumerate(settings.select)]
    keys += [(f"ignore.{at}", code) for at, code in enumerate(settings.ignore)]
    fixed = {rule.code for rule in all_rules() if not rule.suppressible}
    for key, code in keys:
        if unknown_codes((code,), styles, partial):
            problem = f"there is no rule {code}; {nearest_code(code, styles)}"
        elif code in fixed and not key.startswith("select"):
            problem = f"{code} always counts as an error; remove it here"
        else:
            continue
        raise SettingsError(problem, place_of_key(key, places))
