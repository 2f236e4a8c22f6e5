"""Rules on consent, ways out and sequences in time, on timelines made by hand."""

import datetime as dt
from collections.abc import Sequence as Row
from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import Analysis, OptOut
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.timeline import ReadReply, Status, Timeline, TimelineStep
from simulator.model.timing import Budget, OptOutRepeat, Timing
from simulator.places.whereabouts import Whereabouts
from simulator.rules.campaign import Campaign, FirstText, SentMessage, SentStep
from simulator.rules.consent.cns01_everyone import SentToEveryone
from simulator.rules.consent.cns02_outside_consent import OutsideConsent
from simulator.rules.opt_out.opt08_not_repeated import NotRepeated
from simulator.rules.opt_out.opt11_keeps_texting import KeepsTexting
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.sequence.seq01_nobody_stops import NobodyStops
from simulator.rules.sequence.seq08_sequences_clash import SequencesClash
from simulator.rules.times import CampaignTimes, Enrolment, LeadTimes

START = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
SECOND = dt.timedelta(seconds=1)
WAY_OUT = Analysis(opt_out=OptOut(clear=True, keyword="STOP", span=(0, 4)))
UNCLEAR = Analysis(opt_out=OptOut(clear=False, keyword="ADIEU", span=(0, 4)))


@dataclass(frozen=True)
class Sent:
    """A step of a timeline, so many days behind the enrolment, and how its text is read."""

    days: float
    kind: str = "marketing"
    channel: str = "sms"
    found: Analysis = field(default_factory=Analysis)
    text: str = ""

    @property
    def send(self) -> dt.datetime:
        return START + dt.timedelta(seconds=round(self.days * 86_400))


DANA = (Persona(id="dana", country="US"),)


def made(
    sent: Row[Sent],
    name: str = "spring",
    *,
    leads: tuple[Persona, ...] = DANA,
    country: str | None = "US",
    offset: int = 0,
    replies: tuple[ReadReply, ...] = (),
    keys: dict[str, object] | None = None,
    timing: Timing | None = None,
) -> CampaignTimes:
    """A campaign whose leads get `sent`, one step each: `s0`, `s1` …"""
    ids = [f"s{number}" for number in range(max(1, len(sent)))]
    sequence = Sequence.model_validate({"steps": [{"id": id_} for id_ in ids], **(keys or {})})
    steps = tuple(
        SentStep(number, sequence.steps[number], (_message(ids[number], each),))
        for number, each in enumerate(sent)
    )
    zone = dt.timezone(dt.timedelta(hours=offset))
    lived = tuple(_lived(id_, each, zone) for id_, each in zip(ids, sent, strict=False))
    timeline = Timeline("UTC", START, lived, replies)
    where = Whereabouts(country=country)
    by_id = {lead.id: lead for lead in leads}
    return CampaignTimes(
        Campaign(name, sequence, steps),
        (LeadTimes(tuple(by_id), leads[0], "UTC", where, timeline),) if leads else (),
        Enrolment(len(leads)),
        START,
        leads=by_id,
        timing=timing or Timing(),
    )


def _lived(id_: str, sent: Sent, zone: dt.tzinfo) -> TimelineStep:
    send = sent.send.astimezone(zone)
    return TimelineStep(
        id_,
        Status.SENT,
        None,
        due=send,
        send=send,
        message=id_,
        channel=sent.channel,
        kind=sent.kind,
    )


def _message(id_: str, sent: Sent) -> SentMessage:
    return SentMessage(
        id_,
        f"{id_}.sms.j2",
        sent.channel,
        sent.kind,
        make=lambda: FirstText(sent.text),
        analyst=lambda *_, **__: sent.found,
    )


def hits(rule: TimesRule, times: CampaignTimes) -> list[TimeHit]:
    return list(rule.check(times))


def beside(*campaigns: CampaignTimes) -> tuple[CampaignTimes, ...]:
    """The campaigns, each with all of the others beside it."""
    known: list[CampaignTimes] = []

    def others(name: str) -> Row[CampaignTimes]:
        return [each for each in known if each.campaign.name != name]

    known += (replace(each, others=partial(others, each.campaign.name)) for each in campaigns)
    return tuple(known)


def agreed(
    id_: str, days_before: float = 1, *, scope: str | None = None, stage: str | None = None
) -> Persona:
    consent = {"at": START - days_before * DAY, "source": "form", "scope": scope}
    keys = {"id": id_, "country": "US", "consent": consent, "stage": stage}
    return Persona.model_validate(keys)


