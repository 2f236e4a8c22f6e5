"""The samples of a registration, judged at their places in the settings."""

from collections.abc import Collection, Iterator, Mapping

from simulator.loading.settings import PROJECT_FILE, SETTINGS_FILE, place_of_key
from simulator.model.finding import Finding
from simulator.model.message import Channel
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.paths import is_under
from simulator.review.preview import preview
from simulator.rules.registration.samples import Sample, SampleHit, SampleRule, Samples

_KEY = "registration.samples"
_NOBODY = Persona(id="sample", first_name="Dana", country="US")
"""Who a sample is filled for where there are no leads."""


def review_registration(
    desk: Desk, copies: Collection[Copy], paths: Collection[str] = ()
) -> Iterator[Finding]:
    """The findings of the messages that are handed in for a registration."""
    settings = desk.workspace.settings
    file = PROJECT_FILE if PROJECT_FILE in desk.workspace.places else SETTINGS_FILE
    rules = [rule for rule in desk.selection.rules if isinstance(rule, SampleRule)]
    if not (rules and settings.registration.samples and is_under(file, paths)):
        return
    samples = Samples(
        every=tuple(_samples(desk, copies)),
        use_case=settings.registration.use_case,
        provider=settings.provider,
        brand=settings.brand_name,
        own_hosts=desk.own_hosts,
    )
    for rule in rules:
        severity = desk.selection.severity(rule, None)
        for hit in rule.check(samples):
            place = _place(hit, desk.workspace.places) or Location(file)
            yield Finding(
                rule.code,
                severity,
                place,
                what=hit.what,
                why=hit.why,
                remedy=hit.remedy,
                confidence=rule.confidence,
            )


def _samples(desk: Desk, copies: Collection[Copy]) -> Iterator[Sample]:
    texts: dict[str, Copy] = {}
    for copy in copies:
        message = copy.message
        if message.channel is Channel.SMS and (message.name not in texts or not message.language):
            texts[message.name] = copy
    for name in desk.workspace.settings.registration.samples:
        yield _sample(name, texts[name], desk) if name in texts else Sample(name)


def _sample(name: str, copy: Copy, desk: Desk) -> Sample:
    kind = copy.message.front.kind.value
    lead = copy.leads[0] if copy.leads else _NOBODY
    rendering = preview(copy, lead, desk).rendering
    if rendering is None:
        return Sample(name, kind)
    settings = desk.workspace.settings
    analysis = desk.analyst.analyze(
        rendering.text,
        (),
        language=copy.message.language,
        country="US",
        kind=kind,
        brand=settings.brand_name,
        provider=settings.provider,
    )
    return Sample(name, kind, rendering.text, analysis)


def _place(hit: SampleHit, places: Mapping[str, Mapping[str, Location]]) -> Location | None:
    if hit.number is not None and (at := place_of_key(f"{_KEY}.{hit.number}", places)):
        return at
    return place_of_key(_KEY, places)
