"""Texts by the minute against what an account sends."""

import datetime as dt

from simulator.places.clocks import instant
from simulator.timing.simulating.throughput import throughput_of

NINE = 29_000_000


def test_the_busiest_minute_and_hour_are_the_first_with_the_most_texts() -> None:
    found = throughput_of({NINE: 5, NINE + 59: 7, NINE + 60: 7, NINE + 500: 11}, None)
    assert found.minute is not None
    assert found.hour is not None
    assert (found.minute.texts, found.minute.start) == (11, instant((NINE + 500) * 60))
    # 60 minutes from 09:00 on leave the text at 10:00 out.
    assert (found.hour.texts, found.hour.start) == (14, instant((NINE + 59) * 60))


def test_what_a_minute_cannot_send_waits_its_turn() -> None:
    found = throughput_of({NINE: 300}, texts_per_second=1.0)
    assert found.queue == 240
    assert found.longest_wait == 240
    assert found.drained == instant((NINE + 1) * 60) + dt.timedelta(seconds=240)


def test_a_queue_grows_over_minutes_and_empties_between_them() -> None:
    found = throughput_of({NINE: 100, NINE + 1: 100, NINE + 60: 130}, texts_per_second=1.0)
    assert found.queue == 80


def test_texts_that_are_sent_in_time_leave_no_queue() -> None:
    found = throughput_of({NINE: 60}, texts_per_second=1.0)
    assert (found.queue, found.longest_wait, found.drained) == (0, 0, None)


def test_without_texts_and_without_a_rate_there_is_nothing_to_tell() -> None:
    assert throughput_of({}, 2.0).minute is None
    assert throughput_of({NINE: 9}, None).queue is None
