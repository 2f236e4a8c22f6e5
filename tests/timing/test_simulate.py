"""Many leads through a sequence: the figures add up, and come out the same anywhere."""

import datetime as dt
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest

import simulator
from simulator.errors import UsageError
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence, Step
from simulator.model.settings import Settings
from simulator.model.timeline import Reason
from simulator.places.clocks import tzdata_version
from simulator.timing.simulating import chance
from simulator.timing.simulating.answers import said
from simulator.timing.simulating.chance import waited
from simulator.timing.simulating.simulate import simulate
from simulator.timing.simulating.simulation import Billing, Simulation

MONDAY = dt.datetime(2026, 11, 30)  # noqa: DTZ001 - on each lead's own clock
LEADS = [
    Persona.model_validate({"id": "ana", "timezone": "America/New_York", "country": "US"}),
    Persona.model_validate({"id": "bo", "timezone": "America/Los_Angeles", "country": "US"}),
]
STEPS: list[dict[str, Any]] = [
    {"id": "hello", "message": "hello", "replies": [{"match": ["1", "yes"], "to": "book"}]},
    {"id": "nudge", "delay": {"days": 2}, "when": "no_reply"},
    {"id": "book", "entry": "reply"},
]
KEYS = {
    "window": {"start": "10:00", "end": "18:00", "days": ["mon", "tue", "wed", "thu", "fri"]},
    "assume": {"reply": 0.3, "opt_out": 0.05, "reply_after": {"median_hours": 2}},
    "steps": STEPS,
}
SEQUENCE = Sequence.model_validate(KEYS)
SILENT = Sequence.model_validate({**KEYS, "assume": {}})


def _simulated(sequence: Sequence = SEQUENCE, **more: object) -> Simulation:
    given: dict[str, Any] = {"leads": 400, "enrolled_at": MONDAY, **more}
    return simulate(sequence, LEADS, **given)


@pytest.fixture
def _small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.timing.simulating.block.BLOCK", 100)


def test_simulate_is_a_name_of_the_package() -> None:
    assert simulator.simulate is simulate


def test_the_same_seed_gives_the_same_figures_and_another_seed_others() -> None:
    assert _simulated(seed=3) == _simulated(seed=3)
    assert _simulated(seed=3).steps != _simulated(seed=4).steps


@pytest.mark.usefixtures("_small_blocks")
def test_an_executor_changes_nothing() -> None:
    with ThreadPoolExecutor(3) as executor:
        assert _simulated(executor=executor) == _simulated()


class _Broken(Executor):
    """A pool whose workers are killed."""

    def submit(self, fn: Callable[..., Any], /, *_: object, **__: object) -> Future[Any]:
        del fn
        future: Future[Any] = Future()
        future.set_exception(BrokenExecutor())
        return future


@pytest.mark.usefixtures("_small_blocks")
def test_blocks_that_a_killed_worker_lost_are_counted_all_the_same() -> None:
    assert _simulated(executor=_Broken()) == _simulated()


def test_every_lead_has_one_fate_at_every_step() -> None:
    found = _simulated()
    for step in found.steps:
        fates = sum(step.skipped.values()) + sum(step.stopped.values()) + step.unscheduled
        assert step.reached + fates == found.leads == 400
        assert sum(step.week) == sum(step.days.values()) == sum(step.hours.values()) == step.sent
    assert found.finished + sum(found.stopped_by.values()) == found.leads


def test_texts_arrive_inside_the_window_on_each_leads_own_clock() -> None:
    heat = _simulated().heat
    open_hours = {(day, hour) for day in range(5) for hour in range(10, 18)}
    arrived = {(day, hour) for day in range(7) for hour in range(24) if heat[day][hour]}
    assert arrived
    assert arrived <= open_hours


def test_the_shares_of_answers_are_those_that_the_file_assumes() -> None:
    found = _simulated(leads=4000)
    hello = found.steps[0]
    assert hello.replied / hello.reached == pytest.approx(0.3, abs=0.03)
    assert hello.opted_out / hello.reached == pytest.approx(0.05, abs=0.015)
    # Half of the replies lead to the booking, by either word; half are something else.
    assert found.steps[2].reached / hello.replied == pytest.approx(1 / 2, abs=0.05)
    assert (found.assumed.reply, found.assumed.median_hours) == (0.3, 2)


def test_without_assumptions_nobody_answers() -> None:
    silent = Sequence.model_validate({"steps": STEPS})
    found = _simulated(silent)
    assert not found.assumed.is_given
    assert [step.replied for step in found.steps] == [0, 0, 0]
    assert found.steps[2].skipped == {Reason.CONDITION: 400}
    assert found.finished == 400


