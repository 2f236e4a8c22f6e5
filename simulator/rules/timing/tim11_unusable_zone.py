"""TIM11: a time zone that is none, or no time zone at all."""

from collections import defaultdict
from collections.abc import Iterator
from difflib import get_close_matches
from typing import ClassVar, Final

from simulator.data.zone_abbreviations import FIXED, KEYS_MEANT
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.sequence import Sequence
from simulator.places.clocks import zone
from simulator.places.words import quoted
from simulator.places.zones import zone_keys
from simulator.rules.example_files import HOURS, ZONE, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes
from simulator.rules.timing.zoneless import USUAL, likeliest_zone

_MOST_TOLD: Final = 3


class UnusableZone(TimesRule):
    """A lead's time zone is none that clocks know, or there is none, and the file gives no other.

    The hours in sequence.toml are read on the lead's own clock. "PST" is no key for one: it means
    eight hours behind London all year, and half of the year nobody in California lives by it. A
    lead with such a zone, or without any, lives by `default_timezone`; where the file has none
    either, by UTC, and 10:00 in the file is then five in the morning in New York.

    Each text that is no key is named once, with the key that is probably meant. Leads without any
    zone are one finding, a warning where the file has hours, days or an `at`, else a hint. "EST"
    is a key and keeps no summer time: that is a hint too.

    Write `timezone = "America/Los_Angeles"` in the lead's record, and `default_timezone =
    "America/New_York"` in sequence.toml for those of whom no zone is known. Which hours the law
    allows such a lead is another matter: there every zone counts that phone and address leave
    open.
    """

    code: ClassVar[str] = "TIM11"
    name: ClassVar[str] = "unusable-zone"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "the IANA time zone database"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("default_timezone", "the clock of leads without a zone, in sequence.toml"),
    )
    bad: ClassVar[str] = campaign('default_timezone = "EDT"\n', HOURS)
    good: ClassVar[str] = campaign(ZONE, HOURS)

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield hits for the file's own zone, for zones of leads, and for leads without any."""
        yield from _of_file(times.campaign.sequence)
        yield from _of_leads(times)
        yield from _without(times)


def _of_file(sequence: Sequence) -> Iterator[TimeHit]:
    written = sequence.default_timezone
    if written is not None and zone(written) is None:
        yield TimeHit(
            "default_timezone",
            what=f"{quoted(written)} is no time zone that clocks know.",
            why="Leads without a zone of their own then live by UTC.",
            remedy=_instead(written, "default_timezone"),
            apart="default",
        )


def _of_leads(times: CampaignTimes) -> Iterator[TimeHit]:
    """Hits for the zones of leads that are no keys, or keep one time all year."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for each in times.classes:
        written = each.lead.timezone or ""
        if written.strip() and (zone(written) is None or written.upper() in FIXED):
            found[written].extend(each.leads)
    by_count = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    for written, leads in by_count[:_MOST_TOLD]:
        yield _of_zone(times, written, leads)
    rest = by_count[_MOST_TOLD:]
    if rest:
        leads = [lead for _, group in rest for lead in group]
        yield TimeHit(
            "default_timezone",
            what=f"{counted(len(rest), 'more time zone')} of leads are none that clocks know.",
            why=_lives_by(times),
            remedy='Write keys such as "America/Los_Angeles".',
            leads=tuple(sorted(leads)),
            example=leads[0],
            apart="more zones",
        )


def _of_zone(times: CampaignTimes, written: str, leads: list[str]) -> TimeHit:
    whose = f"{quoted(written)}, the time zone of {counted(len(leads), 'lead')},"
    is_key = zone(written) is not None
    if is_key:
        what = f"{whose} keeps no summer time."
        why = "For half of the year texts come an hour off, unless the place keeps none either."
    else:
        what, why = f"{whose} is none that clocks know.", _lives_by(times)
    return TimeHit(
        "default_timezone",
        what=what,
        why=why,
        remedy=_instead(written, "timezone"),
        leads=tuple(sorted(leads)),
        example=min(leads),
        severity=Severity.INFO if is_key else None,
        apart=f"zone {written}",
    )


def _lives_by(times: CampaignTimes) -> str:
    default = times.campaign.sequence.default_timezone
    if default is not None and zone(default) is not None:
        return f"So their hours are those of {default}, the file's default_timezone."
    return "So their hours are those of UTC, five hours ahead of New York's."


def _instead(written: str, key: str) -> str:
    meant = FIXED.get(written.upper()) or _meant(written)
    if meant is None:
        return f'Write a key such as {key} = "{USUAL}".'
    return f'Write {key} = "{meant}", if that is meant.'


def _meant(written: str) -> str | None:
    """The key that somebody probably meant."""
    name = "_".join(written.upper().split())
    if name in KEYS_MEANT:
        return KEYS_MEANT[name]
    by_fold = {key.casefold(): key for key in zone_keys()}
    close = get_close_matches("_".join(written.casefold().split())[:60], by_fold, n=1, cutoff=0.8)
    return by_fold[close[0]] if close else None


def _without(times: CampaignTimes) -> Iterator[TimeHit]:
    """A hit for the leads without a zone, where the file has none for them."""
    default = times.campaign.sequence.default_timezone
    if default is not None:
        return
    classes = [each for each in times.classes if not (each.lead.timezone or "").strip()]
    leads = tuple(sorted(lead for each in classes for lead in each.leads))
    if not leads:
        return
    reads_clock = _reads_clock(times.campaign.sequence)
    verb = "has" if len(leads) == 1 else "have"
    yield TimeHit(
        "default_timezone",
        what=f"{counted(len(leads), 'lead')} {verb} no time zone, and the file gives none.",
        why="Its hours are then read as UTC: 10:00 is five in the morning in New York."
        if reads_clock
        else "Days are then counted on the clock of UTC.",
        remedy=f'Write default_timezone = "{likeliest_zone(classes)}" in sequence.toml.',
        leads=leads,
        example=leads[0],
        severity=None if reads_clock else Severity.INFO,
        apart="no zone",
    )


def _reads_clock(sequence: Sequence) -> bool:
    """Whether anything in the file goes by the time of day, or by days."""
    whole = (sequence.window, sequence.quiet_hours, sequence.skip_days, sequence.holidays)
    if any(whole) or (sequence.cap and sequence.cap.per_hours is None):
        return True
    return any(
        step.at is not None or step.delay.business_days or sequence.window_of(step)
        for step in sequence.steps
    )