class TestSentToEveryone:
    def test_it_is_told_where_nobody_is_enrolled_at_all(self) -> None:
        times = made([Sent(0)], leads=(), keys={"enrol": "everyone"})
        assert [hit.leads for hit in hits(SentToEveryone(), times)] == [()]

    def test_a_step_that_has_no_message_yet_counts_as_one_that_sells(self) -> None:
        assert hits(SentToEveryone(), made([], keys={"enrol": "everyone"}))

    def test_the_leads_without_a_record_are_its_leads(self) -> None:
        leads = (agreed("ana"), Persona(id="kenji"), Persona(id="bo"))
        (hit,) = hits(SentToEveryone(), made([Sent(0)], leads=leads, keys={"enrol": "everyone"}))
        assert hit.leads == ("bo", "kenji")


class TestOutsideConsent:
    @pytest.mark.parametrize(
        "scope",
        [
            *("service", "Service only", "order updates", "delivery-notices", "Terminerinnerung"),
            *(
                "pedidos",
                "livraison",
                "consegna",
                "bestelling",
                "leverans",
                "entrega",
                "zamówienia",
            ),
            *("påmindelse", "avtale", "account_security"),
        ],
    )
    def test_a_consent_for_service_covers_no_offers(self, scope: str) -> None:
        (hit,) = hits(OutsideConsent(), made([Sent(0)], leads=(agreed("grace", scope=scope),)))
        assert (hit.key, hit.leads) == ("enrol", ("grace",))

    @pytest.mark.parametrize(
        "scope",
        ["offers", "orders and offers", "pedidos y ofertas", "solar", "", None, "1", "news"],
    )
    def test_a_consent_that_may_be_for_offers_does(self, scope: str | None) -> None:
        assert not hits(OutsideConsent(), made([Sent(0)], leads=(agreed("ana", scope=scope),)))

    @pytest.mark.parametrize(("late", "count"), [(0 * SECOND, 0), (SECOND, 1)])
    def test_a_dormant_leads_consent_is_stale_behind_ninety_days(
        self, late: dt.timedelta, count: int
    ) -> None:
        lead = agreed("harold", 80 + late / DAY, stage="dormant")
        assert len(hits(OutsideConsent(), made([Sent(10)], leads=(lead,)))) == count

    def test_the_leads_own_stage_goes_before_the_campaigns(self) -> None:
        old = agreed("harold", 900, stage="customer")
        times = made([Sent(0)], leads=(old,), keys={"stage": "dormant"})
        assert not hits(OutsideConsent(), times)

    @pytest.mark.parametrize(("replied", "count"), [(1, 0), (3, 1), (None, 1)])
    def test_only_an_answer_to_a_request_confirms_a_consent_for_what_comes_after(
        self, replied: float | None, count: int
    ) -> None:
        replies = () if replied is None else (reply(replied, "s0"),)
        sent = [Sent(0, "opt_in_request"), Sent(2)]
        lead = agreed("harold", 900, stage="dormant")
        assert len(hits(OutsideConsent(), made(sent, leads=(lead,), replies=replies))) == count

    def test_an_answer_to_another_text_confirms_nothing(self) -> None:
        sent = [Sent(0, "opt_in_request"), Sent(1, "transactional"), Sent(2)]
        lead = agreed("harold", 900, stage="dormant")
        assert hits(OutsideConsent(), made(sent, leads=(lead,), replies=(reply(1.5, "s1"),)))

    @pytest.mark.parametrize(("days", "count"), [(90, 0), (91, 1)])
    def test_who_lets_in_fresh_consents_only_has_done_enough(self, days: int, count: int) -> None:
        lead = agreed("harold", 85, stage="dormant")
        times = made([Sent(10)], leads=(lead,), keys={"enrol": {"within_days": days}})
        assert len(hits(OutsideConsent(), times)) == count

    def test_nothing_is_said_of_leads_without_a_record(self) -> None:
        lead = Persona(id="harold", stage="dormant")
        assert not hits(OutsideConsent(), made([Sent(0)], leads=(lead,)))

    def test_an_e_mail_uses_no_number(self) -> None:
        lead = agreed("grace", scope="delivery")
        assert not hits(OutsideConsent(), made([Sent(0, channel="email")], leads=(lead,)))

    def test_the_remedy_keeps_the_scopes_of_the_other_leads(self) -> None:
        leads = (agreed("grace", scope="delivery"), agreed("ana", scope="news and offers"))
        (hit,) = hits(OutsideConsent(), made([Sent(0)], leads=leads))
        assert 'scopes = ["news and offers"]' in hit.remedy


def reply(days: float, step: str) -> ReadReply:
    return ReadReply(START + days * DAY, "1", step, "unmatched")


