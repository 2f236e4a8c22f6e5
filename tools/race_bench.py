"""Races a message's filling and all its rules, for 1,000 leads, against jinja2's bare filling.

Three shapes of templates: with plain fields, with branches, with a loop. Then 5,000 literal texts
under every message rule, against proselint where that is installed.
"""

import datetime as dt
import json
import random
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

LEADS = 1_000
FIRST_NAMES = 300
ROUNDS = 3
TURNS = 4
MESSAGES = 8
TEXTS_A_CPU_SECOND = 2_500
"""Of each shape, so that what is paid once a review is shared as in a campaign."""

NOW = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)
SETTINGS = """format = 1
[brand]
name = "Brightwell"
[sender]
first_name = "Sam"
[links]
book = "brightwell.example/visit"
[fields]
first_name = { type = "text", max = 40, alphabet = "any", missing = ["absent"] }
roof = { type = "choice", values = ["shingle", "tile", "metal", "flat"], missing = ["absent"] }
interests = { type = "list", of = { type = "choice", values = ["a battery", "a car"] }, max = 3 }
"""
NAME = "{{ lead.first_name | default('there', true) }}"
END = "Pick a time: {{ brand.link }} Reply STOP to end."
HI = f"{{{{ brand.name }}}}: Hi {NAME}, "
PLAIN = f"{HI}your estimate for week {{week}} is ready. {END}"
BRANCHES = (
    f"{HI}{{% if lead.roof == 'tile' %}}we lift your tiles by hand in week {{week}}"
    "{% elif lead.roof == 'metal' %}we clamp and drill no hole in week {week}"
    "{% else %}your roof stays as tight as it is in week {week}{% endif %}. " + END
)
LOOP = (
    f"{HI}in week {{week}} we price{{% for thing in lead.interests %}} {{{{ thing }}}}"
    "{% if not loop.last %},{% endif %}{% else %} panels{% endfor %}. " + END
)
SHAPES: Mapping[str, tuple[float, str]] = {
    "plain fields": (1.0, PLAIN),
    "branches": (0.7, BRANCHES),
    "a loop": (0.3, LOOP),
}
"""The least of bare filling's speed that is asked, and a template; `{week}` is a number."""


def leads() -> list[dict[str, Any]]:
    """The leads, as data; 300 first names among 1,000."""
    dice = random.Random(7)  # noqa: S311 - made-up leads, no secrets
    syllables = ("ma", "ri", "jo", "an", "el", "ka", "to", "lu", "ne", "sa", "vi", "do")
    names = sorted({"".join(dice.choices(syllables, k=3)).title() for _ in range(4_000)})
    names = dice.sample(names, FIRST_NAMES)
    things = ("a battery", "a car")
    return [
        {
            "id": f"lead-{number}",
            "first_name": names[number % FIRST_NAMES],
            "country": "US",
            "language": "en",
            "custom": {
                "roof": dice.choice(("shingle", "tile", "metal", "flat")),
                "interests": dice.sample(things, dice.randint(0, 2)),
            },
        }
        for number in range(LEADS)
    ]


def main() -> None:
    """Print how much of bare filling's speed filling and judging reach."""
    people = leads()
    for shape, (bound, text) in SHAPES.items():
        texts = [text.replace("{week}", str(week)) for week in range(1, MESSAGES + 1)]
        # In turn, so that a slow minute of the machine slows both.
        pairs = [
            (bare_seconds(texts, people), reviewing_seconds(texts, people)) for _ in range(TURNS)
        ]
        bare, whole = (min(each) for each in zip(*pairs, strict=True))
        renderings = LEADS * MESSAGES
        ratio = bare / whole
        verdict = "ok" if ratio >= bound else "MISSED"
        print(
            f"{'all rules, ' + shape:<34} {ratio:6.2f} × bare jinja2  bound {bound}  {verdict}  "
            f"{renderings / whole:,.0f} texts a CPU second, bare {renderings / bare:,.0f}"
        )

    race_of_texts()


def race_of_texts() -> None:
    """Print how many literal texts a CPU second all rules read, and how many proselint does."""
    from simulator.review import check_text  # noqa: PLC0415
    from tools.bench import TEXTS, literal_texts  # noqa: PLC0415

    texts = [json.loads(line)["text"] for line in literal_texts().decode().split("\n") if line]
    for text in texts[:100]:
        check_text(text)  # what is made once a process is no part of a text's cost
    own = best(lambda: [check_text(text) for text in texts], rounds=3)
    verdict = "ok" if TEXTS / own >= TEXTS_A_CPU_SECOND else "MISSED"
    print(
        f"{'all rules, literal texts':<34} {TEXTS / own:6,.0f} texts a CPU second  "
        f"bound {TEXTS_A_CPU_SECOND:,}  {verdict}  {_against_proselint(texts, own)}"
    )


def _against_proselint(texts: Sequence[str], own: float) -> str:
    if find_spec("proselint") is None:
        return "(`pip install proselint` beside it to race both)"
    checks, registry, tools = (
        import_module(f"proselint.{name}") for name in ("checks", "registry", "tools")
    )
    registry.CheckRegistry().register_many(checks.__register__)
    other = best(lambda: [tools.LintFile("text", text).lint() for text in texts], rounds=1)
    return f"{other / own:.1f} × proselint ({len(texts) / other:,.0f})"


def best(run: Callable[[], object], rounds: int = ROUNDS) -> float:
    """CPU seconds, the best of some rounds."""
    found = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        run()
        found = min(found, time.process_time() - start)
    return found


def bare_seconds(texts: list[str], people: list[dict[str, Any]]) -> float:
    """What `jinja2.Environment.render` takes for all texts and leads, each compiled before."""
    import jinja2  # noqa: PLC0415 - a process's memory is counted from that of its parent

    environment = jinja2.Environment()  # noqa: S701 - texts, not pages
    templates = [environment.from_string(text) for text in texts]
    flat = [{**lead, **lead["custom"]} for lead in people]
    brand = {"name": "Brightwell", "link": "brightwell.example/visit"}

    def run() -> None:
        for template in templates:
            for lead in flat:
                template.render(lead=lead, brand=brand)

    return best(run)


def reviewing_seconds(texts: list[str], people: list[dict[str, Any]]) -> float:
    """What a review takes of a workspace with these messages and leads, read before."""
    from simulator.loading.workspace import load_workspace  # noqa: PLC0415
    from simulator.review.proof import forget_proofs  # noqa: PLC0415
    from simulator.review.workspace import review_workspace  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "presend.toml").write_text(
            SETTINGS.replace("[sender]", 'link = "brightwell.example/visit"\n[sender]')
        )
        (root / "templates/race").mkdir(parents=True)
        (root / "personas").mkdir()
        for number, text in enumerate(texts):
            (root / f"templates/race/text-{number}.sms.j2").write_text(f"{text}\n")
        rows = [{"format": 1, "role": "lead"}, *people]
        (root / "personas/all.jsonl").write_text("\n".join(map(json.dumps, rows)))
        workspace = load_workspace(root)

        def run() -> None:
            forget_proofs()
            review = review_workspace(workspace, now=NOW)
            assert review.renderings == LEADS * MESSAGES  # noqa: S101

        return best(run)


if __name__ == "__main__":
    main()
