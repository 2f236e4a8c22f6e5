"""What to keep of what the rules say, and how much it matters: the settings' word on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from simulator.errors import SettingsError
from simulator.model.finding import Severity
from simulator.model.place import Location
from simulator.model.settings import Settings
from simulator.rules.registry import all_rules
from simulator.rules.rule import Rule


@dataclass(frozen=True)
class Selection:
    """Which rules run, and with what severity.

    `select` and `ignore` hold codes or families ("TON01", "TON"); an empty `select` is every
    rule. A rule that cannot be suppressed always runs.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, str], ...] = field(default=())

    @classmethod
    def of(
        cls, settings: Settings, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()
    ) -> "Selection":
        """The settings' selection; a command's own `select` replaces it, its `ignore` adds."""
        return cls(
            select=select or tuple(settings.select),
            ignore=(*settings.ignore, *ignore),
            severities=tuple(settings.severity.items()),
        )

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that run, sorted by code."""
        return tuple(rule for rule in all_rules() if self._keeps(rule))

    def severity(self, rule: Rule, severity: Severity | None) -> Severity:
        """What a hit weighs: the settings' word, the rule's in this case, the rule's."""
        override = dict(self.severities).get(rule.code)
        if override is not None and override != "off" and rule.suppressible:
            return Severity(override)
        return severity or rule.severity

    def _keeps(self, rule: Rule) -> bool:
        if not rule.suppressible:
            return True
        if dict(self.severities).get(rule.code) == "off":
            return False
        chosen = not self.select or _named(rule, self.select)
        return chosen and not _named(rule, self.ignore)


def check_codes(workspace_settings: Settings, places: Mapping[str, Mapping[str, Location]]) -> None:
    """See to it that the rules which settings name exist; `places` are those of their keys.

    Raises:
        SettingsError: one of them does not.
    """
    named = [(f"severity.{code}", code) for code in workspace_settings.severity]
    for key in ("select", "ignore"):
        codes = getattr(workspace_settings, key)
        named += [(f"{key}.{index}", code) for index, code in enumerate(codes)]
    for key, code in named:
        if unknown_codes((code,)):
            where = _place_of(key, places)
            raise SettingsError(f"there is no rule {code}; {nearest_code(code)}", where)


def nearest_code(code: str) -> str:
    """What to do about a code that no rule has, in words."""
    codes = [name for rule in all_rules() for name in (rule.code, family(rule))]
    near = get_close_matches(code.upper(), codes, n=1, cutoff=0.5)
    return f"did you mean {near[0]}?" if near else "`presend rules` lists them"


def _place_of(key: str, places: Mapping[str, Mapping[str, Location]]) -> Location | None:
    known = [at for keys in places.values() for path, at in keys.items() if path.endswith(key)]
    return known[0] if known else None


def unknown_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `codes` that are neither a rule nor a family."""
    return tuple(code for code in codes if not any(_named(rule, (code,)) for rule in all_rules()))


def _named(rule: Rule, codes: tuple[str, ...]) -> bool:
    return rule.code in codes or family(rule) in codes


def family(rule: Rule) -> str:
    """The letters of a rule's code: TON for TON01."""
    return rule.code.rstrip("0123456789")