def told_again(texts: Row[tuple[float, bool]], repeat: OptOutRepeat) -> list[str]:
    """The texts of which OPT08 must speak, counted anew for each of them from the first on."""
    found: list[str] = []
    for number in range(len(texts)):
        told = max((n for n in range(number) if texts[n][1] or f"s{n}" in found), default=None)
        since = texts[0 if told is None else told][0]
        without = number - (-1 if told is None else told)
        is_due = without >= repeat.messages or texts[number][0] - since >= repeat.days
        if not texts[number][1] and is_due:
            found.append(f"s{number}")
    return found


class TestNotRepeated:
    @given(
        gaps=st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1, max_size=12),
        messages=st.integers(1, 6),
        days=st.integers(1, 40),
    )
    def test_the_way_out_is_due_after_so_many_texts_or_days(
        self, gaps: list[tuple[int, bool]], messages: int, days: int
    ) -> None:
        at = [sum(gap for gap, _ in gaps[: number + 1]) for number in range(len(gaps))]
        texts = [(float(day), tells) for day, (_, tells) in zip(at, gaps, strict=True)]
        repeat = OptOutRepeat(messages=messages, days=days)
        sent = [Sent(day, found=WAY_OUT if tells else Analysis()) for day, tells in texts]
        found = hits(NotRepeated(), made(sent, timing=Timing(opt_out_repeat=repeat)))
        expected = [f"steps.{id_[1:]}.id" for id_ in told_again(texts, repeat)]
        assert [hit.key for hit in found] == expected

    def test_a_way_out_that_is_not_clear_is_none(self) -> None:
        sent = [Sent(0, found=WAY_OUT), Sent(20, found=UNCLEAR), Sent(30)]
        assert [hit.key for hit in hits(NotRepeated(), made(sent))] == ["steps.2.id"]

    @pytest.mark.parametrize("country", ["CA", "GB", None])
    def test_of_other_countries_opt01_speaks(self, country: str | None) -> None:
        assert not hits(NotRepeated(), made([Sent(0), Sent(40)], country=country))

    def test_a_text_that_sells_nothing_neither_counts_nor_needs_it(self) -> None:
        sent = [Sent(0, found=WAY_OUT), *(Sent(n, "transactional") for n in range(1, 50))]
        assert not hits(NotRepeated(), made(sent))

    def test_campaigns_that_hold_the_lead_at_once_count_together(self) -> None:
        spring = made([Sent(n, found=WAY_OUT if not n else Analysis()) for n in range(4)])
        fall = made([Sent(n + 0.5) for n in range(2)], name="fall")
        first, second = beside(spring, fall)
        assert [hit.key for hit in hits(NotRepeated(), first)] == ["steps.3.id"]
        assert not hits(NotRepeated(), second)

    def test_another_campaigns_way_out_does_not_excuse_the_own_sequence(self) -> None:
        spring = made([Sent(0, found=WAY_OUT), Sent(40)])
        fall = made([Sent(39, found=WAY_OUT)], name="fall")
        first, _ = beside(spring, fall)
        assert [hit.key for hit in hits(NotRepeated(), first)] == ["steps.1.id"]

    def test_two_campaigns_apart_from_each_other_are_never_counted_together(self) -> None:
        times = {
            name: made([Sent(n + at) for n in range(2)], name=name)
            for name, at in (("a", 0.0), ("b", 0.1), ("c", 0.2))
        }
        times["b"] = replace(times["b"], others=lambda: [times["a"]])
        times["c"] = replace(times["c"], others=lambda: [times["a"]])
        times["a"] = replace(times["a"], others=lambda: [times["b"], times["c"]])
        assert not hits(NotRepeated(), times["a"])
        both = replace(times["a"], timing=Timing(opt_out_repeat=OptOutRepeat(messages=4)))
        times["b"] = replace(times["b"], timing=both.timing)
        assert [hit.key for hit in hits(NotRepeated(), times["b"])] == ["steps.1.id"]

    def test_leads_who_are_in_one_campaign_only_have_one_conversation(self) -> None:
        spring = made([Sent(n) for n in range(3)])
        fall = made([Sent(n + 0.5) for n in range(3)], name="fall", leads=(Persona(id="bo"),))
        assert not any(hits(NotRepeated(), each) for each in beside(spring, fall))


class TestKeepsTexting:
    def test_it_is_told_where_nobody_is_enrolled(self) -> None:
        assert hits(KeepsTexting(), made([Sent(0)], leads=(), keys={"stop_on": ["reply"]}))

    def test_the_remedy_keeps_what_stops_it_already(self) -> None:
        (hit,) = hits(KeepsTexting(), made([Sent(0)], keys={"stop_on": ["reply", "sold"]}))
        assert hit.remedy == 'Write stop_on = ["opt_out", "reply", "sold"].'