def test_replies_that_lead_in_a_circle_come_to_an_end() -> None:
    circle = {"id": "a", "replies": [{"match": ["1"], "to": "a"}]}
    sequence = Sequence.model_validate({"assume": {"reply": 1.0}, "steps": [circle]})
    found = _simulated(sequence, leads=20)
    assert found.steps[0].sent > found.steps[0].reached == 20


@pytest.mark.usefixtures("_small_blocks")
def test_an_interrupt_keeps_the_blocks_that_are_done() -> None:
    seen: list[tuple[int, int]] = []

    def go_on(done: int, asked: int) -> None:
        seen.append((done, asked))
        if done == 200:
            raise KeyboardInterrupt

    found = _simulated(go_on=go_on)
    assert seen == [(100, 400), (200, 400)]
    assert found.is_partial
    assert (found.leads, found.asked) == (200, 400)
    assert found.steps == _simulated(leads=200).steps


def test_texts_and_their_price_are_summed_by_the_date_on_the_leads_clock() -> None:
    hello = Message("hello", "spring", Channel.SMS, "hello.sms.j2", "Hi")
    billed = {"hello": {"ana": Billing(2, "US"), "bo": Billing(1)}}
    settings = Settings.model_validate({"rates": [{"country": "US", "price": 0.01}]})
    given = {"messages": [hello], "billed": billed, "settings": settings}
    found = _simulated(SILENT, leads=2, spread=dt.timedelta(0), **given)
    first = found.days[0]
    assert (first.day, first.texts) == (dt.date(2026, 11, 30), 2)
    assert (first.billed, first.price, first.unpriced) == (3, Decimal("0.02"), 1)
    assert found.price == Decimal("0.04")  # what nothing is said of is one text, to the US


def test_each_text_costs_what_the_rate_of_its_own_day_says() -> None:
    rates = [
        {"price": 0.01, "carrier_fee": 0.003},
        {"price": 0.02, "carrier_fee": 0.003, "since": "2026-12-02"},
    ]
    settings = Settings.model_validate({"rates": rates})
    found = _simulated(SILENT, leads=2, spread=dt.timedelta(0), settings=settings)
    costs = [(day.day.day, day.texts, day.price) for day in found.days]
    assert costs == [(30, 2, Decimal("0.026")), (2, 2, Decimal("0.046"))]
    assert found.price == Decimal("0.072")


def test_an_answer_with_many_words_is_no_likelier_than_one_with_a_single_word() -> None:
    def booked(*words: str) -> int:
        replies = [{"match": list(words), "to": "book"}, {"match": ["no"], "to": "end"}]
        steps = [{**STEPS[0], "replies": replies}, *STEPS[1:]]
        found = _simulated(Sequence.model_validate({**KEYS, "steps": steps}))
        assert [(each.match, each.share) for each in found.assumed.answers] == [
            (words, 1 / 3),
            (("no",), 1 / 3),
            ((), 1 / 3),
        ]
        return found.steps[2].reached

    assert booked("yes") == booked("yes", "1", "ok", "sure", "yep", "y")


def test_every_word_of_an_answer_may_be_said_and_nothing_of_another_step() -> None:
    replies = [{"match": ["1", "yes"], "to": "end"}, {"match": ["2"], "to": "end"}]
    step = Step.model_validate({"id": "a", "replies": replies})
    numbers = [number / 12 for number in range(12)]
    assert [said(step, number) for number in numbers] == [
        *["1"] * 2,
        *["yes"] * 2,
        *["2"] * 4,
        *[""] * 4,
    ]


def test_nobody_opts_out_twice_or_after_it() -> None:
    steps = [{"id": str(number), "at": "12:00"} for number in range(6)]
    assume = {"reply": 0.2, "opt_out": 0.8, "reply_after": {"median_hours": 200}}
    keys = {"steps": steps, "assume": assume, "stop_on": ["opt_out"]}
    found = _simulated(Sequence.model_validate(keys), leads=200)
    assert found.stopped_by.get(Reason.OPTED_OUT, 0) < found.opted_out == 200


def test_an_answer_that_ends_all_texts_is_counted_as_an_opt_out() -> None:
    step = {"id": "a", "replies": [{"match": ["stop"], "to": "end"}]}
    keys = {"steps": [step, {"id": "b"}], "assume": {"reply": 1.0}, "stop_on": ["opt_out"]}
    found = _simulated(Sequence.model_validate(keys), leads=400)
    assert found.opted_out == pytest.approx(200, abs=40)
    assert found.replied + found.opted_out > 400


