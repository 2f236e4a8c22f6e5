"""Measures the review of a large workspace: 1,000 leads with 300 first names, 50 messages."""

import datetime as dt
import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.model.workspace import Workspace

LEADS = 1_000
FIRST_NAMES = 300
CITIES = 240
MESSAGES = 50
CPU_SECONDS = 3.0
ROUNDS = 3
MOST = 0.8
NOW = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)

SETTINGS = """format = 1
limit_segments = 2
[brand]
name = "Brightwell"
[sender]
first_name = "Sam"
[links]
book = "brightwell.example/visit"
[fields]
first_name = { type = "text", max = 40, alphabet = "any", missing = ["absent"] }
city = { type = "text", max = 40, alphabet = "any", missing = ["absent"] }
roof = { type = "choice", values = ["shingle", "tile", "metal", "flat"], missing = ["absent"] }
monthly_bill = { type = "integer", min = 20, max = 2000, missing = ["absent"] }
"""

NAME = '{{ lead.first_name | default("there", true) }}'
CITY = '{{ lead.city | default("your town", true) }}'
ROOF = '{{ lead.roof | default("your", true) }}'
OPENINGS = (
    f"Brightwell: Hi {NAME}, it's {{{{ sender.first_name }}}}.",
    f"Hi {NAME}, {{{{ sender.first_name }}}} from Brightwell here.",
    f"{{{{ brand.name }}}}: {NAME}, thanks for asking about solar.",
    f"Brightwell: Good to hear from you, {NAME}.",
)
MIDDLES = (
    "Your estimate is ready and takes two minutes to read.",
    "Most visits take half an hour, and you keep the drawings.",
    "We measured three roofs on your street this month.",
    "Prices hold until the end of the month.",
    "You asked what a battery adds; here is a short answer.",
)
OF_PLACE = (
    f"We are in {CITY} next week.",
    f"Homes in {CITY} get more sun than most.",
    f"For {ROOF} roofs we bring our own ladders.",
)
OF_ROOF = (
    "{% if lead.roof == 'tile' %}Tiles stay whole: we lift them by hand."
    "{% else %}Your roof stays as tight as it is.{% endif %}"
)
OF_BILL = (
    "{% if lead.monthly_bill and lead.monthly_bill > 200 %}A bill like yours often halves."
    "{% elif lead.monthly_bill %}Small bills fall too.{% endif %}"
)
OF_STAGE = (
    "{% if lead.stage == 'decision' %}The offer still stands."
    "{% else %}Ask me anything you like.{% endif %}"
)
CONDITIONS = (OF_ROOF, OF_BILL, OF_STAGE)
ASKS = ("Pick a time:", "See it here:", "Choose a day:")
END = '{{ link("book") }} Reply STOP to opt out.'