class TestNobodyStops:
    @pytest.mark.parametrize(
        ("sent", "key"),
        [
            ([Sent(0), Sent(1), Sent(2)], "steps.2.id"),
            ([Sent(0), Sent(1), Sent(31 - 1 / 86_400)], "steps.2.id"),
            ([Sent(0), Sent(1), Sent(31)], None),
            ([Sent(0), Sent(1), Sent(1.5, channel="email"), Sent(2)], None),
            ([Sent(0), Sent(1), Sent(1.5, channel="push"), Sent(2)], None),
            ([Sent(0), Sent(1), Sent(1.5, channel="call"), Sent(2)], None),
            ([Sent(0), Sent(1), Sent(1.5, channel="task"), Sent(2)], "steps.3.id"),
            ([Sent(0), Sent(1), Sent(1.5, "transactional"), Sent(2)], "steps.3.id"),
            ([Sent(0), Sent(0.5, channel="email"), Sent(1), Sent(2), Sent(3)], "steps.4.id"),
            ([Sent(0), Sent(1), Sent(2, text="This is my last text for now.")], None),
            ([Sent(0), Sent(1), Sent(2, text="This is my last text."), Sent(3)], "steps.2.id"),
            ([Sent(0, "transactional"), Sent(1), Sent(2)], None),
            ([], None),
        ],
    )
    def test_behind_two_silences_comes_the_end_a_pause_or_another_channel(
        self, sent: list[Sent], key: str | None
    ) -> None:
        found = [hit.key for hit in hits(NobodyStops(), made(sent))]
        assert found == ([key] if key else [])

    @pytest.mark.parametrize(("days", "count"), [(0.5, 0), (1.5, 0), (2.0, 0), (2.5, 1)])
    def test_an_answer_before_the_third_ends_the_silence(self, days: float, count: int) -> None:
        times = made([Sent(0), Sent(1), Sent(2)], replies=(reply(days, "s0"),))
        assert len(hits(NobodyStops(), times)) == count

    def test_a_file_that_nobody_is_enrolled_in_is_judged_all_the_same(self) -> None:
        times = made([Sent(0), Sent(1)], leads=(), keys={"stop_on": ["opt_out"]})
        assert [hit.key for hit in hits(NobodyStops(), times)] == ["stop_on"]


hours = st.lists(st.integers(0, 24 * 10), min_size=1, max_size=5).map(sorted)


class TestSequencesClash:
    @given(ours=hours, theirs=hours, offset=st.integers(-11, 12), most=st.integers(1, 2))
    def test_a_clash_is_told_once_and_in_one_of_the_two_campaigns(
        self, ours: list[int], theirs: list[int], offset: int, most: int
    ) -> None:
        timing = Timing(budget=Budget(day=most, gap_hours=2))
        one, other = (
            made([Sent(hour / 24) for hour in row], name, offset=offset, timing=timing)
            for name, row in (("spring", ours), ("fall", theirs))
        )
        found = [hit for each in beside(one, other) for hit in hits(SequencesClash(), each)]
        assert bool(found) is any(
            abs(own - its) < 2 or (most == 1 and _day(own, offset) == _day(its, offset))
            for own in ours
            for its in theirs
        )
        assert len({hit.apart for hit in found}) == len(found)

    def test_a_text_that_sells_nothing_clashes_with_none(self) -> None:
        one, other = made([Sent(0, "transactional")]), made([Sent(0)], name="fall")
        assert not any(hits(SequencesClash(), each) for each in beside(one, other))

    def test_an_e_mail_clashes_with_none(self) -> None:
        one, other = made([Sent(0, channel="email")]), made([Sent(0)], name="fall")
        assert not any(hits(SequencesClash(), each) for each in beside(one, other))

    @pytest.mark.parametrize(
        ("one", "other", "count"),
        [
            ("20% off teas", "10% off teas", 1),
            ("20% off teas", "20 percent off teas", 0),
            ("$5 off", "10% off", 1),
            ("-20% on teas", "save 10%", 1),
            ("20 % de descuento", "15 % de descuento", 1),
            ("up to 30% off", "10% off", 0),
            ("20% of our teas are green", "10% off", 0),
            ("$5 a tin", "$4 a tin", 0),
        ],
    )
    def test_offers_that_do_not_agree_clash(self, one: str, other: str, count: int) -> None:
        first, second = made([Sent(0, text=one)]), made([Sent(9, text=other)], name="fall")
        found = [hit for each in beside(first, second) for hit in hits(SequencesClash(), each)]
        assert len(found) == count


def _day(hour: int, offset: int) -> dt.date:
    return (START + dt.timedelta(hours=hour + offset)).date()