def test_a_burst_is_set_against_what_the_account_sends() -> None:
    settings = Settings.model_validate({"timing": {"texts_per_second": 1}})
    hour = dt.timedelta(hours=1)
    found = _simulated(SILENT, leads=1000, spread=hour, settings=settings).throughput
    # All enter by night, so that each clock's texts go out at ten sharp.
    assert found.minute is not None
    assert found.minute.texts == 500
    assert (found.queue, found.longest_wait) == (440, 440)


def test_an_instant_is_the_same_for_all_and_a_time_is_each_leads_own() -> None:
    at = dt.datetime(2026, 11, 30, 20, tzinfo=dt.UTC)
    open_ = Sequence.model_validate({"steps": [{"id": "a"}]})
    found = _simulated(open_, leads=2, enrolled_at=at, spread=dt.timedelta(0))
    assert not found.is_local
    assert (found.heat[0][15], found.heat[0][12]) == (1, 1)
    local = _simulated(open_, leads=2, spread=dt.timedelta(0))
    assert local.is_local
    assert local.heat[0][0] == 2


def test_the_law_is_one_more_limit_where_a_policy_is_given() -> None:
    night = Sequence.model_validate({"steps": [{"id": "a", "at": "23:00"}]})
    assert _simulated(night).steps[0].reached == 400
    found = _simulated(night, policy="strict")
    assert found.policy == "strict"
    assert found.steps[0].unscheduled == 400


def test_the_result_says_what_it_rests_on() -> None:
    others = [Persona.model_validate({"id": "cy", "country": "FR", "role": "lead"})]
    sequence = Sequence.model_validate({**KEYS, "audience": {"countries": ["US"]}})
    found = simulate(sequence, [*LEADS, *others], leads=10, seed=5, enrolled_at=MONDAY)
    assert found.enrolment.enrolled == 2
    assert found.enrolment.left_out == {"in another country": 1}
    assert (found.seed, found.tzdata) == (5, tzdata_version())
    assert found.enrolled_to - found.enrolled_from == dt.timedelta(days=7)


def test_where_nobody_is_enrolled_there_are_no_figures_but_the_reason() -> None:
    sequence = Sequence.model_validate({"audience": {"countries": ["FR"]}, "steps": [{"id": "a"}]})
    found = _simulated(sequence)
    assert (found.leads, found.asked, found.is_partial) == (0, 0, False)
    assert found.enrolment.left_out == {"in another country": 2}


@pytest.mark.parametrize(
    "bad",
    [
        {"leads": 0},
        {"leads": 10**12},
        {"spread": dt.timedelta(days=-1)},
        {"spread": dt.timedelta.max},
        {"policy": "stern"},
        {"provider": "nobody"},
        {"enrolled_at": dt.datetime(9999, 1, 1, tzinfo=dt.UTC)},
        {"enrolled_at": dt.datetime(1, 1, 1, tzinfo=dt.UTC)},
    ],
)
def test_what_makes_no_sense_is_said_so(bad: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        _simulated(**bad)


@pytest.mark.parametrize("year", [3, 1970, 1979, 2300, 9980])
def test_odd_years_and_endless_delays_come_to_an_end(year: int) -> None:
    long_ = [{"id": f"step-{number}", "delay": {"days": 3660}} for number in range(6)]
    assume = {"reply": 0.5, "reply_after": {"median_hours": 1e300}}
    keys = {**KEYS, "steps": [*STEPS, *long_], "assume": assume}
    at = dt.datetime(year, 6, 1, tzinfo=dt.UTC)
    found = _simulated(Sequence.model_validate(keys), leads=30, enrolled_at=at)
    assert found.steps[0].reached == 30
    open_hours = {(day, hour) for day in range(5) for hour in range(10, 18)}
    heat = found.heat
    assert {(d, h) for d in range(7) for h in range(24) if heat[d][h]} <= open_hours


def test_half_of_the_replies_come_within_the_median() -> None:
    assert waited(0.5, 2) == 2 * 3600
    assert waited(0.75, 2) == 4 * 3600
    assert waited(0.0, 2) == 1


def test_two_blocks_of_chance_have_nothing_in_common() -> None:
    some, others = chance.stream(1, 10), chance.stream(11, 0)
    assert {some() for _ in range(50)}.isdisjoint({others() for _ in range(50)})
