"""Spellings that differ between the messages of one campaign."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from simulator.analysis.spelt_phrases import Match, PhraseIndex, SpeltPhrases
from simulator.model.change import Change
from simulator.model.style import Across, Consistency
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit
from simulator.rules.styles.hits import as_written, hit
from simulator.rules.styles.scopes import is_in_language, is_within
from simulator.rules.styles.style_rule import StyleRule


class CampaignSpelling:
    """A rule that looks across a campaign, with the spellings that it knows."""

    def __init__(self, rule: StyleRule, asked: Consistency) -> None:
        self.rule = rule
        groups = asked.spellings
        self._group_of = {each: group for group in groups for each in group}
        self._phrases = SpeltPhrases(self._group_of, case=asked.case)
        self._index = PhraseIndex([(self._phrases, True)])

    def read(self, reading: Reading) -> Sequence[Match]:
        """The spellings in a text that the rule is for."""
        scope = self.rule.scope
        if not self._index.may_be_in(reading.words):
            return ()
        if not (is_within(scope, reading.circumstances) and is_in_language(scope, reading)):
            return ()
        return self._phrases.find(reading.text, reading.tokens)

    def odd(
        self, text: str, own: Iterable[Match], every: Iterable[Match]
    ) -> Iterator[tuple[Hit, Change]]:
        """Those of a text's `own` spellings that are not the usual ones of `every` text."""
        usual = self._usual(every)
        for place in own:
            right = usual[self._group_of[place.phrase]]
            if right != place.phrase:
                span = place[:2]
                change = as_written(text, span, right, case=self.rule.asked.case)
                word = text[slice(*span)]
                remedy = f"Write “{change.text}”, as the campaign does elsewhere."
                yield hit(self.rule, span, remedy=remedy, word=word, instead=change.text), change

    def _usual(self, spellings: Iterable[Match]) -> dict[tuple[str, ...], str]:
        """Of each group the spelling that is most frequent; between equals, the file's first."""
        counts = Counter(each.phrase for each in spellings)
        return {group: max(group, key=counts.__getitem__) for group in self._group_of.values()}


def across_campaigns(rules: Iterable[StyleRule]) -> Iterator[CampaignSpelling]:
    """Those of some rules that look across a campaign."""
    for rule in rules:
        asked = rule.asked
        if isinstance(asked, Consistency) and asked.across is Across.CAMPAIGN:
            yield CampaignSpelling(rule, asked)
