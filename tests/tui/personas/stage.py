"""A workspace with trouble in it: findings, variants, a draft, hostile names."""

from pathlib import Path

LEAD = """
[[personas]]
id = "{id}"
first_name = "{name}"
last_name = "{last}"
country = "US"
phone = "+18505550123"
language = "{language}"
consent = {{ at = 2026-11-02T10:00:00Z, source = "web form", scope = "offers" }}
"""
HOSTILE = {
    "stop": ("[STOP]", "[/]"),
    "quit": ("[@click=app.quit]x[/]", "]["),
    "escape": (r"\u001b[31mred\u0007", ""),
    "mirror": (r"\u202eknil", "العربية"),
    "wide": ("王小明王小明王小明王小明", "王"),
    "family": (r"\U0001F468\u200D\U0001F469\u200D\U0001F467", "🌺"),
    "long": ("a" * 10_000, "b"),
}
WELCOME = "templates/fresh-lead/welcome.sms.j2"


def make_trouble(root: Path) -> Path:
    """Put faults into two texts of the starter, a draft, and a price."""
    welcome = root / WELCOME
    text = welcome.read_text("utf-8").replace("it's", "it’s")
    welcome.write_text(text.replace('{% include "_shared/first-text.j2" %}', "[Link]"), "utf-8")
    call = root / "templates/fresh-lead/last-call.sms.j2"
    bill = " Your last bill: {{ lead.monthly_bill }} dollars!!!\n"
    call.write_text(call.read_text("utf-8").rstrip("\n") + bill, "utf-8")
    nudge = root / "templates/fresh-lead/nudge-b.sms.j2"
    nudge.write_text(nudge.read_text("utf-8").replace("+++\n", "+++\ndraft = true\n", 1), "utf-8")
    settings = root / "presend.toml"
    price = '\n[[rates]]\ncountry = "US"\nprice = 0.01\n'
    settings.write_text(settings.read_text("utf-8") + price, "utf-8")
    return root


def add_hostile_leads(root: Path) -> Path:
    """Leads whose names are made to break a screen."""
    rows = [
        LEAD.format(id=id_, name=name, last=last, language="en-US")
        for id_, (name, last) in HOSTILE.items()
    ]
    (root / "personas/odd.toml").write_text("format = 1\n" + "".join(rows), "utf-8")
    return root


def add_crowd(root: Path, count: int) -> Path:
    """Many leads."""
    rows = [
        LEAD.format(id=f"lead-{at:04}", name=f"Name {at}", last="Crowd", language="en-US")
        for at in range(count)
    ]
    (root / "personas/crowd.toml").write_text("format = 1\n" + "".join(rows), "utf-8")
    return root
