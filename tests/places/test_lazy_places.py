import subprocess
import sys


def test_the_rules_load_nothing_that_finds_places() -> None:
    code = (
        "import sys, simulator.rules.registry as r; tuple(r.all_rules());"
        "import simulator.places;"
        "finders = ('resolve', 'known', 'address', 'phone', 'conflicts');"
        "print([n for n in finders if f'simulator.places.{n}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_whether_a_number_is_free_needs_no_zones() -> None:
    code = (
        "import sys; from simulator.places.fictional import is_fictional;"
        "assert is_fictional('+18505550123');"
        "print('simulator.places.resolve' in sys.modules, 'simulator.places.zones' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
