"""Measures the doctor on a long list: seconds, memory, and the ratio to reading it with `csv`."""

import csv
import datetime as dt
import resource
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from simulator.personas.doctor import Doctor, Norms
from simulator.personas.imported.lists import Told, open_list

SEED = 20_261_122
ROWS = 1_000_000
MOST_SECONDS = 40.0
MOST_MEGABYTES = 150
HEADER = (
    "hs_object_id,firstname,lastname,email,phone,company,city,state,zip,country,hs_language,"
    "hs_timezone,Opt-in date,hs_email_optout,Unsubscribed,lifecyclestage,notes"
)
FIRST = (
    "Dana",
    "Zoë",
    "Bartholomew",
    "JOSÉ",
    "D'Angelo",
    "Mary",
    "Ana",
    "小明",
    "",
    "TEST",
    "null",
)
LAST = ("Whitfield", "O'Neil", "García", "Le", "Featherstonehaugh", "", "WANG")
AREAS = ("850", "212", "415", "512", "617", "206", "305", "808", "907", "312")
PLACES = (
    *(("Austin", "TX", "78701", "US"), ("Miami", "FL", "33101", "United States")),
    *(("Toronto", "ON", "M5V 2T6", "CA"), ("London", "", "SW1A 1AA", "GB"), ("", "", "", "")),
)


def write_list(path: Path, rows: int) -> None:
    """Write a list as it would be exported, with every twentieth row odd."""
    chance = Random(SEED)  # noqa: S311 - the same list each time
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(f"{HEADER}\r\n")
        writer = csv.writer(file)
        for number in range(rows):
            if not number % 5_003:
                file.write(f'{number},"a broken row\r\n')
            writer.writerow(_row(number, chance))


def _row(number: int, chance: Random) -> tuple[object, ...]:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    city, state, postal_code, country = chance.choice(PLACES)
    at = dt.datetime(2024, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=chance.randrange(10**8))
    return (
        *(number, first, f"{last}{number % 300}", f"lead{number % 990_000}@mail{number % 7}.com"),
        *(_phone(number, country, chance), "Acme", city, state, postal_code, country),
        *(chance.choice(("en", "es-MX", "fr", "")), chance.choice(("America/Chicago", "PST", ""))),
        *(at.isoformat(), chance.choice(("true", "false", "")), "x" if not number % 97 else ""),
        *("lead", "=1+1" if not number % 1_001 else "called twice, no answer"),
    )


def _phone(number: int, country: str, chance: Random) -> str:
    if country == "GB" and chance.random() < 0.9:  # noqa: PLR2004 - most of them
        return f"+447{chance.randrange(400_000_000, 500_000_000)}"
    local = f"{chance.choice(AREAS)}{chance.randrange(200, 1000)}{number % 10_000:04}"
    shape = number % 20
    if shape == 0:
        return ("", "12345", "1.8505E+10", "n/a")[number // 20 % 4]
    if shape < 8:  # noqa: PLR2004 - two fifths
        return f"({local[:3]}) {local[3:6]}-{local[6:]}"
    return f"+1{local}"


def _read_plainly(path: Path) -> float:
    start = time.process_time()
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass
    return time.process_time() - start


def main() -> int:
    """Print what was measured; fail where it is over its bounds."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "leads.csv"
        write_list(path, rows)
        plain = _read_plainly(path)
        start = time.process_time()
        found = open_list(path, Told())
        with Doctor(Norms(dt.datetime(2026, 11, 24, tzinfo=dt.UTC))) as doctor:
            for batch, held in found.batches():
                doctor.add(batch, held)
            health = doctor.health()
        seconds = time.process_time() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    signs = ", ".join(f"{sign} {tally.rows:,}" for sign, tally in sorted(health.tallies.items()))
    print(f"{health.rows:,} rows: {signs}")
    print(
        f"doctor: {seconds:.1f} s CPU, {seconds / plain:.1f} times csv.reader's {plain:.1f} s, "
        f"{megabytes:.0f} MB at most (bounds: {MOST_SECONDS:.0f} s, {MOST_MEGABYTES} MB)"
    )
    return int(rows == ROWS and (seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES))


if __name__ == "__main__":
    sys.exit(main())