def main() -> None:
    """Print what a review of the workspace costs."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make_workspace(root)
        measure(root)


def measure(root: Path) -> None:
    """Print the figures of a workspace."""
    # Imported here, so that the clock sees what a command pays for it.
    start = time.process_time()
    from simulator.loading.workspace import load_workspace  # noqa: PLC0415
    from simulator.review.proof import forget_proofs  # noqa: PLC0415
    from simulator.review.workspace import review_workspace  # noqa: PLC0415

    imports = time.process_time() - start
    load = review = float("inf")
    for _ in range(ROUNDS):
        forget_proofs()
        start = time.process_time()
        workspace = load_workspace(root)
        loaded = time.process_time()
        found = review_workspace(workspace, now=NOW)
        load = min(load, loaded - start)
        review = min(review, time.process_time() - loaded)
    filling, texts = fill_all(workspace)
    whole = imports + load + review
    verdict = "ok" if whole <= CPU_SECONDS else "MISSED"
    print(
        f"{'1,000 leads × 50 messages':<34} {whole:6.2f} s CPU  bound {CPU_SECONDS}  {verdict}  "
        f"{imports:.2f} imports, {load:.2f} load, {review:.2f} review"
    )
    print(
        f"{'':<34} {review / found.renderings * 1e6:6.0f} µs a lead's text  "
        f"{review / texts * 1e6:.0f} µs a distinct text of {texts:,}  "
        f"{review / filling:.1f} × bare filling  {len(found.findings)} findings  "
        f"{prove_all(workspace):.2f} s of it for proofs"
    )


def prove_all(workspace: "Workspace") -> float:
    """CPU seconds of proving what every message costs."""
    from simulator.review.copies import copies_of  # noqa: PLC0415
    from simulator.review.desk import desk_for  # noqa: PLC0415
    from simulator.review.proof import forget_proofs, proof_of  # noqa: PLC0415
    from simulator.review.selection import Selection  # noqa: PLC0415

    desk, copies = desk_for(workspace, Selection()), copies_of(workspace)
    forget_proofs()
    start = time.process_time()
    for copy in copies:
        proof_of(copy, desk)
    return time.process_time() - start


def fill_all(workspace: "Workspace") -> tuple[float, int]:
    """CPU seconds of filling every message for every lead, no more, and the distinct texts."""
    from simulator.review.copies import copies_of  # noqa: PLC0415
    from simulator.review.desk import engine_for  # noqa: PLC0415

    engine = engine_for(workspace)
    texts = 0
    start = time.process_time()
    for copy in copies_of(workspace):
        template = engine.compile(copy.message.file, copy.message.body)
        texts += len({template.fill(lead.fields()).text for lead in copy.leads})
    return time.process_time() - start, texts


def make_workspace(root: Path, seed: int = 7) -> None:
    """Write the workspace into an empty folder; the same seed makes the same."""
    chance = random.Random(seed)  # noqa: S311 - made-up leads, no secrets
    (root / "presend.toml").write_text(SETTINGS, encoding="utf-8")
    (root / "personas").mkdir()
    lines = [json.dumps({"format": 1, "role": "lead"}), *map(json.dumps, leads(chance))]
    (root / "personas" / "many.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for number in range(MESSAGES):
        folder = root / "templates" / f"campaign-{number // 10}"
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"text-{number}.sms.j2"
        file.write_text(message(number) + "\n", encoding="utf-8")


def message(number: int) -> str:
    """A message: a third show a place too, a half have conditions."""
    parts = [OPENINGS[number % len(OPENINGS)], MIDDLES[number % len(MIDDLES)]]
    if number % 3 == 0:
        parts.append(OF_PLACE[number // 3 % len(OF_PLACE)])
    if number % 2 == 0:
        parts.append(CONDITIONS[number // 2 % len(CONDITIONS)])
    return " ".join([*parts, ASKS[number % len(ASKS)], END])


def leads(chance: random.Random) -> Iterator[dict[str, object]]:
    """Leads as a pack holds them; one in ten lacks the first name, or the city."""
    from faker import Faker  # noqa: PLC0415 - only this needs it

    Faker.seed(chance.randrange(2**32))
    fakers = [Faker("en_US"), Faker("en_US"), Faker("es_MX"), Faker("fr_FR")]
    names = _different(lambda: chance.choice(fakers).first_name(), FIRST_NAMES)
    cities = _different(fakers[0].city, CITIES)
    for number in range(LEADS):
        lead: dict[str, object] = {"id": f"lead-{number}", "country": "US", "language": "en"}
        lead["phone"] = f"+1202555{100 + number % 100:04d}"
        lead["stage"] = chance.choice(["awareness", "consideration", "decision"])
        lead["custom"] = dict(_custom(chance))
        if number % 10:
            lead["first_name"] = names[number % len(names)]
        if number % 10 != 1:
            lead["city"] = chance.choice(cities)
        yield lead


def _custom(chance: random.Random) -> Iterator[tuple[str, object]]:
    if chance.random() < MOST:
        yield "roof", chance.choice(["shingle", "tile", "metal", "flat"])
    if chance.random() < MOST:
        yield "monthly_bill", chance.randrange(40, 600)


def _different(draw: Callable[[], str], number: int) -> Sequence[str]:
    found: dict[str, None] = {}
    while len(found) < number:
        found[draw()] = None
    return list(found)


if __name__ == "__main__":
    main()
