"""What a rule over samples for a registration reads, and what it says."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass

from simulator.analysis import Analysis
from simulator.data.keywords import GENERIC
from simulator.model.registration import UseCase
from simulator.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Sample:
    """A message that is handed in: its name, its kind, and one text of it as it would be sent.

    `analysis` is `None` where there is no such message, or none that can be filled.
    """

    name: str
    kind: str = ""
    text: str = ""
    analysis: Analysis | None = None


@dataclass(frozen=True, slots=True)
class Samples:
    """All that is handed in, and by whom."""

    every: tuple[Sample, ...]
    use_case: UseCase | None = None
    provider: str = GENERIC
    brand: str | None = None
    own_hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleHit:
    """What is wrong with the samples: with one of them, by its number, or with the set."""

    what: str
    why: str = ""
    remedy: str = ""
    number: int | None = None


class SampleRule(Rule):
    """A rule over the samples of a registration.

    Its `bad` and `good` are sets of samples: marketing texts of Harbour Tea, one a line.
    """

    @abstractmethod
    def check(self, samples: Samples) -> Iterator[SampleHit]:
        """Yield what is wrong with the samples."""
