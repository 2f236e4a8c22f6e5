"""TIM11: a time zone that is none, or no time zone at all."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import lru_cache
from typing import ClassVar, Final

from simulator.data.zone_abbreviations import FIXED, KEYS_MEANT
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.sequence import Sequence as Steps
from simulator.places.clocks import zone
from simulator.places.words import quoted
from simulator.places.zones import zone_keys
from simulator.rules.example_files import HOURS, ZONE, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes, LeadTimes
from simulator.rules.timing.zoneless import USUAL, likeliest_zone

_MOST_TOLD: Final = 20
_YEAR: Final = 2026


class UnusableZone(TimesRule):
    """A lead's time zone is none that clocks know, or there is none, and the file gives no other.

    The hours in sequence.toml are read on the lead's own clock. "PST" is no key for one: it means
    eight hours behind London all year, and half of the year nobody in California lives by it. A
    lead with such a zone, or without any, lives by `default_timezone`; where the file has none
    either, by UTC, and 10:00 in the file is then five in the morning in New York.

    Each text that is no key is named once, where it stands in the leads' file, with the key that
    is probably meant: by the text, or where it is a figure such as "+5" by the leads' own phone and
    address. Leads without any zone are one finding, a warning where the file has hours, days or an
    `at`, else a hint. "EST" and "UTC" are keys, and name no place: for leads whose phone or address
    says that they live by a clock with summer time, or by another one, that is a hint.

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


def _of_file(sequence: Steps) -> Iterator[TimeHit]:
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
    """Hits for the zones of leads that are no keys, and for those that name no place."""
    found: defaultdict[str, list[LeadTimes]] = defaultdict(list)
    for each in times.classes:
        written = each.lead.timezone or ""
        if written.strip() and (zone(written) is None or _is_elsewhere(each)):
            found[written].append(each)
    by_count = sorted(found.items(), key=lambda item: (-len(_ids(item[1])), item[0]))
    for written, classes in by_count[:_MOST_TOLD]:
        yield _of_zone(times, written, classes)
    rest = [each for _, classes in by_count[_MOST_TOLD:] for each in classes]
    if rest:
        others = [written for written, _ in by_count[_MOST_TOLD:]]
        yield TimeHit(
            "default_timezone",
            what=f"{counted(len(others), 'more time zone')} of leads are none that clocks know, "
            f"such as {quoted(others[0])}.",
            why=_lives_by(times),
            remedy='Write keys such as "America/Los_Angeles".',
            leads=_ids(rest),
            example=rest[0].leads[0],
            apart="more zones",
            field="timezone",
        )


def _is_elsewhere(each: LeadTimes) -> bool:
    """Whether a key keeps one time all year, and the lead may be where clocks show another."""
    where = each.where
    if where.placeless_zone is None:
        return False
    own = _offsets(where.placeless_zone)
    if len(set(own)) > 1:
        return False
    known = [other for other in where.zones if other != where.placeless_zone]
    return not known or any(_offsets(other) != own for other in known)


@lru_cache(maxsize=512)
def _offsets(key: str) -> tuple[dt.timedelta | None, ...]:
    """How far a clock is from others in winter and in summer."""
    days = (dt.datetime(_YEAR, month, 15, 12, tzinfo=dt.UTC) for month in (1, 7))
    return tuple(each.astimezone(zone(key)).utcoffset() for each in days)


def _ids(classes: Iterable[LeadTimes]) -> tuple[str, ...]:
    return tuple(sorted(lead for each in classes for lead in each.leads))


def _of_zone(times: CampaignTimes, written: str, classes: Sequence[LeadTimes]) -> TimeHit:
    leads = _ids(classes)
    whose = f"{quoted(written)}, the time zone of {counted(len(leads), 'lead')},"
    is_key = zone(written) is not None
    if is_key:
        what = f"{whose} names no place, and keeps no summer time."
        why = "Where clocks are changed texts come an hour off for half of the year, or more."
    else:
        what, why = f"{whose} is none that clocks know.", _lives_by(times)
    return TimeHit(
        "default_timezone",
        what=what,
        why=why,
        remedy=_instead(written, "timezone", classes),
        leads=leads,
        example=classes[0].leads[0],
        severity=Severity.INFO if is_key else None,
        apart=f"zone {written}",
        field="timezone",
    )


def _lives_by(times: CampaignTimes) -> str:
    default = times.campaign.sequence.default_timezone
    if default is not None and zone(default) is not None:
        return f"So their hours are those of {default}, the file's default_timezone."
    return "So their hours are those of UTC, five hours ahead of New York's."


def _instead(written: str, key: str, classes: Sequence[LeadTimes] = ()) -> str:
    """The key to write: that of the text, else that of the place where the leads are."""
    meant = _fixed(written, classes) or _meant(written)
    known = [each for each in classes if each.where.country is not None and each.where.zones]
    if meant is None and known:
        meant = likeliest_zone(known)
    if meant is None:
        return f'Write a key such as {key} = "{USUAL}".'
    return f'Write {key} = "{meant}", if that is meant.'


def _fixed(written: str, classes: Sequence[LeadTimes]) -> str | None:
    """What is meant by a key that keeps one time all year."""
    meant = FIXED.get(written.upper())
    zones = {zone_ for each in classes for zone_ in each.where.zones}
    return meant if meant in zones or not zones - {written} else None


def _meant(written: str) -> str | None:
    """The key that somebody probably meant; none by digits, which tell no place."""
    name = "_".join(written.upper().split())
    if name in KEYS_MEANT:
        return KEYS_MEANT[name]
    if zone(written) is not None or any(each.isdecimal() for each in written):
        return None
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


def _reads_clock(sequence: Steps) -> bool:
    """Whether anything in the file goes by the time of day, or by days."""
    whole = (sequence.window, sequence.quiet_hours, sequence.skip_days, sequence.holidays)
    if any(whole) or (sequence.cap and sequence.cap.per_hours is None):
        return True
    return any(
        step.at is not None or step.delay.business_days or sequence.window_of(step)
        for step in sequence.steps
    )
