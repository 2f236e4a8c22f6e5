"""REG01: samples that a registration with US carriers will be refused for."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.analysis import Analysis
from simulator.model.finding import Severity
from simulator.rules.links.hosts import is_own
from simulator.rules.registration.samples import Sample, SampleHit, SampleRule, Samples

_FEWEST = 2
_SELLING = frozenset({"marketing", "opt_in_request"})
_NEUTRAL = frozenset({"opt_out_confirmation", "conversational"})
_EACH_WITH_WAY_OUT = frozenset({"telnyx"})
_WHY = "Reviewers refuse such a set, and each new try takes days."


class RefusedSamples(SampleRule):
    """The messages that you hand in for a registration will be refused.

    Whoever sends from local numbers in the US registers brand and campaign with the carriers, and
    hands in samples. List them in presend.toml, and presend reads them as the reviewers do:

        [registration]
        samples = ["fresh-lead/welcome", "fresh-lead/last-call"]
        use_case = "marketing"

    There must be at least two, and no message twice. Each names the brand and is in English, at
    least one says how to opt out (for Telnyx each of them), their links lead to a domain of your
    own and to no public shortener, and all belong to one use case: what sells is one, what keeps
    people informed is another, unless the campaign is registered as mixed or low volume.
    Placeholders in brackets are fine in what you hand in.

    Mend the messages, or choose others. Without the setting nothing is said.
    """

    code: ClassVar[str] = "REG01"
    name: ClassVar[str] = "refused-samples"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "Twilio errors 30893 and 30910; Telnyx campaign page"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("registration.samples", "the messages to hand in, as campaign/message"),
        ("registration.use_case", "what they are for; mixed allows several kinds"),
        ("provider", "Telnyx wants a way out in each sample"),
    )
    bad: ClassVar[str] = "The spring teas are in. Book a tasting: https://bit.ly/t"
    good: ClassVar[str] = (
        "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
        "Reply STOP to opt out.\n"
        "Harbour Tea: a tin is set aside for you until Friday. Reply YES to keep it."
    )

    def check(self, samples: Samples) -> Iterator[SampleHit]:
        """Yield what is wrong with each sample, then with the set."""
        for number, sample in enumerate(samples.every):
            if sample.analysis:
                yield from _of_one(number, sample, sample.analysis, samples)
            else:
                yield _unread(number, sample)
        if samples.every:
            yield from _of_all(samples)


def _unread(number: int, sample: Sample) -> SampleHit:
    if sample.kind:
        what = f"The sample {sample.name} can't be filled."
        return SampleHit(what, _WHY, "Mend what its own findings say.", number)
    remedy = "Write it as campaign/message, such as fresh-lead/welcome."
    return SampleHit(f"There is no text message {sample.name}.", "", remedy, number)


def _of_one(
    number: int, sample: Sample, analysis: Analysis, samples: Samples
) -> Iterator[SampleHit]:
    name = sample.name
    if samples.brand and not analysis.brand_named:
        what, remedy = f"The sample {name} doesn't name the brand.", "Name it, or choose another."
        yield SampleHit(what, _WHY, remedy, number)
    spoken = (analysis.language or "en").partition("-")[0].lower()
    if spoken != "en":
        what = f"The sample {name} isn't in English."
        yield SampleHit(what, _WHY, "Hand in the English one.", number)
    if analysis.public_shorteners or _is_foreign(analysis, samples):
        what = f"The sample {name} links to a domain that isn't yours."
        yield SampleHit(what, _WHY, "Link to your own domain.", number)
    if samples.provider in _EACH_WITH_WAY_OUT and not analysis.opt_out:
        what = f"The sample {name} doesn't say how to opt out."
        yield SampleHit(what, "Telnyx wants it in each sample.", "Add the opt-out line.", number)


def _is_foreign(analysis: Analysis, samples: Samples) -> bool:
    """Whether a link leads elsewhere than to the hosts that the settings call the brand's own."""
    own = samples.own_hosts
    return bool(own) and not all(is_own(link, own) for link in analysis.links)


def _of_all(samples: Samples) -> Iterator[SampleHit]:
    read = [each.analysis for each in samples.every if each.analysis]
    if len({each.name for each in samples.every}) < _FEWEST:
        what = "A registration needs at least two different samples."
        yield SampleHit(what, _WHY, "Add another message.")
    is_said = any(each.opt_out for each in read)
    if read and not is_said and samples.provider not in _EACH_WITH_WAY_OUT:
        what = "No sample says how to opt out."
        yield SampleHit(what, _WHY, "Let at least one end with the opt-out line.")
    yield from _of_use_cases(samples)


def _of_use_cases(samples: Samples) -> Iterator[SampleHit]:
    kinds = {each.kind for each in samples.every if each.kind} - _NEUTRAL
    selling, informing = kinds & _SELLING, kinds - _SELLING
    use_case = samples.use_case
    if use_case and use_case.is_mixed:
        return
    if selling and informing:
        what = "Some samples sell and some inform: that is two use cases."
        remedy = 'Keep to one, or register it as mixed: use_case = "mixed".'
        yield SampleHit(what, _WHY, remedy)
    elif use_case and selling and not use_case.may_sell:
        what = f"The samples sell, and the use case is {use_case.value.replace('_', ' ')}."
        yield SampleHit(what, _WHY, "Choose messages that inform, or use case marketing.")
    elif use_case and informing and use_case.value == "marketing":
        what = "The samples inform, and the use case is marketing."
        yield SampleHit(what, _WHY, "Choose messages that sell, or another use case.")
