"""Places that touch, against looking at them all."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.model.place import Place
from simulator.review.touching import Touching

PLACES = st.builds(
    lambda name, start, length: Place(name, start, start + length),
    st.sampled_from("ab"),
    st.integers(0, 20),
    st.integers(0, 6),
)


@given(st.lists(PLACES), PLACES)
def test_it_finds_what_a_look_at_all_of_them_finds(places: list[Place], asked: Place) -> None:
    slow = [
        each
        for each in places
        if each.template == asked.template and each.start <= asked.end and asked.start <= each.end
    ]
    found = Touching((place, place) for place in places).find(asked)
    assert sorted(found) == sorted(slow)
