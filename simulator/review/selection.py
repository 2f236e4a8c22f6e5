"""What to keep of what the rules say, and how much it matters: the settings' word on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from simulator.model.finding import Severity
from simulator.model.settings import Settings
from simulator.review.codes import is_named
from simulator.rules.registry import all_rules
from simulator.rules.rule import Rule, TextRule

if TYPE_CHECKING:
    from simulator.model.style import Style
    from simulator.rules.styles.campaign_words import CampaignSpelling
    from simulator.rules.styles.reader import StyleReader
    from simulator.rules.styles.style_rule import StyleRule

FOR_HOSTILE = ("TPL", "TOK", "ENC05")
"""What hostile leads are for: tags that cannot be filled, broken fields, control characters."""

_MEASURING = ("LEN", "ENC", "CHN")
"""Families whose rules hang on a text's length and letters; all others read its words alone."""


@dataclass(frozen=True)
class Selection:
    """Which rules run, and with what severity.

    `select` and `ignore` hold codes or families ("TON01", "TON"); an empty `select` is every
    rule. A rule that cannot be suppressed always runs. `hostile` has all of them run on hostile
    leads too, who else meet only those on what filling makes of their data. With `only`, none but
    these run. The rules of `styles` go by a style's name, as by that of a family, or by their code.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, str], ...] = field(default=())
    hostile: bool = False
    only: tuple[str, ...] = ()
    styles: "tuple[Style, ...]" = field(default=(), hash=False)

    @classmethod
    def of(
        cls,
        settings: Settings,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        *,
        hostile: bool = False,
        styles: "tuple[Style, ...]" = (),
    ) -> "Selection":
        """The settings' selection; a command's own `select` replaces it, its `ignore` adds."""
        return cls(
            hostile=hostile,
            select=select or tuple(settings.select),
            ignore=(*settings.ignore, *ignore),
            severities=tuple(settings.severity.items()),
            styles=styles,
        )

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that run, sorted by code; those of styles come last."""
        return (*(rule for rule in all_rules() if self._keeps(rule)), *self._of_styles)

    def text_rules(self, channel: str) -> Sequence[TextRule]:
        """Those that read a text of `channel`."""
        if channel not in self._by_channel:
            self._by_channel[channel] = [
                rule
                for rule in self.rules
                if isinstance(rule, TextRule) and channel in rule.channels
            ]
        return self._by_channel[channel]

    def parted_rules(self, channel: str) -> tuple[Sequence[TextRule], Sequence[TextRule]]:
        """Those of them that read words alone, whatever the length, and those that measure."""
        if channel not in self._parted:
            rules = self.text_rules(channel)
            measuring = [rule for rule in rules if rule.code.startswith(_MEASURING)]
            self._parted[channel] = [rule for rule in rules if rule not in measuring], measuring
        return self._parted[channel]

    @cached_property
    def style_reader(self) -> "StyleReader | None":
        """What reads a text for the rules of styles that run, where there are some."""
        if not self._of_styles:
            return None
        from simulator.rules.styles.reader import StyleReader  # noqa: PLC0415 - see below

        return StyleReader(self._of_styles)

    @cached_property
    def across_campaigns(self) -> "tuple[CampaignSpelling, ...]":
        """The rules of styles that compare the messages of a campaign."""
        if not self._of_styles:
            return ()
        from simulator.rules.styles.campaign_words import across_campaigns  # noqa: PLC0415 - below

        return tuple(across_campaigns(self._of_styles))

    @cached_property
    def for_hostile(self) -> "Selection":
        """What runs on hostile leads."""
        return self if self.hostile else replace(self, only=FOR_HOSTILE)

    @cached_property
    def _of_styles(self) -> "tuple[StyleRule, ...]":
        """The rules of styles that run."""
        if not self.styles:
            return ()
        # Its types take time to make, and many workspaces have no style.
        from simulator.rules.styles.style_rule import rules_of  # noqa: PLC0415

        return tuple(rule for style in self.styles for rule in rules_of(style) if self._keeps(rule))

    @cached_property
    def _by_channel(self) -> dict[str, list[TextRule]]:
        return {}

    @cached_property
    def _parted(self) -> dict[str, tuple[Sequence[TextRule], Sequence[TextRule]]]:
        return {}

    @cached_property
    def _overrides(self) -> Mapping[str, str]:
        return dict(self.severities)

    def severity(self, rule: Rule, severity: Severity | None) -> Severity:
        """What a hit weighs: the settings' word, the rule's in this case, the rule's."""
        override = self._overrides.get(rule.code)
        if override is not None and override != "off" and rule.suppressible:
            return Severity(override)
        return severity or rule.severity

    def _keeps(self, rule: Rule) -> bool:
        if self.only and not is_named(rule, self.only):
            return False
        if not rule.suppressible:
            return True
        if self._overrides.get(rule.code) == "off":
            return False
        chosen = not self.select or is_named(rule, self.select)
        return chosen and not is_named(rule, self.ignore)
